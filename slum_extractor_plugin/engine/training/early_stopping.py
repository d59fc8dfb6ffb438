"""Ends a run that no longer gains."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

import pytorch_lightning as pl
from pytorch_lightning.callbacks import EarlyStopping

from .schedule import is_settling

#: arcgis.learn's: the sixth epoch without such a gain ends the run.
PATIENCE, MINIMUM_GAIN = 5, 0.001


class EarlyStop(EarlyStopping):
    """Lightning's early stopping, which begins to count when the learning rate has fallen to half of its highest.

    While the rate is high the figures go up and down, and what a run gains it gains at its end, as the rate falls.
    arcgis.learn counts from the first epoch and gives that up; docs/fitting.md has a run that ended so.
    """

    def __init__(self, monitor: str, mode: str) -> None:
        super().__init__(monitor, mode=mode, patience=PATIENCE, min_delta=MINIMUM_GAIN)

    def on_train_epoch_end(self, trainer: pl.Trainer, pl_module: pl.LightningModule) -> None:
        """Count this epoch, if it is late enough."""
        recipe = pl_module.recipe
        position = trainer.strategy.broadcast(recipe.length.position(trainer.global_step))
        if is_settling(position, recipe.phases):
            super().on_train_epoch_end(trainer, pl_module)
