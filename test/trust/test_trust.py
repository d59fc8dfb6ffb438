"""The quick part of the suite: some of every kind of bad input and of fault; ``make test-trust`` runs all of them."""

from __future__ import annotations

import os
import random
import subprocess
import time
from pathlib import Path

import pytest
from osgeo import gdal

from . import faults, good_jobs, part_rasters, part_tools, raster_inputs, text_inputs
from .ledger import FAULT, INPUT, WELL, Ledger
from .raster_tools import raster_tools
from .run import inject_faults, possible
from .sandbox import ending_of, endings, is_sentence


@pytest.fixture(scope="module", autouse=True)
def _quiet():
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    raster_inputs.materials(), text_inputs.chip_texts(), good_jobs.scene()
    yield
    gdal.PopErrorHandler()


@pytest.mark.parametrize("name", part_rasters.INPUTS)
def test_bad_input_is_answered_or_refused_with_a_sentence(name):
    case, full = part_rasters.INPUTS[name]
    wrong = [(seed, ending) for seed, ending in endings(case, range(max(10, full // 400))) if ending not in WELL]
    assert wrong == []


def test_what_a_fault_strikes_loses_nothing(tmp_path):
    ledger, tools, names = Ledger(), raster_tools(tmp_path), possible(part_tools.NAMES)
    inject_faults(ledger, tools, names, len(tools) * len(names))
    assert ledger.wrong == []
    assert ledger.total(FAULT) == len(tools) * len(names) >= 24 and ledger.total(INPUT) == 0


def _hang(seed: int) -> None:
    while seed == 1:
        pass


def _die(seed: int) -> None:
    if seed == 1:
        os.abort()


@pytest.mark.parametrize(("case", "said"), [(_hang, "hung"), (_die, "died")])
def test_the_suite_sees_what_hangs_or_dies_and_goes_on(case, said):
    found = dict(endings(case, range(4), limit=1.0))
    assert found.pop(1).startswith(said)
    assert found == dict.fromkeys((0, 2, 3), "answered")


def test_the_suite_sees_what_is_no_sentence():
    assert "ZeroDivisionError" in ending_of(lambda: 1 / 0)
    assert is_sentence("The raster is damaged. Copy it anew.")
    assert not is_sentence("Traceback (most recent call last): it failed.") and not is_sentence("no")


def _leaves_a_process(out: Path) -> None:
    if not os.fork():
        os.setsid()
        time.sleep(60)
        os._exit(0)
    (out / "f").write_bytes(b"whole")


def test_the_suite_sees_a_process_that_goes_on_and_lets_strangers_be(tmp_path, monkeypatch):
    monkeypatch.setattr(faults, "ORPHAN_LIMIT", 0.5)
    tool = faults.Tool("leaving", _leaves_a_process, "f", lambda path: None, 0.1)
    with subprocess.Popen(["/bin/sleep", "60"]) as stranger:
        with pytest.raises(AssertionError, match="went on after its end"):
            faults.clock_jumps(tool, tmp_path, random.Random(1))
        assert stranger.poll() is None
        stranger.kill()
