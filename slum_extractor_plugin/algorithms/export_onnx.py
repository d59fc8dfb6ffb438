"""Export Model To ONNX: the tool."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFileDestination

from ..translation import tr
from . import declare
from .base import Parameters, SlumExtractorAlgorithm
from .engine_job import run_engine


class ExportModelToOnnx(SlumExtractorAlgorithm):
    """Writes a package's model as ONNX, with the metadata that the Deepness plugin reads."""

    IN_MODEL_DEFINITION = "IN_MODEL_DEFINITION"
    OUT_ONNX = "OUT_ONNX"

    ID = "exportmodeltoonnx"
    TITLE = "Export Model To ONNX"
    TAGS = ("onnx", "deepness", "model", "package", "export")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add(
            declare.file(self.IN_MODEL_DEFINITION, "Model definition", "Model packages (*.dlpk *.emd)"),
            tr("Package made by Train Deep Learning Model, here or in ArcGIS."),
        )
        self.add(
            QgsProcessingParameterFileDestination(self.OUT_ONNX, tr("ONNX model"), tr("ONNX files (*.onnx)")),
            tr("The network for programs that run ONNX models."),
        )

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Write the file in the engine."""
        target = self.parameterAsFileOutput(parameters, self.OUT_ONNX, context)
        package = self.parameterAsFile(parameters, self.IN_MODEL_DEFINITION, context)
        run_engine("onnx", {self.IN_MODEL_DEFINITION: package, self.OUT_ONNX: target}, feedback, outputs=(target,))
        return {self.OUT_ONNX: target}
