"""Merging patches that are too small into their largest neighbour, until none is too small.

GDAL's sieve filter joins no small patch to another small one, so noise stays as it is. Here the raster becomes a graph
of its four-connected patches, read band by band, so that memory grows with the patches, not with the cells.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from ..ground import Ground

#: Share of the least area that rounding may take away from a patch.
_SLACK = 1e-9


class _Pieces:
    """Four-connected patches within a band: ``piece`` of each level run of cells, and ``starts`` of the runs."""

    def __init__(self, values: np.ndarray, outside: int) -> None:
        begins = np.ones(values.shape, bool)
        np.not_equal(values[:, 1:], values[:, :-1], out=begins[:, 1:])
        self.shape = values.shape
        self.starts = np.flatnonzero(begins)
        self.lengths = np.diff(np.append(self.starts, values.size))
        self.run_values = values.reshape(-1)[self.starts]
        #: Runs of the band's cells.
        self.run = (np.cumsum(begins.reshape(-1), dtype=np.int64) - 1).reshape(values.shape)
        changes = begins[:-1] | begins[1:]
        upper, lower = self.run[:-1][changes], self.run[1:][changes]
        alike = self.run_values[upper] == self.run_values[lower]
        self.count, self.piece = _components(upper[alike], lower[alike], len(self.starts))
        inside = self.run_values != outside
        level = np.flatnonzero((self.starts[1:] % values.shape[1] != 0) & inside[1:] & inside[:-1])
        upright = np.flatnonzero(~alike & inside[upper] & inside[lower])
        one = np.concatenate((self.piece[level], self.piece[upper[upright]]))
        other = np.concatenate((self.piece[level + 1], self.piece[lower[upright]]))
        #: Pairs (2, n) of pieces that are neighbours.
        self.neighbours = _distinct(one, other)
        self.values = np.empty(self.count, values.dtype)
        self.values[self.piece] = self.run_values

    def areas(self, ground: Ground, row: int) -> np.ndarray:
        """Return the area in square metres of each piece of a band that begins at a row of the raster."""
        line, column = np.divmod(self.starts, self.shape[1])
        each = ground.cell_areas(column + (self.lengths - 1) / 2, line + row)
        return np.bincount(self.piece, each * self.lengths, self.count)


class Merged:
    """The values of a raster after its small patches have been merged."""

    def __init__(
        self, bands: Iterable[tuple[int, np.ndarray]], ground: Ground, outside: int, minimum_area: float
    ) -> None:
        """Read the raster once.

        Args:
            bands: row and values (rows, columns) of each band from top to bottom, the same as :meth:`of` is given.
            ground: under the raster.
            outside: value of cells without a class, which are nobody's neighbours.
            minimum_area: in square metres. A patch below that has no neighbour has the value ``outside`` then.
        """
        self._outside = outside
        values, areas, ties, neighbours, total, above = [], [], [], [], 0, None
        self._first: dict[int, int] = {}
        for row, cells in bands:
            pieces = _Pieces(cells, outside)
            self._first[row] = total
            values.append(pieces.values)
            areas.append(pieces.areas(ground, row))
            neighbours.append(pieces.neighbours + total)
            top = pieces.piece[pieces.run[0]] + total
            if above is not None:
                joint, beside = _seam(*above, cells[0], top, outside)
                ties.append(joint)
                neighbours.append(beside)
            above = cells[-1], pieces.piece[pieces.run[-1]] + total
            total += pieces.count
        none = [np.empty((2, 0), np.int64)]
        count, self._patch = _components(*np.hstack(ties or none), total)
        patch_values = np.empty(count, values[0].dtype)
        patch_values[self._patch] = np.concatenate(values)
        patch_areas = np.bincount(self._patch, np.concatenate(areas), count)
        edges = _distinct(*self._patch[np.hstack(neighbours or none)])
        self._values = _merged(patch_values, patch_areas, edges, minimum_area * (1 - _SLACK), outside)

    def of(self, row: int, values: np.ndarray) -> np.ndarray:
        """Return the values of a band after merging, given its first row and its values before."""
        pieces = _Pieces(values, self._outside)
        runs = self._values[self._patch[pieces.piece + self._first[row]]]
        return np.repeat(runs, pieces.lengths).reshape(values.shape)


def _merged(values: np.ndarray, areas: np.ndarray, edges: np.ndarray, least: float, outside: int) -> np.ndarray:
    """Return the value of each patch when small ones have joined their largest neighbour, again and again.

    Args:
        values, areas: of each patch.
        edges: (2, n), pairs of neighbours.
        least: area below which a patch is small.
        outside: value of patches that do not count.
    """
    region = np.arange(len(values))
    while True:
        pairs = _largest_neighbours((areas < least) & (values != outside), areas, edges)
        if not pairs.shape[1]:
            break
        values, areas, edges, step = _joined(values, areas, edges, pairs)
        region = step[region]
        alike = values[edges[0]] == values[edges[1]]
        if alike.any():
            values, areas, edges, step = _joined(values, areas, edges, edges[:, alike])
            region = step[region]
    return np.where(areas < least, outside, values)[region].astype(values.dtype)


def _largest_neighbours(small: np.ndarray, areas: np.ndarray, edges: np.ndarray) -> np.ndarray:
    """Return pairs (2, n) of each small patch and its largest neighbour, of equal ones the one with the lowest number.

    Without a sort: the neighbours of a patch are a row of a sparse matrix, in order.
    """
    both = small[edges[0]], small[edges[1]]
    here = np.concatenate((edges[0][both[0]], edges[1][both[1]]))
    there = np.concatenate((edges[1][both[0]], edges[0][both[1]]))
    ways = csr_matrix((np.ones(len(here), np.int8), (here, there)), shape=(len(areas),) * 2)
    patches = np.flatnonzero(np.diff(ways.indptr))
    if not len(patches):
        return np.empty((2, 0), np.int64)
    starts, sizes = ways.indptr[patches], np.diff(ways.indptr)[patches]
    sizes_of = areas[ways.indices]
    candidates = np.flatnonzero(sizes_of == np.repeat(np.maximum.reduceat(sizes_of, starts), sizes))
    chosen = ways.indices[candidates[np.searchsorted(candidates, starts)]]
    return np.stack((patches, chosen.astype(np.int64)))


def _joined(values: np.ndarray, areas: np.ndarray, edges: np.ndarray, pairs: np.ndarray) -> tuple:
    """Return values, areas and edges after pairs have become one, with its largest member's value; and who is whose."""
    count, label = _components(*pairs, len(values))
    most = np.zeros(count)
    np.maximum.at(most, label, areas)
    tied = np.flatnonzero(areas == most[label])
    largest = np.full(count, len(values))
    np.minimum.at(largest, label[tied], tied)
    edges = label[edges]
    return values[largest], np.bincount(label, areas, count), _distinct(*edges[:, edges[0] != edges[1]]), label


