"""Track Slum Growth with the accuracy tool's tables: error-adjusted figures against sums over the sample's points."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import numpy as np
import pytest

ogr = pytest.importorskip("osgeo.ogr", reason="needs GDAL")
from osgeo import gdal, osr  # noqa: E402
from scipy.ndimage import gaussian_filter  # noqa: E402

from slum_extractor_plugin.errors import ParameterError  # noqa: E402
from slum_extractor_plugin.grid import Grid  # noqa: E402
from slum_extractor_plugin.jobs.tools import tool  # noqa: E402
from slum_extractor_plugin.protocol import ConsoleReporter  # noqa: E402
from slum_extractor_plugin.rasters.raster import close, create_raster, write  # noqa: E402
from slum_extractor_plugin.tools.run import run  # noqa: E402

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from growth_layers import ward_layer  # noqa: E402

GRID = Grid((500_000.0, 10.0, 0.0, 2_003_000.0, 0.0, -10.0), 300, 300)
Z = 1.959963984540054


def field(seed: int, width: float = 8) -> np.ndarray:
    noise = gaussian_filter(np.random.default_rng(seed).normal(size=(300, 300)), width)
    return noise / noise.std()


def raster(path: Path, cells: np.ndarray) -> str:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32643)
    dataset = create_raster(path, GRID, crs, gdal.GDT_Byte)
    write(dataset.GetRasterBand(1), GRID.window, cells.astype(np.uint8))
    close(dataset)
    return str(path)


def did(name: str, **values: object) -> dict:
    return run(tool(name).of(values), ConsoleReporter(quiet=True))


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> dict:
    """Maps and truths of two dates, with the accuracy tool's tables and points."""
    folder = tmp_path_factory.mktemp("city")
    ground, made = field(1), {"folder": folder}
    for number, (date, level) in enumerate((("2015", 1.0), ("2020", 0.7))):
        truth = ground > level
        made[f"truth_{date}"] = raster(folder / f"truth_{date}.tif", truth)
        made[date] = raster(folder / f"map_{date}.tif", truth ^ (field(20 + number, 2) > 1.9))
        made[f"matrix_{date}"] = str(folder / f"matrix_{date}.csv")
        made[f"points_{date}"] = str(folder / f"points_{date}.gpkg")
        did(
            "accuracy",
            in_raster=made[date],
            in_ground_truth_data=made[f"truth_{date}"],
            num_random_points=800,
            sampling="EQUALIZED_STRATIFIED_RANDOM",
            seed=number,
            out_confusion_matrix=made[f"matrix_{date}"],
            out_points=made[f"points_{date}"],
        )
    made["wards"] = str(ward_layer(folder / "wards.gpkg", (500_000, 2_000_000, 503_000, 2_003_000), 2))
    return made


def grown(city: dict, **values: object) -> list[dict]:
    table = city["folder"] / "table.csv"
    did(
        "growth",
        in_dates=[city["2020"], city["2015"]],
        dates="2020;2015",
        out_change_features=str(city["folder"] / "change.gpkg"),
        out_table=str(table),
        **values,
    )
    with table.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def matrix_of(city: dict, date: str) -> tuple[np.ndarray, np.ndarray]:
    with open(city[f"matrix_{date}"], encoding="utf-8") as file:
        rows = list(csv.DictReader(file))[:2]
    return (
        np.array([[float(row["C_0"]), float(row["C_1"])] for row in rows]),
        np.array([float(row["MapAreaHa"]) for row in rows]),
    )


def by_hand(points: np.ndarray, areas: np.ndarray) -> tuple[float, float]:
    """Return the area of class 1 and its standard error, from points (stratum, class): Olofsson et al. (2014)."""
    count = points.sum(axis=1)
    share = points[:, 1] / count
    return float((areas * share).sum()), float(np.sqrt((areas**2 * share * (1 - share) / (count - 1)).sum()))


