"""Takes engines away: those of other versions of the plugin, or all that this toolbox has installed."""

from __future__ import annotations

from pathlib import Path

from . import lock
from .installation import DOWNLOADS, discard
from .interpreter import other_environments
from .process import Listener
from .storage import folder_size


def remove(root: Path, which: str, listener: Listener) -> None:
    """Remove engines under ``root``: ``OLD``, all but the finished ones of this release, or ``ALL``, downloads too.

    Raises:
        EngineError: something is in use, or another QGIS is installing.
    """
    with lock.held(root):
        doomed = other_environments(root) if which == "OLD" else [*root.glob("engine-*"), root / DOWNLOADS]
        for number, folder in enumerate(doomed):
            listener.message(f"Removing {folder} ({folder_size(folder) / 1e9:.1f} GB).")
            discard(folder)
            listener.progress((number + 1) / len(doomed))
