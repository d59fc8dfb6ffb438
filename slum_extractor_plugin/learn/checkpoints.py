"""Models that are written while training goes on, under arcgis.learn's names."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytorch_lightning as pl
from torch import Tensor

from ..engine.training.epochs import EpochReport

#: Writes weights, and the figures of their epoch, into a folder.
Write = Callable[[Path, Mapping[str, Tensor], Mapping[str, Any]], object]


class EpochModels(pl.Callback):
    """Writes ``models/checkpoint_<date>_<time>_epoch_<n>``: of the best epoch so far, or of every one.

    Args:
        models: folder of the models.
        write: writes one.
        every: whether each epoch is kept, and not the best only.
    """

    def __init__(self, models: Path, write: Write, every: bool) -> None:
        self._stem = models / datetime.now().strftime("checkpoint_%Y-%m-%d_%H-%M-%S")
        self._write, self._every = write, every
        self._last: Path | None = None

    def on_train_epoch_end(self, trainer: pl.Trainer, pl_module: pl.LightningModule) -> None:
        """Write this epoch's model, if it is to be kept."""
        report = next(callback for callback in trainer.callbacks if isinstance(callback, EpochReport))
        figures = report.history[-1]
        is_best = report.best_epoch is figures
        if not (self._every or is_best):
            return
        folder = Path(f"{self._stem}_epoch_{figures['epoch']}")
        self._write(folder, report.best if is_best else pl_module.network.state_dict(), figures)
        if self._last and not self._every:
            shutil.rmtree(self._last, ignore_errors=True)
        self._last = folder
