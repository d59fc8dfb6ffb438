"""Encoders of arcgis.learn's pixel classifiers: what is left of a classifier of torchvision or timm without its end.

arcgis.learn cuts classifiers with fastai 1's rule: up to, and without, the last module that pools. The modules keep the
positions that they have in the classifier, and the weights in a package are named by these. Which rule is for which
family was read off packages that arcgis.learn 2.4.4 wrote: docs/arcgis_packages.md lists what was compared.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable

import torch
from torch import nn

from ...errors import EngineError, ParameterError, brief
from .. import torchvision_guard  # noqa: F401 - before timm and torchvision
from .weights import State

import timm  # isort: skip
from torchvision.models import densenet, resnet, vgg  # isort: skip

#: torchvision's families by the beginning of their names, and the number of modules at the end that are cut off.
_TORCHVISION = {"resnet": (resnet, 2), "densenet": (densenet, 1), "vgg": (vgg, 1)}

#: What fastai takes for pooling: the names of PyTorch's modules, and timm's SelectAdaptivePool2d.
_POOLING = re.compile(r"Pool[123]d$")

#: timm's families whose first module, the sequence of all their layers, is the encoder of a U-Net by itself.
_NESTED = ("densenet", "inception_v4", "vgg")

#: timm's families that arcgis.learn takes for no U-Net, or wraps; and transformers, which have no such layers.
_UNKNOWN = re.compile("dpn|hrnet|nasnetalarge|^pnasnet|repvgg|selecsls|tresnet|vit|swin|mixer")

#: Beginnings of the names of arcgis.learn's transformers; its ResNets from Hugging Face are read as timm's.
_NOT_HERE = ("hf:", "vit_", "swin_", "prithvi", "dofa_", "clay_", "terramind_", "eodino")

_BUILDING = (AssertionError, AttributeError, IndexError, LookupError, RuntimeError, TypeError, ValueError)


def check_backbone(name: str) -> None:
    """Check that a backbone in a definition is not one that is not built here at all.

    Raises:
        ParameterError: it is.
    """
    if name.startswith(_NOT_HERE):
        raise ParameterError(
            f"The model has ArcGIS's backbone {name:.80}, a transformer, which is not built here. In ArcGIS, train a "
            "UnetClassifier with a ResNet and the same chips; or train here."
        )


def unet_encoder(backbone: str, bands: int) -> nn.Sequential:
    """Return the encoder of a UnetClassifier: a sequence of modules, between which skips branch off.

    Args:
        backbone: as :func:`~.factory.backbone_of` names it: a name of torchvision, or ``tu-`` and one of timm.
        bands: number of bands of the input.

    Raises:
        ParameterError: arcgis.learn has no U-Net with this backbone.
        EngineError: timm's model cannot be built or cut.
    """
    body = body_of(backbone, bands)
    nested = backbone.startswith("tu-") and any(family in backbone for family in _NESTED)
    return body[0] if nested else body


def body_of(backbone: str, bands: int) -> nn.Sequential:
    """Return a classifier's modules without its end, with a first convolution for ``bands``.

    Raises:
        ParameterError: arcgis.learn has no classifier of cells with this backbone.
        EngineError: timm's model cannot be built or cut.
    """
    classifier, keep = _classifier(backbone)
    body = nn.Sequential(*list(classifier.children())[:keep])
    take_bands(body, bands)
    return body


def positions(backbone: str) -> dict[str, str]:
    """Return the names that a classifier gives its modules, and those that :func:`unet_encoder` gives them.

    Both are the beginnings of tensors' names, without the dot; a nested encoder's own names stay as they are.
    """
    with torch.device("meta"):
        classifier, keep = _classifier(backbone)
    names = [name for name, _ in classifier.named_children()][:keep]
    if backbone.startswith("tu-") and any(family in backbone for family in _NESTED):
        return {f"{names[0]}.{name}": name for name, _ in getattr(classifier, names[0]).named_children()}
    return {name: str(place) for place, name in enumerate(names)}


def from_classifier(state: State, backbone: str) -> State:
    """Return the tensors of torchvision's or timm's classifier under their names in :func:`unet_encoder`."""
    places, renamed = positions(backbone), {}
    for name, value in state.items():
        bare = name[6:] if name.startswith("model.") else name  # as smp holds timm's
        start = max((place for place in places if bare.startswith(f"{place}.")), key=len, default="")
        renamed[f"{places[start]}{bare[len(start) :]}" if start else name] = value
    return renamed


@torch.no_grad()
def layer_sizes(encoder: nn.Sequential, bands: int, side: int) -> list[torch.Size]:
    """Return channels, rows and columns after each module of an encoder, for a square input; nothing is computed.

    Raises:
        EngineError: the encoder takes no such input, or answers something other than one image.
    """
    shapes, x = [], torch.zeros(1, bands, side, side, device="meta")
    try:
        for module in copy.deepcopy(encoder).to("meta").eval():
            x = module(x)
            shapes.append(x.shape[1:])
    except _BUILDING as error:
        raise EngineError(f"The backbone cannot carry a U-Net ({brief(error)}); choose another.") from error
    return shapes


def _classifier(backbone: str) -> tuple[nn.Module, int]:
    """Return a classifier with random weights, and the number of its modules that make the encoder."""
    if not backbone.startswith("tu-"):
        return _of_torchvision(backbone)
    name = backbone[3:]
    if _UNKNOWN.search(name) or not timm.is_model(name):
        raise ParameterError(
            f"The networks of arcgis.learn cannot be built here on {name!r:.80}. Choose a ResNet, or another "
            "convolutional backbone of timm."
        )
    try:
        classifier = timm.create_model(name, pretrained=False)
        if "vgg" in name:
            return classifier, len(list(classifier.children())) - 2
        return classifier, _last_pooling(classifier)
    except _BUILDING as error:
        raise EngineError(f"The backbone {name} cannot be built ({brief(error)}); choose another.") from error


def _of_torchvision(backbone: str) -> tuple[nn.Module, int]:
    family = next((family for family in _TORCHVISION if backbone.startswith(family)), "")
    module, cut = _TORCHVISION.get(family, (resnet, 2))
    build: Callable | None = getattr(module, backbone, None) if family else None
    if build is None or not callable(build):
        raise ParameterError(
            "The networks of arcgis.learn are built on ResNets, on timm's backbones, and PSPNetClassifier and "
            f"DeepLab on DenseNets and VGGs as well; not on {backbone!r:.80}. Choose one of these."
        )
    classifier = build(weights=None)
    if family == "vgg" and not backbone.endswith("_bn"):  # fastai knows of VGGs with batch norms only
        return classifier, _last_pooling(classifier)
    return classifier, len(list(classifier.children())) - cut


def _last_pooling(classifier: nn.Module) -> int:
    places = [place for place, module in enumerate(classifier.children()) if _pools(module)]
    return places[-1]


def _pools(module: nn.Module) -> bool:
    return any(_POOLING.search(type(each).__name__) for each in module.modules())


def take_bands(body: nn.Sequential, bands: int) -> None:
    """Give the first convolution as many inputs as there are bands.

    Where there are not three, arcgis.learn puts a plain convolution in the place of whatever kind the first one is,
    TensorFlow's padding included; so it is done here.
    """
    name, old = next((name, each) for name, each in body.named_modules() if isinstance(each, nn.Conv2d))
    if old.in_channels == bands:
        return
    new = nn.Conv2d(
        bands,
        old.out_channels,
        old.kernel_size,
        old.stride,
        old.padding,
        old.dilation,
        old.groups,
        bias=old.bias is not None,
        padding_mode=old.padding_mode,
    )
    nn.init.kaiming_normal_(new.weight, mode="fan_out", nonlinearity="relu")
    parent, _, last = name.rpartition(".")
    setattr(body.get_submodule(parent), last, new)