def test_mapped_and_adjusted_figures_stand_side_by_side(city):
    rows = grown(city, accuracy_tables=[city["matrix_2020"], city["matrix_2015"]])
    assert [row["date"] for row in rows] == ["2015", "2020"]
    expected = [by_hand(*matrix_of(city, date)) for date in ("2015", "2020")]
    for row, (area, error), date in zip(rows, expected, ("2015", "2020")):
        assert float(row["slum_ha"]) == pytest.approx(matrix_of(city, date)[1][1], rel=1e-4)
        assert [float(row[name]) for name in ("adj_ha", "adj_se_ha", "adj_low_ha", "adj_high_ha")] == pytest.approx(
            [area, error, area - Z * error, area + Z * error], abs=2e-6
        )
    net = expected[1][0] - expected[0][0]
    error = float(np.hypot(expected[0][1], expected[1][1]))
    assert [float(rows[1][name]) for name in ("adj_net_ha", "net_se_ha", "net_low_ha", "net_high_ha")] == pytest.approx(
        [net, error, net - Z * error, net + Z * error], abs=3e-6
    )
    assert rows[1]["net_sign"] == ("grown" if net > Z * error else "not distinguishable from zero")


def test_units_have_figures_where_points_allow(city):
    layer = city["wards"]
    rows = grown(
        city,
        accuracy_tables=[city["matrix_2020"], city["matrix_2015"]],
        admin_boundaries=layer,
        accuracy_points=[city["points_2020"], city["points_2015"]],
    )
    row = next(row for row in rows if row["unit"] == "Ward 1" and row["date"] == "2020")
    dataset = ogr.Open(city["points_2020"])
    points = [(f.GetGeometryRef().GetPoint_2D(), f["Classified"], f["GrndTruth"]) for f in dataset.GetLayer()]
    inside = [(c, t) for (x, y), c, t in points if x < 501_500 and y < 2_001_500]
    matrix, areas = matrix_of(city, "2020")
    on = [true for mapped, true in inside if mapped == 1]
    off, every = sum(true for mapped, true in inside if mapped == 0), matrix[0].sum()
    share, omitted = sum(on) / len(on), off / every
    mapped = float(row["slum_ha"])
    assert float(row["adj_ha"]) == pytest.approx(mapped * share + areas[0] * omitted, abs=1e-5)
    variance = mapped**2 * share * (1 - share) / (len(on) - 1) + areas[0] ** 2 * omitted * (1 - omitted) / (every - 1)
    assert float(row["adj_se_ha"]) == pytest.approx(variance**0.5, abs=1e-5)
    many = ward_layer(city["folder"] / "many.gpkg", (500_000, 2_000_000, 503_000, 2_003_000), 12)
    rows = grown(
        city,
        accuracy_tables=[city["matrix_2020"], city["matrix_2015"]],
        admin_boundaries=str(many),
        accuracy_points=[city["points_2020"], city["points_2015"]],
    )
    small = [row for row in rows if row["unit"].startswith("Ward")]
    assert all(row["adj_ha"] == "" and "20 of each are needed" in row["adj_note"] for row in small)
    assert all(rows[index]["adj_ha"] for index in (0, 1))


def test_without_points_units_have_a_sentence(city):
    rows = grown(city, accuracy_tables=[city["matrix_2020"], city["matrix_2015"]], admin_boundaries=city["wards"])
    assert all("without its points" in row["adj_note"] for row in rows if row["unit"].startswith("Ward"))


