"""Normalisation with ArcGIS's own order and precision of operations, so that not one bit of a network's input differs.

:class:`..networks.normalising.Normaliser` computes the same in fewer steps, and its last bits differ: enough to change
a class where two logits are almost equal.
"""

from __future__ import annotations

import numpy as np
import torch

from ...formats.emd import ModelDefinition
from ...formats.normalisation import IMAGENET_MEAN, IMAGENET_STD, NormalizationStats


def normalised(cells: np.ndarray, definition: ModelDefinition, augmented: bool = False) -> torch.Tensor:
    """Return the network's input, float32 (bands, rows, columns), for raw cells of the same shape.

    Args:
        cells: of the bands that the network takes, in its order.
        definition: what the package says of the network.
        augmented: whether it is for test-time augmentation, for which ArcGIS divides by 255 first.
    """
    single = cells.astype(np.float32)
    stats = definition.normalization_stats
    if stats is not None:
        return torch.from_numpy(_by_statistics(single, stats, definition.bands))
    mean, std = np.array((IMAGENET_MEAN, IMAGENET_STD), np.float32)[:, :, None, None]
    if augmented:
        return torch.from_numpy((single / np.float32(255) - mean) / std)
    whole = np.float32(255)
    return torch.from_numpy((single - whole * mean) / (whole * std))


def _by_statistics(cells: np.ndarray, stats: NormalizationStats, bands: tuple[int, ...]) -> np.ndarray:
    """Return ((x - min) / (max - min) - scaled mean) / scaled std in double precision, at last rounded to single.

    A range or deviation of 0 counts as 1, as in :func:`~...formats.normalisation.from_statistics`.
    """
    low, high, mean, std = (
        np.array(values, np.float64)[list(bands)][:, None, None]
        for values in (stats.band_min, stats.band_max, stats.scaled_mean, stats.scaled_std)
    )
    span = np.where(high == low, 1.0, high - low)
    scaled = (cells - low) / span
    return ((scaled - mean) / np.where(std == 0, 1.0, std)).astype(np.float32)
