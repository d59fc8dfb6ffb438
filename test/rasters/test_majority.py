from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from majority_oracle import oracle
from osgeo import gdal, osr

from slum_extractor_plugin.errors import Cancelled, ParameterError, RasterError, SlumExtractorError, VectorError
from slum_extractor_plugin.rasters.majority import filter as majority
from slum_extractor_plugin.rasters.majority.filter import majority_filter

MODES = [(neighbors, definition) for neighbors in ("FOUR", "EIGHT") for definition in ("MAJORITY", "HALF")]
NODATA = 0

#: 250 take two seconds; the release check runs with 10 000.
RANDOM_RASTERS = int(os.environ.get("SLUM_EXTRACTOR_RANDOM_RASTERS", "250"))


def save(path: Path, cells: np.ndarray, nodata: int | None = None, data_type: int = gdal.GDT_Byte) -> Path:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cells.shape[1], cells.shape[0], 1, data_type)
    dataset.SetGeoTransform((500000.0, 2.0, 0.0, 2000000.0, 0.0, -2.0))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32643)
    dataset.SetSpatialRef(crs)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(cells)
    dataset.FlushCache()
    return path


def load(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def run(folder: Path, cells: np.ndarray, neighbors: str, definition: str, nodata=None, **more) -> np.ndarray:
    source = save(folder / "in.tif", cells, nodata, more.pop("data_type", gdal.GDT_Byte))
    majority_filter(source, folder / "out.tif", neighbors, definition, **more)
    return load(folder / "out.tif")


def expected(cells: np.ndarray, neighbors: str, definition: str, nodata: int | None = None) -> np.ndarray:
    rows = [[None if value == nodata else value for value in row] for row in cells.tolist()]
    result = oracle(rows, neighbors, definition)
    return np.array([[nodata if value is None else value for value in row] for row in result])


def cells_of(text: str) -> np.ndarray:
    return np.array([[int(digit) for digit in row] for row in text.split("/")], np.uint8)


# Esri's worked examples and those that follow from its rule: mode, 3 x 3 window, the centre afterwards.
CENTRES = [
    ("FOUR", "MAJORITY", "121/212/111", 2),
    ("FOUR", "MAJORITY", "121/112/111", 1),
    ("FOUR", "HALF", "121/412/131", 2),
    ("FOUR", "HALF", "121/413/121", 1),
    ("FOUR", "HALF", "121/112/111", 1),
    ("EIGHT", "MAJORITY", "222/112/122", 2),
    ("EIGHT", "MAJORITY", "122/212/121", 1),
    ("EIGHT", "HALF", "222/312/134", 2),
    ("EIGHT", "HALF", "222/112/111", 1),
    ("FOUR", "HALF", "221/232/121", 2),
    ("FOUR", "HALF", "121/132/111", 1),
]

# The same for cells on the raster's edge: neighbours, raster, row, column, the cell afterwards.
EDGES = [
    ("FOUR", "951/551/111", 0, 0, 5),
    ("EIGHT", "951/551/111", 0, 0, 5),
    ("FOUR", "597/151", 0, 1, 5),
    ("FOUR", "595/171", 0, 1, 9),
    ("EIGHT", "597/551", 0, 1, 5),
    ("EIGHT", "798/555", 0, 1, 9),
]


@pytest.mark.parametrize(("neighbors", "definition", "window", "centre"), CENTRES)
def test_worked_example_of_an_inner_cell(tmp_path, neighbors, definition, window, centre):
    assert run(tmp_path, cells_of(window), neighbors, definition)[1, 1] == centre
    assert expected(cells_of(window), neighbors, definition)[1, 1] == centre


@pytest.mark.parametrize("definition", ["MAJORITY", "HALF"])
@pytest.mark.parametrize(("neighbors", "raster", "row", "column", "value"), EDGES)
def test_worked_example_at_an_edge_turned_all_ways(tmp_path, neighbors, definition, raster, row, column, value):
    cells = cells_of(raster)
    marked = np.zeros(cells.shape, bool)
    marked[row, column] = True
    for turns in range(4):
        turned, place = np.rot90(cells, turns), np.rot90(marked, turns)
        assert run(tmp_path, turned, neighbors, definition)[place] == value
        assert expected(turned, neighbors, definition)[place] == value


@pytest.mark.parametrize("definition", ["MAJORITY", "HALF"])
def test_four_keeps_the_corners_of_a_square_and_eight_rounds_them(tmp_path, definition):
    square = np.zeros((7, 7), np.uint8)
    square[2:5, 2:5] = 1
    plus = square.copy()
    plus[[2, 2, 4, 4], [2, 4, 2, 4]] = 0
    assert np.array_equal(run(tmp_path, square, "FOUR", definition), square)
    assert np.array_equal(run(tmp_path, square, "EIGHT", definition), plus)


def test_agrees_with_plain_loops_on_random_rasters(tmp_path):
    random = np.random.default_rng(7)
    for index in range(RANDOM_RASTERS):
        shape, classes = random.integers(1, 41, 2), random.integers(2, 6)
        cells = random.integers(0, classes, shape).astype(np.uint8)
        if index % 3 == 0:  # patches, as a classifier leaves them, so that long runs are common
            cells = np.kron(cells, np.ones((3, 3), np.uint8))[: shape[0], : shape[1]]
            cells[random.random(cells.shape) < 0.1] = 1
        neighbors, definition = MODES[index % 4]
        nodata = None if index % 5 == 0 else NODATA
        result = run(tmp_path, cells, neighbors, definition, nodata)
        assert np.array_equal(result, expected(cells, neighbors, definition, nodata)), (index, cells)


@pytest.mark.shared
@pytest.mark.parametrize(("neighbors", "definition"), MODES)
def test_agrees_with_plain_loops_on_land_cover(tmp_path, shared_data, neighbors, definition):
    cells = load(shared_data / "landcover" / "nlcd_1472x2235.tif")
    cells = cells if RANDOM_RASTERS >= 10_000 else cells[1000:1150, 600:800]
    assert np.array_equal(run(tmp_path, cells, neighbors, definition, 255), expected(cells, neighbors, definition, 255))


def test_the_result_does_not_depend_on_the_windows(tmp_path, monkeypatch):
    cells = np.random.default_rng(3).integers(0, 3, (97, 131)).astype(np.uint8)
    whole = run(tmp_path, cells, "EIGHT", "HALF", NODATA, iterations=4)
    monkeypatch.setattr(majority, "_WINDOW_ROWS", 16)
    monkeypatch.setattr(majority, "_WINDOW_COLUMNS", 32)
    assert np.array_equal(run(tmp_path, cells, "EIGHT", "HALF", NODATA, iterations=4), whole)


def test_iterations_are_runs_one_after_the_other(tmp_path):
    cells = np.random.default_rng(4).integers(0, 3, (40, 50)).astype(np.uint8)
    by_hand = cells
    for _ in range(5):
        by_hand = run(tmp_path, by_hand, "EIGHT", "HALF")
    assert not np.array_equal(by_hand, run(tmp_path, cells, "EIGHT", "HALF"))
    assert np.array_equal(run(tmp_path, cells, "EIGHT", "HALF", iterations=5), by_hand)


def test_iterations_stop_when_nothing_changes(tmp_path, monkeypatch):
    calls = []
    monkeypatch.setattr(majority, "filtered", lambda *a, real=majority.filtered: calls.append(1) or real(*a))
    run(tmp_path, np.ones((20, 20), np.uint8), "FOUR", "MAJORITY", iterations=50)
    assert len(calls) == 1


@pytest.mark.parametrize(
    ("data_type", "dtype"),
    [
        (gdal.GDT_Byte, np.uint8), (gdal.GDT_UInt16, np.uint16), (gdal.GDT_Int16, np.int16),
        (gdal.GDT_UInt32, np.uint32), (gdal.GDT_Int32, np.int32),
    ],
)  # fmt: skip
def test_any_integer_type_keeps_its_type_and_values(tmp_path, data_type, dtype):
    limits = np.iinfo(dtype)
    values = np.array([limits.min, limits.max, limits.max - 1, 7], dtype)
    cells = values[np.random.default_rng(5).integers(0, 4, (30, 30))]
    result = run(tmp_path, cells, "FOUR", "HALF", data_type=data_type)
    assert result.dtype == dtype
    assert np.array_equal(result, expected(cells, "FOUR", "HALF"))


def test_what_describes_the_classes_is_carried_over(tmp_path):
    path = save(tmp_path / "in.tif", np.ones((9, 9), np.uint8), nodata=255)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    band = dataset.GetRasterBand(1)
    colors = gdal.ColorTable()
    colors.SetColorEntry(1, (213, 94, 0, 255))
    band.SetColorTable(colors)
    band.SetCategoryNames(["Background", "Slum"])
    del band, dataset
    majority_filter(path, tmp_path / "out.tif")
    result = gdal.Open(str(tmp_path / "out.tif"))
    band = result.GetRasterBand(1)
    assert band.GetColorTable().GetColorEntry(1) == (213, 94, 0, 255)
    assert band.GetCategoryNames()[:2] == ["Background", "Slum"]
    assert band.GetNoDataValue() == 255
    assert result.GetGeoTransform() == (500000.0, 2.0, 0.0, 2000000.0, 0.0, -2.0)
    assert result.GetSpatialRef().GetAuthorityCode(None) == "32643"


def polygon_file(path: Path, wkt: str, epsg: int = 32643) -> Path:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    utm = osr.SpatialReference()
    utm.ImportFromEPSG(32643)
    from osgeo import ogr

    geometry = ogr.CreateGeometryFromWkt(wkt)
    geometry.Transform(osr.CoordinateTransformation(utm, crs))
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("mask", crs, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(geometry)
    layer.CreateFeature(feature)
    return path


@pytest.mark.parametrize("epsg", [32643, 4326])
def test_cells_outside_the_mask_are_nodata_from_the_start(tmp_path, epsg):
    cells = np.random.default_rng(6).integers(1, 4, (20, 20)).astype(np.uint8)
    # columns 5..14 and rows 5..14
    ring = "500010 1999990, 500030 1999990, 500030 1999970, 500010 1999970, 500010 1999990"
    mask = polygon_file(tmp_path / "mask.gpkg", f"POLYGON(({ring}))", epsg)
    inside = np.zeros(cells.shape, bool)
    inside[5:15, 5:15] = True
    result = run(tmp_path, cells, "EIGHT", "HALF", mask=mask)
    assert gdal.Open(str(tmp_path / "out.tif")).GetRasterBand(1).GetNoDataValue() == 255
    assert np.array_equal(result, expected(np.where(inside, cells, 255), "EIGHT", "HALF", 255))


def test_a_mask_takes_no_value_that_a_class_has(tmp_path):
    ring = "500000 2000000, 500004 2000000, 500004 1999990, 500000 2000000"
    mask = polygon_file(tmp_path / "mask.gpkg", f"POLYGON(({ring}))")
    with pytest.raises(RasterError, match="NoData value"):
        run(tmp_path, np.full((9, 9), 255, np.uint8), "FOUR", "HALF", mask=mask)


def test_an_extent_gives_that_part_of_the_whole_result(tmp_path):
    cells = np.random.default_rng(8).integers(0, 3, (60, 70)).astype(np.uint8)
    whole = run(tmp_path, cells, "EIGHT", "MAJORITY", iterations=3)
    part = run(tmp_path, cells, "EIGHT", "MAJORITY", iterations=3, extent=(500020.5, 1999900.0, 500060.0, 1999980.0))
    assert np.array_equal(part, whole[10:50, 10:30])
    assert gdal.Open(str(tmp_path / "out.tif")).GetGeoTransform()[0::3] == (500020.0, 1999980.0)


def test_filtering_a_raster_onto_itself(tmp_path):
    cells = np.random.default_rng(9).integers(0, 3, (30, 30)).astype(np.uint8)
    path = save(tmp_path / "in.tif", cells)
    majority_filter(path, path, "FOUR", "HALF")
    assert np.array_equal(load(path), expected(cells, "FOUR", "HALF"))


def test_cancelling_leaves_nothing_behind(tmp_path):
    def cancel(fraction: float) -> None:
        raise Cancelled

    source = save(tmp_path / "in.tif", np.ones((9, 9), np.uint8))
    with pytest.raises(Cancelled):
        majority_filter(source, tmp_path / "out.tif", progress=cancel)
    assert [path.name for path in tmp_path.iterdir()] == ["in.tif"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({"neighbors": "SIX"}, "NUMBER_NEIGHBORS is 'SIX'; choose one of FOUR, EIGHT"),
        ({"definition": "MOST"}, "choose one of MAJORITY, HALF"),
        ({"iterations": 0}, "from 1 to 100"),
        ({"extent": (0, 0, 1, 1)}, "does not touch"),
    ],
)
def test_parameters_that_cannot_work_are_named(tmp_path, arguments, sentence):
    source = save(tmp_path / "in.tif", np.ones((3, 3), np.uint8))
    with pytest.raises(ParameterError, match=sentence):
        majority_filter(source, tmp_path / "out.tif", **arguments)


def test_inputs_that_cannot_work_are_named(tmp_path):
    with pytest.raises(RasterError, match="Cannot open"):
        majority_filter(tmp_path / "none.tif", tmp_path / "out.tif")
    real = save(tmp_path / "real.tif", np.ones((3, 3), np.float32), data_type=gdal.GDT_Float32)
    with pytest.raises(RasterError, match="Float32"):
        majority_filter(real, tmp_path / "out.tif")
    source = save(tmp_path / "in.tif", np.ones((3, 3), np.uint8))
    with pytest.raises(VectorError, match="Cannot open the mask"):
        majority_filter(source, tmp_path / "out.tif", mask=tmp_path / "none.gpkg")
    (tmp_path / "file").write_text("")
    with pytest.raises(SlumExtractorError, match="Cannot write"):
        majority_filter(source, tmp_path / "file" / "out.tif")


def test_the_attribute_table_counts_the_filtered_cells(tmp_path):
    cells = np.ones((9, 9), np.uint8)
    cells[4, 4] = 2
    cells[0, :3] = 255
    source = save(tmp_path / "in.tif", cells, nodata=255)
    dataset = gdal.Open(str(source), gdal.GA_Update)
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Count", gdal.GFT_Real, gdal.GFU_PixelCount)
    table.CreateColumn("Class", gdal.GFT_String, gdal.GFU_Name)
    for row, (value, count, name) in enumerate([(1, 77, "Slum"), (2, 1, "Water")]):
        table.SetValueAsInt(row, 0, value)
        table.SetValueAsDouble(row, 1, count)
        table.SetValueAsString(row, 2, name)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    del dataset
    majority_filter(source, tmp_path / "out.tif")
    result = gdal.Open(str(tmp_path / "out.tif"))
    table = result.GetRasterBand(1).GetDefaultRAT()
    assert [table.GetValueAsInt(row, 1) for row in range(2)] == [78, 0]
    assert [table.GetValueAsString(row, 2) for row in range(2)] == ["Slum", "Water"]
