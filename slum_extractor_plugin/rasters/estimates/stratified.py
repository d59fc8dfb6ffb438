"""Estimates of area from a map and a reference sample: pure arithmetic.

The strata are the classes of a map, of one date or of the change between two. Within stratum h of area A_h, n_h points
were drawn at random, and the share p_hk of them belongs to reference class k. The area of a class, or any sum of
classes with factors c_k, is estimated by ``sum_h A_h sum_k c_k p_hk``, and the variance of that by ``sum_h A_h^2
(sum_k c_k^2 p_hk - (sum_k c_k p_hk)^2) / (n_h - 1)``. With one class and a factor of 1 these are equations 9, 10 and 12
of Olofsson et al. (2013), Remote Sensing of Environment 129, 122-131, and equations 9 to 11 of Olofsson et al. (2014),
Remote Sensing of Environment 148, 42-57. With factors of 1 (gained) and -1 (lost) on strata of change they give net
growth, covariance included (Cochran 1977, Sampling Techniques, section 5A). The finite population correction is left
out, as there: points are few among the cells of a map.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from statistics import NormalDist

import numpy as np

from ...errors import ParameterError
from ..accuracy.estimates import CONFIDENCE, wilson


def normal_reach(confidence: float) -> float:
    """Return how many standard errors a normal interval reaches on either side."""
    return NormalDist().inv_cdf((1 + confidence) / 2)


_Z = normal_reach(CONFIDENCE)

#: Points of a rare class below which a normal interval is doubtful.
_FEW = 5

#: Points a stratum needs for a standard error.
LEAST_POINTS = 2


class Change(Enum):
    """What an interval says of growth."""

    GROWN = "grown"
    SHRUNK = "shrunk"
    UNCLEAR = "not distinguishable from zero"


@dataclass(frozen=True)
class Estimate:
    """An estimate, its standard error, and the ends of its 95 % interval, all in one unit."""

    value: float
    error: float
    low: float
    high: float

    @property
    def change(self) -> Change:
        """Whether the interval of a difference leaves zero out, and on which side."""
        if self.low > 0:
            return Change.GROWN
        return Change.SHRUNK if self.high < 0 else Change.UNCLEAR

    def scaled(self, factor: float) -> Estimate:
        """Return the estimate in another unit; ``factor`` is not negative."""
        return Estimate(*(factor * part for part in (self.value, self.error, self.low, self.high)))


def estimate(value: float, error: float, least: float = -math.inf, most: float = math.inf) -> Estimate:
    """Return an estimate with its normal interval, cut off at what is possible."""
    reach = _Z * error
    return Estimate(value, error, max(least, value - reach), min(most, value + reach))


def difference(before: Estimate, after: Estimate) -> Estimate:
    """Return the growth between two estimates from samples that were drawn independently."""
    return estimate(after.value - before.value, math.hypot(before.error, after.error))


def small_sample(parts: Sequence[tuple[float, float, float]]) -> Estimate:
    """Return the estimated sum of areas times shares that few points may stand behind.

    The standard error is the usual one. The interval is made of Wilson's score intervals of the shares, which hold for
    few and rare points too, by recovering a variance from each side (MOVER; Zou and Donner 2008, Statistics in Medicine
    27, 1693-1702). With many points it is the normal interval.

    Args:
        parts: for each stratum its area, the points that count, and all its points.
    """
    value = variance = below = above = 0.0
    for area, inside, points in parts:
        share = inside / points if points else 0.0
        low, high = wilson(inside, points) if points else (0.0, 1.0)
        value += area * share
        variance += area**2 * share * (1 - share) / max(points - 1, 1)
        below += area**2 * (share - low) ** 2
        above += area**2 * (high - share) ** 2
    return Estimate(value, math.sqrt(variance), max(0.0, value - math.sqrt(below)), value + math.sqrt(above))


def difference_of_small(before: Estimate, after: Estimate) -> Estimate:
    """Return the growth between two estimates of :func:`small_sample`, whose intervals are not symmetric (MOVER)."""
    value = after.value - before.value
    below = math.hypot(after.value - after.low, before.high - before.value)
    above = math.hypot(after.high - after.value, before.value - before.low)
    return Estimate(value, math.hypot(before.error, after.error), value - below, value + above)


@dataclass(frozen=True)
class Sample:
    """A map's strata with their areas, and the reference classes of the points in each.

    Attributes:
        strata: class values of the map, (h,).
        classes: class values of the reference, (k,).
        areas: of the strata, in any one unit, (h,).
        points: counts (h, k).
        census: whether every cell of the map was compared, so that there is no sampling error.

    Raises:
        ParameterError: a stratum that has an area has fewer than two points.
    """

    strata: Sequence[int]
    classes: Sequence[int]
    areas: np.ndarray
    points: np.ndarray
    census: bool = False

    def __post_init__(self) -> None:
        for value, area, points in zip(self.strata, self.areas, self.points.sum(axis=1)):
            if area > 0 and points < (1 if self.census else LEAST_POINTS):
                raise ParameterError(
                    f"Map class {value} has {int(points)} reference points, and at least {LEAST_POINTS} are needed. "
                    "Draw a larger sample."
                )

    @property
    def total(self) -> float:
        """The area of all strata."""
        return float(self.areas.sum())

    def proportions(self) -> np.ndarray:
        """Return the error matrix in estimated shares of the area (h, k): equation 4 of Olofsson et al. (2014)."""
        return self.areas[:, None] / self.total * self._shares()

    def mapped(self, values: Collection[int]) -> float:
        """Return the area of the strata of some class values."""
        return float(self.areas[[value in values for value in self.strata]].sum())

    def area(self, values: Collection[int]) -> Estimate:
        """Return the estimated area of some reference classes together."""
        found = self.combined(dict.fromkeys(values, 1.0))
        return estimate(found.value, found.error, 0.0, self.total)

    def combined(self, factors: Mapping[int, float]) -> Estimate:
        """Return the estimate of a sum of the areas of reference classes with a factor each; others have 0."""
        by_class = np.array([float(factors.get(value, 0.0)) for value in self.classes])
        shares = self._shares()
        mean = (shares * by_class).sum(axis=1)
        value = float((self.areas * mean).sum())
        if self.census:
            return Estimate(value, 0.0, value, value)
        spread = ((by_class - mean[:, None]) ** 2 * shares).sum(axis=1)  # more digits than a difference of squares
        variance = (self.areas**2 * spread / np.maximum(self.points.sum(axis=1) - 1, 1)).sum()
        return estimate(value, math.sqrt(variance))

    def sparse(self, values: Collection[int]) -> list[int]:
        """Return the strata on whose few points an interval hangs, so that it holds the truth less often than it says.

        Where one class of a large stratum is rare, its points follow Poisson's law, of which a normal interval is a
        fair picture from some five points on. A stratum counts when it has fewer of its rarer side, and one more would
        add half of the variance of the area of ``values``, or more.
        """
        if self.census:
            return []
        inside = self.points[:, [value in values for value in self.classes]].sum(axis=1)
        known = np.maximum(self.points.sum(axis=1), 1)
        rarer = np.minimum(inside, known - inside)
        weighs = (self.areas / known) ** 2 * (rarer + 1) >= self.area(values).error ** 2 / 2
        return [value for value, each in zip(self.strata, ((rarer < _FEW) & weighs).tolist()) if each]

    def _shares(self) -> np.ndarray:
        return self.points / np.maximum(self.points.sum(axis=1), 1)[:, None]
