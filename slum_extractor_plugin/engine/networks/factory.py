"""Networks by name: built for a number of bands and classes, started from pre-trained weights, or out of a package."""

from __future__ import annotations

import difflib
import re
from pathlib import Path
from typing import get_args

import torch
from torch import nn

from ...errors import EngineError, ParameterError, brief
from ...formats.dlpk import Package
from ...formats.emd import DYNAMIC_UNET, UNET, ModelDefinition
from ...formats.satellite_weights import satellite_weights
from ...jobs.keywords import WeightInit
from .. import torchvision_guard  # noqa: F401 - stands before what imports torchvision
from . import dynamic_unet
from .arcgis_encoders import check_backbone, from_classifier
from .arcgis_networks import arcgis_network, for_prediction
from .satellite import satellite_file
from .sizes_only import SizesOnly
from .weight_packages import PACKAGES, is_installed, package_state
from .weights import State, check_fit, encoder_state, load_strictly, read_tensors

import segmentation_models_pytorch as smp  # isort: skip
import timm  # isort: skip

#: How the first convolution starts for bands that pre-trained weights lack.
RANDOM, RED_BAND, ALL_RANDOM = get_args(WeightInit)

#: ArcGIS's keywords whose encoders have longer names elsewhere.
_KEYWORDS = {"resnext50": "resnext50_32x4d", "wideresnet50": "tu-wide_resnet50_2"}

#: Families of timm whose models have no feature maps at a half to a 32nd of the image, which a U-Net needs; found by
#: building every model of timm 1.0.31. ``test`` ones are for timm's own tests.
_NO_PYRAMID = {
    "aimv2",
    "beit",
    "beit3",
    "beitv2",
    "cait",
    "convit",
    "convmixer",
    "crossvit",
    "csatv2",
    "deepseek",
    "deit",
    "deit3",
    "efficientvim",
    "eva",
    "eva02",
    "flexivit",
    "gemma4",
    "gmixer",
    "gmlp",
    "levit",
    "mixer",
    "naflexvit",
    "nest",
    "pit",
    "qwen3",
    "resmlp",
    "samvit",
    "sequencer2d",
    "shvit",
    "test",
    "tnt",
    "visformer",
    "vit",
    "vitamin",
    "volo",
    "xcit",
}


def backbone_of(keyword: str) -> str:
    """Return the one name of an encoder that ArcGIS (``RESNET34``, ``timm:...``), smp or timm (``tu-...``) name.

    Raises:
        ParameterError: nobody knows it; the sentence lists names like it.
    """
    known = smp.encoders.encoders
    name = keyword.strip().lower()
    bare = re.sub("^(timm:|tu-)", "", name)
    if bare == name and name in known:
        return name
    if timm.is_model(bare):
        return bare if bare in known and bare == name else f"tu-{bare}"
    plain = {re.sub("[-_]", "", other): other for other in known} | _KEYWORDS
    found = plain.get(re.sub("[-_]", "", bare))
    if found is None:
        names = [*known, *(f"tu-{model}" for model in timm.list_models())]
        near = difflib.get_close_matches(name, names, 5, 0.5) or ["mobilenet_v2", "resnet18", "resnet34"]
        raise ParameterError(f"There is no backbone {keyword!r:.80}; near it are {', '.join(near)}.")
    return found


def backbones_of(model_type: str) -> list[str]:
    """Return the names of the backbones that a network of a type may have; timm's begin with ``timm:``."""
    if model_type == DYNAMIC_UNET:
        return [re.sub("^tu-", "timm:", name) for name in dynamic_unet.BACKBONES]
    own = [name for name in smp.encoders.encoders if not name.startswith("tu-")]
    pyramids = (name for name in timm.list_models() if name.split("_")[0] not in _NO_PYRAMID)
    return [*own, *(f"timm:{name}" for name in pyramids if not name.startswith("efficientvit_m"))]


def build_network(
    model_type: str,
    backbone: str,
    bands: int,
    outputs: int,
    encoder_weights: str | Path | None = None,
    weight_init_scheme: str = RANDOM,
    side: int = 64,
) -> nn.Module:
    """Build a network that maps normalised cells (N, bands, H, W) to logits (N, outputs, H, W), both float32.

    Args:
        model_type: ``UNET`` (smp) or ``DYNAMIC_UNET`` (arcgis.learn's).
        backbone: an encoder, by any name that :func:`backbone_of` knows.
        bands: number of bands of the input.
        outputs: number of classes, the background included.
        encoder_weights: "none" or None for random ones, "imagenet" for the hub's or those of an installed package,
            "package" for the latter only, a name of :mod:`...formats.satellite_weights`, or a .pth or .safetensors.
        weight_init_scheme: what the first convolution has for bands beyond the three of pre-trained weights: RANDOM
            numbers, the RED_BAND's weights, or ALL_RANDOM numbers for all bands.
        side: side of the chips, which a DYNAMIC_UNET's list of layers depends on.

    Raises:
        ParameterError: unknown model type, backbone or scheme.
        EngineError: the weights cannot be had or do not fit, or the backbone cannot carry a U-Net.
        PackageError: the file of weights is broken.
    """
    if weight_init_scheme not in (RANDOM, RED_BAND, ALL_RANDOM):
        raise ParameterError(f"WEIGHT_INIT_SCHEME is RANDOM, RED_BAND or ALL_RANDOM, not {weight_init_scheme!r:.40}.")
    backbone = backbone_of(backbone)
    network = _random_network(model_type, backbone, bands, outputs, side)
    if encoder_weights not in (None, "", "none", "NONE"):
        expected = network.encoder.state_dict()
        state, what = _pretrained(model_type, backbone, encoder_weights, expected)
        adapted = {name: _adapted(state[name], expected[name], weight_init_scheme) for name in expected}
        load_strictly(network.encoder, adapted, what)
    return network


