"""The analyst's day in a real QGIS window, from an empty project and two images to the dashboard, by clicks alone.

Once in a city that does not exist, once on the real scene that SCENE names, whose slums are in OUTLINES (with the field
``scene`` where that has several); both are in the folder of shared data by default, and the walk is skipped elsewhere.
The real scene has one date: the second is the same image, brighter, so that every change is an error of the model.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from slum_extractor_plugin.sample.city import YEARS, make_city

MUMBAI = Path(__file__).resolve().parents[3] / "shared" / "data" / "mumbai"
SCENE = Path(os.environ.get("SCENE", MUMBAI / "scenes" / "tile_1_rgb.tif"))
OUTLINES = Path(os.environ.get("OUTLINES", MUMBAI / "informal_settlements.gpkg"))


def test_from_an_empty_project_to_the_dashboard(home: Path, walked: Callable[..., dict]) -> None:
    city = make_city(home / "city")
    day = {
        "city": "city",
        "images": [f"image_{year}" for year in YEARS],
        "outlines": [str(path) for path in city.slums],
        "study_area": [0.01, 0.01, 0.99, 0.99],
        "tested": [0.0, 0.0, 1.0, 1.0],
        "slums": 99,
        "chip": 128,
        "stride": 64,
        "cell_size": 1,
        "epochs": 10,
        "backbone": "MOBILENET_V2",
        "weights": "NONE",
    }
    found = walked("day", 1700, DAY=json.dumps(day))
    check(found, home / "city", 5)


def test_on_a_real_scene(home: Path, walked: Callable[..., dict]) -> None:
    """Train on the right half of the scene, with five slums, and test on blocks in its left half."""
    if not SCENE.exists() or not OUTLINES.exists():
        pytest.skip(f"there is no {SCENE} or no {OUTLINES}; name an image as SCENE, and its slums as OUTLINES")
    outlines = two_dates(home)
    day = {
        "city": "mumbai",
        "images": ["scene_2017", "scene_2018"],
        "outlines": [outlines, outlines],
        "study_area": [0.5, 0.01, 0.99, 0.99],
        "tested": [0.0, 0.0, 0.3, 1.0],
        "slums": 5,
        "chip": 128,
        "stride": 128,
        "cell_size": 1,
        "epochs": 12,
        "backbone": "timm:tf_efficientnet_lite0",
        "weights": "PACKAGE",
    }
    found = walked("day", 2400, name="real", DAY=json.dumps(day))
    check(found, home / "mumbai", 5)


def check(found: dict, folder: Path, slums: int) -> None:
    """Check what a person sees on the way."""
    assert found["labels"] == str(folder / "labels.gpkg")  # proposed beside the image
    assert found["day_labels_drawn"]["Slums (labels)"] >= slums
    assert found["export"]["IN_MASK_POLYGONS"]
    assert "classes: Slum (1)." in found["day_export_log"]  # the study area has kept the slums that are in it
    assert found["train"]["IN_FOLDER"] == found["export"]["OUT_FOLDER"]
    assert "This model is " in found["day_train_log"]
    assert found["beside_labels"] == ["Slums (labels)", "Study area"]  # and not the second image
    extracted = [text for name, text in found.items() if name.startswith("day_extract")]
    assert len(extracted) == 2 and all("of the classified area. Number of patches:" in text for text in extracted)
    assert found["test_areas"] == str(folder / "test_areas.gpkg")
    assert found["day_test_areas_drawn"]["Test areas"] >= 4
    assert found["accuracy"]["IN_GROUND_TRUTH_DATA"] and found["accuracy"]["MASK"]
    assert "Slum: " in found["day_accuracy_log"] and "of the mapped area is right" in found["day_accuracy_log"]
    assert found["growth"]["IN_DATES"].count("slums_") == 2
    assert "asked" not in found  # QGIS asks nothing about layers that were saved
    assert "Preview (temporary)" not in found["layers"]  # the results are in its place
    names = ["Contact sheet", "Training report", "Slum report", "Slum report", "Accuracy report", "Dashboard"]
    assert found["results"] == names
    assert any("table" in name for name in found["group"]) and any("confusion" in name for name in found["group"])


def two_dates(home: Path) -> str:
    """Write the scene twice, the second time brighter, and its outlines; return the path of these."""
    from osgeo import gdal

    folder = home / "mumbai"
    folder.mkdir()
    scene = gdal.OpenEx(str(SCENE))
    gdal.Translate(str(folder / "scene_2017.tif"), scene)
    bright = {"scaleParams": [[0, 255, 0, 280]], "noData": 0}
    gdal.Translate(str(folder / "scene_2018.tif"), scene, **bright)
    outlines = home / "outlines.gpkg"
    place = scene.GetGeoTransform()
    box = [place[0], place[3] + place[5] * scene.RasterYSize, place[0] + place[1] * scene.RasterXSize, place[3]]
    gdal.VectorTranslate(str(outlines), str(OUTLINES), spatFilter=box, layerName="outlines")
    return str(outlines)
