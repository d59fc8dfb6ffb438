"""Do packages of the real arcgis.learn give the same cells here, and ours there? Four steps, two Pythons.

    PYTHONPATH=benchmarks:SHIM python benchmarks/arcgis_learn_variants.py FOLDER            # with arcgis 2.4.4
    PYTHONPATH=. python benchmarks/arcgis_learn_cells.py make FOLDER                        # with the engine
    PYTHONPATH=SHIM python benchmarks/arcgis_learn_cells.py theirs FOLDER FOLDER/ours_*/*.emd    # with arcgis 2.4.4
    PYTHONPATH=. python benchmarks/arcgis_learn_cells.py ours FOLDER docs/arcgis_packages.md     # with the engine

The first makes packages with arcgis.learn and keeps its answers; the second makes ours; the third keeps arcgis.learn's
answers for ours, opened with its own ``from_model``; the fourth compares and writes the page. Answers come from the
inference function that arcgis.learn puts into its packages, ArcGISImageClassifier.py, asked block by block as ArcGIS
asks (arcpy is a stub: ArcGIS Pro itself was not at hand), on an image of 96 x 64 cells with a hole. SHIM holds
``shim.py``, which puts right what arcgis.learn's release on PyPI lacks. The variants' backbones are in
arcgis_learn_backbones.py and their chips in arcgis_learn_chips.py; arcgis_learn_further.py trains packages on.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import types
from pathlib import Path
from typing import NamedTuple

import numpy as np

TILE, ROWS, COLUMNS = 96, 64, 96


class Own(NamedTuple):
    """A package of ours: backbone, bands and type of the image, side of the chips, outputs never answered, classes."""

    backbone: str
    bands: int = 3
    dtype: str = "uint8"
    side: int = 128
    ignored: tuple[int, ...] = ()
    values: tuple[int, ...] = (2, 7)


OURS = (
    Own("resnet18"),
    Own("resnet34", 4, "uint16"),
    Own("timm:mobilenetv2_100", 8, "uint16"),
    Own("resnet18", side=75),
    Own("resnet18", 3, "uint16", 96),
    Own("resnet18", 8),
    Own("resnet18", ignored=(1,)),
    Own("timm:resnet18", 4),
    Own("resnet50"),
    Own("resnet101"),
    Own("resnet18", 4),
    Own("resnet18", 4, "uint16", 64),
    Own("resnet18", side=80),
    Own("resnet34", 8, "uint16", 96),
    Own("resnet34", values=(1,)),
    Own("resnet18", values=(1, 4, 9, 100, 255)),
    Own("timm:resnet34", 3, "uint16"),
    Own("timm:resnet50"),
    Own("resnet152"),
)

#: Padding, and whether a cell may be background.
CASES = ((0, True), (32, True), (0, False), (32, False))


class EsriCase(NamedTuple):
    """What the inference function is asked for."""

    tile: int
    padding: int
    background: bool
    batch: int


def image(bands: int, dtype: str) -> tuple[np.ndarray, np.ndarray]:
    """Return cells (bands, rows, columns) with structure at several scales, and where there is data."""
    rng = np.random.default_rng(7)
    total = np.zeros((bands, ROWS, COLUMNS))
    for step in (1, 4, 16, 32):
        total += np.kron(rng.random((bands, ROWS // step, COLUMNS // step)), np.ones((1, step, step))) * step**0.5
    total = (total - total.min()) / np.ptp(total)
    valid = np.ones((ROWS, COLUMNS), bool)
    valid[20:35, 30:55] = False
    return (1 + total * (229 if dtype == "uint8" else 5999)).astype(dtype), valid


def make(folder: Path) -> None:
    """Write packages of ours, with random weights whose norms and last biases suit the image, and unpack them."""
    import zipfile

    import torch

    from slum_extractor_plugin.engine.networks.factory import backbone_of, build_network
    from slum_extractor_plugin.engine.networks.normalising import Normaliser
    from slum_extractor_plugin.formats.classes import ClassInfo
    from slum_extractor_plugin.formats.dlpk import write_package
    from slum_extractor_plugin.formats.emd import DYNAMIC_UNET, ModelDefinition
    from slum_extractor_plugin.formats.normalisation import NormalizationStats

    for own in OURS:
        backbone, bands, dtype, side, ignored, values = own
        classes = tuple(ClassInfo(value, f"class{value}", (value, 0, 255)) for value in values)
        stem = _stem(own)
        if (folder / stem).exists() or (folder / f"{stem}.npz").exists():
            continue
        torch.manual_seed(bands)
        network = build_network(DYNAMIC_UNET, backbone, bands, 1 + len(values), side=side).train()
        cells = image(bands, dtype)[0].astype(float)
        stats = (
            None
            if (bands, dtype) == (3, "uint8")
            else NormalizationStats.from_bands(
                *(getattr(cells, name)(axis=(1, 2)).tolist() for name in ("min", "max", "mean", "std"))
            )
        )
        definition = ModelDefinition(
            DYNAMIC_UNET,
            backbone_of(backbone),
            tuple(range(bands)),
            classes,
            (side, side),
            (0.5, 0.5),
            32643,
            data_type=dtype,
            normalization_stats=stats,
            ignored_outputs=ignored,
        )
        chips = Normaliser(definition.normalisation)(torch.from_numpy(cells[None].astype("f4")))
        with torch.no_grad():
            for _ in range(10):
                network(torch.cat(chips.split(COLUMNS // 2, 3)))
            logits = network.eval()(chips)
            next(value for name, value in reversed(list(network.named_parameters())) if name.endswith("bias")).sub_(
                logits.mean((0, 2, 3))
            )
        torch.save(network.state_dict(), folder / "weights.pth")
        write_package(folder / f"{stem}.dlpk", definition, folder / "weights.pth")
        with zipfile.ZipFile(folder / f"{stem}.dlpk") as archive:
            archive.extractall(folder / stem)


def _stem(own: Own) -> str:
    chips = f"_chips_of_{own.side}" if own.side != 128 else ""
    ignored = f"_without_{own.ignored[0]}" if own.ignored else ""
    classes = f"_classes_{len(own.values)}" if own.values != (2, 7) else ""
    return f"ours_{own.backbone.replace(':', '_')}_{own.bands}_{own.dtype}{chips}{ignored}{classes}"


def theirs(folder: Path, definitions: list[str], batch: int = 1) -> None:
    """Write arcgis.learn's logits of a chip of random numbers, and its cells in each case, for each package."""
    import shim  # noqa: F401 - before arcgis; isort: skip

    import arcgis.learn  # noqa: F401 - before the stub of arcpy, which it would take for the real one
    import torch

    for path in map(Path, definitions):
        if (folder / f"{path.stem}.npz").exists():
            continue
        values = json.loads(path.read_text())
        bands = len(values["ExtractBands"])
        stats = values.get("NormalizationStats")
        cells, valid = image(bands, "uint16" if stats and max(stats["band_max_values"]) > 255 else "uint8")
        found = {"cells": cells, "valid": valid, "definition": str(path), "batch": batch}
        function = _function(path, folder)
        network = _remembering(function.child_image_classifier.model)
        side = values["ImageHeight"]  # networks that resize to their chips' size run on no other
        chip = torch.rand(1, bands, side, side, generator=torch.Generator().manual_seed(1))
        with torch.no_grad():
            found.update(chip=chip.numpy(), logits=network.cpu().eval()(chip).numpy())
        found["tile"] = side if side % 2 else TILE  # networks of odd chips run on tiles of their size only
        for padding, background in CASES:
            case = EsriCase(found["tile"], padding, background, batch)
            found[_name(padding, background)] = _blocks(function, cells, valid, case)
        np.savez_compressed(folder / f"{path.stem}.npz", **found)
        print(path.stem, flush=True)


