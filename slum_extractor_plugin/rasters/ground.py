"""Areas and lengths on the ground, in metres, of rings whose vertices are given on a raster's lattice."""

from __future__ import annotations

import math

import numpy as np
from osgeo import osr

from ..grid import Grid, Window

_WEB_MERCATOR_CODES = ("3857", "3785", "900913", "102100", "102113")
_WEB_MERCATOR_RADIUS = 6378137.0
_WGS84_SEMI_MINOR = 6356752.314245179


class Ground:
    """The ground under a grid: flat where the CRS is projected, the ellipsoid where it is geographic or Web Mercator.

    Web Mercator counts as geographic because its units are metres at the equator only.
    """

    def __init__(self, grid: Grid, crs: osr.SpatialReference | None) -> None:
        """Without a CRS the grid's units are taken for metres."""
        self._grid = grid
        self._mercator = crs is not None and crs.GetAuthorityCode(None) in _WEB_MERCATOR_CODES
        self._ellipsoid: tuple[float, float] | None = None
        self._unit = 1.0 if crs is None else crs.GetLinearUnits()
        if self._mercator:
            self._ellipsoid = _WEB_MERCATOR_RADIUS, _WGS84_SEMI_MINOR
        elif crs is not None and crs.IsGeographic():
            self._ellipsoid = crs.GetSemiMajor(), crs.GetSemiMinor()
            self._unit = crs.GetAngularUnits()

    def measure(self, column: np.ndarray, row: np.ndarray, start: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the area in square metres and the length in metres of each ring.

        Args:
            column, row: vertices on lattice lines, rings one after the other, not closed by a repetition.
            start: where each ring begins, and the number of vertices at the end.
        """
        first, size = start[:-1], np.diff(start)
        to_next = np.arange(1, len(column) + 1)
        to_next[start[1:] - 1] = first
        # Counted from the ring's first vertex, so that large coordinates cost no digits.
        across, down = (line - np.repeat(line[first], size) for line in (column, row))
        if self._ellipsoid is None:
            return self._flat(across.astype(float), down.astype(float), to_next, first)
        return self._curved(column, row, to_next, first)

    def cell_area(self, window: Window) -> float:
        """Return the area in square metres of the cell in the middle of a window."""
        column, row = window.column + window.width // 2, window.row + window.height // 2
        corners = np.array([column, column + 1, column + 1, column]), np.array([row, row, row + 1, row + 1])
        return float(self.measure(*corners, np.array([0, 4]))[0][0])

    def plane(self, column: np.ndarray, row: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return x, y on a plane, and how many metres a unit of it has there: for distances between near places.

        On the ellipsoid the plane is Mercator's, which is conformal: its scale is the same in all directions (Snyder
        1987, equations 7-7 and 7-8).
        """
        if self._ellipsoid is None:
            x, y = self._grid.position(column, row)
            return x * self._unit, y * self._unit, np.ones(np.shape(x))
        semi_major, semi_minor = self._ellipsoid
        squared = 1 - (semi_minor / semi_major) ** 2
        eccentricity = math.sqrt(squared)
        longitude, latitude = self._radians(column, row)
        sine = np.sin(latitude)
        isometric = np.arctanh(sine) - eccentricity * np.arctanh(eccentricity * sine)
        return longitude, isometric, semi_major * np.cos(latitude) / np.sqrt(1 - squared * sine**2)

    def _flat(self, across: np.ndarray, down: np.ndarray, to_next: np.ndarray, first: np.ndarray) -> tuple:
        cells = np.add.reduceat(across * down[to_next] - across[to_next] * down, first) / 2
        _, dx_column, dx_row, _, dy_column, dy_row = self._grid.geotransform
        across, down = across[to_next] - across, down[to_next] - down
        length = np.hypot(across * dx_column + down * dx_row, across * dy_column + down * dy_row)
        return np.abs(cells) * self._grid.cell_area * self._unit**2, np.add.reduceat(length, first) * self._unit

    def _curved(self, column: np.ndarray, row: np.ndarray, to_next: np.ndarray, first: np.ndarray) -> tuple:
        """Measure edges as pieces of parallels and meridians, exact for cell edges that run north and east.

        The area is Gauss's: the integral over longitude of the area of the zone below (authalic latitude; Snyder 1987,
        equation 3-12).
        """
        semi_major, semi_minor = self._ellipsoid
        squared = 1 - (semi_minor / semi_major) ** 2
        eccentricity = math.sqrt(squared) or 1e-12
        longitude, latitude = self._radians(column, row)
        sine = np.sin(latitude)
        zone = semi_minor**2 / 2 * (sine / (1 - squared * sine**2) + np.arctanh(eccentricity * sine) / eccentricity)
        zone -= np.repeat(zone[first], np.diff(np.append(first, len(zone))))
        eastwards, northwards = longitude[to_next] - longitude, latitude[to_next] - latitude
        area = np.abs(np.add.reduceat(eastwards * (zone + zone[to_next]) / 2, first))
        middle = latitude + northwards / 2
        flattening = 1 - squared * np.sin(middle) ** 2
        along = eastwards * semi_major * np.cos(middle) / np.sqrt(flattening)
        up = northwards * semi_major * (1 - squared) / flattening**1.5
        return area, np.add.reduceat(np.hypot(along, up), first)

    def _radians(self, column: np.ndarray, row: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        x, y = self._grid.position(column, row)
        if not self._mercator:
            return x * self._unit, y * self._unit
        return x / _WEB_MERCATOR_RADIUS, np.arctan(np.sinh(y / _WEB_MERCATOR_RADIUS))
