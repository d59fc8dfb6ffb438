"""A person's walk in a real QGIS window on a virtual screen: ``make test-window``, which also remakes its pictures.

The plugin is installed from its zip into a scratch profile. The model is trained once on the first date of the sample
city, and kept in ``build/window``; the walk classifies the second date.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from demo.chain import Chain
from slum_extractor_plugin.sample.city import CELL, make_city

REPOSITORY = Path(__file__).resolve().parents[2]
BUILD = REPOSITORY / "build" / "window"

#: The colour of slums in styles/slum_polygons.qml.
SLUMS = "#d55e00"

#: Intersection over union, on the screen, of what is coloured and what is true; the demo's model reaches 0.84 on cells.
LEAST_IOU = 0.7


@pytest.fixture(scope="session")
def model() -> Path:
    """A package that finds most slums of the second date, from ``build/window`` or trained now."""
    package = BUILD / "unet" / "unet.dlpk"
    if not package.exists():
        city = make_city(BUILD / "city")
        chain = Chain(REPOSITORY / "build", BUILD / "training_profile")
        chain.start()
        chain.run(
            "Export",
            "exporttrainingdatafordeeplearning",
            IN_RASTER=city.images[0],
            IN_CLASS_DATA=city.slums[0],
            CLASS_VALUE_FIELD="code",
            CELL_SIZE=2 * CELL,
            OUTPUT_NOFEATURE_TILES="ALL_TILES",
            OUT_FOLDER=BUILD / "chips",
        )
        chain.run(
            "Train",
            "traindeeplearningmodel",
            IN_FOLDER=BUILD / "chips",
            MAX_EPOCHS=18,
            BATCH_SIZE=4,
            BACKBONE_MODEL="MOBILENET_V2",
            LEARNING_RATE=0.002,
            ENCODER_WEIGHTS="NONE",
            STOP_TRAINING="CONTINUE_TRAINING",
            OUT_FOLDER=package.parent,
        )
    return package


def test_from_the_menu_to_slums_over_the_image(model: Path, home: Path, walked: Callable[..., dict]) -> None:
    shutil.copy(model, home / "slums.dlpk")
    found = walked("walk", 1500, MODEL=str(home / "slums.dlpk"))
    assert len(found["steps"]) == 5
    assert "Padding: 64 cells" in found["hint"] and "Cell size: 1 m" in found["hint"]
    assert (found["group"], found["renderer"], found["color"]) == ("Slum Extractor", "singleSymbol", SLUMS)
    assert found["name"] == found["file"] == "slums_image_2024"  # of the image that was chosen
    assert found["features"] > 0 and found["above"]
    assert found["iou_on_screen"] >= LEAST_IOU
    assert found["redder_by"] > 20
