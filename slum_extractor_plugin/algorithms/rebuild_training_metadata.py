"""Rebuild Training Metadata: the tool."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputFolder

from ..rasters.chips.rebuild import rebuild_metadata
from ..translation import tr
from . import declare
from .base import Parameters, SlumExtractorAlgorithm, progress_of


class RebuildTrainingMetadata(SlumExtractorAlgorithm):
    """Mends a chip folder whose describing files are missing or wrong, from the chips themselves."""

    IN_FOLDER = "IN_FOLDER"
    OUT_FOLDER = "OUT_FOLDER"

    ID = "rebuildtrainingmetadata"
    TITLE = "Rebuild Training Metadata"
    TAGS = ("chips", "training data", "repair", "metadata", "map.txt", "statistics")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add(declare.folder(self.IN_FOLDER, "Training data (chip folder)"),
                 tr("Folder with the folders images and labels. Only the files that describe the chips are written."))
        self.addOutput(QgsProcessingOutputFolder(self.OUT_FOLDER, tr("The same folder, mended")))

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Count the chips and write the files."""
        folder = self.parameterAsFile(parameters, self.IN_FOLDER, context)
        rebuilt = rebuild_metadata(folder, progress_of(feedback))
        names = ", ".join(f"{info.value} {info.name}" for info in rebuilt.classes) or tr("none")
        feedback.pushInfo(tr("{} chips were counted; classes: {}.").format(len(rebuilt.chips), names))
        return {self.OUT_FOLDER: folder}
