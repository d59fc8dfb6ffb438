"""How far apart classified and true boundaries lie, in metres on the ground."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ..ground import Ground
from .pairs import Strip

#: Places on the boundaries of each side that are measured from; all places of the other side are measured to.
_PLACES = 20_000


@dataclass(frozen=True)
class Distances:
    """Distances in metres from the places of one boundary to the nearest place of the other.

    ``places`` were measured: those around matched objects, of a random sample of ``edges``, the sides of cells that all
    of the boundary runs along.
    """

    mean: float
    median: float
    percentile_95: float
    places: int
    edges: int


@dataclass(frozen=True)
class BoundaryFigures:
    """Of one class: from the classified boundary to the true one, and back; None where there is none to measure from.

    Measured are the boundaries of objects that are right, or were found. From an object that has no counterpart, the
    nearest boundary is that of another slum, as far away as the next one happens to be.
    Middles of cell sides stand for the boundaries, so a distance is good to about half a cell. The edge of the raster,
    of NoData and of the mask is no boundary.
    """

    to_truth: Distances | None
    to_classified: Distances | None


class Outline:
    """The boundary of one class on one side, in strips that follow each other downwards."""

    def __init__(self, above: np.ndarray | None = None) -> None:
        """Begin at the top, or below a row (1, columns) that is known there and is not the class."""
        self._pieces = None if above is None else np.zeros(above.shape, np.int32)
        self._known = above

    def edges(self, pieces: np.ndarray, strip: Strip) -> np.ndarray:
        """Return the middles of the cell sides between the class and its surroundings.

        Args:
            pieces: the number of the piece of the class that each cell is in (rows, columns), 0 outside.
            strip: says where these cells are, and which are known.

        Returns:
            float64 (3, edges): column, row, and the piece within the edge.
        """
        window, known = strip.window, strip.known
        inside = pieces > 0
        row, column = _places_of((inside[:, 1:] != inside[:, :-1]) & known[:, 1:] & known[:, :-1])
        owner = np.maximum(pieces[row, column], pieces[row, column + 1])
        upright = np.stack([column + 1.0, row + 0.5, owner])
        first = self._pieces is None
        if not first:
            pieces, known = np.vstack([self._pieces, pieces]), np.vstack([self._known, known])
            inside = pieces > 0
        row, column = _places_of((inside[1:] != inside[:-1]) & known[1:] & known[:-1])
        owner = np.maximum(pieces[row, column], pieces[row + 1, column])
        level = np.stack([column + 0.5, row + (1.0 if first else 0.0), owner])
        self._pieces, self._known = pieces[-1:].copy(), known[-1:].copy()
        return np.hstack([upright, level]) + np.array([[window.column], [window.row], [0]])


def _places_of(found: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return rows and columns of what is true; numpy's nonzero is much slower in two dimensions."""
    return np.divmod(np.flatnonzero(found), max(1, found.shape[1]))


def _keys(places: np.ndarray, seed: int) -> np.ndarray:
    """Return a random number (uint64) for each place, settled by where it is, by SplitMix64."""
    column, row = (2 * places[:2]).astype(np.uint64)
    mixed = (row << np.uint64(32)) + column + np.uint64((seed + 1) * 0x9E3779B97F4A7C15 % 2**64)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
    return mixed ^ (mixed >> np.uint64(31))


class Places:
    """A random sample of fixed size of all the places it was shown, whatever the order."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._keys, self._places = np.empty(0, np.uint64), np.empty((3, 0))
        self.shown = 0

    def add(self, places: np.ndarray) -> None:
        """Show edges (3, number), see :class:`Outline`; those with the smallest random keys stay."""
        keys = np.append(self._keys, _keys(places, self._seed))
        kept = np.argpartition(keys, _PLACES)[:_PLACES] if len(keys) > _PLACES else slice(None)
        self._keys, self._places = keys[kept], np.hstack([self._places, places])[:, kept]
        self.shown += places.shape[1]

    def nearest(self, matched: np.ndarray, ground: Ground) -> Nearest:
        """Return what measures from the places that stayed and are around a matched piece."""
        column, row, piece = self._places[:, matched[self._places[2].astype(np.int64) - 1]]
        return Nearest(*ground.plane(column, row), self.shown)


class Nearest:
    """Distances from places to the nearest of others that come in portions, exact whatever the portions are."""

    def __init__(self, x: np.ndarray, y: np.ndarray, scale: np.ndarray, edges: int) -> None:
        self._places, self._scale, self._edges = np.column_stack([x, y]), scale, edges
        self._distance = np.full(len(x), math.inf)

    def add(self, x: np.ndarray, y: np.ndarray) -> None:
        """Take the next places to measure to."""
        if not len(x) or not len(self._distance):
            return
        lowest, highest = np.array([x.min(), y.min()]), np.array([x.max(), y.max()])
        beside = np.maximum(np.maximum(lowest - self._places, self._places - highest), 0)
        near = np.flatnonzero(np.hypot(*beside.T) < self._distance)
        if len(near):
            found, _ = cKDTree(np.column_stack([x, y])).query(self._places[near])
            self._distance[near] = np.minimum(self._distance[near], found)

    def distances(self) -> Distances | None:
        """Return the figures; None where there was nothing to measure from or to."""
        if not len(self._distance) or math.isinf(self._distance.max()):
            return None
        metres = np.sort(self._distance * self._scale)  # lest the sum depend on the order of the places
        median, percentile = np.percentile(metres, (50, 95))
        return Distances(float(metres.mean()), float(median), float(percentile), len(metres), self._edges)


class BoundarySamples:
    """Places on both boundaries of a class: what the first pass over the cells collects."""

    def __init__(self, seed: int, above: np.ndarray | None = None) -> None:
        """Begin as :class:`Outline` does."""
        self._outlines = Outline(above), Outline(above)
        self._places = Places(seed), Places(seed + 1)

    def add(self, classified: np.ndarray, true: np.ndarray, strip: Strip) -> None:
        """Take a strip: the numbers of the pieces of each side."""
        for outline, places, pieces in zip(self._outlines, self._places, (classified, true)):
            places.add(outline.edges(pieces, strip))

    def meter(self, right: np.ndarray, found: np.ndarray, ground: Ground) -> BoundaryMeter:
        """Return what measures from these places in the second pass.

        Args:
            right, found: whether each classified piece, and each true one, is of a matched object.
            ground: under the grid.
        """
        matched = zip(self._places, (right, found))
        return BoundaryMeter(tuple(places.nearest(each, ground) for places, each in matched), ground)


class BoundaryMeter:
    """Measures the distances of a class's boundaries, strip by strip."""

    def __init__(self, nearest: tuple[Nearest, Nearest], ground: Ground) -> None:
        self._ground, self._nearest = ground, nearest
        self._outlines = Outline(), Outline()

    def add(self, classified: np.ndarray, true: np.ndarray, strip: Strip) -> None:
        """Take a strip: where each side is the class."""
        from_classified, from_truth = self._nearest
        for nearest, edges in zip((from_truth, from_classified), self._edges(classified, true, strip)):
            nearest.add(*self._ground.plane(*edges[:2])[:2])

    def figures(self) -> BoundaryFigures:
        """Return the figures."""
        return BoundaryFigures(*(nearest.distances() for nearest in self._nearest))

    def _edges(self, classified: np.ndarray, true: np.ndarray, strip: Strip) -> Iterator[np.ndarray]:
        return (outline.edges(mask, strip) for outline, mask in zip(self._outlines, (classified, true)))
