"""What a raster format keeps of a CRS: Erdas Imagine has its own list of datums, and loses the shift of many others."""

from __future__ import annotations

import math
import uuid

from osgeo import gdal, osr

from ..errors import SlumExtractorError
from ..grid import Grid
from .areas import geographic_of
from .raster import crs_of, gdal_errors_kept
from .vectors import transformation

#: Metres of a degree of latitude, about.
_METRES = 111_320.0


def shift_of(crs: osr.SpatialReference, driver: str, grid: Grid) -> float:
    """Return by how many metres the middle of a raster moves, seen from WGS 84, when a format has kept its CRS.

    NaN where the CRS is lost, or has no way to WGS 84 any more.

    Args:
        crs: of the raster.
        driver: of the format, GDAL's.
        grid: of the raster.
    """
    kept = _kept(crs, driver)
    if kept is None:
        return math.nan
    if kept.IsSame(crs) and kept.GetAuthorityCode(None):
        return 0.0
    middle = grid.position(grid.width / 2, grid.height / 2)
    try:
        (west, south), (east, north) = (_on_wgs84(each, middle) for each in (crs, kept))
    except SlumExtractorError:
        return math.nan
    return _METRES * math.hypot((east - west) * math.cos(math.radians(south)), north - south)


def _kept(crs: osr.SpatialReference, driver: str) -> osr.SpatialReference | None:
    """Return the CRS of a raster of one cell that is written and read back."""
    name = f"/vsimem/{uuid.uuid4().hex}"
    with gdal_errors_kept():
        try:
            made = gdal.GetDriverByName(driver).Create(name, 1, 1)
            made.SetSpatialRef(crs)
            del made  # writes it
            return crs_of(gdal.Open(name))
        except (RuntimeError, AttributeError):
            return None
        finally:
            gdal.GetDriverByName(driver).Delete(name)


def _on_wgs84(crs: osr.SpatialReference, position: tuple[float, float]) -> tuple[float, float]:
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    way = transformation(crs, geographic_of(wgs84))
    with gdal_errors_kept():
        return position if way is None else tuple(way.TransformPoint(*position)[:2])
