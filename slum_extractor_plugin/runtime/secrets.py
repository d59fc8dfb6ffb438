"""Passwords in the addresses of package indexes and proxies: kept off command lines, and out of logs and messages."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

from ..errors import CREDENTIALS, MASK, EngineError


def has_credentials(url: str) -> bool:
    """Whether an address brings a user's name or password."""
    return CREDENTIALS.search(url) is not None


def check_address(url: str, name: str) -> None:
    """Refuse an address whose password cuts it in two, before anybody quotes half of the password.

    Args:
        url: of an index or a proxy; may be empty.
        name: of the parameter, for the sentence.

    Raises:
        EngineError: a ``/``, ``?`` or ``#`` in the password has not been encoded, or the address is none at all.
    """
    try:
        parts = urlsplit(url)
        _ = parts.port, parts.hostname  # looked at, since only this raises
        cut = "@" not in parts.netloc and "@" in parts.query + parts.fragment
    except ValueError:
        cut = True
    if cut:
        raise EngineError(
            f"The address in {name} cannot be read. If it holds a password, write / as %2F, ? as %3F, # as %23, @ as "
            "%40 and : as %3A in it, or keep the password in a netrc file."
        )


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
    text = CREDENTIALS.sub(f"{MASK}@", text)
    for secret in secrets:
        text = text.replace(secret, MASK)
    return text
