"""Work on all cores, results in order, in bounded memory. GDAL and numpy release the lock, so threads are enough."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Callable, TypeVar

from osgeo import gdal

from ..threads import ThreadPool, raise_interrupt

Item = TypeVar("Item")
Result = TypeVar("Result")


def core_count() -> int:
    """Return the number of cores that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # Windows and macOS
        return os.cpu_count() or 1


@contextmanager
def bounded_cache(size: int) -> Iterator[None]:
    """Hold GDAL's block cache to ``size`` bytes for a while, so that memory does not grow with the scene.

    The cache is the whole process's: it is put back afterwards, and never made larger.
    """
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(min(before, size))
    try:
        yield
    finally:
        gdal.SetCacheMax(before)


def ordered_map(
    pool: ThreadPool, function: Callable[[Item], Result], items: Iterable[Item], ahead: int
) -> Iterator[Result]:
    """Yield ``function(item)`` in the order of the items; at most ``ahead`` are under way or wait to be yielded.

    When the consumer stops, or a call fails, what has not begun is dropped.
    """
    waiting = deque()
    try:
        for item in items:
            raise_interrupt()
            waiting.append(pool.submit(function, item))
            if len(waiting) >= ahead:
                yield pool.result(waiting.popleft())
        while waiting:
            raise_interrupt()
            yield pool.result(waiting.popleft())
    finally:
        for future in waiting:
            future.cancel()
