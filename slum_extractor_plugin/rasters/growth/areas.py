"""Areas on the ellipsoid of shapes that are given in any CRS."""

from __future__ import annotations

import numpy as np
from osgeo import osr

from ...errors import RasterError
from ..vectors import Bounds, transformation, transformed_bounds

SQUARE_METRES_OF_A_HECTARE = 10_000.0

#: Nodes of the lattice along each side, between which the scale is interpolated.
_NODES = 65


def equal_area(crs: osr.SpatialReference | None, bounds: Bounds) -> osr.SpatialReference | None:
    """Return Lambert's azimuthal equal-area CRS around the middle of a box in ``crs``, on the same ellipsoid.

    None without a CRS.

    Raises:
        RasterError: the CRS has no geographic one under it.
    """
    if crs is None:
        return None
    geographic = crs.CloneGeogCS()
    if geographic is None:
        raise RasterError(f"Areas on the ground cannot be measured in the CRS {crs.GetName()}. Assign the right CRS.")
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    west, south, east, north = transformed_bounds(transformation(crs, geographic), bounds)
    local = osr.SpatialReference()
    local.CopyGeogCSFrom(geographic)
    local.SetLAEA((south + north) / 2, (west + east) / 2, 0, 0)
    local.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return local


class ArealScale:
    """How many square metres on the ellipsoid a square unit of a projected CRS stands for, at each place.

    The scale is the determinant of the way to an equal-area projection, on a lattice over the bounds, bilinear between
    its nodes. A shape's area is its area on the map times the scale at its centroid. Both steps together are right to
    1e-6 of the area for shapes up to 20 km across within 600 km.
    """

    def __init__(self, crs: osr.SpatialReference | None, bounds: Bounds) -> None:
        """Measure in ``crs`` within ``bounds``; without a CRS its units are taken for metres."""
        xmin, ymin, xmax, ymax = bounds
        self._x = np.linspace(xmin, max(xmax, xmin + 1), _NODES)
        self._y = np.linspace(ymin, max(ymax, ymin + 1), _NODES)
        way = transformation(crs, equal_area(crs, bounds))
        if way is None:
            self._scale = np.ones((_NODES, _NODES))
            return
        x, y = (axis.ravel() for axis in np.meshgrid(self._x, self._y))
        step = 50.0
        dx = (_moved(way, x + step, y) - _moved(way, x - step, y)) / (2 * step)
        dy = (_moved(way, x, y + step) - _moved(way, x, y - step)) / (2 * step)
        self._scale = np.abs(dx[:, 0] * dy[:, 1] - dx[:, 1] * dy[:, 0]).reshape(_NODES, _NODES)

    def at(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the square metres of a square unit at positions."""
        column, across = self._place(self._x, np.asarray(x, float))
        row, down = self._place(self._y, np.asarray(y, float))
        grid = self._scale
        upper = grid[row, column] * (1 - across) + grid[row, column + 1] * across
        lower = grid[row + 1, column] * (1 - across) + grid[row + 1, column + 1] * across
        return upper * (1 - down) + lower * down

    @staticmethod
    def _place(nodes: np.ndarray, positions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        steps = np.clip((positions - nodes[0]) / (nodes[1] - nodes[0]), 0, _NODES - 1)
        index = np.minimum(steps.astype(int), _NODES - 2)
        return index, steps - index


def _moved(way: osr.CoordinateTransformation, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.array(way.TransformPoints(np.stack((x, y), axis=1).tolist()))[:, :2]
