"""How many chips a second the trainer learns from, against arcgis.learn and against a bare loop.

    PYTHONPATH=. python benchmarks/training_speed.py [--rounds 5] [--steps 6] [--side 224] [--only bare|arcgis]

Needs a Python with the engine's packages and, for the second comparison, arcgis 2.4.4, fastai 1.0.61 and fastprogress
1.0.3; nothing of it is a part of this project. Everything runs in one process, side by side: in each round every
contestant learns from the same number of batches, one after the other, so that all meet the same weather; ratios are
taken round by round and their median is printed, by the clock and by the processor's time, which a busy computer
changes less. Time runs from the end of a round's first step to the end of its last: reading, augmentation, loss,
optimiser and bookkeeping are in it, validation is not. That freed memory stays with the process, which the trainer
sees to, is a gain to all of them here.

* DYNAMIC_UNET with resnet18, batch of 8, encoder frozen: this trainer and arcgis.learn's UnetClassifier, each with its
  default augmentation. arcgis.learn computes in float32.
* UNET with resnet18, batch of 8: this trainer with its default augmentation, and a bare loop with the same network in
  channels_last, data in memory as normalised tensors, no augmentation, cross-entropy and AdamW; at the same precision.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

sys.path.append(str(Path(__file__).resolve().parents[1] / "test" / "engine"))

import torch
from engine_making import make_chips

from slum_extractor_plugin.engine.networks.factory import build_network
from slum_extractor_plugin.engine.training.fitting import Fitting
from slum_extractor_plugin.engine.training.loaders import loaders
from slum_extractor_plugin.engine.training.precision import BFLOAT, FULL, autocast
from slum_extractor_plugin.engine.training.preparation import prepare
from slum_extractor_plugin.jobs.train import TrainDeepLearningModel as TrainJob

import torchvision  # isort: skip (after the guard)

BATCH = 8

#: This trainer by its precision.
OURS = {FULL: "this trainer, float32", BFLOAT: "this trainer, bfloat16"}


class Speed(NamedTuple):
    """Images a second, and images a second of the processor."""

    clock: float
    processor: float


class Steps:
    """Notes when each step ends; also a reporter, which hears of every step."""

    def __init__(self) -> None:
        self.times: list[tuple[float, float]] = []

    def progress(self, fraction: float) -> None:
        """Note the time."""
        self.times.append((time.perf_counter(), time.process_time()))

    def message(self, text: str) -> None:
        """Do nothing."""

    warning = message

    def speed(self) -> Speed:
        """Return the speed from the end of the first step to the end of the last."""
        images = BATCH * (len(self.times) - 1)
        return Speed(*(images / (end - start) for start, end in zip(self.times[0], self.times[-1])))


def ours(chips: Path, folder: Path, precision: str, **settings: object) -> Callable[[], Speed]:
    """Return a function that trains an epoch and says its speed."""
    steps = Steps()
    run = prepare(
        TrainJob(
            in_folder=(str(chips),),
            out_folder=str(folder / "model"),
            **{
                "backbone_model": "RESNET18",
                "batch_size": BATCH,
                "validation_percentage": 0.0,
                "max_epochs": 1,
                "learning_rate": 1e-3,
                "processor_type": "CPU",
                "encoder_weights": "NONE",
                "mixed_precision": "TRUE" if precision == BFLOAT else "FALSE",
                **settings,
            },
        ),
        steps,
    )

    def epoch() -> Speed:
        steps.times.clear()
        Fitting(replace(run), steps, folder / "training").fit()
        return steps.speed()

    return epoch


def bare(chips: Path, folder: Path, precision: str) -> Callable[[], Speed]:
    """Return a function that learns from the same batches in a plain loop and says its speed."""
    run = prepare(
        TrainJob(
            in_folder=(str(chips),),
            out_folder=str(folder / "model"),
            augmentation="NONE",
            batch_size=BATCH,
            validation_percentage=0.0,
            processor_type="CPU",
        ),
        Steps(),
    )
    batches = [
        ((cells.float() / 255 - 0.45).contiguous(memory_format=torch.channels_last), target)
        for cells, target in loaders(run)[0]
    ]
    network = build_network("UNET", "resnet18", 3, 2).to(memory_format=torch.channels_last).train()
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-3)

    def epoch() -> Speed:
        steps = Steps()
        for images, target in batches:
            with autocast(torch.device("cpu"), precision):
                loss = torch.nn.functional.cross_entropy(network(images).float(), target, ignore_index=255)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            steps.progress(0)
        return steps.speed()

    return epoch


def arcgis_learn(chips: Path, side: int) -> Callable[[], Speed]:
    """Return a function that trains an epoch with arcgis.learn and says its speed; its encoder's weights are random."""
    torch.solve = lambda right, left: (torch.linalg.solve(left, right), None)  # fastai 1 asks for it; torch 2 lacks it
    random = torchvision.models.resnet18().state_dict()
    torchvision.models._api.load_state_dict_from_url = lambda *_, **__: random
    from arcgis.learn import UnetClassifier, prepare_data
    from fastai.basic_train import LearnerCallback

    steps = Steps()

    class Noting(LearnerCallback):
        def on_batch_end(self, train: bool, **_: object) -> None:
            if train:
                steps.progress(0)

    data = prepare_data(str(chips), chip_size=side, batch_size=BATCH, val_split_pct=0.1)
    model = UnetClassifier(data, backbone="resnet18")
    model.learn.callbacks.append(Noting(model.learn))

    def epoch() -> Speed:
        steps.times.clear()
        model.learn.fit_one_cycle(1, slice(1e-4, 1e-3))  # what fit calls, but for an argument of a later fastai
        return steps.speed()

    return epoch


