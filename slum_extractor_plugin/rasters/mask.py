"""Which cells of a raster lie inside the polygons of a vector layer."""

from __future__ import annotations

import os

import numpy as np
from osgeo import gdal, osr

from ..errors import VectorError
from ..grid import Grid, Window
from .raster import gdal_errors_kept, gdal_reason
from .vectors import open_vector


class PolygonMask:
    """Polygons laid over a grid; their CRS is transformed to the grid's where both are known."""

    def __init__(self, path: str | os.PathLike, grid: Grid, crs: osr.SpatialReference | None) -> None:
        """Open the layer ``path``, which may name one of a file's layers as QGIS does.

        Raises:
            VectorError: there is no such file or layer.
        """
        self._grid, self._crs = grid, crs
        self._dataset, self._layer = open_vector(path, "mask")

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
            reason = gdal_reason()
        if failed:
            raise VectorError(f"Cannot lay the mask over the raster: {reason}. Check the mask's CRS and geometries.")
        return memory.ReadAsArray().astype(bool)
