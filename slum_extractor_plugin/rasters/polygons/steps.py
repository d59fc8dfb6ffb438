"""Straight pieces of the borders between cells of different value, found for a whole band of rows at once.

The lattice of cell corners carries a border wherever two cells beside each other differ. A patch of equal cells walks
its own side of its border, with its cells on the right hand, in *steps*: straight pieces that go east, south, west or
north from one corner to another.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

EAST, SOUTH, WEST, NORTH = range(4)


@dataclass
class Steps:
    """Steps as arrays of one length.

    ``row`` and ``column`` count lattice lines and say where a step begins; ``following`` is the index of the next step,
    -1 while it is not known; ``across`` is the step of a cell of equal value that ends at the same corner, across from
    this one's cell, or -1; ``node`` tells that borders of more than two patches meet where the step begins; ``upper``
    that the patch's value is above that on the other side.
    """

    row: np.ndarray
    column: np.ndarray
    direction: np.ndarray
    following: np.ndarray
    across: np.ndarray
    patch: np.ndarray
    node: np.ndarray
    upper: np.ndarray

    def __len__(self) -> int:
        return len(self.row)

    @classmethod
    def none(cls) -> Steps:
        """Return no steps."""
        types = (np.int32, np.int32, np.uint8, np.int32, np.int32, np.int32, bool, bool)
        return cls(*(np.empty(0, kind) for kind in types))

    def and_then(self, more: Steps) -> Steps:
        """Return these steps and ``more`` behind them; what follows what is left as it is."""
        return Steps(*(np.concatenate((getattr(self, f.name), getattr(more, f.name))) for f in fields(self)))

    def chosen(self, mask: np.ndarray) -> Steps:
        """Return the steps where ``mask`` is True; it must be so for all steps of a patch or for none."""
        part = Steps(*(getattr(self, f.name)[mask] for f in fields(self)))
        place = np.cumsum(mask, dtype=np.int32) - np.int32(1)
        part.following = np.where(part.following < 0, np.int32(-1), place[part.following])
        part.across = np.where((part.across < 0) | ~mask[part.across], np.int32(-1), place[part.across])
        return part


class Band:
    """Rows of values under the last row of the band above, with a column of ``outside`` on each side.

    Cells are known by their flat index in ``flat``; a corner has the index of the cell to its upper left, so that the
    band knows all four cells around the corners below ``corners``, and those behind it belong to the next band.
    """

    def __init__(self, values: np.ndarray, outside: int) -> None:
        """Find the level runs of ``values`` of (rows + 1, columns + 2)."""
        self.values, self.outside = values, outside
        self.frame = values.shape[1]
        self.corners = (len(values) - 1) * self.frame
        self.flat = values.reshape(-1)
        upper_left, upper_right, lower_left, lower_right = 0, 1, self.frame, self.frame + 1
        #: From a corner to the patch's cell behind a walker who arrives east, south, west, north. For one who leaves,
        #: the patch's cell is that of the direction before, and the cell on the other side that of the one before it.
        self.behind = np.array([lower_left, upper_left, upper_right, lower_right])
        begins = np.ones(values.shape, bool)
        np.not_equal(values[:, 1:], values[:, :-1], out=begins[:, 1:])
        begins = begins.reshape(-1)
        #: The level run of equal cells, counted from the first, that each cell belongs to.
        self.run = np.cumsum(begins, dtype=np.int32) - np.int32(1)
        self.run_values = self.flat[begins]

    def patches(self, above: np.ndarray, open_patches: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the patch of each run, and of each patch that the band above left open.

        Args:
            above: the open patch of each run of the first row, -1 for runs of ``outside``.
            open_patches: how many there are.
        """
        upper, lower = self.values[:-1], self.values[1:]
        equal = (upper == lower) & (lower != self.outside)
        goes_on = equal[:, :-1] & (lower[:, 1:] == lower[:, :-1])
        equal[:, 1:] &= ~goes_on
        joint = np.flatnonzero(equal)
        known = np.flatnonzero(above >= 0)
        count = len(self.run_values)
        one = np.concatenate((self.run[joint], known))
        other = np.concatenate((self.run[joint + self.frame], above[known] + count))
        label = _components(one, other, count + open_patches)
        return label[:count], label[count:]

    def steps(self, with_nodes: bool) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the corners where steps begin, those where they end, and their directions.

        All steps end at the band's last line at the latest; with ``with_nodes`` also where the other side changes.
        """
        level = _sides(self.values[:-1], self.values[1:], self.outside, with_nodes)
        (east_first, east_last), (west_first, west_last) = level
        columns = np.ascontiguousarray(self.values[1:].T)
        upright = _sides(columns[:-1], columns[1:], self.outside, with_nodes)
        corners = [[self._upper_corner(places) for places in side] for side in upright]
        (north_first, north_last), (south_first, south_last) = corners
        begins = [east_first - 1, south_first, west_last, north_last + self.frame]
        ends = [east_last, south_last + self.frame, west_first - 1, north_first]
        directions = np.repeat(np.arange(4, dtype=np.uint8), [len(some) for some in begins])
        return np.concatenate(begins), np.concatenate(ends), directions

    def nodes(self, corners: np.ndarray) -> np.ndarray:
        """Return whether three or four borders meet at each of ``corners``."""
        cells = [self.flat[corners + offset] for offset in (0, 1, self.frame + 1, self.frame)]
        borders = sum((cells[side] != cells[side - 1]).astype(np.int8) for side in range(4))
        return borders > 2

    def turned(self, corners: np.ndarray, directions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return in which direction the walk goes on that arrives at ``corners`` in ``directions``.

        Also whether only the cell across the corner has the own cell's value: it goes on as if they did not touch.
        """
        own, right, left = (self.flat[corners + self.behind[(directions + 4 - turn) % 4]] for turn in (0, 1, 2))
        goes_on, joined = right == own, left == own
        turn = np.where(goes_on, np.where(joined, 3, 0), 1)
        return (directions + turn) % 4, joined & ~goes_on

    def _upper_corner(self, places: np.ndarray) -> np.ndarray:
        """Return the upper corner of the upright border at ``places``, counted column by column."""
        column, row = np.divmod(places, len(self.values) - 1)
        return row * self.frame + column


def _sides(upper: np.ndarray, lower: np.ndarray, outside: int, with_nodes: bool) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return the first and last cells of each level piece of border as seen from below, and as seen from above."""
    border = upper != lower
    alike = [cells[:, 1:] == cells[:, :-1] for cells in (lower, upper)]
    if with_nodes:
        alike = [alike[0] & alike[1]] * 2
    sides = []
    for cells, same in zip((lower, upper), alike):
        edge = border & (cells != outside)
        ends_here = ~(edge[:, 1:] & edge[:, :-1] & same)
        first, last = edge.copy(), edge
        first[:, 1:] &= ends_here
        last[:, :-1] &= ends_here
        sides.append((np.flatnonzero(first), np.flatnonzero(last)))
    return sides


def _components(one: np.ndarray, other: np.ndarray, count: int) -> np.ndarray:
    """Return numbers that are equal for those of ``count`` things that ``one[i]`` and ``other[i]`` tie together."""
    ties = (np.concatenate((one, other)), np.concatenate((other, one)))
    graph = csr_matrix((np.ones(len(ties[0]), np.int8), ties), shape=(count, count))
    # With ties both ways, strong components are what weak ones are, and SciPy finds them several times faster.
    return connected_components(graph, directed=True, connection="strong")[1]
