"""How good a class raster is: its confusion matrix against ground truth, and the figures that follow from it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...errors import RasterError
from ...grid import Window
from ...progress import Progress, silent
from .pairs import Pairs, Sources

#: Up to this many different pairs of values are counted in a table; beyond, by sorting.
_TABLE = 1 << 20


@dataclass(frozen=True)
class Accuracy:
    """A confusion matrix and its figures.

    ``matrix[i, j]`` counts the cells classified as ``values[i]`` that are ``values[j]`` in truth, as ArcGIS's tables
    have it. Value 0 is the background. A figure is NaN where it would divide by nothing.
    """

    values: tuple[int, ...]
    matrix: np.ndarray

    @property
    def cells(self) -> int:
        """Number of cells that were compared."""
        return int(self.matrix.sum())

    @property
    def overall(self) -> float:
        """Share of the cells that are right."""
        return _share(np.trace(self.matrix), self.cells)

    @property
    def kappa(self) -> float:
        """Cohen's kappa: agreement beyond what the same shares of classes would reach by chance."""
        chance = float((self.matrix.sum(axis=0, dtype=float) * self.matrix.sum(axis=1, dtype=float)).sum())
        expected = _share(chance, float(self.cells) ** 2)
        return _share(self.overall - expected, 1 - expected)

    def precision(self, value: int) -> float:
        """Share of the cells classified as ``value`` that are it: ArcGIS's user's accuracy."""
        right, classified, _ = self._counts(value)
        return _share(right, classified)

    def recall(self, value: int) -> float:
        """Share of the cells that are ``value`` that were found: ArcGIS's producer's accuracy."""
        right, _, true = self._counts(value)
        return _share(right, true)

    def f1(self, value: int) -> float:
        """Harmonic mean of precision and recall."""
        right, classified, true = self._counts(value)
        return _share(2 * right, classified + true)

    def iou(self, value: int) -> float:
        """Intersection over union: cells that both call ``value``, of those that either does."""
        right, classified, true = self._counts(value)
        return _share(right, classified + true - right)

    def _counts(self, value: int) -> tuple[int, int, int]:
        """Return the cells that are right, classified and true for a value; zeros for a value that is nowhere."""
        if value not in self.values:
            return 0, 0, 0
        index = self.values.index(value)
        return tuple(map(int, (self.matrix[index, index], self.matrix[index].sum(), self.matrix[:, index].sum())))


def confusion_matrix(
    in_raster: str | os.PathLike,
    ground_truth: str | os.PathLike,
    *,
    class_value_field: str | None = None,
    ignored: Collection[int] = (),
    within: Window | None = None,
    progress: Progress = silent,
) -> Accuracy:
    """Compare a class raster, or polygons, with ground truth, cell by cell; see :class:`~.pairs.Pairs`.

    Cells that are NoData in either are left out.

    Args:
        in_raster: raster of integer class values, whose first band is used, or polygons.
        ground_truth: polygons, or a raster of integer class values.
        class_value_field: integer field of the ground truth's polygons.
        ignored: values of the truth that say nothing, such as 0 where nobody has labelled.
        within: compare these cells only.
        progress: told the share of the work that is done.

    Raises:
        RasterError: a raster is missing, damaged or not of integers, or there is no cell to compare.
        VectorError: the polygons or their field cannot be used, or they do not touch the raster.
    """
    sources = Sources(in_raster, ground_truth, truth_field=class_value_field, ignored=ignored)
    counts: Counter = Counter()
    with Pairs(sources) as pairs:
        for strip in pairs.strips(within, progress=progress):
            counts.update(count_pairs(strip.classified[strip.known], strip.true[strip.known]))
    if not counts:
        raise nothing_to_compare(in_raster)
    return accuracy_of(counts)


def nothing_to_compare(path: str | os.PathLike) -> RasterError:
    """Return the fault that no cell is known on both sides."""
    return RasterError(
        f"{os.fspath(path)} has no cell to compare: all is NoData, outside the mask or without ground truth."
    )


def count_pairs(classified: np.ndarray, true: np.ndarray) -> dict[tuple[int, int], int]:
    """Return how often each pair of a classified and a true value occurs."""
    if not len(classified):
        return {}
    classified, true = classified.astype(np.int64), true.astype(np.int64)
    width = int(true.max()) + 1
    if min(classified.min(), true.min()) >= 0 and (int(classified.max()) + 1) * width <= _TABLE:
        table = np.bincount(classified * width + true)
        return {divmod(int(code), width): int(table[code]) for code in np.flatnonzero(table)}
    pairs, counts = np.unique(np.stack([classified, true]), axis=1, return_counts=True)
    return {(int(c), int(t)): int(count) for (c, t), count in zip(pairs.T, counts)}


def accuracy_of(counts: Mapping[tuple[int, int], int], values: Sequence[int] | None = None) -> Accuracy:
    """Return the matrix of counted pairs, over ``values`` or those that occur."""
    values = tuple(values or sorted({value for pair in counts for value in pair}))
    place = {value: index for index, value in enumerate(values)}
    matrix = np.zeros((len(values), len(values)), np.int64)
    for (classified, true), count in counts.items():
        matrix[place[classified], place[true]] = count
    return Accuracy(values, matrix)


def _share(part: float, whole: float) -> float:
    return float(part) / float(whole) if whole else float("nan")
