"""Whether reading starves the network: an epoch through the trainer's loader against the same batches ready in memory.

    PYTHONPATH=. python benchmarks/chip_reading.py [--chips 48] [--side 256] [--chip-size 256] [--rounds 5]

Three loaders feed the same network (UNET with mobilenet_v2, float32, batch of 8) with DEFAULT augmentation, side by
side in one process, one epoch each in every round; ratios are taken round by round and their median is printed. The
limit is 0.90 of the speed with data ready.

* ready: batches of an epoch, made beforehand, as tensors.
* kept: the trainer's loader, chips in memory (the usual case).
* read: the trainer's loader with no room in memory, so that every chip is decoded again in every epoch.

What it takes to read and check all chips once, before the first step, is printed too.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "test" / "engine"))

import torch
from engine_making import Heard, make_chips

from slum_extractor_plugin.engine.devices import keep_memory
from slum_extractor_plugin.engine.networks.factory import build_network
from slum_extractor_plugin.engine.training.chip_store import ChipStore
from slum_extractor_plugin.engine.training.loaders import loaders
from slum_extractor_plugin.engine.training.losses import LossChoice, SegmentationLoss
from slum_extractor_plugin.engine.training.preparation import prepare
from slum_extractor_plugin.jobs.train import TrainDeepLearningModel as TrainJob

Batches = Iterable[tuple[torch.Tensor, torch.Tensor]]


def learner() -> Callable[[Batches], float]:
    """Return a function that learns from batches and says how many images it took a second."""
    network = build_network("UNET", "mobilenet_v2", 3, 2).to(memory_format=torch.channels_last).train()
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-4)
    criterion = SegmentationLoss(LossChoice(), 2)

    def learn(batches: Batches) -> float:
        images, start = 0, time.perf_counter()
        for cells, target in batches:
            logits = network(((cells - 110.0) / 60.0).contiguous(memory_format=torch.channels_last))
            optimizer.zero_grad()
            criterion(logits, target).backward()
            optimizer.step()
            images += len(cells)
        return images / (time.perf_counter() - start)

    return learn


def main() -> None:
    """Print the speeds and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chips", type=int, default=48)
    parser.add_argument("--side", type=int, default=256)
    parser.add_argument("--chip-size", type=int, help="cells of a crop's side; the chip's own if it is left out")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    keep_memory()  # as the trainer does
    with tempfile.TemporaryDirectory() as name:
        chips = make_chips(Path(name) / "chips", count=options.chips, size=(options.side,) * 2)
        start = time.perf_counter()
        run = prepare(
            TrainJob(
                in_folder=(str(chips),),
                out_folder=str(Path(name) / "model"),
                backbone_model="MOBILENET_V2",
                encoder_weights="NONE",
                batch_size=8,
                validation_percentage=0.0,
                processor_type="CPU",
                chip_size=options.chip_size,
            ),
            Heard(),
        )
        print(f"reading and checking: {options.chips / (time.perf_counter() - start):.0f} chips/s")
        compare(
            {
                "ready": list(loaders(run)[0]),
                "kept": loaders(run)[0],
                "read": loaders(replace(run, store=ChipStore(run.store.reader, 0)))[0],
            },
            options.rounds,
        )


def compare(contestants: dict[str, Batches], rounds: int) -> None:
    """Print the medians, and the ratio of each to the first; a round to warm up is not counted."""
    learn = learner()
    speeds: dict[str, list[float]] = {name: [] for name in contestants}
    for number in range(rounds + 1):
        for name, batches in contestants.items():
            speed = learn(batches)
            if number:
                speeds[name].append(speed)
    for name, values in speeds.items():
        ratios = [one / ready for one, ready in zip(values, speeds["ready"])]
        print(
            f"{name}: {statistics.median(values):.2f} images/s, {statistics.median(ratios):.3f} of ready "
            f"(from {min(ratios):.3f} to {max(ratios):.3f})",
            flush=True,
        )


if __name__ == "__main__":
    main()
