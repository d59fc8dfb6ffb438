"""How sure a trained network may be taken to be: one temperature, fitted to chips that it did not learn from."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader

from ...formats.calibration import HIGHEST, LOWEST, Calibration
from ...formats.chips import Chip
from ...progress import Progress, silent
from ...protocol import Reporter
from ..networks.normalising import Normaliser
from .dataset import IGNORED, ChipDataset, padded_batch
from .losses import without_outputs
from .preparation import Training

#: Cells that a temperature is fitted to, at most: two million of two classes take 16 MiB.
_CELLS = 2**21

#: Bins of the reliability diagram, as in Guo et al. (2017).
BINS = 15

#: Halvings of the interval of temperatures, on a logarithmic scale; they leave 1e-8 of it.
_STEPS = 30


@dataclass(frozen=True)
class Reliability:
    """Cells by how sure the network is of the class that it gives them, in :data:`BINS` equal bins from 0 to 1.

    ``cells``, ``confidence`` and ``accuracy`` are (bins,), float64: number of cells, their mean confidence, and the
    share that is right; both 0 where there are no cells.
    """

    cells: Tensor
    confidence: Tensor
    accuracy: Tensor

    @property
    def error(self) -> float:
        """Expected calibration error: mean of |accuracy - confidence| over the cells (Naeini et al. 2015)."""
        return float(((self.accuracy - self.confidence).abs() * self.cells).sum() / self.cells.sum())

    @property
    def points(self) -> list[tuple[float, float]]:
        """Confidence and accuracy of the bins that have cells."""
        known = self.cells > 0
        return list(zip(self.confidence[known].tolist(), self.accuracy[known].tolist()))


@dataclass(frozen=True)
class Calibrated:
    """A calibration with the reliability before and after it."""

    calibration: Calibration
    before: Reliability
    after: Reliability

    def tell(self, reporter: Reporter) -> None:
        """Report it in the log."""
        reporter.message(f"Confidence is calibrated: {self.calibration.text}.")


def calibrated(
    run: Training, network: nn.Module, chips: Sequence[Chip], progress: Progress = silent
) -> Calibrated | None:
    """Fit the temperature of a network to chips.

    It is never below 1, so that calibration makes no model surer. On a scene that it has not seen a model is less often
    right than on chips of its own scenes: a temperature below 1 made one of two networks far too sure there
    (benchmarks/log/2026-11-29-calibration.md).

    Args:
        run: has the cells, the rule of normalisation, the device and the size of batches.
        network: maps normalised cells to logits; it is on the CPU again afterwards.
        chips: of the run, which the network has not learnt from; they are not changed at random.
        progress: hears the share of the chips that is done.

    Returns:
        The calibration; None where the chips do not say: no cell has a truth, or all are right, or all wrong.
    """
    logits, truth = logits_of(run, network, chips, progress)
    if not len(truth):
        return None
    wrong = int((logits.argmax(1) != truth).sum())
    temperature = best_temperature(logits, truth) if 0 < wrong < len(truth) else None
    if temperature is None:
        return None
    temperature = max(1.0, temperature)
    before, after = (reliability(logits, truth, each) for each in (1.0, temperature))
    return Calibrated(Calibration(temperature, len(truth), before.error, after.error), before, after)


@torch.inference_mode()
def logits_of(
    run: Training, network: nn.Module, chips: Sequence[Chip], progress: Progress = silent
) -> tuple[Tensor, Tensor]:
    """Return logits (cells, outputs), float32, and true outputs (cells,), int64, of cells of chips, on the CPU.

    Of each chip as many cells are taken, evenly spread, so that they are :data:`_CELLS` together at most. Those without
    truth are left out; the logits of ignored outputs are the least there is. For the other parameters see
    :func:`calibrated`.
    """
    batches = DataLoader(ChipDataset(chips, run.store), batch_size=run.batch_size, collate_fn=padded_batch)
    normalise = Normaliser(run.definition.normalisation).to(run.device)
    network = network.to(run.device).eval()
    room = max(1, _CELLS // max(1, len(chips)))
    parts = [(torch.empty(0, run.definition.outputs), torch.empty(0, dtype=torch.int64))]
    try:
        for index, (cells, target) in enumerate(batches):
            logits = without_outputs(network(normalise(cells.to(run.device))).float(), run.loss.ignored).cpu()
            parts += _spread(logits, target, room)
            progress((index + 1) / len(batches))
    finally:
        network.cpu()
    logits, truth = zip(*parts)
    return torch.cat(logits), torch.cat(truth)


def _spread(logits: Tensor, target: Tensor, room: int) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield logits and truth of up to ``room`` cells of each chip, evenly spread over those that have a truth."""
    for own, truth in zip(logits, target):
        places = (truth.flatten() != IGNORED).nonzero().flatten()
        places = places[:: -(-len(places) // room) or 1]
        yield own.flatten(1)[:, places].T, truth.flatten()[places]


def best_temperature(logits: Tensor, truth: Tensor) -> float | None:
    """Return the temperature with the least mean negative log-likelihood; None if it is out of all bounds.

    The likelihood is convex in 1 / temperature. Its slope is the mean, over the cells, of the logit that the network
    expects less that of the truth, so the root is found by halving the interval.

    Args:
        logits: (cells, outputs).
        truth: (cells,), positions among the outputs.
    """
    logits = logits.double()
    logits = (logits - logits.amax(1, keepdim=True)).clamp(min=-1e30)  # 0 times minus infinity would be nan
    true = logits.gather(1, truth[:, None])

    def slope(inverse: float) -> float:
        return float((((logits * inverse).softmax(1) * logits).sum(1, keepdim=True) - true).mean())

    low, high = 1 / HIGHEST, 1 / LOWEST
    if slope(low) >= 0 or slope(high) <= 0:
        return None
    for _ in range(_STEPS):
        middle = (low * high) ** 0.5
        low, high = (low, middle) if slope(middle) > 0 else (middle, high)
    return 1 / high


def reliability(logits: Tensor, truth: Tensor, temperature: float = 1.0) -> Reliability:
    """Return how often cells of each confidence are right; see :func:`best_temperature` for the parameters."""
    return binned(*(logits / temperature).softmax(1).max(1), truth)


def binned(confidence: Tensor, found: Tensor, truth: Tensor) -> Reliability:
    """Return the reliability of cells, each (cells,): how sure the network is, of which output, and the true one."""
    place = (confidence * BINS).long().clamp(0, BINS - 1)
    cells = torch.bincount(place, minlength=BINS).double()
    sure = torch.bincount(place, confidence.double(), BINS)
    right = torch.bincount(place, (found == truth).double(), BINS)
    return Reliability(cells, sure / cells.clamp(min=1), right / cells.clamp(min=1))
