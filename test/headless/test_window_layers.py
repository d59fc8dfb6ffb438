"""Layers as a project has them, through the tools' dialogs in a real QGIS window: one kind of layer per case."""

from __future__ import annotations

import json
import math
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from map_server import TILE, served, tile
from osgeo import gdal, ogr

from . import test_window, window_cases
from .test_window import WINDOW

CASES = (
    "crs_set_in_qgis",
    "selection",
    "selected_dates",
    "curves",
    "mask_band",
    "attribute_table",
    "true_areas",
    "small_patches",
    "output_is_an_input",
)


@pytest.fixture(scope="module")
def ran(qgis_without_engine, tmp_path_factory) -> tuple[Path, dict[str, str]]:
    """All cases in one window: the folder with a folder for each case, and the logs of the runs."""
    if WINDOW is None or shutil.which("xvfb-run") is None:
        pytest.skip("QGIS or xvfb-run is missing; `make test` installs both")
    root = tmp_path_factory.mktemp("window")
    (root / "pictures").mkdir()
    environment = qgis_without_engine.environment()
    del environment["QT_QPA_PLATFORM"]
    with served() as server:
        cases = []
        for name in (*CASES, "tiles"):
            (root / name).mkdir()
            make = getattr(window_cases, name)
            cases.append({"name": name, **(make(root / name, server) if name == "tiles" else make(root / name))})
        (root / "cases.json").write_text(json.dumps(cases))
        subprocess.run(
            [
                "xvfb-run",
                "-a",
                "-s",
                "-screen 0 1280x900x24",
                WINDOW,
                "--nologo",
                "--noversioncheck",
                "--code",
                str(Path(__file__).with_name("window_layers.py")),
            ],
            env={
                **environment,
                "CASES": str(root / "cases.json"),
                "ANSWER": str(root / "answer.json"),
                "PICTURES": str(root / "pictures"),
            },
            capture_output=True,
            timeout=600,
            check=False,
        )
    answer = json.loads((root / "answer.json").read_text())
    assert "fault" not in answer, answer["fault"]
    return root, answer


def features(path: Path) -> list[ogr.Feature]:
    dataset = ogr.Open(str(path))
    return list(dataset.GetLayer())


def labels(chips: Path) -> np.ndarray:
    """Return the labels of a folder of chips on the scene's cells; of two chips' the larger."""
    found = np.zeros((320, 384), np.uint8)
    for path in (chips / "labels").rglob("*.tif"):
        chip = gdal.Open(str(path))
        x, _, _, y, _, _ = chip.GetGeoTransform()
        place = found[round(2110000 - y) :, round(x - 290000) :][:256, :256]
        np.maximum(place, chip.ReadAsArray(), out=place)
    return found


def test_every_point_names_inputs_that_are_tried():
    tried = {*CASES, "tiles", *vars(test_window)}
    assert all(set(names) <= tried for names in window_cases.POINTS.values())


def test_a_crs_set_in_qgis_counts(ran):
    dataset = gdal.Open(str(ran[0] / "crs_set_in_qgis" / "out.tif"))
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32643"
    cells = dataset.ReadAsArray()
    assert (cells[:, :3] == 1).all() and (cells[:, 3:] != 1).all()


def test_the_ticked_selection_alone_is_labelled(ran):
    root, logs = ran
    assert "1 of 6 features of slums are used." in logs["selection"]
    expected = np.zeros((320, 384), np.uint8)
    expected[40:110, 40:110] = 1
    assert (labels(root / "selection" / "chips") == expected).all()


def test_dates_are_read_from_names_and_selections_of_them_used(ran):
    root, logs = ran
    areas = {each["change"]: each["area_ha"] for each in features(root / "selected_dates" / "changes.gpkg")}
    assert areas["persisted"] == pytest.approx(1, rel=2e-3) and areas["gone"] == pytest.approx(1, rel=2e-3)
    assert "1 of 2 features of slums_2019-3-5 are used." in logs["selected_dates"]
    assert "2015" in logs["selected_dates"] and "2019-03-05" in logs["selected_dates"]
    assert "2048" not in logs["selected_dates"].split("Results")[0].replace("tile_2048_2015", "")


def test_a_circle_is_round_and_its_class_is_found(ran):
    root, logs = ran
    x, y = np.meshgrid(np.arange(384) + 0.5, np.arange(320) + 0.5)
    distance = np.hypot(x - 100, y - 100)
    found = labels(root / "curves" / "chips")
    assert (found[distance < 49.9] == 3).all() and (found[distance > 50.1] == 0).all()
    assert "gridcode" in logs["curves"]


def test_masked_cells_are_no_polygon(ran):
    (feature,) = features(ran[0] / "mask_band" / "out.gpkg")
    assert feature.GetGeometryRef().Area() == 50


def test_names_come_from_the_attribute_table(ran):
    found = {each["Kind"]: each.GetGeometryRef().Area() for each in features(ran[0] / "attribute_table" / "out.gpkg")}
    assert found == {"formal": 50, "slum": 50}


def test_areas_are_those_on_the_ground(ran):
    """By the area between two parallels on WGS 84 (Snyder 1987, equation 3-12)."""
    (feature,) = features(ran[0] / "true_areas" / "out.gpkg")
    a, e2 = 6378137.0, 0.0066943799901413165
    e = math.sqrt(e2)

    def zone(y: float) -> float:
        latitude = 2 * math.atan(math.exp(y / a)) - math.pi / 2  # Web Mercator is spherical in geodetic latitudes
        sine = math.sin(latitude)
        return a * a * (1 - e2) / 2 * (sine / (1 - e2 * sine**2) + math.atanh(e * sine) / e)

    expected = (zone(8399738) - zone(8399738 - 1000)) * (1000 / a)
    assert feature["area_m2"] == pytest.approx(expected, rel=1e-6)
    assert 240_000 < feature["area_m2"] < 260_000


def test_no_patch_is_left_below_the_minimum_and_areas_stay(ran):
    found = features(ran[0] / "small_patches" / "out.gpkg")
    areas = {each["gridcode"]: each["area_m2"] for each in found}
    assert set(areas) == {1, 3} and min(areas.values()) >= 10
    assert areas[3] == pytest.approx(24, rel=0.012) and sum(areas.values()) == pytest.approx(3600, rel=2e-3)


def test_an_input_is_not_written_over(ran):
    root, logs = ran
    assert "which would be lost. Give another name." in logs["output_is_an_input"]
    dataset = gdal.Open(str(root / "output_is_an_input" / "classes.tif"))
    assert (dataset.ReadAsArray() == 1).all() and dataset.GetRasterBand(1).GetColorTable() is None


def test_tiles_of_a_server_are_cut(ran):
    root, logs = ran
    (chip,) = (root / "tiles" / "chips" / "images").glob("*.tif")
    assert (gdal.Open(str(chip)).ReadAsArray() == tile(*TILE)).all()
    assert "256 x 256 cells (0.07 Mpx), about 1 tiles." in logs["tiles"]
