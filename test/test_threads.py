"""Pools of threads: Ctrl-C is kept, then raised, and never a hang; and no thread is begun that has no room."""

from __future__ import annotations

import resource
import signal
import threading
from pathlib import Path

import pytest

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
