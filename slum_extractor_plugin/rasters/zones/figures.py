"""Figures of zones, before and after they are made fit for publication."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass
class Figures:
    """Figures of n zones, float64 (n,).

    Attributes:
        known: square metres on the ground of which it is known whether they are slum.
        slum: square metres of slum.
        confidence: mean confidence of slum in percent, NaN without slum; None without a confidence raster.
        people, buildings: in slums; None without a layer of them.
        adjusted, low, high: error-adjusted square metres of slum with their interval; None without a sample.
    """

    known: np.ndarray
    slum: np.ndarray
    confidence: np.ndarray | None = None
    people: np.ndarray | None = None
    buildings: np.ndarray | None = None
    adjusted: np.ndarray | None = None
    low: np.ndarray | None = None
    high: np.ndarray | None = None

    #: Figures that add up over zones.
    SUMS = ("known", "slum", "people", "buildings", "adjusted", "low", "high")

    @property
    def share(self) -> np.ndarray:
        """Percent of the known ground that is slum; NaN where nothing is known."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.where(self.known > 0, 100.0 * np.minimum(self.slum / self.known, 1.0), np.nan)

    def chosen(self, index: np.ndarray) -> Figures:
        """Return those of some zones."""
        return Figures(**{name: None if values is None else values[index] for name, values in vars(self).items()})
