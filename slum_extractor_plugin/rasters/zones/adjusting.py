"""Error-adjusted area of slum in zones, from the reference sample of the whole map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from ..accuracy.estimates import CONFIDENCE
from ..areas import SQUARE_METRES_OF_A_HECTARE
from ..estimates.stratified import Sample, normal_reach
from ..growth.adjusted import Samples, UnitPoints
from .figures import Figures


def adjusted_cells(figures: Figures, sample: Sample, is_slum: Callable[[int], bool]) -> Figures:
    """Return the figures of cells with error-adjusted areas and intervals.

    A cell has too few points for an estimate of its own. It is taken to have the error rates of the whole map: of
    mapped slum the share p1 is slum, of other ground the share p0 (a synthetic estimate; Rao and Molina 2015, Small
    Area Estimation, section 3.2). Summed over all cells this is the estimate of the whole. The interval adds to the
    errors of p1 and p0 the largest spread that such shares can have within a cell, a^2 p (1 - p): there all of an
    area's errors come together. It is cut off at nothing and at the known ground.
    """
    mapped = np.array([is_slum(value) for value in sample.strata])
    on, off = (_rate(sample, mask, is_slum) for mask in (mapped, ~mapped))
    other = np.maximum(figures.known - figures.slum, 0.0)
    value, variance = np.zeros(len(other)), np.zeros(len(other))
    for area, (share, spread) in ((figures.slum, on), (other, off)):
        value += area * share
        variance += area**2 * (spread + share * (1 - share))
    reach = normal_reach(CONFIDENCE) * np.sqrt(variance)
    low, high = np.maximum(value - reach, 0.0), np.minimum(value + reach, figures.known)
    return replace(figures, adjusted=value, low=low, high=high)


def adjusted_units(
    figures: Figures, names: Sequence[str], sample: Sample, points: UnitPoints | None, is_slum: Callable[[int], bool]
) -> Figures:
    """Return the figures of units with estimates of those that have points enough, NaN for the others.

    They are those of growth; see :class:`.adjusted.Samples`.
    """
    samples, rows = Samples([sample], (), [points] if points else (), is_slum), []
    for name, slum in zip(names, figures.slum.tolist()):
        found = samples.of_unit(name, [slum / SQUARE_METRES_OF_A_HECTARE])[0].area
        rows.append((np.nan,) * 3 if found is None else (found.value, found.low, found.high))
    value, low, high = SQUARE_METRES_OF_A_HECTARE * np.array(rows).reshape(-1, 3).T
    return replace(figures, adjusted=value, low=low, high=high)


def _rate(sample: Sample, mask: np.ndarray, is_slum: Callable[[int], bool]) -> tuple[float, float]:
    """Return which share of some strata is truly slum, and the variance of that."""
    areas, points = sample.areas[mask], sample.points[mask]
    if not areas.sum():
        return 0.0, 0.0
    count = points.sum(axis=1)
    share = points[:, [is_slum(value) for value in sample.classes]].sum(axis=1) / np.maximum(count, 1)
    weight = areas / areas.sum()
    spread = 0.0 if sample.census else float((weight**2 * share * (1 - share) / np.maximum(count - 1, 1)).sum())
    return float((weight * share).sum()), spread
