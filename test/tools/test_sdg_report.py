"""SDG indicator 11.1.1: people counted by hand, intervals, sources, and the three outputs alike."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

ogr = pytest.importorskip("osgeo.ogr", reason="needs GDAL")
from osgeo import gdal, osr  # noqa: E402

from slum_extractor_plugin.errors import ParameterError  # noqa: E402
from slum_extractor_plugin.grid import Grid  # noqa: E402
from slum_extractor_plugin.jobs.tools import tool  # noqa: E402
from slum_extractor_plugin.protocol import ConsoleReporter  # noqa: E402
from slum_extractor_plugin.rasters.raster import close, create_raster, write  # noqa: E402
from slum_extractor_plugin.tools.run import run  # noqa: E402


def crs() -> osr.SpatialReference:
    made = osr.SpatialReference()
    made.ImportFromEPSG(32643)
    return made


def raster(path: Path, cells: np.ndarray, cell: float, kind: int = gdal.GDT_Byte) -> str:
    grid = Grid((500_000.0, cell, 0.0, 2_001_000.0, 0.0, -cell), cells.shape[1], cells.shape[0])
    dataset = create_raster(path, grid, crs(), kind, nodata=255)
    write(dataset.GetRasterBand(1), grid.window, cells)
    close(dataset)
    return str(path)


def boxes(path: Path, shapes: dict[str, tuple[float, float, float, float]]) -> str:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("areas", crs(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for name, (left, bottom, right, top) in shapes.items():
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name"] = name
        x0, x1, y0, y1 = 500_000 + left, 500_000 + right, 2_000_000 + bottom, 2_000_000 + top
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"))
        layer.CreateFeature(feature)
    return str(path)


@pytest.fixture
def city(tmp_path: Path) -> dict[str, str]:
    """A kilometre: 10 people a hectare in the west, 20 in the east; slums in the north-west, later twice as wide."""
    first, second = (np.zeros((100, 100), np.uint8) for _ in range(2))
    first[:30, :30] = second[:30, :60] = 1
    people = np.full((10, 10), 10, np.float32)
    people[:, 5:] = 20
    return {
        "2010": raster(tmp_path / "slums_2010.tif", first, 10),
        "2020": raster(tmp_path / "slums_2020.tif", second, 10),
        "people": raster(tmp_path / "people.tif", people, 100, gdal.GDT_Float32),
        "wards": boxes(tmp_path / "wards.gpkg", {"West": (0, 0, 500, 1000), "East": (500, 0, 1000, 1000)}),
        "urban": boxes(tmp_path / "urban.gpkg", {"": (0, 500, 1000, 1000)}),
        "out": str(tmp_path / "sdg"),
    }


def reported(city: dict, **values: object) -> tuple[list[dict], dict, str]:
    out = city["out"]
    given = {
        "in_dates": [city["2020"], city["2010"]],
        "population": [city["people"]],
        "dates": "2020;2010",
        "admin_boundaries": city["wards"],
        "out_report": f"{out}.html",
        "out_table": f"{out}.csv",
        "out_json": f"{out}.json",
        **values,
    }
    run(tool("sdg").of(given), ConsoleReporter(quiet=True))
    with open(f"{out}.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return rows, json.loads(Path(f"{out}.json").read_text(encoding="utf-8")), Path(f"{out}.html").read_text("utf-8")


def test_people_are_counted_by_hand(city):
    rows, _, _ = reported(city)
    found = {(row["area"], row["date"]): row for row in rows}
    assert [*found] == [(area, date) for area in ("Everything", "West", "East") for date in ("2010", "2020")]
    expected = {
        ("Everything", "2010"): (1500, 90),
        ("Everything", "2020"): (1500, 150 + 60),
        ("West", "2010"): (500, 90),
        ("West", "2020"): (500, 150),
        ("East", "2010"): (1000, 0),
        ("East", "2020"): (1000, 60),
    }
    for key, (everyone, people) in expected.items():
        row = found[key]
        assert (float(row["population"]), float(row["slum_population"])) == pytest.approx((everyone, people), abs=0.1)
        assert float(row["share_pct"]) == pytest.approx(100 * people / everyone, abs=0.01)
        assert row["adjusted_pct"] == "" and float(row["known_pct"]) == pytest.approx(100)


def test_only_people_on_urban_ground_are_counted(city):
    rows, _, text = reported(city, urban_area=city["urban"])
    assert (float(rows[0]["population"]), float(rows[0]["slum_population"])) == pytest.approx((750, 90), abs=0.1)
    assert "No urban ground was given" not in text
    rows, _, _ = reported(city, urban_area=city["urban"], admin_boundaries=None)
    assert [row["area"] for row in rows[-2:]] == ["Urban ground"] * 2
    assert float(rows[0]["population"]) == pytest.approx(750, abs=0.1)


def test_shares_are_adjusted_as_areas_are(city, tmp_path):
    tables = []
    for date, counts in (("2020", [[190, 10], [20, 180]]), ("2010", [[195, 5], [40, 160]])):
        mapped = 18.0 if date == "2020" else 9.0
        rows = [
            f"C_0,{counts[0][0]},{counts[0][1]},{100 - mapped},RANDOM",
            f"C_1,{counts[1][0]},{counts[1][1]},{mapped},RANDOM",
        ]
        tables.append(str(tmp_path / f"{date}.csv"))
        Path(tables[-1]).write_text("\n".join(["ClassValue,C_0,C_1,MapAreaHa,Design", *rows]) + "\n", encoding="utf-8")
    rows, content, text = reported(city, accuracy_tables=tables)
    area = 82 * 10 / 200 + 18 * 180 / 200
    error = np.sqrt(82**2 * 0.05 * 0.95 / 199 + 18**2 * 0.9 * 0.1 / 199)
    found = next(row for row in rows if (row["area"], row["date"]) == ("Everything", "2020"))
    share = 100 * 210 / 1500 / 18
    assert [float(found[name]) for name in ("adjusted_pct", "low_pct", "high_pct")] == pytest.approx(
        [share * area, share * (area - 1.959964 * error), share * (area + 1.959964 * error)], rel=1e-3
    )
    assert "without its points" in rows[2]["note"] and rows[2]["adjusted_pct"] == ""
    assert "95 % interval" in text and len(content["sources"]) == 6


def test_sources_can_be_traced(city):
    _, content, text = reported(city, definition="Areas of the register of 2014 <see annex>")
    assert content["indicator"] == "11.1.1" and content["definition"] == "Areas of the register of 2014 <see annex>"
    by_file = {each["file"]: each for each in content["sources"]}
    assert set(by_file) == {"slums_2010.tif", "slums_2020.tif", "people.tif", "wards.gpkg"}
    for name, path in (("slums_2010.tif", city["2010"]), ("people.tif", city["people"])):
        assert by_file[name]["sha256"] == hashlib.sha256(Path(path).read_bytes()).hexdigest()
        assert by_file[name]["sha256"] in text and by_file[name]["bytes"] == Path(path).stat().st_size
    assert "Slum Extractor" in content["made"]["Tool"] and "&lt;see annex&gt;" in text
    assert any("households" in each for each in content["caveats"]) and content["method"]


def test_ground_that_is_not_known_is_said(city, tmp_path):
    cells = gdal.Open(city["2010"]).ReadAsArray()
    cells[50:] = 255
    rows, _, text = reported(city, in_dates=[raster(tmp_path / "half.tif", cells, 10)], dates="2010")
    assert all(float(row["known_pct"]) == pytest.approx(50, abs=0.1) for row in rows)
    assert "Only 50.0 % of the ground is known" in text and "No definition was given" in text


def test_what_does_not_fit_is_refused(city):
    with pytest.raises(ParameterError, match="Give ADMIN_BOUNDARIES or URBAN_AREA"):
        reported(city, admin_boundaries=None)
    with pytest.raises(ParameterError, match="POPULATION has 3 files"):
        reported(city, population=[city["people"]] * 3)
