"""Which cells of a raster lie inside the polygons of a vector layer."""

from __future__ import annotations

import os

import numpy as np
from osgeo import gdal, osr

from ..errors import VectorError
from ..grid import Grid, Window
from .raster import gdal_errors_kept


class PolygonMask:
    """Polygons laid over a grid; their CRS is transformed to the grid's where both are known."""

    def __init__(self, path: str | os.PathLike, grid: Grid, crs: osr.SpatialReference | None) -> None:
        """Open the first layer of ``path``.

        Raises:
            VectorError: there is no such file, or it holds no polygons.
        """
        self._grid, self._crs = grid, crs
        path = os.fspath(path)
        with gdal_errors_kept():
            try:
                self._dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
            except RuntimeError:
                self._dataset = None
            reason = gdal.GetLastErrorMsg()
        if self._dataset is None or self._dataset.GetLayerCount() == 0:
            raise VectorError(f"Cannot open the mask {path}: {reason or 'it holds no layer'}. Check the path.")
        self._layer = self._dataset.GetLayer(0)

    def inside(self, window: Window) -> np.ndarray:
        """Return bool (rows, columns): whether the centre of each cell of ``window`` lies inside a polygon.

        Raises:
            VectorError: the polygons cannot be transformed or burnt.
        """
        memory = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, gdal.GDT_Byte)
        memory.SetGeoTransform(self._grid.part(window).geotransform)
        if self._crs is not None:
            memory.SetSpatialRef(self._crs)
        with gdal_errors_kept():
            try:
                failed = gdal.RasterizeLayer(memory, [1], self._layer, burn_values=[1]) != gdal.CE_None
            except RuntimeError:
                failed = True
            reason = gdal.GetLastErrorMsg()
        if failed:
            raise VectorError(f"Cannot lay the mask over the raster: {reason}. Check the mask's CRS and geometries.")
        return memory.ReadAsArray().astype(bool)
