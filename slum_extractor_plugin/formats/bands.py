"""Bands by what is known of them, and which bands of one image are those of another.

A band may have a name (GDAL's description), a colour (GDAL's colour interpretation) and a central wavelength. Images of
one place come with their bands in any order, so a network finds its bands by these and only then by their position.
Pure Python: GDAL, rasterio and QGIS each say what they know of a band through :func:`band_of`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import ParameterError, brief, one_line

#: Ways in which bands are matched, the strongest first.
NAME, COLOR, WAVELENGTH, POSITION = "name", "colour interpretation", "wavelength", "position"

ALPHA = "alpha"

#: Colour interpretations of GDAL that say something; gray, undefined and palette are what it calls any band.
_INTERPRETATIONS = "red green blue cyan magenta yellow black pan coastal rededge nir swir mwir lwir tir"
_COLORS = {ALPHA, *_INTERPRETATIONS.split()}

#: Words of a name that mean a colour, beside the colours themselves; the names of ArcGIS's well-known bands among them.
_WORDS = {
    "r": "red",
    "g": "green",
    "b": "blue",
    "nearinfrared": "nir",
    "nearir": "nir",
    "infrared": "nir",
    "coastalblue": "coastal",
    "coastalaerosol": "coastal",
    "shortwaveinfrared": "swir",
    "panchromatic": "pan",
    "thermal": "tir",
    "thermalinfrared": "tir",
}

#: Names that only count: "Band_1", "band 1", "1".
_COUNTING = re.compile(r"(band|layer)?\d+")

#: Shares by which two wavelengths may differ and still be one band's, and from which on they are certainly two bands'.
#: Sentinel-2's and Landsat's red differ by 1.5 %, neighbouring colours by 15 % or more.
_NEAR, _FAR = 0.02, 0.1

#: A name is cut here: it comes from files, and goes into messages.
_LONGEST_NAME = 100

#: Keys of an .emd's InputRastersProps: ArcGIS's, and two of our own.
_NAMES_KEY, _COLORS_KEY, _WAVELENGTHS_KEY = "BandNames", "BandColors", "BandWavelengths"


@dataclass(frozen=True)
class Band:
    """What is known of a band.

    Attributes:
        name: as a person gave it; empty where there is none, or one that only counts.
        color: GDAL's colour interpretation in lower case; empty where it says nothing.
        wavelength: central wavelength in micrometres, or None.
    """

    name: str = ""
    color: str = ""
    wavelength: float | None = None

    @property
    def plain_name(self) -> str:
        """The name as it is compared: NearInfrared, near_infrared and NEAR INFRARED are one."""
        return plain(self.name)

    @property
    def meaning(self) -> str:
        """The colour that the band has by its colour interpretation, else by its name; empty where unknown."""
        return self.color or _color_in(self.name)

    @property
    def is_alpha(self) -> bool:
        """Whether the band says where there is an image, and is none itself."""
        return self.meaning == ALPHA

    @property
    def title(self) -> str:
        """What a sentence calls the band; empty where nothing is known."""
        return self.name or self.color or (f"{self.wavelength * 1000:.0f} nm" if self.wavelength else "")


@dataclass(frozen=True)
class Match:
    """Which bands of an image are the ones that are wanted.

    Attributes:
        bands: zero-based band of the image for each wanted one.
        by: the ways in which they were found, the strongest first.
        doubt: a sentence about what speaks against the match; empty where nothing does.
    """

    bands: tuple[int, ...]
    by: tuple[str, ...]
    doubt: str = ""


def band_of(name: str | None, color: str | None, metadata: Mapping[str, Any] | None = None) -> Band:
    """Return a band from what a reader of rasters says of it.

    Args:
        name: description of the band, if it has one.
        color: name of its colour interpretation, as GDAL or rasterio spells it.
        metadata: its metadata, those of GDAL's domain IMAGERY among them, for the wavelength.
    """
    name, color = one_line(name or "").strip()[:_LONGEST_NAME], re.sub(r"[^a-z]", "", (color or "").lower())
    is_counting = _COUNTING.fullmatch(plain(name)) is not None
    return Band("" if is_counting else name, color if color in _COLORS else "", wavelength_of(metadata or {}))


def wavelength_of(metadata: Mapping[str, Any]) -> float | None:
    """Return a band's central wavelength in micrometres out of its metadata (GDAL 3.10, ENVI, Sentinel-2), or None."""
    values = {str(key).lower(): str(value) for key, value in metadata.items()}
    text = values.get("central_wavelength_um")
    unit = "um" if text else values.get("wavelength_units", values.get("wavelength_unit", "")).lower()
    try:
        number = float(text or values.get("wavelength", ""))
    except ValueError:
        return None
    if not (math.isfinite(number) and number > 0):
        return None
    is_nanometres = unit.startswith("nano") or unit == "nm" or (not unit and number > 100)
    return round(number / 1000 if is_nanometres else number, 6)


