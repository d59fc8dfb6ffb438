"""QGIS 4: every module imports under PyQt6, and no source line asks for what Qt 6 no longer has."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from .scan import faults, removed

REPOSITORY = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent

#: The plugin's modules.
SOURCES = sorted((REPOSITORY / "slum_extractor_plugin").rglob("*.py"))

needs_pyqt6 = pytest.mark.skipif(importlib.util.find_spec("PyQt6") is None, reason="`make test-qt6` installs PyQt6")


def run(script: str, *arguments: object) -> str:
    """Run a script in a Python of its own, since PyQt5 may be loaded in this one, and return what it prints."""
    command = [sys.executable, str(HERE / script), *map(str, arguments)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@needs_pyqt6
@pytest.mark.gdal
def test_every_module_imports_under_pyqt6():
    assert int(run("import_all.py", REPOSITORY)) > 50


@needs_pyqt6
def test_every_name_of_qt_is_there_in_qt6():
    assert run("scan.py", *SOURCES) == ""


def test_nothing_that_qt6_removed_is_used():
    assert [f"{path.name}, {fault}" for path in SOURCES for fault in removed(path.read_text("utf-8"))] == []


def test_every_name_of_qgis_is_there_and_in_full():
    pytest.importorskip("qgis.core", reason="QGIS's Python modules are not there; `make test` installs QGIS")
    assert [f"{path.name}, {fault}" for path in SOURCES for fault in faults(path.read_text("utf-8"))] == []


#: What works with PyQt5 and QGIS 3 alone, and what is said of it.
OLD = {
    "from qgis.core import QgsProcessingParameterNumber as N\nN.Integer": "is short for Type.Integer",
    "from qgis.core import Qgis\nQgis.Warning": "is short for MessageLevel.Warning",
    "from qgis.core import QgsProcessing as P\nx = P\nx.TypeRaster": "is short for SourceType.TypeRaster",
    "from qgis.core import Qgis\nQgis.NoSuchThing.Info": "is not there (NoSuchThing)",
}


@pytest.mark.parametrize("source", OLD)
def test_old_names_of_qgis_are_found(source):
    pytest.importorskip("qgis.core", reason="QGIS's Python modules are not there; `make test` installs QGIS")
    assert OLD[source] in " ".join(faults(source))


@needs_pyqt6
@pytest.mark.parametrize("name", ["QNetworkProxy.HttpProxy", "QNetworkProxy.ProxyType.Nothing"])
def test_old_names_of_qt_are_found(name, tmp_path):
    (tmp_path / "old.py").write_text(f"from qgis.PyQt.QtNetwork import QNetworkProxy\n{name}\n")
    assert f"line 2: {name} is not there" in run("scan.py", tmp_path / "old.py")


def test_removed_names_are_found():
    assert set(removed("dialog.exec_()\nfrom PyQt5.QtCore import Qt")) == {
        "line 1: exec_ is now exec",
        "line 2: PyQt5.QtCore is imported past qgis.PyQt",
    }
