"""The date in a layer's name is the one that a person would read in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from odd_layers import box, case, features, layer

from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.rasters.growth.dates import date_in, dates_of, parse_date
from slum_extractor_plugin.rasters.growth.sources import DatedSlums
from slum_extractor_plugin.rasters.growth.track import track


@pytest.mark.parametrize(
    ("name", "text"),
    [
        # Sizes, codes and versions beside a year.
        ("tile_2048_2015", "2015"),
        ("tile_1024_2019", "2019"),
        ("2048_tile_2015", "2015"),
        ("grid_2000_2016", "2016"),
        ("slums_2000m_2015", "2015"),
        ("scene_1920x1080_2019", "2019"),
        ("epsg2056_2014_slums", "2014"),
        ("v2018_2015", "2015"),
        ("tile_2000_chip_2010_2015-06", "2015-06"),
        ("2015_slums_2048px", "2015"),
        # Days without zeros, and other orders and signs.
        ("slums_2019-3-5", "2019-03-05"),
        ("slums_2019_3_5", "2019-03-05"),
        ("slums 2019.3.5", "2019-03-05"),
        ("slums 2019/12/1", "2019-12-01"),
        ("slums_2019-3", "2019-03"),
        ("slums_15.3.2019", "2019-03-15"),
        ("5-3-2019 slums", "2019-03-05"),
        ("slums 2019 08 05", "2019-08-05"),
        ("slums_2019_2", "2019"),
        # Months by name.
        ("slums_March_2019", "2019-03"),
        ("5Mar2019", "2019-03-05"),
        ("mumbai 2019-Mar-05", "2019-03-05"),
        ("dec2019_slums", "2019-12"),
        ("15 June 2020 Nairobi", "2020-06-15"),
        ("Octopus 2015", "2015"),
        ("Maryland_2014", "2014"),
        # What satellites' images are called.
        ("S2A_MSIL2A_20190315T053641_N0211_R005", "2019-03-15"),
        ("LC08_L1TP_148047_20190315_20200829_02_T1", "2019-03-15"),
        ("WV02_20150304_P001", "2015-03-04"),
        ("PSScene_20210630_051234", "2021-06-30"),
        # The future only where nothing else is there; no such days; no dates.
        ("slums_2048", "2048"),
        ("plan_2090_of_2014", "2014"),
        ("x_20191332", None),
        ("tile_43_192020", None),
        ("code20301", None),
        ("1850 map", None),
        ("slums_99", None),
    ],
)
def test_the_date_that_a_person_reads(name: str, text: str | None) -> None:
    found = date_in(name)
    assert (found and found.text) == text


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2019-3-5", "2019-03-05"),
        ("20190315", "2019-03-15"),
        ("15.3.2019", "2019-03-15"),
        ("Mar 2019", "2019-03"),
        (" 2019 ", "2019"),
        ("2019-03", "2019-03"),
    ],
)
def test_dates_that_are_given(text: str, date: str) -> None:
    assert parse_date(text).text == date


@pytest.mark.parametrize("text", ["2019-13-1", "19", "slums_2019", "2015-2-30", "31.4.2019"])
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ParameterError):
        parse_date(text)


def test_dates_are_in_order() -> None:
    texts = ["2019", "2019-1-31", "2019-02", "2019-12-31", "2020-1-1"]
    dates = [parse_date(text) for text in texts]
    assert sorted(dates, key=lambda each: each.year) == [dates[1], dates[2], dates[0], dates[3], dates[4]]


def test_growth_between_dates_in_names(tmp_path: Path) -> None:
    names = ("tile_2048_2015", "slums_2019-3-5")
    paths = [layer(tmp_path / f"{name}.gpkg", [box(0, 0, 20, 20)]) for name in names]
    dates = dates_of([], [[path.stem] for path in paths])
    track([DatedSlums(str(path), date) for path, date in zip(paths, dates)], tmp_path / "out.gpkg")
    (found,) = features(tmp_path / "out.gpkg")
    assert (found["from_date"], found["to_date"]) == ("2015", "2019-03-05")


def test_case_tiles(tmp_path: Path) -> None:
    paths = [case(f"{name}.gpkg", tmp_path) for name in ("tile_2048_2015", "tile_1024_2019")]
    assert [date.text for date in dates_of([], [[path.stem] for path in paths])] == ["2015", "2019"]
