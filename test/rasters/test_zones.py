"""Sums by cells and units: against growth's own sums, against each other by two ways, and by hand."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from growth_layers import ward_layer
from osgeo import gdal, ogr, osr
from scipy.ndimage import gaussian_filter

from slum_extractor_plugin.errors import ParameterError, RasterError
from slum_extractor_plugin.grid import Grid
from slum_extractor_plugin.jobs.tools import tool
from slum_extractor_plugin.progress import silent
from slum_extractor_plugin.protocol import ConsoleReporter
from slum_extractor_plugin.rasters.areas import ArealScale
from slum_extractor_plugin.rasters.growth.dates import Date
from slum_extractor_plugin.rasters.growth.place import Place
from slum_extractor_plugin.rasters.growth.sources import DatedSlums
from slum_extractor_plugin.rasters.raster import close, create_raster, crs_of, open_raster, write
from slum_extractor_plugin.rasters.zones.cells import cells_of
from slum_extractor_plugin.rasters.zones.exact import Inputs, sum_exactly
from slum_extractor_plugin.rasters.zones.figures import Figures
from slum_extractor_plugin.rasters.zones.publishing import Rules, publish
from slum_extractor_plugin.rasters.zones.summarize import summarize_cells
from slum_extractor_plugin.tools.run import run

GRID = Grid((500_013.0, 7.0, 0.0, 2_003_021.0, 0.0, -7.0), 300, 260)


def crs(epsg: int = 32643) -> osr.SpatialReference:
    made = osr.SpatialReference()
    made.ImportFromEPSG(epsg)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


def raster(path: Path, cells: np.ndarray, grid: Grid = GRID, kind: int = gdal.GDT_Byte, nodata: float = 255) -> str:
    dataset = create_raster(path, grid, crs(), kind, nodata=nodata)
    write(dataset.GetRasterBand(1), grid.window, cells)
    close(dataset)
    return str(path)


def field(seed: int, width: float = 7) -> np.ndarray:
    noise = gaussian_filter(np.random.default_rng(seed).normal(size=(GRID.height, GRID.width)), width)
    return noise / noise.std()


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A class raster with NoData, its confidence, people, buildings, wards, and another date."""
    folder, rng = tmp_path_factory.mktemp("town"), np.random.default_rng(0)
    classes = (field(1) > 0.8).astype(np.uint8)
    later = (field(1) > 0.6).astype(np.uint8)
    classes[:40, :50] = later[:40, :50] = 255
    percent = rng.integers(50, 101, classes.shape).astype(np.uint8)
    percent[100:110] = 255
    people_grid = Grid((499_900.0, 90.0, 0.0, 2_003_300.0, 0.0, -90.0), 30, 30)
    made = {
        "folder": str(folder),
        "slums": raster(folder / "slums.tif", classes),
        "later": raster(folder / "later.tif", later),
        "confidence": raster(folder / "confidence.tif", percent),
        "people": raster(
            folder / "people.tif", rng.uniform(0, 90, (30, 30)).astype(np.float32), people_grid, gdal.GDT_Float32, -1
        ),
        "wards": str(ward_layer(folder / "wards.gpkg", (499_900, 2_001_100, 502_300, 2_003_200), 3)),
    }
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "buildings.gpkg"))
    layer = source.CreateLayer("buildings", crs(), ogr.wkbPolygon)
    for x, y in rng.uniform((500_000, 2_001_150), (502_150, 2_003_050), (3000, 2)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({x} {y},{x + 5} {y},{x + 5} {y + 4},{x} {y}))"))
        layer.CreateFeature(feature)
    made["buildings"] = str(folder / "buildings.gpkg")
    return made


def inputs(town: dict, **others: str) -> Inputs:
    return Inputs(DatedSlums(town["slums"], Date(0, "")), **others)


def rows_of(path: Path | str) -> list[dict]:
    dataset = ogr.Open(str(path))
    return [{**feature.items(), "shape": feature.GetGeometryRef().Clone()} for feature in dataset.GetLayer(0)]


def did(name: str, **values: object) -> dict:
    return run(tool(name).of(values), ConsoleReporter(quiet=True))


def growth_rows(town: dict) -> list[dict]:
    """Return growth's table of the first date, to which the second, known in the same cells, adds nothing."""
    table = Path(town["folder"], "growth.csv")
    did(
        "growth",
        in_dates=[town["slums"], town["later"]],
        dates="2010;2020",
        admin_boundaries=town["wards"],
        population=town["people"],
        buildings=town["buildings"],
        out_table=str(table),
        out_change_features=str(table.with_suffix(".gpkg")),
    )
    with table.open(encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["date"] == "2010"]


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"cell_size": 7},
        {"cell_size": 3.1},
        {"equal_area": True},
        {"output_coordinate_system": "EPSG:3857"},
        {"cell_size": 1000},
    ],
    ids=str,
)
def test_sums_equal_growth_s_to_the_square_metre(town, tmp_path, options):
    expected = growth_rows(town)[0]
    did("grid", in_slums=town["slums"], out_grid_features=str(tmp_path / "grid.gpkg"), **options)
    with closing(sqlite3.connect(tmp_path / "grid.gpkg")) as connection:
        count, hectares, low, high = connection.execute(
            "SELECT count(*), sum(slum_ha), min(share_pct), max(share_pct) FROM grid"
        ).fetchone()
    assert count > (4 if options.get("cell_size") != 1000 else 1)
    assert hectares * 1e4 == pytest.approx(float(expected["slum_ha"]) * 1e4, abs=1)
    assert low == 0 and 20 < high <= 100


