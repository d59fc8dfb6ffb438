"""Model arguments in ArcGIS's form: ``padding 100;batch_size 8``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..errors import ParameterError, brief


def parse_arguments(text: str, known: dict[str, Callable[[str], Any]]) -> dict[str, Any]:
    """Return the arguments by name, each converted by its entry in ``known``.

    Raises:
        ParameterError: an argument is unknown, has no value, or its value does not convert.
    """
    values = {}
    for item in filter(None, (part.strip() for part in text.split(";"))):
        name, _, value = item.replace("=", " ").partition(" ")
        if name not in known:
            raise ParameterError(f"The argument {brief(name)} is not known here. Known are {', '.join(known)}.")
        try:
            values[name] = known[name](value.strip().strip("'\""))
        except ValueError:
            given = brief(repr(value.strip() or "empty"))
            raise ParameterError(f"The argument {name} cannot be {given}. Correct it.") from None
    return values


def boolean(text: str) -> bool:
    """Convert ArcGIS's True and False, in any case."""
    try:
        return {"true": True, "false": False}[text.lower()]
    except KeyError:
        raise ValueError(text) from None
