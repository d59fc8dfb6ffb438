"""Areas and lengths on the ground, in metres, of rings whose vertices are given on a raster's lattice."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from osgeo import osr

from ..grid import Grid, Window
from .areas import ArealScale, is_plane

#: Parts of an edge that is longer than the scale may be taken as straight along it.
_PARTS = 256

#: Vertices that are measured at a time.
_VERTICES = 1 << 15


class Ground:
    """The ground under a grid: the ellipsoid in every CRS that lies on one, a plane without."""

    def __init__(self, grid: Grid, crs: osr.SpatialReference | None) -> None:
        """Without a CRS the grid's units are taken for metres."""
        self._grid = grid
        self._geographic = crs is not None and bool(crs.IsGeographic())
        self._unit = 1.0 if crs is None else crs.GetLinearUnits()
        self._projected: _Projected | None = None
        if self._geographic:
            self._ellipsoid = crs.GetSemiMajor(), crs.GetSemiMinor()
            self._unit = crs.GetAngularUnits()
        elif not is_plane(crs):
            self._projected = _Projected(grid, ArealScale(crs, grid.bounds()))

    def measure(self, column: np.ndarray, row: np.ndarray, start: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the area in square metres and the length in metres of each ring.

        Args:
            column, row: vertices on lattice lines, rings one after the other, not closed by a repetition.
            start: where each ring begins, and the number of vertices at the end.
        """
        parts = [
            self._measure(column[begin:end], row[begin:end], start[ring : last + 1] - begin)
            for ring, last, begin, end in _parts(start)
        ]
        return tuple(np.concatenate(each) for each in zip(*parts)) if parts else (np.empty(0), np.empty(0))

    def _measure(self, column: np.ndarray, row: np.ndarray, start: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        first, size = start[:-1], np.diff(start)
        to_next = np.arange(1, len(column) + 1)
        to_next[start[1:] - 1] = first
        if self._geographic:
            return self._curved(column, row, to_next, first)
        if self._projected is not None:
            return self._projected.measure(column, row, to_next, first)
        # Counted from the ring's first vertex, so that large coordinates cost no digits.
        across, down = (line.astype(float) - np.repeat(line[first], size) for line in (column, row))
        return self._flat(across, down, to_next, first)

    def cell_area(self, window: Window) -> float:
        """Return the area in square metres of the cell in the middle of a window."""
        column, row = window.column + window.width // 2, window.row + window.height // 2
        return float(self.cell_areas(np.array([column]), np.array([row]))[0])

    def cell_areas(self, column: np.ndarray, row: np.ndarray) -> np.ndarray:
        """Return the area in square metres of each of some cells."""
        corners = ((0, 0), (1, 0), (1, 1), (0, 1))
        if self._geographic:
            level = not any(self._grid.geotransform[index] for index in (2, 4))
            row, back = np.unique(row, return_inverse=True) if level else (row, slice(None))
            column = np.zeros(len(row)) if level else column
            places = [
                np.stack([line + corner[axis] for corner in corners], axis=1).reshape(-1)
                for axis, line in enumerate((column, row))
            ]
            return self.measure(*places, np.arange(0, len(places[0]) + 1, 4))[0][back]
        if self._projected is None:
            return np.full(np.shape(column), self._grid.cell_area * self._unit**2)
        return self._projected.cell_areas(column + 0.5, row + 0.5)

    def plane(self, column: np.ndarray, row: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return x, y on a plane, and how many metres a unit of it has there: for distances between near places.

        In a geographic CRS the plane is Mercator's, which is conformal: its scale is the same in all directions
        (Snyder 1987, equations 7-7 and 7-8). In others it is the map, stretched so that it is conformal in its middle.
        """
        if not self._geographic:
            x, y = self._grid.position(column, row)
            if self._projected is not None:
                return self._projected.plane(x, y)
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
        return x * self._unit, y * self._unit


def _parts(start: np.ndarray) -> Iterator[tuple[int, int, int, int]]:
    """Yield first and last ring, and first and last vertex, of groups of rings that a processor's cache holds."""
    ring, count = 0, len(start) - 1
    while ring < count:
        last = max(ring + 1, int(np.searchsorted(start, start[ring] + _VERTICES, side="right")) - 1)
        yield ring, last, int(start[ring]), int(start[last])
        ring = last


class _Projected:
    """Measures rings in a projected CRS: their areas by Green's theorem, whatever their size."""

    def __init__(self, grid: Grid, scale: ArealScale) -> None:
        self._grid, self._scale = grid, scale
        areal, origin, self._spacing = scale.lattice
        quadratic = _Quadratic(areal, origin, self._spacing)
        self._below = quadratic.below if quadratic.fits else _Bilinear(areal, origin, self._spacing).below
        e, f, g = (float(part) for part in scale.form(*grid.position(grid.width / 2, grid.height / 2)))
        #: x' = a x + b y, y' = c y make lengths in the middle of the grid those on the ground.
        self._stretch = math.sqrt(e), f / math.sqrt(e), math.sqrt(g - f**2 / e)

    def measure(
        self, column: np.ndarray, row: np.ndarray, to_next: np.ndarray, first: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return areas and lengths; ``to_next`` is the vertex after each, ``first`` the first of each ring."""
        x0, dx_column, dx_row, y0, dy_column, dy_row = self._grid.geotransform
        along, up = column[to_next] - column, row[to_next] - row
        if not dx_row and not dy_column:
            x, y, dx, dy = x0 + column * dx_column, y0 + row * dy_row, along * dx_column, up * dy_row
        else:
            x, y = self._grid.position(column, row)
            dx, dy = along * dx_column + up * dx_row, along * dy_column + up * dy_row
        size = np.diff(np.append(first, len(x)))
        below = self._below(x, y)
        below -= np.repeat(below[first], size)
        length = np.hypot(dx, dy) if (along * up).any() else np.abs(dx + dy)  # along cells one of both is 0
        strips = dx * (below + below[to_next]) / 2
        long = np.flatnonzero(length > 2 * min(self._spacing))
        if len(long):
            base = self._below(x[first], y[first])[np.searchsorted(first, long, side="right") - 1]
            strips[long] = dx[long] * (self._mean_below(x[long], y[long], dx[long], dy[long]) - base)
        area = np.abs(np.add.reduceat(strips, first))
        middle = [(axis[first] + axis[first + size // 2]) / 2 for axis in (x, y)]
        if self._scale.is_conformal:
            return area, np.add.reduceat(length, first) * np.sqrt(self._scale.at(*middle))
        e, f, g = (np.repeat(part, size) for part in self._scale.form(*middle))
        return area, np.add.reduceat(np.sqrt(e * dx**2 + 2 * f * dx * dy + g * dy**2), first)

    def cell_areas(self, column: np.ndarray, row: np.ndarray) -> np.ndarray:
        """Return the areas of cells around positions on the lattice of cells."""
        return self._scale.at(*self._grid.position(column, row)) * self._grid.cell_area

    def plane(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return stretched positions, and the metres of a unit at each."""
        a, b, c = self._stretch
        return a * x + b * y, c * y, np.sqrt(self._scale.at(x, y) / (a * c))

    def _mean_below(self, x: np.ndarray, y: np.ndarray, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """Return the mean along each edge of the integral below it."""
        share = (np.arange(_PARTS) + 0.5)[:, None] / _PARTS
        return self._below(x + share * dx, y + share * dy).mean(axis=0)


class _Quadratic:
    """The integral of a scale along y, of a scale that a polynomial of the second degree stands for.

    Within some 50 km it fits to 1e-7, and costs a tenth of what looking up costs.
    """

    def __init__(self, areal: np.ndarray, origin: tuple[float, float], spacing: tuple[float, float]) -> None:
        """Fit the scale at the nodes of a lattice by least squares; ``fits`` says how well.

        On a lattice around its middle 1, x, y, xy, and the squares less their means are orthogonal, so each
        coefficient is a projection. No solver: where memory is short, OpenBLAS tries for ever to get its buffer.
        """
        rows, columns = areal.shape
        self._middle = origin[0] + spacing[0] * (columns - 1) / 2, origin[1] + spacing[1] * (rows - 1) / 2
        y, x = np.mgrid[:rows, :columns] - np.array([(rows - 1) / 2, (columns - 1) / 2])[:, None, None]
        xx, yy = (x * x).mean(), (y * y).mean()
        terms = np.stack([x, y, x * x - xx, x * y, y * y - yy])
        found = (terms * areal).sum((1, 2)) / (terms * terms).sum((1, 2))
        fitted = areal.mean() + (found[:, None, None] * terms).sum(0)
        self.fits = bool(np.abs(fitted - areal).max() < 1e-7 * areal.min())
        found = np.array([areal.mean() - found[2] * xx - found[4] * yy, *found])
        dx, dy = spacing
        self._terms = (found / np.array([1, dx, dy, dx * dx, dx * dy, dy * dy])).tolist()

    def below(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the integral of the scale along y from the middle of the lattice to each position."""
        one, by_x, by_y, by_xx, by_xy, by_yy = self._terms
        x, y = x - self._middle[0], y - self._middle[1]
        return y * (one + x * (by_x + by_xx * x) + y * ((by_y + by_xy * x) / 2 + by_yy / 3 * y))


class _Bilinear:
    """The integral of a scale along y, of a scale that is bilinear between the nodes of a lattice."""

    def __init__(self, areal: np.ndarray, origin: tuple[float, float], spacing: tuple[float, float]) -> None:
        self._areal, self._origin, self._spacing = areal, origin, spacing
        steps = (areal[1:] + areal[:-1]) / 2 * spacing[1]
        #: From the first row of nodes to each.
        self._sums = np.concatenate((np.zeros((1, areal.shape[1])), np.cumsum(steps, axis=0)))

    def below(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the integral of the scale along y from the lattice's southern side to each position."""
        rows, columns = self._areal.shape
        across, up = ((axis - origin) / step for axis, origin, step in zip((x, y), self._origin, self._spacing))
        column = np.clip(across.astype(np.intp), 0, columns - 2)
        row = np.clip(up.astype(np.intp), 0, rows - 2)
        across, up = across - column, up - row
        place = row * columns + column
        west, east = (self._upwards(place + step, up) for step in (0, 1))
        return west + across * (east - west)

    def _upwards(self, place: np.ndarray, up: np.ndarray) -> np.ndarray:
        areal, sums = self._areal.reshape(-1), self._sums.reshape(-1)
        south, north = areal[place], areal[place + self._areal.shape[1]]
        return sums[place] + self._spacing[1] * up * (south + up * (north - south) / 2)
