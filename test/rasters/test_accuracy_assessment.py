"""The whole assessment: what goes in, what comes out, and that nothing depends on how the scene was cut."""

from __future__ import annotations

import csv
import math
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from test_accuracy import GRID, class_raster, rectangles, utm

from slum_extractor_plugin.errors import Cancelled, ParameterError, RasterError, VectorError
from slum_extractor_plugin.grid import Grid
from slum_extractor_plugin.rasters.accuracy import common_grid, overview, pairs
from slum_extractor_plugin.rasters.accuracy.assess import Options, assess
from slum_extractor_plugin.rasters.accuracy.confusion import Accuracy
from slum_extractor_plugin.rasters.accuracy.pairs import Sources
from slum_extractor_plugin.rasters.accuracy.report import write_report
from slum_extractor_plugin.rasters.accuracy.sampling import RANDOM
from slum_extractor_plugin.rasters.accuracy.tables import write_matrix, write_points


def rolled(path: Path, seed: int = 0, values: int = 2, shape: tuple[int, int] = (60, 80)) -> tuple[Path, Path]:
    """A truth of boxes and a classification that is the truth moved, with errors."""
    random = np.random.default_rng(seed)
    true = np.zeros(shape, np.uint8)
    for _ in range(12):
        row, column = random.integers(0, shape[0] - 10), random.integers(0, shape[1] - 10)
        true[row : row + random.integers(3, 10), column : column + random.integers(3, 10)] = random.integers(1, values)
    classified = np.roll(true, (1, 2), (0, 1))
    wrong = random.random(shape) < 0.03
    classified[wrong] = random.integers(0, values, wrong.sum())
    classified[:4, :9] = 255
    return class_raster(path / "c.tif", classified, nodata=255), class_raster(path / "t.tif", true)


