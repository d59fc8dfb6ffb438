"""Texts in tables that people open in a spreadsheet, which takes some of them for formulas.

A cell that begins with ``=``, ``+``, ``-`` or ``@`` is run when a .csv is opened. Such a text is written with an
apostrophe before it, the sign for "text" in every spreadsheet. Reading takes it away again, and a text that begins with
apostrophes of its own and one of these signs gets one more, so every text comes back as it was. Numbers stay numbers.
"""

from __future__ import annotations

import re

_FORMULA = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def guarded(value: object) -> object:
    """Return a text so that no spreadsheet takes it for a formula; anything else as it is."""
    return f"'{value}" if isinstance(value, str) and _FORMULA.match(value) else value


def unguarded(text: str) -> str:
    """Return the text that :func:`guarded` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
