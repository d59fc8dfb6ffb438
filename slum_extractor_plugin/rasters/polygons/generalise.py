"""SIMPLIFY: fewer vertices, without the stairs of cell edges, on borders that stay shared and never cross.

A border between two patches is a chain of cell edges, each between two cells. The segment from one cell's centre to the
other's is the edge's *gate*. A line that passes the gates of a chain one after the other, near enough to their middles
never to touch a centre, separates the same cells as the chain; lines of different chains lie in different squares
between neighbouring centres, so they cannot cross, and meet at nodes only. Hence a coverage of valid polygons without
gap or overlap, in which each cell's centre stays in its patch: burnt back, the polygons give the same raster.

Chains run from node to node, and each line goes on until no straight line passes the next gate (ordered stabbing:
Guibas, Hershberger, Mitchell, Snoeyink 1993). The result depends on the chain alone, walked with the larger value on
the right hand, so both patches get the same line although neither knows of the other.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .area_keeping import Line, keep_areas
from .rings import Rings

#: In cells. A straight line that was burnt into cells passes up to half a cell from the middles of their edges.
DEFAULT_TOLERANCE = 0.5
#: How near to the centres a line may come after all: far enough for the arithmetic of any rasterizer.
_WIDEST = 0.499
#: Closed chains of no more cell edges (one to three cells) stay as they are: a few vertices cannot keep their area.
_SMALL = 8
#: Cell edges after which a chain gets a vertex in any case.
_LONGEST = 512


def generalised(rings: Rings, width: int, height: int, tolerance: float) -> Rings:
    """Return the rings with fewer vertices, between the centres of the cells beside them.

    Args:
        rings: with nodes; see :class:`.tracing.Tracer`.
        width, height: of the raster in cells; its own corners stay.
        tolerance: how far from the middle of a cell edge the line may pass, in cells; above 0 to a half.
    """
    chains = _chains_of(_begun_at_chains(rings, width, height))
    reach = _reach(chains, width, height, min(tolerance, _WIDEST))
    walkers = _Walkers(chains, reach)
    walkers.walk()
    _keep_areas(chains, walkers, reach)
    vertices = np.flatnonzero(walkers.kept)
    start = np.searchsorted(chains.ring[vertices], np.arange(len(rings.patch) + 1))
    flags = np.zeros(len(vertices), bool)
    return Rings(walkers.y[vertices], walkers.x[vertices], start, rings.patch, flags, flags)


def _keep_areas(chains: _Chains, walkers: _Walkers, reach: np.ndarray) -> None:
    """Move vertices so that areas stay; chains that would not have fewer vertices than corners keep their edges."""
    corners = _corner_counts(chains)
    pointless = ~chains.small & (corners <= _vertex_counts(chains, walkers.kept))
    some = np.flatnonzero(~chains.small & ~pointless)
    stairs = np.zeros(len(corners), bool)
    if len(some):
        line, points = _line_of(chains, walkers, reach, some)
        stairs[some] = keep_areas(line)
        walkers.x[points], walkers.y[points], walkers.kept[points] = line.x, line.y, line.kept
        walkers.kept[chains.last[some]] = False  # the next chain's first
        stairs[some] |= corners[some] <= _vertex_counts(chains, walkers.kept)[some]
    _take_edges_back(chains, walkers, np.flatnonzero(stairs | pointless))


def _line_of(chains: _Chains, walkers: _Walkers, reach: np.ndarray, some: np.ndarray) -> tuple[Line, np.ndarray]:
    """Return some chains in the direction in which they are walked, and which their points are."""
    first, last, forward = chains.first[some], chains.last[some], chains.forward[some]
    size = last - first + 1
    start = np.append(0, np.cumsum(size))
    along = np.arange(start[-1]) - np.repeat(start[:-1], size)
    sign = np.repeat(np.where(forward, 1, -1), size)
    points = np.repeat(np.where(forward, first, last), size) + sign * along
    kept = walkers.kept[points]
    kept[start[:-1]] = kept[start[1:] - 1] = True
    edges = ((sign * directions[points]).astype(float) for directions in (chains.across, chains.down))
    return Line(
        walkers.x[points],
        walkers.y[points],
        chains.column[points],
        chains.row[points],
        *edges,
        reach[points],
        kept,
        start,
    ), points


def _vertex_counts(chains: _Chains, kept: np.ndarray) -> np.ndarray:
    """Return how many vertices each chain has between its ends."""
    before = np.append(0, np.cumsum(kept))
    return before[chains.last] - before[chains.first + 1]


def _corner_counts(chains: _Chains) -> np.ndarray:
    """Return at how many corners the cell edges of each chain turn between its ends."""
    turns = (np.diff(chains.across, prepend=0) != 0) | (np.diff(chains.down, prepend=0) != 0)
    before = np.append(0, np.cumsum(turns))
    return before[chains.last] - before[chains.first + 2]


def _take_edges_back(chains: _Chains, walkers: _Walkers, which: np.ndarray) -> None:
    """Make the corners of the cell edges of some chains their vertices."""
    count = chains.last[which] - chains.first[which] - 1
    edges = np.arange(count.sum()) + np.repeat(chains.first[which] + 1 - np.cumsum(count) + count, count)
    down, across = chains.down[edges], chains.across[edges]
    turns = (down != chains.down[edges - 1]) | (across != chains.across[edges - 1])
    turns[np.cumsum(count) - count] = False  # where the chain begins there is a vertex
    walkers.x[edges], walkers.y[edges] = chains.column[edges] - across / 2, chains.row[edges] - down / 2
    walkers.kept[edges] = turns


def _begun_at_chains(rings: Rings, width: int, height: int) -> Rings:
    """Return the rings, each beginning at a node, or at its upper left vertex where it has none."""
    corner = np.isin(rings.row, (0, height)) & np.isin(rings.column, (0, width))
    node = rings.node | corner
    number = np.arange(len(node))
    key = np.where(node, number - len(node), rings.row.astype(np.int64) * (width + 1) + rings.column)
    size = np.diff(rings.start)
    first = np.flatnonzero(key == np.repeat(np.minimum.reduceat(key, rings.start[:-1]), size)) - rings.start[:-1]
    within = number - np.repeat(rings.start[:-1], size)
    turned = np.repeat(rings.start[:-1], size) + (within + np.repeat(first, size)) % np.repeat(size, size)
    vertices = (rings.row[turned], rings.column[turned])
    return Rings(*vertices, rings.start, rings.patch, node[turned], rings.upper[turned])


@dataclass
class _Chains:
    """The points of all chains: the corner where one begins, the middles of its cell edges, the corner where it ends.

    Of each point: ``row`` and ``column`` in cells, which way its edge goes (0 for ends), and ``ring``.
    Of each chain: its ``first`` and ``last`` point, and whether it is walked ``forward``, with the larger value on the
    right hand. ``as_is`` are the vertices of chains that are too small to lose any.
    """

    row: np.ndarray
    column: np.ndarray
    down: np.ndarray
    across: np.ndarray
    ring: np.ndarray
    first: np.ndarray
    last: np.ndarray
    forward: np.ndarray
    small: np.ndarray
    as_is: np.ndarray


def _chains_of(rings: Rings) -> _Chains:
    size = np.diff(rings.start)
    following = np.arange(1, len(rings.row) + 1)
    following[rings.start[1:] - 1] = rings.start[:-1]
    down, across = rings.row[following] - rings.row, rings.column[following] - rings.column
    edges = np.abs(down) + np.abs(across)
    vertex = np.repeat(np.arange(len(edges)), edges)
    along = np.arange(len(vertex)) - np.repeat(np.cumsum(edges) - edges, edges)
    begins = rings.node.copy()
    begins[rings.start[:-1]] = True
    chain = (np.cumsum(begins) - 1)[vertex]
    count = np.bincount(chain)
    small = (count <= _SMALL) & ~rings.node[begins]
    last = np.cumsum(count + 2) - 1
    first = last - count - 1
    place = np.arange(len(vertex)) + 2 * chain + 1
    begin = np.flatnonzero(begins)
    end = following[np.append(begin[1:], len(begins)) - 1]

    def on_points(lines: np.ndarray, towards: np.ndarray) -> np.ndarray:
        points = np.empty(len(vertex) + 2 * len(count))
        points[first], points[last] = lines[begin], lines[end]
        points[place] = lines[vertex] + np.sign(towards)[vertex] * np.where(small[chain], along, along + 0.5)
        return points

    directions = np.zeros((2, len(vertex) + 2 * len(count)), np.int8)
    directions[:, place] = np.sign(down)[vertex], np.sign(across)[vertex]
    ring = np.repeat(np.repeat(np.arange(len(size)), size)[begin], count + 2)
    as_is = place[small[chain] & (along == 0) & ~begins[vertex]]
    rows, columns = on_points(rings.row, down), on_points(rings.column, across)
    return _Chains(rows, columns, *directions, ring, first, last, rings.upper[begin], small, as_is)


def _reach(chains: _Chains, width: int, height: int, tolerance: float) -> np.ndarray:
    """Return how far each point's gate goes to both sides."""
    at_edge = (chains.row == 0) | (chains.row == height) | (chains.column == 0) | (chains.column == width)
    return np.where(at_edge, 0.0, tolerance)


