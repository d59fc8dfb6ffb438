"""An invented city on two dates: an aerial image and the exact outlines of its slums, for each.

No such place exists. The images have a CRS and a position as real ones have, in the open sea west of Mumbai, so that
nobody takes them for a real town. Everything follows from the seed: the same seed and size give the same bytes.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from ..progress import Progress, part, silent
from .plan import Plan, make_plan
from .scene import Season, draw

YEARS = (2014, 2024)
CELL = 0.5
EPSG = 32643
ORIGIN = (250_000.0, 2_100_000.0)
SLUM_CODE = 1

#: The second date has a lower sun from another side, a greener season, other light and more haze.
SEASONS = (
    Season(sun=(0.75, 0.66), elevation=58, greenness=0.0, gain=(1.03, 1.0, 0.95), haze=(2, 4, 8), blur=0.62, grain=3.6),
    Season(sun=(0.4, 0.92), elevation=51, greenness=1.0, gain=(0.98, 0.98, 0.95), haze=(3, 5, 9), blur=0.66, grain=3.9),
)


@dataclass(frozen=True)
class City:
    """The files of an invented city, first date first."""

    images: tuple[Path, Path]
    slums: tuple[Path, Path]


def make_city(folder: str | os.PathLike, seed: int = 7, size: int = 2000, progress: Progress = silent) -> City:
    """Write ``image_<year>.tif`` and ``slums_<year>.gpkg`` of both dates into ``folder`` and return their paths.

    The images are 8-bit red, green and blue, ``size`` x ``size`` cells of 0.5 m in EPSG:32643. The layers ``slums``
    hold the outlines as polygons with an integer field ``code``, which is 1, and a field ``name``.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    progress(0)
    plan = make_plan(seed, size * CELL)
    city = City(
        tuple(folder / f"image_{year}.tif" for year in YEARS), tuple(folder / f"slums_{year}.gpkg" for year in YEARS)
    )
    for date, season in enumerate(SEASONS):
        drawing = part(progress, 0.1 + 0.45 * date, 0.5 + 0.45 * date)
        image = draw(plan, date, season, np.random.default_rng([seed, 100 + date]), size, CELL, drawing)
        _write_image(city.images[date], image)
        _write_slums(city.slums[date], plan, date)
    progress(1)
    return city


def _crs() -> osr.SpatialReference:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(EPSG)
    return crs


def _write_image(path: Path, image: np.ndarray) -> None:
    """Write an image (rows, columns, 3) as a GeoTIFF."""
    rows, columns, bands = image.shape
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", "PHOTOMETRIC=RGB"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, bands, gdal.GDT_Byte, options)
    dataset.SetGeoTransform((ORIGIN[0], CELL, 0, ORIGIN[1], 0, -CELL))
    dataset.SetSpatialRef(_crs())
    dataset.WriteArray(np.ascontiguousarray(np.moveaxis(image, 2, 0)))
    dataset.FlushCache()


def _write_slums(path: Path, plan: Plan, date: int) -> None:
    """Write the outlines of the settlements on a date, cut at the image's edge, as a GeoPackage."""
    path.unlink(missing_ok=True)
    gdal.SetConfigOption("OGR_CURRENT_DATE", f"{YEARS[date]}-01-01T00:00:00.000Z")  # else the file holds the clock
    try:
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = source.CreateLayer("slums", _crs(), ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("code", ogr.OFTInteger))
        layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
        for name, outline in plan.outlines(date):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["code"], feature["name"] = SLUM_CODE, name
            feature.SetGeometry(_on_the_map(outline))
            layer.CreateFeature(feature)
        del layer, source
    finally:
        gdal.SetConfigOption("OGR_CURRENT_DATE", None)


def _on_the_map(outline: ogr.Geometry) -> ogr.Geometry:
    """Return a polygon of the scene, in metres from the upper left corner, in the CRS of the image."""
    moved = ogr.Geometry(ogr.wkbPolygon)
    for index in range(outline.GetGeometryCount()):
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y, *_ in outline.GetGeometryRef(index).GetPoints():
            ring.AddPoint_2D(ORIGIN[0] + x, ORIGIN[1] - y)
        moved.AddGeometry(ring)
    return moved
