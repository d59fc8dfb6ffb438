"""Majority Filter: replace cells by what a contiguous majority of their neighbours has, as Esri's tool does.

The raster is worked in windows read with a halo, one cell for each iteration, so the result does not depend on the
windows, and memory does not grow with the raster.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...errors import ParameterError, RasterError
from ...grid import Window
from ...jobs.generalize import MajorityFilter
from ...progress import Progress, silent
from ...threads import thread_pool
from ..attribute_table import CellCounts
from ..class_description import copy_class_description
from ..mask import PolygonMask
from ..parallel import bounded_cache, core_count, ordered_map
from ..raster import (
    CLASS_CREATION_OPTIONS,
    class_band,
    close,
    create_raster,
    crs_of,
    grid_of,
    integer_nodata,
    numpy_type,
    open_raster,
    read,
    write,
)
from ..raster_output import raster_output
from ..validity import has_mask, valid_cells
from .rule import Edges, Rule, filtered

#: Rows and columns of a window: whole blocks of the output, and a few megabytes whatever the raster's width.
_WINDOW_ROWS, _WINDOW_COLUMNS = 512, 8192

#: Bytes of GDAL's block cache: some rows of blocks of a wide raster, input and output.
_CACHE = 128 << 20

Extent = tuple[float, float, float, float]
#: Cells, and which of them are not NoData: None where all are.
Block = tuple[np.ndarray, Optional[np.ndarray]]


@dataclass(frozen=True)
class Change:
    """How many of a raster's cells the filter has changed."""

    changed: int
    cells: int

    @property
    def share(self) -> float:
        """The share of the cells, 0 to 1."""
        return self.changed / self.cells


def majority_filter(
    in_raster: str | os.PathLike, out_raster: str | os.PathLike, neighbors: str = "FOUR", definition: str = "MAJORITY",
    *, iterations: int = MajorityFilter.entry("iterations").default,
    mask: str | os.PathLike | None = None, extent: Extent | None = None,
    layout: str = MajorityFilter.entry("geotiff_layout").default, progress: Progress = silent,
) -> Change:  # fmt: skip
    """Write a raster in which cells have the value of a contiguous majority of their neighbours.

    Args:
        in_raster: raster of integers; its first band is filtered.
        out_raster: the raster, in the format of its ending; type, colour table, category names, attribute table
            and NoData are those of the input, as far as the format holds them.
        neighbors: ``FOUR`` or ``EIGHT``.
        definition: ``MAJORITY`` (3 of 4, 5 of 8) or ``HALF`` (2 of 4, 4 of 8).
        iterations: how often the filter is applied at most; a window in which nothing changes any more is done.
        mask: polygons in any CRS; cells whose centre is outside are NoData, already for the filter.
        extent: ``(xmin, ymin, xmax, ymax)`` in the raster's CRS: only the cells that it touches are written, with the
            values that they have in the result for the whole raster.
        layout: of a GeoTIFF: ``STANDARD`` or ``COG``.
        progress: told the share of the cells that is done.

    Returns:
        How many cells have another value than in the input; NoData never changes.

    Raises:
        ParameterError: a keyword or the extent cannot work.
        RasterError: the input is missing or not of integers, or the output cannot be written.
        VectorError: the mask cannot be used.
    """
    neighbors = MajorityFilter.checked("number_neighbors", neighbors)
    definition = MajorityFilter.checked("majority_definition", definition)
    iterations = MajorityFilter.checked("iterations", iterations)
    source = _Source(in_raster, mask)
    wanted = _wanted(source, extent)
    grid, dtype = source.grid.part(wanted), numpy_type(source.band)
    with raster_output(out_raster, dtype, grid, source.crs, layout, progress) as (staged, told), bounded_cache(_CACHE):
        target = create_raster(staged, grid, source.crs, source.band.DataType, options=CLASS_CREATION_OPTIONS)
        out_band = target.GetRasterBand(1)
        copy_class_description(source.band, out_band)
        if source.nodata is not None:
            out_band.SetNoDataValue(source.nodata)
        rule = Rule.of(neighbors, definition)
        counts = CellCounts(source.band)
        found = Change(0, grid.width * grid.height)
        for window, cells, changed in _filtered_windows(source, wanted, rule, iterations, told):
            write(out_band, window.relative_to(wanted), cells)
            counts.add(cells)
            found = Change(found.changed + changed, found.cells)
        counts.describe(out_band)
        close(target)
        del out_band, target, source
    progress(1.0)
    return found


