"""Which Python makes the environment, and which build of PyTorch goes into it."""

from __future__ import annotations

from pathlib import Path

import pytest

from slum_extractor_plugin.errors import EngineError
from slum_extractor_plugin.runtime import base_python
from slum_extractor_plugin.runtime.base_python import candidates, find_base_python
from slum_extractor_plugin.runtime.builds import choose_build

from .pythons import pretending_python, script

#: Where QGIS's installers put things: platform, what sys.executable and sys.prefix say inside QGIS, the files that are
#: there, and the Python that is to be found first.
LAYOUTS = {
    "linux": ("linux", "usr/bin/python3", "usr", ["usr/bin/python3", "usr/bin/python3.11"], "usr/bin/python3"),
    "windows installer": (
        "win32",
        "QGIS 3.40/bin/qgis-ltr-bin.exe",
        "QGIS 3.40/apps/Python312",
        ["QGIS 3.40/bin/qgis-ltr-bin.exe", "QGIS 3.40/bin/python3.exe", "QGIS 3.40/apps/Python312/python3.exe"],
        "QGIS 3.40/apps/Python312/python3.exe",
    ),
    "OSGeo4W": (
        "win32",
        "OSGeo4W/bin/qgis-bin.exe",
        "nowhere",
        ["OSGeo4W/bin/qgis-bin.exe", "OSGeo4W/apps/Python39/python3.exe", "OSGeo4W/apps/Python312/python3.exe"],
        "OSGeo4W/apps/Python312/python3.exe",
    ),
    "macOS bundle": (
        "darwin",
        "QGIS.app/Contents/MacOS/QGIS",
        "QGIS.app/Contents/MacOS",
        ["QGIS.app/Contents/MacOS/QGIS", "QGIS.app/Contents/MacOS/bin/python3"],
        "QGIS.app/Contents/MacOS/bin/python3",
    ),
    "macOS framework": (
        "darwin",
        "QGIS.app/Contents/MacOS/QGIS",
        "nowhere",
        [
            "QGIS.app/Contents/MacOS/QGIS",
            "QGIS.app/Contents/Frameworks/Python.framework/Versions/3.9/bin/python3",
            "QGIS.app/Contents/Frameworks/Python.framework/Versions/3.12/bin/python3",
        ],
        "QGIS.app/Contents/Frameworks/Python.framework/Versions/3.12/bin/python3",
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_installer_s_python_is_found(layout, tmp_path):
    platform, executable, prefix, files, first = LAYOUTS[layout]
    for file in files:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text("")
    environment = {"OSGEO4W_ROOT": str(tmp_path / "OSGeo4W")} if layout == "OSGeo4W" else {}
    found = candidates(platform, str(tmp_path / executable), str(tmp_path / prefix), environment)
    assert found[0] == tmp_path / first
    assert not any("qgis" in path.name.lower() for path in found) and len(set(found)) == len(found)


@pytest.mark.posix
def test_the_first_that_will_do_is_taken(tmp_path, monkeypatch):
    old, poor = pretending_python(tmp_path / "old" / "python3", "3.9"), script(tmp_path / "poor/python3", "import no")
    pythons = [old, poor, pretending_python(tmp_path / "good" / "python3", "3.12"), tmp_path / "never" / "python3"]
    monkeypatch.setattr(base_python, "candidates", lambda: pythons)
    assert find_base_python() == (str(pythons[2]), "3.12")
    monkeypatch.setattr(base_python, "candidates", lambda: pythons[:2])
    with pytest.raises(EngineError, match=r"old/python3 has version 3\.9; .*poor/python3 lacks a module .*PYTHON"):
        find_base_python()
    monkeypatch.setattr(base_python, "candidates", list)
    with pytest.raises(EngineError, match="Tried: none was found"):
        find_base_python()


@pytest.mark.posix
def test_a_python_that_was_named_is_never_replaced(tmp_path):
    (tmp_path / "python3").write_text("no program")
    with pytest.raises(EngineError, match=f"{tmp_path}/python3 does not start"):
        find_base_python(str(tmp_path / "python3"))
    with pytest.raises(EngineError, match="qgis-bin is no Python"):
        find_base_python(str(tmp_path / "qgis-bin"))
    assert find_base_python(str(pretending_python(tmp_path / "python3.12")))[1] == "3.12"


def test_this_machine_has_one():
    python, version = find_base_python()
    assert Path(python).exists() and version.startswith("3.")


#: What nvidia-smi says (driver, compute capability, name), and the index that follows.
CARDS = {
    "580.65.06, 8.9, NVIDIA L4": "cu130",
    "595.1, 12.0, NVIDIA RTX 5090\n595.1, 6.1, GTX 1080": "cu130",
    "570.86.15, 9.0, NVIDIA H100": "cu126",
    "581.42, 6.1, NVIDIA GeForce GTX 1080": "cu126",
    "470.256.02, 7.5, Tesla T4": "",
    "[N/A], [N/A], broken": "",
    "": "",
}


@pytest.mark.posix
@pytest.mark.parametrize("answer", CARDS)
def test_the_build_follows_driver_and_card(answer, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    script(tmp_path / "nvidia-smi", f"print({answer!r})")
    chosen = choose_build("AUTO")
    assert chosen.index.endswith(CARDS[answer] or "/cpu") and chosen.reason
    assert choose_build("CPU").name == "CPU"
    if CARDS[answer]:
        assert choose_build("CUDA").index == chosen.index
    else:
        with pytest.raises(EngineError, match="CUDA was asked for, but"):
            choose_build("CUDA")


def test_without_a_driver_it_is_the_cpu(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert choose_build("AUTO").name == "CPU" and "nvidia-smi" in choose_build("AUTO").reason
    with pytest.raises(EngineError, match="ROCM.*AUTO, CPU, CUDA"):
        choose_build("ROCM")