def compare(contestants: dict[str, Callable[[], Speed]], rounds: int) -> dict[str, list[Speed]]:
    """Return the speeds of each, round by round, after a round to warm up."""
    speeds: dict[str, list[Speed]] = {name: [] for name in contestants}
    for number in range(rounds + 1):
        for name, epoch in contestants.items():
            speed = epoch()
            print(f"round {number}, {name}: {speed.clock:.2f} and {speed.processor:.2f}", file=sys.stderr, flush=True)
            if number:
                speeds[name].append(speed)
    return speeds


def say(title: str, speeds: dict[str, list[Speed]], yardsticks: dict[str, str]) -> None:
    """Print the medians, and the ratio of each to its yardstick."""
    print(title)
    for name, values in speeds.items():
        print(f"  {name}: {statistics.median(speed.clock for speed in values):.2f} images/s")
        for by in Speed._fields if name in yardsticks else ():
            pairs = zip(values, speeds[yardsticks[name]])
            ratios = [getattr(one, by) / getattr(other, by) for one, other in pairs]
            print(
                f"    by the {by} {statistics.median(ratios):.2f} times {yardsticks[name]} "
                f"(from {min(ratios):.2f} to {max(ratios):.2f})",
                flush=True,
            )


def against_bare(folder: Path, options: argparse.Namespace) -> None:
    """Compare with the bare loop."""
    chips = make_chips(folder / "chips", count=options.steps * BATCH, size=(options.side,) * 2)
    plain = {FULL: "bare loop, float32", BFLOAT: "bare loop, bfloat16"}
    contestants = {}
    for precision, name in plain.items():
        contestants[name] = bare(chips, folder, precision)
        contestants[OURS[precision]] = ours(chips, folder, precision)
    say(
        f"UNET resnet18, batch {BATCH}, {options.side} cells",
        compare(contestants, options.rounds),
        {OURS[precision]: plain[precision] for precision in plain},
    )


def against_arcgis(folder: Path, options: argparse.Namespace) -> None:
    """Compare with arcgis.learn."""
    chips = make_chips(folder / "more", count=options.steps * BATCH * 10 // 9 + 1, size=(options.side,) * 2)
    weights = folder / "encoder.pth"
    torch.save(torchvision.models.resnet18().state_dict(), weights)
    settings = {"model_type": "DYNAMIC_UNET", "encoder_weights": str(weights)}
    contestants = {"arcgis.learn, float32": arcgis_learn(chips, options.side)}
    for precision, name in OURS.items():
        contestants[name] = ours(chips, folder, precision, **settings)
    say(
        f"DYNAMIC_UNET resnet18, batch {BATCH}, {options.side} cells",
        compare(contestants, options.rounds),
        dict.fromkeys(OURS.values(), "arcgis.learn, float32"),
    )


def main() -> None:
    """Print both comparisons."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=6)
    parser.add_argument("--side", type=int, default=224)
    parser.add_argument("--only", choices=("bare", "arcgis"))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if options.only != "arcgis":
            against_bare(Path(folder), options)
        if options.only != "bare":
            against_arcgis(Path(folder), options)


if __name__ == "__main__":
    main()