class _Source:
    """The class raster, read with what a mask leaves of it."""

    def __init__(self, path: str | os.PathLike, mask: str | os.PathLike | None) -> None:
        self._dataset = open_raster(path)
        self.band = class_band(self._dataset)
        self.grid, self.crs = grid_of(self._dataset), crs_of(self._dataset)
        self.nodata, self._masked = integer_nodata(self.band), has_mask(self.band)
        self._mask = None if mask is None else PolygonMask(mask, self.grid, self.crs)
        self._new_nodata = self.nodata is None and (mask is not None or has_mask(self.band))
        if self._new_nodata:
            self.nodata = int(np.iinfo(numpy_type(self.band)).max)

    def read(self, window: Window) -> Block:
        cells = read(self.band, window)
        if self.nodata is None:
            return cells, None
        valid = valid_cells(self.band, window, cells)
        if valid is None:
            valid = np.ones(cells.shape, bool)
        if self._mask is not None:
            valid &= self._mask.inside(window)
        if self._new_nodata and (cells[valid] == self.nodata).any():
            raise RasterError(
                f"The raster has no NoData value, which a mask needs, and uses {self.nodata}, which would have been "
                "used. Set a NoData value that no class has."
            )
        if self._mask is not None or self._masked:
            cells[~valid] = self.nodata
        return cells, valid


def _wanted(source: _Source, extent: Extent | None) -> Window:
    if extent is None:
        return source.grid.window
    wanted = source.grid.window_of(*extent)
    if wanted.empty:
        raise ParameterError(f"The extent {extent} does not touch the raster. Give it in the raster's CRS.")
    return wanted


def _windows(extent: Window) -> Iterator[Window]:
    for row in range(extent.row, extent.bottom, _WINDOW_ROWS):
        for column in range(extent.column, extent.right, _WINDOW_COLUMNS):
            yield Window(column, row, _WINDOW_COLUMNS, _WINDOW_ROWS).intersection(extent)


def _filtered_windows(
    source: _Source, wanted: Window, rule: Rule, iterations: int, progress: Progress
) -> Iterator[tuple[Window, np.ndarray, int]]:
    """Yield windows, their filtered cells, and how many of these changed.

    Threads filter while the caller's thread reads and writes.
    """
    raster = source.grid.window
    windows = list(_windows(wanted))

    def blocks() -> Iterator[tuple[Window, Window, Block]]:
        for index, window in enumerate(windows):
            progress(index / len(windows))
            reach = window.padded(iterations).intersection(raster)
            yield window, reach, source.read(reach)

    def work(item: tuple[Window, Window, Block]) -> tuple[Window, np.ndarray, int]:
        window, reach, block = item
        cells = _filtered_window(block, reach, window, raster, rule, iterations)
        before = block[0][window.relative_to(reach).slices]
        return window, cells, int(np.count_nonzero(cells != before))

    threads = core_count()
    with thread_pool(threads) as pool:
        yield from ordered_map(pool, work, blocks(), ahead=threads + 1)


def _filtered_window(
    block: Block, have: Window, window: Window, raster: Window, rule: Rule, iterations: int
) -> np.ndarray:
    """Return the cells of ``window`` after all iterations, each of which reaches one cell less far than the last."""
    cells, valid = block
    for left in reversed(range(iterations)):
        inner = window.padded(left).intersection(raster)
        cells, changed = _filtered_once((cells, valid), have, inner, raster, rule)
        valid = None if valid is None else valid[inner.relative_to(have).slices]
        have = inner
        if not changed:
            break
    return cells[window.relative_to(have).slices]


def _filtered_once(block: Block, have: Window, inner: Window, raster: Window, rule: Rule) -> tuple[np.ndarray, bool]:
    """Return the filtered cells of ``inner``, given those of ``have``, and whether any changed."""
    ringed = inner.padded(1)
    edges = Edges.of(ringed, raster)
    cells, valid = block
    if valid is None and edges.any:
        valid = np.ones(cells.shape, bool)
    before = _take(cells, have, ringed)
    after = filtered(before, None if valid is None else _take(valid, have, ringed), rule, edges)
    return after, not np.array_equal(after, before[1:-1, 1:-1])


def _take(array: np.ndarray, have: Window, window: Window) -> np.ndarray:
    """Return the part of an array on ``have`` that lies in ``window``, with zeros where ``window`` goes beyond it."""
    common = have.intersection(window)
    part = array[common.relative_to(have).slices]
    if common == window:
        return part
    rows = (common.row - window.row, window.bottom - common.bottom)
    columns = (common.column - window.column, window.right - common.right)
    return np.pad(part, (rows, columns))
