"""Which cells of a raster lie inside the polygons of a vector layer."""

from __future__ import annotations

import os
import shutil
import tempfile
import weakref
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ..errors import VectorError
from ..grid import Grid, Window
from .chips.feature_index import FeatureCopy, FeatureIndex
from .image import memory_raster
from .raster import gdal_errors_kept, gdal_reason


class PolygonMask:
    """Polygons laid over a grid; their CRS is transformed to the grid's where both are known.

    They are indexed in a temporary file once, so that a window costs what lies in it.
    """

    def __init__(self, path: str | os.PathLike, grid: Grid, crs: osr.SpatialReference | None) -> None:
        """Index the polygons of the layer ``path``, which may be a source as QGIS writes it.

        Raises:
            VectorError: there is no such file or layer, or its polygons cannot be transformed.
        """
        self._grid = grid
        folder = tempfile.mkdtemp()
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        self._features = FeatureIndex(path, FeatureCopy("mask", areas=True), crs, grid.bounds(), Path(folder))

    def inside(self, window: Window) -> np.ndarray:
        """Return bool (rows, columns): whether the centre of each cell of ``window`` lies inside a polygon.

        Raises:
            VectorError: the polygons cannot be burnt.
        """
        grid = self._grid.part(window)
        memory = memory_raster(grid, None, 1, gdal.GDT_Byte)
        with self._features.selected(grid.bounds()) as layer, gdal_errors_kept():
            try:
                failed = gdal.RasterizeLayer(memory, [1], layer, burn_values=[1]) != gdal.CE_None
            except RuntimeError:
                failed = True
            reason = gdal_reason()
        if failed:
            raise VectorError(f"Cannot lay the mask over the raster: {reason}. Check the mask's CRS and geometries.")
        return memory.ReadAsArray().astype(bool)
