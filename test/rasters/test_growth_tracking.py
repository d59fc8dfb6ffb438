"""Growth over dates against figures worked by hand, GEOS's own overlay of everything at once, and QGIS-free truth."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import numpy as np
import pytest
from growth_layers import ward_layer
from osgeo import gdal, ogr
from test_growth import CORNER, UTM_SCALE, class_raster, crs_of_code, polygons

from slum_extractor_plugin.errors import Cancelled, ParameterError, VectorError
from slum_extractor_plugin.grid import Grid
from slum_extractor_plugin.rasters.areas import ArealScale
from slum_extractor_plugin.rasters.growth import track as tracking
from slum_extractor_plugin.rasters.growth.dates import date_in, dates_of, parse_date, years_between
from slum_extractor_plugin.rasters.growth.sources import DatedSlums
from slum_extractor_plugin.rasters.growth.sums import compound_rate, simple_rate
from slum_extractor_plugin.rasters.growth.table import read_table, write_table
from slum_extractor_plugin.rasters.growth.track import Options, Tracking, track
from slum_extractor_plugin.rasters.raster import close, create_raster, write
from slum_extractor_plugin.sample.city import make_city

HECTARE = 1 / UTM_SCALE**2


def dated(*paths: Path, years: tuple[str, ...] = ("2014", "2019", "2024"), **kind: object) -> list[DatedSlums]:
    return [DatedSlums(str(path), parse_date(year), **kind) for path, year in zip(paths, years)]


def tracked(tmp_path: Path, *paths: Path, name: str = "change.gpkg", **options: object) -> Tracking:
    options.setdefault("cell_size", 0.5)
    return track(dated(*paths), tmp_path / name, Options(**options), picture_size=200)


def features(path: Path) -> list[dict]:
    source = ogr.Open(str(path))
    return [{**feature.items(), "shape": feature.GetGeometryRef().Clone()} for feature in source.GetLayer(0)]


def shapes(path: Path, outlines: list[ogr.Geometry], epsg: int = 32643) -> Path:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("slums", crs_of_code(epsg), ogr.wkbUnknown)
    for outline in outlines:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(outline)
        layer.CreateFeature(feature)
    return path


def blobs(seed: int, count: int, side: float = 600) -> list[ogr.Geometry]:
    """Stars of 5 to 12 corners that overlap here and there."""
    random = np.random.default_rng(seed)
    found = []
    for _ in range(count):
        x, y = random.uniform(0, side, 2) + CORNER
        corners = random.integers(5, 13)
        angles = np.linspace(0, 2 * np.pi, corners, endpoint=False)
        radii = random.uniform(8, 40, corners)
        points = [f"{x + r * math.cos(a)} {y + r * math.sin(a)}" for r, a in zip(radii, angles)]
        found.append(ogr.CreateGeometryFromWkt(f"POLYGON(({','.join([*points, points[0]])}))"))
    return found


def union(outlines: list[ogr.Geometry]) -> ogr.Geometry:
    many = ogr.Geometry(ogr.wkbMultiPolygon)
    for outline in outlines:
        many.AddGeometry(outline)
    return many.UnionCascaded()


@pytest.mark.parametrize("load", [60_000.0, 150.0], ids=["one tile", "many tiles"])
def test_the_parts_are_those_of_one_great_overlay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, load: float) -> None:
    """With the same number of patches, however the ground is cut into tiles."""
    monkeypatch.setattr(tracking, "_LOAD", load)
    before, after = blobs(1, 120), blobs(2, 120)
    tracked(tmp_path, shapes(tmp_path / "a.gpkg", before), shapes(tmp_path / "b.gpkg", after), width=0, area=0)
    first, second = union(before), union(after)
    found = features(tmp_path / "change.gpkg")
    for change, expected in (
        ("persisted", first.Intersection(second)),
        ("new", second.Difference(first)),
        ("gone", first.Difference(second)),
    ):
        mine = [each["shape"] for each in found if each["change"] == change]
        assert all(each.IsValid() for each in mine)
        assert union(mine).SymmetricDifference(expected).GetArea() < 1e-2
        assert len(mine) == expected.GetGeometryCount()


def test_sums_do_not_depend_on_tiles_and_add_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [shapes(tmp_path / f"{seed}.gpkg", blobs(seed, 80)) for seed in (3, 4, 5)]
    wards = ward_layer(tmp_path / "w.gpkg", (CORNER[0] - 50, CORNER[1] - 50, CORNER[0] + 450, CORNER[1] + 450), 3)
    sums = []
    for name, load in (("one.gpkg", 60_000.0), ("many.gpkg", 200.0)):
        monkeypatch.setattr(tracking, "_LOAD", load)
        sums.append(tracked(tmp_path, *paths, name=name, boundaries=str(wards)).sums)
    for unit in (None, *sums[0].units):
        np.testing.assert_allclose(sums[0].hectares(unit), sums[1].hectares(unit), atol=2e-6)
    by_unit = sum(sums[0].hectares(unit) for unit in sums[0].units)
    np.testing.assert_allclose(by_unit, sums[0].hectares(), rtol=1e-12)
    rows = sums[0].rows()
    scale = ArealScale(crs_of_code(32643), (*CORNER, *CORNER)).at(CORNER[0] + 300, CORNER[1] + 300)
    for seed, row in zip((3, 4, 5), rows):
        assert row.slum == pytest.approx(union(blobs(seed, 80)).GetArea() * scale / 10_000, rel=1e-6)
    for row, before in zip(rows[1:], rows):
        assert before.slum == pytest.approx(row.persisted + row.gone + row.sliver_gone, rel=1e-9)
        assert row.net == pytest.approx(row.new + row.sliver_new - row.gone - row.sliver_gone, abs=1e-9)
    assert sums[0].units[-1] == "" and len(sums[0].units) == 10


@pytest.mark.parametrize("kind", ["polygons", "rasters"])
def test_half_a_cell_s_shift_adds_no_growth(tmp_path: Path, kind: str) -> None:
    """The issue allows 0.5 % of the slums' area."""
    boxes = [(20, 20, 110, 90), (150, 30, 260, 120), (290, 60, 380, 170), (30, 120, 120, 180)]
    cell, shift = 5.0, 2.5
    if kind == "rasters":
        first, second = (class_raster(tmp_path / f"{name}.tif", boxes, cell) for name in "ab")
        dataset = gdal.Open(str(second), gdal.GA_Update)
        dataset.SetGeoTransform((CORNER[0] + shift, cell, 0, CORNER[1] + shift, 0, -cell))
        dataset.FlushCache()
        del dataset
    else:
        first = polygons(tmp_path / "a.gpkg", boxes)
        second = polygons(tmp_path / "b.gpkg", [(a + shift, b - shift, c + shift, d - shift) for a, b, c, d in boxes])
    cells = {} if kind == "rasters" else {"cell_size": cell}
    found = track(dated(first, second), tmp_path / "change.gpkg", Options(**cells))
    assert found.rule.width == pytest.approx(3 * cell, rel=1e-3)
    row = found.sums.rows()[1]
    assert row.new + row.gone <= 0.005 * row.slum
    assert row.sliver_new > 0.02 * row.slum
    assert abs(row.net) < 1e-3 * row.slum


