"""How many chips a second the trainer learns from, against arcgis.learn and against a bare loop.

    PYTHONPATH=. python benchmarks/training_speed.py [--rounds 5] [--steps 6] [--side 224] [--without-arcgis]

Needs a Python with the engine's packages and, unless left out, arcgis 2.4.4, fastai 1.0.61 and fastprogress 1.0.3;
nothing of it is a part of this project. Everything runs in one process, side by side: in each round every contestant
learns from the same number of batches, one contestant after the other, so that all meet the same weather; ratios are
taken round by round and their median is printed. Time runs from the end of a round's first step to the end of its last:
reading, augmentation, loss, optimiser and bookkeeping are in it, validation is not.

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

sys.path.append(str(Path(__file__).resolve().parents[1] / "test" / "engine"))

import torch
from engine_making import make_chips

from slum_extractor_plugin.engine.networks.factory import build_network
from slum_extractor_plugin.engine.settings import TrainSettings
from slum_extractor_plugin.engine.training.fitting import Fitting
from slum_extractor_plugin.engine.training.loaders import loaders
from slum_extractor_plugin.engine.training.precision import BFLOAT, FULL, autocast
from slum_extractor_plugin.engine.training.preparation import prepare

BATCH = 8


class Steps:
    """Notes when each step ends; also a reporter, which hears of every step."""

    def __init__(self) -> None:
        self.times: list[float] = []

    def progress(self, fraction: float) -> None:
        """Note the time."""
        self.times.append(time.perf_counter())

    def message(self, text: str) -> None:
        """Do nothing."""

    warning = message

    def images_a_second(self, batch: int = BATCH) -> float:
        """Return the speed from the end of the first step to the end of the last."""
        return batch * (len(self.times) - 1) / (self.times[-1] - self.times[0])


def ours(chips: Path, folder: Path, precision: str, **settings: object) -> Callable[[], float]:
    """Return a function that trains an epoch and says its speed."""
    steps = Steps()
    run = prepare(TrainSettings((str(chips),), str(folder / "model"), **{
        "backbone_model": "RESNET18", "batch_size": BATCH, "validation_percentage": 0.0, "max_epochs": 1,
        "learning_rate": 1e-3, "processor_type": "CPU", "encoder_weights": "NONE",
        "mixed_precision": "TRUE" if precision == BFLOAT else "FALSE", **settings}), steps)

    def epoch() -> float:
        steps.times.clear()
        Fitting(replace(run), steps, folder / "training").fit()
        return steps.images_a_second()

    return epoch


def bare(chips: Path, folder: Path, precision: str, side: int) -> Callable[[], float]:
    """Return a function that learns from the same batches in a plain loop and says its speed."""
    run = prepare(TrainSettings((str(chips),), str(folder / "model"), augmentation="NONE", batch_size=BATCH,
                                validation_percentage=0.0, processor_type="CPU"), Steps())
    batches = [((cells.float() / 255 - 0.45).contiguous(memory_format=torch.channels_last), target)
               for cells, target in loaders(run)[0]]
    network = build_network("UNET", "resnet18", 3, 2).to(memory_format=torch.channels_last).train()
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-3)

    def epoch() -> float:
        steps = Steps()
        for images, target in batches:
            with autocast(torch.device("cpu"), precision):
                loss = torch.nn.functional.cross_entropy(network(images).float(), target, ignore_index=255)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            steps.progress(0)
        return steps.images_a_second()

    return epoch


def arcgis_learn(chips: Path, side: int) -> Callable[[], float]:
    """Return a function that trains an epoch with arcgis.learn and says its speed; its encoder's weights are random."""
    torch.hub.load_state_dict_from_url = lambda *_, **__: __import__("torchvision").models.resnet18().state_dict()
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

    def epoch() -> float:
        steps.times.clear()
        model.fit(1, lr=1e-3, checkpoint=False)
        return steps.images_a_second()

    return epoch


def compare(contestants: dict[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Return the speeds of each, round by round, after a round to warm up."""
    speeds: dict[str, list[float]] = {name: [] for name in contestants}
    for number in range(rounds + 1):
        for name, epoch in contestants.items():
            speed = epoch()
            if number:
                speeds[name].append(speed)
    return speeds


def say(title: str, speeds: dict[str, list[float]], yardsticks: dict[str, str]) -> None:
    """Print the medians, and the ratio of each to its yardstick."""
    print(title)
    for name, values in speeds.items():
        line = f"  {name}: {statistics.median(values):.2f} images/s"
        if name in yardsticks:
            ratios = [one / other for one, other in zip(values, speeds[yardsticks[name]])]
            line += (f", {statistics.median(ratios):.2f} times {yardsticks[name]} "
                     f"(from {min(ratios):.2f} to {max(ratios):.2f})")
        print(line, flush=True)


def main() -> None:
    """Print both comparisons."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=6)
    parser.add_argument("--side", type=int, default=224)
    parser.add_argument("--without-arcgis", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        chips = make_chips(folder / "chips", count=options.steps * BATCH, size=(options.side,) * 2)
        full, half = "this trainer, float32", "this trainer, bfloat16"
        loops = {"bare loop, float32": bare(chips, folder, FULL, options.side), full: ours(chips, folder, FULL),
                 "bare loop, bfloat16": bare(chips, folder, BFLOAT, options.side), half: ours(chips, folder, BFLOAT)}
        say(f"UNET resnet18, batch {BATCH}, {options.side} cells", compare(loops, options.rounds),
            {full: "bare loop, float32", half: "bare loop, bfloat16"})
        if options.without_arcgis:
            return
        weights = folder / "encoder.pth"
        torch.save(__import__("torchvision").models.resnet18().state_dict(), weights)
        same = {"model_type": "DYNAMIC_UNET", "encoder_weights": str(weights)}
        more = make_chips(folder / "more", count=options.steps * BATCH * 10 // 9 + 1, size=(options.side,) * 2)
        rivals = {"arcgis.learn, float32": arcgis_learn(more, options.side),
                  full: ours(chips, folder, FULL, **same), half: ours(chips, folder, BFLOAT, **same)}
        say(f"DYNAMIC_UNET resnet18, batch {BATCH}, {options.side} cells", compare(rivals, options.rounds),
            dict.fromkeys((full, half), "arcgis.learn, float32"))


if __name__ == "__main__":
    main()
