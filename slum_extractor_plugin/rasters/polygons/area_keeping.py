"""Giving simplified borders back the area that they took from one patch and gave to the other.

Lines that pass the gates of a chain (see :mod:`.generalise`) cut corners, so small patches lose area. Each vertex may
move along its gate as long as the two lines that meet there still pass all gates. Moving one vertex, its neighbours at
rest, changes the area in proportion; so every second vertex moves, then the others, until as much lies on one side as
before. What is true for each border is true for each patch. A chain that cannot be made good keeps its cell edges.

Everything is computed in the direction in which the chain is walked, so that both its patches get the same numbers.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

#: Area that may lack, in cells for each cell edge of a chain. A patch has at least a quarter as many cells as edges,
#: so that it keeps its area to 0.08 %.
_SLACK = 2e-4

#: Rounds in which every second vertex moves, before and after more vertices are put in.
_ROUNDS = 4


@dataclass
class Line:
    """Chains, one after the other, point by point in the direction in which they are walked.

    Of each point: ``x``, ``y`` of the vertex or of the middle of the cell edge, where ``x0``, ``y0`` are the middle
    for sure; the cell edge's direction ``ex``, ``ey``, 0 at both ends; ``reach`` of its gate to both sides; whether it
    is a vertex (``kept``).
    Of each chain: its first point ``start``, and the number of points at the end.
    """

    x: np.ndarray
    y: np.ndarray
    x0: np.ndarray
    y0: np.ndarray
    ex: np.ndarray
    ey: np.ndarray
    reach: np.ndarray
    kept: np.ndarray
    start: np.ndarray


def keep_areas(line: Line) -> np.ndarray:
    """Move and add vertices; return which chains have to keep their cell edges, as nothing else keeps their area."""
    size = np.diff(line.start)
    wanted = _signed_by_edges(line)
    lacking = wanted - _signed(line)
    for more in (False, True):
        for parity in range(_ROUNDS):
            chosen = np.flatnonzero(np.abs(lacking) > 1e-12 * size)
            if not len(chosen):
                break
            points = _points_of(line, chosen)
            part = _part(line, points, size[chosen])
            if more and parity == 0:
                _add_vertices(part)
            lacking[chosen] -= _moved(part, lacking[chosen], parity % 2)
            line.x[points], line.y[points], line.kept[points] = part.x, part.y, part.kept
    return np.abs(wanted - _signed(line)) > _SLACK * (size - 2)


def _points_of(line: Line, chains: np.ndarray) -> np.ndarray:
    size = np.diff(line.start)[chains]
    return np.arange(size.sum()) + np.repeat(line.start[chains] - np.cumsum(size) + size, size)


def _part(line: Line, points: np.ndarray, size: np.ndarray) -> Line:
    fields = (line.x, line.y, line.x0, line.y0, line.ex, line.ey, line.reach, line.kept)
    return Line(*(each[points] for each in fields), np.append(0, np.cumsum(size)))


def _signed_by_edges(line: Line) -> np.ndarray:
    """Return twice the area between each chain's cell edges and its first point."""
    first, size = line.start[:-1], np.diff(line.start)
    x, y = line.x0 - np.repeat(line.x0[first], size), line.y0 - np.repeat(line.y0[first], size)
    return np.add.reduceat(x * line.ey - y * line.ex, first)


def _signed(line: Line) -> np.ndarray:
    """Return twice the area between each chain's vertices and its first point."""
    vertices = np.flatnonzero(line.kept)
    first = np.searchsorted(vertices, line.start[:-1])
    size = np.diff(np.append(first, len(vertices)))
    x, y = line.x[vertices], line.y[vertices]
    x, y = x - np.repeat(x[first], size), y - np.repeat(y[first], size)
    # The last vertex is followed by the next chain's first, which counts from another point: its x and y are 0.
    return np.add.reduceat(x * np.append(y[1:], 0.0) - y * np.append(x[1:], 0.0), first)