def test_half_a_cell_s_shift_of_the_demo_adds_no_growth(tmp_path: Path) -> None:
    """Curved outlines, as the demo's city has them."""
    city = make_city(tmp_path / "city", size=640)
    moved = tmp_path / "moved.gpkg"
    sql = "SELECT ST_Translate(geom, 0.25, -0.25, 0) AS geom FROM slums"
    gdal.VectorTranslate(str(moved), str(city.slums[0]), options=["-dialect", "SQLite", "-sql", sql])
    row = tracked(tmp_path, city.slums[0], moved).sums.rows()[1]
    assert row.new + row.gone <= 0.005 * row.slum
    assert row.sliver_new > 0


def test_growth_of_the_demo_is_the_truth_s_within_a_hundredth(tmp_path: Path) -> None:
    """The plan's own outlines, joined and compared in the scene's metres."""
    city = make_city(tmp_path / "city", size=640)
    first, second = (union([each["shape"] for each in features(path)]) for path in city.slums)
    middle = first.Centroid()
    scale = float(
        ArealScale(crs_of_code(32643), (249_000, 2_099_000, 251_000, 2_101_000)).at(middle.GetX(), middle.GetY())
    )
    truth = second.Difference(first).GetArea() * scale / 10_000
    row = tracked(tmp_path, *city.slums).sums.rows()[1]
    assert row.new == pytest.approx(truth, rel=0.01)
    assert row.net == pytest.approx((second.GetArea() - first.GetArea()) * scale / 10_000, rel=1e-5)


