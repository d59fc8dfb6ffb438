"""Every tool as QGIS runs it, with every parameter at, and beyond, its limits; made from the tools' own definitions."""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from chip_jobs import chip_job
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)

from slum_extractor_plugin.errors import SlumExtractorError
from slum_extractor_plugin.jobs.tools import tool
from slum_extractor_plugin.rasters.chips.export import export_chips
from slum_extractor_plugin.staging import staged_file
from slum_extractor_plugin.tools import engine
from slum_extractor_plugin.tools import run as running

from .ledger import Ledger
from .materials import SQUARES, class_cells, image_cells, write_polygons, write_raster
from .run import try_inputs
from .sandbox import is_sentence
from .text_inputs import DEFINITION
from .workplace import workplace

CASES = 900

#: What makes the engine itself, and a chain that other tools' parameters have tried already.
_SKIPPED = {"installengine", "slumextractionchain"}

_NUMBERS = (
    None,
    0,
    -1,
    1,
    0.5,
    1e-300,
    1e308,
    -1e308,
    float("nan"),
    float("inf"),
    2**31 - 1,
    2**31,
    2**63,
    "x",
    "",
    [],
)
_TEXTS = (None, "", " ", "x", "code", "नमस्ते", "a" * 300, "'; DROP TABLE x; --", "../..", "\n", "%s%n", 5, [], "\0")
_LAYERS = (
    None,
    "",
    "/nowhere",
    "/nowhere/x.tif|layername=x",
    "/dev/null",
    "/",
    5,
    [],
    "memory:",
    "https://localhost:1/x",
)
_EXTENTS = (
    None,
    "",
    "0,0,0,0",
    "1,0,1,0",
    "nan,nan,nan,nan",
    "-1e300,1e300,-1e300,1e300",
    "x",
    "290000,290010,2109990,2110000",
    "0,1,0,1 [EPSG:4326]",
    "0,1,0,1 [EPSG:99999]",
)


def run(ledger: Ledger, folder: Path, share: float) -> None:
    """Try all, or a share of it."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    os.environ.pop("SLUM_EXTRACTOR_PYTHON", None)
    tools = [each for each in all_tools(folder) if each.name() not in _SKIPPED]
    good = _good_values(folder)
    running.find_interpreter = Path
    running.run_job = partial(_behind_the_door, good)
    engine.find_interpreter, engine.run_job = running.find_interpreter, running.run_job
    for each in tools:
        case = partial(_case, each, good)
        try_inputs(ledger, f"parameters of {each.displayName()}", case, max(1, round(CASES * share / len(tools) * 4)))


def all_tools(folder: Path) -> list[QgsProcessingAlgorithm]:
    """Start QGIS without a window and return the plugin's tools."""
    application = QgsApplication([], False, str(folder / "profile"))
    application.initQgis()
    sys.path.append(f"{application.pkgDataPath()}/python/plugins")
    from processing.core.Processing import Processing

    from slum_extractor_plugin.provider import register

    Processing.initialize()
    provider = register()
    _keep.extend((application, provider))
    return list(provider.algorithms())


#: What must live as long as the process.
_keep: list[object] = []


def _good_values(folder: Path) -> dict[str, object]:
    """Return a value that works for each kind of parameter, by its name or its type."""
    image = write_raster(folder / "image.tif", image_cells(3, np.uint8))
    classes = write_raster(folder / "classes.tif", class_cells())
    labels, *dates = (
        write_polygons(folder / f"{name}.gpkg", SQUARES[:count])
        for name, count in (("labels", 2), ("slums_2010", 1), ("slums_2020", 2))
    )
    export_chips(chip_job(image, labels, folder / "chips", "code", (16, 16), (8, 8)), threads=1)
    model = folder / "m.emd"
    model.write_text(json.dumps(DEFINITION), encoding="utf-8")
    (folder / DEFINITION["ModelFile"]).write_bytes(b"weights")
    return {
        "IN_RASTER": str(classes),
        "IN_FOLDER": str(folder / "chips"),
        "IN_MODEL_DEFINITION": str(model),
        "package": str(model),
        "dates": "2000;2010;2020",
        "raster": str(classes),
        "vector": str(labels),
        "source": str(labels),
        "layer": str(labels),
        "multilayer": list(map(str, dates)),
        "field": "code",
        "folder": str(folder),
    }


