"""Alpha bands of chips whose metadata do not name them, as ArcGIS's exports do not."""

from __future__ import annotations

from dataclasses import replace

import rasterio
from rasterio.errors import RasterioError

from ...errors import ChipFolderError, brief
from ...formats.bands import ALPHA, Band, alpha_band
from ...formats.chip_alpha import doubtful_alpha, is_image
from ...formats.chip_statistics import BandStatistics
from ...formats.chips import ChipFolder
from ...protocol import Reporter
from ..inference.bands import alpha_number
from .chip_reading import open_chip


def with_alpha(folder: ChipFolder, reporter: Reporter) -> ChipFolder:
    """Return a folder whose alpha band is known: from its metadata, otherwise from its first chip.

    A band without a name that the chip calls alpha is one, unless its values are those of an image; the reporter hears
    of both, and of a named alpha band with the values of an image.

    Raises:
        ChipFolderError: the chip cannot be read.
    """
    if alpha_band(folder.all_bands) is None:
        return _with_unnamed_alpha(folder, reporter)
    doubtful = doubtful_alpha(folder)
    if doubtful:
        reporter.warning(
            f"Band {doubtful} of {folder.path} is called alpha and not trained on, though its values are those of an "
            "image. If it is one, near infrared for example, correct what the image says of it and export again."
        )
    return folder


def _with_unnamed_alpha(folder: ChipFolder, reporter: Reporter) -> ChipFolder:
    found = _unnamed_alpha(folder)
    if found is None:
        return folder
    number, statistics = found
    if is_image(statistics):
        reporter.warning(
            f"The chips in {folder.path} call band {number} alpha, but its values are those of an image: it is trained "
            "on as one. If it is a mask, name it Alpha in BandNames of the chips' esri_model_definition.emd."
        )
        return folder
    reporter.message(f"Band {number} of the chips in {folder.path} is alpha: a mask, and not trained on.")
    known = list(folder.all_bands)
    known[number - 1] = Band(color=ALPHA)
    return replace(folder, known_bands=tuple(known))


def _unnamed_alpha(folder: ChipFolder) -> tuple[int, BandStatistics] | None:
    """Return the number from 1 of a band that the first chip calls alpha and no name tells of, and its statistics.

    Without statistics of the folder they are the chip's.
    """
    chip = folder.chips[0].image
    try:
        with rasterio.Env(), open_chip(chip) as image:
            number = alpha_number(image)
            if number is None or image.count != folder.bands or folder.all_bands[number - 1].title:
                return None
            if len(folder.band_statistics) == folder.bands:
                return number, folder.band_statistics[number - 1]
            cells = image.read(number).astype(float)
    except RasterioError as error:
        raise ChipFolderError(f"The chip {chip} cannot be read: {brief(error)}. Export it again.") from error
    return number, BandStatistics(cells.min(), cells.max(), cells.mean(), cells.std(), cells.size)