def test_what_is_wide_is_growth_and_what_is_narrow_a_sliver(tmp_path: Path) -> None:
    """A square of 100 m grows by 30 m on its right and by 1 m on its left; a hut of 2 m and one of 5 m appear."""
    first = polygons(tmp_path / "a.gpkg", [(50, 0, 150, 100)])
    second = polygons(tmp_path / "b.gpkg", [(49, 0, 180, 100), (300, 0, 302, 2), (320, 0, 325, 5)])
    found = tracked(tmp_path, first, second, width=3.0, area=20.0)
    row = found.sums.rows()[1]
    assert row.new == pytest.approx((30 * 100 + 25) / 10_000 * HECTARE, rel=1e-5)
    assert row.sliver_new == pytest.approx((100 + 4) / 10_000 * HECTARE, rel=1e-4)
    kinds = sorted((each["change"], each["slum_from"], each["slum_to"]) for each in features(tmp_path / "change.gpkg"))
    assert kinds == [("new", 0, 1)] * 2 + [("persisted", 1, 1)] + [("sliver", 0, 1)] * 2


def test_a_strip_is_cut_off_the_growth_it_hangs_on(tmp_path: Path) -> None:
    """An L of a block of 40 m and a strip of 1 m along the old border."""
    first = polygons(tmp_path / "a.gpkg", [(0, 0, 100, 100)])
    second = polygons(tmp_path / "b.gpkg", [(0, 0, 101, 100), (100, 60, 140, 100)])
    row = tracked(tmp_path, first, second, width=3.0, area=0.0).sums.rows()[1]
    assert row.new == pytest.approx(1600 / 10_000 * HECTARE, rel=2e-3)
    assert row.new + row.sliver_new == pytest.approx((1600 + 60) / 10_000 * HECTARE, rel=1e-5)


def test_least_area_counts_what_is_left_after_cutting(tmp_path: Path) -> None:
    first, second = polygons(tmp_path / "a.gpkg", []), polygons(tmp_path / "b.gpkg", [(0, 0, 10, 10), (50, 0, 61, 10)])
    row = tracked(tmp_path, first, second, width=3.0, area=105.0).sums.rows()[1]
    assert (row.new, row.sliver_new) == pytest.approx((0.011 * HECTARE, 0.01 * HECTARE), rel=1e-5)


def test_features_say_when_what_how_much_and_where(tmp_path: Path) -> None:
    wards = ward_layer(tmp_path / "w.gpkg", (CORNER[0] - 75, CORNER[1] - 200, CORNER[0] + 225, CORNER[1] + 100), 2)
    first = polygons(tmp_path / "a.gpkg", [(0, 0, 100, 100)])
    second = polygons(tmp_path / "b.gpkg", [(0, 0, 100, 100), (200, 0, 300, 50)])
    found = tracked(tmp_path, first, second, first, boundaries=str(wards), name_field="NAME")
    lines = [
        (each["change"], each["from_date"], each["to_date"], each["unit"], round(each["area_ha"] / HECTARE, 4))
        for each in features(tmp_path / "change.gpkg")
    ]
    both = [
        ("persisted", *span, unit, area)
        for span in (("2014", "2019"), ("2019", "2024"))
        for unit, area in (("Ward 1", 0.375), ("Ward 2", 0.125), ("Ward 3", 0.375), ("Ward 4", 0.125))
    ]
    changed = [
        (change, *span, unit, area)
        for change, span in (("new", ("2014", "2019")), ("gone", ("2019", "2024")))
        for unit, area in (("Ward 4", 0.125), ("", 0.375))
    ]
    assert sorted(lines) == sorted([*both, *changed])
    assert found.features == len(lines)
    wards_of = {unit: found.sums.rows(unit)[1].slum / HECTARE for unit in found.sums.units}
    expected = {"Ward 1": 0.375, "Ward 2": 0.125, "Ward 3": 0.375, "Ward 4": 0.25, "": 0.375}
    assert wards_of == pytest.approx(expected, rel=1e-5)


