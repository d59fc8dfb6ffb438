"""Killed at random moments while installing: the next try ends with a working engine.

Small packages stand in for the real ones, which the environment variable SLUM_EXTRACTOR_TEST_WHEELS brings in: a folder
filled by ``python -m slum_extractor_plugin.runtime download --wheels FOLDER``. Then there are ten kills.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from slum_extractor_plugin.runtime.process import engine_command
from slum_extractor_plugin.runtime.storage import folder_size

from .small_wheels import fault

REPOSITORY = Path(__file__).resolve().parents[2]

REAL = os.environ.get("SLUM_EXTRACTOR_TEST_WHEELS", "")

KILLS = 10 if REAL else 2

pytestmark = pytest.mark.posix


@pytest.fixture(scope="module")
def wheels(request) -> Path:
    """A folder of wheels: the real one, or one of small packages and pip."""
    if REAL:
        return Path(REAL)
    return request.getfixturevalue("small_wheels")


def started(root: Path, wheels: Path) -> subprocess.Popen:
    """Start an installation."""
    small = [sys.executable, str(Path(__file__).with_name("small_wheels.py")), str(root), str(wheels)]
    real = [
        sys.executable,
        "-m",
        "slum_extractor_plugin.runtime",
        "install",
        "--build",
        "CPU",
        "--root",
        str(root),
        "--wheels",
        str(wheels),
    ]
    return subprocess.Popen(
        real if REAL else small, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=REPOSITORY
    )


def works(python: str) -> None:
    """Fail unless the engine does its work."""
    if REAL:
        subprocess.run(engine_command(Path(python), "check"), check=True, capture_output=True)
    else:
        assert fault(Path(python).parents[1]) == ""


@pytest.fixture(scope="module")
def whole(wheels, tmp_path_factory) -> int:
    """The bytes that an installation has written when nobody kills it."""
    root = tmp_path_factory.mktemp("whole")
    process = started(root, wheels)
    output, _ = process.communicate()
    assert process.returncode == 0, output
    works(output.splitlines()[-1])
    size = folder_size(root)
    shutil.rmtree(root)
    return size


@pytest.mark.parametrize("number", range(KILLS))
def test_the_next_try_ends_with_a_working_engine(number, wheels, whole, tmp_path):
    """Moments are measured in bytes written, so that they are spread over the work however slow the machine is."""
    share = (number + random.Random(number).random()) / KILLS
    process = started(tmp_path, wheels)
    while folder_size(tmp_path) < share * whole and process.poll() is None:
        time.sleep(0.05)
    time.sleep(random.Random(-number).random())
    process.send_signal(signal.SIGKILL)
    process.communicate()
    left = folder_size(tmp_path)
    process = started(tmp_path, wheels)
    output, _ = process.communicate()
    assert process.returncode == 0, output
    works(output.splitlines()[-1])
    print(f"killed at {share:.0%}, {left / 1e6:.1f} of {whole / 1e6:.1f} MB there; {output.splitlines()[0]}")
    shutil.rmtree(tmp_path)
