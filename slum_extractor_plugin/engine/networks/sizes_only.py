"""Laying out a network of any size without the memory for it, to compare its tensors' names and shapes with weights."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch.overrides import TorchFunctionMode

#: What layers take their memory from.
_MAKERS = {torch.empty, torch.zeros, torch.ones, torch.full, torch.rand, torch.randn, torch.eye}


class SizesOnly(TorchFunctionMode):
    """While it is entered, layers are made of tensors that have a shape and no memory (device ``meta``).

    ``torch.device("meta")`` does not do for all encoders of timm: some count with small tensors while they are built,
    as the rates of their stochastic depth, and these must have values.
    """

    def __torch_function__(
        self, func: Callable, types: Any, args: tuple = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        """Make a tensor of a layer without memory, and leave all else as it is."""
        kwargs = dict(kwargs or {})
        if func in _MAKERS and kwargs.get("device") is None:
            kwargs["device"] = "meta"
        return func(*args, **kwargs)
