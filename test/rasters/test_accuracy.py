from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from slum_extractor_plugin.errors import RasterError, VectorError
from slum_extractor_plugin.grid import Grid, Window
from slum_extractor_plugin.rasters.accuracy import pairs as accuracy
from slum_extractor_plugin.rasters.accuracy.confusion import Accuracy, confusion_matrix
from slum_extractor_plugin.rasters.raster import close, create_raster, write

GRID = Grid((500_000.0, 10.0, 0.0, 2_000_000.0, 0.0, -10.0), 10, 10)

#: Rows are what was classified, columns the truth. By hand: 35 of 40 classified as 1 are right, 35 of 45 were found,
#: 50 cells are in the union; chance agreement is (60 * 55 + 40 * 45) / 100^2 = 0.51.
HAND = Accuracy((0, 1), np.array([[50, 10], [5, 35]]))


def utm() -> osr.SpatialReference:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32643)
    return crs


def class_raster(path: Path, cells: np.ndarray, nodata: int | None = None, grid: Grid = GRID) -> Path:
    kind = gdal.GDT_Byte if cells.dtype == np.uint8 else gdal.GDT_Int32
    dataset = create_raster(path, Grid(grid.geotransform, *cells.shape[::-1]), utm(), kind, nodata=nodata)
    write(dataset.GetRasterBand(1), Window(0, 0, *cells.shape[::-1]), cells)
    close(dataset)
    return path


def rectangles(path: Path, boxes: list[tuple[float, float, float, float, int]], epsg: int = 32643) -> Path:
    """Boxes in cells of GRID (left, top, right, bottom, class value), as polygons in any CRS."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("truth", crs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("code", ogr.OFTInteger))
    way = osr.CoordinateTransformation(utm(), crs)
    for left, top, right, bottom, value in boxes:
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for column, row in ((left, top), (right, top), (right, bottom), (left, bottom), (left, top)):
            ring.AddPoint_2D(*GRID.position(column, row))
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometry(ring)
        polygon.Transform(way)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["code"] = value
        feature.SetGeometry(polygon)
        layer.CreateFeature(feature)
    return path


def hand_worked_cells() -> tuple[np.ndarray, np.ndarray]:
    pairs = [(0, 0)] * 50 + [(0, 1)] * 10 + [(1, 0)] * 5 + [(1, 1)] * 35
    classified, true = np.array(pairs, np.uint8).T
    return classified.reshape(10, 10), true.reshape(10, 10)


def test_figures_equal_the_hand_worked_ones() -> None:
    assert HAND.cells == 100
    assert math.isclose(HAND.overall, 0.85)
    assert math.isclose(HAND.precision(1), 35 / 40)
    assert math.isclose(HAND.recall(1), 35 / 45)
    assert math.isclose(HAND.f1(1), 2 * 35 / (40 + 45))
    assert math.isclose(HAND.iou(1), 35 / 50)
    assert math.isclose(HAND.iou(0), 50 / 65)
    assert math.isclose(HAND.kappa, (0.85 - 0.51) / (1 - 0.51))


def test_a_class_that_is_nowhere_has_no_figures() -> None:
    assert math.isnan(HAND.iou(7))
    assert math.isnan(HAND.recall(7))


def test_a_perfect_single_class_has_no_kappa() -> None:
    assert math.isnan(Accuracy((1,), np.array([[9]])).kappa)


def test_rasters_on_one_grid(tmp_path: Path) -> None:
    classified, true = hand_worked_cells()
    found = confusion_matrix(class_raster(tmp_path / "a.tif", classified), class_raster(tmp_path / "b.tif", true))
    assert found.values == HAND.values
    assert (found.matrix == HAND.matrix).all()


def test_blocks_do_not_change_the_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accuracy, "_ROWS", 3)
    told: list[float] = []
    classified, true = hand_worked_cells()
    paths = class_raster(tmp_path / "a.tif", classified), class_raster(tmp_path / "b.tif", true)
    assert (confusion_matrix(*paths, progress=told.append).matrix == HAND.matrix).all()
    assert told == [0, 0.3, 0.6, 0.9]


def test_nodata_of_either_raster_is_left_out(tmp_path: Path) -> None:
    classified, true = np.ones((4, 4), np.uint8), np.ones((4, 4), np.uint8)
    classified[0], true[:, 0] = 255, 9
    found = confusion_matrix(
        class_raster(tmp_path / "a.tif", classified, nodata=255), class_raster(tmp_path / "b.tif", true, nodata=9)
    )
    assert (found.values, found.cells) == ((1,), 9)


def test_unlabelled_cells_can_be_left_out(tmp_path: Path) -> None:
    classified, true = hand_worked_cells()
    paths = class_raster(tmp_path / "a.tif", classified), class_raster(tmp_path / "b.tif", true)
    found = confusion_matrix(*paths, ignored=(0,))
    assert found.matrix.tolist() == [[0, 10], [0, 35]]


def test_large_and_negative_values_are_counted_too(tmp_path: Path) -> None:
    classified = np.array([[-3, 2_000_000_000], [5, 5]], np.int32)
    true = np.array([[5, 2_000_000_000], [5, -3]], np.int32)
    paths = class_raster(tmp_path / "a.tif", classified), class_raster(tmp_path / "b.tif", true)
    found = confusion_matrix(*paths)
    assert found.values == (-3, 5, 2_000_000_000)
    assert found.matrix.tolist() == [[0, 1, 0], [1, 1, 0], [0, 0, 1]]


@pytest.mark.parametrize("epsg", [32643, 4326, 3857])
def test_polygons_in_any_crs_are_burnt_by_cell_centre(tmp_path: Path, epsg: int) -> None:
    classified = np.zeros((10, 10), np.uint8)
    classified[2:6, 2:6] = 1
    # Columns 3 to 6 and rows 2 to 4 have their centre inside: 12 cells, 3 x 3 of them classified.
    truth = rectangles(tmp_path / "t.gpkg", [(2.6, 1.6, 7.4, 5.4, 1)], epsg)
    found = confusion_matrix(class_raster(tmp_path / "a.tif", classified), truth, class_value_field="code")
    assert found.matrix.tolist() == [[81, 3], [7, 9]]


def test_only_a_window_can_be_compared(tmp_path: Path) -> None:
    classified, true = hand_worked_cells()
    paths = class_raster(tmp_path / "a.tif", classified), class_raster(tmp_path / "b.tif", true)
    found = confusion_matrix(*paths, within=Window(0, 5, 10, 2))
    assert found.matrix.tolist() == [[0, 10], [5, 5]]


def test_nothing_to_compare_is_said(tmp_path: Path) -> None:
    blank = class_raster(tmp_path / "a.tif", np.full((4, 4), 255, np.uint8), nodata=255)
    with pytest.raises(RasterError, match="no cell to compare"):
        confusion_matrix(blank, class_raster(tmp_path / "b.tif", np.ones((4, 4), np.uint8)))


def test_truth_elsewhere_is_said(tmp_path: Path) -> None:
    here = class_raster(tmp_path / "a.tif", np.ones((4, 4), np.uint8))
    away = Grid((900_000.0, 10.0, 0.0, 2_000_000.0, 0.0, -10.0), 4, 4)
    with pytest.raises(RasterError, match="does not touch"):
        confusion_matrix(here, class_raster(tmp_path / "b.tif", np.ones((4, 4), np.uint8), grid=away))
    with pytest.raises(VectorError, match="do not touch"):
        confusion_matrix(here, rectangles(tmp_path / "t.gpkg", [(1000, 0, 1010, 10, 1)]), class_value_field="code")
