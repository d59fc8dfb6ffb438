"""Points 4 to 7: validity, georeferences and types, areas, small patches."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from odd_layers import UTM, box, crs_of, layer, raster
from osgeo import gdal, ogr
from qgis.core import QgsRasterLayer, QgsRasterRange
from scipy import ndimage

from .table import (
    ACCURACY,
    ALL,
    EDGES,
    EXPORT,
    GROWTH,
    POLYGONS,
    TILES,
    attribute_table,
    of_point,
    refused,
    run,
    square_metres,
)

_LEFT = np.broadcast_to(np.arange(20) < 10, (20, 20))
_ONES = np.ones((20, 20), np.uint8)


def exported(folder: Path, cells: np.ndarray, **others: object) -> list[dict]:
    """Return the statistics of the bands of an image that is cut whole."""
    labels = layer(folder / "l.gpkg", [box(0, 0, 64, 64)])
    path = raster(folder / "image.tif", cells, **others)
    return run(EXPORT, folder, IN_RASTER=path, IN_CLASS_DATA=labels, CLASS_VALUE_FIELD="code", **TILES).statistics()


@of_point(4)
def a_mask_beside_the_file_in_growth(folder: Path) -> None:
    """A .tif.msk with a mask of all bands on one date, and none on the other."""
    one = raster(folder / "s_2015.tif", _ONES, mask=_LEFT)
    assert (folder / "s_2015.tif.msk").is_file()
    two = raster(folder / "s_2019.tif", _ONES)
    found = run(GROWTH, folder, IN_DATES=[str(one), str(two)], **ALL).polygons("OUT_CHANGE_FEATURES")
    assert {each["change"] for each in found} == {"persisted"}
    assert sum(each["geometry"].Area() for each in found) == pytest.approx(200)


@of_point(4)
def nodata_of_all_bands_together(folder: Path) -> None:
    """NODATA_VALUES: a cell is NoData where all bands have its value, and valid where only one of them has."""
    cells = np.full((3, 64, 64), 7, np.uint8)
    cells[:, :8], cells[0, 8:16] = 0, 0
    raster(folder / "plain.tif", cells)
    gdal.Translate(str(folder / "i.tif"), str(folder / "plain.tif"), metadataOptions=["NODATA_VALUES=0 0 0"])
    labels = layer(folder / "l.gpkg", [box(0, 0, 64, 64)])
    ran = run(EXPORT, folder, IN_RASTER=folder / "i.tif", IN_CLASS_DATA=labels, CLASS_VALUE_FIELD="code", **TILES)
    red, green, _ = ran.statistics()
    assert (red["Min"], red["Mean"]) == (0, pytest.approx(cells[0, 8:].mean())) and green["Min"] == green["Max"] == 7


@of_point(4)
def not_a_number_besides_nodata(folder: Path) -> None:
    cells = np.full((3, 64, 64), 2.0, np.float32)
    cells[:, :8], cells[:, 8:16], cells[:, 16] = np.nan, -9999, 4
    for band in exported(folder, cells, nodata=-9999):
        assert (band["Min"], band["Max"]) == (2, 4) and band["Mean"] == pytest.approx(cells[0, 16:].mean())


@of_point(4)
def alpha_in_the_fifth_band(folder: Path) -> None:
    cells = np.full((5, 64, 64), 9, np.uint16)
    cells[:4, :, :32], cells[4], cells[4, :, :32] = 500, 65535, 0
    *image, alpha = exported(folder, cells, alpha=True)
    assert all(band["Min"] == band["Max"] == 9 for band in image) and alpha["BandName"] == "Alpha"


@of_point(4)
def nodata_that_was_set_in_qgis(folder: Path) -> None:
    shown = QgsRasterLayer(str(raster(folder / "c.tif", np.where(_LEFT, 7, 1).astype(np.uint8))), "c")
    shown.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 7)])
    assert run(POLYGONS, folder, IN_RASTER=shown, **EDGES).areas() == {1: 200}


@of_point(4)
def a_mask_in_a_mosaic_and_nodata_that_no_byte_has(folder: Path) -> None:
    """A VRT of two rasters of which one is masked and the other has NoData of -9999."""
    raster(folder / "a.tif", _ONES, mask=_LEFT)
    raster(folder / "b.tif", 2 * _ONES, nodata=-9999, geotransform=(UTM[0] + 20, 1, 0, UTM[3], 0, -1))
    gdal.BuildVRT(str(folder / "m.vrt"), [str(folder / "a.tif"), str(folder / "b.tif")]).FlushCache()
    assert run(POLYGONS, folder, IN_RASTER=folder / "m.vrt", **EDGES).areas() == {1: 200, 2: 400}


@of_point(4)
def a_masked_truth(folder: Path) -> None:
    truth = raster(folder / "t.tif", np.where(_LEFT, 1, 2).astype(np.uint8), mask=_LEFT)
    matrix = run(ACCURACY, folder, IN_RASTER=raster(folder / "c.tif", _ONES), IN_GROUND_TRUTH_DATA=truth).matrix()
    assert float(matrix["Total"]["Total"]) == float(matrix["C_1"]["C_1"]) == 200


@of_point(5)
def a_truth_with_control_points_only(folder: Path) -> None:
    truth = raster(folder / "t.tif", _ONES, crs=None, geotransform=None)
    dataset = gdal.Open(str(truth), gdal.GA_Update)
    corners = ((0, 0), (20, 0), (0, 20), (20, 20))
    dataset.SetGCPs([gdal.GCP(UTM[0] + x, UTM[3] - y, 0, x, y) for x, y in corners], crs_of(32643))
    del dataset
    refused(ACCURACY, folder, "gdalwarp", IN_RASTER=raster(folder / "c.tif", _ONES), IN_GROUND_TRUTH_DATA=truth)


@of_point(5)
def an_image_with_rpcs_only(folder: Path) -> None:
    path = raster(folder / "image.tif", np.full((3, 64, 64), 9, np.uint8), crs=None, geotransform=None)
    zeros = " 0" * 17
    rpc = {
        "LINE_OFF": "32",
        "SAMP_OFF": "32",
        "LAT_OFF": "19",
        "LONG_OFF": "73",
        "HEIGHT_OFF": "0",
        "LINE_SCALE": "32",
        "SAMP_SCALE": "32",
        "LAT_SCALE": "0.01",
        "LONG_SCALE": "0.01",
        "HEIGHT_SCALE": "100",
        "LINE_NUM_COEFF": f"0 0 -1{zeros}",
        "LINE_DEN_COEFF": f"1 0 0{zeros}",
        "SAMP_NUM_COEFF": f"0 1 0{zeros}",
        "SAMP_DEN_COEFF": f"1 0 0{zeros}",
    }
    gdal.Open(str(path), gdal.GA_Update).SetMetadata(rpc, "RPC")
    labels = layer(folder / "l.gpkg", [box(0, 0, 64, 64)])
    refused(EXPORT, folder, "gdalwarp -rpc", IN_RASTER=path, IN_CLASS_DATA=labels, CLASS_VALUE_FIELD="code")


@of_point(5)
def unsigned_values_of_64_bits(folder: Path) -> None:
    large = raster(folder / "large.tif", np.array([[1, 2**63 + 5]], np.uint64))
    refused(POLYGONS, folder, "Reclassify", IN_RASTER=large, **EDGES)
    fits = raster(folder / "fits.tif", np.full((4, 4), 2**62, np.uint64))
    assert run(POLYGONS, folder, IN_RASTER=fits, **EDGES).areas() == {2**62: 16}


@of_point(5)
def an_attribute_table_with_odd_fields(folder: Path) -> None:
    """VALUE as a real number, behind a field with an umlaut, and a value without a row."""
    cells = np.where(_LEFT, 7, 1).astype(np.uint8)
    cells[0, 0] = 9
    path = raster(folder / "c.tif", cells)
    attribute_table(
        folder / "c.tif.vat.dbf", [("Größe", ogr.OFTString), ("VALUE", ogr.OFTReal)], [("formal", 1.0), ("slum", 7.0)]
    )
    found = run(POLYGONS, folder, IN_RASTER=path, RASTER_FIELD="Größe", **EDGES).polygons()
    assert {each["Größe"]: round(each["geometry"].Area()) for each in found} == {None: 1, "slum": 199, "formal": 200}


@of_point(5)
def rasters_that_are_upside_down_or_turned(folder: Path) -> None:
    cells = np.zeros((20, 20), np.uint8)
    cells[:5] = 1
    for number, place in enumerate(((UTM[0], 1, 0, UTM[3], 0, 1), (UTM[0], 0.6, 0.8, UTM[3], 0.8, -0.6))):
        path = raster(folder / f"{number}.tif", cells, geotransform=place)
        given = {"DROP_BACKGROUND": True, "OUT_POLYGON_FEATURES": f"{folder}/{number}.gpkg", **EDGES}
        (found,) = run(POLYGONS, folder, IN_RASTER=path, **given).polygons()
        corners = [gdal.ApplyGeoTransform(place, *corner) for corner in ((0, 0), (20, 0), (20, 5), (0, 5), (0, 0))]
        ring = ",".join(f"{x!r} {y!r}" for x, y in corners)
        expected = ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))")
        assert found["geometry"].SymDifference(expected).Area() < 1e-6


def square(left: float, top: float, side: float, step: float) -> str:
    """Return a square with vertices along its edges."""
    shape = ogr.CreateGeometryFromWkt(
        f"POLYGON(({left} {top},{left + side} {top},{left + side} {top - side},{left} {top - side},{left} {top}))"
    )
    shape.Segmentize(step)
    return shape.ExportToWkt()


@of_point(6)
def huts_in_web_mercator_in_growth(folder: Path) -> None:
    """Huts of 5 m at 52 degrees north, where Web Mercator's areas are 2.6 times too large."""
    huts = [square(500_000 + 10 * number, 6_800_000, 5, 5) for number in range(40)]
    one = layer(folder / "s_2015.gpkg", huts[:30], crs=3857)
    two = layer(folder / "s_2019.gpkg", huts[10:], crs="ESRI:102100")
    found = run(GROWTH, folder, IN_DATES=[str(one), str(two)], **ALL).hectares()
    hut = square_metres(huts[0], "EPSG:3857") / 1e4
    assert hut < 0.4 * 25 / 1e4
    assert found == pytest.approx({"persisted": 20 * hut, "gone": 10 * hut, "new": 10 * hut}, rel=1e-5)


