"""Going on with a run that was killed: its checkpoint, written aside, whole, now and then, lies beside the model.

``<out_folder>.training/last.ckpt`` holds all that the rest of the run depends on: weights, optimiser, the loop's
position, the best epoch so far, and what was decided before the first step (:class:`Decisions`). Order, augmentation
and all other chance need no state, because they are functions of the seed, the epoch and the step. The folder goes away
when the model is written; after a kill or a cancel it stays.
"""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import pytorch_lightning as pl
from pytorch_lightning.callbacks import Checkpoint

from ...errors import EngineError, PackageError, ParameterError, brief
from ...hidden_files import is_plain_file
from ..networks.weights import read_checked
from ...jobs.train import TrainDeepLearningModel
from .schedule import Clock

#: The checkpoint's name in a run's folder.
CHECKPOINT = "last.ckpt"

#: Seconds between two checkpoints at the least, and how many times the time that writing one took.
INTERVAL, PATIENCE = 30.0, 30.0

#: Settings that may change when a run goes on.
_FREE = {"out_folder", "resume", "tensorboard"}


@dataclass(frozen=True)
class Decisions:
    """What a run settled before its first step, and must not settle anew; ``seconds`` had passed by then."""

    learning_rate: float
    batch_size: int
    precision: str
    chips: tuple[str, ...]
    seconds: float = 0.0


class Checkpoints(Checkpoint):
    """Writes the checkpoint: so seldom that it costs little, whatever the network's size."""

    def __init__(self, folder: Path, settings: TrainDeepLearningModel, decisions: Decisions, clock: Clock) -> None:
        self._folder, self._clock = folder, clock
        self._known = {"settings": _settings(settings), "decisions": _plain(decisions)}
        self._last, self._cost = time.monotonic(), 0.0

    def on_train_batch_end(
        self, trainer: pl.Trainer, module: pl.LightningModule, outputs: Any, batch: Any, index: int
    ) -> None:
        """Write when it is time, but not at an epoch's end, before its validation."""
        if index + 1 < trainer.num_training_batches and not trainer.should_stop:
            self._write_if_due(trainer, index + 1)

    def on_train_epoch_end(self, trainer: pl.Trainer, module: pl.LightningModule) -> None:
        """Write when it is time."""
        self._write_if_due(trainer, 0)

    def on_save_checkpoint(self, trainer: pl.Trainer, module: pl.LightningModule, checkpoint: dict[str, Any]) -> None:
        """Add what the run is."""
        checkpoint["run"] = {
            **self._known,
            "batch": self._batch,
            "seconds": self._clock.seconds(),
            "epoch": trainer.current_epoch + (self._batch == 0),
        }

    def _write_if_due(self, trainer: pl.Trainer, batch: int) -> None:
        started = time.monotonic()
        if not trainer.strategy.broadcast(started - self._last >= max(INTERVAL, PATIENCE * self._cost)):
            return
        self._batch = batch
        self._folder.mkdir(parents=True, exist_ok=True)
        require_own(self._folder)
        target = self._folder / CHECKPOINT
        if trainer.is_global_zero:  # a link with this name would be followed
            target.with_suffix(".part").unlink(missing_ok=True)
        trainer.save_checkpoint(target.with_suffix(".part"))
        if trainer.is_global_zero:
            os.replace(target.with_suffix(".part"), target)
        self._last = time.monotonic()
        self._cost = self._last - started


def training_folder(out_folder: Path) -> Path:
    """Return the folder in which a run keeps what it needs to go on."""
    return out_folder.with_name(f"{out_folder.name}.training")


def unfinished(folder: Path) -> dict[str, Any] | None:
    """Return what the checkpoint in ``folder`` says of its run, or None when there is none.

    Raises:
        EngineError: it cannot be read.
    """
    path = folder / CHECKPOINT
    require_own(folder)
    if not is_plain_file(path):
        return None
    try:
        run = read_checked(path)["run"]
        wanted = {option.name for option in fields(Decisions)}
        if not isinstance(run["settings"], dict) or run["decisions"].keys() != wanted:
            raise TypeError
        tuple(run["decisions"]["chips"]), float(run["seconds"]), int(run["epoch"]), int(run["batch"])
    except PackageError as error:
        reason = brief(error).rstrip(".")
        raise EngineError(f"The checkpoint {path} cannot be read ({reason}). Train without RESUME.") from error
    except (LookupError, TypeError, AttributeError, ValueError, OverflowError) as error:
        raise EngineError(f"{path} is not a checkpoint of this toolbox. Train without RESUME.") from error
    return run


def require_own(folder: Path) -> None:
    """Refuse a link, or a file, in the place of a run's folder.

    Raises:
        EngineError: there is one.
    """
    if folder.is_symlink():
        raise EngineError(f"{folder} is a link, which leads elsewhere. Remove it, or name another OUT_FOLDER.")
    if (folder / CHECKPOINT).with_suffix(".part").is_dir():
        raise EngineError(
            f"{folder} holds a folder where training keeps its state. Move it, or name another OUT_FOLDER."
        )
    if folder.exists() and not folder.is_dir():
        raise EngineError(
            f"{folder} is no folder, and training keeps its state there. Move it, or name another OUT_FOLDER."
        )


def decisions_of(run: dict[str, Any]) -> Decisions:
    """Return what an unfinished run has settled."""
    return Decisions(**{**run["decisions"], "chips": tuple(run["decisions"]["chips"])})


def check_same(run: dict[str, Any], settings: TrainDeepLearningModel, chips: tuple[str, ...], folder: Path) -> None:
    """Check that an unfinished run is the one that is to go on.

    Raises:
        ParameterError: it was started with other parameters or chips.
    """
    differing = [name for name, value in _settings(settings).items() if run["settings"].get(name) != value]
    if decisions_of(run).chips != chips:
        differing.append("the chips")
    if differing:
        raise ParameterError(
            f"The unfinished run in {folder} was started with other values of {', '.join(differing)}. Give the same, "
            "or train without RESUME."
        )


def forget(folder: Path) -> None:
    """Remove a run's checkpoint and logs."""
    shutil.rmtree(folder, ignore_errors=True)


def _settings(settings: TrainDeepLearningModel) -> dict[str, Any]:
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in asdict(settings).items()
        if name not in _FREE
    }


def _plain(decisions: Decisions) -> dict[str, Any]:
    values = {option.name: getattr(decisions, option.name) for option in fields(decisions)}
    return {**values, "chips": list(decisions.chips)}
