"""A network with what makes it a model: its definition, its data, its figures, and the files that it goes into."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..engine.devices import choose_device
from ..engine.inference.run import classify
from ..engine.networks.factory import load_network
from ..engine.networks.onnx_export import export_onnx
from ..engine.networks.weights import load_strictly, read_tensors
from ..engine.training.evaluation import confusion_of
from ..engine.training.fitting import Fitted, network_of
from ..engine.training.lr_finder import RangeTest
from ..engine.training.metrics import class_metrics, overall_metrics
from ..engine.training.preparation import Training
from ..engine.training.train import METRICS_PAGE, calibration_of, metrics_page_of
from ..errors import ParameterError, brief
from ..formats.dlpk import open_package
from ..formats.emd import ModelDefinition
from ..protocol import Reporter
from . import predicting, saving, scores
from .data import Data
from .own_network import matches_family
from .pictures import History, Table, facts
from .refusals import refuse, refuse_unless
from .reporting import Printer, show_percentage
from .settings import settings_of

#: Takes logits (images, outputs, rows, columns) and targets (images, rows, columns), where 255 marks cells to leave
#: out, and returns a number.
Loss = Callable[[Tensor, Tensor], Tensor]


class Model:
    """Measures, uses, saves and loads a network; see `UnetClassifier`, which also trains it.

    Attributes:
        network: maps normalised cells (images, bands, rows, columns) to logits; on the CPU between the steps.
    """

    network: nn.Module
    _definition: ModelDefinition

    @property
    def history(self) -> History:
        """Figures of each epoch of the last ``fit``."""
        return History(self._fitted.history if self._fitted else ())

    @property
    def metrics(self) -> dict[str, Any]:
        """Figures of the epoch that was kept, or those that the loaded package holds."""
        return dict(self._fitted.metrics if self._fitted else self._definition.metrics)

    def accuracy(self) -> float:
        """Return the share of right cells of the chips held out; without data, what the package says.

        Raises:
            ParameterError: there is neither.
        """
        if self._run is None and "accuracy" in self._definition.metrics:
            return float(self._definition.metrics["accuracy"])
        return scores.accuracy(self._matrix())

    def mIOU(  # noqa: N802 (arcgis.learn's name)
        self, mean: bool = False, show_progress: bool = True, split: str = "valid"
    ) -> dict[str, float] | float:
        """Return intersection over union of each class ("0" is the background), or their mean.

        Args:
            mean: whether to return the mean of the classes that occur.
            show_progress: whether to write the percentage that is done to stderr.
            split: chips to measure on: ``valid`` or ``train``.

        Raises:
            ParameterError: there are no such chips.
        """
        matrix = self._matrix(split, show_progress)
        return scores.mean_iou(matrix) if mean else scores.class_ious(matrix, self._definition)

    def per_class_metrics(self, ignore_classes: Sequence[int] = ()) -> Table:
        """Return precision, recall, F1 and IoU of each class on the chips held out; ``pandas.DataFrame`` takes it.

        Args:
            ignore_classes: class values to leave out.

        Raises:
            ParameterError: there are no chips held out, or a value is not a class value.
        """
        stored = scores.stored_table(self._definition) if self._run is None else None
        if stored is not None and not ignore_classes:
            return stored
        return scores.per_class(self._matrix(), self._definition, ignore_classes)

    def predict(
        self,
        images: np.ndarray,
        probabilities: bool = False,
        *,
        predict_background: bool = True,
        batch_size: int | None = None,
    ) -> np.ndarray:
        """Classify images in memory.

        Args:
            images: raw cells as the chips have them, (bands, rows, columns) or (images, bands, rows, columns).
            probabilities: whether to return the probability of each of ``data.classes`` instead.
            predict_background: whether a cell may belong to no class.
            batch_size: images computed at once; None for the data's, or 1.

        Returns:
            Class values ([images,] rows, columns), or probabilities ([images,] outputs, rows, columns) in float32.

        Raises:
            ParameterError: the array has another shape.
        """
        cells = predicting.batch_of(images, self._definition)
        found = predicting.probabilities_of(
            self.network,
            self._definition,
            cells,
            self._device(),
            batch_size or (self._run.batch_size if self._run else 1),
            () if predict_background else (0,),
        )
        answer = found if probabilities else predicting.classes_of(found, self._definition)
        return answer if np.ndim(images) == 4 else answer[0]

    def save(
        self,
        name_or_path: str | os.PathLike,
        framework: str = "PyTorch",
        publish: bool = False,
        gis: None = None,
        compute_metrics: bool = True,
        save_optimizer: bool = False,
        save_inference_file: bool = False,
        *,
        overwrite: bool = True,
        **kwargs: Any,
    ) -> Path:
        """Save the model as ``NAME.emd``, ``NAME.pth`` and ``NAME.dlpk``, with the page of metrics.

        Args:
            name_or_path: a name, for ``models/NAME`` in the data's folder; or, with a slash, the folder itself.
            framework: ``PyTorch``, or ``ONNX`` to write ``NAME.onnx`` as well.
            publish, gis, save_optimizer, save_inference_file: not offered.
            compute_metrics: whether to save figures and their page.
            overwrite: whether a model of this name may be replaced.
            **kwargs: none is offered.

        Returns:
            The folder.

        Raises:
            SlumExtractorError: the folder cannot be written, or the network is your own.
        """
        for name, accepted in (
            ("publish", not publish),
            ("gis", gis is None),
            ("save_optimizer", not save_optimizer),
            ("save_inference_file", not save_inference_file),
        ):
            refuse_unless("UnetClassifier.save", name, accepted)
        refuse("UnetClassifier.save", kwargs, ("framework", "compute_metrics", "overwrite"))
        if framework.lower() not in ("pytorch", "onnx"):
            raise ParameterError(f"framework is {brief(framework)}. Choose PyTorch or ONNX.")
        folder = saving.folder_of(name_or_path, self._models)
        if not overwrite:
            saving.check_new(folder)
        metrics, extras = self._report(folder.name) if compute_metrics else ({}, {})
        self._write(folder, self.network.state_dict(), metrics, extras)
        if framework.lower() == "onnx":
            export_onnx(self.network, self._definition, folder / f"{folder.name}.onnx")
        return folder

    def load(self, name_or_path: str | os.PathLike, *, strict: bool = True, **kwargs: Any) -> None:
        """Take the weights of a saved model, to use them or to train further.

        Args:
            name_or_path: a name under ``models``, or the path of an .emd, .dlpk or .pth, or of their folder.
            strict: True only.
            **kwargs: none is offered.

        Raises:
            SlumExtractorError: there is no such model, or it has another shape.
        """
        refuse("UnetClassifier.load", kwargs, ("name_or_path", "strict"))
        if not strict:
            raise ParameterError("load takes all weights or none. To start from another encoder, give encoder_weights.")
        path = saving.find(name_or_path, self._models)
        if self._run is None:
            self._read(path)
        elif self._is_own or path.suffix == ".pth":
            load_strictly(self.network, read_tensors(path.with_suffix(".pth")), path.name)
        else:
            self._run = self._changed(pretrained_model=str(path))
            self._definition, self.network = self._run.definition, network_of(self._run)
        self._fitted = None

    def classify(
        self,
        raster: str | os.PathLike,
        out: str | os.PathLike,
        padding: int | None = None,
        batch_size: int | None = None,
        **kwargs: Any,
    ) -> Path:
        """Classify an image as Classify Pixels does, and return the path of the class raster.

        Args:
            raster: the image.
            out: GeoTIFF to write.
            padding: cells of context on each side of a tile; None for a quarter of the chip.
            batch_size: tiles computed at once; None to fit the memory.
            **kwargs: further parameters of Classify Pixels, by their lower-case names, such as ``mask`` or
                ``test_time_augmentation=True``.

        Raises:
            SlumExtractorError: the image cannot be read, the raster cannot be written, or the network is your own.
        """
        if "in_model_definition" in kwargs:
            raise ParameterError("classify uses the model itself. Leave out in_model_definition.")
        values = {
            "in_raster": os.fspath(raster),
            "out_classified_raster": os.fspath(out),
            "padding": padding,
            "batch_size": batch_size,
            **self._processor(),
            **kwargs,
        }
        with tempfile.TemporaryDirectory(prefix="slum_extractor_") as folder:
            package = self._write(Path(folder) / "model", self.network.state_dict(), {}, {})
            classify(settings_of("classify", {**values, "in_model_definition": str(package)}), self._reporter)
        return Path(out)

    def __repr__(self) -> str:
        definition = self._definition
        return f"<UnetClassifier: {definition.model_type} with {definition.backbone}, {definition.outputs} outputs>"

    def _repr_html_(self) -> str:
        definition = self._definition
        epochs = len(self._fitted.history) if self._fitted else 0
        return facts(
            "UnetClassifier",
            {
                "Network": f"{definition.model_type} with {definition.backbone}",
                "Bands": len(definition.bands),
                "Classes": ", ".join(info.name for info in definition.classes),
                "Epochs of the last fit": epochs,
                **{name: f"{value:.4f}" for name, value in self.metrics.items() if isinstance(value, float)},
            },
        )

    def _start(self, data: Data | None, reporter: Reporter | None, loss: Loss | None) -> None:
        self._data, self._loss, self._is_own = data, loss, False
        self._reporter = reporter or (data.reporter if data else Printer())
        self._run: Training | None = None
        self._fitted: Fitted | None = None
        self._search: RangeTest | None = None
        self._models = (data.path if data else Path.cwd()) / "models"

    def _read(self, path: Path) -> None:
        with open_package(path) as package:
            self._definition, self.network = package.definition, load_network(package)

    def _changed(self, **values: Any) -> Training:
        """Return the run with other settings; neither the chips nor the model that was loaded are read again.

        Raises:
            ParameterError: the model has no data.
        """
        if self._run is None:
            raise ParameterError("This model was opened without data. Give from_model the data to train with.")
        settings = settings_of("train", values, self._run.settings)
        if settings.pretrained_model != self._run.settings.pretrained_model:
            return self._data.again(settings)
        run = self._data.again(settings_of("train", {"pretrained_model": None}, settings))
        return replace(run, settings=settings, definition=self._run.definition)

    def _held_out(self) -> Training:
        if self._run is None:
            raise ParameterError("This model was opened without data. Give from_model data with chips to measure on.")
        if not self._run.held_out:
            raise ParameterError("No chip is held out to measure on. Give prepare_data a val_split_pct above 0.")
        return self._run

    @property
    def _out_folder(self) -> Path:
        return Path(self._run.settings.out_folder).absolute()

    def _matrix(self, split: str = "valid", show_progress: bool = False) -> Tensor:
        if split not in ("valid", "train"):
            raise ParameterError(f"split is {brief(split)}. Choose valid or train; for other chips, make data of them.")
        run = self._held_out() if split == "valid" else self._changed()
        chips = run.held_out if split == "valid" else run.train_chips
        return confusion_of(run, self.network, chips, show_percentage if show_progress else lambda fraction: None)

    def _device(self) -> torch.device:
        return self._run.device if self._run else choose_device("AUTO", None)

    def _processor(self) -> dict[str, Any]:
        settings = self._run.settings if self._run else None
        return {"processor_type": settings.processor_type, "gpu_id": settings.gpu_id} if settings else {}

    def _report(self, name: str) -> tuple[Mapping[str, Any], Mapping[str, bytes]]:
        """Return the figures and the page to save: of the last fit, measured now, or what the package said."""
        if self._run is None or not (self._fitted or self._run.held_out):
            return self._definition.metrics, {}
        if self._fitted:
            return self._fitted.metrics, {METRICS_PAGE: metrics_page_of(name, self._run, self._fitted).encode()}
        matrix = self._matrix()
        return {**overall_metrics(matrix), **class_metrics(matrix, self._definition.classes)}, {}

    def _write_epoch(self, folder: Path, state: Mapping[str, Tensor], figures: Mapping[str, Any]) -> None:
        if not self._is_own or matches_family(self.network, self._definition):
            saving.write_files(folder, replace(self._run.definition, metrics=dict(figures)), state)

    def _write(
        self, folder: Path, state: Mapping[str, Tensor], metrics: Mapping[str, Any], extras: Mapping[str, bytes]
    ) -> Path:
        if self._is_own and not matches_family(self.network, self._definition):
            self._refuse_own(
                "saving and classifying a file", "use predict, and torch.save(model.network.state_dict(), path)"
            )
        calibration = calibration_of(self._fitted) if self._fitted else self._definition.calibration
        definition = replace(self._definition, metrics=dict(metrics), calibration=calibration)
        return saving.write_files(folder, definition, state, extras)

    def _refuse_own(self, what: str, instead: str) -> None:
        if self._is_own:
            raise ParameterError(f"With a network of your own, {what} is not offered: {instead}.")
