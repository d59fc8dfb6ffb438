"""Packages whose definition names a network of gigabytes, beside weights of some bytes that do not fit, or seem to."""

from __future__ import annotations

import random
import resource
from pathlib import Path

import torch

from slum_extractor_plugin.engine.networks.factory import load_network
from slum_extractor_plugin.engine.networks.sizes_only import SizesOnly
from slum_extractor_plugin.errors import SlumExtractorError
from slum_extractor_plugin.formats.dlpk import open_package

from .engine_materials import CLASSES, write_model
from .workplace import workplace

#: Bytes that a refusal may take: what timm's own modules take when they are loaded, and the outline.
ALLOWANCE = 250 << 20

_GIANTS = {
    "UNET": (
        "timm:convnext_xxlarge",
        "timm:regnety_2560",
        "resnext101_32x48d",
        "timm:efficientnet_l2",
        "timm:swinv2_cr_giant_224",
        "timm:eva_giant_patch14_560",
        "timm:sam2_hiera_large",
        "mit_b5",
        "timm:resnetv2_152x4_bit",
        "timm:regnety_1280",
    ),
    "DYNAMIC_UNET": ("timm:resnetv2_152x4_bit", "timm:convnext_xlarge", "timm:regnety_1280", "wide_resnet101_2"),
    "DEEPLAB": ("timm:regnety_1280", "timm:convnext_xlarge", "resnet152"),
    "PSPNET": ("timm:regnety_1280", "vgg19", "resnet152"),
}

#: Of these, weights are made that have every name and shape, on the same numbers over and over.
_DEEP = ("timm:regnety_160", "timm:efficientnet_b5", "resnet152", "timm:resnetv2_101x1_bit")


def giant_network(seed: int) -> None:
    """Load such a package: refused with a sentence, in little memory."""
    chance = random.Random(seed)
    with workplace() as (folder, _):
        if chance.random() < 0.3:
            path = _with_shared_numbers(folder / "m.dlpk", chance.choice(_DEEP))
        else:
            kind = chance.choice(list(_GIANTS))
            path = write_model(folder / "m.dlpk", model_type=kind, backbone=chance.choice(_GIANTS[kind]))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        try:
            with open_package(path) as package:
                load_network(package)
        except SlumExtractorError:
            grown = 1024 * (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
            if grown > ALLOWANCE:
                raise AssertionError(f"refused, and took {grown >> 20} MiB for {path.stat().st_size} bytes") from None
            raise
        raise AssertionError("answered")


def _with_shared_numbers(path: Path, backbone: str) -> Path:
    from slum_extractor_plugin.engine.networks.factory import build_network

    with SizesOnly():
        shapes = {
            name: value.shape
            for name, value in build_network("UNET", backbone, 3, 1 + len(CLASSES)).state_dict().items()
        }
    numbers = torch.zeros(max(shape.numel() for shape in shapes.values()))
    network = torch.nn.Module()
    network.state_dict = lambda: {name: numbers[: shape.numel()].view(shape) for name, shape in shapes.items()}
    return write_model(path, network, backbone=backbone)
