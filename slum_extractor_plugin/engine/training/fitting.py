"""Training itself: what is settled before the first step, Lightning's loop, and the best epoch that comes out of it."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

import logging
import warnings
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytorch_lightning as pl
import torch
from pytorch_lightning.callbacks import Callback
from torch import Tensor


from ...errors import EngineError, ParameterError
from ...formats.dlpk import open_package
from ...formats.emd import ModelDefinition
from ...formats.verdict import OVERLAP
from ..devices import device_name, keep_memory
from ..estimates import in_bytes
from ..networks.doubling import undoubled
from ..networks.dynamic_unet import DynamicUnet
from ..networks.factory import build_network, load_network
from ...protocol import Reporter
from ..turns import end_turn
from .calibrating import Calibrated, calibrated
from .chip_checks import check_room
from .early_stopping import EarlyStop
from .epochs import SEARCH_SHARE, EpochReport, is_finite
from .loaders import loaders
from .lr_finder import RangeTest, find_learning_rate
from .memory import Parts
from .metrics import MONITORS, class_metrics
from .precision import autocast, choose_precision
from .peers import check_peers, peers, rank
from .preparation import BYTES_PER_CELL, Training
from .resuming import CHECKPOINT, Checkpoints, Decisions, check_same, decisions_of, unfinished
from .schedule import Clock, Length, Phase, phases
from .segmenter import Batch, Recipe, Segmenter, seed_everything
from .splits import overlapping
from .tensorboard import tensorboard_logger

#: Share of a time budget that the search for a learning rate may take without a warning.
_SEARCH_BUDGET = 0.25


@dataclass(frozen=True)
class Extras:
    """What Python code may add to a run, beyond the parameters of the tool.

    Attributes:
        callbacks: Lightning callbacks, called after our own report.
        loss: takes logits (images, outputs, rows, columns) and targets (images, rows, columns), in which 255 marks
            cells to leave out, and returns a number; None for the loss of the settings.
        shares: of the learning rate, for the two halves of the encoder; None for our own.
        constant: whether the learning rate stays as it is, instead of one cycle.
        keep_last: whether to keep the last epoch instead of the best.
        whole: whether no part of the network is an encoder; see :class:`~.segmenter.Recipe`.
    """

    callbacks: tuple[Callback, ...] = ()
    loss: Callable[[Tensor, Tensor], Tensor] | None = None
    shares: tuple[float, float] | None = None
    constant: bool = False
    keep_last: bool = False
    whole: bool = False


class _Loss(torch.nn.Module):
    """A loss of the user's own as a module, whatever can be called."""

    def __init__(self, loss: Callable[[Tensor, Tensor], Tensor]) -> None:
        super().__init__()
        self.loss = loss  # if it is a module, it moves to the device with this one

    def forward(self, logits: Tensor, target: Tensor) -> Tensor:
        return self.loss(logits, target)


@dataclass(frozen=True)
class Fitted:
    """A trained network and how it came about.

    ``metrics`` are those of the epoch whose weights ``network`` has, ``history`` those of all; ``matrix`` counts cells
    held out, (truth, prediction), None when none were; ``search`` is None when the learning rate was given;
    ``calibration`` is None when the chips held out do not give one.
    """

    network: torch.nn.Module
    metrics: dict[str, Any]
    history: list[dict[str, Any]]
    matrix: Tensor | None
    search: RangeTest | None
    decisions: Decisions
    phases: tuple[Phase, ...]
    calibration: Calibrated | None = None


