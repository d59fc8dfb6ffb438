"""Small scenes for the tests of Export Training Data, and readings of the chips that came out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array, ogr, osr

UTM = 32643


def crs(code: int = UTM) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def make_raster(path: Path, cells: np.ndarray, geotransform=(500_000, 1, 0, 2_000_000, 0, -1), code=UTM, nodata=None):
    """Write ``cells`` (bands, rows, columns) as a GeoTIFF."""
    data_type = gdal_array.NumericTypeCodeToGDALTypeCode(cells.dtype)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cells.shape[2], cells.shape[1], len(cells), data_type)
    dataset.SetGeoTransform(geotransform)
    if code is not None:
        dataset.SetSpatialRef(crs(code))
    dataset.WriteArray(cells)
    if nodata is not None:
        for index in range(len(cells)):
            dataset.GetRasterBand(index + 1).SetNoDataValue(nodata)
    return path


def make_ramp(path: Path, width: int, height: int, geotransform, code=UTM):
    """Write an image whose two bands say the column and the row of each cell."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    return make_raster(path, np.stack([columns, rows]), geotransform, code)


def make_layer(path: Path, features, code=UTM, fields=("code",), field_type=ogr.OFTInteger):
    """Write ``features``, pairs of WKT and the values of ``fields``, as a GeoPackage."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("labels", crs(code) if code else None, ogr.wkbUnknown)
    for name in fields:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString if "name" in name else field_type))
    for wkt, *values in features:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in zip(fields, values):
            feature[name] = value
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    return path


def box(xmin: float, ymin: float, xmax: float, ymax: float) -> str:
    return f"POLYGON (({xmin} {ymin}, {xmax} {ymin}, {xmax} {ymax}, {xmin} {ymax}, {xmin} {ymin}))"


def chips_in(folder: Path, kind: str = "images") -> list[gdal.Dataset]:
    """Open the chips of a folder in the order of their names."""
    return [gdal.Open(str(path)) for path in sorted((Path(folder) / kind).glob("*.tif"))]


def centres(dataset: gdal.Dataset) -> tuple[np.ndarray, np.ndarray]:
    """Return the world x and y of every cell's centre, as the file's geotransform says."""
    x0, dx_column, dx_row, y0, dy_column, dy_row = dataset.GetGeoTransform()
    rows, columns = np.mgrid[0 : dataset.RasterYSize, 0 : dataset.RasterXSize] + 0.5
    return x0 + columns * dx_column + rows * dx_row, y0 + columns * dy_column + rows * dy_row
