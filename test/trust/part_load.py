"""A night in small: fifty runs of the whole chain in one QGIS, and eight QGIS at once on one model and one folder."""

from __future__ import annotations

import ctypes
import gc
import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback

from .ledger import ANSWERED, Ledger
from .materials import write_polygons
from .part_qgis import all_tools
from .process_tools import enable_plugin, engine, is_layer, make_scene, qgis_command, qgis_environment
from .sandbox import SLOW

LOAD = "load"

RUNS, AT_ONCE = 50, 8

#: What the second half of the runs may add to the memory, as a share of it, and still be noise of the allocator.
NOISE = 0.02

_OLD = "POLYGON ((280020 2109980, 280090 2109980, 280090 2109920, 280020 2109920, 280020 2109980))"


def run(ledger: Ledger, folder: Path, share: float) -> None:
    """Try all, or a share of it."""
    make_scene(folder)
    _at_once(ledger, folder)
    os.environ["SLUM_EXTRACTOR_PYTHON"] = str(engine())
    tempfile.tempdir = str(folder / "temporary")
    Path(tempfile.tempdir).mkdir()
    tools = {tool.name(): tool for tool in all_tools(folder)}
    old = write_polygons(folder / "old.gpkg", [(_OLD, 1)])
    seen = []
    for number in range(max(6, round(RUNS * share))):
        ledger.add(LOAD, "the chain, in one QGIS", _chain(tools, folder, old), number)
        seen.append(_state())
        print(f"run {number + 1}: {seen[-1]}", flush=True)
    ledger.add(LOAD, "memory, handles and temporary files after all runs", _grown(seen))


def _chain(tools: dict[str, QgsProcessingAlgorithm], folder: Path, old: Path) -> str:
    slums, changes = folder / "slums.gpkg", folder / "changes.gpkg"
    steps = (
        (
            "extractslums",
            {
                "IN_RASTER": str(folder / "image.tif"),
                "IN_MODEL_DEFINITION": str(folder / "m.dlpk"),
                "OUT_POLYGON_FEATURES": str(slums),
            },
        ),
        (
            "trackslumgrowth",
            {
                "IN_DATES": [str(old), str(slums)],
                "DATES": "2010;2020",
                "CELL_SIZE": 0.5,
                "OUT_CHANGE_FEATURES": str(changes),
                "OUT_DASHBOARD": str(folder / "d.html"),
            },
        ),
    )
    for name, values in steps:
        feedback, context = QgsProcessingFeedback(False), QgsProcessingContext()
        _, well = tools[name].create().run(values, context, feedback, {}, False)
        if not well:
            return f"{name}: {feedback.textLog()[-500:]}"
    is_layer(slums), is_layer(changes)
    return ANSWERED


def _state() -> tuple[int, int, int]:
    """Return this process's memory in bytes, its open handles, and the temporary files.

    What the allocator keeps of freed blocks goes back first: one of 16 MiB stays or not by what lies above it.
    """
    gc.collect()
    ctypes.CDLL("libc.so.6").malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    files = sum(1 for _ in Path(tempfile.gettempdir()).rglob("*"))
    return pages * os.sysconf("SC_PAGE_SIZE"), len(os.listdir("/proc/self/fd")), files


def _grown(seen: Sequence[tuple[int, int, int]]) -> str:
    """Judge by the second half of the runs, when all that is loaded once has been loaded."""
    late = np.array(seen[len(seen) // 2 :], float)
    memory = np.polyfit(range(len(late)), late[:, 0], 1)[0] * len(late)
    if memory > NOISE * late[:, 0].mean():
        return f"the memory grew by {memory / 1e6:.1f} MB over the last {len(late)} runs"
    if (late[-1, 1:] > late[0, 1:]).any():
        return f"handles and temporary files grew from {late[0, 1:]} to {late[-1, 1:]}"
    print(
        f"over the last {len(late)} runs: memory {memory / 1e6:+.2f} MB of {late[:, 0].mean() / 1e6:.0f} MB, handles "
        f"{late[0, 1]:.0f} to {late[-1, 1]:.0f}, temporary files {late[0, 2]:.0f} to {late[-1, 2]:.0f}"
    )
    return ANSWERED


def _at_once(ledger: Ledger, folder: Path) -> None:
    """Start as many QGIS at once, each of which writes its own file into one folder, from one image and one model."""
    home, out = folder / "home", folder / "together"
    enable_plugin(home)
    out.mkdir()
    started = [
        subprocess.Popen(
            qgis_command(
                "classifypixelsusingdeeplearning",
                IN_RASTER=folder / "image.tif",
                PROCESSOR_TYPE="CPU",
                IN_MODEL_DEFINITION=folder / "m.dlpk",
                OUT_CLASSIFIED_RASTER=out / f"{number}.tif",
            ),
            env=qgis_environment(home),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for number in range(AT_ONCE)
    ]
    printed = [process.communicate(timeout=900 * SLOW)[0] for process in started]
    contents = {path.read_bytes() for path in out.glob("*.tif")}
    left = [path.name for path in out.iterdir() if not path.name.endswith((".tif", ".tif.aux.xml"))]
    for number, process in enumerate(started):
        well = process.returncode == 0 and (out / f"{number}.tif").exists() and len(contents) == 1 and not left
        said = f"status {process.returncode}, {len(contents)} different results, {left} left: {printed[number][-300:]}"
        ledger.add(LOAD, f"{AT_ONCE} QGIS at once on one model and folder", ANSWERED if well else said, number)
