"""What carries out a network's arithmetic."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

#: Names of backends.
EAGER = "PyTorch"

#: Names of precisions.
FLOAT32, FLOAT16 = "float32", "float16"

#: Maps normalised cells (N, bands, H, W), float32, to logits (N, outputs, H, W), float32.
Forward = Callable[[Tensor], Tensor]


def make_forward(backend: str, network: nn.Module, device: torch.device, precision: str) -> Forward:
    """Return the network as a function on its device."""
    network = network.eval().to(device, memory_format=torch.channels_last)

    def forward(cells: Tensor) -> Tensor:
        with torch.autocast("cuda", torch.float16, enabled=precision == FLOAT16):
            return network(cells.contiguous(memory_format=torch.channels_last)).float()

    return forward
