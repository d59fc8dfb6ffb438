"""What is trained: a network with its normalisation, loss, schedule and metrics, as a Lightning module."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

from dataclasses import dataclass

import pytorch_lightning as pl
import segmentation_models_pytorch as smp
import torch
from torch import Tensor, nn
from torchmetrics.classification import MulticlassConfusionMatrix

from ...formats.normalisation import Normalisation
from .augmentation import vary_light
from .dataset import IGNORED

#: As fastai, on which arcgis.learn stands, sets its optimiser and one-cycle schedule.
BETAS, WEIGHT_DECAY = (0.9, 0.99), 1e-2
PERCENT_RISING, DIVISOR, FINAL_DIVISOR = 0.3, 25.0, 25e4

#: The encoder learns this much more slowly than the decoder, once it is pretrained.
ENCODER_SHARE = 0.1


@dataclass(frozen=True)
class Recipe:
    """How to train: highest learning rate, steps in all, and what is known of the encoder's weights."""

    learning_rate: float
    steps: int
    pretrained: bool
    frozen: bool
    augment: bool


class Segmenter(pl.LightningModule):
    """Trains ``network`` on batches of raw cells and targets; see :class:`~.dataset.ChipDataset`."""

    def __init__(self, network: nn.Module, normalisation: Normalisation, outputs: int, recipe: Recipe) -> None:
        super().__init__()
        self.network = network.to(memory_format=torch.channels_last)
        self.recipe = recipe
        self.register_buffer("offset", torch.tensor(normalisation.offset)[:, None, None], persistent=False)
        self.register_buffer("scale", torch.tensor(normalisation.scale)[:, None, None], persistent=False)
        self.confusion = MulticlassConfusionMatrix(outputs, ignore_index=IGNORED)
        self._dice = smp.losses.DiceLoss("multiclass", classes=list(range(1, outputs)), ignore_index=IGNORED)
        if recipe.frozen:
            freeze(network.encoder)

    def normalise(self, cells: Tensor) -> Tensor:
        """Return the network's input for raw cells (images, bands, rows, columns)."""
        return ((cells - self.offset) / self.scale).contiguous(memory_format=torch.channels_last)

    def loss(self, logits: Tensor, target: Tensor) -> Tensor:
        """Return the mean of cross-entropy and dice; the background is not in dice, NoData is in neither."""
        if (target == IGNORED).all():
            return logits.sum() * 0.0
        entropy = nn.functional.cross_entropy(logits, target, ignore_index=IGNORED)
        return 0.5 * entropy + 0.5 * self._dice(logits, target)

    def training_loss(self, batch: tuple[Tensor, Tensor]) -> Tensor:
        """Return the loss of one training batch."""
        cells, target = batch
        images = self.normalise(cells)
        return self.loss(self.network(vary_light(images) if self.recipe.augment else images), target)

    def training_step(self, batch: tuple[Tensor, Tensor], index: int) -> Tensor:
        """Learn from one batch."""
        loss = self.training_loss(batch)
        self.log("train_loss", loss, on_step=False, on_epoch=True, batch_size=len(batch[0]))
        return loss

    def validation_step(self, batch: tuple[Tensor, Tensor], index: int) -> None:
        """Measure one batch."""
        cells, target = batch
        logits = self.network(self.normalise(cells))
        self.confusion.update(logits.argmax(1), target)
        self.log("valid_loss", self.loss(logits, target), batch_size=len(cells))

    def on_validation_epoch_end(self) -> None:
        """Log the epoch's metrics."""
        matrix = self.confusion.compute().double()
        self.confusion.reset()
        self.log("accuracy", (matrix.trace() / matrix.sum().clamp(min=1)).float())
        self.log("valid_miou", ious(matrix).nanmean().float())
        self.matrix = matrix.cpu()

    def configure_optimizers(self) -> dict:
        """Return AdamW and its one-cycle schedule."""
        optimizer = self.optimizer()
        rates = [group["lr"] for group in optimizer.param_groups]
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimizer, rates, total_steps=self.recipe.steps, pct_start=PERCENT_RISING, div_factor=DIVISOR,
            final_div_factor=FINAL_DIVISOR / DIVISOR,
        )
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": schedule, "interval": "step"}}

    def optimizer(self) -> torch.optim.Optimizer:
        """Return AdamW with the encoder, when it is pretrained, in a group of its own."""
        rate = self.recipe.learning_rate
        encoder = [value for value in self.network.encoder.parameters() if value.requires_grad]
        theirs = set(map(id, encoder))
        rest = [value for value in self.network.parameters() if value.requires_grad and id(value) not in theirs]
        groups = [{"params": rest, "lr": rate}]
        if encoder:
            groups.append({"params": encoder, "lr": rate * (ENCODER_SHARE if self.recipe.pretrained else 1.0)})
        return torch.optim.AdamW(groups, lr=rate, betas=BETAS, weight_decay=WEIGHT_DECAY)


def freeze(encoder: nn.Module) -> None:
    """Fix an encoder's weights except those of its batch norms, which go on learning, as in arcgis.learn."""
    for module in encoder.modules():
        if not isinstance(module, nn.modules.batchnorm._BatchNorm):
            for parameter in module.parameters(recurse=False):
                parameter.requires_grad_(False)


def ious(matrix: Tensor) -> Tensor:
    """Return intersection over union by class from a confusion matrix; nan for a class that is nowhere."""
    hits = matrix.diagonal()
    return hits / (matrix.sum(0) + matrix.sum(1) - hits)
