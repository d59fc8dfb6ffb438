"""Which Python runs the engine.

In this order: the environment variable ``SLUM_EXTRACTOR_PYTHON``; the setting of the same meaning, handed in by the
caller; the managed environment. Never QGIS's own Python.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from ..errors import EngineError

#: The environment variable that names the engine's Python.
VARIABLE = "SLUM_EXTRACTOR_PYTHON"

REQUIREMENTS = Path(__file__).with_name("requirements.txt")

#: Written into a managed environment when all of it is installed.
MARKER = "slum-extractor-engine.json"

#: Variables that lead a Python, GDAL, PROJ or dynamic linker to QGIS's files; the engine brings its own.
_FOREIGN = ("PYTHON", "GDAL_", "PROJ_", "OSGEO_", "CPL_", "QGIS", "QT_", "LD_LIBRARY_PATH", "DYLD_", "VIRTUAL_ENV")


def find_interpreter(setting: str = "") -> Path:
    """Return the Python that runs the engine; ``setting`` is the path in QGIS's options, or empty.

    Raises:
        EngineError: none is configured and the managed environment is not made, or the configured one is missing.
    """
    for source, path in ((f"the environment variable {VARIABLE}", os.environ.get(VARIABLE, "")),
                         ("Settings > Options > Processing > Providers > Slum Extractor", setting)):
        if path:
            return _existing(Path(path).expanduser(), source)
    managed = managed_environment()
    if is_complete(managed):
        return interpreter_of(managed)
    raise EngineError(
        "The deep learning engine is not installed. Run the tool Install Deep Learning Engine once, or name a Python "
        f"that has its packages in the environment variable {VARIABLE} or in Processing's options."
    )


def managed_environment(root: Path | None = None) -> Path:
    """Return the folder of the managed environment for this release's requirements, made or not."""
    digest = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()[:12]
    return (root or data_folder()) / f"engine-{digest}-py{sys.version_info[0]}{sys.version_info[1]}"


def is_complete(environment: Path) -> bool:
    """Whether a managed environment was made to its end: its last file is the marker that installing writes."""
    return (environment / MARKER).is_file() and interpreter_of(environment).exists()


def data_folder() -> Path:
    """Return the user's folder for this toolbox, where the operating system keeps such data; it may not exist yet."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "slum_extractor"


def interpreter_of(environment: Path) -> Path:
    """Return where a virtual environment keeps its Python."""
    return environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def clean_environment() -> dict[str, str]:
    """Return this process's environment without what leads to QGIS's own Python, GDAL, PROJ and Qt."""
    return {name: value for name, value in os.environ.items() if not name.startswith(_FOREIGN)}


def _existing(path: Path, source: str) -> Path:
    if not path.is_file():
        raise EngineError(f"There is no Python at {path}, which {source} names. Correct it or empty it.")
    return path
