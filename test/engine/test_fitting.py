"""What a run does beside learning: it goes on with little memory, keeps to minutes, logs, and shares the work."""

from __future__ import annotations

import itertools
import math
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from engine_jobs import rate_job, train_job
from engine_making import PROCESSOR, Heard, make_chips

from slum_extractor_plugin.engine.devices import is_out_of_memory
from slum_extractor_plugin.engine.networks import doubling
from slum_extractor_plugin.engine.training import fitting, lr_finder, precision, schedule
from slum_extractor_plugin.engine.training.find_rate import find_rate
from slum_extractor_plugin.engine.training.memory import Parts, parts
from slum_extractor_plugin.engine.training.metrics import MONITORS
from slum_extractor_plugin.engine.training.order import Draw, EpochOrder
from slum_extractor_plugin.engine.training.segmenter import Segmenter
from slum_extractor_plugin.engine.training.train import train
from slum_extractor_plugin.errors import EngineError, ParameterError

QUICK = {
    "max_epochs": 1,
    "backbone_model": "tu-mobilenetv3_small_050",
    "batch_size": 4,
    "learning_rate": 1e-3,
    "encoder_weights": "NONE",
    "processor_type": PROCESSOR,
    "validation_percentage": 20.0,
    "augmentation": "NONE",
}


@pytest.fixture(scope="module")
def chips(tmp_path_factory) -> Path:
    return make_chips(tmp_path_factory.mktemp("fitting") / "chips", count=20)


def fit(chips: Path, out: Path, **settings) -> tuple[dict, Heard]:
    heard = Heard()
    return train(train_job((str(chips),), str(out), **{**QUICK, **settings}), heard)["METRICS"], heard


def lines_of_epochs(heard: Heard) -> list[str]:
    return [message for message in heard.messages if message.startswith("Epoch ") and "images/s" in message]


#: What torch raises on a GPU, Python anywhere, and torch on a CPU with Linux and with Windows.
OUT_OF_MEMORY = (
    torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB"),
    MemoryError(),
    RuntimeError(
        "[enforce fail at alloc_cpu.cpp:121] . DefaultCPUAllocator: can't allocate memory: you tried to "
        "allocate 99 bytes. Error code 12 (Cannot allocate memory)"
    ),
    RuntimeError(
        "[enforce fail at alloc_cpu.cpp:80] data. DefaultCPUAllocator: not enough memory: you tried to "
        "allocate 99 bytes."
    ),
)


def test_when_the_memory_runs_out_a_batch_is_computed_in_parts(chips, tmp_path, monkeypatch):
    errors = iter(OUT_OF_MEMORY)
    loss, sizes = Segmenter.training_loss, []

    def scarce(self, batch):
        sizes.append(len(batch[0]))
        if len(batch[0]) > 1:
            raise next(errors)
        return loss(self, batch)

    monkeypatch.setattr(Segmenter, "training_loss", scarce)
    monkeypatch.setattr(fitting.Fitting, "_trainer", limited(fitting.Fitting._trainer, 1))
    metrics, heard = fit(chips, tmp_path / "model")
    assert sizes == [4, 2, 1, 1, 1, 1] and metrics["train_loss"] > 0
    assert heard.warnings[0].startswith("The memory ran out: a batch of 4 is now computed 2 at a time.")
    assert "computed 1 at a time" in heard.warnings[1]


def limited(make, batches: int):
    def trainer(self, *arguments):
        made = make(self, *arguments)
        made.limit_train_batches = batches
        return made

    return trainer


