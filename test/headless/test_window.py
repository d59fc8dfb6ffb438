"""In a real QGIS window, on a virtual screen."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from odd_layers import box, layer, raster
from osgeo import gdal, ogr

#: Debian's wrapper of 3.22 does not pass every argument on.
WINDOW = next((path for path in ("/usr/bin/qgis.bin", "/usr/bin/qgis") if Path(path).exists()), None)


def in_window(qgis: object, script: str, answer: Path, **names: object) -> dict:
    """Run a script in a window and return what it has answered; the test is skipped without a window."""
    if WINDOW is None or shutil.which("xvfb-run") is None:
        pytest.skip("QGIS or xvfb-run is missing; `make test` installs both")
    environment = {name: value for name, value in qgis.environment().items() if name != "QT_QPA_PLATFORM"}
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
            str(Path(__file__).with_name(script)),
        ],
        env={**environment, **{name: str(value) for name, value in names.items()}, "ANSWER": str(answer)},
        capture_output=True,
        timeout=300,
        check=False,
    )
    found = json.loads(answer.read_text())
    assert "fault" not in found, found["fault"]
    return found


def test_cancel_button_stops_in_time(qgis, chips, tmp_path):
    (tmp_path / "out").mkdir()
    found = in_window(qgis, "window_cancel.py", tmp_path / "answer.json", CHIPS=chips, OUT=tmp_path / "out" / "model")
    assert found["seconds"] <= 2.0
    assert found["left"] == []


def test_dialogs_write_to_memory_to_a_table_and_to_another_format(qgis_without_engine, tmp_path):
    cells = np.zeros((30, 40), np.uint8)
    cells[2:5, 3:8], cells[20:22, 10:13] = 1, 2
    classes = raster(tmp_path / "classes.tif", cells)
    package = layer(tmp_path / "city.gpkg", [box(0, 0, 9, 9)], name="roads")
    found = in_window(
        qgis_without_engine,
        "window_outputs.py",
        tmp_path / "answer.json",
        CLASSES=classes,
        PACKAGE=package,
        OUT=tmp_path,
    )
    (memory,), (table,), (filtered,) = (found[name]["layers"] for name in ("memory", "table", "raster"))
    offered = " ".join(found["memory"]["choices"])
    assert all(choice in offered for choice in ("Temporary Layer", "File", "GeoPackage", "Database Table"))
    assert memory["provider"] == "memory" and table["source"] == f"{package}|layername=found"
    assert memory["areas"] == table["areas"] == {"1": 15.0, "2": 6.0}
    assert memory["renderer"] == table["renderer"] == "categorizedSymbol"
    names = [each.GetName() for each in ogr.Open(str(package))]
    assert sorted(names) == ["found", "roads"]
    made = gdal.Open(str(tmp_path / "filtered.img"))
    assert made.GetDriver().ShortName == "HFA" and filtered["source"] == str(tmp_path / "filtered.img")
    assert set(np.unique(made.ReadAsArray())) == {0, 1, 2} and (made.ReadAsArray() == cells).mean() > 0.99
