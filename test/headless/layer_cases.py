"""The inputs of ``shared/cases/layers``, made again where that folder is not beside the checkout."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from odd_layers import box, crs_of, layer, raster
from osgeo import gdal, ogr, osr

#: A square of 20 m in both files with numbers like years in their names.
_SQUARE = box(10, 10, 30, 30)


def make_cases(folder: Path) -> Path:
    """Write every input into ``folder`` and return it."""
    _vectors(folder)
    _rasters(folder)
    _signed_bytes(folder / "int8.tif")
    _control_points(folder / "gcp.tif")
    _attribute_tables(folder)
    return folder


def _vectors(folder: Path) -> None:
    layer(folder / "curves_labels.gpkg", [_circle(20, 20, 10), box(40, 50, 50, 60)], [1, 2])
    layer(folder / "curve_mask.gpkg", [_circle(32, 32, 52)])
    line, point = "LINESTRING (300005 2099950,300060 2099950)", "POINT (300050 2099980)"
    layer(folder / "mix.gpkg", [_SQUARE, line, point], [1, 2, 3])
    for name in ("tile_2048_2015", "tile_1024_2019"):
        layer(folder / f"{name}.gpkg", [_SQUARE])
    layer(folder / "utm_2019.gpkg", [box(10, 10, 40, 30)])
    shape = ogr.CreateGeometryFromWkt(_SQUARE)
    shape.Transform(osr.CoordinateTransformation(crs_of(32643), crs_of(4326)))
    layer(folder / "noprj_degrees.shp", [shape.ExportToWkt()], crs=None, kind=ogr.wkbPolygon, driver="ESRI Shapefile")


def _circle(x: float, y: float, half: float) -> str:
    """Return the circle around a square, by its corners, as a curve; metres from the corner of the rasters."""
    corners = ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))
    points = ",".join(f"{300_000 + x + a * half} {2_100_000 - y + b * half}" for a, b in corners)
    return f"CURVEPOLYGON (CIRCULARSTRING ({points}))"


def _rasters(folder: Path) -> None:
    rng = np.random.default_rng(0)
    square = np.zeros((64, 64), np.uint8)
    square[10:30, 10:30] = 1
    raster(folder / "classes.tif", square)
    raster(folder / "image.tif", rng.integers(1, 255, (3, 64, 64), np.uint8))
    for name in "ab":
        raster(folder / f"unplaced_{name}.tif", square, crs=None, geotransform=None)
    for code in ("EPSG:3857", "ESRI:102100"):
        name = "esri" if code.startswith("ESRI") else "epsg"
        corner = (8109624.904289979, 10.0, 0.0, 2160823.490218366, 0.0, -10.0)
        raster(folder / f"webmercator_mumbai_{name}.tif", np.ones((100, 100), np.uint8), code, corner)
    halves = np.zeros((100, 100), np.uint8)
    halves[:, :20] = halves[:50, 20:50] = 1
    raster(folder / "map100.tif", halves)
    raster(folder / "truth40_no_nodata.tif", halves[:, :40])
    cells, left = np.ones((20, 20), np.uint8), np.zeros((20, 20), bool)
    cells[2:7, 2:7], left[:, 10:] = 2, True
    raster(folder / "maskband.tif", cells, mask=left)
    raster(folder / "ones20.tif", np.ones((20, 20), np.uint8))
    raster(folder / "noise.tif", rng.integers(1, 4, (60, 60), np.uint8))
    huts = np.zeros((400, 400), np.uint8)
    for row in range(10, 380, 20):
        for column in range(10, 380, 20):
            height, width = rng.integers(6, 16, 2)
            huts[row : row + height, column : column + width] = 1
    raster(folder / "huts.tif", huts, geotransform=(300_000, 0.5, 0, 2_100_000, 0, -0.5))


def _signed_bytes(path: Path) -> None:
    cells = np.kron(np.array([[1, -1], [-128, 2]], np.int8), np.ones((2, 2), np.int8))
    raster(path, cells.view(np.uint8), nodata=-128, options=["PIXELTYPE=SIGNEDBYTE"])


def _block(path: Path) -> Path:
    cells = np.zeros((20, 20), np.uint8)
    cells[4:10, 4:10] = 1
    return raster(path, cells)


def _control_points(path: Path) -> None:
    block = gdal.Open(str(_block(path.with_name("block.tif"))))
    corners = ((0, 0), (20, 0), (0, 20), (20, 20))
    points = [gdal.GCP(300_000 + 10 * x, 2_100_000 - 10 * y, 0, x, y) for x, y in corners]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20)
    dataset.WriteArray(block.ReadAsArray())
    dataset.SetGCPs(points, crs_of(32643))


def _attribute_tables(folder: Path) -> None:
    dataset = gdal.Open(str(_block(folder / "rat_Id.tif")), gdal.GA_Update)
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Id", gdal.GFT_String, gdal.GFU_Generic)
    for value, name in enumerate(("bg", "slum")):
        table.SetValueAsInt(value, 0, value)
        table.SetValueAsString(value, 1, name)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    dataset = None
    _block(folder / "vat.tif")
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(folder / "vat.tif.vat.dbf"))
    target = source.CreateLayer("vat.tif.vat", None, ogr.wkbNone)
    for name, kind in (("Value", ogr.OFTInteger), ("Count", ogr.OFTReal), ("CLASS", ogr.OFTString)):
        target.CreateField(ogr.FieldDefn(name, kind))
    for row in ((0, 364.0, "bg"), (1, 36.0, "slum")):
        feature = ogr.Feature(target.GetLayerDefn())
        for index, content in enumerate(row):
            feature.SetField(index, content)
        target.CreateFeature(feature)
