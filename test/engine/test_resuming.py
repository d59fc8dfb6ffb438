"""A run that was killed goes on and ends with the same weights, bit for bit, as one that was not.

``SLUM_EXTRACTOR_KILLS=10`` kills one run that often.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest
import torch
from engine_jobs import train_job
from engine_making import PROCESSOR, Heard, make_chips

from slum_extractor_plugin.engine.networks.factory import load_network
from slum_extractor_plugin.engine.training import resuming
from slum_extractor_plugin.engine.training.segmenter import Segmenter
from slum_extractor_plugin.engine.training.train import train
from slum_extractor_plugin.errors import EngineError, ParameterError
from slum_extractor_plugin.formats.dlpk import open_package
from slum_extractor_plugin.jobs.train import TrainDeepLearningModel as TrainJob

REPOSITORY = Path(__file__).resolve().parents[2]

#: 3 epochs of 4 steps; a small network, so that a checkpoint a step is cheap; everything random that there is.
RUN = {
    "max_epochs": 3,
    "backbone_model": "tu-mobilenetv3_small_050",
    "batch_size": 4,
    "learning_rate": 2e-3,
    "encoder_weights": "NONE",
    "processor_type": PROCESSOR,
    "validation_percentage": 20.0,
    "chip_size": 48,
    "arguments": "mixup True",
    "monitor": "MIOU",
}

#: Trains as the engine does, with a checkpoint after each step, and says each step.
CHILD = """
import json, sys
sys.path.insert(0, sys.argv[1])
from slum_extractor_plugin.jobs.train import TrainDeepLearningModel as TrainJob
from slum_extractor_plugin.engine.training import resuming
from slum_extractor_plugin.engine.training.train import train

class Reporter:
    def progress(self, fraction): print("step", flush=True)
    def message(self, text): pass
    warning = message

resuming.INTERVAL = resuming.PATIENCE = 0.0
values = json.loads(sys.argv[2])
train(TrainJob(**{**values, "in_folder": tuple(values["in_folder"])}), Reporter())
"""


@pytest.fixture(autouse=True)
def often(monkeypatch):
    """Write a checkpoint after every step."""
    monkeypatch.setattr(resuming, "INTERVAL", 0.0)
    monkeypatch.setattr(resuming, "PATIENCE", 0.0)


@pytest.fixture(scope="module")
def chips(tmp_path_factory) -> Path:
    return make_chips(tmp_path_factory.mktemp("resuming") / "chips", count=20)


@pytest.fixture(scope="module")
def unbroken(chips, tmp_path_factory) -> tuple[dict, dict]:
    return fit(chips, tmp_path_factory.mktemp("unbroken") / "model")


def settings_of(chips: Path, out: Path, **changes) -> TrainJob:
    return train_job((str(chips),), str(out), **{**RUN, **changes})


def fit(chips: Path, out: Path, heard: Heard | None = None, **changes) -> tuple[dict, dict]:
    """Return the weights and the metrics of a run."""
    result = train(settings_of(chips, out, **changes), heard or Heard())
    assert not (out.parent / f"{out.name}.training").exists()
    with open_package(result["OUT_MODEL_FILE"]) as package:
        return load_network(package).state_dict(), result["METRICS"]


def same(one: tuple[dict, dict], other: tuple[dict, dict]) -> bool:
    return one[1] == other[1] and all(torch.equal(one[0][name], other[0][name]) for name in other[0])


class KilledError(Exception):
    pass


def broken_off(monkeypatch, chips: Path, out: Path, at: int, where: str = "training_step", **changes) -> None:
    """Train until the call number ``at`` of a method of the segmenter."""
    calls, method = [], getattr(Segmenter, where)

    def dying(self, batch, index):
        calls.append(1)
        if len(calls) > at:
            raise KilledError
        return method(self, batch, index)

    with monkeypatch.context() as patch:
        patch.setattr(Segmenter, where, dying)
        with pytest.raises(KilledError):
            train(settings_of(chips, out, **changes), Heard())
    assert not out.exists() and not list(out.parent.glob(".*.part"))


@pytest.mark.parametrize(("at", "where"), [(4, "training_step"), (6, "training_step"), (1, "validation_step")])
def test_broken_off_anywhere_it_goes_on_to_the_same_end(chips, unbroken, tmp_path, monkeypatch, at, where):
    out = tmp_path / "model"
    broken_off(monkeypatch, chips, out, at, where)
    heard = Heard()
    assert same(fit(chips, out, heard, resume=True), unbroken)
    assert any("Continuing the unfinished run" in message for message in heard.messages)


def test_killed_it_goes_on_to_the_same_end(chips, unbroken, tmp_path):
    out, chance = tmp_path / "model", random.Random()
    values = json.dumps(asdict(settings_of(chips, out, resume=True)))
    for kill in range(int(os.environ.get("SLUM_EXTRACTOR_KILLS", "1"))):
        process = subprocess.Popen([sys.executable, "-c", CHILD, str(REPOSITORY), values], stdout=subprocess.PIPE)
        steps = chance.randint(1, 12 if kill == 0 else 4)
        for _ in range(steps):
            process.stdout.readline()
        process.kill()
        process.communicate()
        print(f"kill {kill + 1}: after {steps} steps")
    assert same(fit(chips, out, resume=True), unbroken)


def test_two_phases_and_a_pretrained_model_go_on_too(chips, tmp_path, monkeypatch):
    first = train(settings_of(chips, tmp_path / "first", max_epochs=1, chip_size=32), Heard())["OUT_MODEL_FILE"]
    later = {"pretrained_model": first, "freeze": "TWO_PHASES", "max_epochs": 2, "chip_size": 32}
    whole = fit(chips, tmp_path / "whole", **later)
    broken_off(monkeypatch, chips, tmp_path / "model", 5, **later)
    assert same(fit(chips, tmp_path / "model", resume=True, **later), whole)


def test_another_run_does_not_go_on(chips, tmp_path, monkeypatch):
    out = tmp_path / "model"
    broken_off(monkeypatch, chips, out, 2)
    with pytest.raises(ParameterError, match="model.training was started with other values of batch_size. Give the"):
        fit(chips, out, resume=True, batch_size=8)
    (tmp_path / "model.training" / "last.ckpt").write_bytes(b"PK")
    with pytest.raises(EngineError, match=r"last\.ckpt cannot be read .*Train without RESUME"):
        fit(chips, out, resume=True)
    heard = Heard()
    fit(chips, out, heard, max_epochs=1, batch_size=16)
    assert "is discarded, because RESUME is off" in heard.warnings[0]


def test_without_an_unfinished_run_it_starts_from_the_beginning(chips, unbroken, tmp_path):
    heard = Heard()
    assert same(fit(chips, tmp_path / "model", heard, resume=True), unbroken)
    assert any("No unfinished run" in message for message in heard.messages)
