"""What ArcGIS's functions return: rasters that are not saved yet, and results."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from ..errors import ParameterError
from ..staging import staged_file
from .environments import env

_folders: list[str] = []


class Raster:
    """A raster file: one that was named, or one that a function has made and that goes with the process if not saved.

    Attributes:
        catalogPath: where it lies.
    """

    def __init__(self, path: str | os.PathLike) -> None:
        self.catalogPath = os.fspath(path)

    def __fspath__(self) -> str:
        return self.catalogPath

    def __repr__(self) -> str:
        return f"Raster({self.catalogPath!r})"

    def save(self, name: str | os.PathLike) -> None:
        """Write the raster to a GeoTIFF.

        Raises:
            ParameterError: the name has another ending, or is taken and ``env.overwriteOutput`` is not set.
            SlumExtractorError: it cannot be written.
        """
        target = Path(name)
        if target.suffix.lower() not in (".tif", ".tiff"):
            raise ParameterError(f"{target.name} is not a GeoTIFF. Give a name that ends in .tif.")
        check_free(target)
        with staged_file(target) as staged:
            shutil.copyfile(self.catalogPath, staged)
        for side in Path(self.catalogPath).parent.glob(f"{Path(self.catalogPath).name}.*"):
            shutil.copyfile(side, target.with_name(target.name + side.name[len(Path(self.catalogPath).name) :]))
        self.catalogPath = str(target)


class Result(str):
    """The path of an output, with ArcGIS's way to ask for it."""

    def getOutput(self, index: int = 0) -> str:  # noqa: N802 (ArcGIS's name)
        """Return the output's path."""
        return str(self)


def check_free(target: Path) -> None:
    """Refuse a name that is taken, as ArcGIS does.

    Raises:
        ParameterError: it is taken and ``env.overwriteOutput`` is not set.
    """
    if target.exists() and not env.overwriteOutput:
        raise ParameterError(f"{target} exists already. Set arcpy.env.overwriteOutput = True, or give another name.")


def scratch_raster(stem: str) -> str:
    """Return the name of a new GeoTIFF in a folder that goes with the process."""
    folder = tempfile.mkdtemp(prefix="slum_extractor_arcpy_")
    _folders.append(folder)
    return str(Path(folder) / f"{stem}.tif")


@atexit.register
def _remove() -> None:
    for folder in _folders:
        shutil.rmtree(folder, ignore_errors=True)
