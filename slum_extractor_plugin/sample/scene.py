"""Draws the plan of the invented city as a sensor would see it on one date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ..progress import Progress, silent
from .blocks import Roof, Tree
from .painting import Canvas, extrusion, noise, sensed
from .plan import Plan
from .shapes import band, polygon, rasterise

#: Mean colour of the ground of each kind of block, and how much its colour varies from spot to spot.
_GROUND = {
    "apartments": ((146, 138, 126), 9),
    "rows": (((128, 120, 112)), 7),
    "villas": ((116, 118, 84), 11),
    "courts": ((134, 128, 120), 8),
    "works": ((140, 136, 130), 7),
    "yard": ((126, 122, 118), 6),
    "market": ((142, 132, 120), 8),
    "park": ((92, 108, 62), 12),
    "bare": ((162, 134, 104), 15),
    "site": ((172, 148, 120), 14),
}
_GREEN = {"villas": (88, 110, 62), "park": (74, 102, 50), "bare": (128, 122, 82)}

#: Height in metres above which a roof is drawn after the trees, and casts its shadow on everything below.
_TALL = 8.5


@dataclass(frozen=True)
class Season:
    """The light and the sensor of a date.

    ``sun`` is the direction on the picture towards the sun (x, y), ``elevation`` its height in degrees, ``greenness``
    0 in the dry season and 1 after the rain; the rest is as in :func:`painting.sensed`.
    """

    sun: tuple[float, float]
    elevation: float
    greenness: float
    gain: tuple[float, float, float]
    haze: tuple[float, float, float]
    blur: float
    grain: float

    @property
    def towards_sun(self) -> np.ndarray:
        """Unit vector towards the sun."""
        return np.array(self.sun) / np.hypot(*self.sun)

    def shadow(self, height: float) -> np.ndarray:
        """Return where the shadow of a point ``height`` metres up falls, in metres."""
        return -self.towards_sun * height / np.tan(np.radians(self.elevation))


@dataclass(frozen=True)
class _Fields:
    """Noise at three sizes, shared by everything on a canvas."""

    fine: np.ndarray
    spots: np.ndarray
    broad: np.ndarray

    ground: np.ndarray

    @classmethod
    def made(cls, rng: np.random.Generator, size: int) -> _Fields:
        fine, spots, broad = (noise(rng, size, length) for length in (3, 14, 90))
        return cls(fine, spots, broad, 0.45 * fine + 0.55 * spots + 0.6 * broad)


def draw(
    plan: Plan, date: int, season: Season, rng: np.random.Generator, size: int, cell: float, progress: Progress = silent
) -> np.ndarray:
    """Return the image of ``plan`` on a date: uint8 (size, size, 3), cells of ``cell`` metres."""
    canvas = Canvas(size)
    fields = _Fields.made(rng, size)
    _draw_ground(canvas, fields, plan, date, season, cell)
    _draw_lines(canvas, fields, plan, rng, cell)
    _draw_settlements(canvas, fields, plan, date, cell)
    progress(0.3)
    roofs = sorted((roof for roof in plan.standing(date)), key=lambda roof: roof.height)
    low, tall = ([r for r in roofs if r.height <= _TALL], [r for r in roofs if r.height > _TALL])
    trees = [tree for tree in plan.trees if tree.dates[date]]
    _draw_roofs(canvas, fields, low, season, cell)
    progress(0.6)
    _draw_trees(canvas, fields, trees, season, cell)
    progress(0.8)
    _draw_roofs(canvas, fields, tall, season, cell)
    light = 1 + 0.035 * fields.broad[..., np.newaxis]
    return sensed(canvas.cells * light, rng, season.gain, season.haze, season.blur, season.grain)


def _draw_ground(canvas: Canvas, fields: _Fields, plan: Plan, date: int, season: Season, cell: float) -> None:
    canvas.cover(np.ones((canvas.size,) * 2), (112, 110, 110), 4 * fields.spots + 3 * fields.fine)
    for block in plan.blocks:
        kind = block.kinds[date]
        color, texture = _GROUND[kind]
        color = np.asarray(color, float)
        if kind in _GREEN:
            color = color + season.greenness * 0.8 * (np.asarray(_GREEN[kind]) - color)
        canvas.fill(block.corners / cell, color, fields.ground, texture)


def _draw_lines(canvas: Canvas, fields: _Fields, plan: Plan, rng: np.random.Generator, cell: float) -> None:
    """Draw river, railway and avenues, in this order: so the railway and the avenues bridge the river."""
    bank = [polygon(part) for part in band(plan.river, 34)]
    canvas.cover(_mask(canvas, bank, cell), (120, 110, 84), 12 * fields.ground)
    water = [polygon(part) for part in band(plan.river, 26)]
    canvas.cover(_mask(canvas, water, cell), (62, 74, 66), 3.5 * fields.broad + 1.5 * fields.spots)
    for half_width, color, texture in ((7.5, (136, 122, 108), 10), (3.2, (104, 92, 84), 6)):
        for part in band(plan.railway, half_width):
            canvas.fill(part / cell, color, fields.fine, texture)
    for rail in (-2.6, -1.1, 1.1, 2.6):
        for part in band(plan.railway, 0.14):
            across = (part[3] - part[0]) / np.hypot(*(part[3] - part[0]))
            canvas.fill((part + across * rail) / cell, (150, 146, 142))
    _draw_avenues(canvas, fields, plan, rng, cell)


def _draw_avenues(canvas: Canvas, fields: _Fields, plan: Plan, rng: np.random.Generator, cell: float) -> None:
    for part in plan.avenues:
        canvas.fill(part / cell, (104, 102, 103), fields.spots, 4)
    for part in plan.avenues:
        along, across = _axes(part)
        middle = part.mean(axis=0)
        length, width = _extent(part, along), _extent(part, across)
        for start in np.arange(-length / 2, length / 2, 9):
            canvas.fill(_bar(middle + along * (start + 2), along, across, 3.0, 0.3) / cell, (182, 180, 174))
        for _ in range(rng.poisson(length / 14)):
            lane = rng.choice([-0.32, -0.15, 0.15, 0.32]) * width
            spot = middle + along * rng.uniform(-length / 2, length / 2) + across * lane
            color = rng.choice([[225, 225, 222], [60, 62, 66], [150, 150, 152], [165, 60, 50], [220, 180, 40]])
            canvas.fill(_bar(spot, along, across, rng.choice([4.2, 4.6, 9.5], p=[0.5, 0.38, 0.12]), 1.9) / cell, color)


def _axes(part: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return unit vectors along and across a piece of an avenue, which may be wider than it is long."""
    first, second = part[1] - part[0], part[2] - part[1]
    if np.hypot(*first) > np.hypot(*second):
        first, second = second, first
    return second / np.hypot(*second), first / np.hypot(*first)


