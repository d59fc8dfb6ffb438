"""Which cells of a raster hold values: the one rule of all tools.

A cell is valid where GDAL's mask says so (a mask band inside or beside the file, an alpha band, NoData of a band or of
the whole data set), where it is not the band's NoData value even if there is a mask besides, and where it is not NaN.
"""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from ..grid import Window
from .raster import nodata_of, read

#: Masks that a band's own NoData value says all about.
_PLAIN = (gdal.GMF_ALL_VALID, gdal.GMF_NODATA)


def has_mask(band: gdal.Band) -> bool:
    """Whether more than the band's cells is needed to tell which are valid: a mask, alpha, or other bands."""
    return band.GetMaskFlags() not in _PLAIN


def valid_by_value(cells: np.ndarray, nodata: float | None) -> np.ndarray | None:
    """Return which cells are neither NaN nor ``nodata``; None where all are, because neither can occur.

    Args:
        cells: any shape and dtype.
        nodata: the NoData value that cells of the type can have, or None.
    """
    valid = None
    if cells.dtype.kind in "fc":
        valid = ~np.isnan(cells)
    if nodata is not None and nodata == nodata:
        known = cells != nodata
        valid = known if valid is None else valid & known
    return valid


def valid_cells(band: gdal.Band, window: Window, cells: np.ndarray) -> np.ndarray | None:
    """Return which cells of a window are valid, bool (rows, columns); None where all are.

    Args:
        band: where the cells are from.
        window: lies within the raster.
        cells: what was read from the window.

    Raises:
        RasterError: the mask cannot be read.
    """
    valid = valid_by_value(cells, nodata_of(band))
    if not has_mask(band):
        return valid
    masked = read(band.GetMaskBand(), window) != 0
    return masked if valid is None else masked & valid


def mask_of(dataset: gdal.Dataset) -> gdal.Dataset:
    """Return the mask of a raster's first band as a virtual raster: 0 is not valid. It has no name, see signed_bytes.

    It lives as long as ``dataset``.
    """
    return gdal.Translate("", dataset, format="VRT", bandList=["mask"], noData="none")
