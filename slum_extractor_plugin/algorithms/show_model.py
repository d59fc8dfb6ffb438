"""Show Model: the tool."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFileDestination

from ..formats.model_report import describe_package
from ..translation import tr
from . import declare
from .base import Parameters, SlumExtractorAlgorithm


class ShowModel(SlumExtractorAlgorithm):
    """Shows what a model package holds, and whether this toolbox can run it."""

    IN_MODEL_DEFINITION = "IN_MODEL_DEFINITION"
    OUT_REPORT = "OUT_REPORT"

    ID = "showmodel"
    TITLE = "Show Model"
    TAGS = ("model", "package", "dlpk", "emd", "report", "metrics")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add(
            declare.file(self.IN_MODEL_DEFINITION, "Model definition", "Model packages (*.dlpk *.emd)"),
            tr("Any package: .dlpk, .emd, or its JSON text, also of models that only ArcGIS can run."),
        )
        self.add(
            QgsProcessingParameterFileDestination(self.OUT_REPORT, tr("Report"), tr("HTML files (*.html)")),
            tr("One HTML page with what the package says of itself, and whether this toolbox can run it."),
        )

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Write the report."""
        target = self.parameterAsFileOutput(parameters, self.OUT_REPORT, context)
        if not describe_package(self.parameterAsFile(parameters, self.IN_MODEL_DEFINITION, context), target):
            feedback.pushWarning(tr("This toolbox cannot run the model; the report says why."))
        return {self.OUT_REPORT: target}
