"""Augmentation as ArcGIS's users write it: ``rotate '30.0;0.5';brightness '(0.4,0.6);1.0'``, or a transforms.json.

The names, their order of values and their defaults are those of Train Deep Learning Model's help. A range (a, b) is
drawn from; a single number is taken as it is. As there, CUSTOM does what is listed and nothing else.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...errors import ParameterError, brief
from ...formats import foreign_json
from ...formats.normalisation import Normalisation
from .augmentation import Augmentation, Crop, Geometry, LogitLight, Range, Rotate, Step, Zoom

#: The file's name in a chip folder.
TRANSFORMS_FILE = "transforms.json"

#: Bytes that it may have; ArcGIS's take a kilobyte.
_LARGEST_FILE = 2**20

#: Each keyword's values in their order, and what they are when they are left out; also ArcGIS's default of CUSTOM.
_DEFAULTS: dict[str, dict[str, Any]] = {
    "rotate": {"degrees": 30.0, "p": 0.5},
    "brightness": {"change": (0.4, 0.6), "p": 1.0},
    "contrast": {"scale": (0.75, 1.5), "p": 1.0},
    "zoom": {"scale": (1.0, 1.2), "p": 1.0},
    "crop": {"size": "chip_size", "p": 1.0, "row_pct": (0.0, 1.0), "col_pct": (0.0, 1.0)},
}

#: fastai's names of the same, which a transforms.json has.
_ALIASES = {"rand_zoom": "zoom", "rand_crop": "crop"}

#: What a value may lie between.
_LIMITS = {
    "degrees": (-360.0, 360.0),
    "p": (0.0, 1.0),
    "change": (0.0, 1.0),
    "scale": (0.0, 100.0),
    "row_pct": (0.0, 1.0),
    "col_pct": (0.0, 1.0),
}


@dataclass(frozen=True)
class Parameters:
    """The transforms that are wanted: values by name for each, None for one that is not wanted."""

    rotate: Mapping[str, Any] | None = None
    brightness: Mapping[str, Any] | None = None
    contrast: Mapping[str, Any] | None = None
    zoom: Mapping[str, Any] | None = None
    crop: Mapping[str, Any] | None = None

    def augmentation(self, chip_size: int | None, normalisation: Normalisation, limits: list[Range]) -> Augmentation:
        """Return the steps; ``limits`` are the least and the greatest cell value of each band that is taken."""
        steps: list[Step] = []
        if self.rotate:
            steps.append(Rotate(self.rotate["degrees"], self.rotate["p"]))
        if self.zoom:
            steps.append(Zoom(self.zoom["scale"], self.zoom["p"]))
        crop = self._crop(chip_size)
        return Augmentation(Geometry([*steps, *([crop] if crop else [])]), self._light(normalisation, limits))

    def _crop(self, chip_size: int | None) -> Crop | None:
        if not self.crop:
            return Crop(chip_size) if chip_size else None
        size = chip_size if self.crop["size"] == "chip_size" else self.crop["size"]
        return Crop(size, self.crop["row_pct"], self.crop["col_pct"], self.crop["p"]) if size else None

    def _light(self, normalisation: Normalisation, limits: list[Range]) -> LogitLight | None:
        if not self.brightness and not self.contrast:
            return None
        spans = [(high - low) or 1.0 for low, high in limits]
        change, contrast = self.brightness or {}, self.contrast or {}
        return LogitLight(
            tuple((own - low) / span for own, (low, _), span in zip(normalisation.offset, limits, spans)),
            tuple(own / span for own, span in zip(normalisation.scale, spans)),
            change.get("change"),
            change.get("p", 1.0),
            contrast.get("scale"),
            contrast.get("p", 1.0),
        )


def custom(text: str) -> Parameters:
    """Read AUGMENTATION_PARAMETERS; empty for ArcGIS's own values of all five.

    Raises:
        ParameterError: a name or a value cannot be.
    """
    if not text.strip():
        return _parameters({name: {} for name in _DEFAULTS})
    rows: list[list[str]] = []
    for part in filter(None, (part.strip() for part in re.sub("[\"']", "", text).split(";"))):
        name = re.match(r"[A-Za-z_]+(?=[\s=]|$)", part)
        if name or not rows:
            rows.append([part[: name.end()] if name else part])
            part = part[name.end() :].strip(" =") if name else ""
        if part:
            rows[-1].append(part)
    return _parameters({row[0].lower(): _named(row[0].lower(), row[1:]) for row in rows})


def from_file(path: Path) -> Parameters:
    """Read the ``Training`` transforms of a transforms.json, as fastai and ArcGIS write it.

    Raises:
        ParameterError: there is no such file, or a name or a value in it cannot be.
    """
    try:
        content = foreign_json.loads(_text_of(path))
        listed = content.get("Training", content)
        return _parameters({_ALIASES.get(name, name): dict(values) for name, values in listed.items()})
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise ParameterError(
            f"The transforms in {path} cannot be read ({brief(error)}). Give a JSON file with the object Training, or "
            "choose another AUGMENTATION."
        ) from error


def _text_of(path: Path) -> str:
    if path.exists() and not path.is_file():  # a pipe would be waited for
        raise ValueError("it is not a file")
    with path.open("rb") as file:
        content = file.read(_LARGEST_FILE + 1)
    if len(content) > _LARGEST_FILE:
        raise ValueError("it is larger than 1 MiB")
    return content.decode("utf-8-sig")


def _named(keyword: str, values: list[str]) -> dict[str, Any]:
    names = list(_known(keyword))
    if len(values) > len(names):
        raise ParameterError(_sentence(keyword, "; ".join(values)))
    return dict(zip(names, map(_value, values)))


def _value(text: str) -> Any:
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return text


def _parameters(listed: Mapping[str, Mapping[str, Any]]) -> Parameters:
    return Parameters(**{name: _checked(name, values) for name, values in listed.items()})


def _checked(keyword: str, values: Mapping[str, Any]) -> dict[str, Any]:
    defaults = _known(keyword)
    unknown = set(values) - set(defaults)
    if unknown:
        raise ParameterError(
            f"The augmentation {keyword} has no value {min(unknown)!r:.40}; known are {', '.join(defaults)}."
        )
    return {name: _converted(keyword, name, value) for name, value in {**defaults, **values}.items()}


def _known(keyword: str) -> Mapping[str, Any]:
    if keyword not in _DEFAULTS:
        raise ParameterError(f"There is no augmentation {keyword!r:.40}. Known are {', '.join(_DEFAULTS)}.")
    return _DEFAULTS[keyword]


def _converted(keyword: str, name: str, value: Any) -> Any:
    if name == "size":
        if value in ("chip_size", "chip", "chip size"):
            return "chip_size"
        if isinstance(value, int) and not isinstance(value, bool) and 32 <= value <= 2**16:
            return value
        raise ParameterError(_sentence(keyword, value))
    span = tuple(value) if isinstance(value, (list, tuple)) else (value, value)
    low, high = _LIMITS[name]
    if len(span) != 2 or not all(isinstance(number, (int, float)) and low <= number <= high for number in span):
        raise ParameterError(_sentence(keyword, value))
    if name == "p":
        if span[0] != span[1]:
            raise ParameterError(_sentence(keyword, value))
        return float(span[0])
    return min(map(float, span)), max(map(float, span))


def _sentence(keyword: str, value: Any) -> str:
    example = ";".join(str(default).replace(" ", "") for default in _DEFAULTS[keyword].values())
    return f"The augmentation {keyword} cannot be {value!r:.60}. An example of it is {keyword} '{example}'."
