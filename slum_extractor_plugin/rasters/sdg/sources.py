"""Where figures come from: each input with its date, size and hash."""

from __future__ import annotations

import datetime
import hashlib
import os
from dataclasses import dataclass

from ...errors import SlumExtractorError
from ...progress import Progress

_CHUNK = 1 << 22


@dataclass(frozen=True)
class Source:
    """A file that was read: its role, name, date of change (ISO 8601, UTC), bytes and SHA-256."""

    role: str
    file: str
    modified: str
    bytes: int
    sha256: str


def source_of(role: str, path: str, progress: Progress) -> Source:
    """Return what tells a file from all others.

    Raises:
        SlumExtractorError: it cannot be read.
    """
    digest = hashlib.sha256()
    try:
        size, changed = os.path.getsize(path), os.path.getmtime(path)
        with open(path, "rb") as file:
            done = 0
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                done += len(chunk)
                progress(min(1.0, done / max(size, 1)))
    except OSError as error:
        raise SlumExtractorError(f"Cannot read the source {path}: {error.strerror}. Check the file.") from error
    moment = datetime.datetime.fromtimestamp(changed, datetime.timezone.utc)
    return Source(role, os.path.basename(path), moment.isoformat(timespec="seconds"), size, digest.hexdigest())
