"""Pictures for the dashboard: the changes of each interval, and the image behind them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from osgeo import gdal, ogr

from ...grid import Grid
from ..image import memory_raster
from .features import KINDS, Patches

#: Share of the longer side that is left free around the slums.
_MARGIN = 0.03


class ChangePicture:
    """A coarse raster of each interval over the ground where slums are; cells hold the kind's number plus one.

    Patches smaller than a cell show where they cover its middle.
    """

    def __init__(self, bounds: Sequence[float], intervals: int, size: int) -> None:
        """Cover ``bounds`` (min x, min y, max x, max y) with ``size`` cells along the longer side."""
        x0, y0, x1, y1 = bounds
        side = max(x1 - x0, y1 - y0, 1e-9)
        x0, y0, x1, y1 = x0 - _MARGIN * side, y0 - _MARGIN * side, x1 + _MARGIN * side, y1 + _MARGIN * side
        cell = max(x1 - x0, y1 - y0) / size
        width, height = max(1, round((x1 - x0) / cell)), max(1, round((y1 - y0) / cell))
        self.grid = Grid((x0, cell, 0.0, y1, 0.0, -cell), width, height)
        self._rasters = [memory_raster(self.grid, None, 1, gdal.GDT_Byte) for _ in range(intervals)]
        self._source = ogr.GetDriverByName("Memory").CreateDataSource("patches")
        self._layer = self._source.CreateLayer("patches", None, ogr.wkbMultiPolygon)

    def burn(self, patches: Patches) -> None:
        """Draw patches."""
        feature = ogr.Feature(self._layer.GetLayerDefn())
        feature.SetGeometry(patches.pieces.geometry())
        self._layer.CreateFeature(feature)
        target = self._rasters[patches.interval]
        gdal.RasterizeLayer(target, [1], self._layer, burn_values=[patches.kind.number + 1])
        self._layer.DeleteFeature(feature.GetFID())

    def cells(self, interval: int) -> np.ndarray:
        """Return an interval's cells, uint8 (rows, columns): 0 where nothing is, else 1 + the kind's number."""
        found = self._rasters[interval].ReadAsArray()
        return np.where(found <= len(KINDS), found, 0).astype(np.uint8)
