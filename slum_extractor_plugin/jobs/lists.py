"""Lists that are written as a text."""

from __future__ import annotations

import re


def listed(text: str) -> list[str]:
    """Return the parts of a text between semicolons or commas, without those that are empty."""
    return [part for part in map(str.strip, re.split(r"[;,]", text)) if part]
