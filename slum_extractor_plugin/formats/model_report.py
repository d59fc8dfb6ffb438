"""What is in a model package, as one HTML page without outside files.

A page is made of packages that cannot be run as well, and says why. Everything in it may come from a stranger: all
text is escaped, only pictures are taken over, and the page forbids scripts and outside addresses.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
from collections.abc import Callable, Iterable, Mapping
from html import escape
from pathlib import Path

from ..errors import SlumExtractorError
from ..staging import staged_file
from .classes import BACKGROUND_NAME
from .dlpk import Package, Source, open_source, understood
from .emd import ModelDefinition

_KINDS = {
    "UNET": "U-Net of segmentation_models_pytorch (trained by this toolbox)",
    "DYNAMIC_UNET": "DynamicUnet of arcgis.learn's UnetClassifier (opens in ArcGIS too)",
}
_PICTURES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg"}
_MAXIMUM_PICTURE = 8 * 2**20
_MAXIMUM_TEXT = 20_000

_HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>{title}</title><style>
body {{ font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #1d2327 }}
table {{ border-collapse: collapse; margin: 1rem 0 }}
td, th {{ padding: .25rem .8rem; border-bottom: 1px solid #ccc; text-align: left; vertical-align: top }}
.yes, .no {{ padding: .6rem 1rem; border-left: .4rem solid #009e73; background: #eef8f4 }}
.no {{ border-color: #d55e00; background: #fdf2ea }}
.colour {{ display: inline-block; width: 2.5rem; height: 1rem; border: 1px solid #888 }}
img {{ max-width: 100% }} pre {{ white-space: pre-wrap; background: #f6f6f6; padding: 1rem }}
</style></head>
<body>
"""


def describe_package(
    source: str | os.PathLike, out_html: str | os.PathLike, check: Callable[[Package], object] | None = None
) -> bool:
    """Write the page and return whether this toolbox can run the model.

    Args:
        source: as :func:`~.dlpk.open_package` takes it.
        out_html: the page to write.
        check: tries to build the network, and raises what keeps it from running; without it only the definition is
            judged, which needs no engine.

    Raises:
        PackageError: there is no model, or its zip is broken or unsafe.
    """
    with open_source(source) as opened:
        package, reason = _judged(opened, check)
        text = os.fspath(source)
        title = opened.name if text.lstrip().startswith("{") else Path(text).name
        parts = [f"<h1>{escape(title)}</h1>", _verdict(reason, check is not None)]
        if package:
            parts += [*_facts(package), *_classes(package.definition), *_metrics(package.definition)]
        parts += [*_files(opened), *_pictures(opened), "<h2>Definition</h2>", _definition_text(opened.text)]
        page = _HEAD.format(title=escape(title)) + "\n".join(parts) + "\n</body></html>\n"
    with staged_file(out_html) as path:
        path.write_bytes(page.encode("utf-8", "replace"))  # JSON may hold halves of characters
    return reason is None


def _judged(opened: Source, check: Callable[[Package], object] | None) -> tuple[Package | None, str | None]:
    package = None
    try:
        package = understood(opened)
        if check:
            check(package)
    except SlumExtractorError as error:
        return package, str(error)
    return package, None


def _verdict(reason: str | None, checked: bool) -> str:
    if reason:
        return f'<p class="no"><b>This toolbox cannot run it.</b> {escape(reason)}</p>'
    said = "its weights fit" if checked else "its weights were not looked into"
    return f'<p class="yes"><b>This toolbox can run it</b>; {said}.</p>'


def _facts(package: Package) -> Iterable[str]:
    definition = package.definition
    width, height = definition.chip_size
    rows = {
        "Network": _KINDS[definition.model_type],
        "Backbone": definition.backbone,
        "Outputs for each cell": definition.outputs,
        "Bands, counted from 1": ", ".join(str(band + 1) for band in definition.bands),
        "Type of cells in training": definition.data_type or "not recorded",
        "Cell size in training": _cell_size(definition),
        "Chip size": f"{width} x {height} cells",
        "Reference system of the chips": definition.image_space,
        "Weights": f"{package.weights.name}, {_size(package.weights.stat().st_size)}",
    }
    yield _table(rows)
    yield "<h2>Normalisation</h2>"
    rule = "ImageNet's for 8 bit red, green and blue" if definition.normalization_stats is None else "of the chips"
    yield f"<p>Input = (cell - offset) / scale, by statistics {rule}.</p>"
    values = definition.normalisation
    rows = zip(definition.bands, values.offset, values.scale)
    yield _grid(("Band", "Offset", "Scale"), [(band + 1, f"{low:.6g}", f"{span:.6g}") for band, low, span in rows])


