"""Tells the user how the epochs go, and keeps their figures."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

import math
import time
from typing import Any

import pytorch_lightning as pl
from torch import Tensor

from ..protocol import Reporter


#: Share of the progress that belongs to the search for a learning rate, before the first epoch.
SEARCH_SHARE = 0.05


class EpochReport(pl.Callback):
    """One line an epoch, progress by batch; ``history`` and ``matrices`` (by epoch, from 1) hold what was measured."""

    def __init__(self, reporter: Reporter, epochs: int, monitor: str) -> None:
        self._reporter = reporter
        self._epochs = epochs
        self._monitor = monitor
        self._started = 0.0
        self.history: list[dict[str, Any]] = []
        self.matrices: dict[int, Tensor] = {}

    def best_epoch(self, mode: str) -> dict[str, Any]:
        """Return the figures of the epoch that the monitor prefers; ``mode`` is ``min`` or ``max``.

        As Lightning chooses the checkpoint: the first if tied, and nan is worse than any number.
        """
        sign = 1 if mode == "min" else -1
        scores = [sign * figures[self._monitor] for figures in self.history]
        return self.history[min(range(len(scores)), key=lambda k: math.inf if math.isnan(scores[k]) else scores[k])]

    def on_train_epoch_start(self, trainer: pl.Trainer, module: pl.LightningModule) -> None:
        """Start the clock."""
        self._started = time.monotonic()

    def on_train_batch_end(self, trainer: pl.Trainer, module: pl.LightningModule, *_: Any) -> None:
        """Move the progress bar."""
        batches = trainer.num_training_batches
        done = trainer.current_epoch + (trainer.fit_loop.batch_idx + 1) / batches
        self._reporter.progress(SEARCH_SHARE + (0.99 - SEARCH_SHARE) * done / self._epochs)

    def on_train_epoch_end(self, trainer: pl.Trainer, module: pl.LightningModule) -> None:
        """Say what the epoch gave, and how long the rest may take."""
        seconds = time.monotonic() - self._started
        epoch = trainer.current_epoch + 1
        measured = {name: float(value) for name, value in trainer.callback_metrics.items()}
        self.history.append({"epoch": epoch, **measured})
        if getattr(module, "matrix", None) is not None:
            self.matrices[epoch] = module.matrix
        figures = ", ".join(f"{name} {value:.4f}" for name, value in measured.items())
        left = seconds * (self._epochs - epoch) / 60
        self._reporter.message(f"Epoch {epoch}/{self._epochs}: {figures} ({seconds:.0f} s, about {left:.0f} min left)")
