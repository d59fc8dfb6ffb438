"""Ctrl-C while threads are at work: kept, then raised, and never a hang."""

from __future__ import annotations

import signal
import threading

import pytest

from slum_extractor_plugin.interrupts import raise_interrupt, thread_pool


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
