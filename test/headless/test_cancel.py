"""Stopping: within two seconds, nothing half written, no process left."""

from __future__ import annotations

import signal
import subprocess
import time
from pathlib import Path

import pytest

from .conftest import leftovers

#: Seconds that a stop may take.
LIMIT = 2.0


def engine_children(process: subprocess.Popen) -> list[int]:
    """Return the pids of the engines that a ``qgis_process`` has started."""
    tasks = Path(f"/proc/{process.pid}/task").iterdir()
    return sorted({int(pid) for task in tasks for pid in (task / "children").read_text().split()})


def wait_until(condition, seconds: float = 120.0) -> None:
    """Wait for a condition to hold."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.05)


def alive(pid: int) -> bool:
    """Whether a process is there and no zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


@pytest.fixture(params=["traindeeplearningmodel", "classifypixelsusingdeeplearning"])
def running(request, qgis, chips, package, free_copy, tmp_path):
    """A long job in the midst of its work: the process, its engine's pid and the output's folder."""
    folder = tmp_path / "out"
    folder.mkdir()
    if request.param == "traindeeplearningmodel":
        parameters = {
            "IN_FOLDER": chips,
            "OUT_FOLDER": folder / "model",
            "MAX_EPOCHS": 500,
            "ENCODER_WEIGHTS": "NONE",
            "LEARNING_RATE": 0.001,
            "STOP_TRAINING": "CONTINUE_TRAINING",
        }
    else:
        parameters = {
            "IN_RASTER": free_copy,
            "IN_MODEL_DEFINITION": package,
            "CELL_SIZE": 0.064,
            "OUT_CLASSIFIED_RASTER": folder / "classes.tif",
        }
    process = qgis.start(request.param, **parameters)
    wait_until(lambda: process.poll() is not None or leftovers(folder))
    time.sleep(2)  # in the midst of a batch
    assert process.poll() is None, process.stdout.read()
    [engine] = engine_children(process)
    yield process, engine, folder
    process.kill()
    process.wait()
    process.stdout.close()


def test_interrupt_stops_in_time(running):
    process, engine, folder = running
    started = time.monotonic()
    process.send_signal(signal.SIGINT)
    wait_until(lambda: not alive(engine) and not leftovers(folder), 30)
    assert time.monotonic() - started <= LIMIT
    assert process.wait(timeout=30) != 0
    assert leftovers(folder) == []


def test_killed_parent_leaves_nothing_half_written(running):
    process, engine, folder = running
    started = time.monotonic()
    process.kill()
    process.wait()
    wait_until(lambda: not alive(engine), 10)
    assert time.monotonic() - started <= LIMIT
    assert [name for name in leftovers(folder) if not name.endswith(".resume")] == []  # what the next run goes on from
