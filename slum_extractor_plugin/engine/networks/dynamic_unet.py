"""The network of arcgis.learn's UnetClassifier: fastai 1's DynamicUnet on an encoder that classifies images.

Written anew from the layout of its weights (names, shapes) and checked against logits that arcgis.learn gave. The
names of the tensors are those of arcgis.learn, so a state dict goes both ways. It stands in one list, ``layers``; with
n up blocks (4 on a ResNet):

======== =====================================================================================
0        the encoder's layers; for a ResNet convolution, norm, ReLU, pool, and four stages
1, 2     norm, ReLU
3        two convolutions, widening to twice the channels and back
4 ...    n up blocks, each with the skip from an encoder layer after which the size changes
n + 4    pixel shuffle to the input's size
n + 5    (no weights) the input itself is joined
n + 6    residual bottleneck
n + 7    1 x 1 convolution to the logits
======== =====================================================================================

Trained by ArcGIS with an odd chip size, an interpolation without weights stands at n + 5, and what follows moves up by
one. Here the interpolation takes place wherever sizes differ, so every size of input runs.
"""

from __future__ import annotations

import re

import torch
from torch import nn
from torch.nn import functional

from ...errors import ParameterError
from .. import torchvision_guard  # noqa: F401 - before timm and torchvision
from .weights import State

import timm  # isort: skip
from torchvision.models import resnet  # isort: skip

#: Encoders that are checked against arcgis.learn; ``tu-`` ones are timm's, which ArcGIS calls ``timm:``.
_RESNETS = ("resnet18", "resnet34", "resnet50", "resnet101", "resnet152")
BACKBONES = (*_RESNETS, *(f"tu-{name}" for name in _RESNETS), "tu-mobilenetv2_100")

#: The encoder's layers by the names that torchvision's and timm's classifiers give them.
_ENCODER_NAMES = {
    "conv1": 0, "conv_stem": 0, "bn1": 1, "blocks": 2, "conv_head": 3, "bn2": 4,
    "layer1": 4, "layer2": 5, "layer3": 6, "layer4": 7,
}  # fmt: skip


class DynamicUnet(nn.Module):
    """Logits (N, outputs, H, W) of normalised cells (N, bands, H, W), for any H and W of 32 or more."""

    def __init__(self, backbone: str, bands: int, outputs: int, shifted: bool = False):
        super().__init__()
        if backbone not in BACKBONES:
            raise ParameterError(f"DYNAMIC_UNET stands on {', '.join(BACKBONES)}, not on {backbone!r:.80}; choose one.")
        encoder = _encoder(backbone, bands)
        sizes = _sizes(encoder, bands)
        self._skips = [index for index in range(len(sizes) - 1) if sizes[index][1:] != sizes[index + 1][1:]]
        channels = sizes[-1][0]
        deepest = [encoder, nn.BatchNorm2d(channels), nn.ReLU(), _middle(channels)]
        ups = []
        for index in reversed(self._skips):
            ups.append(_UpBlock(channels, sizes[index][0], last=index == self._skips[0]))
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
            if index in self._skips:
                skips.append(x)
        for layer in self.layers[1:4]:
            x = layer(x)
        shuffle = 4 + len(skips)
        for layer in self.layers[4:shuffle]:
            x = layer(x, skips.pop())
        x = _resized(self.layers[shuffle](x), cells)
        return self.layers[-1](self.layers[-2](torch.cat([x, cells], dim=1)))


def is_shifted(state: State) -> bool:
    """Whether weights are of a network that ArcGIS trained with an odd chip size."""
    found = [re.match(r"layers\.(\d{1,3})\.(conv\.0\.)?", name) for name in state]
    indices = [(int(match[1]), bool(match[2])) for match in found if match]
    shuffle = max((index for index, shuffles in indices if shuffles), default=0)
    return max(indices, default=(0, False))[0] - shuffle == 4


def from_classifier(state: State) -> State:
    """Return the tensors of torchvision's or timm's classifier under their names in :attr:`DynamicUnet.encoder`."""
    renamed = {}
    for name, value in state.items():
        bare = name[6:] if name.startswith("model.") else name  # as smp holds timm's
        first, _, rest = bare.partition(".")
        renamed[f"{_ENCODER_NAMES[first]}.{rest}" if first in _ENCODER_NAMES else name] = value
    return renamed


def _encoder(backbone: str, bands: int) -> nn.Sequential:
    """Return a classifier's layers but the last two, which pool and classify."""
    if backbone.startswith("tu-"):
        return nn.Sequential(*list(timm.create_model(backbone[3:], pretrained=False, in_chans=bands).children())[:-2])
    body = list(getattr(resnet, backbone)(weights=None).children())[:-2]
    if bands != 3:
        body[0] = nn.Conv2d(bands, 64, kernel_size=7, stride=2, padding=3, bias=False)
        nn.init.kaiming_normal_(body[0].weight, mode="fan_out", nonlinearity="relu")
    return nn.Sequential(*body)


@torch.no_grad()
def _sizes(encoder: nn.Sequential, bands: int) -> list[torch.Size]:
    """Return channels, rows and columns after each layer, for an input of 64 x 64."""
    x, sizes = torch.zeros(1, bands, 64, 64), []
    encoder.eval()
    for layer in encoder:
        x = layer(x)
        sizes.append(x.shape[1:])
    encoder.train()
    return sizes


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
