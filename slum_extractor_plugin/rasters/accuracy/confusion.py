"""How good a class raster is: its confusion matrix against ground truth, and the figures that follow from it."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from ...errors import RasterError
from ...grid import Grid, Window
from ...progress import Progress, silent
from ..chips.labels import FeatureLabels, open_labels
from ..image import ImageSource
from ..raster import class_band, grid_of, integer_nodata, open_raster, read
from ..vectors import is_vector

#: Side of the blocks that are compared at once, in cells.
_BLOCK = 2048

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
        chance = float(self.matrix.sum(axis=0, dtype=float) @ self.matrix.sum(axis=1, dtype=float))
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
    """Compare a class raster with ground truth, cell by cell on the class raster's grid.

    Cells that are NoData in either are left out. Polygons are burnt by the rule of gdal_rasterize, and what lies in
    none is background, 0; a truth raster on another grid gives each cell the value at its centre.

    Args:
        in_raster: raster of integer class values; its first band is used.
        ground_truth: polygons, or a raster of integer class values. Another CRS is transformed.
        class_value_field: integer field of the polygons; without one ``classvalue`` or ``value``, else all are 1.
        ignored: values of the truth that say nothing, such as 0 where nobody has labelled.
        within: compare these cells only.
        progress: told the share of the work that is done.

    Raises:
        RasterError: a raster is missing, damaged or not of integers, or there is no cell to compare.
        VectorError: the polygons or their field cannot be used, or they do not touch the raster.
    """
    dataset = open_raster(in_raster)
    band, grid = class_band(dataset), grid_of(dataset)
    nodata, counts = integer_nodata(band), Counter()
    with tempfile.TemporaryDirectory() as folder:
        truth = _Truth(ground_truth, in_raster, grid, Path(folder), class_value_field, ignored)
        blocks = list(_blocks(within.intersection(grid.window) if within else grid.window))
        for number, block in enumerate(blocks):
            progress(number / len(blocks))
            classified, (true, known) = read(band, block), truth.on(grid.part(block))
            if nodata is not None:
                known &= classified != nodata
            counts.update(_count_pairs(classified[known], true[known]))
    if not counts:
        raise RasterError(f"{os.fspath(in_raster)} has no cell to compare: all is NoData or without ground truth.")
    return _accuracy(counts)


class _Truth:
    """Ground truth on the grid of any block: class values, and where they are known."""

    def __init__(
        self, path: str | os.PathLike, raster: str | os.PathLike, grid: Grid, folder: Path, field: str | None,
        ignored: Collection[int],
    ) -> None:
        image = ImageSource(raster, "class raster", gdal.GRA_NearestNeighbour)
        self._labels: FeatureLabels | None = None
        self._ignored = set(ignored)
        if is_vector(path) or field:
            self._labels = open_labels(path, image, grid.bounds(), folder, field)
            return
        dataset = open_raster(path, "ground truth")
        self._ignored |= {integer_nodata(class_band(dataset, "ground truth"))} - {None}
        self._source = ImageSource(path, "ground truth", gdal.GRA_NearestNeighbour, image.wkt)
        if not self._source.touches(grid.bounds()):
            raise RasterError(f"The ground truth {os.fspath(path)} does not touch the class raster. Check their CRSs.")

    def on(self, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
        values = self._labels.on(grid) if self._labels else self._source.on(grid)[0]
        return values, ~np.isin(values, list(self._ignored))


def _blocks(extent: Window) -> Iterator[Window]:
    for row in range(extent.row, extent.bottom, _BLOCK):
        for column in range(extent.column, extent.right, _BLOCK):
            yield Window(column, row, _BLOCK, _BLOCK).intersection(extent)


def _count_pairs(classified: np.ndarray, true: np.ndarray) -> dict[tuple[int, int], int]:
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


def _accuracy(counts: Counter) -> Accuracy:
    values = tuple(sorted({value for pair in counts for value in pair}))
    place = {value: index for index, value in enumerate(values)}
    matrix = np.zeros((len(values), len(values)), np.int64)
    for (classified, true), count in counts.items():
        matrix[place[classified], place[true]] = count
    return Accuracy(values, matrix)


def _share(part: float, whole: float) -> float:
    return float(part) / float(whole) if whole else float("nan")
