"""JSON that anybody may have written: what could not be written again is refused as if it were no JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

#: Levels of lists and objects: a model definition has six, and a record of provenance three for each step before it.
_MOST_LEVELS = 320

#: Half of a character, which JSON may hold and no file.
_HALF = re.compile("[\ud800-\udfff]")


def loads(text: str) -> Any:
    """Return what a text of JSON says.

    Raises:
        ValueError: it is no JSON, has half of a character, or is nested too deeply for JSON's writer.
    """
    try:
        value = json.loads(text)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    level = [value]
    for _ in range(_MOST_LEVELS):
        if any(_HALF.search(each) for each in level if isinstance(each, str)):
            raise ValueError("it has half of a character")
        within = [each for each in level if isinstance(each, (Mapping, list))]
        level = [part for each in within for part in ((*each, *each.values()) if isinstance(each, Mapping) else each)]
    if level:
        raise ValueError("it is nested too deeply")
    return value
