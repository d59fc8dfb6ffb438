"""Sums over the square blocks of a scene: uncertainty, classes, labels and the look of the image.

The scene is read once, in strips of one row of blocks; what is held is one strip and a few numbers per block.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

import numpy as np

from ...grid import Grid, Window
from ...progress import Progress, silent
from ..image import ImageSource
from ..mask import PolygonMask
from ..raster import crs_of, grid_of, integer_nodata, open_raster, read, wkt_of

#: Cells of a strip that are read at a time, along a row.
_COLUMNS = 4096


@dataclass(frozen=True)
class Blocks:
    """Sums over blocks of ``side`` x ``side`` cells; arrays are (rows, columns), or (rows, columns, bands).

    Attributes:
        grid: the cells.
        wkt: CRS of the cells, None without one.
        side: of a block, in cells; blocks at the right and the bottom may reach beyond the grid.
        cells: number of cells of each block that the model answered for.
        labelled: how many of them are labelled already.
        found: how many of them got a class other than the background.
        uncertainty: sum of their uncertainty, in percent.
        total, squares: sums of their values in each band, and of the squares.
        steps, pairs: sum of the absolute differences between neighbours in a row, and the number of such pairs.
    """

    grid: Grid
    wkt: str | None
    side: int
    cells: np.ndarray
    labelled: np.ndarray
    found: np.ndarray
    uncertainty: np.ndarray
    total: np.ndarray
    squares: np.ndarray
    steps: np.ndarray
    pairs: np.ndarray

    def square(self, row: int, column: int) -> Window:
        """Return the cells of the place of two by two blocks whose first block is at ``row``, ``column``."""
        return Window(column * self.side, row * self.side, 2 * self.side, 2 * self.side)


def sum_blocks(
    image: str, classes: str, uncertainty: str, labelled: str | None, side: int, progress: Progress = silent
) -> Blocks:
    """Return the sums over the blocks of a scene.

    Args:
        image: the scene.
        classes: class raster of it.
        uncertainty: raster of percentages on the same cells.
        labelled: polygons of areas that are labelled already; None for none.
        side: of a block, in cells.
        progress: hears the share that is done.

    Raises:
        RasterError, VectorError: an input cannot be read.
    """
    reader = _Reader(image, classes, uncertainty, labelled)
    rows, columns = -(-reader.grid.height // side), -(-reader.grid.width // side)
    sums: dict[str, np.ndarray] = {}
    with closing(reader):
        for window in _strips(reader.grid, side):
            part = _summed(reader.cells(window), side)
            for name, values in part.items():
                whole = sums.setdefault(name, np.zeros((rows, columns, *values.shape[2:])))
                whole[window.row // side, window.column // side :][: values.shape[1]] = values[0]
            progress((window.row + window.right / reader.grid.width * window.height) / reader.grid.height)
    return Blocks(reader.grid, reader.wkt, side, **sums)


@dataclass(frozen=True)
class _Cells:
    """A window: bool (rows, columns) of ``valid``, ``labelled`` and ``found``, and values in percent and in bands."""

    valid: np.ndarray
    labelled: np.ndarray
    found: np.ndarray
    uncertainty: np.ndarray
    image: np.ndarray


class _Reader:
    """The layers of a scene on the cells of its class raster."""

    def __init__(self, image: str, classes: str, uncertainty: str, labelled: str | None) -> None:
        self._classes = open_raster(classes, "class raster")
        self._uncertainty = open_raster(uncertainty, "uncertainty raster")
        self.grid, crs = grid_of(self._classes), crs_of(self._classes)
        self.wkt = wkt_of(crs)
        self._image = ImageSource(image, target_wkt=self.wkt)
        self._bands = self._image.bands - self._image.has_alpha
        self._labelled = PolygonMask(labelled, self.grid, crs) if labelled else None

    def cells(self, window: Window) -> _Cells:
        """Return the cells of a window."""
        classes = read(self._classes.GetRasterBand(1), window)
        valid = classes != integer_nodata(self._classes.GetRasterBand(1))
        cells = self._image.on(self.grid.part(window))[: self._bands].astype(float)
        valid &= np.isfinite(cells).all(axis=0)
        labelled = np.zeros(valid.shape, bool) if self._labelled is None else self._labelled.inside(window)
        percent = read(self._uncertainty.GetRasterBand(1), window)
        return _Cells(valid, labelled & valid, (classes != 0) & valid, percent * valid, np.where(valid, cells, 0))

    def close(self) -> None:
        """Let go of the image."""
        self._image.close()


def _strips(grid: Grid, side: int) -> Iterator[Window]:
    """Yield windows of whole blocks, one row of blocks high, in rows."""
    width = max(1, _COLUMNS // side) * side
    for row in range(0, grid.height, side):
        for column in range(0, grid.width, width):
            yield Window(column, row, width, side).intersection(grid.window)


def _summed(cells: _Cells, side: int) -> dict[str, np.ndarray]:
    """Return the sums over a strip's blocks, by the names of :class:`Blocks`: (1, blocks) or (1, blocks, bands)."""
    image = cells.image
    both = cells.valid[:, 1:] & cells.valid[:, :-1]
    steps = np.abs(np.diff(image, axis=2)) * both
    layers = {
        "cells": cells.valid,
        "labelled": cells.labelled,
        "found": cells.found,
        "uncertainty": cells.uncertainty,
        "pairs": np.pad(both, ((0, 0), (0, 1))),
    }
    sums = {name: _block_sums(layer, side) for name, layer in layers.items()}
    for name, bands in (("total", image), ("squares", image**2), ("steps", np.pad(steps, ((0, 0), (0, 0), (0, 1))))):
        sums[name] = np.stack([_block_sums(band, side) for band in bands], axis=-1)
    return sums


def _block_sums(layer: np.ndarray, side: int) -> np.ndarray:
    """Return the sums of a strip (rows, columns) over blocks, (1, blocks); beyond its end there is nothing."""
    columns = layer.sum(axis=0, dtype=float)
    return np.pad(columns, (0, -len(columns) % side)).reshape(-1, side).sum(axis=1)[None]