class Fitting:
    """One run, from its first step or from its checkpoint in ``folder``."""

    def __init__(
        self,
        run: Training,
        reporter: Reporter,
        folder: Path,
        network: torch.nn.Module | None = None,
        extras: Extras = Extras(),
    ) -> None:
        self._clock, self._extras = Clock(), extras
        self._past = _past(run, folder, reporter)
        decided = decisions_of(self._past) if self._past else None
        self._run = run = replace(run, batch_size=decided.batch_size) if decided else run
        self._decided, self._reporter, self._folder = decided, reporter, folder
        self._search: RangeTest | None = None
        self._precision = (
            decided.precision if decided else choose_precision(run.settings.mixed_precision, run.device, reporter)
        )
        if run.device.type == "cpu":
            keep_memory()
        seed_everything(run.settings.seed)
        self._network = network or network_of(run)
        check_room(folder, self._network)
        check_peers(run.settings, run.device)
        self._train_loader, self._valid_loader = loaders(run, rank(), run.settings.parallel_processing_factor)
        self._length = _length(run, len(self._train_loader), self._clock)
        self.segmenter = self._segmenter()

    def search(self) -> RangeTest:
        """Look for the learning rate."""
        self._reporter.message("Looking for the learning rate.")
        optimizer = self._on_device().optimizer()
        seed_everything(self._run.settings.seed)
        with self._quickly():
            found = find_learning_rate(
                self.segmenter,
                optimizer,
                lambda batch: self._learn(batch, optimizer),
                self._train_loader,
                lambda fraction: self._reporter.progress(SEARCH_SHARE * fraction),
            )
        self._reporter.message(f"The learning rate is {found.rate:.2e}.")
        return found

    def fit(self) -> Fitted:
        """Train, and return the best epoch.

        Raises:
            EngineError: training has diverged, or a single chip does not fit into the memory.
        """
        self._reporter.message(_summary(self._run, self._network))
        decisions = self._decided or self._decide()
        self.segmenter.recipe = replace(self.segmenter.recipe, learning_rate=decisions.learning_rate)
        self._length.began = decisions.seconds
        settings = self._run.settings
        monitor, mode = MONITORS[settings.monitor] if self._valid_loader else (None, "min")
        kept_by = None if self._extras.keep_last else monitor
        report = EpochReport(self._reporter, settings.max_epochs, kept_by, mode, self._length)
        callbacks = [report, Checkpoints(self._folder, settings, decisions, self._clock)]
        callbacks[1:1] = self._extras.callbacks
        if settings.stop_training == "STOP_TRAINING" and self._valid_loader:
            callbacks.insert(1, EarlyStop(monitor, mode))
        with peers(settings, decisions), self.segmenter.own_momentum(), self._quickly():
            self._go(self._trainer(decisions.precision, callbacks))
        end_turn()
        return self._fitted(report, decisions, kept_by)

    def _segmenter(self) -> Segmenter:
        run = self._run
        pretrained = bool(run.settings.pretrained_model) or run.settings.encoder_weights.upper() not in ("", "NONE")
        extras = self._extras
        course = tuple(replace(one, constant=extras.constant) for one in phases(pretrained, run.settings.freeze))
        recipe = Recipe(
            learning_rate=run.settings.learning_rate or 1e-3,
            length=self._length,
            phases=course,
            pretrained=pretrained,
            light=run.light,
            loss=run.loss,
            seed=run.settings.seed,
            shares=extras.shares,
            whole=extras.whole,
        )
        definition = run.definition
        segmenter = Segmenter(
            self._network, definition.normalisation, definition.outputs, recipe, Parts(self._reporter.warning)
        )
        if extras.loss:
            segmenter.criterion = _Loss(extras.loss)
        return segmenter

    def _decide(self) -> Decisions:
        if not self._run.settings.learning_rate:
            self._search = self.search()
        rate = self._search.rate if self._search else self._run.settings.learning_rate
        seconds = self._clock.seconds()
        self._warn_of_search(seconds)
        return Decisions(rate, self._run.batch_size, self._precision, _names(self._run), seconds)

    def _warn_of_search(self, seconds: float) -> None:
        minutes = self._run.settings.time_budget
        if self._search and minutes and seconds > 60 * minutes * _SEARCH_BUDGET:
            self._reporter.warning(
                f"The search for a learning rate took {seconds / 60:.1f} of the {minutes:g} minutes of TIME_BUDGET. "
                f"Next time, give LEARNING_RATE ({self._search.rate:.1e} was found), or more minutes."
            )

    def _quickly(self) -> AbstractContextManager[None]:
        """Let the network's steps take less time, where that was measured: on a CPU."""
        return undoubled(self._network) if self._run.device.type == "cpu" else nullcontext()

    def _on_device(self) -> Segmenter:
        return self.segmenter.to(self._run.device).train()

    def _learn(self, batch: Batch, optimizer: torch.optim.Optimizer) -> Tensor:
        batch = tuple(part.to(self._run.device) for part in batch)
        with autocast(self._run.device, self._precision):
            return self.segmenter.learn(batch, optimizer)

    def _trainer(self, precision: str, callbacks: list[Callback]) -> pl.Trainer:
        logging.getLogger("pytorch_lightning").setLevel(logging.WARNING)
        device, settings = self._run.device, self._run.settings
        gpu, count = device.type == "cuda", settings.parallel_processing_factor
        return pl.Trainer(
            accelerator="gpu" if gpu else "cpu",
            devices=[device.index + k for k in range(count)] if gpu else count,
            strategy="ddp" if count > 1 else "auto",
            precision=precision,
            max_epochs=-1 if self._length.timed else settings.max_epochs,
            callbacks=callbacks,
            logger=tensorboard_logger(self._folder) if settings.tensorboard == "ENABLE_TENSORBOARD" else False,
            enable_progress_bar=False,
            enable_model_summary=False,
            log_every_n_steps=1,
            num_sanity_val_steps=0,
            benchmark=gpu,
            use_distributed_sampler=False,
            default_root_dir=self._folder,
        )

    def _go(self, trainer: pl.Trainer) -> None:
        checkpoint = None
        if self._past is not None:
            checkpoint = self._folder / CHECKPOINT
            self._clock.add(self._past["seconds"])
            self._train_loader.batch_sampler.start_at(self._past["epoch"], self._past["batch"])
        self.segmenter.train()  # Lightning leaves modules as they are, and measuring before this left them in eval mode
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", ".*dataloader is not resumable")  # its order is, by start_at
            warnings.filterwarnings("ignore", ".*LeafSpec")  # between Lightning and torch
            trainer.fit(self.segmenter, self._train_loader, self._valid_loader, ckpt_path=checkpoint, weights_only=True)

    def _fitted(self, report: EpochReport, decisions: Decisions, monitor: str | None) -> Fitted:
        if not is_finite(report.best):
            raise EngineError("Training has diverged: the weights are not finite. Give a smaller LEARNING_RATE.")
        network = self._network.cpu().to(memory_format=torch.contiguous_format)
        network.load_state_dict({name: value.contiguous() for name, value in report.best.items()})
        epoch, matrix = report.best_epoch, report.matrices.get(report.best_epoch["epoch"])
        last = "was the last" if self._extras.keep_last else "was the last (no validation chips to choose by)"
        why = f"was the best by {monitor}" if monitor else last
        self._reporter.message(f"Epoch {epoch['epoch']} {why} and is saved in the package.")
        metrics = {
            **epoch,
            "learning_rate": decisions.learning_rate,
            **class_metrics(matrix, self._run.definition.classes),
            OVERLAP: overlapping(self._run.read.train, self._run.read.held_out),
        }
        return Fitted(
            network,
            metrics,
            report.history,
            matrix,
            self._search,
            decisions,
            self.segmenter.recipe.phases,
            self._calibrated(network),
        )

    def _calibrated(self, network: torch.nn.Module) -> Calibrated | None:
        run = self._run
        if not run.held_out:
            self._reporter.message("No validation chips: the model's confidence is not calibrated.")
            return None
        found = calibrated(run, network, run.held_out)
        if found is None:
            self._reporter.message(
                "All cells of the validation chips are right, or all are wrong: the model's confidence cannot be "
                "calibrated."
            )
            return None
        found.tell(self._reporter)
        return found


