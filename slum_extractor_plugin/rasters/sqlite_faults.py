"""SQLite's errors as a sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from ..errors import VectorError, brief


@contextmanager
def sqlite_faults(failure: str, advice: str) -> Iterator[None]:
    """Say ``failure``, the reason and ``advice`` where SQLite fails.

    Raises:
        VectorError: it does.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise VectorError(f"{failure}: {brief(error)}. {advice}") from error
