"""A PostGIS database as source of labels, truth, administrative units and masks; right values by GDAL."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from growth_layers import ward_layer
from osgeo import gdal, ogr
from qgis.core import QgsProject, QgsVectorLayer
from small_scene import write_scene

from slum_extractor_plugin.formats.chips import read_chip_folder

#: Sources of those of the six squares with ``fid`` above 2: a table with QGIS's filter, a view, and a table that has no
#: key; and the number by which the view multiplies their class.
SOURCES = {
    "filtered": ("squares", "fid", '"fid" > 2', 1),
    "view": ("squares_of_interest", "number", "", 7),
    "keyless": ("squares_without_key", "", "", 1),
}


@pytest.fixture(autouse=True)
def _clean(provider):
    yield
    QgsProject.instance().clear()


@pytest.fixture(scope="module")
def scene(postgis, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ``image.tif`` and ``squares.gpkg``; the squares and wards are in the database too."""
    folder = tmp_path_factory.mktemp("scene")
    write_scene(folder / "image.tif", folder / "squares.gpkg")
    ward_layer(folder / "wards.gpkg", (290_000, 2_109_680, 290_384, 2_110_000), 2)
    postgis.load(folder / "squares.gpkg", "squares")
    postgis.load(folder / "wards.gpkg", "wards")
    postgis.run(
        "CREATE VIEW squares_of_interest AS SELECT fid AS number, code * 7 AS code, geom FROM squares WHERE fid > 2"
    )
    postgis.run("CREATE TABLE squares_without_key AS SELECT code, geom FROM squares WHERE fid > 2")
    return folder


@pytest.fixture(params=SOURCES)
def squares(request, postgis, scene) -> tuple[QgsVectorLayer, int]:
    """A layer of four of the squares, and the class value that they have in it."""
    table, key, sql, factor = SOURCES[request.param]
    layer = QgsVectorLayer(postgis.layer(table, key, sql), table, "postgres")
    assert layer.isValid() and layer.featureCount() == 4
    QgsProject.instance().addMapLayer(layer)
    return layer, factor


def burnt(scene: Path, all_of_them: bool = False) -> np.ndarray:
    """Return which cells are in the squares, by GDAL from the file."""
    like, squares = gdal.Open(str(scene / "image.tif")), ogr.Open(str(scene / "squares.gpkg"))
    memory = gdal.GetDriverByName("MEM").Create("", like.RasterXSize, like.RasterYSize)
    memory.SetGeoTransform(like.GetGeoTransform())
    memory.SetProjection(like.GetProjection())
    layer = squares.GetLayer()
    if not all_of_them:
        layer.SetAttributeFilter("fid > 2")
    gdal.RasterizeLayer(memory, [1], layer, burn_values=[1])
    return memory.ReadAsArray() == 1


def raster_of(path: Path, scene: Path, cells: np.ndarray) -> Path:
    like = gdal.Open(str(scene / "image.tif"))
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), like.RasterXSize, like.RasterYSize)
    dataset.SetGeoTransform(like.GetGeoTransform())
    dataset.SetProjection(like.GetProjection())
    dataset.WriteArray(cells.astype(np.uint8))
    dataset = None
    return path


def test_labels(squares, scene, tmp_path):
    import processing

    layer, factor = squares
    processing.run(
        "slumextractor:exporttrainingdatafordeeplearning",
        {
            "IN_RASTER": str(scene / "image.tif"),
            "IN_CLASS_DATA": layer,
            "CLASS_VALUE_FIELD": "code",
            "TILE_SIZE_X": 64,
            "TILE_SIZE_Y": 64,
            "STRIDE_X": 64,
            "STRIDE_Y": 64,
            "OUT_FOLDER": str(tmp_path / "chips"),
        },
    )
    assert [info.value for info in read_chip_folder(tmp_path / "chips").classes] == [factor]
    labels = [gdal.Open(str(path)).ReadAsArray() for path in (tmp_path / "chips" / "labels").rglob("*.tif")]
    assert sum(int((each == factor).sum()) for each in labels) == burnt(scene).sum() > 0
    assert {int(value) for each in labels for value in np.unique(each)} == {0, factor}


def test_truth(squares, scene, tmp_path):
    import processing

    layer, factor = squares
    mapped = raster_of(tmp_path / "mapped.tif", scene, burnt(scene, all_of_them=True) * factor)
    outputs = processing.run(
        "slumextractor:computeaccuracyforpixelclassification",
        {
            "IN_RASTER": str(mapped),
            "IN_GROUND_TRUTH_DATA": layer,
            "CLASS_VALUE_FIELD": "code",
            "OUT_CONFUSION_MATRIX": str(tmp_path / "m.csv"),
        },
    )
    expected = burnt(scene).sum() / burnt(scene, all_of_them=True).sum()
    assert outputs["IOU"] == pytest.approx(expected) and expected < 1


def test_mask(squares, scene, tmp_path):
    import processing

    layer, _ = squares
    ones = raster_of(tmp_path / "ones.tif", scene, np.ones(burnt(scene).shape))
    processing.run(
        "slumextractor:majorityfilter", {"IN_RASTER": str(ones), "MASK": layer, "OUT_RASTER": str(tmp_path / "out.tif")}
    )
    made = gdal.Open(str(tmp_path / "out.tif"))
    assert np.array_equal(made.ReadAsArray() != made.GetRasterBand(1).GetNoDataValue(), burnt(scene))


def test_a_date_and_administrative_units(squares, scene, postgis, tmp_path):
    """Two squares are new; they, and the wards' shares of them, have the areas that the files give, on the plane."""
    import processing

    layer, _ = squares
    wards = QgsVectorLayer(postgis.layer("wards", "fid", '"fid" < 3'), "wards", "postgres")
    processing.run(
        "slumextractor:trackslumgrowth",
        {
            "IN_DATES": [layer, str(scene / "squares.gpkg")],
            "DATES": "2015;2019",
            "CLASS_VALUE_FIELD": "",
            "ADMIN_BOUNDARIES": wards,
            "OUT_CHANGE_FEATURES": str(tmp_path / "changes.gpkg"),
        },
    )
    found: dict[tuple[str, str], float] = {}
    changes = ogr.Open(str(tmp_path / "changes.gpkg"))
    for feature in changes.GetLayer():
        key = feature["change"], feature["unit"]
        found[key] = found.get(key, 0.0) + feature.GetGeometryRef().Area()
    assert found == pytest.approx(expected_areas(scene), rel=1e-6)


def expected_areas(scene: Path) -> dict[tuple[str, str], float]:
    """Return square metres of squares by change and ward, by OGR from the files; a place outside has no ward."""
    squares, wards = ogr.Open(str(scene / "squares.gpkg")), ogr.Open(str(scene / "wards.gpkg"))
    units = [(ward["name"], ward.GetGeometryRef().Clone()) for ward in wards.GetLayer() if ward.GetFID() < 3]
    found: dict[tuple[str, str], float] = {}
    for square in squares.GetLayer():
        shape = square.GetGeometryRef()
        change = "persisted" if square.GetFID() > 2 else "new"
        shares = [(name, shape.Intersection(unit).Area()) for name, unit in units]
        for name, area in [*shares, ("", shape.Area() - sum(area for _, area in shares))]:
            if area > 1e-6:
                found[change, name] = found.get((change, name), 0.0) + area
    return found
