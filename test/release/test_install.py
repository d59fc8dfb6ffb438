"""``pip install .`` in a clean environment gives the package, its data files and the command."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

REPOSITORY = Path(__file__).resolve().parents[2]

#: What a wheel is made from, without what builds and tests leave beside it.
SOURCE = (
    "slum_extractor_plugin",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "metadata.txt",
    "test/requirements.txt",
    "scripts/requirements.txt",
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """The wheel, built from a copy of the source so that nothing is left in the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    for name in SOURCE:
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, folder / "source" / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            (folder / "source" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, folder / "source" / name)
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(folder), str(folder / "source")],
        check=True,
        capture_output=True,
        timeout=300,
    )
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def command(wheel, tmp_path_factory) -> Path:
    """The command in an environment that has nothing else."""
    environment = tmp_path_factory.mktemp("clean") / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True, timeout=120)
    subprocess.run([str(environment / "bin" / "pip"), "install", "-q", str(wheel)], check=True, timeout=300)
    return environment / "bin" / "slum-extractor"


def test_the_wheel_holds_what_the_package_reads(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    for name in (
        "py.typed",
        "runtime/requirements.lock",
        "runtime/requirements.txt",
        "help/majorityfilter.html",
        "rasters/growth/page/dashboard.js",
        "styles/slum_polygons.qml",
    ):
        assert f"slum_extractor_plugin/{name}" in names
    assert not any(name.startswith(("test/", "demo/")) for name in names)
    metadata = next(name for name in names if name.endswith("METADATA"))
    said = zipfile.ZipFile(wheel).read(metadata).decode()
    version = next(
        line[8:] for line in (REPOSITORY / "metadata.txt").read_text().splitlines() if line.startswith("version=")
    )
    assert f"\nVersion: {version}\n" in said and 'extra == "engine"' in said and "torch" in said


def test_the_command_works_without_qgis(command, tmp_path):
    version = subprocess.run([str(command), "--version"], capture_output=True, text=True, check=True).stdout
    assert version.startswith("slum-extractor ") and "unknown" not in version
    source = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "classes.tif"), 9, 9)
    cells = np.zeros((9, 9), np.uint8)
    cells[4, 4] = 1
    source.WriteArray(cells)
    source = None
    done = subprocess.run(
        [
            str(command),
            "filter",
            "--in-raster",
            str(tmp_path / "classes.tif"),
            "--out-raster",
            str(tmp_path / "out.tif"),
            "--number-neighbors",
            "four",
            "--json",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["{", '"OUT_RASTER":', f'"{tmp_path / "out.tif"}"', "}"]
    assert not gdal.Open(str(tmp_path / "out.tif")).ReadAsArray().any()


def test_completion_knows_the_tools_and_keywords(command):
    said = subprocess.run([str(command), "--print-completion", "bash"], capture_output=True, text=True, check=True)
    assert "classify" in said.stdout and "--number-neighbors" in said.stdout and "EIGHT" in said.stdout
