"""Chips in memory: every chip is read once before the first step, which checks it, and kept as far as there is room."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import suppress
from itertools import islice

import numpy as np

from ...errors import ChipFolderError
from ...formats.chips import Chip
from ...progress import Progress, silent
from ...threads import ThreadPool, raise_interrupt, thread_pool
from .chip_reading import ChipCells, ChipReader, ChipRecord

#: Threads that read: decoding leaves Python's lock, and waiting for a disk or a network needs more than one a core.
READERS = min(16, 2 * (os.cpu_count() or 1))

#: Chips that the distribution of the training cells is taken from.
_SAMPLED = 128


class ChipStore:
    """The chips of a run. Those that ``room`` bytes hold are kept; the others are read again when they are asked for.

    Safe for several threads.
    """

    def __init__(self, reader: ChipReader, room: int) -> None:
        self.reader = reader
        self._room = room
        self._kept: dict[Chip, ChipCells] = {}
        self._lock = threading.Lock()

    def __getitem__(self, chip: Chip) -> ChipCells:
        kept = self._kept.get(chip)
        return kept if kept is not None else self._read(chip)[0]

    @property
    def kept(self) -> int:
        """Number of chips in memory."""
        return len(self._kept)

    def read_all(self, chips: Sequence[Chip], progress: Progress = silent) -> list[ChipRecord]:
        """Read chips, keep what there is room for, and return their records in the order of the chips.

        Raises:
            ChipFolderError: chips cannot be used; the sentence names the first, and how many more there are.
        """
        records, faults = [], []
        with thread_pool(READERS, "chips") as pool:
            for index, future in enumerate(_in_order(pool, self._read, chips)):
                try:
                    records.append(pool.result(future)[1])
                except ChipFolderError as fault:
                    faults.append(fault)
                progress((index + 1) / len(chips))
                raise_interrupt()
        if faults:
            raise _joined(faults)
        return records

    def _read(self, chip: Chip) -> tuple[ChipCells, ChipRecord]:
        cells, record = self.reader.read(chip)
        with self._lock:
            if cells.nbytes <= self._room and chip not in self._kept:
                self._room -= cells.nbytes
                self._kept[chip] = cells
        return cells, record


def chip_pieces(chips: Sequence[Chip], store: ChipStore) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield cells (bands, rows, columns) and where they have data, of at most ``_SAMPLED`` chips from among all."""
    for chip in chips[:: -(-len(chips) // _SAMPLED) or 1]:
        cells = store[chip].cells
        yield cells, (cells != 0).any(axis=0)


def _in_order(pool: ThreadPool, work: object, items: Sequence[Chip]) -> Iterator[Future]:
    """Yield the futures of ``work`` on each item, never many more than there are threads; drop the rest at an end."""
    waiting: list[Future] = []
    remaining = iter(items)
    waiting += [pool.submit(work, item) for item in islice(remaining, 4 * READERS)]
    try:
        while waiting:
            future = waiting.pop(0)
            yield future
            with suppress(StopIteration):
                waiting.append(pool.submit(work, next(remaining)))
    finally:
        for future in waiting:
            future.cancel()


def _joined(faults: Sequence[ChipFolderError]) -> ChipFolderError:
    if len(faults) == 1:
        return faults[0]
    more = len(faults) - 1
    return ChipFolderError(f"{faults[0]} ({more} more {'chip has' if more == 1 else 'chips have'} faults.)")
