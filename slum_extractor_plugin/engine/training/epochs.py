"""Tells the user how the epochs go, keeps their figures, and keeps the weights of the best one."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

import math
import time
from typing import Any

import pytorch_lightning as pl
import torch
from torch import Tensor

from ...protocol import Reporter, report_epoch
from ..estimates import FIRST_LOOK, tell_estimate
from .metrics import ious
from .schedule import Length

#: Share of the progress that belongs to the search for a learning rate, before the first epoch.
SEARCH_SHARE = 0.05

#: Seconds after which a long epoch is heard of again, and steps between two points of a TensorBoard line.
_NEWS, _LOGGED_STEPS = 60.0, 10

#: How a run continues after a crash.
_AFTER_CRASH = "After a crash, run again with the same settings and Resume ticked: it continues where it was."


class EpochReport(pl.Callback):
    """One line an epoch, progress by batch; ``history`` and ``matrices`` (by epoch, from 1) hold what was measured.

    ``best`` has the weights of the epoch that the monitor prefers: the first if tied, and nan is worse than any number.
    Without a monitor, where no chip is held out, it is the last one: the loss on chips that were just learnt says
    little of others, and the schedule ends with the smallest steps. All of it is a part of a run's checkpoint.
    """

    def __init__(self, reporter: Reporter, epochs: int, monitor: str | None, mode: str, length: Length) -> None:
        self._reporter, self._epochs, self._length = reporter, epochs, length
        self._monitor, self._sign = monitor, 1 if mode == "min" else -1
        self._images, self._training, self._heard, self._speed = 0, 0.0, time.monotonic(), 0.0
        self._validation_began, self._estimated = 0.0, False
        self.history: list[dict[str, Any]] = []
        self.matrices: dict[int, Tensor] = {}
        self.best: dict[str, Tensor] = {}

    @property
    def best_epoch(self) -> dict[str, Any]:
        """The figures of the best epoch so far."""
        return min(self.history, key=self._score) if self._monitor else self.history[-1]

    def state_dict(self) -> dict[str, Any]:
        """Return what a run that goes on needs."""
        return {"history": self.history, "matrices": self.matrices, "best": self.best}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Go on from what :meth:`state_dict` gave."""
        self.history, self.matrices, self.best = (state_dict[name] for name in ("history", "matrices", "best"))

    def on_train_start(self, trainer: pl.Trainer, module: pl.LightningModule) -> None:
        """Report the epochs of a run that is resumed."""
        for figures in self.history:
            self._report(figures)

    def on_train_epoch_start(self, trainer: pl.Trainer, module: pl.LightningModule) -> None:
        """Shuffle anew."""
        trainer.train_dataloader.batch_sampler.set_epoch(trainer.current_epoch)

    def on_train_batch_start(self, trainer: pl.Trainer, module: pl.LightningModule, batch: Any, index: int) -> None:
        """Start the clock."""
        self._step_began = time.monotonic()

    def on_train_batch_end(
        self, trainer: pl.Trainer, module: pl.LightningModule, outputs: Any, batch: Any, index: int
    ) -> None:
        """Move the progress bar, and say how a long epoch goes."""
        now = time.monotonic()
        self._images += len(batch[0]) * trainer.world_size
        self._training += now - self._step_began
        share = min(1.0, self._length.position(trainer.global_step))
        self._reporter.progress(SEARCH_SHARE + (0.99 - SEARCH_SHARE) * share)
        if trainer.logger and trainer.global_step % _LOGGED_STEPS == 0:
            rate = module.optimizers().param_groups[0]["lr"]
            trainer.logger.log_metrics(
                {"step/train_loss": module.mean_loss(), "step/learning_rate": rate}, trainer.global_step
            )
        self._estimate(share, trainer.num_training_batches)
        if now - self._heard > _NEWS:
            self._say(
                f"step {index + 1} of {trainer.num_training_batches}: train_loss {module.mean_loss():.4f}",
                trainer.current_epoch + 1,
                share,
            )

    def on_validation_start(self, trainer: pl.Trainer, module: pl.LightningModule) -> None:
        """Start the clock of the validation."""
        self._validation_began = time.monotonic()

    def on_validation_end(self, trainer: pl.Trainer, module: pl.LightningModule) -> None:
        """Keep time for the last validation."""
        self._length.reserve = time.monotonic() - self._validation_began

    def on_train_epoch_end(self, trainer: pl.Trainer, module: pl.LightningModule) -> None:
        """Say what the epoch gave, how fast it was, and how long the rest may take."""
        epoch = trainer.current_epoch + 1
        measured = {"train_loss": module.mean_loss()}
        measured.update((name, float(value)) for name, value in trainer.callback_metrics.items())
        self.history.append({"epoch": epoch, **measured})
        if module.matrix is not None:
            self.matrices[epoch] = module.matrix
        self._report(self.history[-1])
        if trainer.logger:
            trainer.logger.log_metrics({f"epoch/{name}": value for name, value in measured.items()}, epoch)
        if self.best_epoch["epoch"] == epoch:
            self.best = {name: value.detach().cpu().clone() for name, value in module.network.state_dict().items()}
        figures = ", ".join(f"{name} {value:.4f}" for name, value in measured.items())
        self._say(figures, epoch, min(1.0, self._length.position(trainer.global_step)))

    def _estimate(self, share: float, batches: int) -> None:
        """Report once how long all epochs take, from the first steps; the validations come on top of it."""
        elapsed = self._length.elapsed()
        if self._estimated or self._length.timed or elapsed < FIRST_LOOK or share <= 0:
            return
        self._estimated = True
        size = f"at most {self._epochs} epochs of {batches} steps"
        tell_estimate(self._reporter, elapsed / share, size, _AFTER_CRASH)

    def _report(self, figures: dict[str, Any]) -> None:
        """Report an epoch's figures with the mean IoU without the background and the number of epochs, where known."""
        matrix, total = self.matrices.get(figures["epoch"]), self._epochs
        further = {} if matrix is None else {"iou": float(ious(matrix)[1:].nanmean())}
        further.update({} if self._length.timed else {"epochs": total})
        known = {**figures, **further}
        report_epoch(self._reporter, {name: value for name, value in known.items() if math.isfinite(value)})

    def _say(self, text: str, epoch: int, share: float) -> None:
        of = "" if self._length.timed else f"/{self._epochs}"
        if self._images:  # none since the last line, where that was of the epoch's last step
            self._speed = self._images / max(self._training, 1e-9)
        left = self._length.elapsed() * (1 - share) / max(share, 1e-9) / 60
        self._reporter.message(f"Epoch {epoch}{of}: {text} ({self._speed:.1f} images/s, about {_minutes(left)} left)")
        self._images, self._training, self._heard = 0, 0.0, time.monotonic()

    def _score(self, figures: dict[str, Any]) -> float:
        score = self._sign * figures[self._monitor]
        return math.inf if math.isnan(score) else score


def _minutes(minutes: float) -> str:
    return f"{minutes:.0f} min" if minutes >= 1 else f"{60 * minutes:.0f} s"


def is_finite(weights: dict[str, Tensor]) -> bool:
    """Whether all of some weights are numbers."""
    return all(bool(torch.isfinite(value).all()) for value in weights.values())
