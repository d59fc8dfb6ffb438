"""How good a network is on chips: the counts that every figure is made of."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader
from torchmetrics.classification import MulticlassConfusionMatrix

from ...formats.chips import Chip
from ...progress import Progress, silent
from ..networks.normalising import Normaliser
from .dataset import IGNORED, ChipDataset, padded_batch
from .losses import without_outputs
from .preparation import Training


@torch.inference_mode()
def confusion_of(run: Training, network: nn.Module, chips: Sequence[Chip], progress: Progress = silent) -> Tensor:
    """Count the cells of chips by truth and prediction.

    Args:
        run: has the cells, the rule of normalisation, the device and the size of batches.
        network: maps normalised cells to logits; it is on the CPU again afterwards.
        chips: of the run; they are not changed at random.
        progress: hears the share of the chips that is done.

    Returns:
        Counts (truth, prediction), float64, the background first; cells without truth and ignored outputs are left out.
    """
    batches = DataLoader(ChipDataset(chips, run.store), batch_size=run.batch_size, collate_fn=padded_batch)
    normalise = Normaliser(run.definition.normalisation).to(run.device)
    confusion = MulticlassConfusionMatrix(run.definition.outputs, ignore_index=IGNORED, validate_args=False)
    confusion, network = confusion.to(run.device), network.to(run.device).eval()
    try:
        for index, (cells, target) in enumerate(batches):
            logits = network(normalise(cells.to(run.device)))
            confusion.update(without_outputs(logits, run.loss.ignored).argmax(1), target.to(run.device))
            progress((index + 1) / len(batches))
    finally:
        network.cpu()
    return confusion.compute().double().cpu()
