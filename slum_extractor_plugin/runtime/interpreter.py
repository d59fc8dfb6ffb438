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

#: Every package with its version and hashes, made from the requirements.
LOCK = Path(__file__).with_name("requirements.lock")

#: Written into a managed environment when all of it is installed.
MARKER = "slum-extractor-engine.json"

#: Variables that lead a Python, GDAL, PROJ or dynamic linker to QGIS's files; the engine brings its own.
_FOREIGN = ("PYTHON", "GDAL_", "PROJ_", "OSGEO_", "CPL_", "QGIS", "QT_", "LD_LIBRARY_PATH", "DYLD_", "VIRTUAL_ENV")


def find_interpreter(setting: str = "") -> Path:
    """Return the Python that runs the engine; ``setting`` is the path in QGIS's options, or empty.

    Raises:
        EngineError: none is configured and the managed environment is not made, or the configured one is missing.
    """
    for source, path in (
        (f"the environment variable {VARIABLE}", os.environ.get(VARIABLE, "")),
        ("Settings > Options > Processing > Providers > Slum Extractor", setting),
    ):
        if path:
            return _existing(Path(path).expanduser(), source)
    made = complete_environments()
    if made:
        return interpreter_of(made[0])
    raise EngineError(_NOT_UP_TO_DATE if other_environments() else _NOT_INSTALLED)


_OR_NAME_ONE = (
    f"or name a Python that has its packages in the environment variable {VARIABLE} or in Processing's options."
)

_NOT_INSTALLED = (
    f"The deep learning engine is not installed. Run the tool Install Deep Learning Engine once, {_OR_NAME_ONE}"
)

_NOT_UP_TO_DATE = (
    "The deep learning engine on this machine is of another version of the plugin, or unfinished, and this one needs "
    f"other packages. Run the tool Install Deep Learning Engine once (the old one stays until you remove it), "
    f"{_OR_NAME_ONE}"
)


def managed_environment(build: str, root: Path | None = None) -> Path:
    """Return the folder of this release's managed environment with a build of PyTorch, made or not."""
    return (root or data_folder()) / f"{_stem()}-{build.lower()}"


def complete_environments(root: Path | None = None) -> list[Path]:
    """Return the finished environments of this release, the one that was made last first."""
    made = filter(is_complete, (root or data_folder()).glob(f"{_stem()}-*"))
    return sorted(made, key=lambda environment: (environment / MARKER).stat().st_mtime, reverse=True)


def other_environments(root: Path | None = None) -> list[Path]:
    """Return what else was made: environments of other releases, and unfinished ones."""
    return sorted(set((root or data_folder()).glob("engine-*")).difference(complete_environments(root)))


def _stem() -> str:
    digest = hashlib.sha256(REQUIREMENTS.read_bytes() + LOCK.read_bytes())
    return f"engine-{digest.hexdigest()[:12]}"


def is_complete(environment: Path) -> bool:
    """Whether a managed environment was made to its end, which its marker says, and its Python is still there."""
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
        raise EngineError(f"There is no Python at {path}, set in {source}. Correct it or clear it.")
    return path