def test_polygons_equal_growth_s_to_the_square_metre(town, tmp_path):
    did("polygons", in_raster=town["slums"], simplify="NO_SIMPLIFY", out_polygon_features=str(tmp_path / "slums.gpkg"))
    did("grid", in_slums=str(tmp_path / "slums.gpkg"), out_grid_features=str(tmp_path / "grid.gpkg"))
    found = sum(row["slum_ha"] for row in rows_of(tmp_path / "grid.gpkg"))
    assert found * 1e4 == pytest.approx(float(growth_rows(town)[0]["slum_ha"]) * 1e4, abs=1)


def test_units_equal_growth_s(town, tmp_path):
    did(
        "grid",
        in_slums=town["slums"],
        admin_boundaries=town["wards"],
        population=town["people"],
        buildings=town["buildings"],
        out_grid_features=str(tmp_path / "units.gpkg"),
    )
    found = {row["zone"]: row for row in rows_of(tmp_path / "units.gpkg")}
    expected = {row["unit"]: row for row in growth_rows(town) if row["unit"].startswith("Ward")}
    assert len(found) == 9 and len(expected) >= 8
    for name, row in expected.items():
        assert found[name]["slum_ha"] * 1e4 == pytest.approx(float(row["slum_ha"]) * 1e4, abs=1)
        assert found[name]["people"] == pytest.approx(float(row["people"]), rel=1e-6)
        assert found[name]["buildings"] == float(row["buildings"])


def test_both_ways_agree_cell_by_cell(town):
    """Summing up the raster's cells, and cutting traced polygons with GEOS."""
    others = {"confidence": town["confidence"], "population": town["people"], "buildings": town["buildings"]}
    cells = cells_of(town["slums"], 100)
    quick = summarize_cells(inputs(town, **others), cells, silent).figures
    scale = ArealScale(cells.crs, cells.grid.bounds())
    x, y = cells.centres()
    whole = scale.at(x[None, :], y[:, None]).ravel() * cells.grid.cell_area
    exact = sum_exactly(inputs(town, **others), cells, Place(cells.crs, cells.crs), whole, silent)
    np.testing.assert_allclose(quick.slum, exact.slum, atol=0.01)
    np.testing.assert_allclose(quick.known, exact.known, atol=0.01)
    np.testing.assert_allclose(quick.people, exact.people, atol=0.5)  # ties of middles on sides
    assert quick.people.sum() == pytest.approx(exact.people.sum(), rel=1e-3)
    assert quick.buildings.tolist() == exact.buildings.tolist()
    large = quick.slum > 2000
    np.testing.assert_allclose(quick.confidence[large], exact.confidence[large], atol=3)


def test_known_ground_and_confidence_by_hand(town):
    """One cell over everything: what is not NoData, and the mean of the percents in slums."""
    cells = cells_of(town["slums"], 5000)
    assert cells.count == 1
    found = summarize_cells(inputs(town, confidence=town["confidence"]), cells, silent).figures
    classes, percent = (gdal.Open(town[name]).ReadAsArray() for name in ("slums", "confidence"))
    middle = ArealScale(crs_of(open_raster(town["slums"])), GRID.bounds()).at(501_000.0, 2_002_000.0)
    assert found.known[0] == pytest.approx((classes != 255).sum() * 49 * float(middle), rel=1e-6)
    sure = (classes == 1) & (percent != 255)
    assert found.confidence[0] == pytest.approx(percent[sure].mean(), abs=1e-9)


def test_a_confidence_raster_on_other_cells_is_refused(town, tmp_path):
    other = raster(
        tmp_path / "other.tif",
        np.zeros((30, 30), np.uint8),
        Grid((500_013.0, 70.0, 0.0, 2_003_021.0, 0.0, -70.0), 30, 30),
    )
    with pytest.raises(RasterError, match="not on the cells"):
        did("grid", in_slums=town["slums"], in_confidence_raster=other, out_grid_features=str(tmp_path / "g.gpkg"))


