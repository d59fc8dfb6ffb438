"""Asking a GeoPackage that anybody may have written: for reading alone, and no question takes without end."""

from __future__ import annotations

import sqlite3
from pathlib import Path

#: SQLite's instructions that a question may take: ours take some thousands, and a stranger's view has no end.
_MOST_INSTRUCTIONS = 20_000_000


def open_geopackage(path: Path) -> sqlite3.Connection:
    """Open a GeoPackage for reading; a question that takes too long raises sqlite3.OperationalError.

    Raises:
        sqlite3.Error: it cannot be opened, or has something else than a file in the place of its journal.
    """
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists() and not journal.is_file():  # SQLite would wait for a pipe
        raise sqlite3.OperationalError(f"{journal} is no file")
    database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    database.set_progress_handler(lambda: True, _MOST_INSTRUCTIONS)  # ends the question
    return database
