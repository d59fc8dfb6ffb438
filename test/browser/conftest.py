"""A headless Chromium that reports all a page says and asks for."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@dataclass
class Opened:
    """A page that was opened: what it said on the console, and which addresses it asked for."""

    page: object
    said: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def to(self, path: Path) -> Opened:
        """Go to a file."""
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(path.as_uri())
        return self

    def quiet_and_alone(self, path: Path) -> bool:
        """Whether nothing was said and nothing asked for but the file itself and what it holds."""
        outside = [url for url in self.requests if not url.startswith("data:") and url != path.as_uri()]
        assert (self.said, outside) == ([], [])
        return True

    def serious_problems(self) -> list[str]:
        """What axe-core, which knows the rules of accessibility, finds serious or critical."""
        from axe_playwright_python.sync_playwright import Axe

        found = Axe().run(self.page).response["violations"]
        return [
            f"{each['id']}: {each['nodes'][0]['html']}" for each in found if each["impact"] in ("serious", "critical")
        ]


@pytest.fixture(scope="session")
def chromium() -> Iterator[object]:
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not there; `make test` installs it")
    if CHROMIUM is None:
        pytest.skip("there is no Chromium; `make test` installs it")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(params=[(1280, 900), (360, 740)], ids=["wide", "narrow"])
def opened(chromium: object, request: pytest.FixtureRequest) -> Iterator[Opened]:
    """A page on a desk and on a phone."""
    width, height = request.param
    page = chromium.new_page(viewport={"width": width, "height": height})
    yield Opened(page)
    page.close()
