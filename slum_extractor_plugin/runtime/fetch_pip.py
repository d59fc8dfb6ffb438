"""Fetches one wheel from a package index: ``fetch_pip.py INDEX_URL FILE_NAME HASHES TARGET``.

Runs on its own in any Python, because a system's Python may come without pip. Proxy and certificates come from the
environment. The file appears whole or not at all, and only with the right hash.
"""

import hashlib
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
    page_url = f"{index.rstrip('/')}/{name.split('-')[0]}/"
    page = _get(page_url).decode("utf-8")
    found = re.search(rf'href="([^"]*{re.escape(name)}[^"]*)"', page)
    if found is None:
        raise LookupError(f"{page_url} does not list {name}")
    content = _get(urllib.parse.urljoin(page_url, found.group(1).replace("&amp;", "&")))
    if hashlib.sha256(content).hexdigest() not in hashes.split(","):
        raise ValueError(f"{name} from {index} is not the file that this release was tested with")
    with open(f"{target}.part", "wb") as file:
        file.write(content)
    os.replace(f"{target}.part", target)


def _get(url: str) -> bytes:
    if not url.startswith(("https://", "http://")):
        raise ValueError(f"{url} is no address of a package index")
    request = urllib.request.Request(url, headers={"Accept": "text/html, */*;q=0.5"})
    # The scheme is checked above, so no file of this machine is opened.
    with urllib.request.urlopen(request, timeout=60) as answer:  # nosec B310
        return answer.read()


if __name__ == "__main__":
    try:
        fetch(*sys.argv[1:5])
    except (LookupError, OSError, ValueError) as error:
        sys.exit(f"ERROR: {error}")