@of_point(6)
def polar_and_other_projections(folder: Path) -> None:
    for number, (crs, left, top) in enumerate(
        (
            ("EPSG:3031", 1_200_000, 1_300_000),
            ("EPSG:3413", -1_000_000, -1_500_000),
            ("EPSG:4087", 8_000_000, 5_500_000),
            ("EPSG:3395", 8_000_000, 5_500_000),
            ("EPSG:2263", 980_000, 200_000),
            ("EPSG:3857+5773", 8_000_000, 5_500_000),
            ("EPSG:27700", 530_000, 180_000),
            ("ESRI:54030", 7_000_000, 4_000_000),
            ("ESRI:54052", 7_000_000, 4_000_000),
        )
    ):
        path = raster(folder / f"{number}.tif", np.ones((50, 50), np.uint8), crs, (left, 10, 0, top, 0, -10))
        target = f"{folder}/{number}.gpkg"
        (found,) = run(POLYGONS, folder, IN_RASTER=path, OUT_POLYGON_FEATURES=target, **EDGES).polygons()
        expected = square_metres(square(left, top, 500, 5), QgsRasterLayer(str(path)).crs())
        assert found["area_m2"] == pytest.approx(expected, rel=1e-8), crs


@of_point(6)
def feet_and_the_minimum_area(folder: Path) -> None:
    """EPSG:2263 counts US survey feet: a patch of 30 x 30 feet has 83.6 m2, one of 40 x 40 148.6."""
    cells = np.zeros((40, 40), np.uint8)
    cells[2:5, 2:5], cells[10:14, 10:14] = 1, 1
    path = raster(folder / "c.tif", cells, 2263, (980_000, 10, 0, 200_000, 0, -10))
    found = run(POLYGONS, folder, IN_RASTER=path, DROP_BACKGROUND=True, MINIMUM_AREA=100, **EDGES).polygons()
    assert [each["area_m2"] for each in found] == [pytest.approx(1600 * (1200 / 3937) ** 2, rel=1e-3)]


