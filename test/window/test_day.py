"""The analyst's day in a real QGIS window, from an empty project and two images to the dashboard, by clicks alone.

It takes about seven minutes on two cores, of which training takes four.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from slum_extractor_plugin.sample.city import make_city


def test_from_an_empty_project_to_the_dashboard(home: Path, walked: Callable[..., dict]) -> None:
    make_city(home / "city")
    found = walked("day", 1700, CITY=str(home / "city"))
    assert found["labels"] == str(home / "city" / "labels.gpkg")  # proposed beside the image
    assert found["labels_drawn"] >= 5
    assert found["export"]["IN_MASK_POLYGONS"]
    assert "classes: Slum (1)." in found["day_export_log"]  # the study area has kept the slums that are in it
    assert found["train"]["IN_FOLDER"] == found["export"]["OUT_FOLDER"]
    assert "This model is " in found["day_train_log"]
    assert "of the classified area. Number of patches:" in found["day_extract_2024_log"]
    assert "ha in the ground truth" in found["day_accuracy_log"]
    assert found["growth"]["IN_DATES"].count("slums_image_") == 2
