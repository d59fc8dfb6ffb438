"""Leaves torch's compiler out while libraries are imported that only mention it.

torchvision and timm mark functions as not to be compiled when they are imported, and for that alone ``torch._dynamo``,
sympy and a thousand other modules would be read: a third of the processor time of a start (benchmarks/README.md).
Nothing is lost: the compiler comes when somebody asks for it.
"""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import torch

_COMPILER, _UTILITIES = "torch._dynamo", "torch._dynamo.utils"


@contextlib.contextmanager
def late_compiler() -> Iterator[None]:
    """Let what is imported within this block name the compiler without reading it; where it was read, do nothing."""
    if _COMPILER in sys.modules:
        yield
        return
    package, utilities = ModuleType(_COMPILER), _Utilities(_UTILITIES)
    package.__path__ = []
    places = {_COMPILER: package, _UTILITIES: utilities}
    marking = torch.compiler.disable
    sys.modules.update(places)
    torch.compiler.disable = _mark
    try:
        yield
    finally:
        torch.compiler.disable = marking
        _leave(places)


def _leave(places: dict[str, ModuleType]) -> None:
    """Take modules that stand for others away."""
    for name, module in places.items():
        if sys.modules.get(name) is module:
            del sys.modules[name]


class _Utilities(ModuleType):
    """Stands for ``torch._dynamo.utils``, which is read when one of its functions is called or looked at."""

    @staticmethod
    def is_compile_supported(device_type: str) -> bool:
        """Return what the real function of this name returns, which torchvision asks when it looks for boxes."""
        return bool(importlib.import_module(_UTILITIES).is_compile_supported(device_type))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what Python's own import looks for
            raise AttributeError(name)
        _leave({_UTILITIES: self, _COMPILER: sys.modules.get(_COMPILER, self)})
        return getattr(importlib.import_module(_UTILITIES), name)


def _mark(function: Callable[..., Any] | None = None, *_: Any, **__: Any) -> Callable[..., Any]:
    """Take the place of ``torch.compiler.disable``: nothing of timm's is ever compiled here."""
    return function or (lambda decorated: decorated)
