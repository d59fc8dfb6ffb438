"""The area of a class in a whole map, from test areas in which both the map and the truth are known: pure arithmetic.

X is the area that the whole map shows; x_k and y_k are the mapped and the true area in test area k. The true area is
``X R`` with ``R = sum y_k / sum x_k``: the ratio estimator for clusters (Cochran 1977, Sampling Techniques, sections
6.3 and 9A.1). What is drawn is a test area, not a cell: cells of one area err alike. The standard error is
``X / sum x_k sqrt((1 - f) m / (m - 1) sum (y_k - R x_k)^2)`` for m test areas that hold the share f of the map.

The interval is Student's, on the scale of the logarithm, since a ratio is skewed and not negative. Areas without the
class on either side say nothing of the ratio and are not counted among the degrees of freedom (as for domains: Korn and
Graubard 1999, Analysis of Health Surveys, section 5.2).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np
from scipy.special import stdtrit

from ..accuracy.estimates import CONFIDENCE
from .stratified import Estimate

#: Fewer test areas, or fewer that hold the class on the map or in truth, give no interval: it would hold the truth too
#: seldom (benchmarks/area_intervals.py).
LEAST_AREAS, LEAST_WITH_CLASS = 8, 5

#: From this share of the map on, test areas are the whole map.
_WHOLE = 0.99


@dataclass(frozen=True)
class SampledAreas:
    """A class in the whole map and in its test areas; areas in any one unit.

    Attributes:
        map_total: the map, for polygons the extent of all of them; map_class: what it shows as the class.
        sizes, mapped, true: of each test area (m,): all of it, what the map shows as the class, and what truly is it.
    """

    map_total: float
    map_class: float
    sizes: np.ndarray
    mapped: np.ndarray
    true: np.ndarray

    @property
    def with_class(self) -> int:
        """Number of test areas that hold the class on the map or in truth."""
        return int(((self.mapped > 0) | (self.true > 0)).sum())

    @property
    def are_whole_map(self) -> bool:
        """Whether nothing of the map is left to estimate."""
        return self.sizes.sum() >= _WHOLE * self.map_total

    @property
    def are_enough(self) -> bool:
        """Whether there are as many as an interval needs."""
        return len(self.sizes) >= LEAST_AREAS and self.with_class >= LEAST_WITH_CLASS

    def estimate(self) -> Optional[Estimate]:
        """Return the true area of the class in the whole map; None where the test areas cannot say it."""
        shown, found = self.mapped.sum(), self.true.sum()
        if not self.are_enough or not shown or not found:
            return None
        ratio = found / shown
        left = 1 - min(self.sizes.sum() / self.map_total, shown / self.map_class, 1.0)
        value, factor = self.map_class * ratio, self.map_class / shown
        error = factor * math.sqrt(left * _variance_of_sum(self.true - ratio * self.mapped))
        reach = math.exp(stdtrit(self.with_class - 1, (1 + CONFIDENCE) / 2) * error / value)
        return Estimate(*map(float, (value, error, value / reach, value * reach)))


def _variance_of_sum(residuals: np.ndarray) -> float:
    """Return the variance of the sum of as many residuals, drawn independently."""
    return len(residuals) * float(residuals.var(ddof=1))
