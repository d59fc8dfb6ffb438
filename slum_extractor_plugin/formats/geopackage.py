"""Asking a GeoPackage that anybody may have written: for reading alone, of plain tables, within a limit."""

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
    path = path.resolve()  # SQLite looks for the journal beside what a link leads to
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists() and not journal.is_file():  # SQLite would wait for a pipe
        raise sqlite3.OperationalError(f"{journal} is no file")
    database = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    database.set_progress_handler(lambda: True, _MOST_INSTRUCTIONS)  # ends the question
    return database


def require_plain_tables(database: sqlite3.Connection, *names: str) -> None:
    """Refuse views, virtual tables and computed columns in the place of tables, whose texts could be of any size.

    Raises:
        ValueError: there are some, or no tables.
    """
    for name in names:
        kinds = database.execute(
            "SELECT type, upper(substr(sql, 1, 13)) FROM sqlite_master WHERE lower(name) = ?", (name,)
        ).fetchall()
        columns = database.execute(f"PRAGMA table_xinfo({name})").fetchall()
        if kinds != [("table", "CREATE TABLE ")] or any(hidden for *_, hidden in columns):
            raise ValueError(f"{name} is not a plain table")
