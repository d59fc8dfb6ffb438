"""Random points: their numbers, their chances and their distances."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
import pytest
from osgeo import osr

from slum_extractor_plugin.grid import Grid, Window
from slum_extractor_plugin.rasters.accuracy.pairs import Strip
from slum_extractor_plugin.rasters.accuracy.sampling import EQUALIZED, RANDOM, STRATIFIED, Draw, allocate
from slum_extractor_plugin.rasters.ground import Ground

UTM = Grid((500_000.0, 10.0, 0.0, 2_000_000.0, 0.0, -10.0), 40, 30)


def strips(classified: np.ndarray, known: np.ndarray | None = None, height: int = 7) -> list[Strip]:
    known = np.ones(classified.shape, bool) if known is None else known
    return [
        Strip(
            Window(0, row, classified.shape[1], len(classified[row : row + height])),
            classified[row : row + height],
            classified[row : row + height] * 2,
            known[row : row + height],
        )
        for row in range(0, len(classified), height)
    ]


def crs(code: int) -> osr.SpatialReference:
    found = osr.SpatialReference()
    found.ImportFromEPSG(code)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def drawn(design: str, points: int, classified: np.ndarray, known=None, grid=UTM, code=32643, **options):
    pieces = strips(classified, known, options.pop("height", 7))
    cells = Counter(value for strip in pieces for value in strip.classified[strip.known].tolist())
    draw = Draw(design, points, cells, **options)
    for strip in pieces:
        draw.add(strip)
    return draw.points(Ground(grid, crs(code)))


@pytest.mark.parametrize(
    ("design", "given"),
    [
        (RANDOM, {None: 100}),
        (EQUALIZED, {0: 34, 1: 34, 2: 9}),
        # 90.0, 9.1, 0.9 of 100: the largest remainder rounds up to 1, and two is the least.
        (STRATIFIED, {0: 90, 1: 9, 2: 2}),
    ],
)
def test_points_are_shared_out(design, given):
    assert allocate(design, 100, {0: 900, 1: 91, 2: 9}) == given


def test_no_more_points_than_cells():
    assert allocate(RANDOM, 50, {0: 5, 1: 1}) == {None: 6}
    assert allocate(STRATIFIED, 50, {0: 5, 1: 1}) == {0: 5, 1: 1}


@pytest.mark.parametrize("design", [RANDOM, STRATIFIED, EQUALIZED])
def test_points_are_different_known_cells_with_their_values(design):
    random = np.random.default_rng(0)
    classified, known = random.integers(0, 3, (30, 40)), random.random((30, 40)) < 0.7
    points = drawn(design, 200, classified, known)
    assert len(points.rows) == points.wanted and len(set(zip(points.rows, points.columns))) == points.wanted
    assert known[points.rows, points.columns].all()
    assert (classified[points.rows, points.columns] == points.classified).all()
    assert (points.true == 2 * points.classified).all()
    if design == EQUALIZED:
        assert set(Counter(points.classified.tolist()).values()) == {67}


def test_every_cell_has_the_same_chance():
    classified = np.zeros((6, 10), int)
    classified[:, 7:] = 1
    hits = np.zeros(classified.shape)
    for seed in range(1500):
        points = drawn(STRATIFIED, 20, classified, height=4, seed=seed)
        hits[points.rows, points.columns] += 1
    expected = np.where(classified == 1, 6 / 18, 14 / 42) * 1500
    spread = np.sqrt(expected * (1 - expected / 1500))
    assert (abs(hits - expected) < 4.5 * spread).all()


def test_strips_and_seeds():
    classified = np.random.default_rng(1).integers(0, 2, (30, 40))
    first, again, other = (drawn(STRATIFIED, 50, classified, height=h, seed=s) for h, s in ((7, 3), (30, 3), (7, 4)))
    assert sorted(zip(first.rows, first.columns)) == sorted(zip(again.rows, again.columns))
    assert sorted(zip(first.rows, first.columns)) != sorted(zip(other.rows, other.columns))


@pytest.mark.parametrize(
    ("grid", "code"),
    [
        (UTM, 32643),
        (Grid((72.8, 1e-4, 0.0, 60.0, 0.0, -1e-4), 40, 30), 4326),  # cells of 5.6 m x 11.1 m
        (Grid((8_100_000.0, 20.0, 0.0, 8_400_000.0, 0.0, -20.0), 40, 30), 3857),  # at 60 degrees, cells of 10 m
    ],
)
def test_points_keep_their_distance_in_metres(grid, code):
    points = drawn(RANDOM, 25, np.zeros((30, 40), int), grid=grid, code=code, minimum_distance=25.0)
    assert len(points.rows) == points.wanted == 25
    to_geocentric = osr.CoordinateTransformation(crs(code), crs(4978))
    centres = [grid.position(c + 0.5, r + 0.5) for c, r in zip(points.columns, points.rows)]
    places = np.array([to_geocentric.TransformPoint(*map(float, xy), 0.0) for xy in centres])
    distances = [math.dist(a, b) for i, a in enumerate(places) for b in places[:i]]
    assert min(distances) > 24.9
    assert min(distances) < 40  # no farther apart than asked for


def test_fewer_points_are_taken_where_there_is_no_room():
    points = drawn(RANDOM, 500, np.zeros((30, 40), int), minimum_distance=100.0)
    assert 4 < len(points.rows) < points.wanted == 500
