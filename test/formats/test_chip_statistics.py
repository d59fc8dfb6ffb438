"""Merged statistics against one count over all numbers at once (Python's own statistics module)."""

from __future__ import annotations

import random
import statistics

from hypothesis import given
from hypothesis import strategies as st
from pytest import approx

from slum_extractor_plugin.formats.chip_alpha import is_image
from slum_extractor_plugin.formats.chip_statistics import NO_CELLS, BandStatistics, ClassStatistics, FeatureStatistics

numbers = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=30)


def band(values: list[float]) -> BandStatistics:
    mean = statistics.fmean(values)
    return BandStatistics.of_moments(min(values), max(values), mean, sum((v - mean) ** 2 for v in values), len(values))


@given(st.lists(numbers, min_size=1, max_size=8), st.sampled_from([0.0, 1e9]))
def test_merged_bands_are_the_band_of_all_cells(parts, offset):
    parts = [[offset + value for value in part] for part in parts]
    merged = NO_CELLS
    for part in parts:
        merged = merged.merged(band(part))
    everything = [value for part in parts for value in part]
    assert (merged.minimum, merged.maximum, merged.count) == (min(everything), max(everything), len(everything))
    assert merged.mean == approx(statistics.fmean(everything), rel=1e-12, abs=1e-6)
    assert merged.standard_deviation == approx(statistics.pstdev(everything), rel=1e-6, abs=1e-3)


cells = st.dictionaries(st.integers(0, 4), st.integers(0, 50))


@given(st.lists(cells, min_size=1, max_size=10))
def test_merged_classes_count_every_chip(chips):
    merged = ClassStatistics()
    for chip in chips:
        merged = merged.merged(ClassStatistics.of_chip(chip))
    assert merged.chips == len(chips)
    for value in range(1, 5):
        counts = [chip.get(value, 0) for chip in chips]
        spread = merged.pixels(value)
        assert (spread.minimum, spread.maximum, spread.total) == (min(counts), max(counts), sum(counts))
        assert merged.chips_with(value) == sum(count > 0 for count in counts)
    present = [sum(count > 0 and value != 0 for value, count in chip.items()) for chip in chips]
    assert merged.classes_per_chip.mean == approx(statistics.fmean(present))
    assert 0 not in merged.values


def test_merged_objects_count_every_object():
    first, second = FeatureStatistics.of_chip({1: [4.0, 6.0], 2: [1.0]}), FeatureStatistics.of_chip({1: [2.0]})
    merged = first.merged(second).merged(FeatureStatistics.of_chip({}))
    assert (merged.chips, merged.values) == (3, (1, 2))
    assert (merged.areas(1).minimum, merged.areas(1).maximum, merged.areas(1).count) == (2.0, 6.0, 3)
    assert (merged.chips_with(1), merged.features_per_chip.maximum, merged.features_per_chip.minimum) == (2, 3, 0)


@given(st.lists(st.sampled_from([0.0, 255.0]), min_size=1, max_size=200))
def test_a_mask_is_no_image(values):
    assert not is_image(band(values))


@given(st.integers(0, 2**32 - 1), st.sampled_from([0.0, 0.05]))
def test_noise_is_an_image_and_a_mask_with_soft_edges_is_none(seed, soft):
    rng = random.Random(seed)
    assert is_image(band([float(rng.randrange(1, 230)) for _ in range(400)]))
    edge = [float(rng.randrange(256)) for _ in range(round(400 * soft))]
    assert not is_image(band([0.0] * 150 + [255.0] * 250 + edge))
