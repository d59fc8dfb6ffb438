"""How many single objects were found, missed and invented, and how large they are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import label
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..areas import SQUARE_METRES_OF_A_HECTARE

#: Borders between classes of size, in hectares.
SIZES = (0.1, 0.5, 1.0, 5.0, 25.0)

#: More pieces of patches than this, as salt and pepper makes them, are not matched: memory stays bounded.
MOST_PIECES = 4_000_000


@dataclass(frozen=True)
class ObjectFigures:
    """Patches of one class; an object is a patch of cells that touch along their edges.

    A true object is found when at least ``least_share`` of its area is classified as its class; a classified one is
    invented when less than that of its area is it in truth. Half is the usual share (Zhan et al. 2005, International
    Journal of Remote Sensing 26, 2953-2974). This rule forgives that one slum is found in parts, or two as one;
    ``alike`` counts the pairs whose intersection is more than half of their union, which forgives neither.

    Attributes:
        found, missed, invented, right: objects in each class of size (see SIZES), by their own area; ``right`` are the
            classified ones that are not invented.
        alike: pairs of one true and one classified object.
        least_share: see above.
    """

    found: tuple[int, ...]
    missed: tuple[int, ...]
    invented: tuple[int, ...]
    right: tuple[int, ...]
    alike: int
    least_share: float

    @property
    def true(self) -> int:
        """Number of objects in truth."""
        return sum(self.found) + sum(self.missed)

    @property
    def classified(self) -> int:
        """Number of objects in what was classified."""
        return sum(self.right) + sum(self.invented)


@dataclass(frozen=True)
class Matches:
    """The objects of both sides against each other; ``right`` and ``found`` say it of each piece, in their order."""

    figures: ObjectFigures
    right: np.ndarray
    found: np.ndarray


class ObjectCounts:
    """Collects the objects of one class from strips that follow each other downwards."""

    def __init__(self, least_share: float) -> None:
        self._least_share = least_share
        self._classified, self._true = Patches(), Patches()
        self._overlaps: list[np.ndarray] = []

    def add(
        self, classified: np.ndarray, true: np.ndarray, cell_area: float
    ) -> tuple[np.ndarray, np.ndarray] | tuple[None, None]:
        """Take a strip: where each side is the class (rows, columns), and a cell's area in square metres.

        Returns:
            The number of the piece that each cell is in, from 1, 0 outside; None where there are too many.
        """
        if self.too_many:
            return None, None
        first, second = self._classified.add(classified, cell_area), self._true.add(true, cell_area)
        both = np.flatnonzero(classified & true)
        pairs, counts = _counted(first.reshape(-1)[both], second.reshape(-1)[both])
        self._overlaps.append(np.vstack([pairs, counts * cell_area]))
        if self.too_many:
            self._overlaps.clear()
        return first, second

    @property
    def too_many(self) -> bool:
        """Whether there are more pieces than are matched."""
        return max(self._classified.pieces, self._true.pieces) > MOST_PIECES

    def matches(self) -> Matches | None:
        """Return what was found of them; None where there were too many objects."""
        if self.too_many:
            return None
        classified, classified_area = self._classified.objects()
        true, true_area = self._true.objects()
        overlaps = np.hstack([np.zeros((3, 0)), *self._overlaps])
        first, second = (ids[part.astype(np.int64) - 1] for ids, part in zip((classified, true), overlaps))
        code, place = np.unique(first * max(1, len(true_area)) + second, return_inverse=True)
        shared = np.bincount(place, overlaps[2], len(code))
        first, second = np.divmod(code, max(1, len(true_area)))
        united = classified_area[first] + true_area[second] - shared
        inside = np.bincount(first, shared, len(classified_area)) / classified_area
        covered = np.bincount(second, shared, len(true_area)) / true_area
        # Areas are sums of the same cells in another order.
        found, right = covered >= self._least_share - 1e-9, inside >= self._least_share - 1e-9
        figures = ObjectFigures(
            _by_size(true_area[found]),
            _by_size(true_area[~found]),
            _by_size(classified_area[~right]),
            _by_size(classified_area[right]),
            int((shared > united / 2 * (1 + 1e-9)).sum()),
            self._least_share,
        )
        return Matches(figures, right[classified], found[true])


class Patches:
    """Pieces of patches, strip by strip, and which of them belong together."""

    def __init__(self) -> None:
        self.pieces = 0
        self._areas: list[np.ndarray] = [np.empty(0)]
        self._links: list[np.ndarray] = [np.empty((2, 0), np.int64)]
        self._last: np.ndarray | None = None

    def add(self, mask: np.ndarray, cell_area: float) -> np.ndarray:
        """Return the number of the piece that each cell of a strip is in (rows, columns), from 1, 0 outside."""
        numbers, count = label(mask)
        inside = numbers.reshape(-1)[np.flatnonzero(mask)]  # mostly the smaller part of a scene
        self._areas.append(np.bincount(inside, minlength=count + 1)[1:] * cell_area)
        if self._last is not None:
            touching = (self._last > 0) & mask[0]
            below = numbers[0][touching].astype(np.int64) + self.pieces
            self._links.append(_counted(self._last[touching], below)[0])
        numbers[numbers > 0] += self.pieces
        self._last = numbers[-1].astype(np.int64)
        self.pieces += count
        return numbers

    def objects(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the object (from 0) of each piece, and the area of each object in square metres."""
        above, below = np.hstack(self._links) - 1
        graph = coo_matrix((np.ones(len(above), bool), (above, below)), (self.pieces, self.pieces))
        count, objects = connected_components(graph, directed=False) if self.pieces else (0, np.empty(0, np.int64))
        return objects.astype(np.int64), np.bincount(objects, np.concatenate(self._areas), count)


def _counted(first: np.ndarray, second: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the distinct pairs (2, pairs) of two arrays, and how often each occurs.

    Neighbours mostly are the same pair: runs are counted, so that little is left to sort.
    """
    if not len(first):
        return np.empty((2, 0), np.int64), np.empty(0, np.int64)
    starts = np.flatnonzero((first[1:] != first[:-1]) | (second[1:] != second[:-1])) + 1
    starts = np.concatenate([[0], starts])
    lengths = np.diff(np.append(starts, len(first)))
    width = int(second.max()) + 1
    codes, place = np.unique(first[starts].astype(np.int64) * width + second[starts], return_inverse=True)
    return np.stack(np.divmod(codes, width)), np.bincount(place, lengths, len(codes)).astype(np.int64)


def _by_size(areas: np.ndarray) -> tuple[int, ...]:
    borders = np.array(SIZES) * SQUARE_METRES_OF_A_HECTARE
    return tuple(map(int, np.bincount(np.searchsorted(borders, areas, side="right"), minlength=len(SIZES) + 1)))
