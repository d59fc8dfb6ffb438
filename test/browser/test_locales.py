"""Pages under locales that QGIS or a system may have and a browser may not know: never empty, never complaining."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python modules are not there; `make test` installs QGIS")

from growth_layers import ward_layer
from qgis.core import QgsSettings

from slum_extractor_plugin.formats.html_page import page, paragraph, write_page
from slum_extractor_plugin.jobs.analysis import ComputeAccuracyForPixelClassification, TrackSlumGrowth
from slum_extractor_plugin.protocol import SilentReporter
from slum_extractor_plugin.sample.city import City, make_city
from slum_extractor_plugin.tools.run import run

#: A locale, and the tag of the page: BCP 47, as browsers take it.
LOCALES = {
    "C": "en",
    "POSIX": "en",
    "": "en",
    "sr@latin": "sr-Latn",
    "zh_Hans_CN": "zh-Hans-CN",
    "pt_BR.UTF-8": "pt-BR",
    "en_US@euro": "en-US",
    "x" * 300: "en",
    "<script>": "en",
    "नमस्ते": "en",
}

WARD = "$& $1 $` <b>$'"


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> City:
    return make_city(tmp_path_factory.mktemp("city"), size=320)


@pytest.fixture(params=list(LOCALES), ids=[name[:12] or "empty" for name in LOCALES])
def locale(request: pytest.FixtureRequest) -> str:
    """QGIS's language, as its options keep it."""
    settings = QgsSettings()
    before = settings.value("locale/userLocale")
    settings.setValue("locale/userLocale", request.param)
    yield request.param
    settings.setValue("locale/userLocale", before)


def opened_quietly(opened, path: Path, locale: str):
    """Open a page; its tag is one that this browser knows, and it says nothing on the console."""
    opened.to(path)
    tag = opened.page.evaluate("document.documentElement.lang")
    assert tag == LOCALES[locale]
    assert opened.page.evaluate("(tag) => Intl.getCanonicalLocales(tag)[0]", tag) == tag
    assert opened.quiet_and_alone(path)
    return opened.page


@pytest.mark.parametrize("opened", [(1280, 900)], ids=["wide"], indirect=True)
def test_the_dashboard_works_and_shows_names_as_they_are(opened, city: City, locale: str, tmp_path: Path) -> None:
    wards = ward_layer(tmp_path / "wards.gpkg", (250_000, 2_099_840, 250_160, 2_100_000), 2, WARD + " {}")
    run(
        TrackSlumGrowth(
            in_dates=tuple(map(str, city.slums)),
            dates="2014;2024",
            admin_boundaries=str(wards),
            cell_size=0.5,
            out_change_features=str(tmp_path / "c.gpkg"),
            out_dashboard=str(tmp_path / "page.html"),
        ),
        SilentReporter(),
    )
    page_ = opened_quietly(opened, tmp_path / "page.html", locale)
    page_.wait_for_selector("body[data-ready=yes]")
    text = page_.inner_text("body")
    assert WARD in text and len(text) > 500
    figures = [cell for cell in page_.locator("td").all_inner_texts() if any(letter.isdigit() for letter in cell)]
    assert len(figures) > 10 and not any("NaN" in figure for figure in figures)


@pytest.mark.parametrize("opened", [(1280, 900)], ids=["wide"], indirect=True)
def test_the_report_on_accuracy_is_there(opened, city: City, locale: str, tmp_path: Path) -> None:
    run(
        ComputeAccuracyForPixelClassification(
            in_raster=str(city.slums[0]),
            in_ground_truth_data=str(city.slums[1]),
            out_confusion_matrix=str(tmp_path / "m.csv"),
            out_report=str(tmp_path / "page.html"),
        ),
        SilentReporter(),
    )
    assert len(opened_quietly(opened, tmp_path / "page.html", locale).inner_text("body")) > 500


@pytest.mark.parametrize("opened", [(1280, 900)], ids=["wide"], indirect=True)
def test_a_plain_page_has_a_tag_that_is_known(opened, locale: str, tmp_path: Path) -> None:
    write_page(tmp_path / "page.html", page("A title", [paragraph("A text.")], language=locale))
    assert "A text." in opened_quietly(opened, tmp_path / "page.html", locale).inner_text("body")