def test_a_sample_of_the_change_gives_growth(city):
    """The truth's own changes, by the same tool without slivers, against those of the maps."""
    folder, common = city["folder"], {"dates": "2015;2020", "minimum_width": 0, "minimum_area": 0}
    layers = {}
    for name in ("", "truth_"):
        layers[name] = str(folder / f"{name}changes.gpkg")
        did("growth", in_dates=[city[f"{name}2015"], city[f"{name}2020"]], out_change_features=layers[name], **common)
    table = str(folder / "change_matrix.csv")
    did(
        "accuracy",
        in_raster=layers[""],
        in_ground_truth_data=layers["truth_"],
        cell_size=10,
        num_random_points=1500,
        class_value_field="code",
        classified_field="code",
        sampling="EQUALIZED_STRATIFIED_RANDOM",
        out_confusion_matrix=table,
    )
    rows = grown(city, change_accuracy_tables=[table])
    with open(table, encoding="utf-8") as file:
        matrix = list(csv.DictReader(file))[:4]
    points = np.array([[float(row[f"C_{value}"]) for value in range(4)] for row in matrix])
    areas = np.array([float(row["MapAreaHa"]) for row in matrix])
    factor, count = np.array([0, 0, 1, -1]), points.sum(axis=1)
    mean = (points * factor).sum(axis=1) / count
    error = np.sqrt((areas**2 * ((points * factor**2).sum(axis=1) / count - mean**2) / (count - 1)).sum())
    assert float(rows[1]["adj_net_ha"]) == pytest.approx((areas * mean).sum(), abs=1e-5)
    assert float(rows[1]["net_se_ha"]) == pytest.approx(error, abs=1e-5)
    assert float(rows[0]["adj_ha"]) == pytest.approx((areas * (points[:, 1] + points[:, 3]) / count).sum(), abs=1e-5)


def test_a_sample_of_another_map_gives_a_sentence_and_no_figure(city):
    rows = grown(city, accuracy_tables=[city["matrix_2015"], city["matrix_2020"]])
    assert all(row["adj_ha"] == "" and "same map of the same area" in row["adj_note"] for row in rows)


def test_tables_and_points_that_do_not_fit_are_refused(city):
    with pytest.raises(ParameterError, match="ACCURACY_TABLES has 1 files, and 2 are needed"):
        grown(city, accuracy_tables=[city["matrix_2015"]])
    with pytest.raises(ParameterError, match="points and the table of one run"):
        grown(
            city,
            accuracy_tables=[city["matrix_2020"], city["matrix_2015"]],
            admin_boundaries=city["wards"],
            accuracy_points=[city["points_2015"], city["points_2020"]],
        )
    with pytest.raises(ParameterError, match="needs the tables"):
        grown(city, accuracy_points=[city["points_2020"], city["points_2015"]])


def test_the_dashboard_labels_both(city):
    page = city["folder"] / "dashboard.html"
    grown(city, accuracy_tables=[city["matrix_2020"], city["matrix_2015"]], out_dashboard=str(page))
    text = page.read_text(encoding="utf-8")
    for words in ("Mapped, ha", "Error-adjusted, ha", "95 % interval, ha", "From 2015 to 2020 "):
        assert words in text


def test_grid_units_and_growth_estimate_the_same(city):
    """Cells add up to the estimate of the whole; units have growth's own figures."""
    folder, tables = city["folder"], [city["matrix_2020"], city["matrix_2015"]]
    rows = grown(
        city,
        accuracy_tables=tables,
        admin_boundaries=city["wards"],
        accuracy_points=[city["points_2020"], city["points_2015"]],
    )
    expected = {row["unit"]: row for row in rows if row["date"] == "2020"}
    did("grid", in_slums=city["2020"], accuracy_table=tables[0], out_grid_features=str(folder / "cells.gpkg"))
    cells = features(folder / "cells.gpkg")
    assert sum(cell["adj_ha"] for cell in cells) == pytest.approx(float(expected["Everything"]["adj_ha"]), rel=1e-4)
    assert all(
        0 <= cell["adj_low_ha"] <= cell["adj_ha"] <= cell["adj_high_ha"] <= cell["known_ha"] + 1e-9 for cell in cells
    )
    did(
        "grid",
        in_slums=city["2020"],
        accuracy_table=tables[0],
        admin_boundaries=city["wards"],
        accuracy_points=city["points_2020"],
        out_grid_features=str(folder / "units.gpkg"),
    )
    for unit in features(folder / "units.gpkg"):
        for name in ("slum_ha", "adj_ha", "adj_low_ha", "adj_high_ha"):
            assert unit[name] == pytest.approx(float(expected[unit["zone"]][name]), abs=1e-4)


def features(path: Path) -> list[dict]:
    dataset = ogr.Open(str(path))
    return [feature.items() for feature in dataset.GetLayer(0)]
