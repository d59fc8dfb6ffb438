"""Texts in tables that people open in a spreadsheet, which takes some of them for formulas.

A cell that begins with ``=``, ``+``, ``-`` or ``@`` is run when a .csv is opened. Such a text is written with an
apostrophe before it, the sign for "text" in every spreadsheet. Where decimals have a comma, a spreadsheet divides the
lines of a .csv at semicolons, also within quotation marks; others can be set to divide at tabs or bars. So each part of
a text that follows one of these, or a line break, is treated like a text of its own.

Reading takes the apostrophes away again, and a part that begins with apostrophes of its own and one of these signs gets
one more, so every text comes back as it was. Numbers stay numbers.
"""

from __future__ import annotations

import re

_BREAKS = "\t\r\n"

#: What makes a text a formula: a sign, before which blanks, quotation marks and what is not seen are passed over.
_FORMULA = rf"(?:[^\S{_BREAKS}]|[\x00-\x08\x0e-\x1f\x7f\u200b\ufeff\"'])*[=+\-@\uff1d\uff0b\uff0d\uff20]"
_AT_FIRST, _LATER = rf"(?={_FORMULA}|'*[{_BREAKS}])", rf"(?={_FORMULA})"
_AFTER = rf"(?<=[;|{_BREAKS}])"

_GUARDED_HERE = re.compile(rf"\A{_AT_FIRST}|{_AFTER}{_LATER}")
_UNGUARDED_HERE = re.compile(rf"\A'{_AT_FIRST}|{_AFTER}'{_LATER}")


def guarded(value: object) -> object:
    """Return a text so that no spreadsheet takes a part of it for a formula; anything else as it is."""
    return _GUARDED_HERE.sub("'", value) if isinstance(value, str) else value


def unguarded(text: str) -> str:
    """Return the text that :func:`guarded` was given."""
    return _UNGUARDED_HERE.sub("", text)
