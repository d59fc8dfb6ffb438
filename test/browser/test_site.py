"""The docs' site in a browser: it asks for nothing outside, and its search finds a tool."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

SITE = Path(__file__).resolve().parents[2] / "build" / "site"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    if not (SITE / "index.html").is_file():
        pytest.skip("there is no site; `make docs` makes it")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=SITE)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_pages_ask_for_nothing_outside_and_the_search_finds_a_tool(chromium, address):
    page, asked, failed = chromium.new_page(viewport={"width": 1280, "height": 900}), [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.on("pageerror", lambda error: failed.append(str(error)))
    for name in ("tools/index.html", "index.html"):
        page.goto(address + name, wait_until="networkidle")
    page.get_by_text("Type to start searching").wait_for(state="attached", timeout=120_000)  # it listens
    # Key by key: the theme hears keys, and not what `fill` sends.
    page.locator("[data-md-component=search-query]").press_sequentially("majority filter")
    page.wait_for_selector(".md-search-result__link", timeout=120_000)
    links = [link.get_attribute("href") for link in page.query_selector_all(".md-search-result__link")]
    page.close()
    assert any("tools/majorityfilter.html" in link for link in links)
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []
    assert failed == [] and len(asked) > 6


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_and_no_page_is_wider_than_a_phone(chromium, address, scheme):
    from axe_playwright_python.sync_playwright import Axe

    context = chromium.new_context(viewport={"width": 375, "height": 760}, color_scheme=scheme)
    page, found = context.new_page(), {}
    for name in ("index", "faq", "tools/traindeeplearningmodel", "api", "notebooks/workflow", "real_city"):
        page.goto(f"{address}{name}.html", wait_until="networkidle")
        problems = [
            each["id"] for each in Axe().run(page).response["violations"] if each["impact"] in ("serious", "critical")
        ]
        too_wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
        found[name] = problems + ["too wide"] * too_wide
    context.close()
    assert {name: problems for name, problems in found.items() if problems} == {}
