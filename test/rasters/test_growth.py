from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from slum_extractor_plugin.grid import Grid, Window
from slum_extractor_plugin.rasters.growth.change import Growth, growth
from slum_extractor_plugin.rasters.raster import close, create_raster, write

#: On the central meridian of a UTM zone lengths are 0.9996 of the true ones: Snyder 1987, p. 57.
UTM_SCALE = 0.9996
CORNER = (500_000.0, 2_000_000.0)

#: In hectares of the map: one square; then the same moved by half its side, and another one.
FIRST = [(0, 0, 100, 100)]
SECOND = [(50, 0, 150, 100), (200, 0, 300, 100)]

Box = tuple[float, float, float, float]


def crs_of_code(epsg: int) -> osr.SpatialReference:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def polygons(path: Path, boxes: list[Box], epsg: int = 32643, gridcodes: list[int] | None = None) -> Path:
    """Boxes in metres east and south of CORNER, in any CRS."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("slums", crs_of_code(epsg), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("gridcode", ogr.OFTInteger))
    way = osr.CoordinateTransformation(crs_of_code(32643), crs_of_code(epsg))
    for index, (left, top, right, bottom) in enumerate(boxes):
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in ((left, top), (right, top), (right, bottom), (left, bottom), (left, top)):
            ring.AddPoint_2D(CORNER[0] + x, CORNER[1] - y)
        shape = ogr.Geometry(ogr.wkbPolygon)
        shape.AddGeometry(ring)
        shape.Transform(way)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["gridcode"] = gridcodes[index] if gridcodes else 1
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    return path


def class_raster(path: Path, boxes: list[Box], cell: float = 10.0, nodata_column: int | None = None) -> Path:
    cells = np.zeros((int(200 / cell), int(400 / cell)), np.uint8)
    for box in boxes:
        left, top, right, bottom = (int(edge / cell) for edge in box)
        cells[top:bottom, left:right] = 1
    if nodata_column is not None:
        cells[:, nodata_column] = 255
    grid = Grid((CORNER[0], cell, 0.0, CORNER[1], 0.0, -cell), cells.shape[1], cells.shape[0])
    dataset = create_raster(path, grid, crs_of_code(32643), gdal.GDT_Byte, nodata=255)
    write(dataset.GetRasterBand(1), grid.window, cells)
    close(dataset)
    return path


def assert_hand_worked(found: Growth, tolerance: float = 2e-6) -> None:
    """One hectare stays by half, a half is gone, one and a half are new; a map's hectare is 1.0008 on the ground."""
    expected = {"first": 1, "second": 2, "persisted": 0.5, "new": 1.5, "gone": 0.5, "net": 1}
    for name, hectares in expected.items():
        assert math.isclose(getattr(found, name), hectares / UTM_SCALE**2, rel_tol=tolerance), name


@pytest.mark.parametrize("epsg", [32643, 4326, 3857])
def test_polygons_in_any_crs(tmp_path: Path, epsg: int) -> None:
    first, second = polygons(tmp_path / "a.gpkg", FIRST, epsg), polygons(tmp_path / "b.gpkg", SECOND)
    assert_hand_worked(growth(first, second))


def test_rasters_say_the_same_as_polygons(tmp_path: Path) -> None:
    assert_hand_worked(growth(class_raster(tmp_path / "a.tif", FIRST), class_raster(tmp_path / "b.tif", SECOND)))


def test_rasters_of_different_cell_sizes(tmp_path: Path) -> None:
    second = class_raster(tmp_path / "b.tif", SECOND, cell=5.0)
    assert_hand_worked(growth(class_raster(tmp_path / "a.tif", FIRST), second))


def test_what_is_nodata_on_one_date_counts_on_neither(tmp_path: Path) -> None:
    second = class_raster(tmp_path / "b.tif", SECOND, nodata_column=0)
    found = growth(class_raster(tmp_path / "a.tif", FIRST), second)
    assert math.isclose(found.first, 0.9 / UTM_SCALE**2, rel_tol=2e-6)


def test_polygons_that_overlap_count_once(tmp_path: Path) -> None:
    first = polygons(tmp_path / "a.gpkg", [*FIRST, *FIRST, (20, 20, 60, 60)])
    assert_hand_worked(growth(first, polygons(tmp_path / "b.gpkg", SECOND)))


def test_polygons_can_be_chosen_by_class(tmp_path: Path) -> None:
    background = (0, 0, 400, 200)
    first = polygons(tmp_path / "a.gpkg", [*FIRST, background], gridcodes=[1, 0])
    assert_hand_worked(growth(f"{first}|subset=gridcode=1", polygons(tmp_path / "b.gpkg", SECOND)))


def test_a_date_without_slums(tmp_path: Path) -> None:
    found = growth(polygons(tmp_path / "a.gpkg", []), polygons(tmp_path / "b.gpkg", FIRST))
    assert (found.first, found.persisted) == (0, 0)
    assert math.isclose(found.new, 1 / UTM_SCALE**2, rel_tol=2e-6)


def test_a_figure_of_eight_is_mended(tmp_path: Path) -> None:
    """A ring that crosses itself: two triangles of 25 map ares each."""
    path = polygons(tmp_path / "a.gpkg", FIRST)
    source = ogr.Open(str(path), 1)
    feature = source.GetLayer(0).GetNextFeature()
    x, y = CORNER
    feature.SetGeometry(
        ogr.CreateGeometryFromWkt(f"POLYGON(({x} {y},{x + 100} {y - 100},{x + 100} {y},{x} {y - 100},{x} {y}))")
    )
    source.GetLayer(0).SetFeature(feature)
    del feature, source
    assert math.isclose(growth(path, path).persisted, 0.5 / UTM_SCALE**2, rel_tol=2e-6)


def test_a_raster_and_polygons_mix(tmp_path: Path) -> None:
    assert_hand_worked(growth(polygons(tmp_path / "a.gpkg", FIRST), class_raster(tmp_path / "b.tif", SECOND)))


def test_cells_of_a_geographic_raster_have_their_true_area(tmp_path: Path) -> None:
    """A hundredth of a degree at 60 degrees north, by the closed form for zones of the ellipsoid (Snyder, 3-12)."""
    grid = Grid((10.0, 0.01, 0.0, 60.01, 0.0, -0.01), 1, 1)
    dataset = create_raster(tmp_path / "a.tif", grid, crs_of_code(4326), gdal.GDT_Byte)
    write(dataset.GetRasterBand(1), Window(0, 0, 1, 1), np.ones((1, 1), np.uint8))
    close(dataset)
    del dataset
    a, b = 6378137.0, 6356752.314245179
    e = math.sqrt(1 - (b / a) ** 2)

    def zone(degrees: float) -> float:
        sine = math.sin(math.radians(degrees))
        return b**2 / 2 * (sine / (1 - (e * sine) ** 2) + math.atanh(e * sine) / e)

    expected = math.radians(0.01) * (zone(60.01) - zone(60.0)) / 10_000
    assert math.isclose(growth(tmp_path / "a.tif", tmp_path / "a.tif").persisted, expected, rel_tol=1e-6)