def _seam(
    upper: np.ndarray, upper_piece: np.ndarray, lower: np.ndarray, lower_piece: np.ndarray, outside: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of pieces that are one patch across the line between two bands, and those of neighbours."""
    alike = upper == lower
    beside = ~alike & (upper != outside) & (lower != outside)
    return tuple(_distinct(upper_piece[which], lower_piece[which]) for which in (alike, beside))


def _distinct(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return the distinct pairs (2, n), whichever comes first."""
    if not len(one):
        return np.empty((2, 0), np.int64)
    low, high = np.minimum(one, other), np.maximum(one, other)
    count = int(high.max()) + 1
    pairs = csr_matrix((np.ones(len(low), np.int8), (low, high)), shape=(count, count))
    return np.stack((np.repeat(np.arange(count), np.diff(pairs.indptr)), pairs.indices.astype(np.int64)))


def _components(one: np.ndarray, other: np.ndarray, count: int) -> tuple[int, np.ndarray]:
    ties = np.concatenate((one, other)), np.concatenate((other, one))
    graph = csr_matrix((np.ones(len(ties[0]), np.int8), ties), shape=(count, count))
    # With ties both ways, strong components are what weak ones are, and SciPy finds them several times faster.
    return connected_components(graph, directed=True, connection="strong")
