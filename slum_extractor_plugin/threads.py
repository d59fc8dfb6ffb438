"""Pools of threads that always end: at Ctrl-C, and where memory is short.

Python raises KeyboardInterrupt between any two instructions of the main thread. Where these are a pool's own, its locks
stay held (bpo-29988), and the end of the pool waits for threads that wait for them: for ever, once in some hundred
interrupts. So an interrupt waits for a place where it does no harm. And who starts a thread waits for ever if there is
not the memory for it to begin. So all threads start at once, after a look whether there is.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

#: Bytes that a thread takes to start: a stack of 8 MiB, and what Python allocates at first.
_ROOM = 10 * 2**20


class _Kept:
    """Whether an interrupt is kept; a plain attribute, since an Event has a lock of that kind itself."""

    interrupt = False


@contextmanager
def thread_pool(threads: int, name: str = "") -> Iterator[ThreadPoolExecutor]:
    """Yield a pool of threads; until it has ended, an interrupt is kept for :func:`raise_interrupt`, or for its end.

    Raises:
        MemoryError: there is no room for the threads.
    """
    with _interrupts_kept(), ThreadPoolExecutor(threads, name) as pool:
        _start(pool, threads)
        yield pool
    raise_interrupt()


def raise_interrupt() -> None:
    """Raise the interrupt that is kept, if any. To be called between two items of work.

    Raises:
        KeyboardInterrupt: there is one, and this is the main thread.
    """
    if _Kept.interrupt and _in_main_thread():
        _Kept.interrupt = False
        raise KeyboardInterrupt


def _start(pool: ThreadPoolExecutor, threads: int) -> None:
    """Start all threads of a pool, which does so when it gets more work than it has threads that are idle."""
    bytearray(threads * _ROOM)  # zeros that are never looked at take no memory, but must fit
    begin = threading.Event()
    try:
        for _ in range(threads):
            pool.submit(begin.wait)
    finally:
        begin.set()


@contextmanager
def _interrupts_kept() -> Iterator[None]:
    """Keep interrupts, where Python would raise them: not within QGIS, nor within a pool that keeps them already."""
    if not _in_main_thread() or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    _Kept.interrupt = False
    signal.signal(signal.SIGINT, lambda *_: setattr(_Kept, "interrupt", True))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _in_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()
