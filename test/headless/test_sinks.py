"""Polygons to memory, a table of a GeoPackage, and PostGIS, through ``qgis_process``, as a tool and as a model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from odd_layers import box, layer, raster
from osgeo import ogr
from postgis import PostGIS, postgis  # noqa: F401 (a fixture)

TARGETS = ("memory", "ogr", "postgres")


@pytest.fixture
def classes(tmp_path: Path) -> Path:
    """A class raster with a patch of 15 and one of 6 cells."""
    cells = np.zeros((30, 40), np.uint8)
    cells[2:5, 3:8], cells[20:22, 10:13] = 1, 2
    return raster(tmp_path / "classes.tif", cells)


def model(folder: Path) -> Path:
    """Write a graphical model: Majority Filter, then Raster to Polygon, whose output is the model's."""
    core = pytest.importorskip("qgis.core")
    source = core.QgsProcessingModelChildParameterSource
    made = core.QgsProcessingModelAlgorithm("Slums", "test")
    classes = core.QgsProcessingParameterRasterLayer("CLASSES")
    made.addModelParameter(classes, core.QgsProcessingModelParameter("CLASSES"))
    child = core.QgsProcessingModelChildAlgorithm("slumextractor:rastertopolygon")
    child.setChildId("polygons")
    child.addParameterSources("IN_RASTER", [source.fromModelParameter("CLASSES")])
    for name, value in (("SIMPLIFY", 1), ("DROP_BACKGROUND", True)):
        child.addParameterSources(name, [source.fromStaticValue(value)])
    output = core.QgsProcessingModelOutput("SLUMS")
    output.setChildOutputName("OUT_POLYGON_FEATURES")
    output.setChildId("polygons")
    child.setModelOutputs({"SLUMS": output})
    made.addChildAlgorithm(child)
    path = folder / "slums.model3"
    assert made.toFile(str(path))
    return path


def target(kind: str, folder: Path, request: pytest.FixtureRequest) -> tuple[str, str]:
    """Return a destination and what OGR opens then."""
    if kind == "memory":
        return "memory:slums", ""
    if kind == "ogr":
        city = layer(folder / "city.gpkg", [box(0, 0, 9, 9)], name="roads")
        return f"ogr:dbname='{city}' table=\"slums\" (geom)", str(city)
    database: PostGIS = request.getfixturevalue("postgis")
    return database.target("sink_slums"), f"PG:{database.uri}"


def check(kind: str, place: str, said: str) -> None:
    if kind == "memory":
        return
    dataset = ogr.Open(place)
    found = dataset.GetLayerByName("slums" if kind == "ogr" else "sink_slums")
    assert sorted(round(each.GetGeometryRef().Area()) for each in found) == [6, 15], said
    if kind == "ogr":
        assert dataset.GetLayerByName("roads").GetFeatureCount() == 1


@pytest.mark.parametrize("kind", TARGETS)
def test_a_tool_writes_to_what_is_not_a_file(qgis_without_engine, classes, tmp_path, kind, request):
    destination, place = target(kind, tmp_path, request)
    said = qgis_without_engine.succeed(
        "rastertopolygon",
        IN_RASTER=classes,
        SIMPLIFY="NO_SIMPLIFY",
        DROP_BACKGROUND="true",
        OUT_POLYGON_FEATURES=destination,
    )
    check(kind, place, said)


@pytest.mark.parametrize("kind", TARGETS)
def test_a_model_writes_to_what_is_not_a_file(qgis_without_engine, classes, tmp_path, kind, request):
    destination, place = target(kind, tmp_path, request)
    status, said = qgis_without_engine.run_model(model(tmp_path), **{"CLASSES": classes, "polygons:SLUMS": destination})
    assert status == 0, said
    check(kind, place, said)
