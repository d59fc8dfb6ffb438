"""Names of languages: from a locale of QGIS or of a system to the tag that browsers know."""

from __future__ import annotations

import re

#: What a page is marked as when its language is not known.
DEFAULT = "en"

_SCRIPTS = {"latin": "Latn", "cyrillic": "Cyrl", "arabic": "Arab", "devanagari": "Deva", "hans": "Hans", "hant": "Hant"}
_LOCALE = re.compile(
    r"(?P<language>[A-Za-z]{2,3})(?:[-_](?P<script>[A-Za-z]{4}))?(?:[-_](?P<region>[A-Za-z]{2}|\d{3}))?"
    r"(?:\.[\w-]+)?(?:@(?P<modifier>\w+))?"
)


def language_tag(locale: object) -> str:
    """Return the BCP 47 tag of a locale such as ``sr@latin``, ``pt_BR.UTF-8`` or ``C``; ``en`` for what is none."""
    found = _LOCALE.fullmatch(str(locale).strip())
    if found is None:
        return DEFAULT
    script = found["script"] or _SCRIPTS.get((found["modifier"] or "").lower(), "")
    parts = (found["language"].lower(), script.title(), (found["region"] or "").upper())
    return "-".join(part for part in parts if part)
