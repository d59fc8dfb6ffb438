"""The page about a package: what it says, and that a stranger's package cannot put anything else into it."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
from model_definitions import OLD, OURS

from slum_extractor_plugin.errors import PackageError
from slum_extractor_plugin.formats.dlpk import write_package
from slum_extractor_plugin.formats.model_report import describe_package

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


class Page(HTMLParser):
    """The text, tags and addresses of a page."""

    def __init__(self, path: Path):
        super().__init__()
        self.tags, self.text, self.addresses = set(), "", []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.addresses += [value for name, value in attributes if name in ("src", "href", "onerror", "onload")]

    def handle_data(self, data):
        self.text += data + " "


@pytest.fixture
def report(tmp_path):
    def make(source, check=None):
        runs = describe_package(source, tmp_path / "report.html", check)
        return runs, Page(tmp_path / "report.html")

    return make


@pytest.fixture
def package(tmp_path) -> Path:
    (tmp_path / "w.pth").write_bytes(bytes(3 * 2**20))
    pictures = {"ModelCharacteristics/loss_graph.png": PNG, "ModelCharacteristics/fake.png": b"<script>"}
    write_package(tmp_path / "slums.dlpk", OURS, tmp_path / "w.pth", pictures)
    return tmp_path / "slums.dlpk"


def test_a_page_says_what_is_in_a_package(report, package):
    runs, page = report(package)
    assert runs
    for text in (
        "slums.dlpk",
        "can run it",
        "not looked into",
        "mobilenet_v2",
        "1, 2, 4",
        "uint16",
        "0.5 to 0.6 in the unit of EPSG:32643",
        "256 x 224",
        "slum",
        "Überbau",
        "Never answered: 7",
        "slum_iou",
        "3.0 MiB",
        "loss_graph",
    ):
        assert text in page.text, text
    assert [address[:22] for address in page.addresses] == ["data:image/png;base64,"]


def test_what_keeps_a_model_from_running_is_said(report, package, tmp_path):
    def check(opened):
        raise PackageError(f"The weights of {opened.definition.backbone} do not fit.")

    runs, page = report(package, check)
    assert not runs and "cannot run it" in page.text and "mobilenet_v2 do not fit" in page.text
    assert "Classes" in page.text
    assert "its weights fit" in report(package, lambda opened: None)[1].text
    (tmp_path / "m.emd").write_text(json.dumps(OLD))
    assert "are not in" in report(tmp_path / "m.emd")[1].text


def test_foreign_models_are_shown_with_the_reason(report, shared_data):
    for file in (shared_data / "emd_examples").rglob("*.emd"):
        runs, page = report(file)
        assert not runs and "cannot be run here" in page.text and "ExtractBands" in page.text


def test_nothing_of_a_stranger_becomes_markup(report, tmp_path):
    evil = "</pre><script>alert(1)</script><img src=x onerror=alert(1)>"
    values = {
        **OLD,
        "Classes": [{"Value": 1, "Name": evil}],
        evil: evil,
        "Half": "\ud800",
        "per_class_metrics": json.dumps({evil: {evil: 1}}),
    }
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "30e.pth").write_bytes(b"")
    (tmp_path / "model" / "30e.emd").write_text(json.dumps(values))
    for source in (tmp_path / "model", json.dumps(values), json.dumps({**values, "Framework": evil})):
        page = report(source)[1]
        assert not page.tags & {"script", "img"} and not page.addresses
        assert "alert(1)" in page.text


def test_files_beside_an_emd_that_are_not_its_own_stay_out(report, tmp_path):
    (tmp_path / "holiday.png").write_bytes(PNG)
    (tmp_path / "30e.emd").write_text(json.dumps(OLD))
    (tmp_path / "30e.pth").write_bytes(b"")
    page = report(tmp_path / "30e.emd")[1]
    assert "holiday" not in page.text and "img" not in page.tags and "30e.pth" in page.text


def test_no_page_is_written_about_nothing(tmp_path):
    with pytest.raises(PackageError):
        describe_package(tmp_path / "none.dlpk", tmp_path / "report.html")
    assert not list(tmp_path.iterdir())
