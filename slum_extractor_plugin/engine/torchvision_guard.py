"""Import torchvision where its compiled operators cannot load.

PyPI's torchvision is built for CUDA. Beside a torch for CPU its compiled library does not load, and torchvision passes
over that, but then its import dies with "operator torchvision::nms does not exist": it describes the box operators
``nms`` and ``qnms`` to torch's compiler, which demands that they are declared. They serve detection, which this
toolbox does not do, so declaring them without an implementation is enough. Where torchvision imports as it is,
nothing is done.

timm is imported here as well, so that neither of the two reads torch's compiler (late_compiler.py).

Import this module before torchvision, timm or segmentation_models_pytorch.
"""

from __future__ import annotations

import importlib
import sys

import torch

from ..errors import EngineError, brief
from .late_compiler import late_compiler

#: Schemas from torchvision/csrc/ops/nms.cpp and quantized/qnms.cpp.
_BOX_OPERATORS = ("nms", "qnms")
_SCHEMA = "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"

_declarations: torch.library.Library | None = None


def _import_torchvision() -> None:
    try:
        importlib.import_module("torchvision")
    except RuntimeError as error:
        if "torchvision::" not in str(error):
            raise EngineError(
                f"torchvision does not fit the installed torch ({brief(error)}); install matching versions of both."
            ) from error
        _forget_torchvision()
        _declare_box_operators()
        importlib.import_module("torchvision")


def _forget_torchvision() -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "torchvision"]:
        del sys.modules[name]


def _declare_box_operators() -> None:
    global _declarations  # the declarations live as long as the Library object
    _declarations = torch.library.Library("torchvision", "DEF")
    for name in _BOX_OPERATORS:
        _declarations.define(name + _SCHEMA)


with late_compiler():
    _import_torchvision()
    importlib.import_module("timm")
