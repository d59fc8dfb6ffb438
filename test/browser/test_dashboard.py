"""The dashboard of Track Slum Growth in a browser."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python modules are not there; `make test` installs QGIS")

from growth_layers import ward_layer
from osgeo import gdal

from slum_extractor_plugin.rasters.growth.dashboard import Extras, write_dashboard
from slum_extractor_plugin.rasters.growth.dates import parse_date
from slum_extractor_plugin.rasters.growth.sources import DatedSlums
from slum_extractor_plugin.rasters.growth.sums import Sums
from slum_extractor_plugin.rasters.growth.track import Options, track
from slum_extractor_plugin.sample.city import City, make_city
from slum_extractor_plugin.tools.growth_texts import dashboard_texts

MATRIX = (["ClassValue", "C_0", "C_1"], [["C_0", "10", "2"], ["C_1", "1", "30"]])

#: The canvas's colours, opaque ones first.
COUNT = """() => {
  const canvas = document.getElementById("changes");
  const cells = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
  const counts = {};
  for (let at = 0; at < cells.length; at += 4) {
    if (cells[at + 3]) { const key = [...cells.slice(at, at + 3)].map((each) => Math.round(each / 8)).join();
      counts[key] = (counts[key] || 0) + 1; }
  }
  return counts;
}"""
NEW, GONE, PERSISTED = "27,12,0", "0,14,22", "30,29,8"


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> City:
    return make_city(tmp_path_factory.mktemp("city"), size=640)


@pytest.fixture(scope="module")
def dashboard(city: City, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Sums]:
    """Three dates, of which the last two are alike but for the year, by wards with awkward names."""
    folder = tmp_path_factory.mktemp("dashboard")
    wards = ward_layer(folder / "wards.gpkg", (250_000, 2_099_680, 250_320, 2_100_000), 2, "Ward <{}> & Söhne")
    slums = [
        DatedSlums(str(path), parse_date(date))
        for path, date in zip((*city.slums, city.slums[0]), ("2014", "2019-06", "2024-03-15"))
    ]
    found = track(slums, folder / "change.gpkg", Options(boundaries=str(wards), cell_size=0.5), picture_size=600)
    write_dashboard(folder / "page.html", found, dashboard_texts(), Extras(str(city.images[1]), MATRIX))
    return folder / "page.html", found.sums


def ready(opened, path: Path):
    opened.to(path).page.wait_for_selector("body[data-ready=yes]")
    return opened.page


def test_it_opens_alone_and_is_fit_for_everybody(opened, dashboard) -> None:
    path, _ = dashboard
    page = ready(opened, path)
    assert opened.quiet_and_alone(path)
    assert not opened.serious_problems()
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]
    assert page.get_by_role("heading", name="Accuracy").is_visible()
    assert page.get_by_text("C_1").first.is_visible()


def test_the_map_shows_what_is_chosen(opened, dashboard) -> None:
    path, sums = dashboard
    page = ready(opened, path)
    share = {
        kind: sum(page.evaluate(COUNT).get(f"{r},{g},{b}", 0) for r, g, b in [kind.split(",")])
        for kind in (NEW, GONE, PERSISTED)
    }
    _, second, third = sums.rows()
    assert share[GONE] / share[PERSISTED] == pytest.approx(third.gone / third.persisted, rel=0.05)
    page.get_by_label("Show").select_option("i0")
    counts = page.evaluate(COUNT)
    assert counts[NEW] / counts[PERSISTED] == pytest.approx(second.new / second.persisted, rel=0.05)
    assert f"{second.new:.2f} ha are new" in page.get_by_role("status").inner_text()
    page.get_by_role("checkbox", name="New", exact=True).uncheck()
    assert NEW not in page.evaluate(COUNT)
    page.get_by_label("Show").select_option("d2")
    assert sum(page.evaluate(COUNT).values()) / sum(counts.values()) == pytest.approx(
        third.slum / (second.persisted + second.new + second.gone + second.sliver_new + second.sliver_gone), rel=0.05
    )
    assert page.get_by_role("checkbox", name="New", exact=True).is_disabled()


def test_the_picture_and_the_borders_can_be_hidden(opened, dashboard) -> None:
    page = ready(opened, dashboard[0])
    for name, layer in (("Image", "#image"), ("Boundaries", "#outlines")):
        assert page.locator(layer).is_visible()
        page.get_by_role("checkbox", name=name).press("Space")  # with the keyboard
        assert not page.locator(layer).is_visible()
    before = page.locator("#plane").bounding_box()["width"]
    page.get_by_role("button", name="Zoom in").press("Enter")
    assert page.locator("#plane").bounding_box()["width"] == pytest.approx(2 * before, rel=0.01)


def test_curve_bars_and_table_follow_the_choices(opened, dashboard) -> None:
    path, sums = dashboard
    page = ready(opened, path)
    page.get_by_label("Unit").select_option("1")
    unit = sums.rows(sums.units[0])
    assert f"2014: {unit[0].slum:.2f} ha" in page.locator("#curve svg").get_attribute("aria-label")
    page.get_by_label("Period").select_option("0")
    total = sums.rows()[1]
    assert page.locator("#total td").nth(2).inner_text() == f"{total.new:.2f}"
    assert len(page.locator("#bars svg").all()) == len(sums.units)


def test_the_table_sorts(opened, dashboard) -> None:
    path, sums = dashboard
    page = ready(opened, path)
    page.get_by_label("Period").select_option("0")
    for direction, wanted in (("descending", True), ("ascending", False)):
        page.locator("th[data-key=new] button").click()
        figures = [float(cell.inner_text()) for cell in page.locator("#units tr td:nth-child(4)").all()]
        assert figures == sorted(figures, reverse=wanted)
        assert page.locator("th[data-key=new]").get_attribute("aria-sort") == direction
    assert len(figures) == len(sums.units) and len(set(figures)) > 1


def test_it_prints_without_its_controls(opened, dashboard) -> None:
    page = ready(opened, dashboard[0])
    page.emulate_media(media="print")
    assert not page.get_by_label("Show").is_visible()
    assert page.locator("#changes").is_visible()


def test_the_picture_behind_is_the_image(dashboard, city: City) -> None:
    """The JPEG that the page holds, against the image itself where both are."""
    import base64
    import re

    content = re.search(r'id="image" alt="" src="data:image/jpeg;base64,([^"]+)"', dashboard[0].read_text()).group(1)
    gdal.FileFromMemBuffer("/vsimem/behind.jpg", base64.b64decode(content))
    shown = gdal.Open("/vsimem/behind.jpg").ReadAsArray().astype(float)
    assert shown.shape[0] == 3 and 550 < max(shown.shape[1:]) <= 600
    assert shown.std() > 20
    gdal.Unlink("/vsimem/behind.jpg")
    assert np.isfinite(shown).all() and gdal.Open(str(city.images[1])).RasterCount == 3
