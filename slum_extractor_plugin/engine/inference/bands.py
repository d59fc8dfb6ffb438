"""Which of an image's bands go into the network, and in which order."""

from __future__ import annotations

import re
from collections.abc import Sequence

import rasterio

from ...errors import ParameterError
from ...formats.bands import Band, alpha_band, band_of, check_consistent, described, match_bands, plain
from ...formats.emd import ModelDefinition
from ...formats.model_bands import model_bands
from ...protocol import Reporter

_REMEDY = "List the bands to use in BANDS, or correct the band descriptions of the image."


def choose_bands(
    image: rasterio.DatasetReader, definition: ModelDefinition, wanted: str, reporter: Reporter
) -> tuple[int, ...]:
    """Return the zero-based bands of an image that the network takes, in its order; a message says how they were found.

    What the user wants, names or numbers from 1, is taken. Without a wish they are matched by name, colour
    interpretation, wavelength or position, the first that says anything.

    Raises:
        ParameterError: a band is unknown, their number is not the model's, only some of the names are found, or what
            the image says of its bands contradicts itself.
    """
    offered = bands_of(image)
    if wanted.strip():
        return _wanted(wanted, offered, len(definition.bands), image.name)
    check_consistent(offered, image.name)
    sought, positions = model_bands(definition)
    match = match_bands(sought, positions, offered, ("The model", image.name, _REMEDY))
    reporter.message(described(match, sought, offered))
    if match.doubt:
        reporter.warning(f"{match.doubt} BANDS decides which to use.")
    return match.bands


def bands_of(image: rasterio.DatasetReader) -> tuple[Band, ...]:
    """Return what the bands of an open image say of themselves."""
    return tuple(
        band_of(name, colour.name, {**image.tags(number), **image.tags(number, ns="IMAGERY")})
        for number, name, colour in zip(image.indexes, image.descriptions, image.colorinterp)
    )


def alpha_number(image: rasterio.DatasetReader) -> int | None:
    """Return the number from 1 of an image's alpha band, wherever it stands; None without one.

    GDAL's own masks know of alpha only as the last of two or four bands.
    """
    names = (band_of(name, colour.name) for name, colour in zip(image.descriptions, image.colorinterp))
    index = alpha_band(tuple(names))
    return None if index is None else index + 1


def _wanted(wanted: str, bands: Sequence[Band], count: int, image: str) -> tuple[int, ...]:
    items = [item.strip() for item in re.split(r"[,;]" if re.search("[,;]", wanted) else r"\s+", wanted.strip())]
    found = tuple(_band(item, bands, image) for item in items if item)
    if len(found) != count:
        raise ParameterError(f"BANDS names {len(found)} bands, and the model needs {count}. List as many.")
    return found


def _band(item: str, bands: Sequence[Band], image: str) -> int:
    if re.fullmatch(r"\d+", item) and 1 <= int(item) <= len(bands):
        return int(item) - 1
    for names in ([band.plain_name for band in bands], [band.color for band in bands]):
        if plain(item) in names:
            return names.index(plain(item))
    known = ", ".join(band.title or str(number) for number, band in enumerate(bands, 1))
    raise ParameterError(f"BANDS names {item}, and {image} has the bands {known}. Correct it.")