def test_result_lies_in_the_crs_of_the_first_date(tmp_path: Path) -> None:
    first = polygons(tmp_path / "a.gpkg", [(0, 0, 100, 100)], epsg=4326)
    second = polygons(tmp_path / "b.gpkg", [(0, 0, 150, 100)])
    track(dated(second, first, years=("2024", "2014")), tmp_path / "change.gpkg", Options(cell_size=0.5))
    source = ogr.Open(str(tmp_path / "change.gpkg"))
    assert source.GetLayer(0).GetSpatialRef().GetAuthorityCode(None) == "4326"
    kinds = {feature["change"] for feature in source.GetLayer(0)}
    assert kinds - {"sliver"} == {"persisted", "new"}  # straight lines of one CRS are bent in the other, by micrometres
    assert source.GetLayer(0).GetExtent()[0] == pytest.approx(75, abs=0.1)


@pytest.mark.parametrize("name", ["(draft) change", "-2024", "[a] 'b", "()"])
@pytest.mark.parametrize("ending", [".gpkg", ".fgb", ".shp", ".geojson"])
def test_outputs_whose_names_begin_with_a_sign(tmp_path: Path, name: str, ending: str) -> None:
    """GDAL refuses tables with such names."""
    first, second = (polygons(tmp_path / f"{side}.gpkg", [(0, 0, side, 100)]) for side in (100, 150))
    tracking = tracked(tmp_path, first, second, name=f"{name}{ending}")
    assert {each["change"] for each in features(tmp_path / f"{name}{ending}")} == {"persisted", "new"}
    write_table(tmp_path / f"{name} table.gpkg", tracking.sums, "All", "Outside")
    assert ogr.Open(str(tmp_path / f"{name} table.gpkg")).GetLayer(0).GetFeatureCount()


@pytest.mark.parametrize("ending", [".fgb", ".shp", ".geojson"])
def test_other_formats(tmp_path: Path, ending: str) -> None:
    first, second = (polygons(tmp_path / f"{side}.gpkg", [(0, 0, side, 100)]) for side in (100, 150))
    tracked(tmp_path, first, second, name=f"change{ending}")
    assert {each["change"] for each in features(tmp_path / f"change{ending}")} == {"persisted", "new"}


@pytest.mark.parametrize("name", ["-rf", "--", "-f"])
def test_a_layer_may_be_named_like_an_option(tmp_path: Path, name: str) -> None:
    first, second = (polygons(tmp_path / f"{side}.gpkg", [(0, 0, side, 100)]) for side in (100, 150))
    dataset = gdal.OpenEx(str(second), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL(f'ALTER TABLE "{dataset.GetLayer(0).GetName()}" RENAME TO "{name}"')
    del dataset
    plain = tracked(tmp_path, first, polygons(tmp_path / "same.gpkg", [(0, 0, 150, 100)]))
    assert tracked(tmp_path, first, Path(f"{second}|layername={name}")).sums.rows() == plain.sums.rows()


def test_polygons_of_value_0_are_background_and_values_can_be_chosen(tmp_path: Path) -> None:
    boxes = [(0, 0, 100, 100), (100, 0, 200, 100), (200, 0, 300, 100)]
    path = polygons(tmp_path / "a.gpkg", boxes, gridcodes=[0, 1, 2])
    assert tracked(tmp_path, path, path).sums.rows()[0].slum == pytest.approx(2 * HECTARE, rel=1e-5)
    found = track(dated(path, path, values=(2,)), tmp_path / "c.gpkg", Options(cell_size=1))
    assert found.sums.rows()[0].slum == pytest.approx(HECTARE, rel=1e-5)
    with pytest.raises(ParameterError, match="no field classvalue"):
        track(dated(path, path, values=(2,), field="classvalue"), tmp_path / "c.gpkg")


def test_beyond_a_raster_nothing_is_gone(tmp_path: Path) -> None:
    """The second raster ends in the middle of the slum."""
    first = class_raster(tmp_path / "a.tif", [(0, 0, 400, 100)])
    second = tmp_path / "b.tif"
    gdal.Translate(str(second), str(class_raster(tmp_path / "whole.tif", [(0, 0, 400, 100)])), srcWin=[0, 0, 20, 20])
    row = track(dated(first, second), tmp_path / "c.gpkg").sums.rows()[1]
    assert (row.gone, row.sliver_gone) == (0, 0)
    assert row.persisted == pytest.approx(2 * HECTARE, rel=1e-5)


def population(path: Path, cells: np.ndarray, size: float) -> Path:
    grid = Grid((CORNER[0], size, 0.0, CORNER[1], 0.0, -size), cells.shape[1], cells.shape[0])
    dataset = create_raster(path, grid, crs_of_code(32643), gdal.GDT_Float32, nodata=-1, options=())
    write(dataset.GetRasterBand(1), grid.window, cells)
    close(dataset)
    return path


@pytest.mark.parametrize("load", [60_000.0, 20.0], ids=["one tile", "many tiles"])
def test_people_and_buildings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, load: float) -> None:
    """Cells of 100 m: the first slum fills one and a half, the second date's three; one cell is unknown."""
    monkeypatch.setattr(tracking, "_LOAD", load)
    people = population(tmp_path / "p.tif", np.array([[1000, 400, -1, 60]], np.float32), 100)
    buildings = polygons(tmp_path / "h.gpkg", [(x, 10, x + 8, 18) for x in range(0, 400, 20)])
    first = polygons(tmp_path / "a.gpkg", [(0, 0, 150, 100)])
    second = polygons(tmp_path / "b.gpkg", [(0, 0, 150, 100), (150, 0, 300, 100)])
    wards = ward_layer(tmp_path / "w.gpkg", (CORNER[0], CORNER[1] - 100, CORNER[0] + 100, CORNER[1]), 1)
    found = tracked(tmp_path, first, second, population=str(people), buildings=str(buildings), boundaries=str(wards))
    assert [row.people for row in found.sums.rows()] == pytest.approx([1200, 1400], rel=0.01)
    assert [row.buildings for row in found.sums.rows()] == [8, 15]
    assert [row.people for row in found.sums.rows("Ward 1")] == pytest.approx([1000, 1000], rel=0.01)
    assert [row.buildings for row in found.sums.rows("Ward 1")] == [5, 5]


