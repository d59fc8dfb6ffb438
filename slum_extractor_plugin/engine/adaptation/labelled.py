"""Labelled chips of the new place: they measure a model before and after, and teach it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from torch import Tensor, nn

from ...errors import ParameterError
from ...formats.calibration import Calibration
from ...formats.emd import ModelDefinition
from ...jobs.adapt import AdaptDeepLearningModel
from ...jobs.train import TrainDeepLearningModel
from ...protocol import Reporter
from ..training.calibrating import calibrated
from ..training.dataset import ChipDataset, Sample
from ..training.evaluation import confusion_of
from ..training.metrics import class_metrics, overall_metrics
from ..training.preparation import Training, prepare

#: Percent of the chips that only measure, where the model learns from the others.
_MEASURING = 34.0


@dataclass(frozen=True)
class Labelled:
    """Chips: all of a run, of which some teach and the others measure."""

    run: Training

    @property
    def teaching(self) -> list[Sample]:
        """The chips to learn from: cells (bands, rows, columns) and targets (rows, columns)."""
        chips = ChipDataset(self.run.train_chips if self.run.held_out else (), self.run.store)
        return [chips[index] for index in range(len(chips))]

    @property
    def measuring(self) -> Sequence[object]:
        """The chips that measure."""
        return self.run.held_out or self.run.train_chips

    def measured(self, network: nn.Module, definition: ModelDefinition) -> dict[str, object]:
        """Return the figures of a network whose input is normalised as ``definition`` says."""
        matrix = self._matrix(network, definition)
        return {**overall_metrics(matrix), **class_metrics(matrix, definition.classes)}

    def calibration(self, network: nn.Module, definition: ModelDefinition) -> Calibration | None:
        """Return the calibration of such a network; None where the chips do not give one."""
        found = calibrated(self._run(definition), network, self.measuring)
        return found.calibration if found else None

    def _matrix(self, network: nn.Module, definition: ModelDefinition) -> Tensor:
        return confusion_of(self._run(definition), network, self.measuring)

    def _run(self, definition: ModelDefinition) -> Training:
        stats = definition.normalization_stats
        return replace(self.run, definition=replace(self.run.definition, normalization_stats=stats))


def read_labelled(job: AdaptDeepLearningModel, definition: ModelDefinition, reporter: Reporter) -> Labelled | None:
    """Read the chips; None without any.

    Raises:
        SlumExtractorError: they cannot be read, or their classes are not the model's.
    """
    if not job.chips:
        return None
    learning = job.method == "SELF_TRAINING"
    run = prepare(
        TrainDeepLearningModel(
            in_folder=job.chips,
            out_folder=job.out_folder,
            pretrained_model=job.in_model_definition,
            model_type=definition.model_type,
            backbone_model=definition.backbone,
            seed=job.seed,
            batch_size=4,
            validation_percentage=_MEASURING if learning else 0.0,
            validation_split="STRATIFIED",
            processor_type=job.processor_type,
            gpu_id=job.gpu_id,
        ),
        reporter,
    )
    if run.definition.class_values != definition.class_values:
        raise ParameterError(
            f"CHIPS have the class values {list(run.definition.class_values)}, and the model answers "
            f"{list(definition.class_values)}. Export the chips with the model's classes."
        )
    return Labelled(run)
