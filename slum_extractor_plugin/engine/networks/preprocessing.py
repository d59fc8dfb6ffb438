"""What pre-trained encoders expect their input to be: the mean and deviation of 8-bit bands that they learnt from."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

import re

import timm

from ...formats.normalisation import IMAGENET_MEAN, IMAGENET_STD, NormalizationStats

#: Encoders of smp whose weights expect another input than ImageNet's rule, under timm's names of the same.
_SAME_AS = {"inceptionv4": "inception_v4", "inceptionresnetv2": "inception_resnet_v2", "xception": "legacy_xception"}


def statistics_of(backbone: str) -> NormalizationStats | None:
    """Return the rule for 8-bit red, green and blue of an encoder's pre-trained weights; None where it is ImageNet's.

    Args:
        backbone: as :func:`~.factory.backbone_of` names it.
    """
    name = _SAME_AS.get(backbone) or re.sub("^(tu|timm)-", "timm:", backbone)
    if not name.startswith("timm:") and backbone not in _SAME_AS:
        return None
    config = timm.get_pretrained_cfg(name.removeprefix("timm:"), allow_unregistered=True)
    if config is None or (tuple(config.mean), tuple(config.std)) == (IMAGENET_MEAN, IMAGENET_STD):
        return None
    return NormalizationStats.from_bands(
        [0.0] * 3, [255.0] * 3, [255 * value for value in config.mean], [255 * value for value in config.std]
    )
