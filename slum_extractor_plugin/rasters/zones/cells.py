"""The cells of a grid: where they are, in which CRS, and how a line or a shape is divided among them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from osgeo import ogr, osr

from ...errors import ParameterError
from ...grid import Grid
from ..areas import ArealScale, equal_area
from ..extent import bounds_of
from ..growth.pieces import LEAST, Pieces, box_geometry, pieces_of, quiet, result
from ..growth.place import crs_and_bounds
from ..raster import crs_of_wkt
from ..vectors import Bounds, transformation, transformed_bounds

#: First column and row, last column and row.
Window = tuple[int, int, int, int]

#: Cells of a grid: more would not fit into memory beside their figures.
_MOST = 50_000_000

#: Metres in a unit of length beyond which a CRS cannot be gridded in metres.
_LARGEST_UNIT = 10.0

#: Share of a cell within which a line counts as being on its side: what rounding leaves.
_NEAR = 1e-9


@dataclass(frozen=True)
class Cells:
    """A north-up grid of square cells in a projected CRS, or in a plane without one."""

    grid: Grid
    crs: osr.SpatialReference | None

    @property
    def count(self) -> int:
        """The number of cells."""
        return self.grid.width * self.grid.height

    def centres(self) -> tuple[np.ndarray, np.ndarray]:
        """Return x of the columns' middles and y of the rows'."""
        x0, dx, _, y0, _, dy = self.grid.geotransform
        return x0 + dx * (np.arange(self.grid.width) + 0.5), y0 + dy * (np.arange(self.grid.height) + 0.5)

    def box(self, column: int, row: int, columns: int = 1, rows: int = 1) -> tuple[float, float, float, float]:
        """Return min x, min y, max x, max y of some cells."""
        x0, dx, _, y0, _, dy = self.grid.geotransform
        return x0 + column * dx, y0 + (row + rows) * dy, x0 + (column + columns) * dx, y0 + row * dy

    def divided(self, pieces: Pieces) -> Iterator[tuple[int, Pieces]]:
        """Yield polygons cut along the cells' sides, each part with its cell; what is beyond the grid is left out.

        A cell may come several times, with different parts.
        """
        for window, some in self._blocks(pieces):
            left, top, right, bottom = window
            if some is not None:
                yield top * self.grid.width + left, some
                continue
            for row in range(top, bottom + 1):
                for column in range(left, right + 1):
                    yield row * self.grid.width + column, pieces_of(box_geometry(self.box(column, row)))

    def add_known(self, known: np.ndarray, pieces: Pieces, sign: float, whole: np.ndarray, scale: ArealScale) -> None:
        """Add the area that polygons cover of each cell, or take it away.

        Args:
            known: square metres of each cell, changed in place.
            pieces: the polygons.
            sign: 1 or -1.
            whole: square metres of the cells.
            scale: of the CRS.
        """
        table, full = (each.reshape(self.grid.height, self.grid.width) for each in (known, whole))
        for (left, top, right, bottom), some in self._blocks(pieces):
            if some is None:
                block = np.s_[top : bottom + 1, left : right + 1]
                table[block] += sign * full[block]
            else:
                table[top, left] += sign * ground_area(some, scale)

    def _blocks(self, pieces: Pieces) -> Iterator[tuple[Window, Pieces | None]]:
        """Yield first and last column and row of cells with what is in them: None where a block is covered."""
        left, top, right, bottom = self._ranges(pieces.box)
        inside = (left == right) & (top == bottom)
        known = inside & (left >= 0) & (top >= 0) & (left < self.grid.width) & (top < self.grid.height)
        number = top * self.grid.width + left
        order = np.flatnonzero(known)[np.argsort(number[known], kind="stable")]
        for group in np.split(order, np.flatnonzero(np.diff(number[order])) + 1) if len(order) else ():
            column, row = int(left[group[0]]), int(top[group[0]])
            yield (column, row, column, row), pieces.at(group)
        for index in np.flatnonzero(~inside).tolist():
            window = tuple(int(each[index]) for each in (left, top, right, bottom))
            yield from self._split(ogr.CreateGeometryFromWkb(pieces.wkb[index]), window)

    def _split(self, shape: ogr.Geometry, window: Window) -> Iterator[tuple[Window, Pieces | None]]:
        """Halve a shape along sides of cells until each part is in one cell, or covers a block of them."""
        left, top, right, bottom = window
        left, top = max(left, 0), max(top, 0)
        right, bottom = min(right, self.grid.width - 1), min(bottom, self.grid.height - 1)
        if left > right or top > bottom or shape.IsEmpty():
            return
        box = box_geometry(self.box(left, top, right - left + 1, bottom - top + 1))
        if (left, top, right, bottom) != window:
            with quiet():
                shape = result(shape.Intersection(box), "divided by cell")
        if abs(shape.GetArea() - box.GetArea()) <= _NEAR * self.grid.cell_area:
            yield (left, top, right, bottom), None
        elif left == right and top == bottom:
            yield (left, top, right, bottom), pieces_of(shape, LEAST)
        else:
            yield from self._halved(shape, (left, top, right, bottom))

    def _halved(self, shape: ogr.Geometry, window: Window) -> Iterator[tuple[Window, Pieces | None]]:
        left, top, right, bottom = window
        if right - left >= bottom - top:
            middle = (left + right) // 2
            halves = (left, top, middle, bottom), (middle + 1, top, right, bottom)
        else:
            middle = (top + bottom) // 2
            halves = (left, top, right, middle), (left, middle + 1, right, bottom)
        for half in halves:
            with quiet():
                box = box_geometry(self.box(half[0], half[1], half[2] - half[0] + 1, half[3] - half[1] + 1))
                part = result(shape.Intersection(box), "divided by cell")
            if not part.IsEmpty():
                x0, x1, y0, y1 = part.GetEnvelope()
                first = [int(each[0]) for each in self._ranges(np.array([[x0, y0, x1, y1]]))]
                low = [max(a, b) for a, b in zip(first[:2], half[:2])]
                yield from self._split(part, (*low, *(min(a, b) for a, b in zip(first[2:], half[2:]))))

    def _ranges(self, box: np.ndarray) -> tuple[np.ndarray, ...]:
        """Return the first column and row, and the last, that boxes (min x, min y, max x, max y) lie in."""
        x0, dx, _, y0, _, dy = self.grid.geotransform
        left, right = (box[:, 0] - x0) / dx, (box[:, 2] - x0) / dx
        top, bottom = (box[:, 3] - y0) / dy, (box[:, 1] - y0) / dy
        first = [np.floor(each + _NEAR).astype(np.int64) for each in (left, top)]
        last = [np.ceil(each - _NEAR).astype(np.int64) - 1 for each in (right, bottom)]
        return (*first, *(np.maximum(a, b) for a, b in zip(first, last)))


def ground_area(pieces: Pieces, scale: ArealScale) -> float:
    """Return the square metres of polygons, as growth measures patches."""
    return float((pieces.area * scale.at(pieces.centroid[:, 0], pieces.centroid[:, 1])).sum())


def cells_of(path: str, size: float, crs: str = "", is_equal_area: bool = False, extent: str = "") -> Cells:
    """Return cells around a layer, whose sides lie on multiples of their size, so that grids of two dates agree.

    Args:
        path: a vector layer or raster.
        size: side in metres.
        crs: of the cells, as a code or WKT; empty for the layer's own, or for an equal-area one where that counts
            degrees.
        is_equal_area: cells in Lambert's azimuthal equal-area CRS around the layer.
        extent: to cover, as :func:`.extent.bounds_of` takes it; empty for that of the layer.

    Raises:
        ParameterError: the CRS is not one of metres or the like, or there would be too many cells.
        RasterError, VectorError: the layer cannot be read.
    """
    own, bounds = crs_and_bounds(path)
    chosen = _crs(crs, own, is_equal_area, bounds)
    box = bounds_of(extent, chosen) if extent else transformed_bounds(transformation(own, chosen), bounds)
    step = size / (1.0 if chosen is None else chosen.GetLinearUnits())
    left, bottom = (math.floor(each / step + _NEAR) for each in box[:2])
    right, top = (math.ceil(each / step - _NEAR) for each in box[2:])
    width, height = max(1, right - left), max(1, top - bottom)
    if width * height > _MOST:
        raise ParameterError(
            f"Cells of {size:g} m make a grid of {width} x {height} cells, and at most {_MOST:,} are "
            "possible. Choose larger cells or a smaller extent."
        )
    return Cells(Grid((left * step, step, 0.0, top * step, 0.0, -step), width, height), chosen)


def _crs(
    text: str, own: osr.SpatialReference | None, is_equal_area: bool, bounds: Bounds
) -> osr.SpatialReference | None:
    if text:
        given = osr.SpatialReference()
        given.SetFromUserInput(text)
        given = crs_of_wkt(given.ExportToWkt())
        if not given.IsProjected() or given.GetLinearUnits() > _LARGEST_UNIT:
            raise ParameterError(
                f"Cells in metres cannot be laid in {given.GetName()}. Choose a projected CRS in "
                "metres, or cells of equal area."
            )
        return given
    counts_degrees = own is not None and (own.IsGeographic() or own.GetLinearUnits() > _LARGEST_UNIT)
    return equal_area(own, bounds) if is_equal_area or counts_degrees else own
