"""Normalisation to the last bit, against what functions of the real arcgis.learn 2.4.4 gave.

Expected are the first 16 digits of the SHA-256 of the float32 numbers, in C order: of ``norm`` and ``normalize_batch``
of ``arcgis/learn/models/_inferencing/util.py``, and of ``Normalize`` as ``update_pixels_tta`` there calls it.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the engine's Python")

from slum_extractor_plugin.engine.inference.esri_normalising import normalised  # noqa: E402
from slum_extractor_plugin.engine.networks.normalising import Normaliser  # noqa: E402
from slum_extractor_plugin.formats.classes import ClassInfo  # noqa: E402
from slum_extractor_plugin.formats.emd import ModelDefinition  # noqa: E402
from slum_extractor_plugin.formats.normalisation import NormalizationStats  # noqa: E402

pytestmark = pytest.mark.engine

RGB = ModelDefinition("DYNAMIC_UNET", "resnet18", (0, 1, 2), (ClassInfo(1, "slum", (1, 1, 1)),), (64, 64))
STATS = NormalizationStats(
    band_min=(3.0, 0.0, 17.0, 1.0),
    band_max=(5803.0, 1.0, 4711.0, 65535.0),
    band_mean=(),
    band_std=(),
    scaled_min=(),
    scaled_max=(),
    scaled_mean=(0.31, 0.5, 0.2718281828, 0.123456789),
    scaled_std=(0.11, 1.0, 0.0707, 0.31415926),
)
FOUR = replace(RGB, bands=(2, 0, 3), normalization_stats=STATS, data_type="uint16")
BYTES = np.arange(256, dtype=np.uint8).reshape(1, 16, 16).repeat(3, 0)
WORDS = (np.arange(3 * 40 * 40) * 13 % 65536).astype(np.uint16).reshape(3, 40, 40)


@pytest.mark.parametrize(
    ("definition", "cells", "augmented", "expected"),
    [
        (RGB, BYTES, False, "0fb8c7f771e43b53"),
        (RGB, BYTES, True, "1d8b9af12b7b3918"),
        (FOUR, WORDS, False, "26ac425eb852bdb9"),
        (FOUR, WORDS, True, "26ac425eb852bdb9"),
    ],
)
def test_not_one_bit_differs_from_arcgis_learn(definition, cells, augmented, expected):
    found = normalised(cells, definition, augmented)
    assert found.dtype == torch.float32 and found.shape == cells.shape
    assert hashlib.sha256(found.numpy().tobytes()).hexdigest()[:16] == expected
    folded = Normaliser(definition.normalisation)(torch.from_numpy(cells.astype(np.float32))[None])[0]
    assert torch.allclose(found, folded, rtol=1e-5, atol=1e-5) and not torch.equal(found, folded)


def test_a_band_that_says_nothing_is_divided_by_1():
    flat = replace(FOUR, normalization_stats=replace(STATS, band_max=STATS.band_min, scaled_std=(0.0,) * 4))
    folded = Normaliser(flat.normalisation)(torch.from_numpy(WORDS.astype(np.float32))[None])[0]
    assert torch.allclose(normalised(WORDS, flat), folded, rtol=1e-6)
