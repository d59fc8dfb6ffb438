"""The rule by which places to label are chosen.

A place's score is the product of three shares: how unsure the model is there, how unlike what is labelled or chosen
already it looks, and how far from the places chosen before it lies. Places are taken one after the other, the best
first, and the scores follow. Uncertainty alone would take ten places of one kind; distance in the space of features
alone (the core-set of Sener and Savarese, "Active learning for convolutional neural networks", 2018) would take clouds
and other outliers whatever the model says of them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .blocks import Blocks

#: Share of a place that the model must have answered for.
_LEAST_DATA = 0.5

#: Share of a place, or of a block, from which on it counts as labelled.
_MOST_LABELLED, _LABELLED = 0.05, 0.5

#: Deviations from the nearest labelled or chosen place beyond which a place is no more unlike: else outliers would win.
_UNLIKE = 2.0


@dataclass(frozen=True)
class Place:
    """A place to label: its first block, and what it was chosen by.

    Attributes:
        row, column: of its first block; it has two by two.
        uncertainty: mean uncertainty of its cells, percent.
        found: percent of its cells that got a class other than the background.
        distance: deviations from what is labelled or chosen before; None for the first without labels.
        score: the product of the three shares, 0 to 1.
    """

    row: int
    column: int
    uncertainty: float
    found: float
    distance: float | None
    score: float


def choose_places(blocks: Blocks, count: int, seed: int = 0) -> list[Place]:
    """Return up to ``count`` places that do not overlap, the best first.

    Args:
        blocks: the scene.
        count: how many places are wanted.
        seed: decides between equal scores.
    """
    squares = {name: _squares(getattr(blocks, name)) for name in ("cells", "labelled", "found", "uncertainty")}
    wanted = squares["cells"] >= _LEAST_DATA * (2 * blocks.side) ** 2
    wanted &= squares["labelled"] <= _MOST_LABELLED * squares["cells"]
    order = np.random.default_rng(seed).permutation(int(wanted.sum()))
    rows, columns = (index[order] for index in np.nonzero(wanted))
    cells = squares["cells"][rows, columns]
    percent = {name: squares[name][rows, columns] / cells for name in ("uncertainty", "found")}
    features, known = _features(blocks, rows, columns)
    greedy = _Greedy(rows, columns, percent["uncertainty"] / 100, features, known, count)
    return [
        Place(
            int(rows[index]),
            int(columns[index]),
            float(percent["uncertainty"][index]),
            100 * float(percent["found"][index]),
            distance,
            score,
        )
        for index, distance, score in greedy.taken()
    ]


class _Greedy:
    """Places taken one after the other."""

    def __init__(
        self,
        rows: np.ndarray,
        columns: np.ndarray,
        unsure: np.ndarray,
        features: np.ndarray,
        known: np.ndarray,
        count: int,
    ) -> None:
        self._at, self._unsure, self._features, self._count = np.stack([rows, columns]), unsure, features, count
        self._nearest = np.full(len(unsure), np.inf)
        self._apart = np.ones(len(unsure))
        self._free = np.ones(len(unsure), bool)
        #: Blocks between places that are spread evenly.
        self._spacing = max(2.0, (len(unsure) / count) ** 0.5)
        for one in known:
            self._nearest = np.minimum(self._nearest, _distance(features, one))

    def taken(self) -> list[tuple[int, float | None, float]]:
        """Return the index of each place, its distance from those before it, and its score."""
        found = []
        while self._free.any() and len(found) < self._count:
            unlike = np.minimum(1.0, self._nearest / _UNLIKE)
            scores = np.where(self._free, self._unsure * unlike * self._apart, -1.0)
            index = int(scores.argmax())
            distance = float(self._nearest[index])
            found.append((index, None if np.isinf(distance) else distance, float(scores[index])))
            self._take(index)
        return found

    def _take(self, index: int) -> None:
        self._nearest = np.minimum(self._nearest, _distance(self._features, self._features[index]))
        across = np.abs(self._at - self._at[:, index, None])
        self._free &= across.max(axis=0) >= 2
        self._apart = np.minimum(self._apart, np.hypot(*across) / self._spacing)


def _squares(values: np.ndarray) -> np.ndarray:
    """Return the sums over each two by two neighbouring blocks, (rows - 1, columns - 1, ...), at least one each way."""
    padding = [(0, int(length == 1)) for length in values.shape[:2]] + [(0, 0)] * (values.ndim - 2)
    values = np.pad(values, padding)
    return values[:-1, :-1] + values[:-1, 1:] + values[1:, :-1] + values[1:, 1:]


def _features(blocks: Blocks, rows: np.ndarray, columns: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return what places, and labelled blocks, look like, in units of the places' own spread: (places, features).

    A place looks like its mean, its deviation and the mean difference between neighbours, in each band.
    """
    sums = [_squares(getattr(blocks, name))[rows, columns] for name in ("cells", "pairs", "total", "squares", "steps")]
    there = blocks.labelled >= np.maximum(1, _LABELLED * blocks.cells)
    labelled = [getattr(blocks, name)[there] for name in ("cells", "pairs", "total", "squares", "steps")]
    features, known = _look(*sums), _look(*labelled)
    if not len(features):
        return features, known
    spread = features.std(axis=0)
    spread[spread == 0] = 1.0
    middle = features.mean(axis=0)
    return (features - middle) / spread, (known - middle) / spread


def _look(
    cells: np.ndarray, pairs: np.ndarray, total: np.ndarray, squares: np.ndarray, steps: np.ndarray
) -> np.ndarray:
    cells, pairs = np.maximum(1, cells)[:, None], np.maximum(1, pairs)[:, None]
    mean = total / cells
    deviation = np.sqrt(np.maximum(0, squares / cells - mean**2))
    return np.concatenate([mean, deviation, steps / pairs], axis=1)


def _distance(features: np.ndarray, one: np.ndarray) -> np.ndarray:
    """Return the root of the mean squared difference between each of ``features`` and ``one``, in deviations."""
    return np.sqrt(((features - one) ** 2).mean(axis=1))
