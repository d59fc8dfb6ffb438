"""Cutting the ground into tiles that each hold about as much, however unevenly slums lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .pieces import GRAIN

Box = tuple[float, float, float, float]

#: Halving stops when both halves together hold this much of what the whole holds: large shapes lie in both.
_NO_GAIN = 1.6


@dataclass(frozen=True)
class Tile:
    """A rectangle: a leaf with what touches it, or two halves that meet in a seam.

    Attributes:
        box: min x, min y, max x, max y.
        members: of a leaf, the indices of the shapes of each layer whose boxes touch it; None of others.
        halves: of others, the two parts; the second lies east or north of the first.
        axis: of others, 0 when the halves meet in a line of constant x, 1 of constant y.
    """

    box: Box
    members: tuple[np.ndarray, ...] | None = None
    halves: tuple[Tile, Tile] | None = None
    axis: int = 0

    def leaves(self) -> Iterator[Tile]:
        """Yield the leaves from first to last."""
        if self.halves is None:
            yield self
        else:
            for half in self.halves:
                yield from half.leaves()


def cut(boxes: Sequence[np.ndarray], weights: Sequence[np.ndarray], most: float) -> Tile:
    """Return the tile around all shapes, halved until no leaf weighs more than ``most`` where halving helps.

    Args:
        boxes: for each layer float64 (n, 4), min x, min y, max x, max y; of all together at least one.
        weights: for each layer, (n,).
        most: what a leaf may weigh.
    """
    every = np.concatenate(list(boxes))
    low, high = np.floor(every[:, :2].min(axis=0)) - 1, np.ceil(every[:, 2:].max(axis=0)) + 1
    members = tuple(np.arange(len(each)) for each in boxes)
    return _cut((*low.tolist(), *high.tolist()), members, boxes, weights, most)


def _cut(box: Box, members: tuple, boxes: Sequence[np.ndarray], weights: Sequence[np.ndarray], most: float) -> Tile:
    load = _load(members, weights)
    if load <= most:
        return Tile(box, members)
    inside = np.concatenate([each[index] for each, index in zip(boxes, members)])
    axis = int(box[3] - box[1] > box[2] - box[0])
    middle = np.median(np.clip((inside[:, axis] + inside[:, axis + 2]) / 2, box[axis], box[axis + 2]))
    seam = float(np.round(middle / GRAIN) * GRAIN)
    first = tuple(index[each[index, axis] <= seam] for each, index in zip(boxes, members))
    second = tuple(index[each[index, axis + 2] >= seam] for each, index in zip(boxes, members))
    loads = _load(first, weights), _load(second, weights)
    if max(loads) >= load or sum(loads) > _NO_GAIN * load or not box[axis] + 1 < seam < box[axis + 2] - 1:
        return Tile(box, members)
    lower, upper = list(box), list(box)
    lower[axis + 2] = upper[axis] = seam
    parts = ((tuple(lower), first), (tuple(upper), second))
    return Tile(box, None, tuple(_cut(part, index, boxes, weights, most) for part, index in parts), axis)


def _load(members: tuple, weights: Sequence[np.ndarray]) -> float:
    return float(sum(each[index].sum() for each, index in zip(weights, members)))
