"""Check Deep Learning Engine: the tool."""

from __future__ import annotations

import platform
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QT_VERSION_STR, QSysInfo

from ..errors import Cancelled, EngineError, SlumExtractorError
from ..formats.html_page import facts, page, section
from ..rasters.raster import gdal_version
from ..staging import staged_file
from ..translation import tr
from .base import ENGINE, Parameters, SlumExtractorAlgorithm
from .engine_job import engine_setting, run_engine
from .network import qgis_network

Sections = dict[str, dict[str, str]]


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
            QgsProcessingParameterFileDestination(
                self.OUT_REPORT, tr("Report"), fileFilter=tr("Text files (*.txt);;HTML files (*.html)")
            ),
            tr("Versions, devices, a test of every package, the speed of a small network, free memory and disk. It "
               "holds no password and no data. A name that ends in .html gives a page, any other name plain text."),
        )

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Write what QGIS and the engine's own check tell; what does not work is a fault, and in the report too."""
        target = self.parameterAsFileOutput(parameters, self.OUT_REPORT, context)
        sections, faults = self._qgis(), []
        try:
            found = run_engine("check", {}, feedback)
            sections, faults = {**sections, **found["sections"]}, found["faults"]
        except Cancelled:
            raise
        except SlumExtractorError as error:
            faults = [str(error)]
        write_report(target, sections, faults)
        if faults:
            raise EngineError(tr("{} The report is {}.").format(" ".join(faults), target))
        feedback.pushInfo(tr("The engine works."))
        return {self.OUT_REPORT: target}

    def _qgis(self) -> Sections:
        """Return what is known without the engine."""
        network = qgis_network()
        return {
            "QGIS": {
                "Slum Extractor": self.provider().versionInfo(), "QGIS": Qgis.QGIS_VERSION, "Qt": QT_VERSION_STR,
                "Python": platform.python_version(), "GDAL": gdal_version(),
                "System": QSysInfo.prettyProductName(), "Language": QgsApplication.locale(),
                "Engine's Python in the options": engine_setting() or "none",
                "Proxy": "yes" if network.proxy else "no",
                "Certificates of one's own": "yes" if network.certificates else "no",
            }
        }


def write_report(target: str, sections: Sections, faults: list[str]) -> None:
    """Write the report as text, or as a page when the name ends in ``.html``.

    Raises:
        SlumExtractorError: it cannot be written.
    """
    verdict = {"Verdict": {"The engine": " ".join(faults) or "works"}}
    render = _html if target.lower().endswith((".html", ".htm")) else _text
    with staged_file(target) as path:
        Path(path).write_text(render({**verdict, **sections}), encoding="utf-8", errors="replace")


def _text(sections: Sections) -> str:
    lines = []
    for title, rows in sections.items():
        width = max(map(len, rows), default=0)
        lines += [title, "-" * len(title), *(f"{name:<{width}}  {said}" for name, said in rows.items()), ""]
    return "\n".join(lines)


def _html(sections: Sections) -> str:
    return page("Slum Extractor: the engine", [section(title, facts(rows)) for title, rows in sections.items()])
