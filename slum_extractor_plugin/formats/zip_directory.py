"""The table of contents of a zip, located so strictly that every reader finds the same one.

The record at the end of a zip gives the table's size and offset. Python's ``zipfile`` trusts the size and accepts
anything before the zip; other readers, torch's among them, trust the offset. A file in which the two disagree shows
each reader other entries, so what one of them has checked says nothing about what the other unpacks.
"""

from __future__ import annotations

import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path

_END = struct.Struct("<4s4H2LH")
_END64_LOCATOR = struct.Struct("<4sLQL")
_END64 = struct.Struct("<4sQ2H2L4Q")
_LARGEST_COMMENT = 2**16 - 1


@dataclass(frozen=True)
class Directory:
    """Where the table of contents starts and how long it is, in bytes, and whether a comment follows it."""

    offset: int
    size: int
    has_comment: bool


def find_directory(archive: Path) -> Directory:
    """Return where the table of contents of ``archive`` is, without reading it.

    Raises:
        zipfile.BadZipFile: the file is not a zip, or its end record does not say where the table really is.
        OSError: the file cannot be read.
    """
    size = archive.stat().st_size
    with archive.open("rb") as file:
        start = max(0, size - _END.size - _LARGEST_COMMENT - _END64_LOCATOR.size - _END64.size)
        file.seek(start)
        tail = file.read()
    place = tail.rfind(b"PK\5\6", 0, max(0, len(tail) - _END.size + 4))
    if place < 0:
        raise zipfile.BadZipFile("it is not a zip file")
    *_, count, length, offset, comment = _END.unpack_from(tail, place)
    if place + _END.size + comment != len(tail):
        raise zipfile.BadZipFile("bytes follow its end record")
    large = _zip64(tail, place, start)
    if large is not None:
        place -= _END64_LOCATOR.size + _END64.size
        if not all(
            small in (full, most)
            for small, full, most in zip((count, length, offset), large, (0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF))
        ):
            raise zipfile.BadZipFile("its two end records disagree")
        count, length, offset = large
    if offset + length != start + place:
        raise zipfile.BadZipFile("its table of contents is not where its end record says")
    return Directory(offset, length, comment > 0)


def _zip64(tail: bytes, place: int, start: int) -> tuple[int, int, int] | None:
    """Return the count, length and offset of the zip64 end record before the end record at ``place``, if it has one."""
    locator = place - _END64_LOCATOR.size
    if locator < 0 or not tail.startswith(b"PK\6\7", locator):
        return None
    record, at = locator - _END64.size, _END64_LOCATOR.unpack_from(tail, locator)[2]
    if record < 0 or at != start + record or not tail.startswith(b"PK\6\6", record):
        raise zipfile.BadZipFile("its zip64 end record is not where it says")
    *_, count, length, offset = _END64.unpack_from(tail, record)
    return count, length, offset
