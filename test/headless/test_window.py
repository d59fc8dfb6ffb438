"""In a real QGIS window, on a virtual screen."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

#: Debian's wrapper of 3.22 does not pass every argument on.
WINDOW = next((path for path in ("/usr/bin/qgis.bin", "/usr/bin/qgis") if Path(path).exists()), None)


def test_cancel_button_stops_in_time(qgis, chips, tmp_path):
    if WINDOW is None or shutil.which("xvfb-run") is None:
        pytest.skip("QGIS or xvfb-run is missing; `make test` installs both")
    (tmp_path / "out").mkdir()
    answer = tmp_path / "answer.json"
    environment = {name: value for name, value in qgis.environment().items() if name != "QT_QPA_PLATFORM"}
    subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1280x900x24", WINDOW, "--nologo", "--noversioncheck", "--code",
         str(Path(__file__).with_name("window_cancel.py"))],
        env={**environment, "CHIPS": str(chips), "OUT": str(tmp_path / "out" / "model"), "ANSWER": str(answer)},
        capture_output=True, timeout=300, check=False,
    )
    found = json.loads(answer.read_text())
    assert "fault" not in found, found
    assert found["seconds"] <= 2.0
    assert found["left"] == []