def test_a_memory_for_less_than_one_chip_ends_the_run_with_a_sentence():
    def work(slices: list[slice]) -> None:
        raise MemoryError

    assert all(map(is_out_of_memory, OUT_OF_MEMORY))
    with pytest.raises(EngineError, match="Not even a single chip.*smaller CHIP_SIZE"):
        Parts(lambda text: None).run(3, work)
    assert not is_out_of_memory(RuntimeError("mat1 and mat2 shapes cannot be multiplied"))
    with pytest.raises(ZeroDivisionError):
        Parts(lambda text: None).run(3, lambda slices: 1 // 0)


@pytest.mark.parametrize(("size", "count"), [(8, 1), (8, 3), (3, 8), (1, 1)])
def test_parts_cover_a_batch(size, count):
    covered = [index for part in parts(size, count) for index in range(size)[part]]
    assert covered == list(range(size)) and len(parts(size, count)) == min(size, count)


def test_in_parts_the_gradients_are_those_of_the_batch_but_for_batch_norms(chips, tmp_path):
    """A loss that is a mean over images gives the same gradients however a batch is divided."""
    network = torch.nn.Module()
    network.encoder, network.head = torch.nn.Conv2d(3, 4, 3), torch.nn.Conv2d(4, 2, 1)
    network.forward = lambda images: network.head(network.encoder(images))
    module = segmenter(network)
    optimizer = module.optimizer()
    batch = torch.rand(6, 3, 8, 8), torch.zeros(6, 6, 6, dtype=torch.int64)
    gradients = []
    for count in (1, 4):
        module.parts.count = count
        loss = module.learn(batch, optimizer)
        gradients.append([loss, *(value.grad.clone() for value in network.parameters())])
    assert all(torch.allclose(one, other, atol=1e-6) for one, other in zip(*gradients))


def segmenter(network: torch.nn.Module) -> Segmenter:
    from slum_extractor_plugin.engine.training.losses import LossChoice
    from slum_extractor_plugin.engine.training.schedule import Length, phases
    from slum_extractor_plugin.engine.training.segmenter import Recipe
    from slum_extractor_plugin.formats.normalisation import imagenet

    recipe = Recipe(1e-3, Length(10), phases(False, "FREEZE_MODEL"), False, None, LossChoice(dice_fraction=0.0))
    return Segmenter(network, imagenet(), 2, recipe)


def test_a_time_budget_is_kept_and_ends_at_the_schedule_s_end(chips, tmp_path, monkeypatch):
    rates = []
    start = Segmenter.on_train_batch_start

    def spy(self, batch, index):
        start(self, batch, index)
        rates.append(self.optimizers().param_groups[0]["lr"])

    monkeypatch.setattr(Segmenter, "on_train_batch_start", spy)
    clock = itertools.count(step=0.5)
    monkeypatch.setattr(schedule, "time", SimpleNamespace(monotonic=lambda: next(clock)))  # half a second a look
    metrics, heard = fit(chips, tmp_path / "model", time_budget=1.0, max_epochs=1)
    assert len(lines_of_epochs(heard)) > 1 and "Epoch 2:" in lines_of_epochs(heard)[1]
    assert next(clock) < 75 and metrics["valid_loss"] > 0
    assert max(rates) > 0.5e-3 and rates[-1] < 0.3 * max(rates)
    assert rates.index(max(rates)) < len(rates) * 0.6


def test_what_comes_before_the_first_step_has_its_part_of_the_budget(monkeypatch):
    """A schedule by the clock starts where training starts, with its rise, and ends with the budget."""
    now = [0.0]
    monkeypatch.setattr(schedule, "time", SimpleNamespace(monotonic=lambda: now[0]))
    length = schedule.Length(10, 100.0, schedule.Clock())
    now[0] = 40.0  # the search for a rate
    length.began = 40.0
    assert length.position(7) == 0 and length.elapsed() == 0
    now[0] = 70.0
    assert length.position(7) == pytest.approx(0.5)
    length.reserve = 10.0
    assert length.position(7) == pytest.approx(0.6) and length.elapsed() == 30
    now[0] = 90.0
    assert length.position(7) == 1
    assert schedule.Length(11).position(5) == 0.5


@pytest.mark.parametrize(("seconds", "warned"), [(1.0, False), (40.0, True)])
def test_a_search_that_takes_much_of_the_budget_is_told_of(chips, tmp_path, monkeypatch, seconds, warned):
    clock, positions = [0.0], []

    def search(self):
        clock[0] += seconds
        return lr_finder.RangeTest((1e-3,), (1.0,), 1e-3)

    def spy(self, batch, index):
        positions.append(self.recipe.length.position(0))
        clock[0] += 5
        return start(self, batch, index)

    start = Segmenter.on_train_batch_start
    monkeypatch.setattr(schedule, "time", SimpleNamespace(monotonic=lambda: clock[0]))
    monkeypatch.setattr(fitting.Fitting, "search", search)
    monkeypatch.setattr(Segmenter, "on_train_batch_start", spy)
    _, heard = fit(chips, tmp_path / "model", learning_rate=None, time_budget=1.0)
    assert positions[0] == 0 and positions[1] == pytest.approx(5 / (60 - seconds))
    text = "The search for a learning rate took 0.7 of the 1 minutes of TIME_BUDGET. Next time, give LEARNING_RATE"
    assert any(warning.startswith(text) for warning in heard.warnings) == warned


def test_every_monitor_is_among_the_figures(figures):
    assert all(math.isfinite(figures[name]) for name, _ in MONITORS.values())


@pytest.fixture(scope="module")
def figures(chips, tmp_path_factory) -> dict:
    folder = tmp_path_factory.mktemp("logs")
    metrics, _ = fit(chips, folder / "model", tensorboard="ENABLE_TENSORBOARD", monitor="F1_SCORE")
    return {**metrics, "folder": folder}


def test_tensorboard_logs_lie_in_the_model_s_folder(figures):
    from tensorboardX.proto.event_pb2 import Event

    logs = [*(figures["folder"] / "model" / "tensorboard").glob("events.out.tfevents.*")]
    assert len(logs) == 1 and not (figures["folder"] / "model.training").exists()
    content, tags, place = logs[0].read_bytes(), {}, 0
    while place < len(content):  # length, its checksum, an event, its checksum
        size = int.from_bytes(content[place : place + 8], "little")
        for value in Event.FromString(content[place + 12 : place + 12 + size]).summary.value:
            tags[value.tag] = value.simple_value
        place += 16 + size
    assert tags["epoch/f1"] == pytest.approx(figures["f1"], abs=1e-6) and "epoch/valid_loss" in tags


def test_the_rate_is_found_by_itself_with_a_report(chips, tmp_path, monkeypatch):
    monkeypatch.setattr(lr_finder, "ITERATIONS", 16)
    heard = Heard()
    kept = ("backbone_model", "batch_size", "encoder_weights", "processor_type")
    result = find_rate(
        rate_job((str(chips),), str(tmp_path / "rate.html"), **{name: QUICK[name] for name in kept}), heard
    )
    page = (tmp_path / "rate.html").read_text()
    assert f"{result['LEARNING_RATE']:.2e}" in page and 'class="chart"' in page and 1e-6 < result["LEARNING_RATE"] < 1
    assert heard.fractions == sorted(heard.fractions) and heard.fractions[-1] == 1
    assert {path.name for path in tmp_path.iterdir()} == {"rate.html"}


@pytest.mark.parametrize(("gain", "chosen", "word"), [(1.9, "bf16-mixed", "bfloat16"), (0.2, "32-true", "float32")])
def test_half_precision_only_where_it_is_quicker(monkeypatch, gain, chosen, word):
    monkeypatch.setattr(precision, "bfloat_gain", lambda: gain)
    heard, cpu = Heard(), torch.device("cpu")
    assert precision.choose_precision("AUTO", cpu, heard) == chosen
    trial, chosen_here = heard.messages[0].split(": ")
    assert f"{gain} times as fast" in trial and chosen_here.startswith("training in " + word)
    assert precision.choose_precision("FALSE", cpu, heard) == "32-true"
    assert precision.choose_precision("TRUE", cpu, heard) == "bf16-mixed"


def test_the_order_is_a_function_of_seed_and_epoch():
    order = EpochOrder(10, 3, seed=1)
    first = [*order]
    assert len(order) == len(first) == 3 and all(len(batch) == 3 for batch in first) and [*order] == first
    assert len({draw.index for batch in first for draw in batch}) == 9
    order.set_epoch(1)
    second = [*order]
    assert [draw.index for draw in sum(second, [])] != [draw.index for draw in sum(first, [])]
    other = EpochOrder(10, 3, seed=1)
    other.start_at(1, 2)
    other.set_epoch(1)
    assert [*other] == second[2:] and isinstance(second[0][0], Draw)
    halves = [[*EpochOrder(10, 3, seed=1, part=part, parts=2)] for part in (0, 1)]
    drawn = [draw.index for half in halves for batch in half for draw in batch]
    assert len(drawn) == len(set(drawn)) == 6 and [len(EpochOrder(2, 8, 0)), len([*EpochOrder(2, 8, 0)][0])] == [1, 2]


def test_two_processes_train_one_network(chips, tmp_path):
    metrics, heard = fit(chips, tmp_path / "model", parallel_processing_factor=2, mixed_precision="FALSE")
    assert metrics["valid_loss"] > 0 and len(lines_of_epochs(heard)) == 1
    assert {path.name for path in tmp_path.iterdir()} == {"model"}
    with pytest.raises(ParameterError, match="TWO_PHASES needs PARALLEL_PROCESSING_FACTOR 1"):
        fit(chips, tmp_path / "other", parallel_processing_factor=2, freeze="TWO_PHASES")


def test_on_a_cpu_neither_search_nor_training_doubles_cells(chips, tmp_path, monkeypatch):
    convolution, calls = doubling.doubled_convolution, []

    def counted(cells, weight):
        calls.append(torch.is_grad_enabled())
        return convolution(cells, weight)

    monkeypatch.setattr(doubling, "doubled_convolution", counted)
    monkeypatch.setattr(lr_finder, "ITERATIONS", 6)
    fit(chips, tmp_path / "given")
    assert calls.count(True) == 5 * 4 and calls.count(False) == 5  # blocks by batches to learn from, and held out
    calls.clear()
    kept = ("backbone_model", "batch_size", "encoder_weights", "processor_type")
    find_rate(rate_job((str(chips),), str(tmp_path / "rate.html"), **{name: QUICK[name] for name in kept}), Heard())
    assert calls.count(True) == 5 * 6
