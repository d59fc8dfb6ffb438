"""Passwords in the addresses of package indexes and proxies: kept off command lines, and out of logs and messages."""

from __future__ import annotations

import os
from urllib.parse import SplitResult, urlsplit

from ..errors import CREDENTIALS, MASK, EngineError
from .fetch_pip import netrc_file
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
        cut = cut or ("@" in url and "://" not in url and not name.upper().endswith("PROXY"))  # nor this one
    except ValueError:
        cut = True
    if cut:
        raise EngineError(
            f"The address in {name} cannot be read. Begin it with https:// or http://. If it holds a password, write / "
            "as %2F, ? as %3F, # as %23, @ as %40, : as %3A, quotes as %22 and %27, and a blank as %20 in it, or keep "
            "the password in a netrc file."
        )


def check_folder(folder: str, name: str) -> None:
    """Refuse an address in the place of a folder: it may hold a password, which messages about folders would quote.

    Raises:
        EngineError: it is an address; the sentence does not quote it.
    """
    if "://" in folder:
        raise EngineError(f"{name} is an address. Give a folder there, and the address in INDEX_URL.")


def check_netrc(listener: Listener) -> None:
    """Warn of a netrc file that others can read; pip and the fetching of pip use it all the same."""
    path = netrc_file()
    if path and os.name == "posix" and os.stat(path).st_mode & 0o077:
        listener.warning(
            f"Other users of this computer can read the passwords in {path}. Make it readable by you alone (chmod 600)."
        )


def masked(text: str) -> str:
    """Return a text without the credentials of any address in it."""
    return CREDENTIALS.sub(f"{MASK}@", text)


def _split(url: str) -> SplitResult:
    """Return an address's parts; a proxy's may come without a scheme, and its user's name is none."""
    return urlsplit(url if "://" in url or not url else f"//{url}")
