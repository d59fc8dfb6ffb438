"""SMALL_PATCHES=MERGE leaves none below the least area; SIMPLIFY keeps areas; fields of any name."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from odd_layers import UTM, case, features, raster
from osgeo import gdal, ogr
from scipy.ndimage import gaussian_filter, label

from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.rasters.class_description import described_classes
from slum_extractor_plugin.rasters.majority.filter import majority_filter
from slum_extractor_plugin.rasters.polygons import convert
from slum_extractor_plugin.rasters.polygons.convert import raster_to_polygons


def _noise(seed: int, size: int = 60, classes: int = 3) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, classes, (size, size)).astype(np.uint8)


def _smooth(seed: int, size: int = 120, classes: int = 3) -> np.ndarray:
    random = np.random.default_rng(seed)
    return np.argmax([gaussian_filter(random.normal(size=(size, size)), 2) for _ in range(classes)], 0).astype(np.uint8)


def _islands(seed: int) -> np.ndarray:
    cells = _noise(seed, 40)
    return np.where(np.random.default_rng(seed).random(cells.shape) < 0.4, 9, cells).astype(np.uint8)


def _chain(_: int) -> np.ndarray:
    """Return small patches of which each has only small neighbours but the last."""
    cells = np.full((20, 60), 9, np.uint8)
    cells[8:11, :30] = np.arange(30) % 3
    cells[:, 30:] = 5
    return cells


RASTERS = {"noise": _noise, "smooth": _smooth, "islands": _islands, "chain": _chain}


@pytest.fixture(params=[None, 500], ids=["whole", "bands"])
def bands(request, monkeypatch) -> None:
    if request.param:
        monkeypatch.setattr(convert, "_BAND_CELLS", request.param)


@pytest.mark.parametrize("made", RASTERS)
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("least", [3, 20, 200])
def test_no_patch_below_the_least_area_is_left(tmp_path: Path, bands, made: str, seed: int, least: int) -> None:
    cells = RASTERS[made](seed)
    source = raster(tmp_path / "in.tif", cells, None, nodata=9)
    raster_to_polygons(source, tmp_path / "out.gpkg", minimum_area=least, small_patches="MERGE")
    found = features(tmp_path / "out.gpkg")
    assert min((each["area_m2"] for each in found), default=least) >= least
    # What remains is what hangs together with enough cells, whatever their classes; nothing is invented.
    whole, count = label(cells != 9)
    sizes = np.bincount(whole.ravel())[1:]
    assert sum(each["area_m2"] for each in found) == sizes[sizes >= least].sum()
    assert {each["gridcode"] for each in found} <= set(np.unique(cells[cells != 9]).tolist())


@pytest.mark.parametrize("seed", range(4))
def test_patches_that_are_large_enough_stay_where_they_are(tmp_path: Path, bands, seed: int) -> None:
    cells = _smooth(seed)
    source = raster(tmp_path / "in.tif", cells, None)
    raster_to_polygons(source, tmp_path / "out.gpkg", minimum_area=30, small_patches="MERGE")
    memory = gdal.GetDriverByName("MEM").Create("", 120, 120, 1, gdal.GDT_Byte)
    memory.SetGeoTransform(UTM)
    vectors = ogr.Open(str(tmp_path / "out.gpkg"))
    gdal.RasterizeLayer(memory, [1], vectors.GetLayer(0), options=["ATTRIBUTE=gridcode"])
    merged = memory.ReadAsArray()
    for value in range(3):
        patches, _ = label(cells == value)
        large = np.bincount(patches.ravel())[patches] >= 30
        assert (merged[large & (cells == value)] == value).all()


def test_the_largest_neighbour_wins(tmp_path: Path, bands) -> None:
    cells = np.zeros((30, 30), np.uint8)
    cells[:, 18:] = 1
    cells[10:12, 17:19] = 2  # between 0, the larger one, and 1
    source = raster(tmp_path / "in.tif", cells, None)
    raster_to_polygons(source, tmp_path / "out.gpkg", minimum_area=5, small_patches="MERGE")
    by_value = {each["gridcode"]: each["area_m2"] for each in features(tmp_path / "out.gpkg")}
    assert by_value == {0: 30 * 18 + 2, 1: 30 * 12 - 2}


def test_case_noise(tmp_path: Path) -> None:
    raster_to_polygons(case("noise.tif", tmp_path), tmp_path / "out.gpkg", minimum_area=50, small_patches="MERGE")
    assert min(each["area_m2"] for each in features(tmp_path / "out.gpkg")) >= 50


# SIMPLIFY.


def _huts(seed: int, turned: bool = True) -> np.ndarray:
    """Return huts of 3 to 8 m in cells of half a metre, turned by any angle."""
    random = np.random.default_rng(seed)
    row, column = np.mgrid[:400, :400]
    cells = np.zeros((400, 400), np.uint8)
    for y in range(20, 400, 40):
        for x in range(20, 400, 40):
            width, height = random.uniform(3, 8, 2) / 0.5
            angle = random.uniform(0, np.pi) if turned else 0.0
            along = (column - x) * np.cos(angle) + (row - y) * np.sin(angle)
            across = (row - y) * np.cos(angle) - (column - x) * np.sin(angle)
            cells[(abs(along) < width / 2) & (abs(across) < height / 2)] = 1
    return cells


def _kept(source: Path, folder: Path, **more) -> np.ndarray:
    """Return how the area of each patch changes when it is simplified, as a share; all of them must be valid."""
    areas = []
    for simplify in (False, True):
        raster_to_polygons(source, folder / "out.gpkg", simplify=simplify, **more)
        found = features(folder / "out.gpkg")
        assert all(each["geometry"].IsValid() for each in found)
        areas.append(np.array([each["geometry"].GetArea() for each in found]))
    assert abs(areas[1].sum() / areas[0].sum() - 1) < 1e-3
    return np.abs(areas[1] / areas[0] - 1)


@pytest.mark.parametrize(
    "cells",
    [_huts(1), _huts(2), _huts(3, turned=False), _smooth(1), _smooth(2, classes=5), _noise(3), _islands(4)],
    ids=["turned", "more", "straight", "smooth", "classes", "noise", "islands"],
)
@pytest.mark.parametrize("tolerance", [None, 0.2])
def test_simplified_patches_keep_their_area(tmp_path: Path, bands, cells: np.ndarray, tolerance: float | None) -> None:
    source = raster(tmp_path / "in.tif", cells, None, (0.0, 0.5, 0.0, 0.0, 0.0, -0.5), nodata=9)
    assert _kept(source, tmp_path, simplify_tolerance=tolerance).max() < 0.01


def test_case_huts(tmp_path: Path) -> None:
    assert _kept(case("huts.tif", tmp_path), tmp_path, drop_background=True).max() < 0.01


def test_smooth_borders_lose_a_third_of_their_vertices(tmp_path: Path) -> None:
    source = raster(tmp_path / "in.tif", (_smooth(5, 300, 2)), None)
    counts = []
    for simplify in (False, True):
        raster_to_polygons(source, tmp_path / "out.gpkg", simplify=simplify)
        shapes = [each["geometry"] for each in features(tmp_path / "out.gpkg")]
        rings = [shape.GetGeometryRef(index) for shape in shapes for index in range(shape.GetGeometryCount())]
        counts.append(sum(ring.GetPointCount() for ring in rings))
    assert counts[1] < 0.67 * counts[0]


# Fields of attribute tables.

NAMES = ["Id", "ID", "fid", "geom", "area_m2", "Perimeter_M", "ogc_fid", "rowid", "Class Name", 'it\'s "x"', "gridcode"]


def _with_table(path: Path, name: str, cells: np.ndarray) -> Path:
    raster(path, cells)
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn(name, gdal.GFT_String, gdal.GFU_Generic)
    for row, value in enumerate((1, 2)):
        table.SetValueAsInt(row, 0, value)
        table.SetValueAsString(row, 1, f"class {value}")
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    return path


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "fgb", "shp"])
@pytest.mark.parametrize("name", NAMES)
def test_a_field_may_have_any_name(tmp_path: Path, name: str, ending: str) -> None:
    cells = np.array([[1, 1, 2, 2]], np.uint8)
    source = _with_table(tmp_path / "in.tif", name, cells)
    out = tmp_path / f"out.{ending}"
    assert raster_to_polygons(source, out, raster_field=name) == 2
    found = features(out)
    texts = [[value for value in each.values() if str(value).startswith("class ")] for each in found]
    assert sorted(texts) == [["class 1"], ["class 2"]]
    assert all(each["area_m2"] == pytest.approx(2.0, rel=1e-2) for each in found)
    assert sorted(each["Id"] for each in found) == [1, 2]


def test_case_rat_of_the_name_id(tmp_path: Path) -> None:
    source = case("rat_Id.tif", tmp_path)
    assert raster_to_polygons(source, tmp_path / "out.gpkg", raster_field="Id") > 0
    assert "Id_1" in features(tmp_path / "out.gpkg")[0]


def _dbf(path: Path, folder: Path, rows: list[tuple]) -> Path:
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(folder))
    table = source.CreateLayer("table", None, ogr.wkbNone, ["ENCODING=UTF-8"])
    for name, kind in (
        ("VALUE", ogr.OFTInteger),
        ("COUNT", ogr.OFTReal),
        ("CLASS", ogr.OFTString),
        ("RED", ogr.OFTInteger),
        ("GREEN", ogr.OFTInteger),
        ("BLUE", ogr.OFTInteger),
    ):
        table.CreateField(ogr.FieldDefn(name, kind))
    for row in rows:
        feature = ogr.Feature(table.GetLayerDefn())
        for index, value in enumerate(row):
            feature.SetField(index, value)
        table.CreateFeature(feature)
    del table, source
    (folder / "table.dbf").replace(path)
    return path


@pytest.mark.parametrize("name", ["in.tif.vat.dbf", "in.vat.dbf", "IN.TIF.VAT.DBF"])
def test_tables_of_arcgis_are_read(tmp_path: Path, name: str) -> None:
    source = raster(tmp_path / "in.tif", np.array([[1, 1, 2, 2]], np.uint8))
    (tmp_path / "work").mkdir()
    _dbf(tmp_path / name, tmp_path / "work", [(1, 2.0, "Slum", 200, 10, 20), (2, 2.0, "Formal", 1, 2, 3)])
    raster_to_polygons(source, tmp_path / "out.gpkg", raster_field="class")
    assert sorted(each["CLASS"] for each in features(tmp_path / "out.gpkg")) == ["Formal", "Slum"]
    dataset = gdal.Open(str(source))
    known = described_classes(dataset.GetRasterBand(1))
    assert (known[1].name, known[1].color) == ("Slum", (200, 10, 20))
    with pytest.raises(ParameterError, match="VALUE, COUNT, CLASS, RED, GREEN, BLUE"):
        raster_to_polygons(source, tmp_path / "out.gpkg", raster_field="owner")


def test_the_majority_filter_takes_the_table_along_with_its_counts(tmp_path: Path) -> None:
    cells = np.ones((9, 9), np.uint8)
    cells[4, 4] = 2
    source = raster(tmp_path / "in.tif", cells)
    (tmp_path / "work").mkdir()
    _dbf(tmp_path / "in.tif.vat.dbf", tmp_path / "work", [(1, 80.0, "Slum", 1, 1, 1), (2, 1.0, "Formal", 1, 1, 1)])
    majority_filter(source, tmp_path / "out.tif", "EIGHT")
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    assert [table.GetValueAsString(row, 2) for row in range(2)] == ["Slum", "Formal"]
    assert [table.GetValueAsInt(row, 1) for row in range(2)] == [81, 0]


def test_case_vat(tmp_path: Path) -> None:
    source = case("vat.tif", tmp_path)
    raster_to_polygons(source, tmp_path / "out.gpkg", raster_field="CLASS")
    names = {each["CLASS"] for each in features(tmp_path / "out.gpkg")}
    table = ogr.Open(f"{source}.vat.dbf")
    known = {row["VALUE"]: row["CLASS"] for row in table.GetLayer(0)}
    present = np.unique(gdal.Open(str(source)).ReadAsArray()).tolist()
    assert names == {known[value] for value in present if value in known} and names
