"""The check of the built site finds what it is for; the pages of the tools are the tools' own texts."""

from __future__ import annotations

import configparser
import json
import re
import runpy
from pathlib import Path

import pytest

from .blocks import REPOSITORY

faults = runpy.run_path(str(REPOSITORY / "scripts" / "check_site.py"))["faults"]

GOOD = (
    '<h1 id="top">A</h1><a href="#top">up</a><a href="b.html#end">on</a><img src="p.png">'
    '<a href="https://a.example">away</a><img src="data:image/png;base64,AA==">'
)


def written(folder: Path, page: str) -> Path:
    """Write a site of two pages and a picture."""
    (folder / "index.html").write_text(page)
    (folder / "b.html").write_text('<p id="end">B</p><a href="./">home</a>')
    (folder / "p.png").write_bytes(b"")
    return folder


def test_a_whole_site_has_no_faults(tmp_path):
    outside: set[str] = set()
    assert list(faults(written(tmp_path, GOOD), outside)) == []
    assert outside == {"https://a.example"}


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ('<a href="c.html">', "index.html leads to c.html, which is not there."),
        ('<a href="b.html#middle">', "index.html leads to b.html#middle, which is not there."),
        ('<a href="#bottom">', "index.html leads to #bottom, which is not there."),
        ('<img src="q.png">', "index.html leads to q.png, which is not there."),
        ('<script src="https://cdn.example/x.js">', "index.html loads https://cdn.example/x.js from outside."),
        (
            '<link rel="stylesheet" href="//fonts.example/a.css">',
            "index.html loads //fonts.example/a.css from outside.",
        ),
    ],
)
def test_each_fault_is_told(tmp_path, fault, sentence):
    assert list(faults(written(tmp_path, GOOD + fault), set())) == [sentence]


def test_a_folder_without_pages_is_no_site(tmp_path):
    assert list(faults(tmp_path, set())) == [f"{tmp_path} holds no index.html."]


def test_pages_of_tools_are_made_from_them_and_their_help_leads_there(desk):
    made = """
import runpy, sys
from pathlib import Path
from slum_extractor_plugin.provider import MODELS, TOOLS, load_model
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
script = runpy.run_path(REPOSITORY + "/scripts/make_tool_docs.py")
provider = QgsApplication.processingRegistry().providerById("slumextractor")
models = [load_model(str(path)).name() for path in MODELS]
pages = script["pages"](provider, [tool.JOB.ID for tool in TOOLS], models)
there = {path.name: path.read_text(encoding="utf-8") for path in Path(REPOSITORY, "docs", "tools").glob("*.md")}
differ = sorted(name for name in {*pages, *there} if pages.get(name) != there.get(name))
assert not differ, f"run `make generated`: {differ}"
for tool in TOOLS:
    help_page = Path(QUrl(provider.algorithm(tool.JOB.ID).helpUrl()).toLocalFile()).read_text(encoding="utf-8")
    assert HOMEPAGE + f"tools/{tool.JOB.ID}.html" in help_page
"""
    metadata = configparser.ConfigParser()
    metadata.read(REPOSITORY / "metadata.txt", encoding="utf-8")
    names = f"REPOSITORY, HOMEPAGE = {str(REPOSITORY)!r}, {metadata['general']['homepage']!r}\n"
    answer = desk.ask(cwd=str(desk.root), code=names + made)
    assert answer["status"] == 0, answer["said"]


def test_the_page_for_users_of_arcgis_has_every_tool_and_parameter(desk):
    listed = """
import json
from pathlib import Path
from qgis.core import QgsApplication
provider = QgsApplication.processingRegistry().providerById("slumextractor")
tools = {tool.name(): [tool.displayName(), [each.name() for each in tool.parameterDefinitions()]]
         for tool in provider.algorithms() if "graphical model" not in tool.displayName()}
Path("tools.json").write_text(json.dumps(tools))
"""
    assert desk.ask(cwd=str(desk.root), code=listed)["status"] == 0
    page = (REPOSITORY / "docs" / "from_arcgis.md").read_text(encoding="utf-8")
    parts = re.split(r"(?m)^(?:#{2,3} |- (?=[A-Z][\w. ]+:))", page)
    tools = json.loads((desk.root / "tools.json").read_text())
    assert len(tools) > 10
    for name, (title, parameters) in tools.items():
        assert f"| `{name}` |" in page, f"{title} is not in the table of tools"
        [part] = [part for part in parts if part.startswith(title)]
        named = set(re.findall(r"`([A-Z_0-9]+)`", part))
        assert set(parameters) - named == set(), title
        assert {each for each in named if each not in parameters} <= {"UNET", "DYNAMIC_UNET"}, title