def _remembering(network: object) -> object:
    """Let a network answer at once what it was asked before: a case without background asks for the same tiles."""
    answers, forward = {}, network.forward

    def remembered(cells: object) -> object:
        key = cells.numpy().tobytes()
        if key not in answers:
            answers[key] = forward(cells)
        return answers[key].clone()

    network.forward = remembered
    return network


def _function(path: Path, folder: Path) -> object:
    """Return the package's inference function, initialised; one without the file gets it from another in ``folder``."""
    arcpy = types.ModuleType("arcpy")
    arcpy.env = types.SimpleNamespace()
    sys.modules["arcpy"] = arcpy
    own = path.parent / "ArcGISImageClassifier.py"
    file = own if own.exists() else next(folder.rglob("ArcGISImageClassifier.py"))
    spec = importlib.util.spec_from_file_location("ArcGISImageClassifier", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    function = module.ArcGISImageClassifier()
    function.initialize(model=str(path), device=-1)
    return function


def _blocks(function: object, cells: np.ndarray, valid: np.ndarray, case: EsriCase) -> np.ndarray:
    """Return class values, asked for in blocks with the padding around them, 0 beyond the image, as ArcGIS asks."""
    padding = case.padding
    asked = function.getConfiguration(
        padding=str(padding),
        batch_size=str(case.batch),
        tile_size=str(case.tile),
        predict_background=str(case.background),
    )
    width, height = asked["tx"], asked["ty"]
    rows, columns = -(-ROWS // height) * height, -(-COLUMNS // width) * width
    margins = ((padding, rows - ROWS + padding), (padding, columns - COLUMNS + padding))
    wide, mask = np.pad(cells, ((0, 0), *margins)), np.pad(valid, margins)
    result = np.zeros((rows, columns), np.int32)
    for top in range(0, rows, height):
        for left in range(0, columns, width):
            here = (slice(top, top + height + 2 * padding), slice(left, left + width + 2 * padding))
            block = {"raster_pixels": wide[(slice(None), *here)].astype("f4"), "raster_mask": mask[here][None]}
            block["raster_mask"] = np.repeat(block["raster_mask"], len(cells), axis=0)
            shape = (len(cells), height + 2 * padding, width + 2 * padding)
            answer = function.updatePixels((left, top), shape, {"pixelType": "i4"}, **block)
            result[top : top + height, left : left + width] = answer["output_pixels"][0]
    return result[:ROWS, :COLUMNS]


def _name(padding: int, background: bool) -> str:
    return f"padding {padding}{'' if background else ', no background'}"


def ours(folder: Path, page: Path) -> int:
    """Compare what was not compared yet, and write the page of all; return 1 if anything differs.

    The row of a package stays in the folder, so that a large one may be removed before the next is made.
    """
    import arcgis_learn_page

    for file in sorted(folder.glob("*.npz")):
        row = file.with_suffix(".row.json")
        if not row.exists():
            row.write_text(json.dumps({**_row(file), "commit": toolbox_commit()}))
            print(file.stem, json.loads(row.read_text()), flush=True)
    rows = {file.name.partition(".")[0]: json.loads(file.read_text()) for file in sorted(folder.glob("*.row.json"))}
    failed, networks = (
        json.loads(file.read_text()) if file.exists() else {}
        for file in (folder / "failed.json", folder / "networks.json")
    )
    page.write_text(arcgis_learn_page.page(rows, failed, networks))
    return int(any(row.get("differing") or row.get("logits", 0) > 1e-4 for row in (*rows.values(), *networks.values())))


def toolbox_commit() -> str:
    """Return the commit of the toolbox that is imported, with "and changes" where its files differ from it."""
    import slum_extractor_plugin

    place = Path(slum_extractor_plugin.__file__).parent
    git = ("git", "-C", str(place))
    said = subprocess.check_output((*git, "log", "-1", "--format=%h", "--", "."), text=True).strip()
    changed = subprocess.check_output((*git, "status", "--porcelain", "--untracked-files=no", "--", "."), text=True)
    return f"{said} and changes" if changed.strip() else said


def _row(file: Path) -> dict:
    """Return what differs for one package: from the .emd's logits, and from the .dlpk's cells where there is one."""
    import torch

    from slum_extractor_plugin.engine.inference.esri_tiling import EsriTiling, classify_like_esri
    from slum_extractor_plugin.engine.networks.factory import load_network
    from slum_extractor_plugin.errors import SlumExtractorError
    from slum_extractor_plugin.formats.dlpk import open_package

    known = np.load(file)
    emd, valid = Path(str(known["definition"])), known["valid"]
    packed = emd.with_suffix(".dlpk")
    try:
        with open_package(emd) as package, torch.no_grad():
            definition = package.definition
            logits = load_network(package)(torch.from_numpy(known["chip"])).numpy()
        with open_package(packed if packed.exists() else emd) as package:
            network = _remembering(load_network(package))
    except SlumExtractorError as error:
        return {"refused": str(error)}
    if not np.isfinite(known["logits"]).all():
        raise ValueError(f"{file.stem}: arcgis.learn's logits are not finite, so nothing can be compared")
    row = {
        "network": definition.model_type,
        "backbone": definition.backbone,
        "bands": len(definition.bands),
        "data_type": str(known["cells"].dtype),
        "logits": float(np.abs(logits - known["logits"]).max()),
        "cells": 0,
        "differing": 0,
        "classes": 0,
    }
    for padding, background in (case for case in CASES if _name(*case) in known):
        wanted = known[_name(padding, background)]
        found = classify_like_esri(
            network,
            definition,
            known["cells"],
            valid,
            EsriTiling(int(known.get("tile", TILE)), padding, int(known["batch"]), predict_background=background),
        )
        row["cells"] += int(valid.sum())
        row["differing"] += int((found != wanted)[valid].sum())
        row["classes"] = max(row["classes"], len(np.unique(wanted[valid])))
    return row


if __name__ == "__main__":
    step, place, *rest = sys.argv[1:]
    if step == "make":
        sys.exit(make(Path(place)))
    sys.exit(theirs(Path(place), rest) if step == "theirs" else ours(Path(place), Path(rest[0])))