def load_network(package: Package) -> nn.Module:
    """Build the network of a package, with its weights, ready to predict.

    It is laid out without memory first, and built only if the weights fit: a definition may name a backbone of
    gigabytes beside weights of a few bytes.

    Raises:
        PackageError: the weights are broken or do not fit the definition.
        ParameterError: the definition's backbone is unknown.
    """
    state, what = read_tensors(package.weights), package.weights.name
    fitting = state if package.definition.model_type == UNET else for_prediction(state)
    with SizesOnly():
        outline = _network_of(package.definition, state)
    check_fit(outline, fitting, what)
    network = _network_of(package.definition, state)
    load_strictly(network, fitting, what)
    return network.eval()


def _network_of(definition: ModelDefinition, state: State) -> nn.Module:
    backbone = backbone_of(definition.backbone)
    if definition.model_type == UNET:
        return _random_network(UNET, backbone, len(definition.bands), definition.outputs)
    check_backbone(definition.backbone)
    return arcgis_network(definition, backbone, state)


def _random_network(model_type: str, backbone: str, bands: int, outputs: int, side: int = 64) -> nn.Module:
    if model_type == DYNAMIC_UNET:
        if backbone not in dynamic_unet.BACKBONES:
            names = ", ".join(backbones_of(DYNAMIC_UNET))
            raise ParameterError(f"DYNAMIC_UNET is trained with {names}; not with {backbone!r:.80}. Choose one.")
        return dynamic_unet.DynamicUnet(backbone, bands, outputs, side)
    if model_type != UNET:
        raise ParameterError(f"MODEL_TYPE is UNET or DYNAMIC_UNET, not {model_type!r:.40}.")
    try:
        return smp.Unet(backbone, encoder_weights=None, in_channels=bands, classes=outputs)
    except (AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError) as error:
        raise EngineError(f"The backbone {backbone} cannot carry a U-Net ({brief(error)}); choose another.") from error


def _pretrained(model_type: str, backbone: str, source: str | Path, expected: State) -> tuple[State, str]:
    word = str(source).lower()
    if word == "package" or (word == "imagenet" and is_installed(backbone)):
        state, what = package_state(backbone), f"The package's encoder {backbone}"
    elif word == "imagenet":
        state, what = _hub_state(backbone), f"The hub's encoder {backbone}"
    else:
        named = satellite_weights(str(source), backbone)
        path = satellite_file(named) if named else Path(source)
        if not path.is_file():
            raise EngineError(f"There are no encoder weights {path}; give a .pth or .safetensors, imagenet, or none.")
        state, what = read_tensors(path), path.name
    if model_type == DYNAMIC_UNET:
        state = from_classifier(state, backbone)
    return encoder_state(state, expected, what), what


def _hub_state(backbone: str) -> State:
    is_timm = backbone.startswith("tu-")
    if is_timm:
        has_weights = timm.is_model_pretrained(backbone[3:])
    else:
        has_weights = "imagenet" in smp.encoders.encoders[backbone]["pretrained_settings"]
    if not has_weights:
        raise EngineError(f"The hub has no ImageNet weights for {backbone}; give a local file or none.")
    try:
        return smp.encoders.get_encoder(backbone, weights=True if is_timm else "imagenet").state_dict()
    except (OSError, RuntimeError, ValueError) as error:
        raise EngineError(
            f"The ImageNet weights of {backbone} could not be fetched from the hub ({type(error).__name__}); give a "
            f"local file (.pth, .safetensors), PACKAGE with the backbone timm:{next(iter(PACKAGES))}, or NONE."
        ) from error


def _adapted(weight: torch.Tensor, own: torch.Tensor, scheme: str) -> torch.Tensor:
    """Return pre-trained ``weight`` with as many input channels as ``own``, the random start, has.

    Red, green and blue are the first three bands.
    """
    if weight.ndim != 4 or weight.shape[1] == own.shape[1] or weight.shape[::2] != own.shape[::2]:
        return weight
    if scheme == ALL_RANDOM:
        return own
    shared = min(weight.shape[1], own.shape[1])
    adapted = weight[:, :1].expand_as(own).clone() if scheme == RED_BAND else own.clone()
    adapted[:, :shared] = weight[:, :shared]
    return adapted
