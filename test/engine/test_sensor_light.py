"""Other light and other sensors: each change alone, against its formula by numpy."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from slum_extractor_plugin.engine.training.sensor_light import SensorLight, Strength, blurred
from slum_extractor_plugin.formats.normalisation import imagenet

#: No change at all.
NOTHING = {
    "gamma": 0.0,
    "gain": 0.0,
    "balance": 0.0,
    "contrast": 0.0,
    "brightness": 0.0,
    "haze_chance": 0.0,
    "saturation_chance": 0.0,
    "blur_chance": 0.0,
    "noise_chance": 0.0,
}
RULE = imagenet()
OFFSET, SCALE = (torch.tensor(values)[:, None, None] for values in (RULE.offset, RULE.scale))


def changed(shares: torch.Tensor, **strength) -> np.ndarray:
    """Shares (images, 3, rows, columns) of 0 to 255, normalised, changed with one strength, and back."""
    torch.manual_seed(5)
    light = SensorLight.between(RULE, [(0.0, 255.0)] * 3, Strength(**{**NOTHING, **strength}))
    return ((light((255 * shares - OFFSET) / SCALE) * SCALE + OFFSET) / 255).numpy().astype(np.float64)


@pytest.fixture
def shares() -> torch.Tensor:
    return torch.rand(16, 3, 20, 24, generator=torch.Generator().manual_seed(1)) * 0.5 + 0.2


def test_no_strength_changes_nothing(shares):
    np.testing.assert_allclose(changed(shares), shares, atol=1e-5)


def test_tone_curve_is_one_exponent_an_image(shares):
    exponents = np.log(changed(shares, gamma=0.4)) / np.log(shares.numpy())
    assert exponents.std(axis=(1, 2, 3)).max() < 1e-3
    drawn = exponents.mean(axis=(1, 2, 3))
    assert 0.66 < drawn.min() < 0.9 and 1.1 < drawn.max() < 1.5


@pytest.mark.parametrize("name,bands", [("gain", 1), ("balance", 3)])
def test_gain_is_one_factor_an_image_and_balance_one_a_band(shares, name, bands):
    factors = changed(shares, **{name: 0.2}) / shares.numpy()
    assert factors.std(axis=(2, 3)).max() < 1e-4
    drawn = factors.mean(axis=(2, 3))
    assert len(np.unique(drawn.round(4))) == 16 * bands and 0.81 < drawn.min() < drawn.max() < 1.23


def test_contrast_turns_about_the_training_mean(shares):
    middle = OFFSET.numpy() / 255
    factors = (changed(shares, contrast=0.4) - middle) / (shares.numpy() - middle)
    assert np.ptp(np.median(factors, axis=(1, 2, 3))) > 0.2 and np.median(factors.std(axis=(1, 2, 3))) < 0.01


def test_saturation_keeps_the_mean_of_the_bands(shares):
    found = changed(shares, saturation=(0.5, 0.5), saturation_chance=1.0)
    before = shares.numpy()
    grey = before.mean(axis=1, keepdims=True)
    np.testing.assert_allclose(found, grey + 0.5 * (before - grey), atol=1e-5)


def test_haze_is_light_that_is_added_and_light_that_is_lost(shares):
    share = (changed(shares, haze=0.3, haze_chance=1.0) - shares.numpy()) / (1 - shares.numpy())
    drawn = share.mean(axis=(1, 2, 3))
    assert share.std(axis=(1, 2, 3)).max() < 1e-4 and 0 < drawn.min() < drawn.max() < 0.3


def test_blur_is_the_binomial_one():
    image = torch.zeros(1, 3, 9, 9)
    image[..., 4, 4] = 1
    row = np.array([1, 4, 6, 4, 1]) / 16
    np.testing.assert_allclose(blurred(image)[0, 1, 2:7, 2:7], np.outer(row, row), atol=1e-7)
    assert torch.allclose(blurred(torch.ones(1, 3, 9, 9)), torch.ones(1, 3, 9, 9))


def test_blur_of_half_is_half_way(shares):
    found = changed(shares, blur=(0.5, 0.5), blur_chance=1.0)
    np.testing.assert_allclose(found, (shares + blurred(shares)).numpy() / 2, atol=1e-5)


def test_noise_has_the_deviation_drawn():
    found = changed(torch.full((40, 3, 32, 32), 0.5), noise=0.04, noise_chance=0.5)
    deviations = (found - 0.5).std(axis=(1, 2, 3))
    assert 8 < (deviations < 1e-5).sum() < 32 and 0.03 < deviations.max() < 0.042


def test_cells_are_cut_off_at_the_ends(shares):
    found = changed(shares, gain=3.0)
    assert found.min() > -1e-5 and found.max() < 1 + 1e-5


def test_seed_decides(shares):
    light = SensorLight.between(RULE, [(0.0, 255.0)] * 3)
    results = []
    for seed in (1, 1, 2):
        torch.manual_seed(seed)
        results.append(light(shares))
    assert torch.equal(results[0], results[1]) and not torch.equal(results[0], results[2])
