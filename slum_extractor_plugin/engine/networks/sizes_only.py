"""Laying out a network of any size without the memory for it, to compare its tensors' names and shapes with weights."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch.overrides import TorchFunctionMode

#: What layers take their memory from, and the number of elements from which such a tensor gets none. Others have
#: values, since encoders count with some of them: with numbers mostly, and with masks of windows, which begin as zeros.
_MAKERS = {torch.empty: 2**14, **dict.fromkeys((torch.zeros, torch.ones, torch.full, torch.rand, torch.randn), 2**22)}

#: What fills a tensor. Without memory there is nothing to fill, and torch would load 800 modules to find that out.
_FILLERS = {
    getattr(torch.Tensor, f"{name}_")
    for name in (
        "normal",
        "uniform",
        "bernoulli",
        "erfinv",
        "fill",
        "zero",
        "copy",
        "add",
        "sub",
        "mul",
        "div",
        "clamp",
    )
}


class SizesOnly(TorchFunctionMode):
    """While it is entered, layers are made of tensors that have a shape and, where large, no memory (device ``meta``).

    ``torch.device("meta")`` does not do for all encoders of timm: some read values of small tensors while they are
    built, as the rates of their stochastic depth.
    """

    def __torch_function__(
        self, func: Callable, types: Any, args: tuple = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        """Make a large tensor without memory, do not fill it, and leave all else as it is."""
        kwargs = dict(kwargs or {})
        if func in _MAKERS and kwargs.get("device") is None and _elements(args, kwargs) >= _MAKERS[func]:
            kwargs["device"] = "meta"
        if func in _FILLERS or _is_initialiser(func):
            filled = args[0] if args else kwargs.get("tensor")
            if _has_no_memory(filled) or any(map(_has_no_memory, args[1:])):
                return filled
        return func(*args, **kwargs)


def _elements(args: tuple, kwargs: Mapping[str, Any]) -> int:
    sizes = args[0] if args and not isinstance(args[0], int) else args or kwargs.get("size", ())
    return math.prod(sizes)


def _is_initialiser(func: Callable) -> bool:
    return getattr(func, "__module__", "") == "torch.nn.init" and func.__name__.endswith("_")


def _has_no_memory(value: object) -> bool:
    return isinstance(value, torch.Tensor) and value.device.type == "meta"
