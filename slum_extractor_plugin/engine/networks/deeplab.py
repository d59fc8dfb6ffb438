"""The networks of arcgis.learn's DeepLab: torchvision's DeepLabV3 head (Chen et al. 2017) on a dilated encoder.

Checked against logits that arcgis.learn 2.4.4 gave.
"""

from __future__ import annotations

from collections import OrderedDict

import torch
from torch import nn
from torch.nn import functional

from .. import torchvision_guard  # noqa: F401 - before torchvision
from .arcgis_encoders import body_of, layer_sizes, take_bands
from .dilating import dilate, without_last_pooling

from torchvision.models import resnet101  # isort: skip
from torchvision.models.segmentation.deeplabv3 import DeepLabHead  # isort: skip

#: The one backbone with which arcgis.learn takes torchvision's own DeepLabV3.
_TORCHVISION = "resnet101"

_SIDE = 256


class DeepLab(nn.Module):
    """Logits (N, outputs, H, W) of normalised cells (N, bands, H, W).

    Args:
        backbone: as :func:`~.factory.backbone_of` names it.
        bands: number of bands of the input.
        outputs: number of classes, the background included.

    Raises:
        ParameterError, EngineError: the backbone is unknown or cannot be built.
    """

    def __init__(self, backbone: str, bands: int, outputs: int) -> None:
        super().__init__()
        self.backbone = _backbone(backbone, bands)
        self.classifier = DeepLabHead(layer_sizes(self.backbone, bands, _SIDE)[-1][0], outputs)

    def forward(self, cells: torch.Tensor) -> torch.Tensor:
        """Return the logits."""
        logits = self.classifier(self.backbone(cells))
        return functional.interpolate(logits, cells.shape[-2:], mode="bilinear", align_corners=False)


def _backbone(backbone: str, bands: int) -> nn.Sequential:
    if backbone == _TORCHVISION:
        network = resnet101(weights=None, replace_stride_with_dilation=[False, True, True])
        body = nn.Sequential(OrderedDict(list(network.named_children())[:-2]))
        take_bands(body, bands)
        return body
    body = dilate(body_of(backbone, bands), backbone)
    return without_last_pooling(body) if "vgg" in backbone else body
