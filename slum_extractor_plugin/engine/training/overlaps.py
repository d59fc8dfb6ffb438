"""Which boxes on the ground overlap."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np

#: Share of a box's shorter side by which two boxes must reach into each other to overlap: edges that touch do not.
_TOLERANCE = 1e-4

#: Comparisons done at once.
_AT_ONCE = 4_000_000


@dataclass(frozen=True)
class Overlaps:
    """Pairs of boxes that overlap, each pair in both orders: ``first[k]`` overlaps ``second[k]``."""

    first: np.ndarray
    second: np.ndarray
    count: int

    def touching(self, chosen: np.ndarray) -> np.ndarray:
        """Return which boxes overlap one that is ``chosen``, (boxes,) bool; chosen ones only if they overlap others."""
        touched = np.zeros(self.count, bool)
        touched[self.second[chosen[self.first]]] = True
        return touched


def overlaps_of(boxes: np.ndarray) -> Overlaps:
    """Return the overlaps among boxes (count, 4): west, south, east, north.

    Centres are put into squares of the largest box's side, so that only those of neighbouring squares are compared.
    """
    sides = boxes[:, 2:] - boxes[:, :2]
    margin = _TOLERANCE * sides.min(axis=1, keepdims=True)
    shrunk = np.hstack([boxes[:, :2] + margin, boxes[:, 2:] - margin])
    squares = _squares(boxes, max(float(sides.max()), 1e-12))
    pairs = [(np.zeros(0, np.int64),) * 2]
    for (column, row), members in squares.items():
        near = np.concatenate(
            [
                squares[place]
                for place in ((column + across, row + down) for across in (-1, 0, 1) for down in (-1, 0, 1))
                if place in squares
            ]
        )
        pairs += _pairs(shrunk, members, near)
    first, second = (np.concatenate(part) for part in zip(*pairs))
    return Overlaps(first, second, len(boxes))


def _squares(boxes: np.ndarray, side: float) -> dict[tuple[int, int], np.ndarray]:
    centres = (boxes[:, :2] + boxes[:, 2:]) / 2
    places = np.floor((centres - centres.min(axis=0)) / side).astype(np.int64)
    members: dict[tuple[int, int], list[int]] = defaultdict(list)
    for index, (column, row) in enumerate(places.tolist()):
        members[column, row].append(index)
    return {place: np.array(indices) for place, indices in members.items()}


def _pairs(boxes: np.ndarray, members: np.ndarray, near: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return the pairs of a member and another box of ``near`` that overlap."""
    found = []
    step = max(1, _AT_ONCE // len(near))
    for start in range(0, len(members), step):
        some = members[start : start + step]
        mine, theirs = boxes[some][:, None], boxes[near][None]
        meet = ((mine[..., :2] < theirs[..., 2:]) & (theirs[..., :2] < mine[..., 2:])).all(axis=-1)
        meet &= some[:, None] != near[None]
        here, there = np.nonzero(meet)
        found.append((some[here], near[there]))
    return found
