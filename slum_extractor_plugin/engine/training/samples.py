"""Chips held out beside what a network says of them."""

from __future__ import annotations

import torch

from ..networks.normalising import Normaliser
from .dataset import ChipDataset
from .metrics_report import Sample
from .preparation import Training

#: How many chips a page shows.
SAMPLES = 4


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
