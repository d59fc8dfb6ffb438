"""Hits, false alarms and misses of several class rasters, by blocks of ground, and where the rasters disagree."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np
from osgeo import gdal

from ...errors import RasterError
from ...grid import Window
from ...progress import Progress, silent
from ..accuracy.pairs import Pairs, Sources, Strip
from ..ground import Ground
from ..raster import CLASS_CREATION_OPTIONS, close, create_raster, write
from ..raster_output import raster_output

#: Blocks that the area is divided into, about, where no size is given.
_BLOCKS = 100

#: Codes of the raster of disagreement. From ``ONLY`` on, the code names the only raster that is right.
ALL_RIGHT, NONE_RIGHT, SOME_RIGHT, ONLY, NODATA = 0, 1, 2, 3, 255

#: Rasters that can be compared at once: each has a code of its own.
MOST = 200


@dataclass(frozen=True)
class Counts:
    """What was counted.

    Attributes:
        cells: hits, false alarms and misses by block, (rasters, blocks, 3), int64; blocks without compared cells are
            left out.
        compared: cells compared in each block, (blocks,), int64.
        block: side of a block in cells, and in metres.
        disagreeing: cells in which not all rasters have the same class.
    """

    cells: np.ndarray
    compared: np.ndarray
    block: tuple[int, float]
    disagreeing: int


def count(
    rasters: Sequence[str],
    truth: Sources,
    block_size: float | None = None,
    out_raster: str | os.PathLike | None = None,
    progress: Progress = silent,
    layout: str = "STANDARD",
) -> Counts:
    """Compare class rasters with a truth, over the cells that all of them and the truth know.

    A cell is a hit where its class is the true one and not background, a false alarm where another class than the true
    one was found, a miss where another class than the true one is there: a cell of the wrong class is both.

    Args:
        rasters: class rasters on the same cells.
        truth: the other side, with what is ignored; its ``classified`` is not looked at.
        block_size: side of the blocks in metres; None for about a hundred blocks.
        out_raster: raster of disagreement to write, if any.
        progress: told the share of the cells that is done.
        layout: of a GeoTIFF.

    Raises:
        RasterError, VectorError: a raster or the truth cannot be read, or the rasters' cells differ.
    """
    with ExitStack() as stack:
        pairs = [stack.enter_context(Pairs(replace(truth, classified=path))) for path in rasters]
        for each, path in zip(pairs[1:], rasters[1:]):
            if each.grid != pairs[0].grid:
                raise RasterError(
                    f"The cells of {path} differ from those of {rasters[0]}. Classify at the same CELL_SIZE and "
                    "EXTENT, or align the rasters."
                )
        counter = _Counter(len(rasters), pairs[0], block_size)
        if out_raster is None:
            for strips in _together(pairs, progress):
                counter.add(strips)
        else:
            with raster_output(out_raster, np.uint8, pairs[0].grid, pairs[0].crs, layout, progress) as (staged, told):
                _write(staged, pairs, counter, told)
    return counter.counts()


def _together(pairs: Sequence[Pairs], progress: Progress) -> Iterator[list[Strip]]:
    for strip in pairs[0].strips(progress=progress):
        yield [strip, *(each.on(strip.window) for each in pairs[1:])]


def _write(path: os.PathLike, pairs: Sequence[Pairs], counter: _Counter, progress: Progress) -> None:
    dataset = create_raster(
        path, pairs[0].grid, pairs[0].crs, gdal.GDT_Byte, nodata=NODATA, options=CLASS_CREATION_OPTIONS
    )
    band = dataset.GetRasterBand(1)
    _describe(band, len(pairs))
    for strips in _together(pairs, progress):
        write(band, strips[0].window, counter.add(strips))
    close(dataset)


class _Counter:
    """Sums up strip by strip; memory grows with the number of blocks, not of cells."""

    def __init__(self, count: int, pairs: Pairs, block_size: float | None) -> None:
        grid = pairs.grid
        metres = math.sqrt(Ground(grid, pairs.crs).cell_area(grid.window))
        cells = block_size / metres if block_size else math.sqrt(grid.width * grid.height / _BLOCKS)
        self._side = max(1, round(cells))
        self._metres = self._side * metres
        self._columns, rows = -(-grid.width // self._side), -(-grid.height // self._side)
        self._cells = np.zeros((count, rows * self._columns, 3), np.int64)
        self._compared = np.zeros(rows * self._columns, np.int64)
        self._disagreeing = 0

    def add(self, strips: Sequence[Strip]) -> np.ndarray:
        """Take a strip of each raster, on the same cells; return the codes of disagreement (rows, columns), uint8."""
        known = np.logical_and.reduce([strip.known for strip in strips])
        true = strips[0].true
        blocks = self._blocks(strips[0].window)[known]
        self._compared += np.bincount(blocks, minlength=len(self._compared))
        right = np.zeros(known.shape, np.uint8)
        only = np.zeros(known.shape, np.uint8)
        differ = np.zeros(known.shape, bool)
        for index, strip in enumerate(strips):
            found, alike = strip.classified, strip.classified == true
            for kind, cells in enumerate((alike & (true != 0), ~alike & (found != 0), ~alike & (true != 0))):
                self._cells[index, :, kind] += np.bincount(blocks[cells[known]], minlength=len(self._compared))
            right += alike
            only[alike] = ONLY + index
            differ |= found != strips[0].classified
        self._disagreeing += int((differ & known).sum())
        codes = np.where(right == 1, only, SOME_RIGHT)
        codes[right == 0] = NONE_RIGHT
        codes[right == len(strips)] = ALL_RIGHT
        return np.where(known, codes, NODATA).astype(np.uint8)

    def counts(self) -> Counts:
        """Return what was counted.

        Raises:
            RasterError: no cell was compared.
        """
        seen = self._compared > 0
        if not seen.any():
            raise RasterError(
                "No cell has a class in every raster and a truth value. Check that the rasters overlap, and the mask."
            )
        return Counts(self._cells[:, seen], self._compared[seen], (self._side, self._metres), self._disagreeing)

    def _blocks(self, window: Window) -> np.ndarray:
        rows = np.arange(window.row, window.bottom) // self._side * self._columns
        columns = np.arange(window.column, window.right) // self._side
        return rows[:, None] + columns[None, :]


def _describe(band: gdal.Band, count: int) -> None:
    """Write the names and colours of the codes (Okabe and Ito 2008 for the first rasters)."""
    only = ((0, 114, 178), (230, 159, 0), (0, 158, 115), (204, 121, 167), (86, 180, 233), (240, 228, 66))
    entries = [("All are right", (235, 235, 235)), ("None is right", (213, 94, 0)), ("Some are right", (150, 150, 150))]
    entries += [(f"Only {index + 1} is right", only[index % len(only)]) for index in range(count)]
    table = gdal.ColorTable()
    for code, (_, color) in enumerate(entries):
        table.SetColorEntry(code, (*color, 255))
    band.SetColorTable(table)
    band.SetCategoryNames([name for name, _ in entries])
