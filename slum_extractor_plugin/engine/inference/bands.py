"""Which of an image's bands go into the network, and in which order."""

from __future__ import annotations

import re
from collections.abc import Sequence

import rasterio

from ...errors import ParameterError
from ...formats.emd import ModelDefinition
from ...protocol import Reporter

#: What GDAL itself says of a band's colour, which counts as a name where the band has none.
_COLOURS = ("red", "green", "blue", "nir")


def choose_bands(
    image: rasterio.DatasetReader, definition: ModelDefinition, wanted: str, reporter: Reporter
) -> tuple[int, ...]:
    """Return the zero-based bands of an image that the network takes, in its order.

    What the user wants, names or numbers from 1, is taken. Without a wish the package's names are looked up among the
    names of the image's bands; where one side has no names the package's numbers stand.

    Raises:
        ParameterError: a band is unknown, their number is not the model's, or only some of the names are found.
    """
    names = _names_of(image)
    if wanted.strip():
        return _wanted(wanted, names, len(definition.bands), image.name)
    sought = model_band_names(definition)
    found = [names.index(_plain(name)) if _plain(name) in names else None for name in sought]
    if not any(names) or all(band is None for band in found):
        return definition.bands
    if None in found:
        missing = ", ".join(name for name, band in zip(sought, found) if band is None)
        raise ParameterError(
            f"The model takes the bands {', '.join(sought)}, and {image.name} has no band named {missing}. Name its "
            "bands, or say in BANDS which to take."
        )
    chosen = tuple(band for band in found if band is not None)
    if chosen != definition.bands:
        listed = ", ".join(f"{name} = {band + 1}" for name, band in zip(sought, chosen))
        reporter.message(f"Bands taken by their names: {listed}.")
    return chosen


def model_band_names(definition: ModelDefinition) -> list[str]:
    """Return the names of the bands that the network takes, empty where the package does not tell names but numbers."""
    properties = definition.extra.get("InputRastersProps")
    listed = definition.extra.get("Bands") or (properties.get("BandNames") if isinstance(properties, dict) else None)
    if not isinstance(listed, list) or not all(isinstance(name, str) for name in listed):
        return []
    if len(listed) <= max(definition.bands) or all(re.fullmatch(r"(band[ _]?)?\d+", name.lower()) for name in listed):
        return []
    return [listed[band] for band in definition.bands]


def _wanted(wanted: str, names: Sequence[str], count: int, image: str) -> tuple[int, ...]:
    items = [item.strip() for item in re.split(r"[,;]" if re.search("[,;]", wanted) else r"\s+", wanted.strip())]
    bands = tuple(_band(item, names, image) for item in items if item)
    if len(bands) != count:
        raise ParameterError(f"BANDS names {len(bands)} bands, and the model takes {count}. Name as many.")
    return bands


def _band(item: str, names: Sequence[str], image: str) -> int:
    if re.fullmatch(r"\d+", item) and 1 <= int(item) <= len(names):
        return int(item) - 1
    if _plain(item) in names:
        return names.index(_plain(item))
    known = ", ".join(name or str(number) for number, name in enumerate(names, 1))
    raise ParameterError(f"BANDS names {item}, and {image} has the bands {known}. Correct it.")


def _names_of(image: rasterio.DatasetReader) -> list[str]:
    """Return the plain name of each band, empty where it has none."""
    colours = [colour.name if colour.name in _COLOURS else "" for colour in image.colorinterp]
    return [_plain(name or colour) for name, colour in zip(image.descriptions, colours)]


def _plain(name: str) -> str:
    """Return a name as it is compared: NearInfrared, near_infrared and NEAR INFRARED are one."""
    return re.sub(r"[\s_-]", "", name).lower()
