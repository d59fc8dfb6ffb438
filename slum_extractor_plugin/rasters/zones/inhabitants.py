"""People and buildings in the slums of a class raster, by cell of a grid: places are looked up in the raster.

The rules are those of growth: people live evenly within a cell of the population raster, shared out by the middles of
its 256 parts, and a building is where the middle of its bounding box is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from osgeo import gdal, osr

from ...grid import Grid, Window
from ...progress import Progress
from ..growth.zonal import PARTS, Population
from ..raster import class_band, crs_of, grid_of, open_raster, read
from ..validity import valid_cells
from ..vectors import layer_crs, open_vector, transformation, transformed_bounds
from .aligned import is_any
from .cells import Cells

#: Places that are looked up at a time, and cells that are read for them.
_PLACES, _CELLS = 1 << 21, 1 << 25


class SlumsAt:
    """Tells for places whether they are slum, and in which cell of the grid they are."""

    def __init__(self, path: str, cells: Cells, values: Sequence[int]) -> None:
        """Look up in a class raster in the CRS of the cells."""
        self._dataset = open_raster(path, "class raster")
        self._band, self._grid = class_band(self._dataset), grid_of(self._dataset)
        self._cells, self._values = cells, list(values)
        self.crs = crs_of(self._dataset)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Min x, min y, max x and max y of the raster."""
        return self._grid.bounds()

    def numbers(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the grid cell of each place that is slum, -1 for the others; memory is bounded for any places."""
        found = np.full(len(x), -1, np.int64)
        column, row = (np.floor(each).astype(np.int64) for each in self._grid.cell(x, y))
        inside = (column >= 0) & (row >= 0) & (column < self._grid.width) & (row < self._grid.height)
        for index in self._pieces(np.flatnonzero(inside), column, row):
            found[index] = self._looked_up(x[index], y[index], column[index], row[index])
        return found

    def _looked_up(self, x: np.ndarray, y: np.ndarray, column: np.ndarray, row: np.ndarray) -> np.ndarray:
        left, top = int(column.min()), int(row.min())
        window = Window(left, top, int(column.max()) - left + 1, int(row.max()) - top + 1)
        cells = read(self._band, window)
        valid = valid_cells(self._band, window, cells)
        values = cells[row - top, column - left]
        slum = is_any(values, self._values)
        if valid is not None:
            slum &= valid[row - top, column - left]
        grid = self._cells.grid
        across, down = (np.floor(each).astype(np.int64) for each in grid.cell(x, y))
        slum &= (across >= 0) & (down >= 0) & (across < grid.width) & (down < grid.height)
        return np.where(slum, down * grid.width + across, -1)

    def _pieces(self, index: np.ndarray, column: np.ndarray, row: np.ndarray) -> Iterator[np.ndarray]:
        """Yield places whose window of the raster is small enough, halving along the longer side."""
        if not len(index):
            return
        width, height = (int(np.ptp(each[index])) + 1 for each in (column, row))
        if width * height <= _CELLS:
            yield index
            return
        line = (column if width > height else row)[index]
        middle = (int(line.min()) + int(line.max())) // 2
        yield from self._pieces(index[line <= middle], column, row)
        yield from self._pieces(index[line > middle], column, row)


def people_in_slums(population: str, slums: SlumsAt, count: int, progress: Progress) -> np.ndarray:
    """Return people in slums by cell of the grid, float64 (count,).

    Raises:
        RasterError: the population raster cannot be read.
    """
    source = Population(population, None)
    back, sums = transformation(slums.crs, source.crs), np.zeros(count)
    window = source.window_of(transformed_bounds(back, slums.bounds))
    way = transformation(source.crs, slums.crs)
    rows = max(1, _PLACES // max(1, window.width * PARTS**2))
    for row in range(window.row, window.bottom, rows):
        part = Window(window.column, row, window.width, min(rows, window.bottom - row))
        for columns in _columns(part):
            grid, people = source.part(columns)
            if people.any():
                x, y = _middles(grid)
                number = slums.numbers(*_transformed(way, x, y))
                shares = np.repeat(np.repeat(people / PARTS**2, PARTS, axis=0), PARTS, axis=1).ravel()
                sums += np.bincount(number[number >= 0], shares[number >= 0], count)
        progress((row - window.row + 1) / window.height)
    source.close()
    return sums


def buildings_in_slums(path: str, slums: SlumsAt, count: int) -> np.ndarray:
    """Return the buildings in slums by cell of the grid, float64 (count,).

    Raises:
        VectorError: the layer cannot be read.
    """
    dataset, layer = open_vector(path, "layer of buildings")
    way, sums = transformation(layer_crs(layer), slums.crs), np.zeros(count)
    for box in _boxes(layer, way):
        number = slums.numbers((box[:, 0] + box[:, 1]) / 2, (box[:, 2] + box[:, 3]) / 2)
        sums += np.bincount(number[number >= 0], minlength=count)
    del layer, dataset
    return sums


def _boxes(layer: gdal.Dataset, way: osr.CoordinateTransformation | None) -> Iterator[np.ndarray]:
    """Yield min x, max x, min y, max y of many shapes at a time, in the target of ``way``."""
    found: list[tuple] = []
    for feature in layer:
        shape = feature.GetGeometryRef()
        if shape is None or shape.IsEmpty():
            continue
        if way is not None:
            shape.Transform(way)
        found.append(shape.GetEnvelope())
        if len(found) >= _PLACES // 8:
            yield np.array(found)
            found = []
    if found:
        yield np.array(found)


def _columns(window: Window) -> Iterator[Window]:
    step = max(1, _PLACES // (window.height * PARTS**2))
    for column in range(window.column, window.right, step):
        yield Window(column, window.row, min(step, window.right - column), window.height)


def _middles(grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Return the middles of all parts of a grid's cells, by rows."""
    column = (np.arange(grid.width * PARTS) + 0.5) / PARTS
    row = (np.arange(grid.height * PARTS) + 0.5) / PARTS
    column, row = np.meshgrid(column, row)
    return grid.position(column.ravel(), row.ravel())


def _transformed(
    way: osr.CoordinateTransformation | None, x: np.ndarray, y: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    if way is None:
        return x, y
    points = np.array(way.TransformPoints(np.stack((x, y), axis=1).tolist()))
    return points[:, 0], points[:, 1]
