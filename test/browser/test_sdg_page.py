"""The page of SDG indicator 11.1.1 in a browser, wide, narrow and on paper."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python modules are not there; `make test` installs QGIS")

from slum_extractor_plugin.rasters.estimates.stratified import Estimate
from slum_extractor_plugin.rasters.growth.adjusted import Note
from slum_extractor_plugin.rasters.growth.dates import parse_date
from slum_extractor_plugin.rasters.sdg.indicator import Row
from slum_extractor_plugin.rasters.sdg.report import Report, write_page
from slum_extractor_plugin.rasters.sdg.sources import Source
from slum_extractor_plugin.tools.sdg_texts import caveats, method, page_texts


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Two dates of the whole and of three wards, one of which has no estimate."""
    rows = []
    for area in ("", "Ward <1> & Söhne", "Ward 2", "A ward with a name that is as long as names of wards become"):
        for date, people in (("2014", 900.0), ("2024-03-15", 2100.0)):
            estimate, notes = Estimate(22.5, 1.5, 19.6, 25.4), ()
            if area == "Ward 2":
                estimate, notes = None, (Note("adj_few", ("7", "120", "20")),)
            rows.append(Row(area, parse_date(date), 10_000.0, people, 31.25, 100.0, estimate, notes))
    sources = [
        Source("Slums", f"slums_{year}_of_the_planning_office.gpkg", "2026-11-29T10:00:00+00:00", 12_345_678, "ab" * 32)
        for year in (2014, 2024)
    ]
    texts = page_texts()
    report = Report(
        rows,
        "Dense areas of small roofs <without> a layout.",
        sources,
        {"Tool": "Slum Extractor"},
        method(True),
        caveats(True, False),
        lambda note: texts[note.key].format(*note.values),
    )
    write_page(tmp_path / "sdg.html", report, texts, "en")
    return tmp_path / "sdg.html"


def test_it_opens_alone_and_is_fit_for_everybody(opened, page) -> None:
    shown = opened.to(page).page
    assert opened.quiet_and_alone(page) and opened.serious_problems() == []
    assert shown.evaluate("document.documentElement.scrollWidth") <= shown.viewport_size["width"]
    text = shown.inner_text("main")
    assert "22.50 %" in text and "19.60 – 25.40 %" in text and "Ward <1> & Söhne" in text
    assert "7 points of the sample are on mapped slum here" in text and "Dense areas of small roofs <without>" in text


def test_nothing_is_cut_off_on_paper(opened, page) -> None:
    shown = opened.to(page).page
    shown.emulate_media(media="print")
    shown.set_viewport_size({"width": 680, "height": 960})  # A4 less its margins
    cut = shown.evaluate("""() => [...document.querySelectorAll(".wide")]
      .filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.getAttribute("aria-label"))""")
    assert cut == []
