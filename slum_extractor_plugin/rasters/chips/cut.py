"""One chip in memory."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ...grid import Grid
from .objects import ChipObjects


@dataclass(frozen=True)
class Cut:
    """A chip: images (bands, rows, columns) and label (rows, columns); or why the place gives none.

    ``known`` and ``known2`` (rows, columns) say which cells of the images are valid; None where all are.
    """

    grid: Grid
    image: np.ndarray | None = None
    label: np.ndarray | None = None
    objects: ChipObjects | None = None
    image2: np.ndarray | None = None
    names: dict[int, str] = field(default_factory=dict)
    skipped: str | None = None
    known: np.ndarray | None = None
    known2: np.ndarray | None = None
