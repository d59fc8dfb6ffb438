"""Passwords in the addresses of package indexes and proxies: kept off command lines, and out of logs and messages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

#: ``user:password@`` in an address within any text; a password may hold an ``@`` that nobody has encoded.
_CREDENTIALS = re.compile(r"(?<=://)[^\s/\"'<>]*@")

MASK = "****"


def has_credentials(url: str) -> bool:
    """Whether an address brings a user's name or password."""
    return _CREDENTIALS.search(url) is not None


def secrets_of(url: str) -> list[str]:
    """Return the password in an address, as written and as meant, or the name where it stands alone: a token."""
    try:
        parts = urlsplit(url)
        secret = parts.password or parts.username or ""
    except ValueError:
        return []
    return list(dict.fromkeys(each for each in (secret, unquote(secret)) if len(each) > 2))


def masked(text: str, secrets: Iterable[str] = ()) -> str:
    """Return a text without the credentials of any address in it, and without ``secrets``."""
    text = _CREDENTIALS.sub(f"{MASK}@", text)
    for secret in secrets:
        text = text.replace(secret, MASK)
    return text
