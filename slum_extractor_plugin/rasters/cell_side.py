"""The side of a raster's cells in another CRS."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, osr

from .raster import crs_of, grid_of
from .vectors import transformation


def cell_side(dataset: gdal.Dataset, crs: osr.SpatialReference | None) -> float:
    """Return the side of a raster's cell at its centre, in units of a CRS."""
    grid = grid_of(dataset)
    column, row = grid.width / 2, grid.height / 2
    points = [grid.position(*corner) for corner in ((column, row), (column + 1, row), (column, row + 1))]
    way = transformation(crs_of(dataset), crs)
    if way is not None:
        points = [point[:2] for point in way.TransformPoints(points)]
    origin, *others = np.array(points)
    return float(min(np.hypot(*(other - origin)) for other in others))
