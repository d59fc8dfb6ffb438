"""How cells become input; the references are ArcGIS's rules written out, and input that arcgis.learn itself made."""

from __future__ import annotations

import json

import numpy as np
import pytest

from slum_extractor_plugin.errors import PackageError
from slum_extractor_plugin.formats.normalisation import NormalizationStats, from_statistics, imagenet

STATS = {
    "band_min_values": [656.0, 653.0, 638.0, 557.0],
    "band_max_values": [1745.0, 2243.0, 2490.0, 2877.0],
    "band_mean_values": [1199.4, 1264.0, 1276.7, 1315.7],
    "band_std_values": [119.9, 202.8, 265.3, 374.4],
    "scaled_min_values": [0.0] * 4,
    "scaled_max_values": [1.0] * 4,
    "scaled_mean_values": [0.499, 0.384, 0.345, 0.327],
    "scaled_std_values": [0.050, 0.062, 0.072, 0.093],
}


def applied(rule, cells):
    shape = (-1, 1, 1)
    return (cells - np.reshape(rule.offset, shape)) / np.reshape(rule.scale, shape)


def test_arcgis_learn_gave_the_network_the_same_input(shared_data):
    folder = shared_data / "esri_unet_resnet18" / "reference"
    chips, expected = np.load(folder / "chips.npy"), np.load(folder / "normalized.npy")
    assert np.allclose(applied(imagenet(), chips), expected, atol=1e-6)


def test_statistics_follow_the_order_of_the_extracted_bands():
    stats, bands = NormalizationStats.from_dict(STATS), (3, 0, 1)
    cells = np.random.default_rng(0).uniform(500, 3000, (3, 4, 5))
    low, high, mean, std = (
        np.reshape([STATS[name][band] for band in bands], (-1, 1, 1))
        for name in ("band_min_values", "band_max_values", "scaled_mean_values", "scaled_std_values")
    )
    assert np.allclose(applied(from_statistics(stats, bands), cells), ((cells - low) / (high - low) - mean) / std)


def test_statistics_survive_the_file_and_may_lack_what_no_rule_needs():
    assert NormalizationStats.from_dict(json.loads(json.dumps(STATS))).to_dict() == STATS
    short = {name: numbers for name, numbers in STATS.items() if name not in ("band_mean_values", "scaled_min_values")}
    assert NormalizationStats.from_dict(short).to_dict() == short


def test_scaled_statistics_are_those_of_the_scaled_cells():
    cells = np.random.default_rng(1).normal(1000, 90, (2, 50, 50))
    summary = [getattr(cells, name)(axis=(1, 2)) for name in ("min", "max", "mean", "std")]
    result = applied(from_statistics(NormalizationStats.from_bands(*summary), (0, 1)), cells)
    assert np.allclose(result.mean(axis=(1, 2)), 0) and np.allclose(result.std(axis=(1, 2)), 1)


def test_a_constant_band_does_not_divide_by_zero():
    rule = from_statistics(NormalizationStats.from_bands([7], [7], [7], [0]), (0,))
    assert rule.offset == (7.0,) and rule.scale == (1.0,)


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"band_min_values": None}, "one length"),
        ({"band_max_values": [1.0]}, "one length"),
        ({"scaled_std_values": ["1", "2", "3", "4"]}, "finite numbers"),
        ({"scaled_mean_values": [0.0, 0.0, 0.0, float("nan")]}, "finite numbers"),
        ({"scaled_mean_values": [0.0, 0.0, 0.0, 1e39]}, "within the range of float32"),
        ({"band_min_values": 3}, "finite numbers"),
    ],
)
def test_broken_statistics_are_refused(change, word):
    with pytest.raises(PackageError, match=word):
        NormalizationStats.from_dict({**STATS, **change})


def test_a_band_without_statistics_is_refused():
    with pytest.raises(PackageError, match="4 bands only"):
        from_statistics(NormalizationStats.from_dict(STATS), (0, 4))
