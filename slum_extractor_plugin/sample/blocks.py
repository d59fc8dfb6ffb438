"""The formal city between the streets: what kinds of blocks there are, and the roofs and trees that stand on each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

Dates = tuple[bool, bool]
BOTH: Dates = (True, True)

#: What a block is on the first and on the second date, and how common that is. Row houses, container yards, markets
#: and building sites are there because, seen from above, they have something of a slum.
_FATES = (
    ("apartments", "apartments", 0.20),
    ("rows", "rows", 0.19),
    ("villas", "villas", 0.15),
    ("courts", "courts", 0.15),
    ("works", "works", 0.09),
    ("yard", "yard", 0.04),
    ("market", "market", 0.03),
    ("park", "park", 0.05),
    ("bare", "bare", 0.04),
    ("bare", "site", 0.02),
    ("site", "apartments", 0.02),
    ("site", "rows", 0.02),
)

_CONCRETE = np.array([[198, 192, 182], [176, 170, 162], [158, 152, 146], [214, 210, 203]], float)
_TILES = np.array([[168, 106, 84], [152, 98, 80], [178, 122, 98], [140, 118, 106]], float)
_SHEETS = np.array([[150, 160, 168], [128, 140, 150], [176, 178, 176], [112, 138, 132], [148, 120, 104]], float)
_WEATHERED = np.array([[126, 120, 115], [112, 107, 104], [140, 132, 124], [126, 104, 90], [150, 146, 141]], float)
_PAINTS = np.array(
    [[58, 92, 150], [150, 62, 50], [168, 108, 50], [70, 112, 92], [150, 150, 150], [122, 84, 70], [196, 192, 184]],
    float,
)
_CARS = np.array([[222, 222, 219], [60, 62, 66], [150, 150, 152], [165, 60, 50], [96, 100, 120]], float)


@dataclass(frozen=True)
class Roof:
    """A roof's corners (4, 2) in metres, its height, colour, and the contrast between its two slopes.

    ``tops`` are the corners and colours of what stands on it; ``dates`` are those on which it is there.
    """

    corners: np.ndarray
    height: float
    color: np.ndarray
    ridge: float = 0.0
    dates: Dates = BOTH
    tops: tuple[tuple[np.ndarray, np.ndarray], ...] = ()

    def on(self, dates: Dates) -> Roof:
        """Return the same roof, standing on ``dates``."""
        return replace(self, dates=dates)


@dataclass(frozen=True)
class Tree:
    """A tree crown in metres; its colour, and its dates."""

    centre: np.ndarray
    radius: float
    color: np.ndarray
    dates: Dates = BOTH

    @classmethod
    def grown(cls, rng: np.random.Generator, centre: np.ndarray, smallest: float, largest: float) -> Tree:
        """Return a tree of a random size and green; a few stand on one date only."""
        color = np.array([46, 66, 42]) * rng.uniform(0.75, 1.35) + rng.normal(0, 4, 3)
        dates = BOTH if rng.random() < 0.9 else (False, True) if rng.random() < 0.6 else (True, False)
        return cls(centre, rng.uniform(smallest, largest), color, dates)


@dataclass(frozen=True)
class Block:
    """The ground between streets: corners (4, 2) in metres, and its kind on each date."""

    corners: np.ndarray
    kinds: tuple[str, str]

    @property
    def sides(self) -> tuple[float, float]:
        """Width and depth in metres: the mean length of opposite sides, the first side being a width."""
        edges = np.hypot(*(np.roll(self.corners, -1, axis=0) - self.corners).T)
        return (edges[0] + edges[2]) / 2, (edges[1] + edges[3]) / 2

    def to_scene(self, points: np.ndarray) -> np.ndarray:
        """Return the scene position of points (..., 2) given in metres along its sides."""
        share = np.asarray(points, float) / self.sides
        x, y = share[..., :1], share[..., 1:]
        first, second, third, fourth = self.corners
        return (1 - y) * ((1 - x) * first + x * second) + y * ((1 - x) * fourth + x * third)

    def rectangle(self, x: float, y: float, width: float, depth: float) -> np.ndarray:
        """Return the scene corners (4, 2) of a rectangle on the block."""
        return self.to_scene(np.array([[x, y], [x + width, y], [x + width, y + depth], [x, y + depth]]))


def kinds_of_blocks(rng: np.random.Generator, corners: list[np.ndarray]) -> list[Block]:
    """Return the blocks with a kind each, in the same shares whatever their number."""
    shares = np.array([fate[2] for fate in _FATES])
    picked = np.searchsorted(np.cumsum(shares / shares.sum()), (np.arange(len(corners)) + 0.5) / len(corners))
    rng.shuffle(picked)
    return [Block(block, _FATES[index][:2]) for block, index in zip(corners, picked)]


def furnish(rng: np.random.Generator, block: Block) -> tuple[list[Roof], list[Tree]]:
    """Return what stands on a block on either date."""
    first, second = block.kinds
    things: list[Roof | Tree] = []
    if first == second:
        things += _FILLERS[first](rng, block)
    else:
        for kind, dates in ((first, (True, False)), (second, (False, True))):
            things += [replace(thing, dates=dates) for thing in _FILLERS[kind](rng, block)]
    if first not in ("works", "yard", "site", "bare"):
        things += _street_trees(rng, block)
    return [thing for thing in things if isinstance(thing, Roof)], [t for t in things if isinstance(t, Tree)]


def _slots(
    rng: np.random.Generator, length: float, sizes: tuple[float, float], gap: float
) -> list[tuple[float, float]]:
    """Return (start, length) of equal plots with ``gap`` metres between them that fill a side."""
    size = rng.uniform(*sizes)
    count = max(1, int((length + gap) // (size + gap)))
    pitch = (length + gap) / count
    return [(index * pitch, pitch - gap) for index in range(count)]


def _apartments(rng: np.random.Generator, block: Block) -> Iterator[Roof | Tree]:
    """Slabs of flats in line, with parked cars and a few trees between them."""
    width, depth = block.sides
    color, height = rng.choice(_CONCRETE), rng.uniform(12, 34)
    across, along, gap = rng.uniform(12, 16), rng.uniform(20, 34), rng.uniform(8, 13)
    for x, room_x in _slots(rng, width - 10, (along, along + 4), rng.uniform(5, 9)):
        for y, room_y in _slots(rng, depth - 10, (across, across + 3), gap):
            body = (5 + x, 5 + y, room_x, min(1.25 * across, room_y))
            yield _flat_roof(rng, block, body, height * rng.uniform(0.85, 1.15), color + rng.normal(0, 5))
            for at in np.arange(1.0, room_x - 2, 2.7):
                if rng.random() < 0.35:
                    car = block.rectangle(5 + x + at, 5 + y + body[3] + 2, 1.9, 4.4)
                    yield Roof(car, 1.4, _CARS[rng.integers(len(_CARS))])
            for _ in range(rng.integers(1, 4)):
                spot = [5 + x + rng.uniform(-4, room_x), 5 + y + body[3] + rng.uniform(2, gap)]
                yield Tree.grown(rng, block.to_scene(np.array(spot)), 1.6, 3.4)


def _flat_roof(
    rng: np.random.Generator, block: Block, body: tuple[float, float, float, float], height: float, color: np.ndarray
) -> Roof:
    """Return a flat roof with stair heads, tanks and machines on it."""
    x, y, width, depth = body
    tops = []
    for _ in range(int(width * depth / 60) + 1):
        size = rng.uniform(1.2, 4.5, 2)
        spot = rng.uniform(0.8, np.maximum([width, depth] - size - 0.8, 0.9))
        top = rng.choice(_CONCRETE) * rng.choice([0.55, 0.8, 1.12])
        tops.append((block.rectangle(x + spot[0], y + spot[1], *size), top))
    return Roof(block.rectangle(*body), height, color, tops=tuple(tops))


def _rows(rng: np.random.Generator, block: Block) -> Iterator[Roof | Tree]:
    """Low houses wall to wall along lanes: as dense as a slum and of the same stuff, but of one size and in line."""
    width, depth = block.sides
    family = (_TILES, _CONCRETE, _SHEETS, _WEATHERED, _WEATHERED)[rng.integers(5)]
    base, ridge, unlike = rng.choice(family), rng.uniform(0.04, 0.18), rng.uniform(4, 16)
    pitch, lane = rng.uniform(4.2, 7.5), rng.uniform(2.6, 5.0)
    for y, room_y in _slots(rng, depth - 4, (7, 10.5), lane):
        for x, room_x in _slots(rng, width - 4, (pitch, pitch + 1), 0.3):
            color = base * rng.uniform(0.88, 1.12) + rng.normal(0, unlike / 3, 3) + rng.normal(0, unlike)
            if rng.random() < 0.96:
                yield Roof(block.rectangle(2 + x, 2 + y, room_x, room_y), 4.5, color, ridge)
        for _ in range(rng.poisson(1.2)):
            spot = np.array([rng.uniform(0, width), 2 + y + room_y + lane / 2])
            yield Tree.grown(rng, block.to_scene(spot), 1.2, 2.6)


def _villas(rng: np.random.Generator, block: Block) -> Iterator[Roof | Tree]:
    width, depth = block.sides
    for x, room_x in _slots(rng, width - 6, (15, 20), 0):
        for y, room_y in _slots(rng, depth - 6, (17, 23), 0):
            size = np.array([rng.uniform(8, 13), rng.uniform(9, 15)])
            corner = np.array([3 + x, 3 + y]) + (np.array([room_x, room_y]) - size) * rng.uniform(0.3, 0.7, 2)
            color = rng.choice(np.vstack([_TILES, _CONCRETE])) + rng.normal(0, 6)
            yield Roof(block.rectangle(*corner, *size), 7, color, rng.uniform(0.1, 0.22))
            for _ in range(rng.integers(2, 7)):
                spot = np.array([3 + x + rng.uniform(0, room_x), 3 + y + rng.uniform(0, room_y)])
                yield Tree.grown(rng, block.to_scene(spot), 1.5, 3.6)


def _courts(rng: np.random.Generator, block: Block) -> Iterator[Roof | Tree]:
    """Houses of several storeys around the block's edge, with a court inside."""
    width, depth = block.sides
    thick = min(13.0, depth / 3, width / 3)
    sides = [
        (width - 8, lambda at, long: (4 + at, 4, long, thick)),
        (width - 8, lambda at, long: (4 + at, depth - 4 - thick, long, thick)),
        (depth - 8 - 2 * thick, lambda at, long: (4, 4 + thick + at, thick, long)),
        (depth - 8 - 2 * thick, lambda at, long: (width - 4 - thick, 4 + thick + at, thick, long)),
    ]
    for length, body_at in sides:
        for start, long in _slots(rng, length, (12, 22), rng.choice([0.3, 3.0])):
            height = rng.uniform(9, 18)
            color = rng.choice(_CONCRETE) * rng.uniform(0.85, 1.08)
            yield _flat_roof(rng, block, body_at(start, long), height, color)
    for _ in range(int(width * depth / 700)):
        spot = rng.uniform([thick + 6] * 2, [max(width - thick - 6, thick + 7), max(depth - thick - 6, thick + 7)])
        yield Tree.grown(rng, block.to_scene(spot), 1.8, 3.8)