def _cell_size(definition: ModelDefinition) -> str:
    if definition.cell_size_range is None:
        return "not recorded"
    low, high = definition.cell_size_range
    sizes = f"{low:g}" if low == high else f"{low:g} to {high:g}"
    return f"{sizes} units of CRS {definition.cell_size_wkid or 'unknown'}"


def _classes(definition: ModelDefinition) -> Iterable[str]:
    yield "<h2>Classes</h2>"
    rows = [f"<tr><td>0</td><td>{BACKGROUND_NAME}</td><td></td></tr>"]
    for info in definition.classes:
        colour = '<span class="colour" style="background: rgb({}, {}, {})"></span>'.format(*info.color)
        rows.append(f"<tr><td>{info.value}</td><td>{escape(info.name)}</td><td>{colour}</td></tr>")
    yield f"<table><tr><th>Value</th><th>Name</th><th>Colour</th></tr>{''.join(rows)}</table>"
    if definition.ignored_outputs:
        ignored = ", ".join(str(definition.class_values[index]) for index in definition.ignored_outputs)
        yield f"<p>Never answered: {ignored}.</p>"


def _metrics(definition: ModelDefinition) -> Iterable[str]:
    metrics = {name: value for name, value in definition.metrics.items() if not isinstance(value, (Mapping, list))}
    per_class = definition.metrics.get("per_class_metrics")
    if metrics or per_class:
        yield "<h2>Metrics</h2>"
    if metrics:
        yield _table(metrics)
    if isinstance(per_class, Mapping):
        rows = {name: row for name, row in per_class.items() if isinstance(row, Mapping)}
        columns = list(dict.fromkeys(key for row in rows.values() for key in row))[:20]
        cells = [(name, *(_figure(row.get(key)) for key in columns)) for name, row in rows.items()]
        yield _grid(("Class", *columns), cells)


def _files(opened: Source) -> Iterable[str]:
    files = _inside(opened)
    if files:
        yield "<h2>Data files</h2>"
        yield _table({path.relative_to(opened.folder).as_posix(): _size(path.stat().st_size) for path in files})


def _pictures(opened: Source) -> Iterable[str]:
    for path in _inside(opened):
        if path.suffix.lower() in (".png", ".jpg", ".jpeg") and path.stat().st_size <= _MAXIMUM_PICTURE:
            data = path.read_bytes()
            kind = next((kind for start, kind in _PICTURES.items() if data.startswith(start)), None)
            if kind:
                encoded = base64.b64encode(data).decode()
                yield f'<h2>{escape(path.stem)}</h2><img alt="" src="data:image/{kind};base64,{encoded}">'


def _inside(opened: Source) -> list[Path]:
    """Return the files that belong to a model: an .emd may lie in any folder of the user's, among others."""
    stems = (Path(opened.name).stem, "model_metrics")
    paths = [path for path in opened.folder.glob("*") if path.stem in stems]
    paths += opened.folder.glob("ModelCharacteristics/*")
    return sorted(path for path in paths if path.is_file())[:100] if opened.confined else []


def _definition_text(text: str) -> str:
    with contextlib.suppress(ValueError, RecursionError):  # what is no JSON is shown as it is, the verdict says why
        text = json.dumps(json.loads(text.lstrip("\ufeff")), indent=2, ensure_ascii=False)
    shown = text if len(text) <= _MAXIMUM_TEXT else text[:_MAXIMUM_TEXT] + "\n..."
    return f"<pre>{escape(shown)}</pre>"


def _figure(value: object) -> str:
    return f"{value:.4f}" if isinstance(value, float) else str(value)


def _size(number: int) -> str:
    return f"{number / 2**20:.1f} MiB" if number >= 2**20 else f"{number / 2**10:.1f} KiB"


def _table(rows: Mapping[str, object]) -> str:
    texts = [(escape(str(name)), escape(str(value))) for name, value in rows.items()]
    return "<table>" + "".join(f"<tr><th>{name}</th><td>{value}</td></tr>" for name, value in texts) + "</table>"


def _grid(head: Iterable[object], rows: Iterable[Iterable[object]]) -> str:
    def row(cells: Iterable[object], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{escape(str(cell))}</{tag}>" for cell in cells) + "</tr>"

    return f"<table>{row(head, 'th')}{''.join(row(cells, 'td') for cells in rows)}</table>"