class _Walkers:
    """Pieces of chains walked side by side, a gate at each step, since there are many pieces of few steps.

    A walker stands at a vertex and sees a cone of directions that pass all gates so far, given by its left and right
    side. Where a gate closes the cone, the middle of what is open of the gate before it becomes the next vertex. At the
    raster's edge the gates have no width, so that no line leaves the raster.
    """

    def __init__(self, chains: _Chains, reach: np.ndarray) -> None:
        self._down, self._across, self._reach = chains.down, chains.across, reach
        self.x, self.y = chains.column.copy(), chains.row.copy()
        steps = chains.last - chains.first
        pieces = np.where(chains.small, 0, -(-steps // _LONGEST))
        chain = np.repeat(np.arange(len(steps)), pieces)
        begin = (np.arange(len(chain)) - np.repeat(np.cumsum(pieces) - pieces, pieces)) * _LONGEST
        length = np.minimum(steps[chain] - begin, _LONGEST)
        order = np.argsort(-length, kind="stable")
        chain, begin, self._length = chain[order], begin[order], length[order]
        self._begin = np.where(chains.forward[chain], chains.first[chain] + begin, chains.last[chain] - begin)
        self._sign = np.where(chains.forward[chain], 1, -1)
        #: Which points are vertices.
        self.kept = np.zeros(len(self.x), bool)
        self.kept[chains.first] = self.kept[self._begin] = self.kept[chains.as_is] = True
        self.kept[chains.last] = False  # the next chain's first

    def walk(self) -> None:
        """Find all vertices; they lie where ``x`` and ``y`` then say."""
        stand = np.stack((self.x[self._begin], self.y[self._begin]))
        cone = None
        for step in range(1, self._length.max(initial=0) + 1):
            walkers = int(np.searchsorted(-self._length, -step, side="right"))
            stand, ends = stand[:, :walkers], self._length[:walkers] == step
            point = self._begin[:walkers] + step * self._sign[:walkers]
            gate = self._gate(point, self._sign[:walkers], stand, ends)
            cone = gate if cone is None else self._further(point, stand, ends, cone[:, :walkers], gate)

    def _further(
        self, point: np.ndarray, stand: np.ndarray, ends: np.ndarray, before: np.ndarray, gate: np.ndarray
    ) -> np.ndarray:
        """Return the cones after one more gate; walkers whose cone has closed stand at a new vertex then."""
        cone = before.copy()
        np.copyto(cone[:2], gate[:2], where=_turn(before[:2], gate[:2]) > 0)
        np.copyto(cone[2:], gate[2:], where=_turn(before[2:], gate[2:]) < 0)
        closed = np.flatnonzero(_turn(cone[:2], cone[2:]) < 0)
        if len(closed):
            sign = self._sign[closed]
            last = point[closed] - sign
            stand[:, closed] = self.x[last], self.y[last] = self._middle(last, stand[:, closed], before[:, closed])
            self.kept[last] = True
            cone[:, closed] = self._gate(point[closed], sign, stand[:, closed], ends[closed])
        return cone

    def _gate(self, point: np.ndarray, sign: np.ndarray, stand: np.ndarray, ends: np.ndarray) -> np.ndarray:
        """Return x and y from where the walker stands to the left end of a gate, and to the right end: (4, n)."""
        reach = np.where(ends, 0.0, sign * self._reach[point])
        x, y = self.x[point] - stand[0], self.y[point] - stand[1]
        aside_x, aside_y = reach * self._down[point], -reach * self._across[point]
        return np.stack((x + aside_x, y + aside_y, x - aside_x, y - aside_y))

    def _middle(self, point: np.ndarray, stand: np.ndarray, cone: np.ndarray) -> np.ndarray:
        """Return x and y of the middle of what a cone leaves open of the gate at ``point``."""
        level = self._across[point] != 0
        x, y = self.x[point], self.y[point]
        ahead = np.where(level, x - stand[0], y - stand[1])
        sides = cone[:2], cone[2:]
        slopes = [np.where(level, down, across) / np.where(level, across, down) for across, down in sides]
        aside = np.where(level, stand[1], stand[0]) + ahead * (slopes[0] + slopes[1]) / 2
        return np.where(level, (x, aside), (aside, y))


def _turn(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return a number above 0 where ``other`` points to the right of ``one``; rows count downwards."""
    return one[0] * other[1] - one[1] * other[0]
