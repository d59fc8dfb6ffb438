"""The one place where arguments of Python become the settings of a tool."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from ..jobs.classify import ClassifyPixelsUsingDeepLearning
from ..jobs.train import TrainDeepLearningModel

_KINDS = {"train": TrainDeepLearningModel, "classify": ClassifyPixelsUsingDeepLearning}


def settings_of(tool: str, values: Mapping[str, Any], base: Any = None) -> Any:
    """Return the settings of a tool, checked as a job's are.

    Args:
        tool: ``train`` or ``classify``.
        values: parameters by their lower-case names; None for the tool's own default.
        base: settings of the same tool that keep what ``values`` does not name.

    Raises:
        ParameterError: a parameter is unknown, missing or cannot have its value.
    """
    kept = {} if base is None else {field.name: getattr(base, field.name) for field in fields(base)}
    return _KINDS[tool].of({**kept, **values})
