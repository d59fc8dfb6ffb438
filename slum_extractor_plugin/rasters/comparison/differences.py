"""IoU, precision and recall of several class rasters, and their paired differences, with intervals.

Neighbouring cells do not err independently, so blocks of ground are drawn with replacement, not cells (Efron and
Tibshirani 1993, chapter 8; Lahiri 2003). All rasters are measured on the same draws, so that what a draw makes hard for
all of them leaves the differences.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

#: Draws of the blocks, and the fewest blocks that say something of their spread.
DRAWS, FEWEST = 2000, 10

#: Names of the figures, in the order in which they are returned.
FIGURES = ("IoU", "precision", "recall")

#: Shares of the draws at the ends of an interval.
_ENDS = (2.5, 97.5)


@dataclass(frozen=True)
class Estimate:
    """A figure, and the ends of its 95 % interval; nan where there are too few blocks."""

    value: float
    low: float
    high: float

    @property
    def settled(self) -> bool:
        """Whether the interval leaves out 0, so that a difference is more than the choice of the ground."""
        return bool(self.low > 0 or self.high < 0)


def figures_of(cells: np.ndarray) -> np.ndarray:
    """Return IoU, precision and recall, (..., 3), of hits, false alarms and misses (..., 3); nan for 0 / 0."""
    hits, alarms, misses = np.moveaxis(np.asarray(cells, float), -1, 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.stack([hits / (hits + alarms + misses), hits / (hits + alarms), hits / (hits + misses)], axis=-1)


def drawn(cells: np.ndarray, seed: int) -> np.ndarray:
    """Return figures (draws, rasters, 3) of draws of blocks; see :attr:`~.counts.Counts.cells`."""
    blocks = cells.shape[1]
    weights = np.random.default_rng(seed).multinomial(blocks, np.full(blocks, 1 / blocks), DRAWS)
    return figures_of(np.einsum("db,rbk->drk", weights.astype(float), cells.astype(float), optimize=True))


def estimates(cells: np.ndarray, draws: np.ndarray | None) -> list[list[Estimate]]:
    """Return the figures of each raster with their intervals."""
    values = figures_of(cells.sum(axis=1))
    return [
        [_estimate(values[index, k], None if draws is None else draws[:, index, k]) for k in range(3)]
        for index in range(len(values))
    ]


def differences(cells: np.ndarray, draws: np.ndarray | None) -> dict[tuple[int, int], list[Estimate]]:
    """Return the figures of each raster less those of each later one, by their positions."""
    values = figures_of(cells.sum(axis=1))
    found = {}
    for one in range(len(values)):
        for other in range(one + 1, len(values)):
            found[one, other] = [
                _estimate(
                    values[one, k] - values[other, k], None if draws is None else draws[:, one, k] - draws[:, other, k]
                )
                for k in range(3)
            ]
    return found


def _estimate(value: float, draws: np.ndarray | None) -> Estimate:
    known = np.empty(0) if draws is None else draws[np.isfinite(draws)]
    if len(known) < DRAWS // 2:
        return Estimate(float(value), float("nan"), float("nan"))
    low, high = np.percentile(known, _ENDS)
    return Estimate(float(value), float(low), float(high))
