"""What an adaptation changed, and whether its result can be used."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from ...errors import EngineError
from ...formats.emd import ModelDefinition
from ..networks.normalising import Normaliser
from ..training.losses import without_outputs
from .target import Target

#: Share of one class of all cells from which on an answer says nothing.
_ALL = 0.999

#: How far the share of the classes together may move by self-training: by this factor, and this much besides.
_FACTOR, _MARGIN = 3.0, 0.02


@dataclass(frozen=True)
class Answer:
    """What a network says of the windows: outputs (windows, rows, columns), uint8, and their shares of the cells."""

    outputs: np.ndarray
    shares: np.ndarray

    def agreement(self, other: Answer, target: Target) -> float:
        """Return the share of the cells with data that both give the same output."""
        return float((self.outputs == other.outputs)[target.valid].mean())

    def window_shares(self, target: Target) -> np.ndarray:
        """Return the share of each output among the cells with data of each window, (windows, outputs)."""
        counts = [
            np.bincount(outputs[valid], minlength=len(self.shares))
            for outputs, valid in zip(self.outputs, target.valid)
        ]
        return np.array(counts) / np.maximum(1, target.valid.sum(axis=(1, 2)))[:, None]


@torch.inference_mode()
def answer_of(network: nn.Module, definition: ModelDefinition, target: Target, device: torch.device) -> Answer:
    """Return what a network says of the windows, one after the other."""
    normalise = Normaliser(definition.normalisation).to(device)
    network = network.to(device).eval()
    outputs = np.empty(target.valid.shape, np.uint8)
    for index, cells in enumerate(target.cells):
        logits = network(normalise(batch_of(cells[None]).to(device)))
        best = without_outputs(logits, definition.ignored_outputs).argmax(1)[0].cpu().numpy()
        outputs[index] = best[: outputs.shape[1], : outputs.shape[2]]
    counts = np.bincount(outputs[target.valid], minlength=definition.outputs)
    return Answer(outputs, counts / counts.sum())


def batch_of(cells: np.ndarray) -> Tensor:
    """Return cells (windows, bands, rows, columns) as float32, larger at the right and the bottom to fit the network.

    What is added repeats the edge.
    """
    down, right = (-length % 32 for length in cells.shape[-2:])
    if down or right:
        cells = np.pad(cells, ((0, 0), (0, 0), (0, down), (0, right)), mode="edge")
    return torch.from_numpy(cells.astype(np.float32))


def check_usable(found: Answer, start: Answer, learned: bool) -> None:
    """Check that an adapted network has not collapsed.

    Args:
        found: what it says.
        start: what it said before it learned from itself.
        learned: whether it did.

    Raises:
        EngineError: nearly all cells have one class, or learning moved the share of the classes beyond what is
            plausible. No package is to be written.
    """
    if found.shares.max() >= _ALL:
        raise EngineError(
            f"The adapted model gives {found.shares.max():.1%} of the cells one class, so no package was written. The "
            "images may be of another kind than the model's (bands, cell size), or have none of its classes."
        )
    before, after = 1 - float(start.shares[0]), 1 - float(found.shares[0])
    if learned and not before / _FACTOR - _MARGIN <= after <= before * _FACTOR + _MARGIN:
        raise EngineError(
            f"Self-training moved the share of the classes from {before:.1%} to {after:.1%}, which is not plausible, "
            "so no package was written. Use METHOD STATISTICS, or give labelled CHIPS."
        )