@pytest.mark.parametrize("ending", [".csv", ".gpkg"])
def test_the_table_says_what_the_sums_say(tmp_path: Path, ending: str) -> None:
    wards = ward_layer(tmp_path / "w.gpkg", (CORNER[0] - 75, CORNER[1] - 200, CORNER[0] + 225, CORNER[1] + 100), 2)
    first, second = (polygons(tmp_path / f"{side}.gpkg", [(0, 0, side, 100)]) for side in (100, 200))
    found = tracked(tmp_path, first, second, boundaries=str(wards))
    write_table(tmp_path / f"t{ending}", found.sums, "Alles", "Außerhalb")
    head, rows = read_table(tmp_path / f"t{ending}")
    assert head[:4] == ["unit", "date", "slum_ha", "since"] and "people" not in head
    assert [row[:2] for row in rows[:3]] == [["Alles", "2014"], ["Alles", "2019"], ["Ward 1", "2014"]]
    whole = dict(zip(head, rows[1]))
    assert float(whole["slum_ha"]) == pytest.approx(2 * HECTARE, abs=1e-4)
    assert (whole["since"], whole["years"], whole["simple_pct"]) == ("2014", "5", "20")
    assert float(whole["cagr_pct"]) == pytest.approx(100 * (2**0.2 - 1), abs=1e-4)
    if ending == ".csv":
        with (tmp_path / "t.csv").open(encoding="utf-8") as file:
            assert len(list(csv.reader(file))) == 1 + 2 * 5


def test_rates_by_hand() -> None:
    """From 100 to 150 ha in five years: a tenth of the first area a year, or 8.447 % compounded (1.5 ** 0.2)."""
    assert simple_rate(100, 150, 5) == pytest.approx(0.1)
    assert compound_rate(100, 150, 5) == pytest.approx(0.0844717712, abs=1e-9)
    assert 100 * (1 + compound_rate(100, 150, 5)) ** 5 == pytest.approx(150)
    assert simple_rate(0, 5, 1) is None and compound_rate(0, 5, 1) is None
    assert compound_rate(5, 0, 2) == -1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("slums_2019.gpkg", "2019"),
        ("20150301_mumbai", "2015-03-01"),
        ("S2_2021-06-30T05", "2021-06-30"),
        ("city 2020.11 v2", "2020-11"),
        ("tile_43_192020", None),
        ("1850 map", None),
        ("code20301", None),
        ("slums_190305", None),
        ("slums_sept2019", "2019-09"),
        ("September 2019", "2019-09"),
    ],
)
def test_dates_in_names(name: str, text: str | None) -> None:
    found = date_in(name)
    assert (found and found.text) == text


