"""The page docs/arcgis_packages.md, of what arcgis_learn_cells.py and arcgis_learn_networks.py found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_INTRODUCTION = """# Packages of arcgis.learn, compared

Written by `benchmarks/arcgis_learn_cells.py`, which runs arcgis.learn 2.4.4 and this toolbox on the same packages and
cells. ArcGIS Pro itself was not available: the answers are those of the inference function that arcgis.learn puts into
its packages, with a stub in place of `arcpy`. Encoders have random weights, and the last biases are set so that the
model answers more than one class. Cells are compared with *ESRI compatible*, padding 0 and 32, with and without
background; logits on one chip of random numbers. How packages are opened is in [Model packages](model_packages.md).

{commits}

Class balancing, mixup, focal and dice loss change how a model is trained, and neither its network nor its definition.

TorchScript and ONNX: arcgis.learn saves neither for these models. A TorchScript file from elsewhere is a program and is
refused; nothing of it is run.
"""

_FURTHER = """`benchmarks/arcgis_learn_further.py`: `from_model` opens a package of ours together with chips of another
size, trains for an epoch, and saves it; that at least one weight has changed is checked.
"""

_AFTER = """*Train Deep Learning Model* with such a package as `PRETRAINED_MODEL` and chips of another size, for an
epoch.
"""

_TRAINED = """*Train Deep Learning Model* on chips whose last band is alpha, whose bands come in another order, or
whose type is not that of the `PRETRAINED_MODEL`, for twelve epochs of three steps.
"""

_NETWORKS = """Written by `benchmarks/arcgis_learn_networks.py`: arcgis.learn's `from_model` builds the network that a
definition asks for, and its random weights go into the network that is built here. Both answer the same chip of 64 x 64
cells, or 128 x 128 for Inception. No package is saved and no raster classified. Every family of timm that arcgis.learn
lists is here by one to three members; the others are built by the same rules and were not compared.
"""

_MISSING = "DOFA, Clay, TerraMind and EO-DINO are refused with the same sentence, by their names.\n"

_ERRORS = "The error is arcgis.learn's, fastai's or timm's own.\n"

_PACKAGE_HEAD = (
    "package",
    "network",
    "backbone",
    "bands",
    "largest difference of logits",
    "classes answered",
    "cells that differ",
)


def page(rows: dict[str, dict], failed: dict[str, str], networks: dict[str, dict]) -> str:
    """Return the page as Markdown.

    Args:
        rows: what differs, or the sentence with which it is refused, for each package.
        failed: the error with which arcgis.learn failed, for each package that it cannot make or run.
        networks: the difference of logits, or the error and whose it is, for each network.
    """
    opened = {name: row for name, row in rows.items() if "refused" not in row}
    made = {
        kind: [_package(name, row) for name, row in opened.items() if _kind(name) == kind]
        for kind in ("theirs", "ours", "further", "ours_after", "ours_trained")
    }
    refused = [(name, row["refused"]) for name, row in rows.items() if "refused" in row]
    alike = [(name, _figure(row["logits"])) for name, row in networks.items() if "logits" in row]
    errors = {
        whose: [(name, row["error"]) for name, row in networks.items() if row.get("whose") == whose]
        for whose in ("this toolbox", "arcgis.learn")
    }
    return _INTRODUCTION.format(commits=_commits([*rows.values(), *networks.values()])) + "".join(
        (
            _section("Made by arcgis.learn, run here", "", _PACKAGE_HEAD, made["theirs"]),
            _section("Made here, run by arcgis.learn", "", _PACKAGE_HEAD, made["ours"]),
            _section(
                "Trained here on chips with alpha or in other orders, run by arcgis.learn",
                _TRAINED,
                _PACKAGE_HEAD,
                made["ours_trained"],
            ),
            _section("Made here, trained on by arcgis.learn, run here", _FURTHER, _PACKAGE_HEAD, made["further"]),
            _section(
                "Made by arcgis.learn, trained on here, run by arcgis.learn", _AFTER, _PACKAGE_HEAD, made["ours_after"]
            ),
            _section("Made by arcgis.learn, refused here", "", ("package", "what the toolbox says"), refused),
            _section(
                "Networks on each family of backbones", _NETWORKS, ("network", "largest difference of logits"), alike
            ),
            _section("Networks that are missing here", _MISSING, ("network", "error"), errors["this toolbox"]),
            _section(
                "What arcgis.learn itself cannot make or run",
                _ERRORS,
                ("package or network", "error"),
                [*failed.items(), *errors["arcgis.learn"]],
            ),
        )
    )


def _commits(rows: Iterable[dict]) -> str:
    """Return a sentence about the states of this toolbox that the rows were measured with."""
    found = sorted({row["commit"] for row in rows if "commit" in row})
    one = "Everything was compared with this toolbox at commit"
    several = "Packages and networks were compared with this toolbox at the commits"
    return f"{one if len(found) == 1 else several} {', '.join(f'`{commit}`' for commit in found)}." if found else ""


def _kind(name: str) -> str:
    kinds = ("ours_after", "ours_trained", "ours", "further")
    return next((kind for kind in kinds if name.startswith(f"{kind}_")), "theirs")


def _package(name: str, row: dict) -> tuple[str, ...]:
    cells = f"{row['differing']} of {row['cells']:,}"
    return (
        name,
        row["network"],
        re.sub("^tu-", "timm:", row["backbone"]),
        f"{row['bands']}, {row['data_type']}",
        _figure(row["logits"]),
        str(row["classes"] or ""),
        cells,
    )


def _figure(difference: float) -> str:
    return f"{difference:.0e}" if difference else "0"


def _section(title: str, text: str, head: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a heading, a text and a table; nothing where there are no rows."""
    lines = [_line(row) for row in rows]
    if not lines:
        return ""
    rule = "|---" * len(head) + "|"
    return "\n".join([f"\n## {title}\n", *([text] if text else []), _line(head), rule, *lines, ""])


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(_cell(cell) for cell in cells)} |"


def _cell(text: str) -> str:
    return " ".join(re.sub(r"[|<>`]", " ", text).split())[:198]
