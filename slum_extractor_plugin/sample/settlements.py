"""The slums of the invented city: where they are, how they grow from the first date to the second, and their roofs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from osgeo import ogr

from .blocks import Roof
from .shapes import Area, parts, polygon, union

#: Roof colours and how common they are: weathered sheet, rust, concrete, new tin, blue and green tarpaulin, tile.
_COLORS = np.array(
    [
        [126, 120, 115],
        [110, 105, 102],
        [140, 132, 125],
        [122, 101, 88],
        [134, 110, 93],
        [152, 147, 141],
        [186, 184, 180],
        [82, 104, 140],
        [70, 92, 132],
        [98, 118, 106],
        [142, 102, 86],
    ],
    float,
)
_SHARES = np.array([0.24, 0.2, 0.16, 0.1, 0.06, 0.08, 0.05, 0.04, 0.02, 0.02, 0.03])

#: What counts as one settlement when it is outlined: alleys are closed, a gap as wide as a street is not.
_CLOSE, _OPEN = 2.6, 1.6
_SMALLEST_HOLE, _SMALLEST_PART = 250.0, 400.0


@dataclass
class Settlement:
    """A slum: its roofs, and its outline on each date (None where it does not stand)."""

    name: str
    roofs: list[Roof] = field(default_factory=list)
    outlines: tuple[ogr.Geometry | None, ogr.Geometry | None] = (None, None)


@dataclass(frozen=True)
class _Site:
    """Where a slum may spread: out to ``radius`` times a ragged 0.6 to 1.4 from ``centre``, longer along ``along``."""

    centre: np.ndarray
    along: float
    radius: float
    waves: np.ndarray
    growth: tuple[float, float, float]

    def reach(self, angle: np.ndarray, date: int) -> np.ndarray:
        """Return how far it spreads towards ``angle`` on a date, in metres; 0 where it does not stand."""
        ragged = 1 + sum(height * np.cos(count * angle + phase) for count, height, phase in self.waves)
        first, second, towards = self.growth
        if date == 0:
            return self.radius * ragged * first
        bulge = 1 + 0.8 * np.exp(-((np.angle(np.exp(1j * (angle - towards))) / 0.6) ** 2)) if first else 1.0
        return self.radius * ragged * second * bulge

    def holds(self, points: np.ndarray, date: int) -> np.ndarray:
        """Return which of ``points`` (n, 2) it has reached on a date."""
        cos, sin = np.cos(self.along), np.sin(self.along)
        own = (points - self.centre) @ np.array([[cos, -sin], [sin, cos]]) / np.array([1.45, 0.8])
        return np.hypot(*own.T) < self.reach(np.arctan2(own[:, 1], own[:, 0]), date)


def settle(
    rng: np.random.Generator, size: float, river: np.ndarray, railway: np.ndarray, kept_free: Area
) -> list[Settlement]:
    """Return the settlements of a city: along its river and railway and on ground that nobody built on."""
    settlements = []
    taken = Area(size)
    for number, site in enumerate(_sites(rng, size, river, railway)):
        settlement = _build(rng, f"Settlement {number + 1}", site, kept_free, taken)
        for outline in settlement.outlines:
            if outline is not None:
                taken.add(outline.Buffer(4))
        settlements.append(settlement)
    return [settlement for settlement in settlements if any(settlement.outlines)]


def _sites(rng: np.random.Generator, size: float, river: np.ndarray, railway: np.ndarray) -> list[_Site]:
    count = max(2, round(11 * (size / 1000) ** 2))
    #: (share of the full radius on the first date, on the second): most grow, every fifth is new, one is cleared.
    fates = [(0.85, 1.0), (0.8, 1.0), (0.0, 0.8), (0.95, 1.0), (0.7, 1.0), (0.75, 0.0), (0.9, 0.95)]
    sites: list[_Site] = []
    for _ in range(200):
        if len(sites) == count:
            break
        centre, along = _place(rng, size, river, railway)
        radius = rng.uniform(0.65, 1.15) * min(78.0, size / 5)
        if all(np.hypot(*(centre - other.centre)) > 1.25 * (radius + other.radius) for other in sites):
            waves = [(k, rng.uniform(0, 0.42) / k, rng.uniform(0, 2 * np.pi)) for k in range(2, 8)]
            growth = (*fates[len(sites) % len(fates)], rng.uniform(0, 2 * np.pi))
            sites.append(_Site(centre, along, radius, np.array(waves), growth))
    return sites


def _place(rng: np.random.Generator, size: float, river: np.ndarray, railway: np.ndarray) -> tuple[np.ndarray, float]:
    """Return a centre and the direction along which a settlement there stretches."""
    if rng.random() < 0.35:
        return rng.uniform(0.08, 0.92, 2) * size, rng.uniform(0, np.pi)
    line = river if rng.random() < 0.55 else railway
    inside = np.flatnonzero(((line > 0.05 * size) & (line < 0.95 * size)).all(axis=1))
    index = rng.choice(inside)
    direction = line[index + 1] - line[index - 1]
    direction = direction / np.hypot(*direction)
    across = np.array([-direction[1], direction[0]]) * rng.choice([-1, 1])
    return line[index] + across * rng.uniform(45, 85), float(np.arctan2(direction[1], direction[0]))


def _build(rng: np.random.Generator, name: str, site: _Site, kept_free: Area, taken: Area) -> Settlement:
    """Return the settlement of a site: roofs wherever they fit, and outlines drawn around those that stand."""
    quads = _roof_plan(rng, site)
    centres = quads.mean(axis=1)
    reached = np.column_stack([site.holds(centres, 0), site.holds(centres, 1)])
    #: a few yards and gaps, so that the inside is not one sheet
    reached &= (rng.random(len(quads)) > 0.03)[:, np.newaxis]
    free = [not (kept_free.touches(quad) or taken.touches(quad)) for quad in quads]
    keep = np.flatnonzero(reached.any(axis=1) & free)
    roofs = [_roof(rng, quads[index], tuple(reached[index].tolist())) for index in keep]
    outlines = tuple(_outline([roof for roof in roofs if roof.dates[date]]) for date in (0, 1))
    return Settlement(name, _within(roofs, outlines), outlines)


def _roof_plan(rng: np.random.Generator, site: _Site) -> np.ndarray:
    """Return crooked quadrangles (n, 4, 2), all over the square around a site: ground divided until huts are left."""
    reach = 2.6 * site.radius
    local = np.array(list(_divide(rng, -reach, -reach, reach, reach)))
    local = local + rng.normal(0, 0.16, local.shape)
    bend = [
        3.0 * np.sin(local[..., 1 - axis] / rng.uniform(25, 40) + rng.uniform(0, 6))
        + 1.3 * np.sin(local.sum(axis=-1) / rng.uniform(13, 20) + rng.uniform(0, 6))
        for axis in (0, 1)
    ]
    angle = site.along + rng.uniform(-0.3, 0.3)
    cos, sin = np.cos(angle), np.sin(angle)
    return site.centre + (local + np.stack(bend, axis=-1)) @ np.array([[cos, sin], [-sin, cos]])


def _divide(rng: np.random.Generator, left: float, top: float, right: float, bottom: float) -> Iterator[np.ndarray]:
    """Yield the corners (4, 2) of huts: the ground halved unevenly, with alleys that get narrower each time."""
    waiting = [(left, top, right, bottom)]
    while waiting:
        left, top, right, bottom = waiting.pop()
        width, depth = right - left, bottom - top
        length = max(width, depth)
        if length < rng.uniform(4.2, 8.0):
            yield np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
            continue
        gap = 1.5 if 28 < length < 60 else 0.7 if length > 14 else 0.25
        half, cut = gap * rng.uniform(0.3, 0.7), length * rng.uniform(0.36, 0.64)
        if width > depth:
            waiting += [(left, top, left + cut - half, bottom), (left + cut + half, top, right, bottom)]
        else:
            waiting += [(left, top, right, top + cut - half), (left, top + cut + half, right, bottom)]


def _roof(rng: np.random.Generator, corners: np.ndarray, dates: tuple[bool, bool]) -> Roof:
    color = _COLORS[rng.choice(len(_COLORS), p=_SHARES)] + rng.normal(0, 6) + rng.normal(0, 3, 3)
    return Roof(corners, rng.uniform(2.2, 3.4), color, ridge=rng.uniform(-0.07, 0.07), dates=dates)


def _outline(roofs: list[Roof]) -> ogr.Geometry | None:
    """Return the outline of roofs with the alleys between them, without small holes and stray huts; None if none."""
    if not roofs:
        return None
    closed = union([polygon(roof.corners) for roof in roofs]).Buffer(_CLOSE, 4).Buffer(-_OPEN, 4).Simplify(0.25)
    whole = [_filled(part) for part in parts(closed) if part.GetArea() >= _SMALLEST_PART]
    return union(whole) if whole else None


def _filled(shape: ogr.Geometry) -> ogr.Geometry:
    """Return a polygon without the holes that are smaller than a yard."""
    filled = ogr.Geometry(ogr.wkbPolygon)
    for index in range(shape.GetGeometryCount()):
        ring = shape.GetGeometryRef(index)
        if index == 0 or ring.GetArea() >= _SMALLEST_HOLE:
            filled.AddGeometry(ring)
    return filled


def _within(roofs: list[Roof], outlines: tuple[ogr.Geometry | None, ...]) -> list[Roof]:
    """Return the roofs with their dates cut to those on which they lie in the outline."""
    kept = []
    for roof in roofs:
        middle = ogr.Geometry(ogr.wkbPoint)
        middle.AddPoint_2D(*map(float, roof.corners.mean(axis=0)))
        dates = tuple(
            stands and outline is not None and outline.Contains(middle) for stands, outline in zip(roof.dates, outlines)
        )
        if any(dates):
            kept.append(roof.on(dates))
    return kept