def _extent(part: np.ndarray, axis: np.ndarray) -> float:
    return float(np.ptp(part @ axis))


def _bar(middle: np.ndarray, along: np.ndarray, across: np.ndarray, length: float, width: float) -> np.ndarray:
    a, b = along * length / 2, across * width / 2
    return np.array([middle - a - b, middle + a - b, middle + a + b, middle - a + b])


def _draw_settlements(canvas: Canvas, fields: _Fields, plan: Plan, date: int, cell: float) -> None:
    """Draw the trodden ground of the slums, the open ground around them, and what is left of those that went."""
    vacant = [outline.Buffer(4) for other in (0, 1) for _, outline in plan.outlines(other)]
    trodden = _mask(canvas, vacant, cell) * np.clip(0.5 + fields.spots, 0, 1)
    canvas.cover(trodden, (146, 128, 104), 12 * fields.ground)
    if date == 1:
        rubble = 13 * fields.ground + 7 * fields.fine
        canvas.cover(_mask(canvas, plan.cleared(), cell), (158, 140, 120), rubble)
    here = [outline for _, outline in plan.outlines(date)]
    canvas.cover(_mask(canvas, here, cell), (104, 96, 89), 8 * fields.ground)


def _mask(canvas: Canvas, shapes: Iterable, cell: float) -> np.ndarray:
    return rasterise(shapes, canvas.size, cell).astype(np.float32)


def _draw_roofs(canvas: Canvas, fields: _Fields, roofs: list[Roof], season: Season, cell: float) -> None:
    shadows = (extrusion(roof.corners / cell, season.shadow(roof.height) / cell) for roof in roofs)
    canvas.darken(shadows, 0.45)
    texture = 3.2 * fields.fine + 3.5 * fields.spots
    for roof in roofs:
        _draw_roof(canvas, roof, texture, season, cell)


def _draw_roof(canvas: Canvas, roof: Roof, texture: np.ndarray, season: Season, cell: float) -> None:
    """Draw a roof: a darker rim, then its surface, in two halves where it has a ridge."""
    corners = roof.corners / cell
    if not roof.ridge:
        canvas.fill(corners, roof.color * 0.78)
        inner = corners + (corners.mean(axis=0) - corners) * 0.08
        canvas.fill(inner, roof.color, texture)
        for top, color in roof.tops:
            canvas.darken([extrusion(top / cell, season.shadow(2.0) / cell)], 0.6)
            canvas.fill(top / cell, color)
        return
    canvas.fill(corners, roof.color, texture)
    long = np.hypot(*(corners[1] - corners[0])) >= np.hypot(*(corners[2] - corners[1]))
    a, b, c, d = corners if long else np.roll(corners, -1, axis=0)
    across = ((d - a) + (c - b)) / 2
    facing = float(across @ season.towards_sun) / np.hypot(*across)
    canvas.fill(np.array([(a + d) / 2, (b + c) / 2, c, d]), roof.color * (1 + roof.ridge * facing * 2), texture)


def _draw_trees(canvas: Canvas, fields: _Fields, trees: list[Tree], season: Season, cell: float) -> None:
    turn = np.linspace(0, 2 * np.pi, 8, endpoint=False)
    circle = np.column_stack([np.cos(turn), np.sin(turn)])
    shadow = season.shadow(1.0)
    outlines = (extrusion((t.centre + 0.85 * t.radius * circle) / cell, 1.3 * t.radius * shadow / cell) for t in trees)
    canvas.darken(outlines, 0.5)
    tint = 1 + season.greenness * np.array([-0.06, 0.12, -0.06])
    for tree in trees:
        canvas.crown(tree.centre / cell, tree.radius / cell, tree.color * tint, season.towards_sun, fields.fine)