def read_bands(properties: object, count: int) -> tuple[Band, ...]:
    """Return what the InputRastersProps of a chip folder or a package say of ``count`` bands; nothing where they lack.

    Lists of another length than ``count`` are not of these bands and are left out.
    """
    values = properties if isinstance(properties, Mapping) else {}
    names, colors, wavelengths = (
        _listed(values.get(key), count) for key in (_NAMES_KEY, _COLORS_KEY, _WAVELENGTHS_KEY)
    )
    return tuple(
        band_of(
            name if isinstance(name, str) else None,
            color if isinstance(color, str) else None,
            {"central_wavelength_um": wavelength},
        )
        for name, color, wavelength in zip(names, colors, wavelengths)
    )


def named_bands(names: Sequence[str]) -> tuple[Band, ...]:
    """Return bands of which only the names are known."""
    return tuple(band_of(name, None) for name in names)


def written_bands(bands: Sequence[Band]) -> dict[str, list[Any]]:
    """Return the keys of InputRastersProps for bands; every band has a name there, as ArcGIS needs one."""
    written: dict[str, list[Any]] = {_NAMES_KEY: [written_name(band, index) for index, band in enumerate(bands)]}
    if any(band.color for band in bands):
        written[_COLORS_KEY] = [band.color for band in bands]
    if any(band.wavelength for band in bands):
        written[_WAVELENGTHS_KEY] = [band.wavelength for band in bands]
    return written


def written_name(band: Band, index: int) -> str:
    """Return a band's name, else its colour with a capital as ArcGIS spells it, else its number."""
    return band.name or band.color.capitalize() or f"Band_{index + 1}"


def image_bands(bands: Sequence[Band]) -> tuple[int, ...]:
    """Return the zero-based numbers of the bands that are an image: all but alpha."""
    return tuple(index for index, band in enumerate(bands) if not band.is_alpha)


def alpha_band(bands: Sequence[Band]) -> int | None:
    """Return the zero-based number of the first alpha band, or None."""
    return next((index for index, band in enumerate(bands) if band.is_alpha), None)


def check_consistent(bands: Sequence[Band], image: str) -> None:
    """Check that no band is one colour by its name and another by its colour interpretation, where one is alpha.

    Such a band would be either taught as image or lost, and GDAL would weigh the other bands with it.

    Raises:
        ParameterError: a band's name and its colour interpretation contradict each other about alpha.
    """
    for number, band in enumerate(bands, 1):
        word = _color_in(band.name)
        if word and band.color and (word == ALPHA) != (band.color == ALPHA):
            raise ParameterError(
                f"Band {number} of {image} is named {brief(band.name)}, and its colour interpretation is {band.color}. "
                f"Correct one of them, for example with gdal_edit.py -colorinterp_{number} undefined."
            )


