"""Training from Python, in a notebook or a script, without QGIS: the five steps of arcgis.learn, on the same engine.

>>> from slum_extractor_plugin.engine.learn import UnetModel, prepare_data
>>> data = prepare_data("chips", batch_size=8, val_split_pct=0.2)
>>> data.show_batch()
>>> model = UnetModel(data, backbone="resnet34")
>>> rate = model.lr_find()
>>> model.fit(25, rate)
>>> model.show_results()
>>> model.save("slum_2014")
"""

from __future__ import annotations

from . import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from ..errors import ParameterError
from ..formats.classes import ClassInfo
from ..staging import staged_folder
from .networks.normalising import Normaliser
from ..protocol import Reporter
from ..jobs.train import TrainDeepLearningModel
from .training.charts import STYLE, chart
from .training.fitting import Fitted, Fitting, network_of
from .training.loaders import loaders
from .training.lr_finder import RangeTest
from .training.metrics_report import rate_chart, sample_tags
from .training.pictures import image_tag, overlay_tag
from .training.preparation import Training, prepare
from .training.resuming import forget, training_folder
from .training.samples import samples_of
from .training.segmenter import seed_everything
from .training.train import write_model

_LOOK = f"<style>:root {{ --ink: currentColor; --soft: #888; --line: #ccc; --accent: #005a8e }} {STYLE}" \
        ".chips img { image-rendering: pixelated; width: 12rem; margin: 0 .3rem .3rem 0 }</style>"


class Shown:
    """What a notebook shows: HTML, as IPython asks for it."""

    def __init__(self, *parts: str) -> None:
        self._html = _LOOK + "\n".join(parts)

    def _repr_html_(self) -> str:
        return self._html


class Printer:
    """A reporter that prints messages and is silent about progress."""

    def progress(self, fraction: float) -> None:
        """Do nothing."""

    def message(self, text: str) -> None:
        """Print a line."""
        print(text)

    def warning(self, text: str) -> None:
        """Print a line that stands out."""
        print(f"WARNING: {text}")


class Data:
    """Chips, read and checked, split into those to train on and those held out; see :func:`prepare_data`."""

    def __init__(self, run: Training) -> None:
        self.run = run

    @property
    def classes(self) -> tuple[ClassInfo, ...]:
        """The classes, without the background."""
        return self.run.definition.classes

    def show_batch(self, rows: int = 3) -> Shown:
        """Show chips as the network gets them, augmented: two a row, the image beside its labels."""
        cells, target = next(iter(loaders(self.run)[0]))
        pairs = [
            image_tag(image.float().numpy(), "image") + overlay_tag(image.float().numpy(), truth.numpy(), self.classes,
                                                                    "labels")
            for image, truth in zip(cells[: 2 * rows], target)
        ]
        lines = ("".join(pairs[place : place + 2]) for place in range(0, len(pairs), 2))
        return Shown(*(f'<div class="chips">{line}</div>' for line in lines))


def prepare_data(
    path: str | Sequence[str], *, chip_size: int | None = None, val_split_pct: float = 0.1,
    batch_size: int | None = None, seed: int = 42, working_dir: str | None = None, reporter: Reporter | None = None,
    **settings: Any,
) -> Data:
    """Read one chip folder, or several of the same bands.

    Args:
        path: of the folder or folders.
        chip_size: side of the crops to train on, in cells; None for the chips' own.
        val_split_pct: share of the chips to hold out, 0 to 1.
        batch_size: chips learnt from at once; None to choose by memory.
        seed: of all that is random.
        working_dir: where models are saved; None for ``models`` beside the first folder.
        reporter: hears what is going on; None to print it.
        settings: further parameters of Train Deep Learning Model, by name, such as ``augmentation="NONE"``.

    Raises:
        SlumExtractorError: the chips or settings cannot be used, with a sentence that says which and why.
    """
    folders = (path,) if isinstance(path, str | Path) else tuple(path)
    folder = Path(working_dir or Path(folders[0]).absolute().parent / "models")
    values = {
        "in_folder": tuple(map(str, folders)), "out_folder": str(folder / "model"), "chip_size": chip_size,
        "validation_percentage": 100 * val_split_pct, "batch_size": batch_size, "seed": seed, **settings,
    }
    return Data(prepare(TrainDeepLearningModel.of(values), reporter or Printer()))


