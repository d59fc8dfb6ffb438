"""Figures of a class raster against numpy, scipy and closed formulas; and what a report says of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from scipy import ndimage

from slum_extractor_plugin.formats.figures import hectares, percent, three
from slum_extractor_plugin.rasters.class_figures import UNSURE, figures_of, with_polygons
from slum_extractor_plugin.tools.summaries import summarize


def raster(
    path: Path,
    cells: np.ndarray,
    *,
    crs: str | None = None,
    cell: float = 2.0,
    origin=(500000.0, 2000000.0),
    nodata: int | None = 255,
    names: list[str] | None = None,
) -> str:
    kind = {np.dtype("uint8"): gdal.GDT_Byte, np.dtype("uint16"): gdal.GDT_UInt16}[cells.dtype]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cells.shape[1], cells.shape[0], 1, kind)
    dataset.SetGeoTransform((origin[0], cell, 0, origin[1], 0, -cell))
    if crs:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        dataset.SetProjection(reference.ExportToWkt())
    band = dataset.GetRasterBand(1)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    if names:
        band.SetCategoryNames(names)
    band.WriteArray(cells)
    dataset = None
    return str(path)


def blotches(shape: tuple[int, int], seed: int) -> np.ndarray:
    """Return classes 0, 1, 3 in patches of all sizes that cross every strip, with some NoData."""
    rng = np.random.default_rng(seed)
    smooth = ndimage.gaussian_filter(rng.normal(size=shape), 6)
    cells = np.where(smooth > 0.02, 1, np.where(smooth < -0.04, 3, 0)).astype(np.uint8)
    cells[rng.random(shape) < 0.01] = 1
    cells[:30, :40] = 255
    return cells


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_cells_and_patches_are_those_of_the_whole_raster(tmp_path, seed, kind):
    cells = blotches((1300, 700), seed).astype(kind)
    figures = figures_of(raster(tmp_path / "c.tif", cells))
    assert [each.value for each in figures] == [0, 1, 3]
    for each in figures:
        assert each.cells == (cells == each.value).sum()
        assert each.square_metres == pytest.approx(4.0 * each.cells)
        if each.value:
            labels, _ = ndimage.label(cells == each.value)
            assert sorted(each.patches) == pytest.approx(sorted(4.0 * np.bincount(labels.ravel())[1:]))


def test_areas_in_degrees_are_those_of_the_ellipsoid(tmp_path):
    cells = np.ones((600, 300), np.uint8)
    (figures,) = figures_of(raster(tmp_path / "c.tif", cells, crs="EPSG:4326", cell=0.001, origin=(72.0, 20.0)))
    a, e2 = 6378137.0, 0.0066943799901413165

    def zone(latitude: float) -> float:
        sine, e = np.sin(np.radians(latitude)), np.sqrt(e2)
        return a**2 * (1 - e2) / 2 * (sine / (1 - e2 * sine**2) + np.log((1 + e * sine) / (1 - e * sine)) / (2 * e))

    expected = (zone(20.0) - zone(20.0 - 0.6)) * np.radians(0.3)
    assert figures.square_metres == pytest.approx(expected, rel=1e-6)


def test_confidence_is_the_mean_over_the_cells_of_the_class(tmp_path):
    cells = blotches((700, 400), 5)
    percents = np.random.default_rng(1).integers(34, 101, cells.shape).astype(np.uint8)
    percents[cells == 255] = 255
    figures = figures_of(raster(tmp_path / "c.tif", cells), raster(tmp_path / "p.tif", percents))
    for each in figures:
        mine = percents[cells == each.value]
        assert each.confidence == pytest.approx(mine.mean() / 100)
        assert each.unsure == pytest.approx((mine < UNSURE).mean())


def test_polygons_count_in_place_of_cells(tmp_path):
    figures = figures_of(raster(tmp_path / "c.tif", blotches((200, 200), 2)))
    total = sum(each.square_metres for each in figures)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "p.gpkg"))
    layer = source.CreateLayer("p", geom_type=ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("gridcode", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("area_m2", ogr.OFTReal))
    for area in (300.0, 500.0):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["gridcode"], feature["area_m2"] = 1, area
        layer.CreateFeature(feature)
    source = layer = None
    changed = {each.value: each for each in with_polygons(figures, str(tmp_path / "p.gpkg"), (1,))}
    assert changed[1].square_metres == 800 and sorted(changed[1].patches) == [300, 500]
    assert changed[3] == next(each for each in figures if each.value == 3)
    assert sum(each.square_metres for each in changed.values()) == pytest.approx(total)
    gone = {each.value: each for each in with_polygons(figures, str(tmp_path / "p.gpkg"))}
    assert gone[3].square_metres == 0 and len(gone[3].patches) == 0


class Heard:
    def __init__(self):
        self.lines = []

    def message(self, text: str) -> None:
        self.lines.append(text)


def test_log_page_and_numbers_say_the_same(tmp_path):
    cells = np.zeros((500, 400), np.uint8)
    cells[10:110, 10:110] = 1  # 4 ha
    cells[200:250, 200:250] = 1  # 1 ha
    percents = np.where(cells == 1, 90, 60).astype(np.uint8)
    percents[10:20, 10:110] = 50
    heard, report = Heard(), tmp_path / "r.html"
    numbers = summarize(
        raster(tmp_path / "c.tif", cells, names=["Background", "slum <b>"]),
        raster(tmp_path / "p.tif", percents),
        str(report),
        {"Image": "a.tif"},
        heard,
    )
    assert numbers == {"AREA": pytest.approx(5.0), "COUNT": 2, "CONFIDENCE": pytest.approx(0.868)}
    assert heard.lines == [
        "Result: 80 ha classified.",
        "Background: 75 ha, 93.8 % of the classified area. Mean confidence 60 %; unsure cells (below 70 %): 100 %.",
        "slum <b> (1): 5 ha, 6.25 % of the classified area. Number of patches: 2; median 2.5 ha, largest 4 ha. "
        "Mean confidence 86.8 %; unsure cells (below 70 %): 8 %.",
        "Confidence is the model's own estimate. How right the result is, only ground truth can say: use Draw test "
        "areas and Check the accuracy in the menu, or the tool Compute Accuracy For Pixel Classification.",
    ]
    text = report.read_text(encoding="utf-8")
    assert "<b> (1)" not in text and "slum &lt;b&gt; (1)" in text
    assert "6.25 %" in text and "86.8 %" in text and "a.tif" in text


@pytest.mark.parametrize(("side", "warned"), [(2, True), (3, False)])  # 16 and 36 m²
def test_specks_are_called_so(tmp_path, side, warned):
    cells = np.zeros((400, 400), np.uint8)
    for row in range(10, 390, 40):
        for column in range(10, 390, 100):
            cells[row : row + side, column : column + side] = 1
    heard = Heard()
    summarize(raster(tmp_path / "c.tif", cells, names=["Background", "slum"]), None, None, {}, heard)
    said = "Half of the patches of slum (1) are smaller than 25 m²: specks rather than places."
    assert any(line.startswith(said) for line in heard.lines) == warned


def test_a_result_without_slums_reads_as_such(tmp_path):
    report = tmp_path / "r.html"
    numbers = summarize(raster(tmp_path / "c.tif", np.zeros((20, 20), np.uint8)), None, str(report), {}, Heard())
    assert numbers == {"AREA": 0, "COUNT": 0}
    text = report.read_text(encoding="utf-8")
    assert "No class was found" in text and "Confidence was not computed" in text


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0, "0"),
        (0.00012345, "0.000123"),
        (0.012345, "0.0123"),
        (1.2345, "1.23"),
        (12.345, "12.3"),
        (99.96, "100"),
        (123.45, "123"),
        (1234.5, "1,230"),
        (9999999, "10,000,000"),
        (-2.5, "-2.5"),
        (float("nan"), "–"),
    ],
)
def test_figures_have_three_digits(value, said):
    assert three(value) == said


def test_shares_and_areas_have_units():
    assert (percent(0.0625), hectares(12_345)) == ("6.25 %", "1.23 ha")


def test_patches_of_a_few_cells_are_in_square_metres():
    from slum_extractor_plugin.formats.figures import patch_area

    assert [patch_area(area) for area in (3.5, 99.9, 100, 543.2)] == ["3.5 m²", "99.9 m²", "0.01 ha", "0.0543 ha"]
