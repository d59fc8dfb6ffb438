"""The networks of arcgis.learn's pixel classifiers, built for the weights of a package."""

from __future__ import annotations

from collections.abc import Mapping

from torch import Tensor, _weight_norm, nn

from ...errors import PackageError
from ...formats.emd import DEEPLAB, DYNAMIC_UNET, ModelDefinition
from .deeplab import DeepLab
from .dynamic_unet import DynamicUnet, last_layer
from .pyramid_pooling import PspNet, PspUnet
from .weights import State

#: Beginnings of the names of tensors that arcgis.learn needs for training only.
_AUXILIARY = ("aux_logits.", "aux_classifier.")

_PYRAMID = (1, 2, 3, 6)
_LARGEST_GRID, _MOST_GRIDS = 64, 8


def arcgis_network(definition: ModelDefinition, backbone: str, state: State) -> nn.Module:
    """Return the network that a definition describes, with random weights, and places for those of ``state``.

    Args:
        definition: of a DYNAMIC_UNET, PSPNET or DEEPLAB.
        backbone: its backbone, as :func:`~.factory.backbone_of` names it.
        state: the weights to come, of which only names are looked at.

    Raises:
        PackageError: the definition asks for something that is not run here.
        ParameterError, EngineError: the backbone is unknown or cannot be built.
    """
    bands, outputs, parameters = len(definition.bands), definition.outputs, definition.parameters
    if definition.model_type == DYNAMIC_UNET:
        side = min(max(definition.chip_size[1], 64), 1024)  # Inception's layers need more than 64 cells
        return DynamicUnet(backbone, bands, outputs, side, last_layer(state))
    if parameters.get("pointrend"):
        raise PackageError(
            "The model refines the borders of classes by PointRend, which is not run here. Train it again in ArcGIS "
            "without pointrend, or train a U-Net with the chips."
        )
    if definition.model_type == DEEPLAB:
        return DeepLab(backbone, bands, outputs)
    pyramid = _pyramid(parameters)
    if not parameters.get("use_unet", True):
        return PspNet(backbone, bands, outputs, pyramid)
    network = PspUnet(backbone, bands, outputs, pyramid, last_layer(state))
    is_bare = any(name.startswith("layers.") for name in state)  # of older versions, and with vggv2 false
    return network.model if is_bare else network


def for_prediction(state: State) -> State:
    """Return weights without those that are for training only, and with weight norms (Salimans 2016) worked out."""
    kept = {name: value for name, value in state.items() if not name.startswith(_AUXILIARY)}
    for name in [name for name in kept if name.endswith(".weight_v") and f"{name[:-1]}g" in kept]:
        direction, length = kept.pop(name), kept.pop(f"{name[:-1]}g")
        kept[name[:-2]] = _weight_norm(direction, length) if _is_norm(direction, length) else direction
    return kept


def _is_norm(direction: Tensor, length: Tensor) -> bool:
    return direction.is_floating_point() and length.shape == (*direction.shape[:1], *[1] * (direction.ndim - 1))


def _pyramid(parameters: Mapping) -> tuple[int, ...]:
    sizes = parameters.get("pyramid_sizes", _PYRAMID)
    is_list = isinstance(sizes, (list, tuple)) and 1 <= len(sizes) <= _MOST_GRIDS
    if not is_list or not all(type(size) is int and 1 <= size <= _LARGEST_GRID for size in sizes):
        raise PackageError(
            f"pyramid_sizes of the model definition is {sizes!r:.60} but must list up to {_MOST_GRIDS} whole numbers "
            f"from 1 to {_LARGEST_GRID}."
        )
    return tuple(sizes)
