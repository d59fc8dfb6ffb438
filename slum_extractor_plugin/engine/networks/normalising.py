"""Raw cells as the numbers that a network takes: the package's own rule, the same in training and in prediction."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ...formats.normalisation import Normalisation


class Normaliser(nn.Module):
    """Applies a rule to raw cells; its numbers go to a device with it, and are no part of a network's weights."""

    def __init__(self, rule: Normalisation) -> None:
        super().__init__()
        self.register_buffer("offset", torch.tensor(rule.offset)[:, None, None], persistent=False)
        self.register_buffer("scale", torch.tensor(rule.scale)[:, None, None], persistent=False)

    def forward(self, cells: Tensor) -> Tensor:
        """Return the network's input, float32, for cells (images, bands, rows, columns)."""
        return (cells - self.offset) / self.scale
