"""Engines that share a computer take turns."""

import multiprocessing
import time
from pathlib import Path

import pytest
import torch

from slum_extractor_plugin.engine import turns
from slum_extractor_plugin.engine.turns import Turns, end_turn, take_turn
from slum_extractor_plugin.protocol import TURNS_FOLDER

CPU = torch.device("cpu")


@pytest.fixture
def quick(monkeypatch):
    """Turns, and patience, of a moment."""
    monkeypatch.setattr(turns, "SLICE", 0.02)
    monkeypatch.setattr(turns, "PATIENCE", 0.2)


@pytest.fixture
def here(monkeypatch, tmp_path):
    """This process takes turns in a folder."""
    monkeypatch.setenv(TURNS_FOLDER, str(tmp_path / "turns"))
    turns._own_turns.cache_clear()
    monkeypatch.setattr(torch, "get_num_threads", lambda: 64)
    yield Turns(tmp_path / "turns" / turns._place())
    end_turn()
    turns._own_turns.cache_clear()


def _steps(folder: Path, seconds: float, until: float, found) -> None:
    """Take turns and sleep for ``seconds`` in each, until a time; tell when each step began and ended."""
    turns.SLICE = 0.05
    ours, spans = Turns(folder), []
    while time.time() < until:
        ours.take()
        began = time.time()
        time.sleep(seconds)
        spans.append((began, time.time()))
    found.put(spans)


def test_two_processes_never_compute_at_once_and_each_gets_its_share(tmp_path):
    context = multiprocessing.get_context("spawn")
    found, until = context.Queue(), time.time() + 8
    workers = [context.Process(target=_steps, args=(tmp_path, seconds, until, found)) for seconds in (0.01, 0.05)]
    for worker in workers:
        worker.start()
    spans = [found.get(timeout=30) for _ in workers]
    for worker in workers:
        worker.join()
    both = sorted(span for each in spans for span in each)
    assert all(after[0] >= before[1] for before, after in zip(both, both[1:]))
    since = max(each[0][0] for each in spans)  # from when both were there
    shares = [sum(end - began for began, end in each if began >= since) for each in spans]
    assert min(shares) >= 0.8 * sum(shares) / 2


def test_a_turn_lasts_a_slice_and_is_taken_anew(tmp_path, quick):
    ours, theirs = Turns(tmp_path), Turns(tmp_path)
    ours.take()
    assert _missed(theirs)
    ours.end()
    theirs._paused_until = 0
    assert not _missed(theirs)


def test_who_waits_in_vain_computes_without(tmp_path, quick):
    """As beside an engine that is stopped with its turn."""
    stopped, ours = Turns(tmp_path), Turns(tmp_path)
    stopped.take()
    began = time.monotonic()
    ours.take()
    assert turns.PATIENCE <= time.monotonic() - began < 5
    began = time.monotonic()
    ours.take()  # and does not wait again at each step
    assert time.monotonic() - began < turns.PATIENCE


def test_steps_take_turns(here, quick):
    take_turn(CPU)
    assert _missed(here)
    end_turn()
    here._paused_until = 0
    assert not _missed(here)


@pytest.mark.parametrize("case", ["a GPU", "fewer threads than cores", "no folder"])
def test_who_leaves_cores_to_others_takes_no_turn(here, quick, monkeypatch, case):
    if case == "fewer threads than cores":
        monkeypatch.setattr(torch, "get_num_threads", lambda: 0)
    if case == "no folder":
        monkeypatch.delenv(TURNS_FOLDER)
    take_turn(torch.device("cuda") if case == "a GPU" else CPU)
    assert not _missed(here)


@pytest.mark.parametrize("case", ["another computer of the home folder", "other cores"])
def test_who_shares_no_cores_shares_no_turns(here, quick, monkeypatch, case):
    if case == "other cores":
        monkeypatch.setattr(turns, "_cores", lambda: {1000, 1001})
    else:
        monkeypatch.setattr(turns.platform, "node", lambda: "node/7")
    take_turn(CPU)
    assert not _missed(here)


def test_a_folder_that_cannot_be_made_stops_nobody(here, monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv(TURNS_FOLDER, str(tmp_path / "file" / "turns"))
    turns._own_turns.cache_clear()
    take_turn(CPU)
    end_turn()


def _missed(one: Turns) -> bool:
    """Whether a turn is not to be had within the patience."""
    one.take()
    return one._since is None
