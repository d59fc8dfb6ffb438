"""The network of arcgis.learn's UnetClassifier: fastai 1's DynamicUnet with a ResNet encoder.

Written anew from the layout of its weights (names, shapes) and checked against logits that arcgis.learn gave. The
names of the tensors are those of arcgis.learn, so a state dict goes both ways. It stands in one list, ``layers``:

====== ======================================================================================
0      the encoder: convolution, norm, ReLU, pool, and the four stages of torchvision's ResNet
1, 2   norm, ReLU
3      two convolutions, widening to twice the channels and back
4 to 7 up blocks, each with the skip from the encoder's last layer of that size
8      pixel shuffle to the input's size
9      (no weights) the input itself is joined
10     residual bottleneck
11     1 x 1 convolution to the logits
====== ======================================================================================

Trained by ArcGIS with an odd chip size, an interpolation without weights stands at 9, and what follows moves up by
one. Here the interpolation takes place wherever sizes differ, so every size of input runs.
"""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

from ..errors import ParameterError
from . import torchvision_guard  # noqa: F401 - before torchvision
from .weights import State

from torchvision.models import resnet  # isort: skip

#: Encoders that are checked against arcgis.learn.
BACKBONES = ("resnet18", "resnet34", "resnet50", "resnet101", "resnet152")

#: Index of the logits' convolution, without and with the interpolation of odd chip sizes.
_HEAD, _SHIFTED_HEAD = 11, 12
#: Encoder layers whose outputs are skips: ReLU of the stem, then the first three stages.
_SKIPS = (2, 4, 5, 6)
#: torchvision's names of the encoder's layers, by their index.
_ENCODER_NAMES = {"conv1": 0, "bn1": 1, "layer1": 4, "layer2": 5, "layer3": 6, "layer4": 7}


class DynamicUnet(nn.Module):
    """Logits (N, outputs, H, W) of normalised cells (N, bands, H, W), for any H and W of 32 or more."""

    def __init__(self, backbone: str, bands: int, outputs: int, shifted: bool = False):
        super().__init__()
        if backbone not in BACKBONES:
            raise ParameterError(f"DYNAMIC_UNET stands on {', '.join(BACKBONES)}, not on {backbone!r:.80}; choose one.")
        encoder = _encoder(backbone, bands)
        skips = [_channels(encoder, index) for index in reversed(_SKIPS)]
        channels = _channels(encoder, 7)
        deepest = [encoder, nn.BatchNorm2d(channels), nn.ReLU(), _middle(channels)]
        ups = []
        for skip in skips:
            ups.append(_UpBlock(channels, skip, last=len(ups) == len(skips) - 1))
            channels = ups[-1].channels
        joined = channels + bands
        unweighted = [nn.Identity()] * (2 if shifted else 1)
        end = [_Bottleneck(joined), nn.Sequential(nn.Conv2d(joined, outputs, 1))]
        self.layers = nn.ModuleList([*deepest, *ups, _Shuffle(channels, channels), *unweighted, *end])

    @property
    def encoder(self) -> nn.Module:
        """The part that may be pre-trained."""
        return self.layers[0]

    def forward(self, cells: torch.Tensor) -> torch.Tensor:
        """Return the logits."""
        skips, x = [], cells
        for index, layer in enumerate(self.encoder):
            x = layer(x)
            if index in _SKIPS:
                skips.append(x)
        for layer in self.layers[1:4]:
            x = layer(x)
        for layer in self.layers[4:8]:
            x = layer(x, skips.pop())
        x = _resized(self.layers[8](x), cells)
        return self.layers[-1](self.layers[-2](torch.cat([x, cells], dim=1)))


def is_shifted(state: State) -> bool:
    """Whether weights are of a network that ArcGIS trained with an odd chip size."""
    return f"layers.{_SHIFTED_HEAD}.0.weight" in state


def from_torchvision(state: State) -> State:
    """Return a torchvision ResNet's tensors under the names that they have in :attr:`DynamicUnet.encoder`."""
    renamed = {}
    for name, value in state.items():
        first, _, rest = name.partition(".")
        renamed[f"{_ENCODER_NAMES[first]}.{rest}" if first in _ENCODER_NAMES else name] = value
    return renamed


def _encoder(backbone: str, bands: int) -> nn.Sequential:
    body = list(getattr(resnet, backbone)(weights=None).children())[:-2]
    if bands != 3:
        body[0] = nn.Conv2d(bands, 64, kernel_size=7, stride=2, padding=3, bias=False)
        nn.init.kaiming_normal_(body[0].weight, mode="fan_out", nonlinearity="relu")
    return nn.Sequential(*body)


def _channels(encoder: nn.Sequential, index: int) -> int:
    if index == 2:
        return encoder[0].out_channels
    last = encoder[index][-1]
    return (last.conv3 if hasattr(last, "conv3") else last.conv2).out_channels


def _convolution(inputs: int, outputs: int) -> nn.Sequential:
    convolution = nn.Conv2d(inputs, outputs, 3, padding=1)
    nn.init.kaiming_normal_(convolution.weight)
    nn.init.zeros_(convolution.bias)
    return nn.Sequential(convolution, nn.ReLU(inplace=True))


def _middle(channels: int) -> nn.Sequential:
    return nn.Sequential(_convolution(channels, 2 * channels), _convolution(2 * channels, channels))


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
    def __init__(self, inputs: int, skip: int, last: bool):
        super().__init__()
        joined = inputs // 2 + skip
        self.channels = joined // 2 if last else joined
        self.shuf = _Shuffle(inputs, inputs // 2)
        self.bn = nn.BatchNorm2d(skip)
        self.conv1 = _convolution(joined, self.channels)
        self.conv2 = _convolution(self.channels, self.channels)

    def forward(self, x: torch.Tensor, skip: torch.Tensor) -> torch.Tensor:
        x = _resized(self.shuf(x), skip)
        x = functional.relu(torch.cat([x, self.bn(skip)], dim=1))
        return self.conv2(self.conv1(x))


class _Bottleneck(nn.Module):
    def __init__(self, channels: int):
        super().__init__()
        self.layers = nn.ModuleList([_convolution(channels, channels // 2), _convolution(channels // 2, channels)])

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.layers[1](self.layers[0](x))
