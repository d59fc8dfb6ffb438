"""How far an image is from those that a model was trained on, in numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .distribution import SHARES, BandDistribution, Distribution

#: Shares between which quantiles are compared: beyond them single roofs, clouds and shadows decide.
_LOW, _HIGH = SHARES.index(0.02), SHARES.index(0.98)
_TENTH, _MEDIAN, _NINE_TENTHS = SHARES.index(0.1), SHARES.index(0.5), SHARES.index(0.9)


@dataclass(frozen=True)
class Comparison:
    """An image against the training images, over the bands that the network takes.

    Attributes:
        distance: mean difference of the quantiles from 2 % to 98 %, in standard deviations of the training cells.
        brightness: mean difference of the bands' medians, in the same unit; positive where the image is brighter.
        colour: largest difference of a band's own shift from that mean, in the same unit.
        contrast: range from the 10 % to the 90 % quantile as a multiple of the training images' (geometric mean).
        sharpness: difference between neighbours for its contrast, as a multiple of theirs; below 1 it is smoother.
        same_type: whether the cells are of the training cells' type, such as 8 bits.
    """

    distance: float
    brightness: float
    colour: float
    contrast: float
    sharpness: float
    same_type: bool = True


def compare(training: Distribution, image: Distribution, same_type: bool = True) -> Comparison:
    """Return how an image differs from the training images; ``same_type`` says whether its cells are of their type.

    Raises:
        ValueError: they have not as many bands.
    """
    if len(training.bands) != len(image.bands):
        raise ValueError(f"{len(training.bands)} and {len(image.bands)} bands")
    pairs = list(zip(training.bands, image.bands))
    shifts = [(own.quantiles[_MEDIAN] - known.quantiles[_MEDIAN]) / _unit(known) for known, own in pairs]
    brightness = _mean(shifts)
    return Comparison(
        _mean([_apart(known, own) for known, own in pairs]),
        brightness,
        max(abs(shift - brightness) for shift in shifts),
        _ratio([(_width(own), _width(known)) for known, own in pairs]),
        _ratio([(own.sharpness, known.sharpness) for known, own in pairs]),
        same_type,
    )


def _apart(known: BandDistribution, own: BandDistribution) -> float:
    pairs = list(zip(known.quantiles, own.quantiles))[_LOW : _HIGH + 1]
    return _mean([abs(new - old) for old, new in pairs]) / _unit(known)


def _unit(band: BandDistribution) -> float:
    """Return the band's deviation; 1 for a band of one value, which says nothing."""
    return band.deviation or 1.0


def _width(band: BandDistribution) -> float:
    return band.quantiles[_NINE_TENTHS] - band.quantiles[_TENTH]


def _mean(numbers: list[float]) -> float:
    return sum(numbers) / len(numbers)


def _ratio(pairs: list[tuple[float, float]]) -> float:
    """Return the geometric mean of the quotients, 1 where there is none to compare."""
    logs = [math.log(new / old) for new, old in pairs if new > 0 and old > 0]
    return math.exp(_mean(logs)) if logs else 1.0
