"""Rasters beside the classes: how sure the network is of each cell, in percent."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from ...jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob

#: Maps class probabilities (tiles, outputs, rows, columns), the output that each cell got (tiles, rows, columns) and
#: the number of outputs that can be chosen to a share of 0 to 1 for each cell (tiles, rows, columns).
Figure = Callable[[Tensor, Tensor, int], Tensor]


def confidence(probabilities: Tensor, chosen: Tensor, choices: int) -> Tensor:
    """Return the probability of the output that a cell got."""
    return probabilities.gather(1, chosen[:, None])[:, 0]


def uncertainty(probabilities: Tensor, chosen: Tensor, choices: int) -> Tensor:
    """Return the entropy of the probabilities as a share of the greatest that ``choices`` outputs can have.

    Of probabilities averaged over several views of a cell this is their mean entropy plus their disagreement: the
    predictive entropy of Gal, Islam and Ghahramani (2017), divided by log(choices).
    """
    return (torch.special.entr(probabilities).sum(dim=1) / math.log(max(2, choices))).clamp(0, 1)


_FIGURES: dict[str, Figure] = {"confidence": confidence, "uncertainty": uncertainty}


def wanted_rasters(settings: ClassifyJob) -> dict[str, str]:
    """Return the paths of the rasters that are wanted beside the classes, by the name of their figure."""
    paths = {name: getattr(settings, f"out_{name}_raster") for name in _FIGURES}
    return {name: path for name, path in paths.items() if path}


def percentages(probabilities: Tensor, chosen: Tensor, names: Sequence[str], choices: int) -> tuple[Tensor, ...]:
    """Return figures of class probabilities in percent, rounded, uint8, each (tiles, rows, columns).

    Args:
        probabilities: (tiles, outputs, rows, columns), 0 for outputs that are never chosen.
        chosen: (tiles, rows, columns), the output that each cell got.
        names: of the figures.
        choices: number of outputs that can be chosen.
    """
    return tuple((100 * _FIGURES[name](probabilities, chosen, choices)).round().to(torch.uint8) for name in names)
