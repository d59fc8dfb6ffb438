"""What a class raster comes to: area, patches and confidence of each class, in one pass over the cells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from osgeo import gdal
from scipy.ndimage import label
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..grid import Window
from ..progress import Progress, silent
from .ground import Ground
from .raster import class_band, crs_of, grid_of, integer_nodata, open_raster, read
from .vectors import open_vector

#: A cell is unsure whose class has a lower probability, in percent: at 70 the next class may have 30.
UNSURE = 70

#: Rows that are read at once; rows and columns of a block whose cells are taken to be equally large.
_ROWS, _BLOCK_ROWS, _COLUMNS = 512, 64, 256


@dataclass(frozen=True)
class ClassFigures:
    """Figures of one class.

    Attributes:
        value: the class value.
        cells: number of cells.
        square_metres: their area on the ellipsoid.
        patches: areas in square metres of the patches, cells of the class that share edges; empty for class 0.
        confidence: mean probability of the class in its cells, 0 to 1; None where it is not known.
        unsure: share of the cells with a probability below :data:`UNSURE`; None where it is not known.
    """

    value: int
    cells: int
    square_metres: float
    patches: np.ndarray
    confidence: float | None = None
    unsure: float | None = None


@dataclass
class _Sums:
    cells: int = 0
    square_metres: float = 0.0
    percent: float = 0.0
    unsure: int = 0
    patches: _Patches = field(default_factory=lambda: _Patches())


def figures_of(path: str, confidence: str | None = None, progress: Progress = silent) -> list[ClassFigures]:
    """Return the figures of each class that a class raster has, by value; NoData is left out.

    Args:
        path: the class raster.
        confidence: a raster on the same cells with the probability of each cell's class in percent.
        progress: told the share of the raster that was read.

    Raises:
        RasterError: a raster cannot be read.
    """
    dataset = open_raster(path, "class raster")
    band, ground = class_band(dataset), Ground(grid_of(dataset), crs_of(dataset))
    percents = open_raster(confidence, "confidence raster") if confidence else None
    sums: dict[int, _Sums] = defaultdict(_Sums)
    for window in _strips(dataset):
        cells = read(band, window)
        _add_areas(sums, cells, window, ground)
        _add_patches(sums, cells, integer_nodata(band))
        if percents is not None:
            _add_confidence(sums, cells, read(percents.GetRasterBand(1), window))
        progress(window.bottom / dataset.RasterYSize)
    sums.pop(integer_nodata(band), None)
    return [_figures(value, sums[value], percents is not None) for value in sorted(sums)]


def with_polygons(figures: Sequence[ClassFigures], path: str, values: Sequence[int] = ()) -> list[ClassFigures]:
    """Return the figures with areas and patches of the polygons that were made of the raster.

    What polygons leave out, such as small patches, or gain by simplifying is background.

    Args:
        figures: of the raster.
        path: a vector file with the fields ``gridcode`` and ``area_m2``.
        values: class values that were made into polygons; none for every value but 0.

    Raises:
        VectorError: the file cannot be read.
    """
    areas: dict[int, list[float]] = defaultdict(list)
    dataset, layer = open_vector(path)
    layer.SetIgnoredFields(["OGR_GEOMETRY"])
    for feature in layer:
        areas[feature["gridcode"]].append(feature["area_m2"])
    del dataset
    changed = [
        replace(each, square_metres=sum(areas[each.value]), patches=np.array(areas[each.value]))
        if each.value and (not values or each.value in values)
        else each
        for each in figures
    ]
    rest = sum(each.square_metres for each in figures) - sum(each.square_metres for each in changed if each.value)
    return [each if each.value else replace(each, square_metres=rest) for each in changed]


def _strips(dataset: gdal.Dataset) -> Iterator[Window]:
    for row in range(0, dataset.RasterYSize, _ROWS):
        yield Window(0, row, dataset.RasterXSize, min(_ROWS, dataset.RasterYSize - row))


def _add_areas(sums: dict[int, _Sums], cells: np.ndarray, window: Window, ground: Ground) -> None:
    middles = np.minimum(np.arange(0, window.width, _COLUMNS) + _COLUMNS // 2, window.width - 1)
    for top in range(0, window.height, _BLOCK_ROWS):
        rows = cells[top : top + _BLOCK_ROWS]
        ends = (np.full(len(middles), window.row + top + row) for row in (0, len(rows) - 1))
        areas = np.mean([ground.cell_areas(middles, end) for end in ends], axis=0)
        for index, area in enumerate(areas.tolist()):
            for value, count in _counted(rows[:, index * _COLUMNS : (index + 1) * _COLUMNS]):
                sums[value].cells += count
                sums[value].square_metres += count * area


def _counted(cells: np.ndarray) -> Iterator[tuple[int, int]]:
    """Yield each value with the number of its cells; counting by value is ten times as fast as sorting."""
    if cells.dtype == np.uint8:
        counts = np.bincount(cells.ravel(), minlength=256)
        values = np.flatnonzero(counts)
        yield from zip(values.tolist(), counts[values].tolist())
    else:
        values, counts = np.unique(cells, return_counts=True)
        yield from zip(values.tolist(), counts.tolist())


def _add_patches(sums: dict[int, _Sums], cells: np.ndarray, nodata: int | None) -> None:
    for value, known in sums.items():
        if value not in (0, nodata):
            known.patches.add(cells == value)


def _add_confidence(sums: dict[int, _Sums], cells: np.ndarray, percent: np.ndarray) -> None:
    """Add the probabilities of each class's cells; NoData, 255, is left out."""
    for value, known in sums.items():
        counts = np.bincount(percent[cells == value], minlength=256)[:101]
        known.percent += float(counts @ np.arange(101))
        known.unsure += int(counts[:UNSURE].sum())


def _figures(value: int, sums: _Sums, with_confidence: bool) -> ClassFigures:
    patches = sums.patches.sizes() * (sums.square_metres / sums.cells)
    if not with_confidence:
        return ClassFigures(value, sums.cells, sums.square_metres, patches)
    return ClassFigures(
        value, sums.cells, sums.square_metres, patches, sums.percent / sums.cells / 100, sums.unsure / sums.cells
    )


class _Patches:
    """Connected cells of a mask that comes strip by strip; memory grows with the number of patches alone."""

    def __init__(self) -> None:
        self._sizes: list[np.ndarray] = []
        self._edges: list[np.ndarray] = []
        self._count = 0
        self._last: np.ndarray | None = None

    def add(self, mask: np.ndarray) -> None:
        """Add the rows (rows, columns; bool) below those before."""
        labels, found = label(mask)
        self._sizes.append(np.bincount(labels.ravel(), minlength=found + 1)[1:])
        if self._last is not None:
            touching = (self._last > 0) & mask[0]
            pairs = np.stack((self._last[touching] - 1, labels[0, touching] - 1 + self._count), axis=1)
            self._edges.append(np.unique(pairs, axis=0))
        self._last = np.where(mask[-1], labels[-1] + self._count, 0)
        self._count += found

    def sizes(self) -> np.ndarray:
        """Return the number of cells of each patch."""
        if not self._count:
            return np.zeros(0)
        edges = np.concatenate([np.empty((0, 2), np.int64), *self._edges])
        graph = coo_matrix((np.ones(len(edges), bool), edges.T), shape=(self._count, self._count))
        _, patch = connected_components(graph, directed=False)
        return np.bincount(patch, weights=np.concatenate(self._sizes))
