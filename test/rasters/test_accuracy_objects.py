"""Objects found, missed and invented, and distances between boundaries, against hand-made scenes and plain loops."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import osr
from scipy.ndimage import label

from slum_extractor_plugin.grid import Grid, Window
from slum_extractor_plugin.rasters.accuracy import boundaries, objects
from slum_extractor_plugin.rasters.accuracy.boundaries import BoundarySamples
from slum_extractor_plugin.rasters.accuracy.objects import ObjectCounts
from slum_extractor_plugin.rasters.accuracy.pairs import Strip
from slum_extractor_plugin.rasters.ground import Ground

CELL = 100.0  # square metres


def crs(code: int) -> osr.SpatialReference:
    found = osr.SpatialReference()
    found.ImportFromEPSG(code)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def figures(classified: np.ndarray, true: np.ndarray, height: int = 100, least_share: float = 0.5):
    counts = ObjectCounts(least_share)
    for row in range(0, len(true), height):
        counts.add(classified[row : row + height], true[row : row + height], CELL)
    found = counts.matches()
    return found and found.figures


def scene(*boxes: tuple[int, int, int, int]) -> np.ndarray:
    cells = np.zeros((40, 60), bool)
    for left, top, width, height in boxes:
        cells[top : top + height, left : left + width] = True
    return cells


@pytest.mark.parametrize("height", [1, 3, 100])
def test_found_missed_and_invented_by_size(height):
    # True: 0.04, 0.2, 1 and 1 ha. The second is covered to 9/20, the third to exactly half, the last in two parts.
    true = scene((0, 0, 2, 2), (10, 0, 5, 4), (0, 10, 10, 10), (20, 10, 10, 10))
    classified = scene((0, 0, 2, 2), (10, 0, 3, 3), (0, 15, 10, 5), (20, 10, 4, 10), (26, 10, 4, 10), (50, 30, 2, 5))
    found = figures(classified, true, height)
    assert found.found == (1, 0, 0, 2, 0, 0) and found.missed == (0, 1, 0, 0, 0, 0)
    assert found.invented == (0, 1, 0, 0, 0, 0)  # 0.1 ha is of the second class of size
    assert found.right == (2, 2, 1, 0, 0, 0)
    assert (found.true, found.classified) == (4, 6)
    assert found.alike == 1  # half of the union is not more than half, nor are the parts


def test_one_classified_object_may_be_two_in_truth():
    found = figures(scene((0, 0, 11, 5)), scene((0, 0, 5, 5), (6, 0, 5, 5)))
    assert sum(found.found) == 2 and sum(found.right) == 1 and found.alike == 0


def test_the_least_share_can_be_chosen():
    true, classified = scene((0, 0, 10, 10)), scene((0, 0, 10, 3))
    assert sum(figures(classified, true, least_share=0.3).found) == 1
    assert sum(figures(classified, true, least_share=0.31).found) == 0


def test_nothing_on_a_side_is_no_fault():
    empty, one = scene(), scene((3, 3, 4, 4))
    assert sum(figures(empty, one).missed) == 1 and sum(figures(one, empty).invented) == 1
    assert (figures(empty, empty).true, figures(empty, empty).classified) == (0, 0)


def test_too_many_pieces_are_not_matched(monkeypatch):
    monkeypatch.setattr(objects, "MOST_PIECES", 40)
    noise = np.random.default_rng(0).random((40, 60)) < 0.2
    assert figures(noise, noise, 10) is None


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 9))
def test_strips_make_the_same_objects_as_the_whole(seed, height):
    random = np.random.default_rng(seed)
    true, classified = random.random((2, 12, 15)) < random.uniform(0.2, 0.8, (2, 1, 1))
    (true_ids, trues), (ids, count) = label(true), label(classified)
    covered = [(classified & (true_ids == n)).sum() / (true_ids == n).sum() for n in range(1, trues + 1)]
    inside = [(true & (ids == n)).sum() / (ids == n).sum() for n in range(1, count + 1)]
    alike = sum(
        2 * ((ids == a) & (true_ids == b)).sum() > ((ids == a) | (true_ids == b)).sum()
        for a in range(1, count + 1)
        for b in range(1, trues + 1)
    )
    found = figures(classified, true, height)
    assert (sum(found.found), sum(found.missed)) == (sum(s >= 0.5 for s in covered), sum(s < 0.5 for s in covered))
    assert (sum(found.right), sum(found.invented)) == (sum(s >= 0.5 for s in inside), sum(s < 0.5 for s in inside))
    assert found.alike == alike


def distances(
    classified: np.ndarray, true: np.ndarray, ground: Ground, height: int = 100, known=None, least_share: float = 0.0
):
    known = np.ones(true.shape, bool) if known is None else known
    strips = [
        Strip(
            Window(0, row, true.shape[1], len(true[row : row + height])),
            *(side[row : row + height] for side in (classified, true, known)),
        )
        for row in range(0, len(true), height)
    ]
    samples, counts = BoundarySamples(0), ObjectCounts(least_share)
    for strip in strips:
        pieces = counts.add(strip.classified & strip.known, strip.true & strip.known, CELL)
        samples.add(*pieces, strip)
    matches = counts.matches()
    meter = samples.meter(matches.right, matches.found, ground)
    for strip in strips:
        meter.add(strip.classified & strip.known, strip.true & strip.known, strip)
    return meter.figures()


FLAT = Ground(Grid((0.0, 2.0, 0.0, 0.0, 0.0, -2.0), 60, 40), None)


def test_a_square_in_a_square():
    # All around, the inner boundary is 3 cells, 6 m, from the outer one.
    found = distances(scene((13, 13, 10, 10)), scene((10, 10, 16, 16)), FLAT)
    inwards, outwards = found.to_truth, found.to_classified
    assert (inwards.mean, inwards.median, inwards.percentile_95) == (6.0, 6.0, 6.0)
    assert (inwards.edges, inwards.places, outwards.edges) == (40, 40, 64)
    corner = math.hypot(3.5 - 0.5, 3 - 0.5) * 2  # from the outer side's last middle to the inner side's
    assert outwards.median == 6.0 and outwards.mean > 6.0 and outwards.percentile_95 <= corner + 2


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 9))
def test_distances_are_those_of_a_plain_loop_whatever_the_strips(seed, height):
    random = np.random.default_rng(seed)
    classified, true = random.random((2, 11, 13)) < 0.15
    known = random.random((11, 13)) < 0.9

    def middles(mask):
        found = [
            (c + 1, r + 0.5)
            for r in range(11)
            for c in range(12)
            if mask[r, c] != mask[r, c + 1] and known[r, c] and known[r, c + 1]
        ]
        found += [
            (c + 0.5, r + 1)
            for r in range(10)
            for c in range(13)
            if mask[r, c] != mask[r + 1, c] and known[r, c] and known[r + 1, c]
        ]
        return np.array(found).reshape(-1, 2)

    first, second = middles(classified & known), middles(true & known)
    found = distances(classified, true, FLAT, height, known)
    if not len(first) or not len(second):
        assert found.to_truth is None and found.to_classified is None
        return
    between = np.hypot(*(first[:, None] - second[None]).transpose(2, 0, 1)) * 2
    for measured, expected in ((found.to_truth, between.min(axis=1)), (found.to_classified, between.min(axis=0))):
        assert measured.places == measured.edges == len(expected)
        assert math.isclose(measured.mean, expected.mean()) and math.isclose(measured.median, np.median(expected))
        assert math.isclose(measured.percentile_95, np.percentile(expected, 95))


def test_only_a_sample_is_measured_where_boundaries_are_long(monkeypatch):
    monkeypatch.setattr(boundaries, "_PLACES", 50)
    random = np.random.default_rng(2)
    true = random.random((40, 60)) < 0.3
    found = distances(np.roll(true, 1, axis=1), true, FLAT, 7)
    assert found.to_truth.places == 50 < found.to_truth.edges and found.to_truth.mean < 2


@pytest.mark.parametrize(
    ("code", "grid"),
    [
        (4326, Grid((72.8, 1e-4, 0.0, 19.2, 0.0, -1e-4), 60, 40)),
        (3857, Grid((8_104_000.0, 11.0, 0.0, 2_180_000.0, 0.0, -11.0), 60, 40)),
    ],
)
def test_distances_are_metres_on_the_ground(code, grid):
    found = distances(scene((13, 13, 10, 10)), scene((10, 10, 16, 16)), Ground(grid, crs(code)))
    earth = osr.CoordinateTransformation(crs(code), crs(4978))
    places = [grid.position(*place) for place in ((13.0, 18.5), (10.0, 18.5), (18.5, 13.0), (18.5, 10.0))]
    west, west_out, north, north_out = (earth.TransformPoint(*place, 0.0) for place in places)
    across, down = math.dist(west, west_out), math.dist(north, north_out)
    assert found.to_truth.mean == pytest.approx((across + down) / 2, rel=1e-4)


@pytest.mark.parametrize("height", [1, 3, 100])
def test_objects_without_a_counterpart_are_not_measured(height):
    """The nearest boundary of theirs is that of another slum: it would be 80 m away here, and says nothing."""
    right, invented, missed = (2, 2, 9, 9), (50, 4, 5, 5), (40, 30, 4, 8)
    found = distances(scene(right, invented), scene((2, 2, 9, 8), missed), FLAT, height, least_share=0.5)
    assert (found.to_truth.places, found.to_truth.edges) == (36, 56) and found.to_truth.percentile_95 <= 2.0
    assert (found.to_classified.places, found.to_classified.edges) == (34, 58)
    assert found.to_classified.percentile_95 <= 2.0
    alone = distances(scene(invented), scene(missed), FLAT, height, least_share=0.5)
    assert alone.to_truth is None and alone.to_classified is None


def test_no_boundary_no_distance():
    found = distances(scene((3, 3, 5, 5)), scene(), FLAT)
    assert found.to_truth is None and found.to_classified is None
