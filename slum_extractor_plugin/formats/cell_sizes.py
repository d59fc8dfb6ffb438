"""When a cell size is near enough to those that a model was trained at."""

from __future__ import annotations

import math

#: A cell size is near the model's range when it is not more than this share outside of it.
TOLERANCE = 0.25

#: Metres that one degree of latitude spans on the sphere of WGS 84's radius; enough to compare cell sizes by.
METRES_PER_DEGREE = math.pi * 6378137 / 180


def nearest_known(size: float, low: float, high: float) -> float:
    """Return a cell size itself if a model that was trained from ``low`` to ``high`` can take it, else the nearest end.

    All three are in the same unit.
    """
    if low * (1 - TOLERANCE) <= size <= high * (1 + TOLERANCE):
        return size
    return min(max(size, low), high)
