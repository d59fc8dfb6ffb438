"""Raw cells as the numbers that a network takes: the package's own rule, the same in training and in prediction."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from ...formats.normalisation import Normalisation


class Normaliser(nn.Module):
    """Applies a rule to cells (images, bands, rows, columns), 0 in all bands where there is NoData."""

    def __init__(self, rule: Normalisation) -> None:
        super().__init__()
        self._nodata_is_mean = rule.nodata_is_mean
        self.register_buffer("offset", torch.tensor(rule.offset)[:, None, None], persistent=False)
        self.register_buffer("scale", torch.tensor(rule.scale)[:, None, None], persistent=False)

    def forward(self, cells: Tensor, light: Callable[[Tensor], Tensor] | None = None) -> Tensor:
        """Return the network's input, float32; ``light`` changes it at random, but not what stands for NoData."""
        images = (cells - self.offset) / self.scale
        if light:
            images = light(images)
        if not self._nodata_is_mean:
            return images
        return images.masked_fill((cells == 0).all(dim=1, keepdim=True), 0.0)
