"""Class rasters on a grid of their own CRS: cells' parts add up without a polygon, in bounded memory.

A raster's cell that the side of a grid cell cuts is divided by area, so the sums are those of polygons.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field

import numpy as np
from osgeo import gdal

from ...errors import RasterError
from ...grid import Grid, Window
from ...progress import Progress
from ...threads import thread_pool
from ..areas import ArealScale
from ..parallel import bounded_cache, core_count, ordered_map
from ..raster import class_band, crs_of, grid_of, nodata_of, open_raster, read
from ..validity import has_mask, valid_by_value
from ..vectors import is_vector
from .cells import Cells
from .figures import Figures

#: Cells that are read at a time, and bytes of GDAL's cache for each core.
_CELLS, _CACHE = 1 << 23, 96 * 2**20

#: Rows that share one areal scale, which changes by at most a ten-millionth per metre.
_ROWS = 64

#: Rows whose sums of bits fit into bytes, and of bytes into two.
_BYTE_ROWS = 255

#: Percent that stands for no confidence in a raster of bytes.
_UNKNOWN = 255

#: Layers whose cells are counted in square metres.
_AREAS = ("slum", "known")


def is_aligned(path: str, cells: Cells) -> bool:
    """Whether a layer is a north-up raster in the CRS of the cells."""
    if is_vector(path):
        return False
    dataset = open_raster(path, "class raster")
    own, grid = crs_of(dataset), grid_of(dataset)
    _, dx, across, _, down, dy = grid.geotransform
    same = own is cells.crs is None or bool(own and cells.crs and own.IsSame(cells.crs))
    return same and across == down == 0 and dx > 0 > dy


@dataclass
class _Sums:
    """Parts of cells: slum and known ones in square metres, and confidence in parts of cells."""

    slum: np.ndarray
    known: np.ndarray
    percent: np.ndarray | None
    sure: np.ndarray | None


def sum_aligned(path: str, cells: Cells, values: Sequence[int], confidence: str | None, progress: Progress) -> Figures:
    """Return the figures of every cell, rows of the grid from the top.

    Args:
        path: a class raster for which :func:`is_aligned`.
        cells: to sum by.
        values: class values that are slum; all but 0 and NoData when empty.
        confidence: percents on the same cells; 255 and NoData are unknown.
        progress: told the share of the raster that was read.

    Raises:
        RasterError: a raster cannot be read, or the two differ in their cells.
    """
    reader = _Reader(path, cells, tuple(values), confidence)
    shape = cells.grid.height, cells.grid.width
    sums = _Sums(*(np.zeros(shape) for _ in range(2)), *(np.zeros(shape) if confidence else None for _ in range(2)))
    windows = list(reader.windows())
    with bounded_cache(_CACHE * core_count()), thread_pool(core_count()) as pool:
        results = ordered_map(pool, reader.parts, windows, core_count() + 1)
        with closing(results):
            for number, parts in enumerate(results):
                for row, part in parts:
                    for name, found in part.items():
                        getattr(sums, name)[row] += found
                progress((number + 1) / max(1, len(windows)))
    mean = None
    if confidence:
        with np.errstate(invalid="ignore"):
            mean = np.where(sums.sure > 0, sums.percent / np.where(sums.sure > 0, sums.sure, 1), np.nan).ravel()
    return Figures(sums.known.ravel(), sums.slum.ravel(), mean)


@dataclass
class _Reader:
    """Reads windows of the rasters, each thread by its own handles."""

    path: str
    cells: Cells
    values: tuple[int, ...]
    confidence: str | None
    local: threading.local = field(default_factory=threading.local)

    def __post_init__(self) -> None:
        dataset = open_raster(self.path, "class raster")
        self.grid = grid_of(dataset)
        if self.confidence:
            _require_same(self.grid, grid_of(open_raster(self.confidence, "confidence raster")), self.confidence)
        self._block = max(1, dataset.GetRasterBand(1).GetBlockSize()[1])
        self._columns, self._rows = _edges(self.grid, self.cells.grid)
        scale = ArealScale(crs_of(dataset), self.cells.grid.bounds())
        self._areal, (self._x, self._y), (self._dx, self._dy) = scale.lattice

    def windows(self) -> Iterator[Window]:
        """Yield strips of whole rows of the raster's blocks, as far as there are grid cells."""
        first, last = (
            int(np.clip(each, 0, self.grid.height)) for each in (np.floor(self._rows[0]), np.ceil(self._rows[-1]))
        )
        step = max(self._block, _CELLS // self.grid.width // self._block * self._block)
        start = first // self._block * self._block
        for row in range(start, last, step):
            top = max(row, first)
            yield Window(0, top, self.grid.width, min(row + step, last) - top)

    def parts(self, window: Window) -> list[tuple[int, dict[str, np.ndarray]]]:
        """Return the sums of a strip: rows of the grid, and for each its cells' figures."""
        band, percents = self._bands()
        cells = read(band, window)
        masked = read(band.GetMaskBand(), window) != 0 if has_mask(band) else None
        strip = _Strip(
            cells,
            masked,
            nodata_of(band),
            self.values,
            None if percents is None else read(percents, window),
            None if percents is None else nodata_of(percents),
        )
        return [*self._summed(strip, window)]

    def _summed(self, strip: _Strip, window: Window) -> Iterator[tuple[int, dict]]:
        first = int(np.searchsorted(self._rows, window.row, side="right")) - 1
        for row in range(max(first, 0), len(self._rows) - 1):
            if self._rows[row] >= window.bottom:
                return
            top, bottom = max(self._rows[row], window.row), min(self._rows[row + 1], window.bottom)
            for start in np.arange(top, bottom, _ROWS):
                end = min(start + _ROWS, bottom)
                above = int(start)
                layers = strip.layers(above - window.row, int(np.ceil(end)) - window.row)
                scale = self._scale((start + end) / 2)
                rows = {
                    name: _rows_summed(layer, start - above, end - above, window.width)
                    for name, layer in layers.items()
                    if name != "sure" or layer is not layers["slum"]
                }
                rows.setdefault("sure", rows["slum"])
                yield (
                    row,
                    {
                        name: _by_column(values * scale if name in _AREAS else values, self._columns)
                        for name, values in rows.items()
                        if name in layers
                    },
                )

    def _scale(self, row: float) -> np.ndarray:
        """Return the square metres of the raster's cells along a row: bilinear on the lattice of areal scales."""
        x0, dx, _, y0, _, dy = self.grid.geotransform
        place = np.clip((y0 + row * dy - self._y) / self._dy, 0, len(self._areal) - 1)
        below = min(int(place), len(self._areal) - 2)
        along = self._areal[below] + (place - below) * (self._areal[below + 1] - self._areal[below])
        nodes = self._x + self._dx * np.arange(len(along))
        return np.interp(x0 + dx * (np.arange(self.grid.width) + 0.5), nodes, along) * self.grid.cell_area

    def _bands(self) -> tuple[gdal.Band, gdal.Band | None]:
        if not hasattr(self.local, "open"):
            paths = [self.path, *([self.confidence] if self.confidence else [])]
            self.local.open = [open_raster(path, "raster") for path in paths]
        first, *others = self.local.open
        return class_band(first), others[0].GetRasterBand(1) if others else None


def is_any(cells: np.ndarray, values: Sequence[int]) -> np.ndarray:
    """Return which cells have one of some values, of all but 0 without any; a hundred times as fast as ``isin``."""
    if not values:
        return cells != 0
    found = cells == values[0]
    for value in values[1:]:
        found |= cells == value
    return found


@dataclass(frozen=True)
class _Strip:
    """Rows of the rasters, few at a time, so that intermediate arrays stay in the processor's cache.

    ``masked`` is None where NoData says all, ``percent`` where there is no confidence.
    """

    cells: np.ndarray
    masked: np.ndarray | None
    nodata: float | None
    values: tuple[int, ...]
    percent: np.ndarray | None
    unknown: float | None

    def layers(self, top: int, bottom: int) -> dict[str, np.ndarray | None]:
        """Return what is summed up of some rows: bits, and percents; None where every cell counts."""
        cells = self.cells[top:bottom]
        valid = _unless_all(valid_by_value(cells, self.nodata))
        if self.masked is not None:
            valid = self.masked[top:bottom] if valid is None else valid & self.masked[top:bottom]
        slum = is_any(cells, self.values)
        if valid is not None:
            slum &= valid
        layers = {"slum": slum, "known": valid}
        return layers if self.percent is None else layers | _sure(self.percent[top:bottom], slum, self.unknown)


def _unless_all(valid: np.ndarray | None) -> np.ndarray | None:
    return None if valid is None or valid.all() else valid


def _sure(percent: np.ndarray, slum: np.ndarray, nodata: float | None) -> dict[str, np.ndarray]:
    """Return the percents of slum, 0 elsewhere and where they are unknown, and where they are known."""
    known = [_unless_all(valid_by_value(percent, nodata))]
    if percent.dtype == np.uint8 and nodata != _UNKNOWN:
        known.append(_unless_all(percent != _UNKNOWN))
    sure = slum
    for each in known:
        sure = sure if each is None else sure & each
    return {"percent": percent * sure if percent.dtype.kind in "ui" else np.where(sure, percent, 0), "sure": sure}


def _edges(raster: Grid, cells: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Return where the sides of the grid's columns and rows are, in cells of the raster."""
    x0, dx, _, y0, _, dy = cells.geotransform
    columns = [raster.cell(x0 + dx * index, y0)[0] for index in range(cells.width + 1)]
    rows = [raster.cell(x0, y0 + dy * index)[1] for index in range(cells.height + 1)]
    return _clean(np.array(columns)), _clean(np.array(rows))


def _clean(edges: np.ndarray) -> np.ndarray:
    """Return edges without what rounding leaves beside whole cells."""
    whole = np.round(edges)
    return np.where(np.abs(edges - whole) < 1e-6, whole, edges)


def _rows_summed(layer: np.ndarray | None, top: float, bottom: float, width: int) -> np.ndarray:
    """Return the sums of a layer's columns between two heights; None counts every cell."""
    if layer is None:
        return np.full(width, bottom - top)
    first, last = int(np.ceil(top)), int(np.floor(bottom))
    if first > last:
        return layer[last] * (bottom - top)
    found = _whole_rows(layer[first:last])
    if top < first:
        found += layer[first - 1] * (first - top)
    if bottom > last:
        found += layer[last] * (bottom - last)
    return found


def _whole_rows(rows: np.ndarray) -> np.ndarray:
    """Return sums along columns; of bits in bytes, which is ten times as fast as in larger numbers."""
    if rows.dtype == np.uint8 and len(rows) <= _BYTE_ROWS:
        return rows.sum(axis=0, dtype=np.uint16).astype(float)
    if rows.dtype != bool:
        return rows.sum(axis=0, dtype=np.float64)
    parts = (rows[start : start + _BYTE_ROWS].view(np.uint8) for start in range(0, len(rows), _BYTE_ROWS))
    return sum((part.sum(axis=0, dtype=np.uint8).astype(float) for part in parts), np.zeros(rows.shape[1]))


def _by_column(values: np.ndarray, edges: np.ndarray) -> np.ndarray:
    """Return the sums of values between edges, those that an edge cuts in proportion."""
    whole = np.concatenate(([0.0], np.cumsum(values)))
    places = np.clip(edges, 0, len(values))
    left = np.minimum(places.astype(np.intp), len(values) - 1)
    return np.diff(whole[left] + (places - left) * values[left])


def _require_same(grid: Grid, other: Grid, path: str) -> None:
    if grid != other:
        raise RasterError(
            f"The confidence raster {path} is not on the cells of the class raster. Give the one that "
            "was written with it."
        )
