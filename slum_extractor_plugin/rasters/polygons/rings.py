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
    def is_shell(self) -> np.ndarray:
        """Whether each ring is a shell, which comes before the holes of its patch."""
        return np.diff(self.patch, prepend=-1) != 0

    def chosen(self, rings: np.ndarray) -> Rings:
        """Return the rings where ``rings`` is True."""
        size = np.diff(self.start)
        vertices = np.repeat(rings, size)
        start = np.concatenate(([0], np.cumsum(size[rings])))
        on_vertices = (self.row[vertices], self.column[vertices])
        return Rings(*on_vertices, start, self.patch[rings], self.node[vertices], self.upper[vertices])


def rings_of(steps: Steps) -> Rings:
    """Return the rings of the steps of complete patches."""
    label = _components(steps.following)
    first = np.empty(label.max(initial=-1) + 1, np.int32)
    first[label[::-1]] = np.arange(len(steps), dtype=np.int32)[::-1]
    is_hole = _enclosed_cells(steps, label) < 0
    sequence = np.lexsort((is_hole, steps.patch[first]))
    first, length = first[sequence], np.bincount(label, minlength=len(first))[sequence]
    order = _in_walking_order(steps.following, first)
    turns = _turns(steps.direction[order], length) | steps.node[order]
    start = np.concatenate(([0], np.cumsum(turns)))[np.concatenate(([0], np.cumsum(length)))]
    order = order[turns]
    return Rings(
        row=steps.row[order],
        column=steps.column[order],
        start=start,
        patch=steps.patch[first],
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
