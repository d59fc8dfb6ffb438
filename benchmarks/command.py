"""Tools run as a user of the command line runs them, one process each; and the chips of Mumbai made so."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent


def tool(name: str, **values: object) -> None:
    """Run a tool of the command line; a list is given as several values."""
    words = [sys.executable, "-m", "slum_extractor_plugin", name, "--quiet"]
    for key, value in values.items():
        words += [f"--{key.lower().replace('_', '-')}", *map(str, value if isinstance(value, list) else [value])]
    subprocess.run(words, check=True, cwd=REPOSITORY, stdout=subprocess.DEVNULL, env=os.environ)


def export_scene(data: Path, scene: str, folder: Path, **settings: object) -> None:
    """Cut a scene of Mumbai, with its slum boundaries, into chips at 0.5 m.

    Args:
        data: the shared data.
        scene: such as ``tile_1``.
        folder: of the chips.
        settings: further parameters.
    """
    tool(
        "export",
        IN_RASTER=data / "mumbai" / "scenes" / f"{scene}_rgb.tif",
        IN_CLASS_DATA=data / "mumbai" / "informal_settlements.gpkg",
        CLASS_VALUE_FIELD="Classvalue",
        CELL_SIZE=0.5,
        OUT_FOLDER=folder,
        **settings,
    )
