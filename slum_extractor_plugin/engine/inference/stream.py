"""A scene as a stream of answers: read ahead, through the network, out in order, in bounded memory."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

import numpy as np

from ...grid import Tile, Window
from ...threads import ThreadPool, raise_interrupt, thread_pool
from ..turns import end_turn
from .class_raster import NODATA
from .planning import Plan
from .prediction import Answers, EsriPredictor, Predictor
from .scene import Scene

#: Batches that are read ahead.
_AHEAD = 3

#: Threads that read; more gain nothing on a local disk.
_READERS = min(8, os.cpu_count() or 1)

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


@dataclass(frozen=True)
class Answer:
    """What the network says of a window of the scene's grid.

    Attributes:
        window: the cells that are answered for.
        classes: class values (rows, columns) in the result's dtype, NoData where there is none.
        figures: those that are wanted of each cell, in percent, uint8, or :data:`NODATA`; see figures.py.
    """

    window: Window
    classes: np.ndarray
    figures: tuple[np.ndarray, ...] = ()


@dataclass(frozen=True)
class _Read:
    """A tile as it was read; ``cells`` is None where nothing of the core is to be answered."""

    tile: Tile
    cells: np.ndarray | None
    valid: np.ndarray


class Stream:
    """Answers for any part of a scene.

    The answers of a part whose edges are multiples of the tiling's step, or the scene's own, are to the last cell those
    of the whole scene there.

    Args:
        scene: what is read.
        predictor: the network.
        plan: how the scene is cut.
        dtype: NumPy's name of the result's type, and the value that stands for NoData in it.
        allowed: says of a window which cells (rows, columns; bool) may be answered; None for all. The network sees
            the others too.
        figures: number of the figures that are wanted of each cell; the predictor must give them.
        cell_map: what cells (bands, rows, columns) go through before the predictor gets them; None for nothing.
    """

    def __init__(
        self,
        scene: Scene,
        predictor: Predictor | EsriPredictor,
        plan: Plan,
        dtype: tuple[str, int],
        allowed: Callable[[Window], np.ndarray] | None = None,
        figures: int = 0,
        cell_map: Callable[[np.ndarray], np.ndarray] | None = None,
    ) -> None:
        self._scene, self._predictor, self._plan = scene, predictor, plan
        self._dtype, self._nodata = dtype
        self._allowed, self._figures, self._cell_map = allowed, figures, cell_map

    def answers(self, extent: Window) -> Iterator[Answer]:
        """Yield answers for the cells of a part of the scene's grid, each cell once, in the order of the tiles.

        Raises:
            RasterError: the image is damaged.
            EngineError: the device has too little memory.
        """
        size = self._plan.batch_size
        under_way: deque[tuple[list[_Read], Callable[[], Answers] | None]] = deque()
        with thread_pool(_READERS) as pool:
            try:
                tiles = self._plan.tiling.tiles(extent)
                for batch in _batches(_ahead(pool, self._read, tiles, _AHEAD * size), size):
                    raise_interrupt()
                    under_way.append((batch, self._started(batch)))
                    if len(under_way) > 1:  # One computes on the device while the one before is taken from it.
                        yield from self._finished(*under_way.popleft())
                for batch, wait in under_way:
                    yield from self._finished(batch, wait)
            finally:
                end_turn()
                pool.shutdown(cancel_futures=True)

    def _read(self, tile: Tile) -> _Read:
        allowed = self._allowed(tile.core) if self._allowed else None
        if allowed is not None and not allowed.any():
            return _Read(tile, None, allowed)
        cells, valid = self._scene.read(tile.source)
        valid = valid[tile.core.relative_to(tile.source).slices]
        if allowed is not None:
            valid = valid & allowed
        if not valid.any():
            return _Read(tile, None, valid)
        return _Read(tile, self._cell_map(cells) if self._cell_map else cells, valid)

    def _started(self, batch: list[_Read]) -> Callable[[], Answers] | None:
        cells = [read.cells for read in batch if read.cells is not None]
        return self._predictor.start(cells) if cells else None

    def _finished(self, batch: list[_Read], wait: Callable[[], Answers] | None) -> Iterator[Answer]:
        values, percentages = wait() if wait else (None, ())
        place = 0
        for read in batch:
            tile = read.tile
            classes, figures = None, (None,) * self._figures
            if read.cells is not None:
                core = tile.core.relative_to(tile.source.padded(-self._plan.tiling.padding)).slices
                classes = values[place][core]
                figures = tuple(percent[place][core] for percent in percentages)
                place += 1
            yield Answer(
                tile.core,
                _masked(classes, read.valid, self._dtype, self._nodata),
                tuple(_masked(figure, read.valid, "uint8", NODATA) for figure in figures),
            )


def _masked(cells: np.ndarray | None, valid: np.ndarray, dtype: str, nodata: int) -> np.ndarray:
    if cells is None:
        return np.full(valid.shape, nodata, dtype)
    return np.where(valid, cells, np.array(nodata, dtype)).astype(dtype, copy=False)


def _batches(reads: Iterable[_Read], size: int) -> Iterator[list[_Read]]:
    """Yield lists of tiles of which up to ``size`` go through the network, all of one shape; empty ones come along."""
    batch: list[_Read] = []
    shape, full = None, 0
    for read in reads:
        if read.cells is not None and full and read.cells.shape != shape:
            yield batch
            batch, full = [], 0
        batch.append(read)
        if read.cells is not None:
            shape, full = read.cells.shape, full + 1
        if full == size or len(batch) >= _AHEAD * size:
            yield batch
            batch, full = [], 0
    if batch:
        yield batch


def _ahead(pool: ThreadPool, work: Callable[[_Item], _Result], items: Iterator[_Item], count: int) -> Iterator[_Result]:
    """Yield the results in order, with up to ``count`` of them under way."""
    futures = deque(pool.submit(work, item) for item in islice(items, count))
    while futures:
        result = pool.result(futures.popleft())
        futures.extend(pool.submit(work, item) for item in islice(items, 1))
        yield result