def match_bands(
    wanted: Sequence[Band],
    positions: Sequence[int],
    offered: Sequence[Band],
    sides: tuple[str, str, str] = ("The model", "the image", "Name the image's bands."),
) -> Match:
    """Find the bands that are wanted among those that are offered.

    Each band is found by its name, else by its colour, else by its wavelength. Where nothing is known of one side, or
    nothing is found, bands are taken by their position, alpha bands not counted.

    Args:
        wanted: the bands in the order in which they are wanted.
        positions: zero-based position of each where it was learnt, for want of anything better.
        offered: all bands of the image.
        sides: for sentences: who wants, what offers, and what to do if it fails.

    Raises:
        ParameterError: only some are found, two are the same, or names and colours contradict each other.
    """
    ways = {
        NAME: _by_name(wanted, offered),
        COLOR: _by_color(wanted, offered),
        WAVELENGTH: _by_wavelength(wanted, offered),
    }
    by = [next((way for way, each in ways.items() if each[index] is not None), None) for index in range(len(wanted))]
    if not any(by):
        return _by_position(wanted, positions, offered, sides)
    found = [ways[way][index] if way else None for index, way in enumerate(by)]
    found = _completed(found, wanted, positions, offered)
    if None in found:
        raise ParameterError(_missing(found, wanted, offered, sides))
    bands = tuple(band for band in found if band is not None)
    _check_agreement(bands, wanted, offered, sides)
    return Match(bands, tuple(way for way in ways if way in by))


def check_same_order(first: Sequence[Band], second: Sequence[Band], names: tuple[str, str]) -> None:
    """Check that bands of two images that are put together mean the same, as far as both say.

    Args:
        first, second: as many bands of each.
        names: what a sentence calls the two.

    Raises:
        ParameterError: the bands come in different orders, or some are others.
    """
    images = [[bands[index] for index in image_bands(bands)] for bands in (first, second)]
    try:
        match = match_bands(images[0], range(len(images[0])), images[1])
        is_same = len(images[0]) == len(images[1]) and match.bands == tuple(range(len(images[0])))
    except ParameterError:
        is_same = False
    if not is_same:
        raise ParameterError(
            f"The bands of {names[0]} are {_order(first)}, and those of {names[1]} are {_order(second)}. Bring the "
            "bands of both to one order."
        )


def described(match: Match, wanted: Sequence[Band], offered: Sequence[Band]) -> str:
    """Return a sentence that says how bands were matched, and to which."""
    titles = dict(enumerate(band.title for band in offered))  # by position, an image may have too few
    pairs = (
        f"{f'{band.title} = ' if band.title else ''}{number + 1}"
        f"{f' ({titles[number]})' if titles.get(number, '') not in ('', band.title) else ''}"
        for band, number in zip(wanted, match.bands)
    )
    return f"Bands matched by {' and '.join(match.by)}: {', '.join(pairs)}."


def plain(name: str) -> str:
    """Return a name as it is compared: without blanks, underscores and hyphens, in lower case."""
    return re.sub(r"[\s_-]", "", name).lower()


def _color_in(name: str) -> str:
    """Return the colour that a name means, whole or by one of its words; empty where it means none, or several."""
    whole = plain(name)
    if whole in _COLORS or whole in _WORDS:
        return _WORDS.get(whole, whole)
    words = re.split(r"[^a-z0-9]+", re.sub(r"red[\s_-]*edge", "rededge", name.lower()))
    found = {_WORDS.get(word, word) for word in words if word in _COLORS or (len(word) > 1 and word in _WORDS)}
    return found.pop() if len(found) == 1 else ""


def _listed(value: object, count: int) -> Sequence[object]:
    return value if isinstance(value, list) and len(value) == count else [None] * count


def _by_name(wanted: Sequence[Band], offered: Sequence[Band]) -> list[int | None]:
    return _looked_up([band.plain_name for band in wanted], [band.plain_name for band in offered])


def _by_color(wanted: Sequence[Band], offered: Sequence[Band]) -> list[int | None]:
    return _looked_up([band.meaning for band in wanted], [band.meaning for band in offered])


def _looked_up(wanted: Sequence[str], offered: Sequence[str]) -> list[int | None]:
    """Return where each text stands among others; None for empty ones, and where either side has it twice."""
    return [offered.index(text) if text and wanted.count(text) == offered.count(text) == 1 else None for text in wanted]


def _by_wavelength(wanted: Sequence[Band], offered: Sequence[Band]) -> list[int | None]:
    known = {index: band.wavelength for index, band in enumerate(offered) if band.wavelength}
    return [_nearest(band.wavelength, known) if band.wavelength and known else None for band in wanted]


def _nearest(wavelength: float, known: Mapping[int, float]) -> int | None:
    nearest = min(known, key=lambda index: abs(known[index] - wavelength))
    return nearest if abs(known[nearest] - wavelength) <= _NEAR * wavelength else None


