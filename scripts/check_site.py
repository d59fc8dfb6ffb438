"""Checks a built site: ``check_site.py FOLDER``. Prints each fault and fails.

A fault is a link within the site to a page, picture or anchor that is not there, and anything that a page loads from
outside, which users behind a proxy would wait for. Links to outside are counted, not followed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

#: Elements that make a browser fetch what they name, and a link's relations that do.
LOADED = {"script", "img", "iframe", "source", "video", "audio", "embed", "object"}
LOADED_RELATIONS = {"stylesheet", "icon", "preload", "preconnect", "modulepreload", "manifest"}

#: Stands for the site's own address.
BASE = "http://site/"


class Page(HTMLParser):
    """What a page names, loads and can be jumped to in."""

    def __init__(self, text: str):
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.anchors: set[str] = {""}
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Note an element's address and its anchor."""
        values = {name: value or "" for name, value in attributes}
        self.anchors.update(filter(None, (values.get("id"), values.get("name"))))
        address = values.get("href") or values.get("src") or values.get("data")
        if not address:
            return
        loads = tag in LOADED or (tag == "link" and LOADED_RELATIONS & set(values.get("rel", "").split()))
        (self.loaded if loads else self.links).append(address)


def faults(folder: Path, outside: set[str]) -> Iterator[str]:
    """Yield a sentence for each fault of the pages in a folder, and put links to outside into ``outside``."""
    pages = {
        path.relative_to(folder).as_posix(): Page(path.read_text(encoding="utf-8")) for path in folder.rglob("*.html")
    }
    if "index.html" not in pages:
        yield f"{folder} holds no index.html."
    for name, page in pages.items():
        if name == "404.html":  # its links are the whole site's address, wherever it is shown
            continue
        yield from (f"{name} loads {address} from outside." for address in page.loaded if _is_outside(address))
        for address in (*page.links, *page.loaded):
            if _is_outside(address):
                outside.add(address)
            elif not _is_there(urljoin(BASE + name, address), folder, pages):
                yield f"{name} leads to {address}, which is not there."


def _is_outside(address: str) -> bool:
    return urlsplit(address).scheme not in ("", "data", "javascript") or address.startswith("//")


def _is_there(address: str, folder: Path, pages: dict[str, Page]) -> bool:
    if urlsplit(address).scheme in ("data", "javascript"):
        return True
    place, anchor = urldefrag(unquote(address))
    name = place.removeprefix(BASE) or "index.html"
    return anchor in pages[name].anchors if name in pages else (folder / name).is_file()


if __name__ == "__main__":
    away: set[str] = set()
    found = sorted(set(faults(Path(sys.argv[1]), away)))
    print(f"{sys.argv[1]}: {len(found)} faults; {len(away)} links to outside, not followed.")
    sys.exit("\n".join(found) if found else 0)
