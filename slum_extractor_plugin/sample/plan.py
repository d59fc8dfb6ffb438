"""The plan of an invented city: where its blocks, streets, roofs, trees and settlements are on each of two dates.

Everything is in metres from the upper left corner of the scene, x to the right and y down, and comes from one seed.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np
from osgeo import ogr

from .blocks import Block, Roof, Tree, furnish, kinds_of_blocks
from .settlements import Settlement, settle
from .shapes import Area, band, parts, polygon

#: Width of the streets between blocks by how often the ground had been divided when they were laid out.
_STREET_WIDTHS = (24.0, 20.0, 12.0, 11.0, 8.0, 8.0, 6.5)


@dataclass
class Plan:
    """An invented city on both dates; things carry the dates on which they stand."""

    size: float
    river: np.ndarray
    railway: np.ndarray
    avenues: list[np.ndarray]
    blocks: list[Block]
    settlements: list[Settlement]
    roofs: list[Roof] = field(default_factory=list)
    trees: list[Tree] = field(default_factory=list)

    def outlines(self, date: int) -> Iterator[tuple[str, ogr.Geometry]]:
        """Yield the name and the outline of every slum in the scene on a date, part by part."""
        scene = polygon(_rectangle(0, 0, self.size, self.size))
        for settlement in self.settlements:
            outline = settlement.outlines[date]
            for part in parts(outline.Intersection(scene)) if outline is not None else ():
                yield settlement.name, part

    def cleared(self) -> list[ogr.Geometry]:
        """Return the outlines of the slums that were there on the first date only."""
        return [one.outlines[0] for one in self.settlements if one.outlines[0] and not one.outlines[1]]

    def standing(self, date: int) -> Iterator[Roof]:
        """Yield the roofs that stand on a date, formal and informal."""
        for roof in itertools.chain(self.roofs, *(settlement.roofs for settlement in self.settlements)):
            if roof.dates[date]:
                yield roof


@dataclass(frozen=True)
class _Streets:
    """The city's own axes: turned against the scene, and bent a little so that no street is quite straight."""

    size: float
    angle: float
    waves: np.ndarray

    def to_scene(self, points: np.ndarray) -> np.ndarray:
        """Return the scene position of points (..., 2) of the street axes."""
        cos, sin = np.cos(self.angle), np.sin(self.angle)
        turned = (points - self.size / 2) @ np.array([[cos, sin], [-sin, cos]]) + self.size / 2
        bend = sum(
            np.eye(2)[int(axis)]
            * amplitude
            * np.sin(turned[..., 1 - int(axis)] * 2 * np.pi / length + phase)[..., np.newaxis]
            for axis, amplitude, length, phase in self.waves
        )
        return turned + bend


def make_plan(seed: int, size: float) -> Plan:
    """Return the city of ``seed`` on a square of ``size`` metres; the same seed and size give the same city."""
    streets = _streets(_rng(seed, 0), size)
    river, railway = _river(_rng(seed, 1), size), _railway(_rng(seed, 2), size)
    corners, avenues = _divide(_rng(seed, 3), streets, size)
    kept_free = Area(size)
    kept_free.add(*(polygon(part) for part in [*band(river, 28), *band(railway, 9), *avenues]))
    settlements = settle(_rng(seed, 4), size, river, railway, kept_free)
    blocks = kinds_of_blocks(_rng(seed, 5), corners)
    plan = Plan(size, river, railway, avenues, blocks, settlements)
    taken = Area(size)
    taken.add(*(outline.Buffer(2.5) for settlement in settlements for outline in settlement.outlines if outline))
    for number, block in enumerate(blocks):
        roofs, trees = furnish(_rng(seed, 6, number), block)
        plan.roofs += [roof for roof in roofs if not (kept_free.touches(roof.corners) or taken.touches(roof.corners))]
        plan.trees += [tree for tree in trees if not (kept_free.holds(tree.centre) or taken.holds(tree.centre))]
    wild = [*_bank_trees(_rng(seed, 7), river), *_clumps(_rng(seed, 8), size, kept_free)]
    plan.trees += [tree for tree in wild if not taken.holds(tree.centre)]
    plan.trees += _settlement_trees(_rng(seed, 9), settlements)
    return plan


def _rng(seed: int, *part: int) -> np.random.Generator:
    """Return the generator of one part of the city, so that a change in one part leaves the others as they are."""
    return np.random.default_rng([seed, *part])


