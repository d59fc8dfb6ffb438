"""Find Learning Rate: the tool."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ..translation import tr
from .base import Parameters
from .engine_job import run_engine
from .train_model import TrainDeepLearningModel


class FindLearningRate(TrainDeepLearningModel):
    """Looks for a learning rate as training does, of whose parameters it takes those that matter to it."""

    OUT_REPORT = "OUT_REPORT"

    ID = "findlearningrate"
    TITLE = "Find Learning Rate"
    TAGS = ("learning rate", "range test", "train", "deep learning", "u-net")

    KEPT = ("IN_FOLDER", "MODEL_TYPE", "BACKBONE_MODEL", "BATCH_SIZE", "PRETRAINED_MODEL", "ARGUMENTS", "CHIP_SIZE",
            "FREEZE", "ENCODER_WEIGHTS", "SEED", "PROCESSOR_TYPE", "GPU_ID")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self._add_plain()
        self._add_advanced()
        for name in [parameter.name() for parameter in self.parameterDefinitions()]:
            if name not in self.KEPT:
                self.removeParameter(name)
        self.add(
            QgsProcessingParameterFileDestination(self.OUT_REPORT, tr("Report"), tr("HTML files (*.html)")),
            tr("One HTML page with the curve and the rate that was found."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.LEARNING_RATE, tr("Learning rate")))

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Search in the engine."""
        target = self.parameterAsFileOutput(parameters, self.OUT_REPORT, context)
        job = {name: value for name, value in self._job(parameters, context).items() if name in self.KEPT}
        result = run_engine("findrate", {**job, self.OUT_REPORT: target}, feedback, outputs=(target,))
        return {self.OUT_REPORT: target, self.LEARNING_RATE: result[self.LEARNING_RATE]}
