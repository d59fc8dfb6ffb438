"""What is trained: a network with its normalisation, loss, schedule and metrics, as a Lightning module."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytorch_lightning as pl
import torch
from torch import Tensor, nn
from torchmetrics.classification import MulticlassConfusionMatrix

from ...formats.normalisation import Normalisation
from ..networks.normalising import Normaliser
from ..turns import take_turn
from .augmentation import vary_light
from .dataset import IGNORED
from .freezing import freeze, halves, is_batch_norm
from .losses import LossChoice, SegmentationLoss, mix_up, without_outputs
from .memory import Parts
from .metrics import overall_metrics
from .schedule import HIGH_MOMENTUM, Length, Phase, phase_at, steady_momentum

#: As fastai, on which arcgis.learn stands, sets its optimiser.
SQUARES_DECAY, WEIGHT_DECAY = 0.99, 1e-2

#: The first half of a pretrained encoder learns this much more slowly than the decoder, its second half by the root of
#: it, as arcgis.learn's slice(rate / 10, rate) spreads over its three layer groups.
ENCODER_SHARE = 0.1

Batch = tuple[Tensor, Tensor]


@dataclass(frozen=True)
class Recipe:
    """How to train.

    ``learning_rate`` is the highest one, of the decoder; ``phases`` say when the encoder is frozen; ``light`` changes
    the images of a normalised batch at random, None for not at all. ``shares`` are those of the rate that the two
    halves of the encoder learn at, None for our own. ``whole`` says that no part of the network is an encoder: all of
    it learns alike, and what is frozen is the user's choice.
    """

    learning_rate: float
    length: Length
    phases: tuple[Phase, ...]
    pretrained: bool
    light: Callable[[Tensor], Tensor] | None = vary_light
    loss: LossChoice = LossChoice()
    seed: int = 0
    shares: tuple[float, float] | None = None
    whole: bool = False


class Segmenter(pl.LightningModule):
    """Trains ``network`` on batches of raw cells and targets; see :class:`~.dataset.ChipDataset`."""

    def __init__(
        self, network: nn.Module, normalisation: Normalisation, outputs: int, recipe: Recipe, parts: Parts | None = None
    ) -> None:
        super().__init__()
        self.automatic_optimization = False  # a step is computed in parts when the memory is small
        self.network = network.to(memory_format=torch.channels_last)
        self.recipe = recipe
        self.parts = parts or Parts(lambda text: None)
        self.criterion: nn.Module = SegmentationLoss(recipe.loss, outputs)
        self.normaliser = Normaliser(normalisation)
        self.register_buffer("losses", torch.zeros(2), persistent=False)
        self.confusion = MulticlassConfusionMatrix(outputs, ignore_index=IGNORED, validate_args=False)
        self.matrix: Tensor | None = None
        self._norms = [(module, module.momentum) for module in network.modules() if _averages(module)]
        self._phase: Phase | None = None
        self.enter(recipe.phases[0])

    def normalise(self, cells: Tensor) -> Tensor:
        """Return the network's input for raw cells (images, bands, rows, columns)."""
        return self.normaliser(cells).contiguous(memory_format=torch.channels_last)

    def loss(self, logits: Tensor, target: Tensor) -> Tensor:
        """Return the loss of logits (images, outputs, rows, columns)."""
        return self.criterion(logits, target)

    def training_loss(self, batch: Batch) -> Tensor:
        """Return the loss of one training batch."""
        cells, target = batch
        images = self.normalise(cells)
        if self.recipe.light:
            images = self.recipe.light(images)
        if self.recipe.loss.mixup:
            mixed = mix_up(images, target)
            return mixed.loss(self.network(mixed.images), self.loss)
        return self.loss(self.network(images), target)

    def learn(self, batch: Batch, optimizer: Any, backward: Callable[[Tensor], object] = Tensor.backward) -> Tensor:
        """Compute the gradients of a batch, in as many parts as the memory needs, and return its loss."""
        take_turn(self.losses.device)

        def gradients(slices: list[slice]) -> Tensor:
            optimizer.zero_grad()
            total = torch.zeros((), device=self.losses.device)
            for part in slices:
                share = (part.stop - part.start) / len(batch[0])
                loss = self.training_loss(tuple(values[part] for values in batch)) * share
                backward(loss)
                total += loss.detach()
            return total

        return self.parts.run(len(batch[0]), gradients)

    def on_train_batch_start(self, batch: Batch, index: int) -> None:
        """Set the rates of this step, freeze what is to be frozen, and make all chance a function of seed and step."""
        step = self.trainer.global_step
        position = self.trainer.strategy.broadcast(self.recipe.length.position(step))
        phase = phase_at(position, self.recipe.phases)
        self.enter(phase)
        share, momentum = phase.cycle(position)
        for group in self.optimizers().param_groups:
            group.update(lr=group["highest"] * share, betas=(momentum, SQUARES_DECAY))
        for norm, usual in self._norms:
            norm.momentum = usual if phase.constant else steady_momentum(position, step, usual)
        seed_everything(self.recipe.seed, step)

    def training_step(self, batch: Batch, index: int) -> None:
        """Learn from one batch."""
        optimizer = self.optimizers()
        loss = self.learn(batch, optimizer, self.manual_backward)
        optimizer.step()
        self.losses += torch.stack((loss, torch.ones_like(loss)))
        if self.recipe.length.timed and self.recipe.length.position(0) >= 1:
            self.trainer.should_stop = True

    def mean_loss(self) -> float:
        """Return the mean loss of the epoch's steps so far."""
        return float(self.losses[0] / self.losses[1].clamp(min=1))

    def on_train_epoch_end(self) -> None:
        """Begin a new mean loss."""
        self.losses.zero_()

    def validation_step(self, batch: Batch, index: int) -> None:
        """Measure one batch."""
        take_turn(self.losses.device)
        cells, target = batch
        logits = self.parts.run(
            len(cells), lambda slices: torch.cat([self.network(self.normalise(cells[part])) for part in slices])
        )
        self.confusion.update(without_outputs(logits, self.recipe.loss.ignored).argmax(1), target)
        self.log("valid_loss", self.loss(logits, target), batch_size=len(cells), sync_dist=True)

    def on_validation_epoch_end(self) -> None:
        """Log the epoch's metrics."""
        matrix = self.confusion.compute().double().cpu()
        self.confusion.reset()
        self.log_dict(overall_metrics(matrix), sync_dist=True)
        self.matrix = matrix

    def enter(self, phase: Phase) -> None:
        """Freeze or free the encoder, as a phase wants it."""
        if phase is not self._phase:
            freeze(self._encoder(), phase.frozen)
            self._phase = phase

    @contextmanager
    def own_momentum(self) -> Iterator[None]:
        """Leave the batch norms of the network, which may be trained again, at the momentum they came with."""
        try:
            yield
        finally:
            for norm, usual in self._norms:
                norm.momentum = usual

    def configure_optimizers(self) -> torch.optim.Optimizer:
        """Return AdamW; its rates are set step by step."""
        return self.optimizer()

    def optimizer(self) -> torch.optim.Optimizer:
        """Return AdamW; a pretrained encoder has two groups of its own, which learn more slowly."""
        rate = self.recipe.learning_rate
        encoder = self._encoder()
        theirs = set(map(id, encoder.parameters()))
        decoder = [value for value in self.network.parameters() if id(value) not in theirs]
        own = (ENCODER_SHARE, ENCODER_SHARE**0.5) if self.recipe.pretrained else (1.0, 1.0)
        shares = self.recipe.shares or own
        early, late = halves(encoder)
        layers = ((decoder, 1.0), (early, shares[0]), (late, shares[1]))
        groups = [{"params": values, "lr": rate * share, "highest": rate * share} for values, share in layers]
        return torch.optim.AdamW(
            groups, lr=rate, betas=(HIGH_MOMENTUM, SQUARES_DECAY), weight_decay=WEIGHT_DECAY, fused=True
        )  # on a CPU eight times as quick as one tensor after the other

    def _encoder(self) -> nn.Module:
        return nn.Identity() if self.recipe.whole else self.network.encoder

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Keep what an epoch that goes on needs."""
        checkpoint["epoch_so_far"] = {"losses": self.losses.cpu(), "parts": self.parts.count}

    def on_load_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Go on within an epoch."""
        self.losses.copy_(checkpoint["epoch_so_far"]["losses"])
        self.parts.count = checkpoint["epoch_so_far"]["parts"]


def _averages(module: nn.Module) -> bool:
    """Whether a module is a batch norm whose statistics follow the batches at some momentum."""
    return is_batch_norm(module) and module.momentum is not None


def seed_everything(seed: int, step: int = 0) -> None:
    """Seed torch, numpy and Python's chance for one step: what it draws does not depend on the steps before."""
    number = seed * 1_000_003 + step
    torch.manual_seed(number)
    np.random.seed(number % 2**32)
    random.seed(number)
