"""Chips held out beside what a network says of them."""

from __future__ import annotations

import torch

from ..networks.normalising import Normaliser
from .dataset import ChipDataset
from .metrics_report import Sample
from .preparation import Training

#: How many chips a page shows, and among how many the worst are looked for.
SAMPLES, _LOOKED_AT = 4, 24


def telling_samples(run: Training, network: torch.nn.Module) -> list[Sample]:
    """Return the chips for a page: the two with the lowest IoU, of those with most of the classes, and the next two."""
    seen = samples_of(run, network, _LOOKED_AT)
    worst = sorted(seen, key=lambda sample: sample.iou)[: SAMPLES // 2]
    others = [sample for sample in seen if not any(sample is each for each in worst)]
    return [*worst, *others[: SAMPLES - len(worst)]]


@torch.inference_mode()
def samples_of(run: Training, network: torch.nn.Module, count: int = SAMPLES) -> list[Sample]:
    """Return the chips held out that have most of the classes in them, with what ``network`` says of them."""
    chips = ChipDataset(run.held_out, run.store)
    labelled = [sum(record.counts[1:]) for record in run.records]
    order = sorted(range(len(chips)), key=lambda index: -labelled[index])
    normalise = Normaliser(run.definition.normalisation)
    network.eval()
    samples = []
    for index in order[:count]:
        cells, truth = chips[index]
        predicted = network(normalise(cells[None]))[0].argmax(0)
        samples.append(Sample(cells.numpy(), truth.numpy(), predicted.numpy()))
    return samples
