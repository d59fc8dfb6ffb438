"""The one place where arguments of Python become the settings of a tool."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from ..engine.settings import ClassifySettings, TrainSettings, settings_from

_KINDS = {"train": TrainSettings, "classify": ClassifySettings}


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
    return settings_from(_KINDS[tool], {**kept, **values})
