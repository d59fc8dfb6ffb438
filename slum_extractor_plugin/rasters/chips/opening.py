"""Opening a chip's image or label: by the drivers of chips alone, and only what can be a chip."""

from __future__ import annotations

import os

from osgeo import gdal

from ...errors import ChipFolderError
from ...formats.chips import LARGEST_TILE, drivers_of
from ..raster import open_raster


def open_chip(chip: str | os.PathLike[str], what: str = "chip") -> gdal.Dataset:
    """Open the raster of a chip, which messages call ``what``.

    Raises:
        RasterError: it cannot be opened by the drivers of chips.
        ChipFolderError: it is far too large.
    """
    dataset = open_raster(chip, what, drivers_of(chip))
    if max(dataset.RasterXSize, dataset.RasterYSize) > LARGEST_TILE:
        raise ChipFolderError(f"The {what} {os.fspath(chip)} is far too large to be read at once. Export it again.")
    return dataset
