"""Track Slum Growth by the real ``qgis_process``."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from growth_layers import ward_layer
from osgeo import gdal, ogr

from .conftest import QgisProcess, SmallScene, leftovers


def grown(path: Path, boundaries: Path, metres: float) -> Path:
    """Write the boundaries with a wider margin."""
    sql = f"SELECT ST_Buffer(geom, {metres}, 1) AS geom, 1 AS gridcode FROM boundaries"
    gdal.VectorTranslate(str(path), str(boundaries), options=["-dialect", "SQLite", "-sql", sql, "-nln", path.stem])
    return path


def test_three_dates_with_everything(qgis_without_engine: QgisProcess, scene: SmallScene, tmp_path: Path) -> None:
    wards = ward_layer(tmp_path / "wards.gpkg", (290_000, 2_109_680, 290_384, 2_110_000), 2)
    dates = [
        grown(tmp_path / f"slums_{year}.gpkg", scene.boundaries, metres)
        for year, metres in ((2014, 0.01), (2019, 8), (2024, 4))
    ]
    arguments = {
        "ADMIN_BOUNDARIES": wards,
        "IN_RASTER": scene.image,
        "POPULATION": scene.image,
        "BUILDINGS": scene.boundaries,
        "OUT_CHANGE_FEATURES": tmp_path / "out" / "change.gpkg",
        "OUT_TABLE": tmp_path / "out" / "growth.csv",
        "OUT_DASHBOARD": tmp_path / "out" / "dashboard.html",
    }
    said = qgis_without_engine.succeed("trackslumgrowth", IN_DATES=dates, **arguments)
    assert "2014 to 2019" in said and "Changes below 3.00 m of width" in said
    with (tmp_path / "out" / "growth.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["date"] for row in rows[:3]] == ["2014", "2019", "2024"]
    assert float(rows[1]["new_ha"]) > 0.9 and float(rows[2]["gone_ha"]) > 0.4
    assert rows[0]["buildings"] == "6" and float(rows[2]["people"]) > 0
    source = ogr.Open(str(tmp_path / "out" / "change.gpkg"))
    assert {feature["change"] for feature in source.GetLayer(0)} >= {"persisted", "new", "gone"}
    page = (tmp_path / "out" / "dashboard.html").read_text(encoding="utf-8")
    assert "data:image/jpeg;base64," in page and "People in slums" in page
    assert leftovers(tmp_path / "out") == ["change.gpkg", "dashboard.html", "growth.csv"]


@pytest.mark.parametrize(
    ("dates", "reason"), [("2014", "There are 2 layers and 1 dates"), ("2014;2014", "same date"), ("", "holds no date")]
)
def test_faults_are_sentences(
    qgis_without_engine: QgisProcess, scene: SmallScene, tmp_path: Path, dates: str, reason: str
) -> None:
    status, said = qgis_without_engine.run(
        "trackslumgrowth",
        IN_DATES=[scene.boundaries, scene.boundaries],
        DATES=dates,
        OUT_CHANGE_FEATURES=tmp_path / "out" / "c.gpkg",
    )
    assert status != 0 and reason in said and "Traceback" not in said
    assert not (tmp_path / "out" / "c.gpkg").exists()
