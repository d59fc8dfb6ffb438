"""Passwords in the addresses of package indexes and proxies: kept off command lines, and out of logs and messages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import SplitResult, unquote, urlsplit

from ..errors import CREDENTIALS, MASK, EngineError
from .process import Listener


def has_credentials(url: str) -> bool:
    """Whether an address may bring a user's name or password, also where it is not written as it should be."""
    return "@" in url


def check_address(url: str, name: str) -> None:
    """Refuse an address whose password cuts it in two, before anybody quotes half of the password.

    Args:
        url: of an index or a proxy; may be empty.
        name: of the parameter, for the sentence.

    Raises:
        EngineError: a ``/``, ``?``, ``#``, quote or blank in the password has not been encoded, or the address is none
            at all.
    """
    try:
        parts = _split(url)
        _ = parts.port, parts.hostname  # looked at, since only this raises
        cut = "@" in parts.path + parts.query + parts.fragment or len(url.split()) > 1
        cut = cut or ("@" in url and CREDENTIALS.search(f"://{parts.netloc}") is None)  # else no message would mask it
    except ValueError:
        cut = True
    if cut:
        raise EngineError(
            f"The address in {name} cannot be read. If it holds a password, write / as %2F, ? as %3F, # as %23, @ as "
            "%40, : as %3A, quotes as %22 and %27, and a blank as %20 in it, or keep the password in a netrc file."
        )


def secrets_of(url: str) -> list[str]:
    """Return the password in an address, as written and as meant, or the name where it stands alone: a token.

    Where characters in it would cut an address in two, its parts as well: an index that redirects may write it so.
    """
    try:
        parts = _split(url)
        secret = parts.password or parts.username or ""
    except ValueError:
        return []
    meant = unquote(secret)
    return list(dict.fromkeys(each for each in (secret, meant, *re.split(r"[/?#@:]", meant)) if len(each) > 2))


def masked(text: str, secrets: Iterable[str] = ()) -> str:
    """Return a text without the credentials of any address in it, and without ``secrets``."""
    text = CREDENTIALS.sub(f"{MASK}@", text)
    for secret in secrets:
        text = text.replace(secret, MASK)
    return text


class MaskedListener:
    """Passes on what installing says, without ``secrets``: an index may write a password into any line of pip's."""

    def __init__(self, listener: Listener, secrets: Iterable[str]) -> None:
        self._listener, self._secrets = listener, tuple(secrets)
        self.progress, self.cancelled = listener.progress, listener.cancelled

    def message(self, text: str) -> None:
        """Pass on a line for the log."""
        self._listener.message(masked(text, self._secrets))

    def warning(self, text: str) -> None:
        """Pass on a line that the user should see."""
        self._listener.warning(masked(text, self._secrets))


def _split(url: str) -> SplitResult:
    """Return an address's parts; a proxy's may come without a scheme, and its user's name is none."""
    return urlsplit(url if "://" in url or not url else f"//{url}")
