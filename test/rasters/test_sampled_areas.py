"""The hectares of a whole map from test areas in a part of it: the arithmetic, and what is read from the rasters."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy.ndimage import label
from scipy.stats import t
from test_accuracy import class_raster, rectangles

from slum_extractor_plugin.rasters.accuracy import objects, pairs
from slum_extractor_plugin.rasters.accuracy.assess import Options, assess
from slum_extractor_plugin.rasters.accuracy.pairs import Sources
from slum_extractor_plugin.rasters.accuracy.report import write_report
from slum_extractor_plugin.rasters.accuracy.whole_map import answers, condition, in_words
from slum_extractor_plugin.rasters.estimates.sampled_areas import SampledAreas

#: Ten test areas of 1 ha with a tenth of the map's 100 ha; two of them have no slum on either side.
MAPPED = np.array([0.5, 0.3, 0.0, 0.8, 0.2, 0.1, 0.0, 0.4, 0.6, 0.1])
TRUE = np.array([0.4, 0.3, 0.0, 0.6, 0.3, 0.0, 0.0, 0.3, 0.5, 0.2])
TEN = SampledAreas(100.0, 37.0, np.ones(10), MAPPED, TRUE)


def test_the_ratio_estimator_by_the_textbook():
    found = TEN.estimate()
    ratio = 2.6 / 3.0
    assert found.value == pytest.approx(37 * ratio)
    # Cochran (1977), equation 6.13, for the total: with the means of ten areas and the share that is left.
    spread = sum((y - ratio * x) ** 2 for x, y in zip(MAPPED, TRUE)) / 9
    left = 1 - 3.0 / 37.0
    error = 37 / np.mean(MAPPED) * math.sqrt(left * spread / 10)
    assert found.error == pytest.approx(error)
    reach = t.ppf(0.975, 7) * error / found.value  # of the eight areas that have slum
    assert np.log([found.low, found.high]) == pytest.approx(np.log(found.value) + [-reach, reach])


def test_the_interval_narrows_as_test_areas_fill_the_map():
    nearly = replace(TEN, map_total=11.0, map_class=3.1)
    assert nearly.estimate().error < TEN.estimate().error / 10 and not nearly.are_whole_map
    assert replace(TEN, map_total=10.0, map_class=3.0).are_whole_map


def test_all_mapped_slum_in_the_test_areas_is_not_all_of_the_map():
    """Slum that the map misses elsewhere is not known, however much of the mapped slum was looked at."""
    found = replace(TEN, map_class=3.0).estimate()
    assert found.low < found.value - found.error and found.error == pytest.approx(
        3.0 / 37 * TEN.estimate().error * math.sqrt(0.9 / (1 - 3 / 37))
    )


@pytest.mark.parametrize(
    "areas",
    [
        SampledAreas(100.0, 37.0, np.ones(7), MAPPED[:7], TRUE[:7]),
        SampledAreas(100.0, 37.0, np.ones(10), MAPPED * (np.arange(10) < 5), TRUE * (np.arange(10) < 5)),
        SampledAreas(100.0, 37.0, np.ones(10), MAPPED * 0, TRUE),
        SampledAreas(100.0, 37.0, np.ones(10), MAPPED, TRUE * 0),
    ],
)
def test_no_estimate_where_the_areas_cannot_say_it(areas):
    assert areas.estimate() is None
    (text,) = answers({1: areas}, {1: "Slum"}, str)
    assert text.startswith("Slum: no estimate for the whole map")
    assert not condition({1: areas}, str)


def test_the_answer_in_a_sentence():
    (text,) = answers(
        {1: replace(TEN, map_total=1e6, map_class=3.7e5, sizes=np.full(10, 1e4), mapped=MAPPED * 1e4, true=TRUE * 1e4)},
        {1: "Slum"},
        str,
    )
    found = TEN.estimate()
    assert text.startswith(f"Slum: {found.value:.1f} ha in the whole map, 95 % interval {found.low:.1f} to ")
    assert f"{found.high:.1f} ha. The map shows 37 ha; this is corrected by its errors in 10 test areas" in text


def scene(folder: Path) -> tuple[Path, Path, np.ndarray, np.ndarray, np.ndarray]:
    """Return a map and its truth as rasters, and both with a mask of 16 squares as cells."""
    rng = np.random.default_rng(4)
    true = (rng.random((12, 15)) < 0.4).astype(np.uint8).repeat(10, axis=0).repeat(10, axis=1)
    found = np.where(rng.random(true.shape) < 0.15, 1 - true, true).astype(np.uint8)
    found[:3, :50] = 255
    mask = np.zeros_like(true)
    for row in range(2, 120, 30):
        for column in range(3, 150, 40):
            mask[row : row + 11, column : column + 13] = 1
    return class_raster(folder / "c.tif", found, nodata=255), class_raster(folder / "t.tif", true), found, true, mask


@pytest.mark.parametrize("rows", [512, 1, 7])
def test_test_areas_are_read_from_the_mask(tmp_path, monkeypatch, rows):
    classified, truth, found, true, mask = scene(tmp_path)
    monkeypatch.setattr(pairs, "_ROWS", rows)
    sources = Sources(classified, truth, mask=class_raster(tmp_path / "m.tif", mask))
    (areas,) = assess(sources, Options()).map_areas.values()
    numbers, count = label(mask)
    cell = areas.map_total / (found != 255).sum()  # ellipsoidal, nearly 100 square metres
    assert cell == pytest.approx(100, rel=2e-3) and areas.map_class == pytest.approx(
        (found == 1).sum() * cell, rel=1e-4
    )
    expected = sorted(
        tuple((numbers == number)[where].sum() for where in (found != 255, found == 1, (true == 1) & (found != 255)))
        for number in range(1, count + 1)
    )
    parts = np.sort(np.stack([areas.sizes, areas.mapped, areas.true]) / cell, axis=1)
    assert parts == pytest.approx(np.sort(np.array(expected).T, axis=1), rel=1e-3)
    assert count == len(areas.sizes) == 16 and areas.estimate().low < true.sum() * cell < areas.estimate().high


def test_polygons_are_counted_beyond_the_test_areas(tmp_path):
    boxes = [(left, top, left + 3, top + 3, 1) for left in range(0, 40, 5) for top in range(0, 20, 5)]
    squares = [(left, top, left + 4, top + 4, 1) for left in range(0, 40, 5) for top in (0, 10)]
    classified, mask = rectangles(tmp_path / "c.gpkg", boxes), rectangles(tmp_path / "m.gpkg", squares)
    truth = rectangles(tmp_path / "t.gpkg", [(left, top, left + 3, top + 2, 1) for left, top, *_ in boxes])
    fields = {"classified_field": "code", "truth_field": "code", "cell_size": 10.0}
    (areas,) = assess(Sources(classified, truth, mask=mask, **fields), Options()).map_areas.values()
    assert len(areas.sizes) == 16 and areas.map_class == pytest.approx(32 * 900, rel=0.01)
    assert areas.estimate().value == pytest.approx(32 * 600, rel=0.01)


def test_nothing_is_estimated_where_it_cannot_be(tmp_path, monkeypatch):
    classified, truth, found, _, mask = scene(tmp_path)
    masked = Sources(classified, truth, mask=class_raster(tmp_path / "m.tif", mask))
    assert not assess(Sources(classified, truth), Options()).map_areas
    assert not assess(masked, Options(points=50)).map_areas
    whole = class_raster(tmp_path / "w.tif", np.ones_like(mask))
    assert not assess(Sources(classified, truth, mask=whole), Options()).map_areas
    monkeypatch.setattr(objects, "MOST_PIECES", 3)
    from slum_extractor_plugin.rasters.accuracy import whole_map

    monkeypatch.setattr(whole_map, "MOST_PIECES", 3)
    assert not assess(masked, Options()).map_areas


def test_the_report_gives_the_answer_first(tmp_path):
    classified, truth, _, _, mask = scene(tmp_path)
    found = assess(Sources(classified, truth, mask=class_raster(tmp_path / "m.tif", mask)), Options())
    write_report(tmp_path / "r.html", found, "t", {})
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    (answer,) = answers(found.map_areas, in_words(found.names, str), str)
    assert answer in page and "Class 1, whole map" in page and "Cochran" in page
    assert page.index("Class 1, whole map") < page.index("IoU, ") and page.index(answer) < page.index("Hits, misses")
