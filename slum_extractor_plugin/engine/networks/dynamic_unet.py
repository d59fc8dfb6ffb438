"""The network of arcgis.learn's UnetClassifier: fastai 1's DynamicUnet on an encoder that classifies images.

Written from the layout of its weights (names, shapes) and checked against logits that arcgis.learn gave. The names of
the tensors are those of arcgis.learn, so a state dict goes both ways. All is one list, ``layers``; with n up blocks (4
on a ResNet):

======== =====================================================================================
0        the encoder's layers; for a ResNet convolution, norm, ReLU, pool, and four stages
1, 2     norm, ReLU
3        two convolutions, widening to twice the channels and back
4 ...    n up blocks, each with the skip from an encoder layer after which the width changes
n + 4    pixel shuffle to the input's size, if the first layer makes it smaller
next     (no weights) resizing to the chip's size, if that differs, as with odd chips or a stem that quarters it
next     (no weights) the input itself is joined
next     residual bottleneck
last     1 x 1 convolution to the logits
======== =====================================================================================

Here resizing takes place wherever sizes differ, so every size of input runs.
"""

from __future__ import annotations

import re

import torch
from torch import nn
from torch.nn import functional

from .arcgis_encoders import layer_sizes, unet_encoder
from .weights import State

#: Encoders that may be trained as DYNAMIC_UNET, each compared with arcgis.learn or of a family that was; ``tu-`` ones
#: are timm's, which ArcGIS calls ``timm:``.
_RESNETS = ("resnet18", "resnet34", "resnet50", "resnet101", "resnet152")
BACKBONES = (*_RESNETS, *(f"tu-{name}" for name in _RESNETS), "tu-mobilenetv2_100")

#: Chips of this side are assumed where nobody says.
_SIDE = 64


class FastaiUnet(nn.Module):
    """Logits (N, outputs, H, W) of normalised cells (N, bands, H, W), for any H and W of 32 or more.

    Args:
        encoder: a sequence of modules.
        bands: number of bands of the input.
        outputs: number of classes, the background included.
        crossed: whether the input itself is joined at the end.
        normed: whether batch norms follow the convolutions.
        side: side of the chips, which arcgis.learn builds the network for.
        last: index of the last of ``layers`` in the weights to come, which tells whether one for resizing is among
            them; None to find it by ``side``.
    """

    def __init__(
        self,
        encoder: nn.Sequential,
        bands: int,
        outputs: int,
        *,
        crossed: bool = True,
        normed: bool = False,
        side: int = _SIDE,
        last: int | None = None,
    ) -> None:
        super().__init__()
        self._bands, self._is_crossed = bands, crossed
        sizes = layer_sizes(encoder, bands, side)
        self._skips = _skips(sizes)
        self._is_halved = sizes[0][1:] != (side, side)
        channels = sizes[-1][0]
        deepest = [encoder, nn.BatchNorm2d(channels), nn.ReLU(), _middle(channels, normed)]
        ups = []
        for place, index in enumerate(reversed(self._skips), 1):
            ups.append(_UpBlock(channels, sizes[index][0], last=place == len(self._skips), normed=normed))
            channels = ups[-1].channels
        shuffle = [_Shuffle(channels, channels)] if self._is_halved else []
        joined = channels + bands if crossed else channels
        end = [_Bottleneck(joined, normed)] if crossed else []
        norm = [nn.BatchNorm2d(outputs)] if normed else []
        end.append(nn.Sequential(nn.Conv2d(joined, outputs, 1, bias=not normed), *norm))
        before = [*deepest, *ups, *shuffle]
        resized = self._is_resized_at(sizes, side) if last is None else last >= len(before) + crossed + len(end)
        self._side = side if resized else None
        self.layers = nn.ModuleList([*before, *self._unweighted(resized), *end])

    def lay_out(self, side: int) -> None:
        """Number the layers as arcgis.learn does for chips of this side; no weight changes."""
        resized = self._is_resized_at(layer_sizes(self.encoder, self._bands, side), side)
        weighted = [layer for layer in self.layers if not isinstance(layer, nn.Identity)]
        end = 4 + len(self._skips) + self._is_halved
        self.layers = nn.ModuleList([*weighted[:end], *self._unweighted(resized), *weighted[end:]])

    def _is_resized_at(self, sizes: list[torch.Size], side: int) -> bool:
        """Whether twice the size of the shallowest skip is not the chips'."""
        shallowest = self._skips[0] if self._skips else len(sizes) - 1
        return tuple(2 * length for length in sizes[shallowest][1:]) != (side, side)

    def _unweighted(self, resized: bool) -> list[nn.Module]:
        return [nn.Identity() for _ in range(self._is_crossed + resized)]

    @property
    def encoder(self) -> nn.Module:
        """The part that may be pre-trained."""
        return self.layers[0]

    def forward(self, cells: torch.Tensor) -> torch.Tensor:
        """Return the logits."""
        kept, x = {}, cells
        for index, layer in enumerate(self.encoder):
            x = layer(x)
            kept[index] = x if index in self._skips else None
        for layer in self.layers[1:4]:
            x = layer(x)
        end = 4 + len(self._skips)
        for layer, index in zip(self.layers[4:end], reversed(self._skips)):
            x = layer(x, kept[index])
        x = self.layers[end](x) if self._is_halved else x
        if self._is_crossed:
            x = self.layers[-2](torch.cat([_resized(x, cells), cells], dim=1))
        elif self._side is not None:  # fastai resizes to the side that it was laid out for, whatever the input's is
            x = functional.interpolate(x, (self._side, self._side), mode="nearest")
        return self.layers[-1](x)


