"""A person's walk in a real QGIS window on a virtual screen: ``make test-window``, which also remakes its pictures.

The plugin is installed from its zip into a scratch profile. The model is trained once on the first date of the sample
city, and kept in ``build/window``; the walk classifies the second date.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

import pytest

from demo.chain import Chain
from slum_extractor_plugin.sample.city import CELL, make_city

REPOSITORY = Path(__file__).resolve().parents[2]
BUILD = REPOSITORY / "build" / "window"

#: Debian's wrapper of 3.22 does not pass every argument on.
WINDOW = next((path for path in ("/usr/bin/qgis.bin", "/usr/bin/qgis") if Path(path).exists()), None)

#: Where QGIS puts a plugin that is installed from its zip.
PLUGINS = Path(".local/share/QGIS/QGIS3/profiles/default/python/plugins")

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
        chain.run("Export", "exporttrainingdatafordeeplearning", IN_RASTER=city.images[0], IN_CLASS_DATA=city.slums[0],
                  CLASS_VALUE_FIELD="code", CELL_SIZE=2 * CELL, OUTPUT_NOFEATURE_TILES="ALL_TILES",
                  OUT_FOLDER=BUILD / "chips")
        chain.run("Train", "traindeeplearningmodel", IN_FOLDER=BUILD / "chips", MAX_EPOCHS=18, BATCH_SIZE=4,
                  BACKBONE_MODEL="MOBILENET_V2", LEARNING_RATE=0.002, ENCODER_WEIGHTS="NONE",
                  STOP_TRAINING="CONTINUE_TRAINING", OUT_FOLDER=package.parent)
    return package


@pytest.fixture
def home() -> Path:
    """A scratch HOME in whose profile the zip was installed and the plugin enabled.

    The pictures show its path, so it has a plain one.
    """
    zips = sorted((REPOSITORY / "build").glob("slum_extractor_plugin-*.zip"), key=lambda path: path.stat().st_mtime)
    if WINDOW is None or shutil.which("xvfb-run") is None or not zips:
        pytest.skip("QGIS, xvfb-run or the plugin's zip is missing; `make test-window` sees to them")
    home = Path(tempfile.gettempdir(), "slum_extractor_walk")
    shutil.rmtree(home, ignore_errors=True)
    (home / PLUGINS).mkdir(parents=True)
    (home / "temporary").mkdir()
    home.chmod(0o700)
    with zipfile.ZipFile(zips[-1]) as archive:
        archive.extractall(home / PLUGINS)
    program = next(path for path in ("/usr/bin/qgis_process.bin", "/usr/bin/qgis_process") if Path(path).exists())
    subprocess.run([program, "plugins", "enable", "slum_extractor_plugin"], check=True, capture_output=True,
                   env={**environment(home), "QT_QPA_PLATFORM": "offscreen"})
    return home


def environment(home: Path) -> dict[str, str]:
    """The clean environment of QGIS, which would mark all layers in the temporary folder as temporary ones."""
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "LANG": "C.UTF-8",
            "TMPDIR": str(home / "temporary"),
            "SLUM_EXTRACTOR_PYTHON": os.environ["SLUM_EXTRACTOR_TEST_ENGINE"]}


def test_from_the_menu_to_slums_over_the_image(model: Path, home: Path) -> None:
    answer = BUILD / "answer.json"
    answer.unlink(missing_ok=True)
    shutil.copy(model, home / "slums.dlpk")
    subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", WINDOW, "--nologo", "--noversioncheck", "--code",
         str(Path(__file__).with_name("walk.py"))],
        env={**environment(home), "MODEL": str(home / "slums.dlpk"), "ANSWER": str(answer), "LIMIT": "1500",
             "PICTURES": os.environ.get("PICTURES", str(BUILD / "pictures"))},
        capture_output=True, timeout=1600, check=False,
    )
    found = json.loads(answer.read_text(encoding="utf-8"))
    assert "fault" not in found, found["fault"]
    assert len(found["steps"]) == 5
    assert "Padding: 64 cells" in found["hint"] and "Cell size: 1 m" in found["hint"]
    assert (found["group"], found["renderer"], found["color"]) == ("Slum Extractor", "singleSymbol", SLUMS)
    assert found["name"] == found["file"] == "slums_image_2024"  # of the image that was chosen
    assert found["features"] > 0 and found["above"]
    assert found["iou_on_screen"] >= LEAST_IOU
    assert found["redder_by"] > 20
