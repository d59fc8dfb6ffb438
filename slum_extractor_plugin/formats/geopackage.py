"""Asking a GeoPackage that anybody may have written: for reading alone, and no question takes without end."""

from __future__ import annotations

import sqlite3
from pathlib import Path

#: SQLite's instructions that a question may take: ours take some thousands, and a stranger's view has no end.
_MOST_INSTRUCTIONS = 20_000_000


def open_geopackage(path: Path) -> sqlite3.Connection:
    """Open a GeoPackage for reading; a question that takes too long raises sqlite3.OperationalError.

    Raises:
        sqlite3.Error: it cannot be opened.
    """
    database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    database.set_progress_handler(lambda: True, _MOST_INSTRUCTIONS)  # ends the question
    return database
