"""Each tool by Processing in a script, by ``qgis_process``, on the command line and from Python: the same result."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from osgeo import gdal, ogr

from slum_extractor_plugin.jobs.tools import TOOLS, tool

REPOSITORY = Path(__file__).resolve().parents[2]

#: Runs a tool by Processing, as a dialog and the Python console do.
PROCESSING = """
import json, sys
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
sys.path += [application.pkgDataPath() + "/python/plugins", sys.argv[1]]
from processing.core.Processing import Processing
import processing
from slum_extractor_plugin.provider import register
Processing.initialize()
provider = register()
processing.run("slumextractor:" + sys.argv[2], json.loads(sys.argv[3]))
import os
os._exit(0)
"""

#: Runs a job from Python.
PYTHON = """
import json, sys
sys.path.insert(0, sys.argv[1])
from slum_extractor_plugin.jobs.tools import tool
from slum_extractor_plugin.protocol import ConsoleReporter
from slum_extractor_plugin.tools.run import run
run(tool(sys.argv[2]).of(json.loads(sys.argv[3])), ConsoleReporter())
"""


@dataclass(frozen=True)
class Inputs:
    """What the tools start from."""

    image: Path
    boundaries: Path
    chips: Path
    package: Path
    classes: Path
    people: Path
    filtered: Path


@pytest.fixture(scope="module")
def inputs(qgis, scene, chips, package, tmp_path_factory) -> Inputs:
    classes = tmp_path_factory.mktemp("classes") / "classes_2014.tif"
    qgis.succeed(
        "classifypixelsusingdeeplearning",
        IN_RASTER=scene.image,
        IN_MODEL_DEFINITION=package,
        OUT_CLASSIFIED_RASTER=classes,
    )
    people = classes.with_name("people.tif")
    gdal.Warp(str(people), gdal.Open(str(scene.image)), xRes=50, yRes=50, resampleAlg="average")
    filtered = classes.with_name("filtered.tif")
    qgis.succeed("majorityfilter", IN_RASTER=classes, NUMBER_NEIGHBORS="EIGHT", OUT_RASTER=filtered)
    return Inputs(scene.image, scene.boundaries, chips, package, classes, people, filtered)


#: Tool -> its parameters, by the names of inputs ("copy:" one of the run's own), or of outputs in a folder of the run.
CASES = {
    "exporttrainingdatafordeeplearning": {
        "IN_RASTER": "image",
        "IN_CLASS_DATA": "boundaries",
        "TILE_SIZE_X": 64,
        "TILE_SIZE_Y": 64,
        "STRIDE_X": 0,
        "STRIDE_Y": 0,
        "CELL_SIZE": 2,
        "OUT_FOLDER": "out:chips",
    },
    "showtrainingdata": {"IN_FOLDER": "chips", "ROWS": 2, "OUT_REPORT": "out:chips.html"},
    "rebuildtrainingmetadata": {"IN_FOLDER": "copy:chips"},
    "traindeeplearningmodel": {
        "IN_FOLDER": "chips",
        "MAX_EPOCHS": 1,
        "BACKBONE_MODEL": "RESNET18",
        "ENCODER_WEIGHTS": "NONE",
        "BATCH_SIZE": 8,
        "LEARNING_RATE": 0.002,
        "CHIP_SIZE": 32,
        "PROCESSOR_TYPE": "CPU",
        "OUT_FOLDER": "out:model",
        "MIXED_PRECISION": "FALSE",  # a trial of speed decides otherwise
    },
    "findlearningrate": {
        "IN_FOLDER": "chips",
        "BACKBONE_MODEL": "RESNET18",
        "ENCODER_WEIGHTS": "NONE",
        "BATCH_SIZE": 8,
        "CHIP_SIZE": 32,
        "MIXED_PRECISION": "FALSE",
        "PROCESSOR_TYPE": "CPU",
        "OUT_REPORT": "out:rate.html",
    },
    "showmodel": {"IN_MODEL_DEFINITION": "package", "OUT_REPORT": "out:model.html"},
    "comparemodels": {  # of packages the report has the time that each took
        "IN_CLASS_RASTERS": ["classes", "filtered"],
        "IN_GROUND_TRUTH_DATA": "boundaries",
        "OUT_REPORT": "out:models.html",
        "OUT_TABLE": "out:models.csv",
        "OUT_DISAGREEMENT": "out:disagreement.tif",
    },
    "showprovenance": {
        "IN_FILE": "classes",
        "OUT_REPORT": "out:origin.html",
        "OUT_TEXT": "out:origin.txt",
        "OUT_JSON": "out:origin.json",
    },
    "exportmodeltoonnx": {"IN_MODEL_DEFINITION": "package", "OUT_ONNX": "out:model.onnx"},
    "classifypixelsusingdeeplearning": {
        "IN_RASTER": "image",
        "IN_MODEL_DEFINITION": "package",
        "PADDING": 32,
        "PREDICT_BACKGROUND": False,
        "OUT_CLASSIFIED_RASTER": "out:classes.tif",
        "OUT_CONFIDENCE_RASTER": "out:confidence.tif",
        "OUT_UNCERTAINTY_RASTER": "out:uncertainty.tif",
    },
    "extractslums": {
        "IN_RASTER": "image",
        "IN_MODEL_DEFINITION": "package",
        "EXTENT": "290000,290200,2109800,2110000",
        "OUT_POLYGON_FEATURES": "out:slums.gpkg",
        "OUT_CLASSIFIED_RASTER": "out:slums.tif",
    },
    "adaptdeeplearningmodel": {
        "IN_MODEL_DEFINITION": "package",
        "IN_RASTERS": ["image"],
        "METHOD": "STATISTICS",
        "CHIPS": "chips",
        "OUT_FOLDER": "out:adapted",
    },
    "suggestlabels": {
        "IN_RASTER": "image",
        "IN_MODEL_DEFINITION": "package",
        "NUMBER_OF_PLACES": 4,
        "PLACE_SIZE": 64,
        "LABELLED": "boundaries",
        "OUT_PLACES": "out:places.gpkg",
    },
    "majorityfilter": {"IN_RASTER": "classes", "NUMBER_NEIGHBORS": "EIGHT", "OUT_RASTER": "out:filtered.tif"},
    "rastertopolygon": {"IN_RASTER": "classes", "MINIMUM_AREA": 20, "OUT_POLYGON_FEATURES": "out:polygons.gpkg"},
    "computeaccuracyforpixelclassification": {
        "IN_RASTER": "classes",
        "IN_GROUND_TRUTH_DATA": "boundaries",
        "NUM_RANDOM_POINTS": 200,
        "OUT_CONFUSION_MATRIX": "out:matrix.csv",
        "OUT_REPORT": "out:accuracy.html",
        "OUT_POINTS": "out:points.gpkg",
        "OUT_ERROR_RASTER": "out:errors.tif",
    },
    "trackslumgrowth": {
        "IN_DATES": ["boundaries", "classes"],
        "DATES": "2004;2014",
        "OUT_CHANGE_FEATURES": "out:changes.gpkg",
        "OUT_TABLE": "out:table.csv",
        "OUT_DASHBOARD": "out:dashboard.html",
    },
    "reportsdgindicator": {
        "IN_DATES": ["boundaries", "classes"],
        "DATES": "2004;2014",
        "POPULATION": ["people"],
        "ADMIN_BOUNDARIES": "boundaries",
        "OUT_REPORT": "out:sdg.html",
        "OUT_TABLE": "out:sdg.csv",
        "OUT_JSON": "out:sdg.json",
    },
    "summarizeslumsbygrid": {
        "IN_SLUMS": "classes",
        "CELL_SIZE": 50,
        "OUT_GRID_FEATURES": "out:grid.gpkg",
        "OUT_RASTER": "out:grid.tif",
    },
}


def filled(parameters: dict, inputs: Inputs, folder: Path) -> dict:
    """Return parameters with paths in the place of names."""

    def path(value: object) -> object:
        if isinstance(value, list):
            return [path(each) for each in value]
        if isinstance(value, str) and value.startswith("out:"):
            return str(folder / value[4:])
        if isinstance(value, str) and value.startswith("copy:"):
            return damaged_copy(getattr(inputs, value[5:]), folder / "chips")
        return str(getattr(inputs, value)) if isinstance(value, str) and hasattr(inputs, value) else value

    return {name: path(value) for name, value in parameters.items()}


def damaged_copy(chips: Path, target: Path) -> str:
    """Copy a chip folder without the files that describe its chips, which Rebuild Training Metadata writes again."""
    shutil.copytree(chips, target)
    for name in ("map.txt", "stats.txt", "esri_accumulated_stats.json"):
        (target / name).unlink()
    return str(target)


def by_processing(qgis, name: str, values: dict) -> None:
    ran(["/usr/bin/python3", "-c", PROCESSING, str(REPOSITORY / "build"), name, json.dumps(values)], qgis)


def by_python(qgis, name: str, values: dict) -> None:
    ran(["/usr/bin/python3", "-c", PYTHON, str(REPOSITORY), name, json.dumps(values)], qgis)


def by_command_line(qgis, name: str, values: dict) -> None:
    options = []
    for key, value in values.items():
        option = f"--{key.lower().replace('_', '-')}"
        if isinstance(value, bool):
            options.append(option if value else option.replace("--", "--no-", 1))
        else:
            options += [option, *map(str, value if isinstance(value, list) else [value])]
    ran(["/usr/bin/python3", "-m", "slum_extractor_plugin", tool(name).COMMAND, *options], qgis)


def by_qgis_process(qgis, name: str, values: dict) -> None:
    qgis.succeed(
        name, **{key: str(value).lower() if isinstance(value, bool) else value for key, value in values.items()}
    )


def ran(command: list[str], qgis) -> None:
    done = subprocess.run(
        command, env=qgis.environment(), cwd=REPOSITORY, capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


WAYS = {
    "Processing": by_processing,
    "qgis_process": by_qgis_process,
    "command line": by_command_line,
    "Python": by_python,
}


def contents(folder: Path) -> dict[str, object]:
    """Return what a run wrote, by file: bytes; features of a GeoPackage, which holds its time; weights of a package."""
    found = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = str(path.relative_to(folder))
        if path.suffix == ".gpkg":
            found[name] = features(path)
        elif path.suffix == ".dlpk":
            with zipfile.ZipFile(path) as package:
                found[name] = {each: package.read(each) for each in package.namelist() if each.endswith(".pth")}
        elif path.name != "model_metrics.html":  # has the time that training took
            found[name] = path.read_bytes().replace(os.fsencode(folder), b"")
    return found


def features(path: Path) -> list[tuple]:
    dataset = ogr.Open(str(path))
    return [
        (tuple(feature.items().items()), feature.GetGeometryRef() and feature.GetGeometryRef().ExportToWkt())
        for feature in dataset.GetLayer()
    ]


#: Tools that every run of the tests tries in every way: one that needs GDAL, one of the engine's, one that starts both.
#: The others are tried by ``qgis_process`` and one more way in turn; ``make test-same`` tries every tool in every way.
IN_EVERY_WAY = {"majorityfilter", "classifypixelsusingdeeplearning", "extractslums"}


def ways_of(name: str) -> list[str]:
    if name in IN_EVERY_WAY or os.environ.get("SLUM_EXTRACTOR_WAYS") == "all":
        return [*WAYS]
    others = [way for way in WAYS if way != "qgis_process"]
    return ["qgis_process", others[[*CASES].index(name) % len(others)]]


@pytest.mark.parametrize("name", CASES)
def test_every_way_gives_the_same(qgis, inputs, tmp_path, name):
    results = {}
    for way in ways_of(name):
        run, folder = WAYS[way], tmp_path / way.replace(" ", "_")
        folder.mkdir()
        run(qgis, name, filled(CASES[name], inputs, folder))
        results[way] = contents(folder)
    first = results["qgis_process"]
    assert first
    for way, found in results.items():
        assert found.keys() == first.keys(), way
        for file in first:
            assert found[file] == first[file], f"{file} by {way}"


def test_every_way_examines_the_same_engine(qgis, tmp_path):
    """What a check measures differs from run to run; what it finds does not."""
    found = {}
    for way, run in WAYS.items():
        report = tmp_path / f"{way}.txt"
        run(qgis, "checkengine", {"OUT_REPORT": str(report)})
        found[way] = report.read_text().partition("\nPackages of the engine\n")[2].partition("\n\n")[0]
    assert "torch " in found["Python"]
    assert len(set(found.values())) == 1, found


@pytest.mark.parametrize("way", WAYS)
def test_every_way_removes_the_engine(qgis_without_engine, way):
    folder = qgis_without_engine.home / ".local/share/slum_extractor/engine-cpu-0123456789ab"
    folder.mkdir(parents=True)
    WAYS[way](qgis_without_engine, "installengine", {"REMOVE": "ALL"})
    assert not folder.exists()


def test_every_tool_is_tried_here():
    assert {*CASES, "checkengine", "installengine"} == {kind.ID for kind in TOOLS}
