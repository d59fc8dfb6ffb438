"""A small scene that a network learns in two epochs: noise with darker, rougher squares, and these as polygons."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

#: Upper left corners and side of the squares, in cells.
SQUARES = tuple((40 + 120 * column, 40 + 140 * row, 70) for column in range(3) for row in range(2))


def write_scene(image: Path, boundaries: Path, seed: int = 7, squares: tuple = SQUARES) -> None:
    """Write an image of 384 x 320 cells of 1 m in EPSG:32643, and its squares as class 1 in the field ``code``."""
    random = np.random.default_rng(seed)
    cells = random.normal(150, 6, (3, 320, 384))
    for column, row, side in squares:
        cells[:, row : row + side, column : column + side] = random.normal(90, 45, (3, side, side))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32643)
    _write_image(image, cells.clip(1, 255).astype(np.uint8), crs)
    write_rectangles(boundaries, [(x, y, side, side) for x, y, side in squares])


def write_rectangles(path: Path, rectangles: list) -> None:
    """Write rectangles (column, row, width, height in cells) of the scene as polygons with ``code`` and ``quarter``."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32643)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer(path.stem, crs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("code", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("quarter", ogr.OFTString))
    for column, row, width, height in rectangles:
        left, top, right, bottom = 290000 + column, 2110000 - row, 290000 + column + width, 2110000 - row - height
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["code"] = 1
        ring = f"{left} {top},{right} {top},{right} {bottom},{left} {bottom},{left} {top}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)


def _write_image(path: Path, cells: np.ndarray, crs: osr.SpatialReference) -> None:
    bands, rows, columns = cells.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, bands, gdal.GDT_Byte)
    dataset.SetGeoTransform((290000, 1, 0, 2110000, 0, -1))
    dataset.SetProjection(crs.ExportToWkt())
    dataset.WriteArray(cells)
