"""Input of a size that nobody tries by hand: rasters of 200 000 x 200 000 cells, labels of ten million vertices."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import numpy as np
from chip_jobs import chip_job
from osgeo import gdal, ogr

from slum_extractor_plugin.rasters.accuracy.confusion import confusion_matrix
from slum_extractor_plugin.rasters.chips.export import export_chips
from slum_extractor_plugin.rasters.majority.filter import majority_filter
from slum_extractor_plugin.rasters.polygons.convert import raster_to_polygons

from .ledger import Ledger
from .materials import LEFT, SIDE, SQUARES, TOP, image_cells, utm, write_polygons, write_raster
from .run import try_inputs
from .sandbox import SLOW, patience
from .workplace import workplace

CELLS, VERTICES = 200_000, 10_000_000

#: Seconds after which such a case hangs.
LIMIT = 900.0 * SLOW


def run(ledger: Ledger, folder: Path, share: float) -> None:
    """Try all, or a share of it."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try_inputs(ledger, f"raster of {CELLS} x {CELLS} cells", giant_raster, max(4, round(8 * share)), LIMIT)
    try_inputs(ledger, f"label of {VERTICES} vertices", giant_label, max(1, round(2 * share)), LIMIT)


def giant_raster(seed: int) -> None:
    """Give each tool a raster of forty thousand million cells, of which a few are not 0; stop it after a while."""
    with workplace() as (source, out):
        path = source / "giant.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path),
            CELLS,
            CELLS,
            1,
            gdal.GDT_Byte,
            ["SPARSE_OK=TRUE", "TILED=YES", "BLOCKXSIZE=4096", "BLOCKYSIZE=4096", "COMPRESS=DEFLATE", "BIGTIFF=YES"],
        )
        dataset.SetGeoTransform((LEFT, 1, 0, TOP, 0, -1))
        dataset.SetSpatialRef(utm())
        dataset.GetRasterBand(1).WriteArray(np.ones((40, 40), np.uint8), 5, 5)
        dataset = None
        labels = write_polygons(source / "labels.gpkg", SQUARES)
        (
            lambda: majority_filter(path, out / "f.tif", progress=patience()),
            lambda: raster_to_polygons(path, out / "p.gpkg", progress=patience()),
            lambda: export_chips(chip_job(path, labels, out / "chips", "code", (64, 64), (64, 64)), patience()),
            lambda: confusion_matrix(path, path, progress=patience()),
        )[seed % 4]()


def giant_label(seed: int) -> None:
    """Export chips by a label that has a vertex wherever one can be put, valid or crossing itself."""
    chance = random.Random(seed)
    with workplace() as (source, out):
        image = write_raster(source / "image.tif", image_cells(3, np.uint8))
        angles = np.linspace(0, 2 * np.pi, VERTICES - 1)
        reach = SIDE / 3 + np.sin(angles * chance.choice((50_000, 50_001))) * chance.choice((0.5, SIDE))
        points = np.empty((VERTICES, 2))
        points[:-1, 0], points[:-1, 1] = np.cos(angles) * reach, np.sin(angles) * reach
        points[-1] = points[0]
        points += (LEFT + SIDE / 2, TOP - SIDE / 2)
        head = struct.pack("<BIII", 1, ogr.wkbPolygon, 1, VERTICES)
        labels = _written(source / "giant.gpkg", head + points.tobytes())
        export_chips(chip_job(image, labels, out / "chips", "code", (16, 16), (16, 16)), patience(LIMIT / 3))


def _written(path: Path, wkb: bytes) -> Path:
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("labels", utm(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("code", ogr.OFTInteger64))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature["code"] = 1
    feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
    layer.CreateFeature(feature)
    return path