def _behind_the_door(
    good: dict[str, object],
    python: Path,
    command: str,
    parameters: dict,
    listener: object,
    outputs: Sequence[str] = (),
    module: str = "engine",
) -> dict[str, object]:
    """Take a job as the engine does, and write something for it; how the engine works is the engine's part."""
    if command != "check":
        tool(command).of(json.loads(json.dumps(parameters)))
    for target in map(Path, outputs):
        if command == "classify" and target.suffix:
            with staged_file(target) as staged:
                shutil.copy(good["raster"], staged)
    return {"OUT_MODEL_FILE": good["package"], "LEARNING_RATE": 0.001, "sections": {}, "faults": []}


def _case(tool: QgsProcessingAlgorithm, good: dict[str, object], seed: int) -> None:
    """Run a tool with one or more odd values; whatever QGIS or the tool refuses must be refused with a sentence."""
    chance = random.Random(seed)
    with workplace() as (_, out):
        values = {d.name(): _value(d, good, out) for d in tool.parameterDefinitions()}
        for definition in chance.choices(tool.parameterDefinitions(), k=chance.choice((1, 1, 2, 4))):
            values[definition.name()] = _odd(definition, chance, out)
        values = {name: value for name, value in values.items() if value is not None}
        feedback, context = QgsProcessingFeedback(False), QgsProcessingContext()
        accepted, reason = tool.checkParameterValues(values, context)
        if not accepted:
            raise SlumExtractorError(f"QGIS says: {reason.strip().rstrip('.')}.")
        try:
            _, well = tool.run(values, context, feedback, {}, False)
        except QgsProcessingException as error:
            _refused(f"{feedback.textLog()}\n{error}")
        if not well:
            _refused(feedback.textLog())


def _refused(text: str) -> None:
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    if lines and lines[-1].startswith("Error encountered while running"):  # QGIS's of a model's step
        lines.pop()
    if "Traceback" in text or not lines or not is_sentence(lines[-1]):
        raise AssertionError(f"refused with {text!r}")
    raise SlumExtractorError(lines[-1])


def _value(definition: QgsProcessingParameterDefinition, good: dict[str, object], out: Path) -> object:
    """Return a value that works, None where the default does."""
    if isinstance(definition, QgsProcessingDestinationParameter):
        optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        needed = not optional or definition.name() == "OUT_CLASSIFIED_RASTER"
        return str(out / f"{definition.name()}{_suffix(definition)}") if needed else None
    if definition.defaultValue() is not None or definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
        return None
    return good.get(definition.name()) or good.get(definition.type(), good["folder"])


def _suffix(definition: QgsProcessingDestinationParameter) -> str:
    return "" if definition.type() == "folderDestination" else f".{definition.defaultFileExtension() or 'out'}"


def _odd(definition: QgsProcessingParameterDefinition, chance: random.Random, out: Path) -> object:
    choices: dict[str, Callable[[], object]] = {
        "number": lambda: chance.choice(_NUMBERS),
        "distance": lambda: chance.choice(_NUMBERS),
        "enum": lambda: chance.choice((*_TEXTS, -1, 99, *definition.options())),
        "boolean": lambda: chance.choice((True, False, *_TEXTS)),
        "extent": lambda: chance.choice(_EXTENTS),
        "crs": lambda: chance.choice((*_TEXTS, "EPSG:4326", "EPSG:0")),
        "multilayer": lambda: chance.choice(([], [None], ["/nowhere"], None, "x", [""] * 3)),
    }
    if isinstance(definition, QgsProcessingDestinationParameter):
        return chance.choice(
            (
                str(out),
                "/proc/nowhere/x",
                "/proc/x.tif",
                "",
                str(out / ("x" * 300)),
                5,
                "/dev/full",
                str(out / "नमस्ते.tif"),
                str(out / "no ending"),
            )
        )
    return choices.get(definition.type(), lambda: chance.choice((*_TEXTS, *_LAYERS)))()
