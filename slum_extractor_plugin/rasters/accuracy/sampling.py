"""Random points: how many in each class, and which cells they are."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

import numpy as np

from ...jobs.keywords import Sampling
from ..ground import Ground
from .pairs import Strip

#: As ArcGIS names them.
DESIGNS = get_args(Sampling)
STRATIFIED, EQUALIZED, RANDOM = DESIGNS

#: A class of the map has at least this many points, as far as it has cells: one alone says nothing of the spread.
_LEAST = 2

#: Cells drawn for each point where points must keep apart.
_SPARE = 10

#: Stands for all classes together, in a sample that is not stratified.
_ALL = None


@dataclass(frozen=True)
class Points:
    """Cells that were drawn: columns, rows, classified and true values, and how many were asked for."""

    columns: np.ndarray
    rows: np.ndarray
    classified: np.ndarray
    true: np.ndarray
    wanted: int


def allocate(design: str, points: int, cells: Mapping[int, int]) -> dict[int | None, int]:
    """Return the number of points of each stratum, from the number of cells that are classified as each value.

    STRATIFIED_RANDOM gives each class its share of the cells, by the largest remainders; EQUALIZED_STRATIFIED_RANDOM
    the same number to each; a class without enough cells has as many points as cells. RANDOM has one stratum.
    """
    if design == RANDOM:
        return {_ALL: min(points, sum(cells.values()))}
    if design == EQUALIZED:
        return {value: min(count, math.ceil(points / len(cells))) for value, count in cells.items()}
    shares = {value: points * count / sum(cells.values()) for value, count in cells.items()}
    given = {value: int(share) for value, share in shares.items()}
    by_remainder = sorted(shares, key=lambda value: (given[value] - shares[value], value))
    for value in by_remainder[: points - sum(given.values())]:
        given[value] += 1
    return {value: min(cells[value], max(_LEAST, number)) for value, number in given.items()}


class Draw:
    """Draws cells without replacement, each cell of a stratum with the same chance.

    Which cells, is settled by their rank among the stratum's cells from top to bottom; :meth:`add` is shown the strips
    to find them. Where points must keep apart, more are drawn, and taken in random order as far as they do.
    """

    def __init__(
        self, design: str, points: int, cells: Mapping[int, int], minimum_distance: float = 0.0, seed: int = 0
    ) -> None:
        """Take the number of compared cells classified as each value, and the distance in metres."""
        self._wanted, self._distance = allocate(design, points, cells), minimum_distance
        self._random = np.random.default_rng(seed)
        totals = {_ALL: sum(cells.values()), **cells}
        spare = _SPARE if minimum_distance > 0 else 1
        self._ranks = {
            value: np.sort(self._random.choice(totals[value], min(totals[value], number * spare), replace=False))
            for value, number in self._wanted.items()
        }
        self._seen = dict.fromkeys(self._wanted, 0)
        self._found: list[tuple[int | None, np.ndarray]] = []

    def add(self, strip: Strip) -> None:
        """Take the cells of the next strip that were drawn."""
        for value, ranks in self._ranks.items():
            cells = np.flatnonzero(strip.known if value is _ALL else strip.known & (strip.classified == value))
            first, last = np.searchsorted(ranks, (self._seen[value], self._seen[value] + len(cells)))
            row, column = np.divmod(cells[ranks[first:last] - self._seen[value]], strip.window.width)
            values = strip.classified[row, column], strip.true[row, column]
            place = column + strip.window.column, row + strip.window.row
            self._found.append((value, np.array([*place, *values], np.int64)))
            self._seen[value] += len(cells)

    def points(self, ground: Ground) -> Points:
        """Return the points, once every strip was shown."""
        strata = [value for value, found in self._found for _ in range(found.shape[1])]
        found = np.hstack([np.empty((4, 0), np.int64), *(found for _, found in self._found)])
        kept = np.arange(len(strata)) if not self._distance else np.array(self._apart(strata, found, ground), int)
        return Points(*found[:, np.sort(kept)], sum(self._wanted.values()))

    def _apart(self, strata: list[int | None], found: np.ndarray, ground: Ground) -> list[int]:
        """Return the points that keep their distance, taken in random order until their stratum has enough."""
        x, y, scale = ground.plane(found[0] + 0.5, found[1] + 0.5)
        side = self._distance / scale.min() if len(scale) else 1.0
        left, taken, kept = dict(self._wanted), {}, []
        for index in self._random.permutation(len(strata)):
            across, down = int(x[index] // side), int(y[index] // side)
            around = [taken.get((across + i, down + j), ()) for i in (-1, 0, 1) for j in (-1, 0, 1)]
            near = (other for others in around for other in others)
            reach = self._distance / scale[index]
            if left[strata[index]] and all(math.hypot(x[index] - x[o], y[index] - y[o]) >= reach for o in near):
                left[strata[index]] -= 1
                taken.setdefault((across, down), []).append(index)
                kept.append(index)
        return kept
