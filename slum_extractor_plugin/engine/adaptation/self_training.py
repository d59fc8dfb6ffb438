"""A student that learns from the cells that a teacher is surest of, under augmentation; the teacher follows it.

Teacher and student start alike. The teacher sees a window as it is, the student turned, mirrored and in other light,
and has to say the same (consistency). Only sure cells teach: of each class the same share, by a threshold of its own,
so that rare classes are not driven out by frequent ones (Zou et al. 2018, "Unsupervised domain adaptation for semantic
segmentation via class-balanced self-training"). The teacher's weights are a moving mean of the student's (Tarvainen and
Valpola 2017, "Mean teachers are better role models"), and are the result.
"""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

import copy
import time
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytorch_lightning as pl
import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

from ...formats.emd import ModelDefinition
from ...protocol import Reporter
from ..networks.doubling import undoubled
from ..networks.normalising import Normaliser
from ..training.augmentation import Crop, vary_light
from ..training.chip_reading import IGNORED
from ..training.dataset import Sample
from ..training.freezing import freeze
from ..training.losses import LossChoice, SegmentationLoss, without_outputs
from ..training.precision import choose_precision
from ..training.segmenter import seed_everything
from .outcome import batch_of
from .target import Target

#: Steps of a run, windows and chips of a step, and the highest learning rate of the decoder.
STEPS, WINDOWS, CHIPS, RATE = 200, 4, 2, 3e-4

#: Share of the teacher's weights that a step keeps.
KEPT = 0.98

#: Share of each class's cells that teach: those of the highest probability.
TEACHING = 0.5

#: Bins of the probabilities by which thresholds are found, and how much of a histogram a step keeps.
_BINS, _MEMORY = 200, 0.9


@dataclass(frozen=True)
class Learned:
    """Teacher and student after a run, and the number of its steps."""

    teacher: nn.Module
    student: nn.Module
    steps: int


class Thresholds:
    """The probability, by output, above which a cell teaches: the median of the output's cells for TEACHING of 0.5."""

    def __init__(self, outputs: int) -> None:
        self._counts = np.zeros((outputs, _BINS))

    def follow(self, probability: np.ndarray, output: np.ndarray) -> np.ndarray:
        """Take in the cells of a step, (cells) both, and return the threshold of each output.

        An output without a cell so far has the threshold 1.
        """
        bins = np.minimum((probability * _BINS).astype(int), _BINS - 1)
        counts = np.bincount(output * _BINS + bins, minlength=self._counts.size).reshape(self._counts.shape)
        self._counts = _MEMORY * self._counts + counts
        above = self._counts[:, ::-1].cumsum(axis=1)[:, ::-1]
        enough = above >= TEACHING * np.maximum(above[:, :1], 1e-9)
        last = np.where(enough.any(axis=1), _BINS - 1 - enough[:, ::-1].argmax(axis=1), _BINS)
        return last / _BINS


class _Steps(Dataset):
    """The batch of each step, a function of seed and step: windows with their data, and chips."""

    def __init__(self, target: Target, chips: Sequence[Sample], steps: int, seed: int) -> None:
        self._target, self._chips, self._steps, self._seed = target, chips, steps, seed
        self._crop = Crop(max(target.valid.shape[1:]))

    def __len__(self) -> int:
        return self._steps

    def __getitem__(self, step: int) -> tuple[Tensor, ...]:
        """Return cells (windows, bands, rows, columns), data (windows, rows, columns), and, if given, chips."""
        rng = np.random.default_rng([self._seed, step])
        count = len(self._target.cells)
        places = np.sort(rng.choice(count, min(WINDOWS, count), replace=False))
        cells = batch_of(self._target.cells[places])
        valid = np.zeros((len(places), *cells.shape[-2:]), bool)
        valid[:, : self._target.valid.shape[1], : self._target.valid.shape[2]] = self._target.valid[places]
        turn = torch.tensor([int(rng.integers(4)), int(rng.integers(2))])
        if not self._chips:
            return cells, torch.from_numpy(valid), turn
        drawn = [self._chips[index] for index in rng.integers(len(self._chips), size=CHIPS)]
        images, labels = zip(*(self._crop(image.float(), label, rng) for image, label in drawn))
        return cells, torch.from_numpy(valid), turn, torch.stack(images), torch.stack(labels)


