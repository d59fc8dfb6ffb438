"""The rule of Esri's Majority Filter, on arrays.

A value replaces a cell when a run of neighbours that follow each other in the ring around the cell has it. Two
neighbours that follow each other in the ring are *linked* when they have the same value, so a run of ``n`` cells is
``n - 1`` links that are all true. Every link joins two cells of the raster in one of two directions; it is worked out
once and seen by all the cells around it.

At an edge of the raster, which is not the edge of its data, a run of two (FOUR) or of three that begins and ends
beside the cell, not at its corner (EIGHT), is enough.

What Esri leaves open is settled here: where two values have half of the ring each and the cell has neither, the lower
one wins; further neighbours with the same value, apart from the run, do no harm; NoData has no links and does not
change.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...grid import Window

#: Cells worked on at once: few enough for the caches, many enough that calls cost little.
_CELLS_AT_ONCE = 1 << 18


@dataclass(frozen=True)
class Rule:
    """How many neighbours in a row replace a cell, and at which places of the ring (0 is north) a run may begin."""

    neighbors: int
    run: int
    edge_run: int
    edge_starts: range

    @classmethod
    def of(cls, neighbors: str, definition: str) -> Rule:
        """Return the rule of Esri's keywords: FOUR or EIGHT, MAJORITY or HALF."""
        half = definition == "HALF"
        if neighbors == "FOUR":
            return cls(4, 2 if half else 3, 2, range(4))
        return cls(8, 4 if half else 5, 3, range(0, 8, 2))


@dataclass(frozen=True)
class Edges:
    """Which sides of a block are the raster's own edges."""

    top: bool
    bottom: bool
    left: bool
    right: bool

    @classmethod
    def of(cls, block: Window, raster: Window) -> Edges:
        """Return the sides where ``block`` goes beyond ``raster``."""
        return cls(
            block.row < raster.row,
            block.bottom > raster.bottom,
            block.column < raster.column,
            block.right > raster.right,
        )

    @property
    def any(self) -> bool:
        """Whether the block reaches the raster's edge at all."""
        return self.top or self.bottom or self.left or self.right


def filtered(cells: np.ndarray, valid: np.ndarray | None, rule: Rule, edges: Edges) -> np.ndarray:
    """Return the filtered inner cells of a block, which is one cell wider on each side than the result.

    Args:
        cells: integers, (rows + 2, columns + 2); what lies beyond the raster's edges may have any value.
        valid: bool of the same shape, False for NoData and beyond the raster's edges; None where all are valid.
        rule: how many neighbours it takes.
        edges: the sides where the result reaches the raster's edge; ``valid`` is needed where there is one.

    Returns:
        (rows, columns), of the type of ``cells``.
    """
    result = np.empty((cells.shape[0] - 2, cells.shape[1] - 2), cells.dtype)
    rows_at_once = max(1, _CELLS_AT_ONCE // cells.shape[1])
    for start in range(0, len(result), rows_at_once):
        part = slice(start, start + rows_at_once + 2)
        result[start : start + rows_at_once] = _apply(
            cells[part], None if valid is None else valid[part], rule.neighbors, rule.run, range(rule.neighbors)
        )
    for strip, here in _edge_strips(edges):
        result[here] = _apply(cells[strip], valid[strip], rule.neighbors, rule.edge_run, rule.edge_starts)
    return result


def _edge_strips(edges: Edges) -> list[tuple]:
    """Return, for each edge, the slices of the three rows or columns to read and of the one to write."""
    every = slice(None)
    strips = [
        (edges.top, (slice(0, 3), every), (slice(0, 1), every)),
        (edges.bottom, (slice(-3, None), every), (slice(-1, None), every)),
        (edges.left, (every, slice(0, 3)), (every, slice(0, 1))),
        (edges.right, (every, slice(-3, None)), (every, slice(-1, None))),
    ]
    return [(strip, here) for present, strip, here in strips if present]


def _apply(cells: np.ndarray, valid: np.ndarray | None, neighbors: int, run: int, starts: range) -> np.ndarray:
    """Return the inner cells after replacement by runs of ``run`` cells that begin at one of ``starts``.

    A run that can win takes the ring's north or south cell or both, so the winner has the value of one of them.
    """
    links = (_links_of_four if neighbors == 4 else _links_of_eight)(cells, valid)
    runs = _runs(links, run)
    through_north = [start for start in starts if start == 0 or start + run > neighbors]
    by_north = _any([runs[start] for start in through_north])
    by_south = _any([runs[start] for start in starts if start not in through_north])
    return _replace(cells, valid, by_north, by_south)


def _links_of_four(cells: np.ndarray, valid: np.ndarray | None) -> list[np.ndarray]:
    """Return whether N-E, E-S, S-W and W-N are equal, for every inner cell."""
    falling = cells[:-1, :-1] == cells[1:, 1:]
    rising = cells[1:, :-1] == cells[:-1, 1:]
    if valid is not None:
        falling &= valid[:-1, :-1] & valid[1:, 1:]
        rising &= valid[1:, :-1] & valid[:-1, 1:]
    return [falling[:-1, 1:], rising[1:, 1:], falling[1:, :-1], rising[:-1, :-1]]


def _links_of_eight(cells: np.ndarray, valid: np.ndarray | None) -> list[np.ndarray]:
    """Return whether N-NE, NE-E, E-SE, SE-S, S-SW, SW-W, W-NW and NW-N are equal, for every inner cell."""
    across = cells[:, :-1] == cells[:, 1:]
    down = cells[:-1] == cells[1:]
    if valid is not None:
        across &= valid[:, :-1] & valid[:, 1:]
        down &= valid[:-1] & valid[1:]
    return [
        across[:-2, 1:], down[:-1, 2:], down[1:, 2:], across[2:, 1:],
        across[2:, :-1], down[1:, :-2], down[:-1, :-2], across[:-2, :-1],
    ]  # fmt: skip


def _runs(links: list[np.ndarray], length: int) -> list[np.ndarray]:
    """Return, for every place of the ring, whether ``length`` linked cells begin there."""
    runs, reach = links, 2
    while reach < length:
        step = min(reach - 1, length - reach)
        runs = [runs[place] & runs[(place + step) % len(runs)] for place in range(len(runs))]
        reach += step
    return runs


def _replace(cells: np.ndarray, valid: np.ndarray | None, by_north: np.ndarray, by_south: np.ndarray) -> np.ndarray:
    north, centre, south = cells[:-2, 1:-1], cells[1:-1, 1:-1], cells[2:, 1:-1]
    tie = by_north & by_south
    winner = _choose(by_north, north, south)
    winner = _choose(tie, np.minimum(north, south), winner)
    change = (by_north | by_south) & ~(tie & ((centre == north) | (centre == south)))
    if valid is not None:
        change &= valid[1:-1, 1:-1]
    return _choose(change, winner, centre)


def _choose(condition: np.ndarray, yes: np.ndarray, no: np.ndarray) -> np.ndarray:
    """Return ``np.where(condition, yes, no)`` of integers, without its branch for each cell (30 to 100 x faster)."""
    return no ^ ((yes ^ no) * condition.astype(no.dtype))


def _any(conditions: list[np.ndarray]) -> np.ndarray:
    result = conditions[0].copy()
    for condition in conditions[1:]:
        result |= condition
    return result
