"""The networks of arcgis.learn's PSPNetClassifier: pyramid pooling (Zhao et al. 2017) below a U-Net, or by itself.

Written from the layout of their weights and checked against logits that arcgis.learn 2.4.4 gave.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import nn
from torch.nn import functional

from .arcgis_encoders import body_of, layer_sizes
from .dilating import dilate, without_last_pooling
from .dynamic_unet import FastaiUnet

#: The side of the image for which fastai lays out the U-Net, whatever the chips' is.
_SIDE = 256


class PyramidPooling(nn.Module):
    """An image of features (N, channels, H, W), and its means over grids of several sizes beside it."""

    def __init__(self, channels: int, sizes: Sequence[int]) -> None:
        super().__init__()
        reduced = channels // len(sizes)
        self.channels = channels + reduced * len(sizes)
        self.features = nn.ModuleList(
            nn.Sequential(
                nn.AdaptiveAvgPool2d(size),
                nn.Conv2d(channels, reduced, 1, bias=False),
                nn.BatchNorm2d(reduced),
                nn.ReLU(),
            )
            for size in sizes
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return (N, self.channels, H, W)."""
        return torch.cat([x, *(_stretched(pool(x), x.shape[-2:]) for pool in self.features)], dim=1)


class PspUnet(nn.Module):
    """Logits (N, outputs, H, W) of normalised cells: a U-Net whose encoder is dilated and ends in pyramid pooling.

    Args:
        backbone: as :func:`~.factory.backbone_of` names it.
        bands: number of bands of the input.
        outputs: number of classes, the background included.
        pyramid: sizes of the pyramid's grids.
        last: index of the last of the U-Net's layers in the weights to come; see :class:`FastaiUnet`.

    Raises:
        ParameterError, EngineError: the backbone is unknown or cannot be built.
    """

    def __init__(self, backbone: str, bands: int, outputs: int, pyramid: Sequence[int], last: int | None) -> None:
        super().__init__()
        body = dilate(body_of(backbone, bands), backbone)
        channels = layer_sizes(body, bands, _SIDE)[-1][0]
        pooling = PyramidPooling(channels, pyramid)
        layers = body[0] if "densenet" in backbone or "vgg" in backbone else body
        encoder = nn.Sequential(*layers, pooling, nn.Conv2d(pooling.channels, 512, 3, padding=1))
        self.model = FastaiUnet(encoder, bands, outputs, crossed=False, normed=True, side=_SIDE, last=last)

    def forward(self, cells: torch.Tensor) -> torch.Tensor:
        """Return the logits."""
        return _stretched(self.model(cells), cells.shape[-2:])


class PspNet(nn.Module):
    """Logits (N, outputs, H, W) of normalised cells: a dilated encoder, pyramid pooling, two convolutions.

    See :class:`PspUnet` for the arguments and errors.
    """

    def __init__(self, backbone: str, bands: int, outputs: int, pyramid: Sequence[int]) -> None:
        super().__init__()
        body = dilate(body_of(backbone, bands), backbone)
        self.backbone = without_last_pooling(body) if "vgg" in backbone else body
        channels = layer_sizes(self.backbone, bands, _SIDE)[-1][0]
        self.ppm = PyramidPooling(channels, pyramid)
        narrow = math.ceil(channels / len(pyramid))
        self.final = nn.Sequential(
            nn.Conv2d(self.ppm.channels, narrow, 3, padding=1, bias=False),
            nn.BatchNorm2d(narrow),
            nn.ReLU(),
            nn.Dropout(0.1),
            nn.Conv2d(narrow, outputs, 1),
        )

    def forward(self, cells: torch.Tensor) -> torch.Tensor:
        """Return the logits."""
        return _stretched(self.final(self.ppm(self.backbone(cells))), cells.shape[-2:])


def _stretched(x: torch.Tensor, size: torch.Size) -> torch.Tensor:
    return functional.interpolate(x, size, mode="bilinear", align_corners=True)