def _streets(rng: np.random.Generator, size: float) -> _Streets:
    waves = [(axis, rng.uniform(6, 12), rng.uniform(380, 700), rng.uniform(0, 6)) for axis in (0, 1, 0, 1)]
    return _Streets(size, rng.uniform(0.2, 0.4), np.array(waves))


def _river(rng: np.random.Generator, size: float) -> np.ndarray:
    """Return the centre line (n, 2) of a river that crosses the scene from the top to the bottom."""
    y = np.arange(-150, size + 150, 12.0)
    x = (
        size * 0.7
        - 0.22 * y
        + sum(rng.uniform(14, 30) * np.sin(y * 2 * np.pi / rng.uniform(300, 800) + rng.uniform(0, 6)) for _ in range(3))
    )
    return np.column_stack([x, y])


def _railway(rng: np.random.Generator, size: float) -> np.ndarray:
    """Return the centre line (n, 2) of a railway that crosses the scene from the left to the right."""
    x = np.arange(-150, size + 150, 20.0)
    return np.column_stack([x, size * 0.62 + 0.2 * x - 0.00025 * x**2 + rng.uniform(-20, 20)])


def _divide(rng: np.random.Generator, streets: _Streets, size: float) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Divide the ground again and again into blocks (4, 2); return these and the avenues between the first ones."""
    blocks: list[np.ndarray] = []
    avenues: list[np.ndarray] = []
    waiting = [(-0.3 * size, -0.3 * size, 1.3 * size, 1.3 * size, 0)]
    while waiting:
        left, top, right, bottom, depth = waiting.pop()
        wide = right - left > bottom - top
        length = max(right - left, bottom - top)
        if length < rng.uniform(80, 130):
            blocks.append(streets.to_scene(_rectangle(left, top, right, bottom)))
            continue
        half = _STREET_WIDTHS[min(_level(length, size), len(_STREET_WIDTHS) - 1)] / 2
        cut = (left if wide else top) + length * rng.uniform(0.4, 0.6)
        if half >= 10:
            avenues += _avenue(streets, wide, cut, half, (top, bottom) if wide else (left, right))
        if wide:
            waiting += [(left, top, cut - half, bottom, depth + 1), (cut + half, top, right, bottom, depth + 1)]
        else:
            waiting += [(left, top, right, cut - half, depth + 1), (left, cut + half, right, bottom, depth + 1)]
    return [block for block in blocks if _seen(block, size)], [part for part in avenues if _seen(part, size)]


def _level(length: float, size: float) -> int:
    """Return the rank of a street by the length of the ground that it divides: 0 for the widest."""
    return int(max(0, np.round(2 * np.log2(1.6 * max(size, 700) / length))))


def _avenue(
    streets: _Streets, upright: bool, cut: float, half: float, ends: tuple[float, float]
) -> Iterator[np.ndarray]:
    """Yield an avenue as quadrangles (4, 2), short ones, so that together they bend."""
    stops = np.linspace(*ends, max(2, int((ends[1] - ends[0]) / 25)))
    for start, stop in zip(stops[:-1], stops[1:]):
        corners = (cut - half, start, cut + half, stop) if upright else (start, cut - half, stop, cut + half)
        yield streets.to_scene(_rectangle(*corners))


def _rectangle(left: float, top: float, right: float, bottom: float) -> np.ndarray:
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]])


def _seen(corners: np.ndarray, size: float) -> bool:
    return bool((corners.max(axis=0) > -40).all() and (corners.min(axis=0) < size + 40).all())


def _bank_trees(rng: np.random.Generator, river: np.ndarray) -> Iterator[Tree]:
    for point in river:
        for side in (-1, 1):
            for _ in range(rng.integers(0, 4)):
                offset = np.array([side * rng.uniform(31, 44), rng.uniform(-8, 8)])
                yield Tree.grown(rng, point + offset, 1.8, 4.2)


def _clumps(rng: np.random.Generator, size: float, kept_free: Area) -> Iterator[Tree]:
    """Yield clumps of trees wherever they have seeded themselves but on streets and water."""
    for _ in range(int(size**2 / 2200)):
        middle = rng.uniform(0, size, 2)
        for _ in range(rng.integers(1, 9)):
            tree = Tree.grown(rng, middle + rng.normal(0, 7, 2), 1.4, 4.0)
            if not kept_free.holds(tree.centre):
                yield tree


def _settlement_trees(rng: np.random.Generator, settlements: list[Settlement]) -> Iterator[Tree]:
    for roof in itertools.chain(*(settlement.roofs for settlement in settlements)):
        if rng.random() < 0.02:
            yield replace(Tree.grown(rng, roof.corners[0], 1.3, 3.2), dates=roof.dates)
