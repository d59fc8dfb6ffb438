"""One installation at a time: a lock that the system gives back when its holder dies, however it dies."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from ..errors import EngineError
from ..file_locks import try_lock


@contextlib.contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold the lock of a folder, which is made when it is missing.

    Raises:
        EngineError: another process holds it, or the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(folder / "install.lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise EngineError(f"The folder {folder} cannot be written: {error.strerror}. Choose another one.") from error
    try:
        if not try_lock(descriptor):
            raise EngineError(
                f"The engine is being installed into {folder} by another QGIS. Wait for it to end, then run this again."
            )
        yield
    finally:
        os.close(descriptor)
