"""Finds a Python that has GDAL, numpy and scipy, for a process that has not: QGIS's own, or the system's."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ..errors import EngineError
from .interpreter import clean_environment

#: The environment variable that names it.
VARIABLE = "SLUM_EXTRACTOR_GDAL_PYTHON"

_TEST = "from osgeo import gdal, ogr, osr; import numpy, scipy"


@cache
def find_gdal_python() -> Path:
    """Return the first Python that has what the raster tools need.

    Raises:
        EngineError: none was found, or the one that the environment variable names lacks something.
    """
    named = os.environ.get(VARIABLE)
    if named and not _works(named):
        raise EngineError(f"{named}, which {VARIABLE} names, has no GDAL with numpy and scipy. Correct it.")
    for python in [named] if named else _candidates():
        if _works(python):
            return Path(python)
    raise EngineError(
        f"This Python has no GDAL, and none that has it was found. Name QGIS's Python in the variable {VARIABLE}."
    )


def _candidates() -> Iterator[str]:
    if sys.platform == "win32":
        for root in (Path("C:/OSGeo4W"), *sorted(Path("C:/Program Files").glob("QGIS*"), reverse=True)):
            yield from map(str, sorted((root / "bin").glob("python-qgis*.bat")))
    elif sys.platform == "darwin":
        yield from map(str, sorted(Path("/Applications").glob("QGIS*.app/Contents/MacOS/bin/python3"), reverse=True))
    else:
        yield "/usr/bin/python3"
    found = shutil.which("python3")
    if found:
        yield found


def _works(python: str) -> bool:
    try:
        done = subprocess.run(
            [python, "-c", _TEST],
            env=clean_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
