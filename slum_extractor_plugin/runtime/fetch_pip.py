"""Fetches one wheel from a package index: ``fetch_pip.py FILE_NAME HASHES TARGET``.

The index is in the variable SLUM_EXTRACTOR_INDEX, since its address may hold a password, and a command line is public.

Runs on its own in any Python, because a system's Python may come without pip. Proxy and certificates come from the
environment. The file appears whole or not at all, and only with the right hash.
"""

import base64
import hashlib
import http.client
import netrc
import os
import re
import sys
import urllib.error
import urllib.parse
import urllib.request


def fetch(index: str, name: str, hashes: str, target: str) -> None:
    """Write the wheel ``name`` from the simple index (PEP 503) at ``index`` to ``target``; with one of ``hashes``.

    Raises:
        LookupError: the index does not list it.
        ValueError: the address is not http(s), or the file is another one.
    """
    index, credentials = _parted(index)
    page_url = f"{index.rstrip('/')}/{name.split('-')[0]}/"
    page = _get(page_url, index, credentials).decode("utf-8")
    found = re.search(rf'href="([^"]*{re.escape(name)}[^"]*)"', page)
    if found is None:
        raise LookupError(f"{page_url} does not list {name}")
    content = _get(urllib.parse.urljoin(page_url, found.group(1).replace("&amp;", "&")), index, credentials)
    if hashlib.sha256(content).hexdigest() not in hashes.split(","):
        raise ValueError(f"{name} from {index} is not the file that this release was tested with")
    if os.path.lexists(f"{target}.part"):
        os.unlink(f"{target}.part")
    with open(f"{target}.part", "xb") as file:
        file.write(content)
    os.replace(f"{target}.part", target)


def _parted(url: str) -> tuple[str, str]:
    """Return an address without its user and password, and these as a header has them, or an empty string.

    Where the address has none they come from the user's netrc, as with pip.
    """
    parts = urllib.parse.urlsplit(url)
    user, password = (urllib.parse.unquote(each or "") for each in (parts.username, parts.password))
    if not user:
        try:
            file = netrc_file()
            known = (netrc.netrc(file).authenticators(parts.hostname or "") if file else None) or ("", "", "")
            user, password = known[0], known[2] or ""
        except (OSError, ValueError, netrc.NetrcParseError):
            user, password = "", ""
    plain = urllib.parse.urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
    return plain, base64.b64encode(f"{user}:{password}".encode()).decode() if user else ""


def netrc_file() -> str:
    """Return the path of the user's netrc, which is looked for as pip does, or an empty text where there is none."""
    named = os.environ.get("NETRC")
    paths = ["~/.netrc", "~/_netrc"] if named is None else [named]
    return next(filter(os.path.exists, map(os.path.expanduser, paths)), "")


def _get(url: str, index: str, credentials: str) -> bytes:
    """Return what is at ``url``; the credentials are for the index's own host, and not for one it sends us to."""
    if not url.startswith(("https://", "http://")):
        raise ValueError(f"{url} is not the address of a package index")
    request = urllib.request.Request(url, headers={"Accept": "text/html, */*;q=0.5"})
    if credentials and urllib.parse.urlsplit(url)[:2] == urllib.parse.urlsplit(index)[:2]:
        request.add_unredirected_header("Authorization", f"Basic {credentials}")
    # The scheme is checked above, so no file of this machine is opened.
    with urllib.request.urlopen(request, timeout=60) as answer:  # nosec B310
        content: bytes = answer.read()
    return content


if __name__ == "__main__":
    try:
        fetch(os.environ.pop("SLUM_EXTRACTOR_INDEX"), *sys.argv[1:4])
    except http.client.HTTPException as error:
        sys.exit(f"ERROR: the answer is not valid HTTP: {error}")
    except (LookupError, OSError, ValueError) as error:
        sys.exit(f"ERROR: {error}")