def _by_position(
    wanted: Sequence[Band], positions: Sequence[int], offered: Sequence[Band], sides: tuple[str, str, str]
) -> Match:
    images = image_bands(offered)
    if max(positions, default=-1) < len(images):
        bands = tuple(images[position] for position in positions)
        return Match(bands, (POSITION,), _doubt(bands, wanted, offered, sides))
    doubt = ""
    if max(positions) < len(offered):  # a model that was taught an alpha band; ours never are
        doubt = f"{sides[0]} takes {len(positions)} bands, so the alpha band of {sides[1]} is used as one of them."
    return Match(tuple(positions), (POSITION,), doubt)


def _doubt(bands: Sequence[int], wanted: Sequence[Band], offered: Sequence[Band], sides: tuple[str, str, str]) -> str:
    """Return what speaks against bands taken by position: names that differ, or an order that is not red, green, blue.

    Three bands of which nothing is known are red, green and blue in nearly every model.
    """
    who, image, _ = sides
    theirs = [offered[band].meaning for band in bands]
    if any(band.title for band in wanted) and any(offered[band].title for band in bands):
        return (
            f"{who} takes {_order(wanted)}, and the bands of {image} are {_order([offered[band] for band in bands])}: "
            "none is of the same name, colour or wavelength, so they are matched by position."
        )
    usual = ["red", "green", "blue"]
    if not any(band.title for band in wanted) and sorted(theirs) == sorted(usual) and theirs != usual:
        return (
            f"{who} does not name its bands, which are matched by position: of {image} "
            f"{_order([offered[band] for band in bands])}. If it was trained on Red, Green, Blue, the result is wrong."
        )
    return ""


def _completed(
    found: Sequence[int | None], wanted: Sequence[Band], positions: Sequence[int], offered: Sequence[Band]
) -> list[int | None]:
    """Return what was found, with bands of which nothing is known at their positions if all others are at theirs."""
    images = image_bands(offered)
    places = [images[position] if position < len(images) else None for position in positions]
    if any(band is not None and band != place for band, place in zip(found, places)):
        return list(found)
    return [
        place if band is None and not one.title and place not in found else band
        for band, place, one in zip(found, places, wanted)
    ]


def _check_agreement(
    bands: Sequence[int], wanted: Sequence[Band], offered: Sequence[Band], sides: tuple[str, str, str]
) -> None:
    pairs = [(one, offered[band]) for one, band in zip(wanted, bands)]
    colors_differ = any(one.color and other.color and one.color != other.color for one, other in pairs)
    waves_differ = any(
        one.wavelength and other.wavelength and abs(one.wavelength - other.wavelength) > _FAR * one.wavelength
        for one, other in pairs
    )
    if colors_differ or waves_differ or len(set(bands)) < len(bands):
        who, image, remedy = sides
        what = "wavelength" if waves_differ and not colors_differ else "colour interpretation"
        key = (lambda band: band.wavelength) if what == "wavelength" else (lambda band: band.color)
        raise ParameterError(
            f"What {image} says of its bands contradicts itself or {who[0].lower() + who[1:]}: by name they are "
            f"{_order(offered)}, by {what} {_order(offered, key)}, and {who[0].lower() + who[1:]} takes "
            f"{_order(wanted)}, by {what} {_order(wanted, key)}. {remedy}"
        )


def _missing(
    found: Sequence[int | None], wanted: Sequence[Band], offered: Sequence[Band], sides: tuple[str, str, str]
) -> str:
    who, image, remedy = sides
    missing = ", ".join(
        one.title or f"(number {index + 1})" for index, (one, band) in enumerate(zip(wanted, found)) if band is None
    )
    return (
        f"{who} takes the bands {_order(wanted)}, and {image}, whose bands are {_order(offered)}, has no band named "
        f"{missing}. {remedy}"
    )


def _order(bands: Sequence[Band], key: Any = None) -> str:
    """Return the order of bands for a sentence."""
    texts = (str((key(band) if key else band.title) or "?") for band in bands)
    return ", ".join(brief(text) for text in texts)
