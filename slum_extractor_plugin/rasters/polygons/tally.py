"""Areas of the polygons that are made, by class value, for a report."""

from __future__ import annotations

from collections import defaultdict

import numpy as np


class AreaTally:
    """Collects areas in square metres as polygons are written: eight bytes for each."""

    def __init__(self) -> None:
        self._areas: dict[int, list[np.ndarray]] = defaultdict(list)

    def add(self, values: np.ndarray, areas: np.ndarray) -> None:
        """Count polygons, given the class value and the area of each."""
        for value in np.unique(values).tolist():
            self._areas[value].append(areas[values == value])

    def areas(self) -> dict[int, np.ndarray]:
        """Return the areas of the polygons of each class value, by value."""
        return {value: np.concatenate(self._areas[value]) for value in sorted(self._areas)}


def median_and_largest(areas: np.ndarray) -> tuple[float, float]:
    """Return the median and the largest of some areas."""
    return float(np.median(areas)), float(areas.max())