def _moved(line: Line, lacking: np.ndarray, parity: int) -> np.ndarray:
    """Move every second vertex; return what each chain has won, of ``lacking``: twice the area."""
    vertices = np.flatnonzero(line.kept)
    chain = np.searchsorted(line.start, vertices, side="right") - 1
    first = np.searchsorted(vertices, line.start[:-1])
    inner = (line.ex[vertices] != 0) | (line.ey[vertices] != 0)
    mover = np.flatnonzero(inner & ((np.arange(len(vertices)) - first[chain]) % 2 == parity))
    if not len(mover):
        return np.zeros(len(lacking))
    here, before, after = vertices[mover], vertices[mover - 1], vertices[mover + 1]
    left_x, left_y = line.ey[here], -line.ex[here]
    weight = left_x * (line.y[after] - line.y[before]) - left_y * (line.x[after] - line.x[before])
    towards = np.sign(lacking[chain[mover]] * weight)
    room = _room(line, vertices, mover, towards * left_x, towards * left_y)
    aside = (line.x[here] - line.x0[here]) * left_x + (line.y[here] - line.y0[here]) * left_y
    room = np.clip(np.minimum(room, line.reach[here] - towards * aside), 0.0, None)
    gain = np.bincount(chain[mover], np.abs(weight) * room, len(lacking))
    share = np.minimum(1.0, np.abs(lacking) / np.where(gain > 0, gain, np.inf))
    step = towards * room * share[chain[mover]]
    line.x[here] += step * left_x
    line.y[here] += step * left_y
    return np.sign(lacking) * gain * share


def _room(line: Line, vertices: np.ndarray, mover: np.ndarray, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
    """Return how far each moving vertex may go in direction ``dx``, ``dy`` before a line at it misses a gate."""
    which = np.full(len(vertices), -1)
    which[mover] = np.arange(len(mover))
    gates = np.flatnonzero(~line.kept)
    segment = (np.cumsum(line.kept) - 1)[gates]  # its first vertex
    ahead = which[segment + 1] >= 0
    behind = which[segment] >= 0
    gates, segment, ahead = gates[ahead | behind], segment[ahead | behind], ahead[ahead | behind]
    room = np.full(len(mover), np.inf)
    if not len(gates):
        return room
    fixed, moving = vertices[segment + ~ahead], vertices[segment + ahead]
    number = which[segment + ahead]
    gap = np.full(len(gates), np.inf)
    for side in (1.0, -1.0):
        reach = side * line.reach[gates]
        x = line.x0[gates] + reach * line.ey[gates] - line.x[fixed]
        y = line.y0[gates] - reach * line.ex[gates] - line.y[fixed]
        # Above 0 while the line passes this end of the gate on the right side; it changes by ``turning`` for each step.
        sign = np.where(ahead, side, -side)
        clear = sign * (x * (line.y[moving] - line.y[fixed]) - y * (line.x[moving] - line.x[fixed]))
        turning = sign * (x * dy[number] - y * dx[number])
        closing = turning < 0
        gap[closing] = np.minimum(gap[closing], np.maximum(clear[closing], 0.0) / -turning[closing])
    begins = np.flatnonzero(np.diff(number, prepend=-1))
    room[number[begins]] = np.minimum.reduceat(gap, begins)
    return room


def _add_vertices(line: Line) -> None:
    """Put a vertex where each line passes the middle one of its gates."""
    vertices = np.flatnonzero(line.kept)
    begin, end = vertices[:-1], vertices[1:]
    apart = np.searchsorted(line.start, begin, side="right") == np.searchsorted(line.start, end, side="right")
    begin, end = begin[apart & (end - begin > 1)], end[apart & (end - begin > 1)]
    middle = (begin + end) // 2
    level = line.ex[middle] != 0
    x, y = line.x[end] - line.x[begin], line.y[end] - line.y[begin]
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(level, (line.x0[middle] - line.x[begin]) / x, (line.y0[middle] - line.y[begin]) / y)
    line.x[middle] = np.where(level, line.x0[middle], line.x[begin] + share * x)
    line.y[middle] = np.where(level, line.y[begin] + share * y, line.y0[middle])
    line.kept[middle] = True
