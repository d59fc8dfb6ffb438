"""Which Python runs the engine, and in what environment."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from slum_extractor_plugin.errors import EngineError
from slum_extractor_plugin.runtime import interpreter
from slum_extractor_plugin.runtime.interpreter import (
    MARKER,
    VARIABLE,
    clean_environment,
    find_interpreter,
    interpreter_of,
    is_complete,
    managed_environment,
)


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path, monkeypatch):
    """No test sees, or makes, the user's real environment."""
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setattr(interpreter, "data_folder", lambda: tmp_path / "data")


def python_in(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "python").write_text("")
    return folder / "python"


def make_managed() -> Path:
    environment = managed_environment("CPU")
    python = interpreter_of(environment)
    python.parent.mkdir(parents=True)
    python.write_text("")
    return environment


def test_the_variable_comes_before_the_setting_and_that_before_the_managed_one(tmp_path, monkeypatch):
    environment = make_managed()
    (environment / MARKER).write_text("{}")
    assert find_interpreter() == interpreter_of(environment)
    setting, variable = python_in(tmp_path / "setting"), python_in(tmp_path / "variable")
    assert find_interpreter(str(setting)) == setting
    monkeypatch.setenv(VARIABLE, str(variable))
    assert find_interpreter(str(setting)) == variable


def test_without_an_engine_the_sentence_says_what_to_do():
    with pytest.raises(EngineError, match=f"not installed. Run the tool Install Deep Learning Engine.*{VARIABLE}"):
        find_interpreter()


def test_a_configured_python_that_is_missing_is_never_replaced_by_another(tmp_path, monkeypatch):
    (make_managed() / MARKER).write_text("{}")
    with pytest.raises(EngineError, match="no Python at .*gone, set in Settings > Options"):
        find_interpreter(str(tmp_path / "gone"))
    monkeypatch.setenv(VARIABLE, str(tmp_path))  # a folder is no Python either
    with pytest.raises(EngineError, match=f"set in the environment variable {VARIABLE}"):
        find_interpreter()


def test_an_environment_that_was_cut_off_is_not_found():
    environment = make_managed()
    assert not is_complete(environment)
    with pytest.raises(EngineError, match="unfinished.*Run the tool Install"):
        find_interpreter()
    (environment / MARKER).write_text("{}")
    interpreter_of(environment).unlink()
    assert not is_complete(environment)


@pytest.mark.parametrize("name", ["REQUIREMENTS", "LOCK"])
def test_other_requirements_are_another_environment_and_that_is_said(name, tmp_path, monkeypatch):
    before = make_managed()
    (before / MARKER).write_text("{}")
    assert find_interpreter() == interpreter_of(before)
    changed = tmp_path / "changed"
    changed.write_bytes(getattr(interpreter, name).read_bytes() + b"\n")
    monkeypatch.setattr(interpreter, name, changed)
    assert managed_environment("CPU") != before and before.exists()
    with pytest.raises(EngineError, match="of another version of the plugin.*Run the tool Install.*old one stays"):
        find_interpreter()


def test_the_last_made_of_two_builds_is_taken():
    for build, time in (("CPU", 1_000_000), ("CUDA", 2_000_000)):
        python = interpreter_of(managed_environment(build))
        python.parent.mkdir(parents=True)
        python.write_text("")
        (managed_environment(build) / MARKER).write_text("{}")
        os.utime(managed_environment(build) / MARKER, (time, time))
    assert find_interpreter() == interpreter_of(managed_environment("CUDA"))
    os.utime(managed_environment("CPU") / MARKER, (3_000_000, 3_000_000))
    assert find_interpreter() == interpreter_of(managed_environment("CPU"))


@pytest.mark.parametrize(
    ("platform", "variables", "ending"),
    [
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/slum_extractor"),
        ("linux", {"XDG_DATA_HOME": ""}, "/.local/share/slum_extractor"),
        ("darwin", {}, "/Library/Application Support/slum_extractor"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/slum_extractor"),
    ],
)
def test_the_data_folder_is_where_the_system_keeps_such_data(platform, variables, ending, monkeypatch):
    monkeypatch.undo()
    monkeypatch.setattr(sys, "platform", platform)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert interpreter.data_folder().as_posix().endswith(ending)


def test_windows_keeps_its_python_elsewhere(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert interpreter_of(Path("e")) == Path("e/Scripts/python.exe")


def test_the_engines_environment_has_nothing_of_qgis(monkeypatch):
    foreign = (
        "PYTHONPATH",
        "PYTHONHOME",
        "GDAL_DATA",
        "GDAL_DRIVER_PATH",
        "PROJ_LIB",
        "PROJ_DATA",
        "QGIS_PREFIX_PATH",
        "QT_PLUGIN_PATH",
        "LD_LIBRARY_PATH",
        "DYLD_LIBRARY_PATH",
        "OSGEO_X",
        "CPL_DEBUG",
        "VIRTUAL_ENV",
    )
    for name in (*foreign, "HTTPS_PROXY", "OMP_NUM_THREADS", "CUDA_VISIBLE_DEVICES"):
        monkeypatch.setenv(name, "x")
    clean = clean_environment()
    assert not set(foreign) & set(clean)
    assert {"PATH", "HTTPS_PROXY", "OMP_NUM_THREADS", "CUDA_VISIBLE_DEVICES"} <= set(clean)
    assert "PYTHONPATH" in os.environ  # the parent's own stays as it is
