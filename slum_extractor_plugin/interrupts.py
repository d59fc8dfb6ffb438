"""Ctrl-C while threads are at work: it waits for a place where it does no harm.

Python raises KeyboardInterrupt between any two instructions of the main thread. Where these are a pool's own, its locks
stay held (bpo-29988), and the end of the pool waits for threads that wait for them: for ever, once in some hundred
interrupts.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager


class _Kept:
    """Whether an interrupt is kept; a plain attribute, since an Event has a lock of that kind itself."""

    interrupt = False


@contextmanager
def thread_pool(threads: int, name: str = "") -> Iterator[ThreadPoolExecutor]:
    """Yield a pool of threads; until it has ended, an interrupt is kept for :func:`raise_interrupt`, or for its end."""
    with _interrupts_kept(), ThreadPoolExecutor(threads, name) as pool:
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
