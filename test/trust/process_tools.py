"""Tools as whole processes: QGIS, the engine that it starts, and dask's workers below that, for faults to strike."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from osgeo import gdal, ogr

from slum_extractor_plugin.errors import SlumExtractorError
from slum_extractor_plugin.formats.dlpk import open_package
from slum_extractor_plugin.runtime.process import run_job

from .faults import Tool, timed
from .sandbox import SLOW

#: Seconds after which a tool of several processes must have ended.
LIMIT = 240.0 * SLOW

REPOSITORY = Path(__file__).resolve().parents[2]

#: The program itself: Debian's wrapper of 3.22 does not pass every argument on.
QGIS = next((path for path in ("/usr/bin/qgis_process.bin", "/usr/bin/qgis_process") if Path(path).exists()), "")


def engine() -> Path:
    """Return the engine's Python, which the caller names."""
    return Path(os.environ["SLUM_EXTRACTOR_TEST_ENGINE"])


def make_scene(folder: Path) -> None:
    """Let the engine's Python write an image, chips and a package into ``folder``."""
    subprocess.run(
        [engine(), "-W", "ignore", "-m", "trust.engine_materials", folder],
        check=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )


class Listener:
    """Hears nothing and never stops."""

    def progress(self, fraction: float) -> None:
        """Take a share."""

    def message(self, text: str) -> None:
        """Take a line."""

    warning = message

    def cancelled(self) -> bool:
        """Never."""
        return False


def qgis_environment(home: Path) -> dict[str, str]:
    """Return the environment of a ``qgis_process`` with a profile of its own and the built plugin."""
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
        "OMP_NUM_THREADS": "1",
        "QGIS_PLUGINPATH": str(REPOSITORY / "build"),
        "SLUM_EXTRACTOR_PYTHON": str(engine()),
    }


def enable_plugin(home: Path) -> None:
    """Make a profile in which the plugin is switched on."""
    home.mkdir()
    subprocess.run(
        [QGIS, "plugins", "enable", "slum_extractor_plugin"],
        check=True,
        env=qgis_environment(home),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def qgis_command(tool: str, **parameters: object) -> list[str]:
    """Return the command that runs a tool in ``qgis_process``."""
    return [QGIS, "run", f"slumextractor:{tool}", *(f"--{name}={value}" for name, value in parameters.items())]


def process_tools(source: Path) -> list[Tool]:
    """Write the input into ``source``, make what each tool answers undisturbed, and return the tools."""
    make_scene(source)
    enable_plugin(source / "home")
    classify = {
        "in_raster": str(source / "image.tif"),
        "in_model_definition": str(source / "m.dlpk"),
        "tile_size": 96,
        "padding": 32,
        "processor_type": "CPU",
    }
    train = {
        "in_folder": [str(source / "chips")],
        "max_epochs": 2,
        "batch_size": 2,
        "learning_rate": 1e-3,
        "backbone_model": "tu-mobilenetv3_small_050",
        "encoder_weights": "NONE",
        "processor_type": "CPU",
    }

    def classified(out: Path, **more: object) -> None:
        target = str(out / "c.tif")
        run_job(engine(), "classify", {**classify, **more, "out_classified_raster": target}, Listener(), [target])

    def trained(out: Path) -> None:
        run_job(engine(), "train", {**train, "out_folder": str(out / "model")}, Listener(), [str(out / "model")])

    def exported(out: Path) -> None:
        target = str(out / "m.onnx")
        run_job(
            engine(),
            "onnx",
            {"in_model_definition": classify["in_model_definition"], "out_onnx": target},
            Listener(),
            [target],
        )

    def in_qgis(out: Path) -> None:
        command = qgis_command(
            "classifypixelsusingdeeplearning",
            IN_RASTER=classify["in_raster"],
            TILE_SIZE=96,
            IN_MODEL_DEFINITION=classify["in_model_definition"],
            PADDING=32,
            PROCESSOR_TYPE="CPU",
            OUT_CLASSIFIED_RASTER=out / "c.tif",
        )
        done = subprocess.run(
            command,
            env=qgis_environment(source / "home"),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            killed = f"qgis_process was ended by the signal {-done.returncode}."
            raise SlumExtractorError(killed if done.returncode < 0 else _last(done.stdout))

    recorded = source / "recorded"  # in QGIS the raster has the record of where it comes from besides
    recorded.mkdir()
    same = _same_as(source / "c.tif")
    whole = timed(
        Tool("Classify, QGIS and engine", in_qgis, "c.tif", _same_as(recorded / "c.tif"), 0, limit=LIMIT), recorded
    )
    tools = [
        Tool("Classify, engine", classified, "c.tif", same, 0, limit=LIMIT),
        Tool(
            "Classify, two dask workers",
            lambda out: classified(out, parallel_processing_factor="2"),
            "c.tif",
            same,
            0,
            limit=LIMIT,
        ),
        Tool("Export Model To ONNX, engine", exported, "m.onnx", _has_content, 0, limit=LIMIT),
        Tool("Train, engine", trained, "model", _is_package, 0, is_folder=True, limit=LIMIT),
    ]
    return [whole, *(timed(tool, source) for tool in tools)]


def is_layer(path: Path) -> None:
    """Raise unless a file is a layer that can be read to its end."""
    dataset = ogr.Open(str(path))
    if dataset is None or sum(1 for _ in dataset.GetLayer(0)) != dataset.GetLayer(0).GetFeatureCount():
        raise AssertionError(f"{path} is not whole")


def _same_as(expected: Path) -> object:
    def check(path: Path) -> None:
        if path.read_bytes() != expected.read_bytes():
            cells = [gdal.Open(str(each)).ReadAsArray() for each in (path, expected)]
            raise AssertionError(f"{path.name} is not what an undisturbed run gives: {(cells[0] != cells[1]).sum()}")

    return check


def _has_content(path: Path) -> None:
    if path.stat().st_size < 10_000:
        raise AssertionError(f"{path} is not whole")


def _is_package(path: Path) -> None:
    with open_package(path / "model.dlpk") as package:
        if not package.weights.stat().st_size:
            raise AssertionError("the package has no weights")


def _last(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1][:300] if lines else "it said nothing."
