"""Show Training Data: the tool."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFileDestination

from ..rasters.chips.report import show_chips
from ..translation import tr
from . import declare
from .base import Parameters, SlumExtractorAlgorithm, progress_of


class ShowTrainingData(SlumExtractorAlgorithm):
    """Shows what a chip folder holds, as arcgis.learn's ``show_batch`` does and more."""

    IN_FOLDER = "IN_FOLDER"
    ROWS = "ROWS"
    ALPHA = "ALPHA"
    OUT_REPORT = "OUT_REPORT"

    ID = "showtrainingdata"
    TITLE = "Show Training Data"
    TAGS = ("chips", "labels", "training data", "report", "class balance", "show batch")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add(declare.folder(self.IN_FOLDER, "Training data (chip folder)"),
                 tr("Folder made by Export Training Data For Deep Learning, here or in ArcGIS."))
        self.add(declare.integer(self.ROWS, "Rows of chips", 5, minimum=1), tr("Three chips are shown in each."),
                 advanced=True)
        self.add(declare.decimal(self.ALPHA, "Opacity of the labels", 0.7, maximum=1.0),
                 tr("0: the labels are not seen. 1: the image beneath them is not seen."), advanced=True)
        self.add(
            QgsProcessingParameterFileDestination(self.OUT_REPORT, tr("Report"), tr("HTML files (*.html)")),
            tr("One HTML page with chips under their labels, and the figures of each class."),
        )

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Write the report."""
        target = self.parameterAsFileOutput(parameters, self.OUT_REPORT, context)
        show_chips(
            self.parameterAsFile(parameters, self.IN_FOLDER, context), target,
            self.parameterAsInt(parameters, self.ROWS, context),
            self.parameterAsDouble(parameters, self.ALPHA, context), progress_of(feedback),
        )
        return {self.OUT_REPORT: target}
