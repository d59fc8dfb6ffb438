"""Pools of threads that always end: at Ctrl-C, and where memory is short.

Python raises KeyboardInterrupt between any two instructions of the main thread. Where these are a pool's own, its locks
stay held (bpo-29988), and the end of the pool waits for threads that wait for them: for ever, once in some hundred
interrupts. So an interrupt waits for a place where it does no harm.

Who starts a thread waits for ever if there is not the memory for it to begin; so all threads start at once, after a
look whether there is. And who waits for a result waits for ever if the thread had not the memory to hand it over; so
:meth:`ThreadPool.result` looks now and then whether all threads live.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import TypeVar

Result = TypeVar("Result")

#: Bytes of address space for a thread: its stack, and the two heaps of 64 MiB that glibc takes to make one of its own.
_ROOM = 136 * 2**20

#: Seconds between two looks whether the threads live.
_PATIENCE = 5.0


class ThreadPool(ThreadPoolExecutor):
    """A pool that starts all of its threads at once, and knows them."""

    def start(self, threads: int) -> None:
        """Start the threads; the base does so when it gets more work than it has threads that are idle."""
        require_room(threads)
        self._own: list[threading.Thread] = []
        begin = threading.Event()

        def waiting() -> None:
            self._own.append(threading.current_thread())
            begin.wait()

        try:
            for _ in range(threads):
                self.submit(waiting)
        finally:
            begin.set()

    def result(self, future: Future[Result]) -> Result:
        """Return the result of what was submitted, or raise what it raised.

        Raises:
            MemoryError: a thread has died.
        """
        while not wait([future], _PATIENCE).done:
            if not all(thread.is_alive() for thread in self._own):
                raise MemoryError("A thread ran out of memory.")
        return future.result()


def require_room(threads: int) -> None:
    """Look whether the threads fit, where the address space is limited (``ulimit -v``).

    Raises:
        MemoryError: they do not.
    """
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    if resource.getrlimit(resource.RLIMIT_AS)[0] != resource.RLIM_INFINITY:
        bytearray(threads * _ROOM)  # zeros that are never looked at take no memory, but must fit


class _Kept:
    """Whether an interrupt is kept; a plain attribute, since an Event has a lock of that kind itself."""

    interrupt = False


@contextmanager
def thread_pool(threads: int, name: str = "") -> Iterator[ThreadPool]:
    """Yield a pool of threads; until it has ended, an interrupt is kept for :func:`raise_interrupt`, or for its end.

    Raises:
        MemoryError: there is no room for the threads.
    """
    with _interrupts_kept(), ThreadPool(threads, name) as pool:
        pool.start(threads)
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