def network_of(run: Training) -> torch.nn.Module:
    """Return the network that a run starts from.

    Raises:
        ParameterError: the pretrained model is of another shape.
    """
    if run.settings.pretrained_model:
        with open_package(run.settings.pretrained_model) as package:
            theirs, ours = package.definition, run.definition
            if _shape(theirs) != _shape(ours):
                raise ParameterError(
                    f"{run.settings.pretrained_model} is a {theirs.model_type} with {theirs.backbone}, "
                    f"{len(theirs.bands)} bands and {len(theirs.classes)} classes; asked for is a {ours.model_type} "
                    f"with {ours.backbone}, {len(ours.bands)} bands and {len(ours.classes)} classes. Choose another."
                )
            network = load_network(package).train()
            if isinstance(network, DynamicUnet):
                network.lay_out(ours.chip_size[1])  # the package may be of chips of another size
            return network
    return build_network(
        run.settings.model_type,
        run.definition.backbone,
        len(run.definition.bands),
        run.definition.outputs,
        run.settings.encoder_weights,
        run.settings.weight_init_scheme,
        run.definition.chip_size[1],
    )


def _shape(definition: ModelDefinition) -> tuple[str, str, int, int]:
    return definition.model_type, definition.backbone, len(definition.bands), definition.outputs


def _past(run: Training, folder: Path, reporter: Reporter) -> dict[str, Any] | None:
    if not run.settings.resume:
        if (folder / CHECKPOINT).exists():
            reporter.warning(f"The unfinished run in {folder} is discarded, because RESUME is off.")
        return None
    past = unfinished(folder)
    if past and not rank():
        check_same(past, run.settings, _names(run), folder)
        reporter.message(f"Continuing the unfinished run in {folder}, in epoch {past['epoch'] + 1}.")
    elif not past:
        reporter.message("No unfinished run found; training starts from the beginning.")
    return past


def _length(run: Training, batches: int, clock: Clock) -> Length:
    minutes = run.settings.time_budget
    return Length(batches * run.settings.max_epochs, 60 * minutes if minutes else None, clock)


def _names(run: Training) -> tuple[str, ...]:
    return tuple(str(chip.image) for chip in (*run.train_chips, *run.held_out))


def _summary(run: Training, network: torch.nn.Module) -> str:
    width, height = run.definition.chip_size
    memory = run.batch_size * width * height * BYTES_PER_CELL
    package = sum(value.nbytes for value in network.state_dict().values())
    return (
        f"{len(run.train_chips)} training chips, {len(run.held_out)} validation chips; {run.settings.model_type} with "
        f"{run.definition.backbone}, batch of {run.batch_size}, on {device_name(run.device)}. "
        f"A step takes up to {in_bytes(memory)} of memory; the model package will have about {in_bytes(package)}."
    )
