"""Room on disk, what folders take, and folders that others cannot enter."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from ..errors import EngineError


def require_space(folder: Path, megabytes: float, present: int = 0) -> None:
    """Check that the disk of ``folder``, which need not exist, has room for ``megabytes`` (10^6 bytes).

    ``present`` bytes of them are there already.

    Raises:
        EngineError: it has not; the sentence says both figures.
    """
    existing = next(path for path in (folder.absolute(), *folder.absolute().parents) if path.exists())
    free, needed = shutil.disk_usage(existing).free, megabytes * 1e6 - present
    if free < needed:
        raise EngineError(
            f"Installing the engine needs {needed / 1e9:.1f} GB more on the disk of {folder}, and only "
            f"{free / 1e9:.1f} GB are free. Free some space there, or let XDG_DATA_HOME (LOCALAPPDATA on Windows) "
            "name a folder on another disk."
        )


def folder_size(*folders: Path) -> int:
    """Return the bytes of all files under the folders; what is not there, or vanishes meanwhile, has none."""
    paths = (os.path.join(parent, name) for folder in folders for parent, _, names in os.walk(folder) for name in names)
    return sum(map(_size, paths))


def private_folder(path: Path) -> Path:
    """Make a folder that only its owner can enter, or make one so, and return it.

    Raises:
        EngineError: it cannot be made, or belongs to another user.
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.chmod(0o700)
    except OSError as error:
        raise EngineError(
            f"The folder {path} cannot be made private: {error.strerror}. Remove it, or check its owner."
        ) from error
    return path


def _size(path: str) -> int:
    try:
        return os.lstat(path).st_size
    except OSError:
        return 0