def _works(rng: np.random.Generator, block: Block) -> Iterator[Roof | Tree]:
    """Halls with sheet roofs on paved ground."""
    width, depth = block.sides
    for x, room_x in _slots(rng, width - 12, (26, 60), 11):
        for y, room_y in _slots(rng, depth - 12, (18, 34), 9):
            color = rng.choice(_SHEETS) + rng.normal(0, 5)
            ridge = rng.uniform(0.06, 0.16)
            bays = max(1, round(room_y / 14))
            for bay in range(bays):
                part = (6 + x, 6 + y + bay * room_y / bays, room_x, room_y / bays)
                yield Roof(block.rectangle(*part), 9, color, ridge)


def _yard(rng: np.random.Generator, block: Block) -> Iterator[Roof | Tree]:
    """Stacks of shipping containers: small, many-coloured and packed."""
    width, depth = block.sides
    for x, room_x in _slots(rng, width - 16, (12.2, 12.4), 1.2):
        for y, _ in _slots(rng, depth - 16, (2.5, 2.6), 0.25):
            if (x // 40) % 3 == 2 or rng.random() < 0.12:
                continue
            color = rng.choice(_PAINTS) * rng.uniform(0.85, 1.1)
            if rng.random() < 0.3:
                yield Roof(block.rectangle(8 + x, 8 + y, room_x / 2 - 0.2, 2.44), 5.2, color)
                color = rng.choice(_PAINTS)
                yield Roof(block.rectangle(8 + x + room_x / 2, 8 + y, room_x / 2 - 0.2, 2.44), 2.6, color)
            else:
                yield Roof(block.rectangle(8 + x, 8 + y, room_x, 2.44), rng.choice([2.6, 5.2, 7.8]), color)


def _market(rng: np.random.Generator, block: Block) -> Iterator[Roof | Tree]:
    """A hall, and around it stalls under tarpaulins on paved ground."""
    width, depth = block.sides
    color = rng.choice(_SHEETS)
    yield Roof(block.rectangle(width * 0.3, depth * 0.3, width * 0.4, depth * 0.4), 10, color, 0.12)
    for x, _ in _slots(rng, width - 10, (3.2, 4.0), rng.uniform(1.2, 2.0)):
        for y, _ in _slots(rng, depth - 10, (3.0, 3.8), rng.uniform(3.5, 5)):
            beside = not (0.26 < (x + 6) / width < 0.72 and 0.26 < (y + 6) / depth < 0.72)
            if beside and rng.random() < 0.75:
                tarpaulin = rng.choice(_PAINTS) * rng.uniform(0.9, 1.2)
                size = rng.uniform(2.4, 3.4, 2)
                yield Roof(block.rectangle(5 + x, 5 + y, *size), 2.4, tarpaulin)


def _site(rng: np.random.Generator, block: Block) -> Iterator[Roof | Tree]:
    """A building site: a frame or two, heaps, huts for the workers and material lying about."""
    width, depth = block.sides
    for _ in range(2):
        size = rng.uniform(16, 28, 2)
        spot = rng.uniform(4, np.maximum([width, depth] - size - 4, 5))
        for x, room_x in _slots(rng, size[0], (4, 5), 1.2):
            for y, room_y in _slots(rng, size[1], (4, 5), 1.2):
                color = rng.choice(_CONCRETE) * rng.uniform(0.5, 0.95)
                yield Roof(block.rectangle(*(spot + [x, y]), room_x, room_y), rng.uniform(1, 6), color)
    for _ in range(int(width * depth / 130)):
        size = rng.uniform(1.2, 6, 2)
        spot = rng.uniform(2, np.maximum([width, depth] - size - 2, 3))
        color = rng.choice(np.vstack([_PAINTS, _CONCRETE])) * rng.uniform(0.7, 1.1)
        yield Roof(block.rectangle(*spot, *size), rng.uniform(0.8, 2.6), color)


def _park(rng: np.random.Generator, block: Block) -> Iterator[Roof | Tree]:
    width, depth = block.sides
    for _ in range(int(width * depth / 75)):
        yield Tree.grown(rng, block.to_scene(rng.uniform(2, [width - 2, depth - 2])), 1.8, 4.8)


def _bare(rng: np.random.Generator, block: Block) -> Iterator[Roof | Tree]:
    width, depth = block.sides
    for _ in range(int(width * depth / 260)):
        yield Tree.grown(rng, block.to_scene(rng.uniform(2, [width - 2, depth - 2])), 0.8, 2.0)


def _street_trees(rng: np.random.Generator, block: Block) -> Iterator[Tree]:
    width, depth = block.sides
    spacing = rng.uniform(5, 14)
    for x in np.arange(spacing / 2, width, spacing):
        for y in (0.8, depth - 0.8):
            if rng.random() < 0.7:
                yield Tree.grown(rng, block.to_scene(np.array([x, y]) + rng.normal(0, 0.5, 2)), 1.4, 2.9)


_FILLERS: dict[str, Callable[[np.random.Generator, Block], Iterator[Roof | Tree]]] = {
    "apartments": _apartments,
    "rows": _rows,
    "villas": _villas,
    "courts": _courts,
    "works": _works,
    "yard": _yard,
    "market": _market,
    "site": _site,
    "park": _park,
    "bare": _bare,
}
