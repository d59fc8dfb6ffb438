"""Steps put in order: the closed rings that patches walk, shell first, then the holes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import breadth_first_order, connected_components

from .steps import Steps


@dataclass
class Rings:
    """Rings of vertices, one ring after the other; those of a patch follow each other, its shell first.

    ``row``, ``column``: the vertices in lattice lines, clockwise around shells; a ring is not closed by a repetition.
    ``start``: where each ring begins, and the number of vertices at the end. ``patch``: the patch of each ring.
    ``node``, ``upper``: as in :class:`.steps.Steps`, of each vertex and of the border that begins there.
    """

    row: np.ndarray
    column: np.ndarray
    start: np.ndarray
    patch: np.ndarray
    node: np.ndarray
    upper: np.ndarray

    @property
    def ring_of_vertex(self) -> np.ndarray:
        """The number of the ring that each vertex belongs to."""
        return np.repeat(np.arange(len(self.patch)), np.diff(self.start))


def rings_of(steps: Steps, minimum_cells: float = 0.0) -> Rings:
    """Return the rings of complete steps without those, shell or hole, that enclose fewer than ``minimum_cells``."""
    label = _components(steps.following)
    first = np.empty(label.max(initial=-1) + 1, np.int32)
    first[label[::-1]] = np.arange(len(steps), dtype=np.int32)[::-1]
    chosen = _chosen(_enclosed_cells(steps, label), steps.patch[first], minimum_cells)
    length = np.bincount(label, minlength=len(first))[chosen]
    order = _in_walking_order(steps.following, first[chosen])
    turns = _turns(steps.direction[order], length) | steps.node[order]
    start = np.concatenate(([0], np.cumsum(turns)))[np.concatenate(([0], np.cumsum(length)))]
    order = order[turns]
    return Rings(
        row=steps.row[order],
        column=steps.column[order],
        start=start,
        patch=steps.patch[first[chosen]],
        node=steps.node[order],
        upper=steps.upper[order],
    )


def _components(following: np.ndarray) -> np.ndarray:
    return connected_components(_graph(following), directed=True, connection="strong")[1]


def _graph(following: np.ndarray) -> csr_matrix:
    count = len(following)
    return csr_matrix((np.ones(count, np.int8), following, np.arange(count + 1)), shape=(count, count))


def _enclosed_cells(steps: Steps, label: np.ndarray) -> np.ndarray:
    """Return the cells that each ring encloses: above zero for shells, below for holes."""
    rightwards = steps.column[steps.following] - steps.column
    return -np.bincount(label, weights=steps.row * rightwards.astype(np.float64))


def _chosen(cells: np.ndarray, patch: np.ndarray, minimum_cells: float) -> np.ndarray:
    """Return the rings to keep, sorted by patch, shells before holes."""
    has_shell = np.zeros(patch.max(initial=-1) + 1, bool)
    has_shell[patch[cells >= max(minimum_cells, 1)]] = True
    chosen = np.flatnonzero((np.abs(cells) >= minimum_cells) & has_shell[patch])
    return chosen[np.lexsort((cells[chosen] < 0, patch[chosen]))]


def _in_walking_order(following: np.ndarray, firsts: np.ndarray) -> np.ndarray:
    """Return all steps of the rings that begin at ``firsts``, ring after ring.

    The rings are cut and tied together to one long path, which SciPy walks at the speed of C.
    """
    if not len(firsts):
        return np.empty(0, np.int32)
    before = np.empty(len(following), np.int32)
    before[following] = np.arange(len(following), dtype=np.int32)
    path = following.copy()
    path[before[firsts[:-1]]] = firsts[1:]
    path[before[firsts[-1]]] = firsts[-1]
    return breadth_first_order(_graph(path), firsts[0], return_predecessors=False)


def _turns(direction: np.ndarray, length: np.ndarray) -> np.ndarray:
    """Return whether each vertex of rings of ``length`` is one where the direction changes."""
    turns = np.ones(len(direction), bool)
    np.not_equal(direction[1:], direction[:-1], out=turns[1:])
    starts = _starts(length)
    turns[starts] = direction[starts] != direction[starts + length - 1]
    return turns


def _starts(length: np.ndarray) -> np.ndarray:
    return np.cumsum(length) - length
