"""Finding a file by a name that is not written quite as the file's: other case, composed letters, another code page."""

from __future__ import annotations

import unicodedata
from pathlib import Path, PurePosixPath

#: Code pages in which Windows has written names into zips, which say nothing of it and are read as code page 437.
_CODE_PAGES = (
    "cp850",
    "cp852",
    "cp858",
    "cp1252",
    "cp1250",
    "cp1251",
    "cp866",
    "cp737",
    "cp857",
    "cp862",
    "cp864",
    "cp932",
    "cp936",
    "cp949",
    "cp950",
    "cp874",
    "utf-8",
)


def find_file(folder: Path, name: PurePosixPath) -> Path | None:
    """Return the file at a path below ``folder``, each part of which may be written differently; None if not found.

    A part that fits several files, none of them exactly, is not found.
    """
    path = folder
    for part in name.parts:
        exact = path / part
        if not _exists(exact):
            near = [file for file in _files_in(path) if _is_same(file.name, part)]
            if len(near) != 1:
                return None
            exact = near[0]
        path = exact
    return path


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name that is too long
        return False


def _files_in(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _is_same(file: str, wanted: str) -> bool:
    return folded(wanted) in (folded(file), *map(folded, _other_readings(file)))


def folded(name: str) -> str:
    """Return what is the same for two names that are one on macOS: in either form of Unicode, in any case."""
    return unicodedata.normalize("NFC", name).casefold()


def _other_readings(name: str) -> list[str]:
    """Return what the bytes of a name mean in other code pages; nothing for ASCII."""
    if name.isascii():
        return []
    try:
        content = name.encode("cp437")
    except UnicodeError:
        return []
    return [content.decode(page, "replace") for page in _CODE_PAGES]
