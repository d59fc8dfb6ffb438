"""A U-Net that is trained, measured, saved and used: arcgis.learn's UnetClassifier."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from torch import nn

from ..engine.networks.factory import backbones_of
from ..engine.training.charts import chart
from ..engine.training.fitting import Extras, Fitting, network_of
from ..engine.training.metrics_report import rate_chart, sample_tags
from ..engine.training.resuming import forget, training_folder
from ..engine.training.samples import samples_of
from ..engine.training.segmenter import seed_everything
from ..errors import ParameterError, brief
from ..formats.chips import CLASSIFIED_TILES
from ..formats.dlpk import open_package
from ..jobs.keywords import ModelType
from ..protocol import Reporter
from . import rates, saving
from .checkpoints import EpochModels
from .data import Data, check_picture, legend
from .logs import keep_logs
from .model import Loss, Model
from .own_network import check_own
from .pictures import Figure, display
from .refusals import further, refuse
from .settings import settings_of

if TYPE_CHECKING:  # Lightning imports torchvision, before which the engine sets something right
    from pytorch_lightning.callbacks import Callback

_BACKBONE = "resnet34"


class UnetClassifier(Model):
    """A U-Net for some data.

    Args:
        data: see `prepare_data`.
        backbone: the encoder: an ArcGIS keyword, a name of smp, or ``timm:NAME``; resnet34 if left out.
        pretrained_path: a saved model to continue from: a name, or a path.
        backend: ``pytorch``.
        class_balancing, mixup, focal_loss, dice_loss_fraction, dice_loss_average, ignore_classes, balanced_sampling: as
            the ARGUMENTS of Train Deep Learning Model; None for its defaults.
        network: your own network instead of ours: it maps normalised cells (images, bands, rows, columns) to logits
            (images, ``data.c``, rows, columns). All of it learns at one rate; freeze what you want yourself.
        loss: your own loss.
        reporter: receives messages; None for that of the data.
        **kwargs: further parameters of Train Deep Learning Model, by their lower-case names, such as
            ``model_type="DYNAMIC_UNET"`` (which ArcGIS opens), ``encoder_weights="NONE"`` or ``freeze="TWO_PHASES"``.

    Raises:
        SlumExtractorError: the network cannot be built, with a sentence that says why.
    """

    def __init__(
        self,
        data: Data,
        backbone: str | Callable | None = None,
        pretrained_path: str | os.PathLike | None = None,
        backend: str = "pytorch",
        *,
        class_balancing: bool = False,
        mixup: bool = False,
        focal_loss: bool = False,
        dice_loss_fraction: float | None = None,
        dice_loss_average: str | None = None,
        ignore_classes: Sequence[int] = (),
        balanced_sampling: bool | None = None,
        network: nn.Module | None = None,
        loss: Loss | None = None,
        reporter: Reporter | None = None,
        **kwargs: Any,
    ) -> None:
        if backend != "pytorch":
            raise ParameterError(f"backend is {brief(backend)}, and only pytorch is offered. Leave it out.")
        self._start(data, reporter, loss)
        arguments = {
            "class_balancing": class_balancing,
            "mixup": mixup,
            "focal_loss": focal_loss,
            "dice_loss_fraction": dice_loss_fraction,
            "dice_loss_average": dice_loss_average,
            "ignore_classes": " ".join(map(str, ignore_classes)) or None,
            "balanced_sampling": balanced_sampling,
        }
        values = {
            "backbone_model": _name_of(backbone),
            "arguments": _joined(arguments),
            **_own(network),
            **further("UnetClassifier", kwargs),
        }
        if pretrained_path is not None and network is None:
            values["pretrained_model"] = str(saving.find(pretrained_path, self._models))
        self._run = data.again(settings_of("train", values, data.run.settings))
        self._definition = self._run.definition
        seed_everything(self._run.settings.seed)
        self.network = network_of(self._run) if network is None else check_own(network, self._definition)
        self._is_own = network is not None
        if pretrained_path is not None and network is not None:
            self.load(pretrained_path)

    @classmethod
    def from_model(cls, emd_path: str | os.PathLike, data: Data | None = None) -> UnetClassifier:
        """Return the model of a package (.emd or .dlpk), of ArcGIS or of this toolbox.

        Args:
            emd_path: the package.
            data: to train it further; without, it predicts, classifies, and says what its package says.

        Raises:
            SlumExtractorError: it is not a package that this toolbox runs, or does not fit the data.
        """
        if data is not None:
            with open_package(emd_path) as package:
                definition = package.definition
            if definition.model_type not in get_args(ModelType):
                raise ParameterError(
                    f"{Path(emd_path).name} is a {definition.model_type}, which predicts here but is not trained "
                    "further. Leave data out, or train a UnetClassifier with the data."
                )
            return cls(data, definition.backbone, Path(emd_path), model_type=definition.model_type)
        model = cls.__new__(cls)
        model._start(None, None, None)
        model._read(Path(emd_path))
        return model

    @staticmethod
    def backbones() -> list[str]:
        """Return the backbones of a UNET: those of smp, and timm's as ``timm:NAME``."""
        return backbones_of("UNET")

    @property
    def supported_backbones(self) -> list[str]:
        """Backbones of this model's type."""
        return backbones_of(self._definition.model_type)

    @property
    def supported_datasets(self) -> list[str]:
        """Metadata formats of chips that it trains on."""
        return [CLASSIFIED_TILES]

    @property
    def available_metrics(self) -> list[str]:
        """Figures that ``fit`` can monitor."""
        return [*rates.AVAILABLE_METRICS]

    def lr_find(self, allow_plot: bool = True, mixed_precision: bool | None = None, **kwargs: Any) -> float:
        """Look for the learning rate; the network stays as it is.

        Args:
            allow_plot: whether a notebook shows the curve; `plot_lr` returns it anywhere.
            mixed_precision: whether to compute in half precision; None where a trial is faster.
            **kwargs: none is offered.

        Raises:
            SlumExtractorError: there are no data, or the loss never fell.
        """
        refuse("UnetClassifier.lr_find", kwargs, ("allow_plot", "mixed_precision"))
        self._run = self._changed(mixed_precision=rates.precision_keyword(mixed_precision), resume=False)
        self._search = self._fitting(Extras(loss=self._loss, whole=self._is_own)).search()
        if allow_plot:
            display(self.plot_lr())
        return self._search.rate

    def plot_lr(self) -> Figure:
        """Return the curve of the last `lr_find`."""
        if self._search is None:
            raise ParameterError("No learning rate was looked for yet. Call lr_find first.")
        return Figure("Search for the learning rate", rate_chart(self._search))

    def unfreeze(self) -> None:
        """Let the next `fit` train the encoder too, more slowly than the decoder."""
        self._refuse_own("unfreeze", "set requires_grad of your network's parameters yourself")
        self._run = self._changed(freeze="UNFREEZE_MODEL")

    def fit(
        self,
        epochs: int = 10,
        lr: float | slice | None = None,
        one_cycle: bool = True,
        early_stopping: bool = False,
        checkpoint: bool | str = True,
        tensorboard: bool = False,
        monitor: str = "valid_loss",
        mixed_precision: bool | None = None,
        *,
        callbacks: Sequence[Callback] = (),
        **kwargs: Any,
    ) -> None:
        """Train from what the network knows by now.

        Args:
            epochs: maximum number of passes over the training chips.
            lr: the highest learning rate, or ``slice(first layers, last layers)``; None to find it.
            one_cycle: whether the rate rises and falls; otherwise it stays as it is.
            early_stopping: whether to stop when the monitor no longer improves.
            checkpoint: True writes the best epoch so far under ``models``, "all" every epoch; both keep the best one.
                False writes none and keeps the last epoch.
            tensorboard: whether to write logs, into ``training_log`` beside ``models``.
            monitor: one of ``available_metrics``: what the best epoch is chosen by.
            mixed_precision: whether to compute in half precision; None where a trial is faster.
            callbacks: Lightning callbacks.
            **kwargs: further parameters of Train Deep Learning Model, such as ``resume=True`` or ``time_budget=15``.

        Raises:
            SlumExtractorError: training failed, with a sentence that says why.
        """
        rate, shares = rates.rate_and_shares(lr)
        if shares:
            self._refuse_own("a slice of learning rates", "give one number")
        self._run = self._changed(
            **{
                "resume": False,
                "time_budget": None,
                **further("UnetClassifier.fit", kwargs),
                "max_epochs": epochs,
                "learning_rate": rate,
                "stop_training": "STOP_TRAINING" if early_stopping else "CONTINUE_TRAINING",
                "tensorboard": "ENABLE_TENSORBOARD" if tensorboard else "DISABLE_TENSORBOARD",
                "monitor": rates.monitor_keyword(monitor),
                "mixed_precision": rates.precision_keyword(mixed_precision),
            }
        )
        extras = Extras(tuple(callbacks), self._loss, shares, not one_cycle, not checkpoint, self._is_own)
        self._check_alone(extras)
        models = self._checkpoints(checkpoint)
        self._fitted = self._fitting(replace(extras, callbacks=(*models, *callbacks))).fit()
        self._definition = self._run.definition
        self._tidy(tensorboard)

    def plot_losses(self) -> Figure:
        """Return the losses of the epochs of the last `fit`."""
        if self._fitted is None:
            raise ParameterError("The model was not trained here yet. Call fit first.")
        lines = {
            name: [(epoch["epoch"], epoch[name]) for epoch in self._fitted.history if name in epoch]
            for name in ("train_loss", "valid_loss")
        }
        return Figure("Losses", chart(lines, "epoch", "Losses"))

    def show_results(self, rows: int = 5, alpha: float = 0.7, **kwargs: Any) -> Figure:
        """Show chips held out: image, truth and prediction, those with most labelled cells first.

        Args:
            rows: number of chips.
            alpha: opacity of the classes, 0 to 1.
            **kwargs: none is offered.

        Raises:
            ParameterError: there are no chips held out, or a value is out of range or not offered.
        """
        refuse("UnetClassifier.show_results", kwargs, ("rows", "alpha"))
        check_picture(rows, alpha)
        run = self._held_out()
        samples = samples_of(run, self.network, rows)
        classes = run.definition.classes
        return Figure(
            "Image, truth and prediction", legend(classes), *(sample_tags(sample, classes, alpha) for sample in samples)
        )

    def _fitting(self, extras: Extras) -> Fitting:
        return Fitting(self._run, self._reporter, training_folder(self._out_folder), self.network, extras)

    def _checkpoints(self, checkpoint: bool | str) -> list[EpochModels]:
        if checkpoint not in (True, False, "all"):
            raise ParameterError(f"checkpoint is {brief(checkpoint)}. Choose True, False or 'all'.")
        return [EpochModels(self._models, self._write_epoch, checkpoint == "all")] if checkpoint else []

    def _check_alone(self, extras: Extras) -> None:
        if self._run.settings.parallel_processing_factor > 1 and extras != Extras():
            raise ParameterError(
                "Several GPUs train with the parameters of the tool only. Leave out callbacks, your own loss or "
                "network, slices, one_cycle=False and checkpoint=False, or use one GPU."
            )

    def _tidy(self, tensorboard: bool) -> None:
        work = training_folder(self._out_folder)
        if tensorboard:
            self._reporter.message(f"TensorBoard logs: {keep_logs(work, self._models.parent)}")
        forget(work)


def _name_of(backbone: str | Callable | None) -> str:
    """Return the name of a backbone, also of a function of torchvision that makes one."""
    return str(getattr(backbone, "__name__", backbone) or _BACKBONE)


def _joined(arguments: Mapping[str, Any]) -> str:
    return ";".join(f"{name} {value}" for name, value in arguments.items() if value is not None)


def _own(network: nn.Module | None) -> dict[str, Any]:
    """Return the settings for a network of the user's own: it brings its weights, and nothing of it is frozen."""
    return {} if network is None else {"encoder_weights": "NONE", "freeze": "UNFREEZE_MODEL"}
