"""Check Deep Learning Engine: the tool."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFileDestination

from ..staging import staged_file
from .base import ENGINE, Parameters, SlumExtractorAlgorithm, tr
from .engine_job import run_engine


class CheckEngine(SlumExtractorAlgorithm):
    """Examines the engine's environment and writes the report that belongs into a bug report."""

    OUT_REPORT = "OUT_REPORT"

    ID = "checkengine"
    TITLE = "Check Deep Learning Engine"
    GROUP = ENGINE
    TAGS = ("check", "diagnose", "versions", "gpu", "cuda", "torch")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add(
            QgsProcessingParameterFileDestination(self.OUT_REPORT, tr("Report"), fileFilter=tr("Text files (*.txt)")),
            tr("Text file with versions, devices and the result of a tiny run."),
        )

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Run the engine's own check and write what it found."""
        target = self.parameterAsFileOutput(parameters, self.OUT_REPORT, context)
        found = run_engine("check", {}, feedback)
        report = {"qgis": Qgis.version(), **found}
        with staged_file(target) as path:
            Path(path).write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
        return {self.OUT_REPORT: target}
