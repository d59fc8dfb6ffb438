"""Modules that do in one step of oneDNN what takes PyTorch's own several."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval

from .. import torchvision_guard  # noqa: F401 - stands before what imports torchvision
from ..networks.doubling import assembled, quarter_kernels

from segmentation_models_pytorch.decoders.unet.decoder import UnetDecoderBlock  # isort: skip

_ATTRIBUTES = {None: ("none", []), nn.ReLU: ("relu", []), nn.ReLU6: ("hardtanh", [0.0, 6.0])}


class FusedConvolution(nn.Module):
    """A convolution with the activation, and the sum before it, that follow."""

    def __init__(self, convolution: nn.Conv2d, activation: type | None = None) -> None:
        super().__init__()
        self._geometry = (
            list(convolution.padding),
            list(convolution.stride),
            list(convolution.dilation),
            convolution.groups,
        )
        weight = convolution.weight.detach()
        self._weight = torch.ops.mkldnn._reorder_convolution_weight(weight, *self._geometry, [])
        self._bias = None if convolution.bias is None else convolution.bias.detach()
        self._activation = _ATTRIBUTES[activation]

    def forward(self, cells: Tensor, other: Tensor | None = None) -> Tensor:
        """Return the activation of the convolution, to which ``other`` is added."""
        name, scalars = self._activation
        if other is None:
            return torch.ops.mkldnn._convolution_pointwise(
                cells, self._weight, self._bias, *self._geometry, name, scalars, ""
            )
        return torch.ops.mkldnn._convolution_pointwise.binary(
            cells,
            other,
            self._weight,
            self._bias,
            *self._geometry,
            "add",
            1.0,
            None if name == "none" else name,
            scalars,
            None,
        )


class DoubledConvolution(nn.Module):
    """A 3 x 3 convolution of an image each of whose cells was doubled along both axes, without doubling it.

    As :func:`~..networks.doubling.doubled_convolution`, for weights that no longer change.
    """

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        kernels = quarter_kernels(weight.detach().double()).to(weight.dtype)
        convolution = nn.Conv2d(kernels.shape[1], len(kernels), 2, padding=1, bias=False)
        convolution.weight.data = kernels
        self._convolution = FusedConvolution(convolution)

    def forward(self, cells: Tensor) -> Tensor:
        """Return (N, outputs, 2 H, 2 W) of (N, inputs, H, W)."""
        return assembled(self._convolution(cells))


class FusedDecoderBlock(nn.Module):
    """A decoder block of smp's U-Net that neither doubles the deeper cells nor joins them with the shallower ones.

    The first convolution is taken apart into one of the doubled cells and one of the others, which are added.
    """

    def __init__(self, block: UnetDecoderBlock, dtype: torch.dtype = torch.float32) -> None:
        super().__init__()
        first, second = (_folded_stack(stack).to(dtype) for stack in (block.conv1, block.conv2))
        self._whole = first
        self._second = FusedConvolution(second, nn.ReLU)
        self._parts: dict[int, tuple[DoubledConvolution, FusedConvolution | None]] = {}

    def forward(
        self, feature_map: Tensor, target_height: int, target_width: int, skip_connection: Tensor | None = None
    ) -> Tensor:
        """Return (N, outputs, height, width) of the deeper cells and, where there are any, the shallower ones."""
        deep, shallow, size = feature_map, skip_connection, (target_height, target_width)
        if size != (2 * deep.shape[2], 2 * deep.shape[3]):
            deep = functional.interpolate(deep, size, mode="nearest")
            joined = deep if shallow is None else torch.cat([deep, shallow], dim=1)
            return self._second(self._whole(joined).relu_())
        doubled, beside = self._taken_apart(deep.shape[1])
        sums = doubled(deep)
        if beside is None:
            sums += self._whole.bias[:, None, None]
            return self._second(sums.relu_())
        return self._second(beside(shallow, sums))

    def _taken_apart(self, deep: int) -> tuple[DoubledConvolution, FusedConvolution | None]:
        """Return the two parts of the first convolution; how many bands are deeper ones is known when it is used."""
        if deep not in self._parts:
            weight, bias = self._whole.weight.detach(), self._whole.bias
            beside = None
            if weight.shape[1] > deep:
                part = nn.Conv2d(weight.shape[1] - deep, weight.shape[0], 3, padding=1)
                part.weight.data, part.bias.data = weight[:, deep:].contiguous(), bias.detach()
                beside = FusedConvolution(part, nn.ReLU)
            self._parts[deep] = DoubledConvolution(weight[:, :deep]), beside
        return self._parts[deep]


def _folded_stack(stack: nn.Sequential) -> nn.Conv2d:
    convolution, norm = (next(one for one in stack if isinstance(one, kind)) for kind in (nn.Conv2d, nn.BatchNorm2d))
    return fuse_conv_bn_eval(convolution, norm)
