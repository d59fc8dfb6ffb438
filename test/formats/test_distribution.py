"""The distribution of training cells in a package, and how far an image is from it."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from slum_extractor_plugin.errors import PackageError
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.comparison import compare
from slum_extractor_plugin.formats.distribution import SHARES, BandDistribution, Distribution
from slum_extractor_plugin.formats.emd import ModelDefinition, read_definition, write_definition


def distribution(cells: np.ndarray, sharpness: float = 0.2) -> Distribution:
    """The distribution of cells (bands, cells), by numpy."""
    return Distribution(
        tuple(
            BandDistribution(
                tuple(np.quantile(band, SHARES).tolist()), float(band.mean()), float(band.std()), sharpness
            )
            for band in cells
        )
    )


CELLS = np.random.default_rng(4).normal(100, 20, (3, 50_000))
KNOWN = distribution(CELLS)
DEFINITION = ModelDefinition(
    "UNET", "resnet18", (0, 1, 2), (ClassInfo(1, "Slum", (1, 2, 3)),), (64, 64), model_file="a.pth", distribution=KNOWN
)


@pytest.mark.parametrize("model_type", ["UNET", "DYNAMIC_UNET"])
def test_distribution_comes_back_from_the_definition(model_type):
    found = read_definition(write_definition(replace(DEFINITION, model_type=model_type))).distribution
    for band, own in zip(found.bands, KNOWN.bands):
        np.testing.assert_allclose(band.quantiles, own.quantiles, rtol=1e-5)
        np.testing.assert_allclose(
            (band.mean, band.deviation, band.sharpness), (own.mean, own.deviation, own.sharpness), rtol=1e-5
        )


def test_definition_without_it_has_none_and_writes_none():
    text = write_definition(replace(DEFINITION, distribution=None))
    assert "TrainingDistribution" not in text and read_definition(text).distribution is None


@pytest.mark.parametrize(
    "broken",
    [
        [],
        3,
        "x",
        {},
        {"Shares": list(SHARES), "Bands": []},
        {"Shares": list(SHARES), "Bands": [1, 2, 3]},
        {"Shares": list(SHARES[1:]), "Bands": KNOWN.to_dict()["Bands"]},
        {"Shares": list(SHARES), "Bands": [{**band, "Mean": float("nan")} for band in KNOWN.to_dict()["Bands"]]},
        {"Shares": list(SHARES), "Bands": [{**band, "Deviation": -1} for band in KNOWN.to_dict()["Bands"]]},
        {
            "Shares": list(SHARES),
            "Bands": [{**band, "Quantiles": band["Quantiles"][::-1]} for band in KNOWN.to_dict()["Bands"]],
        },
    ],
)
def test_broken_distribution_is_refused(broken):
    values = {**json.loads(write_definition(DEFINITION)), "TrainingDistribution": broken}
    with pytest.raises(PackageError, match="TrainingDistribution"):
        read_definition(json.dumps(values))


def test_same_cells_are_no_way_apart():
    found = compare(KNOWN, KNOWN)
    assert (found.distance, found.brightness, found.colour) == (0, 0, 0)
    assert found.contrast == found.sharpness == pytest.approx(1)


def test_offset_is_the_distance_in_deviations():
    """Every quantile moves by 30, which is 1.5 deviations; colours and contrast stay."""
    found = compare(KNOWN, distribution(CELLS + 30))
    assert found.distance == pytest.approx(30 / CELLS.std(axis=1).mean(), rel=0.01)
    assert found.brightness == pytest.approx(found.distance, rel=1e-6)
    assert found.colour == pytest.approx(0, abs=0.01) and found.contrast == pytest.approx(1)


def test_colour_is_the_band_that_moves_against_the_others():
    """The red band moves by 0.9 deviations: 0.3 of it is brightness, 0.6 colour."""
    cells = CELLS.copy()
    cells[0] += 18
    found = compare(KNOWN, distribution(cells))
    assert found.brightness == pytest.approx(0.3, abs=0.01) and found.colour == pytest.approx(0.6, abs=0.01)


def test_contrast_and_sharpness_are_ratios():
    found = compare(KNOWN, distribution(100 + 3 * (CELLS - 100), sharpness=0.1))
    assert found.contrast == pytest.approx(3, rel=1e-3) and found.sharpness == pytest.approx(0.5)


def test_band_of_one_value_is_compared_without_an_error():
    flat = distribution(np.full((3, 10), 7.0), sharpness=0)
    assert compare(flat, KNOWN).distance > 50 and compare(KNOWN, flat).contrast == 1


def test_number_of_bands_must_be_the_same():
    with pytest.raises(ValueError, match="3 and 2 bands"):
        compare(KNOWN, Distribution(KNOWN.bands[:2]))