@of_point(6)
def polygons_of_an_unplaced_raster_in_growth(folder: Path) -> None:
    cells = np.zeros((20, 20), np.uint8)
    cells[5:15, 5:15] = 1
    path = raster(folder / "c.tif", cells, None, None)
    made = run(POLYGONS, folder, IN_RASTER=path, DROP_BACKGROUND=True, OUT_POLYGON_FEATURES=f"{folder}/p.gpkg", **EDGES)
    assert made.polygons()[0]["geometry"].GetSpatialReference() is None
    ran = run(GROWTH, folder, IN_DATES=[f"{folder}/p.gpkg", str(path)], DATES="2015;2019", **ALL)
    assert ran.hectares() == pytest.approx({"persisted": 0.01})


@of_point(7)
def merging_in_degrees(folder: Path) -> None:
    """Noise in EPSG:4326, cells of 1e-5 degrees at 52 degrees north, 1.11 x 0.69 m."""
    path = raster(
        folder / "c.tif", np.random.default_rng(1).integers(1, 4, (80, 80), np.uint8), 4326, (10, 1e-5, 0, 52, 0, -1e-5)
    )
    found = run(POLYGONS, folder, IN_RASTER=path, MINIMUM_AREA=40, SMALL_PATCHES="MERGE", **EDGES).polygons()
    assert min(each["area_m2"] for each in found) >= 40
    assert sum(each["geometry"].Area() for each in found) == pytest.approx(6400e-10)


