"""The pages behind the Help buttons are on this computer, have every parameter, and lead to each other."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl

#: Elements without an end.
_EMPTY = {"meta", "br", "img", "link", "hr", "input"}


class Balance(HTMLParser):
    """Fails where elements are not closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list) -> None:
        if tag not in _EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, tag


def page(address: str) -> str:
    text = Path(QUrl(address).toLocalFile()).read_text(encoding="utf-8")
    balance = Balance()
    balance.feed(text)
    assert not balance.open
    return text


def test_a_page_has_help_and_every_parameter(provider):
    tools = [tool for tool in provider.algorithms() if hasattr(tool, "JOB")]
    assert len(tools) > 15
    for tool in tools:
        text = page(tool.helpUrl())
        for parameter in tool.parameterDefinitions():
            assert f"<code>{parameter.name()}</code>" in text and parameter.description().split("'")[0] in text
        assert tool.shortHelpString() in text


def test_the_list_leads_to_every_page_without_the_web(provider):
    from slum_extractor_plugin.provider import help_index

    address = help_index()
    folder = Path(QUrl(address).toLocalFile()).parent
    links = re.findall(r'href="([^":]+)"', page(address))
    assert len(links) == sum(hasattr(tool, "JOB") for tool in provider.algorithms())
    assert all((folder / link).is_file() for link in links)


def test_without_a_place_for_pages_help_is_on_the_web(provider, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "file"))
    address = provider.algorithm("majorityfilter").helpUrl()
    assert address.startswith("https://") and address.endswith("tools/majorityfilter.html")


def test_a_page_is_in_the_language_of_qgis(provider, monkeypatch):
    from slum_extractor_plugin.algorithms import help_pages

    monkeypatch.setattr(help_pages, "language", lambda: "pt_BR")
    address = provider.algorithm("majorityfilter").helpUrl()
    assert "/pt_BR/" in address and '<html lang="pt-BR">' in page(address)
