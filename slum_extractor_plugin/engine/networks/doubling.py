"""Convolutions of cells that were doubled along both axes, without doubling them.

The 3 x 3 cells under a kernel are then only 2 x 2 different ones, and which, depends on the quarter of the doubled
cell: four kernels of 2 x 2 for a quarter of the cells each, so 4 products where there were 9. Each block of smp's U-Net
decoder begins with such a convolution, and they are much of a training step: see
benchmarks/log/2026-11-27-training-defaults.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from .. import torchvision_guard  # noqa: F401 - stands before what imports torchvision

from segmentation_models_pytorch.base.modules import Attention  # isort: skip
from segmentation_models_pytorch.decoders.unet.decoder import UnetDecoderBlock  # isort: skip

#: Which of a 3 x 3 kernel's rows (or columns) fall on which of 2 cells, for the upper and the lower half of a cell that
#: was doubled: (half, cell, row).
_HALVES = torch.tensor([[[1, 0, 0], [0, 1, 1]], [[1, 1, 0], [0, 0, 1]]], dtype=torch.float64)

#: The same for both axes at once: (quarter and cell, row and column of the kernel).
_QUARTERS = torch.einsum("aik,bjl->abijkl", _HALVES, _HALVES).reshape(16, 9)


def is_plain(block: nn.Module) -> bool:
    """Whether a module is a decoder block of the usual form: nearest neighbour, batch norm, no attention."""
    usual = [nn.Conv2d, nn.BatchNorm2d, nn.ReLU]
    return (
        isinstance(block, UnetDecoderBlock)
        and block.interpolation_mode == "nearest"
        and all(
            [type(module) for module in stack if not isinstance(module, nn.Identity)] == usual
            for stack in (block.conv1, block.conv2)
        )
        and all(
            not isinstance(gate, Attention) or isinstance(gate.attention, nn.Identity)
            for gate in (block.attention1, block.attention2)
        )
    )


def doubled_convolution(cells: Tensor, weight: Tensor) -> Tensor:
    """Return the convolution, padded by 1, of the doubled cells; gradients pass through it.

    Args:
        cells: (N, inputs, H, W).
        weight: (outputs, inputs, 3, 3).

    Returns:
        (N, outputs, 2 H, 2 W), channels last in memory.
    """
    with torch.autocast(cells.device.type, enabled=False):  # kernels are added up before they are rounded
        kernels = quarter_kernels(weight)
    return _Assembly.apply(functional.conv2d(cells, kernels, padding=1))


def quarter_kernels(weight: Tensor) -> Tensor:
    """Return the kernels (4 outputs, inputs, 2, 2) of the quarters of a doubled cell, from (outputs, inputs, 3, 3).

    The quarters follow each other as :func:`assembled` takes them: upper left, upper right, lower left, lower right.
    """
    outputs, inputs = weight.shape[:2]
    kernels = _QUARTERS.to(weight) @ weight.permute(0, 2, 3, 1).reshape(outputs, 9, inputs)
    kernels = kernels.reshape(outputs, 4, 4, inputs).transpose(0, 1)
    return kernels.reshape(4 * outputs, 2, 2, inputs).permute(0, 3, 1, 2)


def assembled(quarters: Tensor) -> Tensor:
    """Return the doubled cells (N, outputs, 2 H, 2 W), channels last in memory, of (N, 4 outputs, H + 1, W + 1).

    Those are the windows of 2 x 2 cells in H x W that are padded by 1; each quarter needs all but a row and a column.
    """
    images, outputs, rows, columns = quarters.shape
    doubled = _empty(quarters, images, outputs // 4, 2 * (rows - 1), 2 * (columns - 1))
    for theirs, ours in _places(doubled):
        doubled[ours] = quarters[theirs]
    return doubled


class _Assembly(torch.autograd.Function):
    """:func:`assembled`, through which gradients pass in one copy."""

    @staticmethod
    def forward(ctx: Any, quarters: Tensor) -> Tensor:
        return assembled(quarters)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> Tensor:
        images, outputs, height, width = gradient.shape
        rows, columns = height // 2, width // 2
        quarters = _empty(gradient, images, 4 * outputs, rows + 1, columns + 1)
        quarters[:, :, ::rows] = 0  # the frame, of which each quarter has two sides that no doubled cell was made of
        quarters[..., ::columns] = 0
        for theirs, ours in _places(gradient):
            quarters[theirs] = gradient[ours]
        return quarters


def _empty(like: Tensor, *shape: int) -> Tensor:
    return torch.empty(shape, dtype=like.dtype, device=like.device, memory_format=torch.channels_last)


def _places(doubled: Tensor) -> Iterator[tuple[tuple[slice, ...], tuple[slice, ...]]]:
    """Yield where each quarter lies: among all the windows, and in the doubled cells."""
    _, outputs, height, width = doubled.shape
    for quarter, (down, right) in enumerate(product((0, 1), repeat=2)):
        bands = slice(quarter * outputs, (quarter + 1) * outputs)
        windows = slice(down, down + height // 2), slice(right, right + width // 2)
        yield (slice(None), bands, *windows), (..., slice(down, None, 2), slice(right, None, 2))


class _UndoubledBlock(UnetDecoderBlock):
    """A plain decoder block whose first convolution is one of the deeper cells plus one of the shallower ones."""

    def forward(
        self, feature_map: Tensor, target_height: int, target_width: int, skip_connection: Tensor | None = None
    ) -> Tensor:
        """Return (N, outputs, height, width) of the deeper cells and, where there are any, the shallower ones."""
        deep, rows, columns = feature_map.shape[1:]
        if (target_height, target_width) != (2 * rows, 2 * columns):
            return super().forward(feature_map, target_height, target_width, skip_connection)
        convolution, *others = self.conv1
        sums = doubled_convolution(feature_map, convolution.weight[:, :deep])
        if skip_connection is not None:
            weight = convolution.weight[:, deep:]
            sums = sums + functional.conv2d(skip_connection, weight, convolution.bias, padding=1)
        elif convolution.bias is not None:
            sums = sums + convolution.bias[:, None, None]
        for module in others:
            sums = module(sums)
        return self.conv2(sums)


@contextmanager
def undoubled(network: nn.Module) -> Iterator[None]:
    """Let the plain decoder blocks of a network work without doubling; its parameters and their names stay."""
    blocks = [block for block in network.modules() if type(block) is UnetDecoderBlock and is_plain(block)]
    for block in blocks:
        block.__class__ = _UndoubledBlock
    try:
        yield
    finally:
        for block in blocks:
            block.__class__ = UnetDecoderBlock