class DynamicUnet(FastaiUnet):
    """The network of a UnetClassifier; see :class:`FastaiUnet`.

    Args:
        backbone: as :func:`~.factory.backbone_of` names it.

    Raises:
        ParameterError: arcgis.learn has no U-Net with this backbone.
        EngineError: the backbone cannot carry a U-Net.
    """

    def __init__(self, backbone: str, bands: int, outputs: int, side: int = _SIDE, last: int | None = None) -> None:
        super().__init__(unet_encoder(backbone, bands), bands, outputs, side=side, last=last)


def last_layer(state: State) -> int | None:
    """Return the index of the last of ``layers`` in weights; None where there are none."""
    found = [re.match(r"(?:model\.)?layers\.(\d{1,4})\.", name) for name in state]
    return max((int(match[1]) for match in found if match), default=None)


def _skips(sizes: list[torch.Size]) -> list[int]:
    """Return the encoder's modules after which the width changes, shallow first; the first one twice if it is one."""
    found = [index for index in range(len(sizes) - 1) if sizes[index][-1] != sizes[index + 1][-1]]
    return [0, *found] if found[:1] == [0] else found


def _convolution(inputs: int, outputs: int, normed: bool) -> nn.Sequential:
    convolution = nn.Conv2d(inputs, outputs, 3, padding=1, bias=not normed)
    nn.init.kaiming_normal_(convolution.weight)
    if normed:
        return nn.Sequential(convolution, nn.ReLU(inplace=True), nn.BatchNorm2d(outputs))
    nn.init.zeros_(convolution.bias)
    return nn.Sequential(convolution, nn.ReLU(inplace=True))


def _middle(channels: int, normed: bool) -> nn.Sequential:
    return nn.Sequential(_convolution(channels, 2 * channels, normed), _convolution(2 * channels, channels, normed))


def _resized(x: torch.Tensor, like: torch.Tensor) -> torch.Tensor:
    return x if x.shape[-2:] == like.shape[-2:] else functional.interpolate(x, like.shape[-2:], mode="nearest")


class _Shuffle(nn.Module):
    """Twice the size by a 1 x 1 convolution to four times the channels, whose values become 2 x 2 cells."""

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        convolution = nn.Conv2d(inputs, 4 * outputs, 1)
        nn.init.kaiming_normal_(convolution.weight)
        with torch.no_grad():  # the four cells start equal, against a chequered pattern (Aitken et al. 2017)
            convolution.weight.copy_(convolution.weight[::4].repeat_interleave(4, dim=0))
        nn.init.zeros_(convolution.bias)
        self.conv = nn.Sequential(convolution)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return functional.pixel_shuffle(functional.relu(self.conv(x)), 2)


class _UpBlock(nn.Module):
    def __init__(self, inputs: int, skip: int, last: bool, normed: bool):
        super().__init__()
        joined = inputs // 2 + skip
        self.channels = joined // 2 if last else joined
        self.shuf = _Shuffle(inputs, inputs // 2)
        self.bn = nn.BatchNorm2d(skip)
        self.conv1 = _convolution(joined, self.channels, normed)
        self.conv2 = _convolution(self.channels, self.channels, normed)

    def forward(self, x: torch.Tensor, skip: torch.Tensor) -> torch.Tensor:
        x = _resized(self.shuf(x), skip)
        x = functional.relu(torch.cat([x, self.bn(skip)], dim=1))
        return self.conv2(self.conv1(x))


class _Bottleneck(nn.Module):
    def __init__(self, channels: int, normed: bool):
        super().__init__()
        half = channels // 2
        self.layers = nn.ModuleList([_convolution(channels, half, normed), _convolution(half, channels, normed)])

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.layers[1](self.layers[0](x))