def test_dates_as_given() -> None:
    assert years_between(parse_date("2014"), parse_date("2024")) == 10
    assert years_between(parse_date("2015-03-01"), parse_date("2016-03-01")) == pytest.approx(1, abs=0.003)
    assert parse_date("2019").year == 2019.5 and parse_date("2019-01-01").year == 2019
    assert [date.text for date in dates_of([], [["a", "b_2014"], ["c_2015"]])] == ["2014", "2015"]
    for texts, names, reason in (
        (["2014"], [["a"], ["b"]], "2 layers and 1 dates"),
        ([], [["a"], ["b"]], "name of a holds no date"),
        (["2014", "2014"], [["a"], ["b"]], "same date"),
        (["14", "2015"], [["a"], ["b"]], "'14' is not a date"),
        (["2015-02-30", "2016"], [["a"], ["b"]], "no day 30"),
    ):
        with pytest.raises(ParameterError, match=reason):
            dates_of(texts, names)


def test_areal_scale_is_that_of_the_projection() -> None:
    """Transverse Mercator: 0.9996 on the central meridian; 180 km beside it 1 - 4e-4 + x² / 2R² (Snyder 8-9)."""
    scale = ArealScale(crs_of_code(32643), (300_000, 1_900_000, 700_000, 2_100_000))
    assert float(scale.at(500_000, 2_000_000)) == pytest.approx(1 / 0.9996**2, rel=1e-6)
    at = 0.9996 * (1 + (180_000 / 0.9996) ** 2 / (2 * 6_350_000**2))
    assert float(scale.at(680_000, 2_000_000)) == pytest.approx(1 / at**2, rel=2e-5)


def test_faults_are_said_and_leave_nothing(tmp_path: Path) -> None:
    path = polygons(tmp_path / "a.gpkg", [(0, 0, 100, 100)])
    target = tmp_path / "out"
    target.mkdir()
    with pytest.raises(ParameterError, match="two dates or more"):
        track(dated(path), target / "c.gpkg")
    with pytest.raises(ParameterError, match="End it with one of"):
        track(dated(path, path), target / "c.txt")
    with pytest.raises(VectorError, match="has no field nom. It has: name"):
        wards = ward_layer(tmp_path / "w.gpkg", (*CORNER, CORNER[0] + 9, CORNER[1] + 9), 1)
        track(dated(path, path), target / "c.gpkg", Options(boundaries=str(wards), name_field="nom"))

    def stop(fraction: float) -> None:
        if fraction > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        track(dated(path, path), target / "c.gpkg", progress=stop)
    assert not list(target.iterdir())


def test_a_first_date_without_slums_in_degrees(tmp_path: Path) -> None:
    """The widths are right nevertheless: half of a strip of 3 m is a sliver where 4 m are asked for."""
    first = polygons(tmp_path / "a.gpkg", [], epsg=4326)
    second = polygons(tmp_path / "b.gpkg", [(0, 0, 100, 3), (0, 50, 100, 55)], epsg=4326)
    row = tracked(tmp_path, first, second, width=4.0, area=0.0).sums.rows()[1]
    assert (row.new, row.sliver_new) == pytest.approx((0.05 * HECTARE, 0.03 * HECTARE), rel=1e-3)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_names_in_a_csv_are_no_formulas_and_are_read_as_they_are(tmp_path, sign):
    box = (CORNER[0] - 75, CORNER[1] - 200, CORNER[0] + 225, CORNER[1] + 100)
    wards = ward_layer(tmp_path / "w.gpkg", box, 2, sign + "1+{}")
    first, second = (polygons(tmp_path / f"{side}.gpkg", [(0, 0, side, 100)]) for side in (100, 200))
    found = tracked(tmp_path, first, second, boundaries=str(wards))
    write_table(tmp_path / "t.csv", found.sums, "All", "Outside")
    with (tmp_path / "t.csv").open(newline="", encoding="utf-8") as file:
        written = {row[0] for row in csv.reader(file)}
    assert f"'{sign}1+1" in written and not any(name.startswith(sign) for name in written)
    assert {f"{sign}1+{number}" for number in range(1, 5)} <= {row[0] for row in read_table(tmp_path / "t.csv")[1]}
