"""Good input, small, from which bad input is made; rasters and vectors as bytes of a file."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from osgeo import gdal, gdal_array, ogr, osr

SIDE, LEFT, TOP = 48, 290_000.0, 2_110_000.0


def utm(code: int = 32643) -> osr.SpatialReference:
    """Return a CRS by its EPSG code, with x, y axis order."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def write_raster(
    path: Path,
    cells: np.ndarray,
    geotransform: tuple | None = (LEFT, 1, 0, TOP, 0, -1),
    crs: bool = True,
    nodata: float | None = None,
    options: tuple[str, ...] = (),
) -> Path:
    """Write ``cells`` (bands, rows, columns) as a GeoTIFF."""
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(cells.dtype)
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), cells.shape[2], cells.shape[1], len(cells), kind, list(options)
    )
    if geotransform:
        dataset.SetGeoTransform(geotransform)
    if crs:
        dataset.SetSpatialRef(utm())
    if nodata is not None:
        for band in range(len(cells)):
            dataset.GetRasterBand(band + 1).SetNoDataValue(nodata)
    dataset.WriteArray(cells)
    return path


def write_polygons(path: Path, shapes: list[tuple[str, int]], driver: str = "GPKG", crs: bool = True) -> Path:
    """Write pairs of WKT and class value as a layer with the field ``code``."""
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer("labels", utm() if crs else None, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("code", ogr.OFTInteger64))
    for wkt, value in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["code"] = value
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    return path


def square(column: float, row: float, side: float) -> str:
    """Return the WKT of a square whose upper left corner is at a cell of the scene."""
    x, y = LEFT + column, TOP - row
    return f"POLYGON (({x} {y}, {x + side} {y}, {x + side} {y - side}, {x} {y - side}, {x} {y}))"


SQUARES = [(square(5, 5, 12), 1), (square(25, 20, 14), 2)]


def class_cells(seed: int = 3, side: int = SIDE, dtype: type = np.uint8) -> np.ndarray:
    """Return class values (1, side, side) in patches with noise."""
    chance = np.random.default_rng(seed)
    coarse = chance.integers(0, 4, (1, side // 6 + 1, side // 6 + 1))
    cells = coarse.repeat(6, 1).repeat(6, 2)[:, :side, :side]
    return np.where(chance.random(cells.shape) < 0.1, 3, cells).astype(dtype)


def image_cells(bands: int, dtype: type, seed: int = 5) -> np.ndarray:
    """Return an image (bands, SIDE, SIDE)."""
    return np.random.default_rng(seed).integers(1, 200, (bands, SIDE, SIDE)).astype(dtype)


def _tiffs(folder: Path, cells: list[np.ndarray]) -> Iterator[bytes]:
    layouts = (
        (),
        ("TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"),
        ("COMPRESS=DEFLATE", "PREDICTOR=2"),
        ("COMPRESS=LZW", "TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=32"),
        ("BIGTIFF=YES",),
        ("COMPRESS=PACKBITS",),
    )
    for number, (array, options) in enumerate(itertools.product(cells, layouts)):
        if array.dtype.kind == "f" and "PREDICTOR=2" in options:
            continue
        yield write_raster(folder / f"{number}.tif", array, nodata=0, options=options).read_bytes()


class Materials:
    """Bytes of good files, and a random choice among them."""

    def __init__(self) -> None:
        with TemporaryDirectory() as name:
            folder = Path(name)
            self.class_rasters = list(
                _tiffs(folder, [class_cells(), class_cells(dtype=np.uint16), class_cells(dtype=np.int32)])
            )
            self.images = list(
                _tiffs(folder, [image_cells(3, np.uint8), image_cells(4, np.uint16), image_cells(1, np.float32)])
            )
            self.layers = {
                ".gpkg": write_polygons(folder / "p.gpkg", SQUARES).read_bytes(),
                ".geojson": write_polygons(folder / "p.geojson", SQUARES, "GeoJSON").read_bytes(),
                ".shp": write_polygons(folder / "p.shp", SQUARES, "ESRI Shapefile").read_bytes(),
                ".fgb": write_polygons(folder / "p.fgb", SQUARES, "FlatGeobuf").read_bytes(),
            }
            self.side_files = {".shx": (folder / "p.shx").read_bytes(), ".dbf": (folder / "p.dbf").read_bytes()}

    def write_layer(self, folder: Path, chance: random.Random, change: object) -> Path:
        """Write a layer after ``change`` (bytes to bytes) and return its path."""
        suffix = chance.choice(list(self.layers))
        path = folder / f"labels{suffix}"
        path.write_bytes(change(self.layers[suffix]))
        if suffix == ".shp":
            for other, data in self.side_files.items():
                path.with_suffix(other).write_bytes(change(data) if chance.random() < 0.5 else data)
        return path