class SelfTraining(pl.LightningModule):
    """One run; see the module's text."""

    def __init__(self, network: nn.Module, definition: ModelDefinition, steps: int, seed: int) -> None:
        super().__init__()
        self.student = network
        self.teacher = copy.deepcopy(network).requires_grad_(False)
        self._definition, self._steps, self._seed = definition, steps, seed
        self._normalise = Normaliser(definition.normalisation)
        self._criterion = SegmentationLoss(LossChoice(ignored=definition.ignored_outputs), definition.outputs)
        self._thresholds = Thresholds(definition.outputs)
        self.student.requires_grad_(True)
        freeze(self.student.encoder)

    def on_train_batch_start(self, batch: Any, index: int) -> None:
        """Make all chance a function of seed and step; batch norms keep the statistics of the images."""
        seed_everything(self._seed, index)
        self.student.eval()
        self.teacher.eval()

    def training_step(self, batch: Sequence[Tensor], index: int) -> Tensor:
        """Return the loss of a step."""
        cells, valid, (turns, mirrored) = batch[:3]
        images = self._normalise(cells)
        target = _turned(self._taught(images, valid), int(turns), bool(mirrored))
        seen = vary_light(_turned(images, int(turns), bool(mirrored)))
        loss = self._criterion(self.student(seen), target)
        if len(batch) > 3:
            loss = loss + self._criterion(self.student(vary_light(self._normalise(batch[3]))), batch[4])
        return loss

    @torch.no_grad()
    def _taught(self, images: Tensor, valid: Tensor) -> Tensor:
        """Return what the teacher says of the cells (windows, rows, columns) that it is sure of, IGNORED elsewhere."""
        logits = without_outputs(self.teacher(images).float(), self._definition.ignored_outputs)
        probability, output = logits.softmax(1).max(1)
        known = valid.cpu().numpy()
        thresholds = self._thresholds.follow(probability.cpu().numpy()[known], output.cpu().numpy()[known])
        least = torch.from_numpy(thresholds).to(probability)[output]
        return torch.where(valid & (probability >= least), output, IGNORED)

    @torch.no_grad()
    def on_train_batch_end(self, outputs: Any, batch: Any, index: int) -> None:
        """Let the teacher follow the student."""
        for kept, new in zip(self.teacher.parameters(), self.student.parameters()):
            kept.lerp_(new, 1 - KEPT)

    def configure_optimizers(self) -> dict[str, Any]:
        """Return AdamW with one cycle of its rate."""
        learning = [value for value in self.student.parameters() if value.requires_grad]
        optimizer = torch.optim.AdamW(learning, lr=RATE, weight_decay=1e-2)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=self._steps)
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": schedule, "interval": "step"}}


class _Watch(pl.Callback):
    """Reports progress, and stops a run whose time is over."""

    def __init__(self, reporter: Reporter, steps: int, minutes: float) -> None:
        self._reporter, self._steps, self._end = reporter, steps, time.monotonic() + 60 * minutes
        self.done = 0

    def on_train_batch_end(self, trainer: pl.Trainer, *_: Any) -> None:
        """Count a step."""
        self.done += 1
        self._reporter.progress(0.2 + 0.7 * self.done / self._steps)
        trainer.should_stop = trainer.should_stop or time.monotonic() > self._end


def self_train(
    network: nn.Module,
    definition: ModelDefinition,
    target: Target,
    chips: Sequence[Sample],
    *,
    seed: int,
    minutes: float,
    device: torch.device,
    reporter: Reporter,
    steps: int = STEPS,
) -> Learned:
    """Train a network on what it is sure of in the windows, and on chips if there are any.

    Args:
        network: with the batch norms' statistics of the windows; it becomes the student.
        definition: of the model.
        target: the windows.
        chips: images and targets as :class:`~..training.dataset.ChipDataset` gives them.
        seed: of everything random.
        minutes: after which the run ends before its last step.
        device: where to compute.
        reporter: hears the progress, from 0.2 to 0.9.
        steps: of the run.
    """
    seed_everything(seed)
    module, watch = SelfTraining(network, definition, steps, seed), _Watch(reporter, steps, minutes)
    gpu = device.type == "cuda"
    trainer = pl.Trainer(
        accelerator="gpu" if gpu else "cpu",
        devices=[device.index or 0] if gpu else 1,
        max_steps=steps,
        max_epochs=1,
        precision=choose_precision("AUTO", device, reporter),
        callbacks=[watch],
        logger=False,
        enable_checkpointing=False,
        enable_progress_bar=False,
        enable_model_summary=False,
    )
    batches = DataLoader(_Steps(target, chips, steps, seed), batch_size=None)
    with undoubled(module.student), undoubled(module.teacher), warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*in eval mode at the start")  # batch norms keep their statistics
        warnings.filterwarnings("ignore", ".*LeafSpec")  # between Lightning and torch
        trainer.fit(module, batches)
    if watch.done < steps:
        reporter.warning(
            f"TIME_BUDGET ended self-training after {watch.done} of {steps} steps, so the result depends on the "
            "machine."
        )
    return Learned(module.teacher.cpu(), module.student.cpu(), watch.done)


def _turned(values: Tensor, turns: int, mirrored: bool) -> Tensor:
    """Return (..., rows, columns) turned by right angles, and mirrored."""
    return torch.rot90(values.flip(-1) if mirrored else values, turns, (-2, -1))