def cells_of(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_the_error_raster_says_hit_miss_and_false_alarm(tmp_path):
    classified, true = rolled(tmp_path)
    found = assess(Sources(classified, true), Options(), tmp_path / "e.tif")
    a, b, errors = cells_of(classified), cells_of(true), cells_of(tmp_path / "e.tif")
    known = a != 255
    assert (errors == 255).sum() == 36 and (errors[~known] == 255).all()
    for code, where in enumerate([(a == 0) & (b == 0), (a == 1) & (b == 1), (a == 0) & (b == 1), (a == 1) & (b == 0)]):
        assert (errors[known] == code).tolist() == where[known].tolist()
    dataset = gdal.Open(str(tmp_path / "e.tif"))
    band = dataset.GetRasterBand(1)
    assert band.GetColorTable().GetColorEntry(2) == (213, 94, 0, 255) and band.GetNoDataValue() == 255
    assert band.GetCategoryNames()[:4] == ["Correct background", "Hit", "Miss", "False alarm"]
    assert found.accuracy.matrix.tolist() == [
        [(errors == 0).sum(), (errors == 2).sum()],
        [(errors == 3).sum(), (errors == 1).sum()],
    ]


def test_several_classes_have_a_code_each_pair(tmp_path):
    classified, true = rolled(tmp_path, values=4)
    assess(Sources(classified, true), Options(), tmp_path / "e.tif")
    a, b, errors = cells_of(classified), cells_of(true), cells_of(tmp_path / "e.tif")
    dataset = gdal.Open(str(tmp_path / "e.tif"))
    band = dataset.GetRasterBand(1)
    table = band.GetDefaultRAT()
    columns = [table.GetNameOfCol(index) for index in range(table.GetColumnCount())]
    assert columns[:4] == ["Value", "Class", "Classified", "GrndTruth"]
    meaning = {
        table.GetValueAsInt(r, 0): (table.GetValueAsInt(r, 2), table.GetValueAsInt(r, 3))
        for r in range(table.GetRowCount())
    }
    known = errors != 255
    assert [meaning[code] for code in errors[known]] == list(zip(a[known].tolist(), b[known].tolist()))
    texts = {table.GetValueAsString(r, 1) for r in range(table.GetRowCount())}
    assert {"Correct background", "2", "3 classified as 1", "1 classified as Background"} <= texts


def test_nothing_depends_on_the_strips(tmp_path, monkeypatch):
    classified, true = rolled(tmp_path, values=3)
    first, options = {}, Options(points=60, sampling=RANDOM)
    for rows in (512, 1, 7):
        monkeypatch.setattr(pairs, "_ROWS", rows)
        for name, choice in (("all", Options()), ("sample", options)):
            found = assess(Sources(classified, true), choice)
            known = (found.estimates, found.details, found.accuracy.matrix.tolist(), found.overview.picture().tolist())
            assert first.setdefault(name, known) == known, rows


def test_a_class_that_begins_below_has_its_upper_boundary_too(tmp_path, monkeypatch):
    true, classified = np.zeros((2, 20, 10), np.uint8)
    true[6:12, 2:8], classified[8:12, 2:8] = 1, 1
    paths = class_raster(tmp_path / "c.tif", classified), class_raster(tmp_path / "t.tif", true)
    expected = assess(Sources(*paths), Options()).details
    monkeypatch.setattr(pairs, "_ROWS", 2)
    assert assess(Sources(*paths), Options()).details == expected
    assert expected[1].boundaries.to_truth.edges == 20


def test_one_class_alone_makes_the_others_background(tmp_path):
    classified, true = rolled(tmp_path, values=4)
    found = assess(Sources(classified, true, only=2), Options(), tmp_path / "e.tif")
    a, b = cells_of(classified), cells_of(true)
    known = a != 255
    expected = [
        [((a != 2) & (b != 2) & known).sum(), ((a != 2) & (b == 2) & known).sum()],
        [((a == 2) & (b != 2)).sum(), ((a == 2) & (b == 2)).sum()],
    ]
    assert (found.census.values, found.census.matrix.tolist(), found.value) == ((0, 2), expected, 2)
    with pytest.raises(ParameterError, match="The class 9 occurs neither"):
        assess(Sources(classified, true, only=9), Options())


@pytest.mark.parametrize("kind", ["polygons", "raster"])
def test_only_the_mask_is_compared(tmp_path, kind):
    ones = np.ones((10, 10), np.uint8)
    inside = np.zeros((10, 10), np.uint8)
    inside[2:5, 3:7] = 7
    mask = (
        class_raster(tmp_path / "m.tif", inside)
        if kind == "raster"
        else (rectangles(tmp_path / "m.gpkg", [(3, 2, 7, 5, 1)], 4326))
    )
    paths = class_raster(tmp_path / "c.tif", ones), class_raster(tmp_path / "t.tif", ones)
    assert assess(Sources(*paths, mask=mask), Options()).census.cells == 12


def test_polygons_are_compared_with_polygons_and_rasters(tmp_path, monkeypatch):
    monkeypatch.setattr(common_grid, "_LONGER_SIDE", 500)
    monkeypatch.setattr(common_grid, "_FINEST", 0.1)
    # 4 x 4 cells and 4 x 2 of them, 10 m wide: of 16 x 100 m2, half.
    true = rectangles(tmp_path / "t.gpkg", [(2, 2, 6, 6, 1), (8, 8, 10, 10, 1), (0, 0, 1, 1, 1)])
    classified = rectangles(tmp_path / "c.gpkg", [(2, 2, 6, 4, 1), (8, 8, 10, 10, 1)], 4326)
    fields = {"classified_field": "code", "truth_field": "code"}
    both = assess(Sources(classified, true, **fields), Options())
    assert both.mapped[1] == pytest.approx(1200, rel=0.01) and both.true[1] == pytest.approx(2100, rel=0.01)
    assert both.accuracy.iou(1) == pytest.approx(12 / 21, rel=0.01)
    coarse = assess(Sources(true, true, **fields, cell_size=10.0), Options())
    assert coarse.census.cells == 100 and coarse.census.matrix.tolist() == [[79, 0], [0, 21]]
    cells = np.zeros((10, 10), np.uint8)
    cells[2:6, 2:6] = 1
    raster = assess(Sources(classified, class_raster(tmp_path / "t.tif", cells), classified_field="code"), Options())
    assert raster.census.matrix.tolist() == [[80, 8], [4, 8]]


def test_a_layer_without_polygons_is_background(tmp_path):
    cells = np.zeros((10, 10), np.uint8)
    cells[:3] = 1
    empty, raster = rectangles(tmp_path / "c.gpkg", []), class_raster(tmp_path / "t.tif", cells)
    missed = assess(Sources(empty, raster), Options())
    assert missed.census.matrix.tolist() == [[70, 30], [0, 0]] and sum(missed.details[1].objects.missed) == 1
    assert assess(Sources(raster, empty), Options()).census.matrix.tolist() == [[70, 0], [30, 0]]


@pytest.mark.parametrize("kind", ["polygons", "raster"])
def test_test_areas_without_a_slum_are_compared_too(tmp_path, kind):
    """Two layers of polygons have no cells of their own: these cover the mask, and not the origin of the CRS."""
    found = rectangles(tmp_path / "c.gpkg", [(0, 0, 2, 2, 1)])
    empty = rectangles(tmp_path / "t.gpkg", [])
    mask = (
        class_raster(tmp_path / "m.tif", np.ones((10, 10), np.uint8))
        if kind == "raster"
        else rectangles(tmp_path / "m.gpkg", [(0, 0, 10, 10, 1)], 4326)
    )
    areas = assess(Sources(found, empty, mask=mask, cell_size=10.0), Options())
    assert areas.census.cells == pytest.approx(100, abs=1 if kind == "polygons" else 0)
    assert areas.census.matrix[:, 0].tolist()[1] == 4 and not areas.census.matrix[:, 1].any()


def test_the_field_of_raster_to_polygon_is_known(tmp_path):
    path = rectangles(tmp_path / "c.gpkg", [(0, 0, 5, 10, 3), (5, 0, 10, 10, 4)])
    dataset = ogr.Open(str(path), 1)
    dataset.ExecuteSQL("ALTER TABLE truth RENAME COLUMN code TO gridcode")
    dataset = None
    cells = np.repeat([[3] * 5 + [4] * 5], 10, axis=0).astype(np.uint8)
    assert assess(Sources(path, class_raster(tmp_path / "t.tif", cells)), Options()).estimates.overall.value == 1


def test_areas_are_those_on_the_ground(tmp_path):
    classified = np.zeros((10, 10), np.uint8)
    classified[:, :5] = 1
    grid = Grid((72.8, 1e-3, 0.0, 60.0, 0.0, -1e-3), 10, 10)
    path = class_raster(tmp_path / "c.tif", classified, grid=grid)
    dataset = gdal.Open(str(path), 1)
    crs = utm()
    crs.ImportFromEPSG(4326)
    dataset.SetProjection(crs.ExportToWkt())
    dataset = None
    found = assess(Sources(path, path), Options())
    # A thousandth of a degree at 60 degrees north: 55.80 m by 111.41 m (WGS 84).
    assert found.mapped[1] == pytest.approx(50 * 55.80 * 111.41, rel=2e-3)


def test_a_sample_is_weighted_by_the_mapped_areas(tmp_path):
    classified, true = rolled(tmp_path, values=3, shape=(200, 200))
    everything = assess(Sources(classified, true), Options())
    sample = assess(Sources(classified, true), Options(points=9000, sampling="EQUALIZED_STRATIFIED_RANDOM"))
    assert 3000 < sample.accuracy.cells == len(sample.points.rows) < 9000 and sample.stratified
    for name in ("overall", "kappa"):
        figure, truth = getattr(sample.estimates, name), getattr(everything.estimates, name).value
        assert abs(figure.value - truth) < 4 * figure.error, name
    for figure, value in zip(sample.estimates.area, sample.estimates.values):
        assert abs(figure.value * everything.census.cells * 100 - everything.true[value]) < 4 * figure.error * 4e6
    assert sample.census.matrix.tolist() == everything.census.matrix.tolist()


HAND = Accuracy((0, 1), np.array([[50, 10], [5, 35]]))


def test_the_table_has_arcgis_s_columns(tmp_path):
    write_matrix(tmp_path / "m.csv", HAND)
    rows = list(csv.reader((tmp_path / "m.csv").open(encoding="utf-8")))
    assert rows[0] == ["ClassValue", "C_0", "C_1", "Total", "U_Accuracy", "Kappa", "IoU"]
    assert [row[0] for row in rows[1:]] == ["C_0", "C_1", "Total", "P_Accuracy", "Kappa"]
    assert [float(cell) for cell in rows[2][1:5] + rows[2][6:]] == pytest.approx([5, 35, 40, 35 / 40, 35 / 50])
    assert [float(cell) for cell in rows[3][1:4]] == [55, 45, 100]
    assert [float(rows[4][i]) for i in (1, 2, 4)] == pytest.approx([50 / 55, 35 / 45, 0.85]) and rows[4][3] == ""
    assert float(rows[5][5]) == pytest.approx((0.85 - 0.51) / 0.49)


@pytest.mark.parametrize("ending", [".gpkg", ".dbf", ".csv"])
def test_tables_and_points_of_each_kind_open_again(tmp_path, ending):
    write_matrix(tmp_path / f"m{ending}", HAND)
    dataset = gdal.OpenEx(str(tmp_path / f"m{ending}"), gdal.OF_VECTOR)
    assert dataset.GetLayer(0).GetFeatureCount() == 5
    if ending == ".gpkg":
        classified, true = rolled(tmp_path)
        found = assess(Sources(classified, true), Options(points=40))
        write_points(tmp_path / "p.gpkg", found.points, found.cells.grid, found.cells.crs)
        opened = ogr.Open(str(tmp_path / "p.gpkg"))
        layer = opened.GetLayer()
        assert layer.GetFeatureCount() == 40
        for feature in layer:
            column, row = map(math.floor, GRID.cell(*feature.GetGeometryRef().GetPoint_2D()))
            assert feature["Classified"] == cells_of(classified)[row, column]
            assert feature["GrndTruth"] == cells_of(true)[row, column]


def test_a_table_of_no_known_kind_is_refused(tmp_path):
    with pytest.raises(VectorError, match="no known file ending"):
        write_matrix(tmp_path / "m.xyz", HAND)


class Page(HTMLParser):
    """Headings, alternatives, addresses and text of a page."""

    def __init__(self, path: Path):
        super().__init__()
        self.alternatives, self.addresses, self.text, self.tags = [], [], "", []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        known = dict(attributes)
        self.tags.append(tag)
        self.addresses += [known[name] for name in ("src", "href") if name in known]
        self.alternatives += [known["alt"]] if tag == "img" else []

    def handle_data(self, data):
        self.text += data + " "


def test_the_report_says_it_all_without_the_network(tmp_path):
    classified, true = rolled(tmp_path, shape=(200, 200))
    image = class_raster(tmp_path / "i.tif", np.random.default_rng(0).integers(0, 99, (200, 200)).astype(np.uint8))
    found = assess(Sources(classified, true), Options(points=120))
    write_report(tmp_path / "r.html", found, "Accuracy of <c>", {"Mask": "a & b"}, image)
    page = Page(tmp_path / "r.html")
    assert all(address.startswith("data:image/png;base64,") for address in page.addresses) and page.addresses
    assert page.alternatives == ["Map of the compared area in its own grid: hit, miss, false alarm."]
    assert page.tags.count("h1") == 1 and page.tags.count("h2") == 7 and page.tags.count("caption") == 5
    for text in (
        "Accuracy of <c>",
        "120 random points of 39,964 cells",
        f"{found.estimates.iou[1].value:.3f}",
        "Olofsson",
        "STRATIFIED_RANDOM, 120 points",
        "a & b",
        "Invented",
        "95th percentile",
    ):
        assert text in page.text, text


def test_the_report_warns_where_points_are_missing(tmp_path):
    classified, true = rolled(tmp_path)
    found = assess(Sources(classified, true), Options(points=300, minimum_distance=150.0))
    write_report(tmp_path / "r.html", found, "t", {})
    assert re.search(r"Only \d+ of 300 points were found", Page(tmp_path / "r.html").text)


def test_texts_can_be_translated(tmp_path):
    classified, true = rolled(tmp_path)
    found = assess(Sources(classified, true), Options())
    write_report(tmp_path / "r.html", found, "t", {}, tr=str.upper, language="fr")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert '<html lang="fr">' in page and "HITS, MISSES AND FALSE ALARMS" in page and "Hits, misses" not in page


def test_small_findings_are_seen_in_a_small_picture(tmp_path, monkeypatch):
    monkeypatch.setattr(overview, "_LONGER_SIDE", 10)
    classified, true = np.zeros((2, 100, 100), np.uint8)
    true[55, 33] = 1
    paths = class_raster(tmp_path / "c.tif", classified), class_raster(tmp_path / "t.tif", true)
    picture = assess(Sources(*paths), Options()).overview.picture()
    assert picture.shape == (3, 10, 10)
    plain, miss = picture[:, 4, 4].astype(int), picture[:, 5, 3].astype(int)
    assert abs(plain - miss).sum() > 60


def test_a_stop_leaves_nothing_behind(tmp_path):
    classified, true = rolled(tmp_path)

    def stop(fraction):
        if fraction >= 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        assess(Sources(classified, true), Options(), tmp_path / "e.tif", stop)
    assert {path.name for path in tmp_path.iterdir()} == {"c.tif", "t.tif"}


def test_what_cannot_work_is_said(tmp_path):
    classified, true = rolled(tmp_path)
    with pytest.raises(RasterError, match="has no cell to compare"):
        assess(Sources(classified, true, ignored=(0, 1)), Options())
    with pytest.raises(ParameterError, match="There is no sampling"):
        Options(sampling="SOME")
    with pytest.raises(ParameterError, match="least overlap is 0"):
        Options(least_share=0)
    with pytest.raises(RasterError, match="Leave the class value field empty"):
        assess(Sources(classified, true, truth_field="code"), Options())
