"""Pools of threads: Ctrl-C is kept, then raised, and never a hang; and no thread is begun that has no room."""

from __future__ import annotations

import resource
import signal
import threading
import time
from concurrent.futures import Future
from pathlib import Path

import pytest

from slum_extractor_plugin import threads
from slum_extractor_plugin.threads import raise_interrupt, thread_pool


@pytest.fixture(autouse=True)
def _pythons_own_handler():
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    signal.signal(signal.SIGINT, before)


def test_kept_until_it_is_asked_for():
    done = []
    with pytest.raises(KeyboardInterrupt), thread_pool(2) as pool:
        signal.raise_signal(signal.SIGINT)
        done.append(pool.submit(sum, [1, 2]).result())
        raise_interrupt()
        done.append("not reached")
    assert done == [3]


def test_raised_at_the_end_of_the_pool():
    with pytest.raises(KeyboardInterrupt), thread_pool(1):
        signal.raise_signal(signal.SIGINT)


def test_a_pool_within_another_leaves_the_handler_to_it():
    with pytest.raises(KeyboardInterrupt), thread_pool(1):
        with thread_pool(1):
            pass
        signal.raise_signal(signal.SIGINT)
        raise_interrupt()


def test_what_was_kept_when_a_pool_failed_is_not_raised_in_the_next():
    with pytest.raises(ValueError), thread_pool(1):
        signal.raise_signal(signal.SIGINT)
        raise ValueError
    with thread_pool(1):
        raise_interrupt()


def test_a_handler_of_ones_own_stays():
    seen = []
    signal.signal(signal.SIGINT, lambda *_: seen.append(1))
    with thread_pool(1):
        signal.raise_signal(signal.SIGINT)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    assert seen == [1]


def test_in_another_thread_nothing_is_changed():
    handlers = []

    def work():
        with thread_pool(1):
            handlers.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert handlers == [signal.default_int_handler]


def test_all_threads_are_started_at_once():
    before = threading.active_count()
    with thread_pool(3):
        assert threading.active_count() == before + 3
    assert threading.active_count() == before


def test_without_room_for_the_threads_it_says_so():
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (used + 2**23, before[1]))
    try:
        with pytest.raises(MemoryError), thread_pool(64):
            pytest.fail("64 threads do not fit into 8 MiB")
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def test_a_result_that_a_dead_thread_owes_is_not_waited_for(monkeypatch):
    monkeypatch.setattr(threads, "_PATIENCE", 0.05)
    monkeypatch.setattr("concurrent.futures._base.LOGGER.critical", lambda *_, **__: None)
    with thread_pool(1) as pool:
        future = Future()
        future.set_running_or_notify_cancel()
        pool.submit(lambda: None).result()
        monkeypatch.setattr("concurrent.futures.thread._WorkItem.run", lambda item: 1 / 0)
        pool.submit(lambda: None)
        with pytest.raises(MemoryError):
            pool.result(future)


def test_a_call_that_takes_its_time_and_one_that_times_out_are_told_apart(monkeypatch):
    monkeypatch.setattr(threads, "_PATIENCE", 0.05)

    def late() -> int:
        raise TimeoutError("of its own")

    with thread_pool(1) as pool:
        assert pool.result(pool.submit(lambda: time.sleep(0.2) or 3)) == 3
        with pytest.raises(TimeoutError, match="of its own"):
            pool.result(pool.submit(late))
