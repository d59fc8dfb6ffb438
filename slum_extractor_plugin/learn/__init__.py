"""Training from Python, in a notebook or a script, without QGIS: the five steps of arcgis.learn, on the engine.

>>> from slum_extractor_plugin.learn import UnetClassifier, prepare_data
>>> data = prepare_data("chips", chip_size=400, batch_size=8)
>>> data.show_batch(rows=3, alpha=0.5)
>>> model = UnetClassifier(data)
>>> model.lr_find()
>>> model.fit(25, lr=0.0002)
>>> model.show_results()
>>> model.save("25e")
>>> model.classify("image_2014.tif", "slums_2014.tif", padding=100)

It runs in the engine's Python, which has PyTorch; the names are imported when they are first used, so that importing
the package itself needs nothing. What differs from arcgis.learn 2.4.4 is listed, with reasons, in :mod:`.differences`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from ..errors import EngineError, ParameterError
from .refusals import NOT_OFFERED

if TYPE_CHECKING:
    from .classifier import UnetClassifier
    from .data import Data, prepare_data
    from .pictures import Figure, Table
    from .reporting import Printer

__all__ = ["Data", "Figure", "Printer", "Table", "UnetClassifier", "prepare_data"]

_MODULES = {
    "prepare_data": "data",
    "Data": "data",
    "UnetClassifier": "classifier",
    "Figure": "pictures",
    "Table": "pictures",
    "Printer": "reporting",
}


def __getattr__(name: str) -> Any:
    """Import a name when it is first used.

    Raises:
        EngineError: this Python lacks a package of the engine.
        ParameterError: arcgis.learn has this name, and we do not offer it.
    """
    if name in NOT_OFFERED:
        raise ParameterError(NOT_OFFERED[name])
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(importlib.import_module(f".{_MODULES[name]}", __name__), name)
    except ModuleNotFoundError as error:
        raise EngineError(
            f"This Python lacks the package {error.name}, which training needs. Use the engine's Python, whose path "
            "the tool Check Deep Learning Engine reports, or install slum-extractor[engine]."
        ) from error


def __dir__() -> list[str]:
    return sorted(__all__)