def test_the_raster_holds_the_same_figures(town, tmp_path):
    did(
        "grid",
        in_slums=town["slums"],
        population=town["people"],
        out_grid_features=str(tmp_path / "grid.gpkg"),
        out_raster=str(tmp_path / "grid.tif"),
    )
    dataset = gdal.Open(str(tmp_path / "grid.tif"))
    names = [dataset.GetRasterBand(band + 1).GetDescription() for band in range(dataset.RasterCount)]
    assert names == ["share_pct", "known_ha", "slum_ha", "people"]
    cells, rows = dataset.ReadAsArray(), rows_of(tmp_path / "grid.gpkg")
    for band, name in enumerate(names):
        values = cells[band][cells[band] != -9999]
        assert len(values) == len(rows)
        np.testing.assert_allclose(np.sort(values), np.sort([row[name] for row in rows]), rtol=1e-5, atol=1e-5)
    assert dataset.GetMetadataItem("LEAST_COUNT") == "0" and "Slum Extractor" in dataset.GetMetadataItem("TOOL")


def counted(*people: float, **others: np.ndarray) -> Figures:
    people = np.array(people, float)
    return Figures(np.full(len(people), 100.0), people.copy(), people=people, **others)


def test_small_cells_are_suppressed_and_never_one_alone():
    found = publish(counted(0, 3, 20, 8, 50, 4), Rules(least=5), 6, 1)
    assert found.status.tolist() == ["published", "suppressed", "published", "published", "published", "suppressed"]
    assert (
        np.isnan(found.figures.people).tolist()
        == np.isnan(found.share).tolist()
        == [False, True, False, False, False, True]
    )
    alone = publish(counted(0, 3, 20, 8, 50, 40), Rules(least=5), 6, 1)
    assert alone.status.tolist() == ["published", "suppressed", "published", "suppressed", "published", "published"]


def test_merged_cells_hold_the_least_count_and_the_same_sums():
    people = np.random.default_rng(3).poisson(1.5, (13, 9)).astype(float)
    found = publish(counted(*people.ravel()), Rules(least=5, merges=True), 9, 13)
    sums = found.figures.people
    assert sums.sum() == people.sum() and not np.isnan(sums).any()
    assert ((sums == 0) | (sums >= 5)).all()
    for index, (column, row, size) in enumerate(zip(found.column, found.row, found.size)):
        assert people[row : row + size, column : column + size].sum() == sums[index]
        assert column % size == row % size == 0
    assert (found.status[found.size > 1] == "merged").all() and (found.size > 1).any()


def test_when_all_together_are_too_few_nothing_is_shown():
    found = publish(counted(1, 0, 0, 2), Rules(least=5, merges=True), 2, 2)
    assert found.status.tolist() == ["suppressed"] and np.isnan(found.figures.slum).all()


def test_rounding_for_publication():
    figures = counted(12, 18, 94, low=np.array([10.0, 11, 90]), high=np.array([16.0, 21, 99]))
    found = publish(figures, Rules(counts=5, share=5), 3, 1)
    assert found.figures.people.tolist() == [10, 20, 95] and found.share.tolist() == [10, 20, 95]
    assert found.figures.slum.tolist() == [10, 20, 95]
    assert found.figures.low.tolist() == [10, 10, 90] and found.figures.high.tolist() == [20, 25, 100]


def test_rules_are_written_into_the_metadata(town, tmp_path):
    common = {"in_slums": town["slums"], "population": town["people"], "least_count": 30, "round_counts": 5}
    for name in ("grid.gpkg", "grid.geojson"):
        did("grid", out_grid_features=str(tmp_path / name), **common)
    dataset = gdal.OpenEx(str(tmp_path / "grid.gpkg"), gdal.OF_VECTOR)
    said = dataset.GetLayer(0).GetMetadata()
    beside = json.loads((tmp_path / "grid.rules.json").read_text(encoding="utf-8"))
    for found in (said, beside):
        assert (found["LEAST_COUNT"], found["SMALL_CELLS"], found["ROUND_COUNTS"]) == ("30", "SUPPRESS", "5")
    rows = rows_of(tmp_path / "grid.gpkg")
    hidden = [row for row in rows if row["status"] == "suppressed"]
    assert len(hidden) == int(said["SUPPRESSED_ZONES"]) > 1
    assert all(row[name] is None for row in hidden for name in ("share_pct", "slum_ha", "people"))
    assert all(row["people"] % 5 == 0 for row in rows if row["status"] == "published")


def test_what_contradicts_itself_is_refused(town, tmp_path):
    common = {"in_slums": town["slums"], "out_grid_features": str(tmp_path / "g.gpkg")}
    for values, said in (
        ({"least_count": 5}, "Give POPULATION or BUILDINGS"),
        ({"output_coordinate_system": "EPSG:4326"}, "projected CRS"),
        ({"equal_area": True, "output_coordinate_system": "EPSG:3857"}, "EQUAL_AREA"),
        ({"cell_size": 0.001}, "larger cells"),
        ({"admin_boundaries": town["wards"], "out_raster": str(tmp_path / "r.tif")}, "OUT_RASTER"),
        (
            {"admin_boundaries": town["wards"], "least_count": 5, "small_cells": "MERGE", "population": town["people"]},
            "cannot be merged",
        ),
    ):
        with pytest.raises(ParameterError, match=said):
            did("grid", **{**common, **values})
    assert not (tmp_path / "g.gpkg").exists()
