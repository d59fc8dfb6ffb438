"""How long work reports: one callable, which is also how it is stopped."""

from __future__ import annotations

from typing import Callable

#: Called often with the share of the work that is done, 0 to 1. It raises :class:`~.errors.Cancelled` to stop the work.
Progress = Callable[[float], None]


def silent(fraction: float) -> None:
    """Report nothing and never stop."""


def part(progress: Progress, start: float, end: float) -> Progress:
    """Return a progress that maps 0..1 onto ``start``..``end`` of ``progress``, for one phase of several."""
    return lambda fraction: progress(start + fraction * (end - start))