class UnetModel:
    """A U-Net to be trained on some data; ``UnetClassifier`` is what arcgis.learn calls it.

    Args:
        data: see :func:`prepare_data`.
        backbone: the encoder: an ArcGIS keyword, or a name of smp or timm.
        pretrained_path: a package to go on from.
        reporter: hears what is going on; None to print it.
        settings: further parameters of Train Deep Learning Model, by name, such as ``model_type="DYNAMIC_UNET"``,
            ``encoder_weights="NONE"``, ``freeze="UNFREEZE_MODEL"`` or ``monitor="MIOU"``.

    Raises:
        SlumExtractorError: the network cannot be built.
    """

    def __init__(
        self, data: Data, backbone: str = "RESNET34", pretrained_path: str | None = None,
        reporter: Reporter | None = None, **settings: Any,
    ) -> None:
        self._reporter = reporter or Printer()
        changed = _changed(data.run.settings, backbone_model=backbone, pretrained_model=pretrained_path, **settings)
        self._run = prepare(changed, self._reporter)  # normalisation follows the encoder's weights
        self._fitted: Fitted | None = None
        self._search: RangeTest | None = None
        seed_everything(changed.seed)
        self.network = network_of(self._run)

    @property
    def metrics(self) -> dict[str, Any]:
        """The figures of the epoch that was kept, on the chips held out."""
        return self._trained().metrics

    def lr_find(self) -> float:
        """Look for the learning rate; the network stays as it is."""
        self._search = self._fitting().search()
        return self._search.rate

    def show_lr(self) -> Shown:
        """Show what :meth:`lr_find` saw."""
        return Shown(rate_chart(self._search))

    def unfreeze(self) -> None:
        """Let the next :meth:`fit` train the encoder too, more slowly than the decoder."""
        self._run = replace(self._run, settings=_changed(self._run.settings, freeze="UNFREEZE_MODEL"))

    def fit(self, epochs: int = 10, lr: float | None = None, *, early_stopping: bool = False, **settings: Any) -> None:
        """Train, from what the network knows by now, and keep the best epoch.

        Args:
            epochs: how often every chip is shown at the most.
            lr: the highest learning rate; None to look for it.
            early_stopping: whether to stop when the monitor no longer improves.
            settings: further parameters of Train Deep Learning Model, such as ``resume=True`` or ``time_budget=15``.

        Raises:
            SlumExtractorError: training failed, with a sentence that says why.
        """
        stop = "STOP_TRAINING" if early_stopping else "CONTINUE_TRAINING"
        self._run = replace(self._run, settings=_changed(
            self._run.settings, **{"resume": False, "time_budget": None, **settings}, max_epochs=epochs,
            learning_rate=lr, stop_training=stop))
        self._fitted = self._fitting().fit()
        forget(training_folder(self._folder))

    def plot_losses(self) -> Shown:
        """Show the losses of the epochs."""
        history = self._trained().history
        lines = {name: [(epoch["epoch"], epoch[name]) for epoch in history if name in epoch]
                 for name in ("train_loss", "valid_loss")}
        return Shown(chart(lines, "epoch", "Losses"))

    def show_results(self, rows: int = 4) -> Shown:
        """Show chips held out: image, truth and prediction."""
        samples = samples_of(self._run, self.network, rows)
        return Shown(*(sample_tags(sample, self._run.definition.classes) for sample in samples))

    def predict(self, cells: torch.Tensor) -> torch.Tensor:
        """Return class values (images, rows, columns) of raw cells (images, bands, rows, columns)."""
        values = torch.tensor(self._run.definition.class_values)
        normalise = Normaliser(self._run.definition.normalisation)
        with torch.inference_mode():
            return values[self.network.eval()(normalise(cells)).argmax(1)]

    def save(self, name_or_path: str) -> Path:
        """Write the package, and the page of metrics, into a folder; a name alone lies in the working folder.

        Returns:
            The package's path.

        Raises:
            SlumExtractorError: nothing was trained yet, or the folder cannot be written.
        """
        path = Path(name_or_path)
        folder = path.absolute() if path.name != str(path) else self._folder.parent / path
        fitted = self._trained()
        with staged_folder(folder) as staging:
            package = write_model(staging, folder.name, self._run, fitted)
        return folder / package.name

    @property
    def _folder(self) -> Path:
        return Path(self._run.settings.out_folder).absolute()

    def _fitting(self) -> Fitting:
        return Fitting(self._run, self._reporter, training_folder(self._folder), self.network)

    def _trained(self) -> Fitted:
        if self._fitted is None:
            raise ParameterError("The model is not trained yet. Call fit first.")
        return self._fitted


def _changed(settings: TrainDeepLearningModel, **values: Any) -> TrainDeepLearningModel:
    """Return settings with other values, checked as a job's are; None keeps the parameter's own default."""
    kept = {name: getattr(settings, name) for name in TrainDeepLearningModel.__dataclass_fields__}
    return TrainDeepLearningModel.of({**kept, **values})