@of_point(7)
def merging_around_nodata(folder: Path) -> None:
    """Stripes one cell wide around an island of NoData: nothing is merged into NoData."""
    cells = np.tile(np.array([1, 2], np.uint8), (40, 20))
    cells[10:20, 10:30] = 0
    path = raster(folder / "c.tif", cells, nodata=0)
    found = run(POLYGONS, folder, IN_RASTER=path, MINIMUM_AREA=50, SMALL_PATCHES="MERGE", **EDGES).polygons()
    assert sum(each["geometry"].Area() for each in found) == pytest.approx(1400)
    assert min(each["area_m2"] for each in found) >= 50


@of_point(7)
def huts_that_are_turned(folder: Path) -> None:
    """Huts of 3 to 8 m turned by 29 degrees, in cells of 0.3 m: each within 1 %, all together within 0.1 %."""
    row, column = np.mgrid[0:600, 0:600] * 0.3
    across, down = column * np.cos(0.5) + row * np.sin(0.5), row * np.cos(0.5) - column * np.sin(0.5)
    plot = (np.floor(across / 10).astype(int), np.floor(down / 10).astype(int))
    width, height = np.random.default_rng(4).uniform(3, 8, (2, 200, 200))
    huts = (across % 10 < width[plot]) & (down % 10 < height[plot])
    path = raster(folder / "c.tif", huts.astype(np.uint8), geotransform=(UTM[0], 0.3, 0, UTM[3], 0, -0.3))
    found = run(POLYGONS, folder, IN_RASTER=path, DROP_BACKGROUND=True, SIMPLIFY="SIMPLIFY").polygons()
    numbers, count = ndimage.label(huts)
    sizes = np.bincount(numbers.ravel()) * 0.09
    points = [each["geometry"].PointOnSurface() for each in found]
    order = [numbers[int((UTM[3] - at.GetY()) / 0.3), int((at.GetX() - UTM[0]) / 0.3)] for at in points]
    assert sorted(order) == list(range(1, count + 1))
    areas = np.array([each["geometry"].Area() for each in found])
    assert np.abs(areas / sizes[order] - 1).max() <= 0.01 and areas.sum() == pytest.approx(sizes[1:].sum(), rel=1e-3)
