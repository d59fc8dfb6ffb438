"""Check Deep Learning Engine, with what QGIS knows of itself."""

from __future__ import annotations

import platform

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QT_VERSION_STR, QSysInfo

from ..jobs import engine
from ..rasters.raster import gdal_version
from ..tools.engine import Sections, examine
from .base import SlumExtractorAlgorithm
from .listener import FeedbackListener, engine_setting
from .network import qgis_network
from .reading import Parameters


class CheckEngine(SlumExtractorAlgorithm):
    """Examines the engine's environment and writes the report that belongs into a bug report."""

    JOB = engine.CheckEngine

    def work(self, job: engine.CheckEngine, listener: FeedbackListener) -> Parameters:
        """Write what QGIS knows and what the engine's own check finds."""
        return examine(job, listener, engine_setting(), self._qgis())

    def _qgis(self) -> Sections:
        """Return what is known without the engine."""
        network = qgis_network()
        return {
            "QGIS": {
                "Slum Extractor": self.provider().versionInfo(),
                "QGIS": Qgis.QGIS_VERSION,
                "Qt": QT_VERSION_STR,
                "Python": platform.python_version(),
                "GDAL": gdal_version(),
                "System": QSysInfo.prettyProductName(),
                "Language": QgsApplication.locale(),
                "Engine's Python in the options": engine_setting() or "none",
                "Proxy": "yes" if network.proxy else "no",
                "Certificates of one's own": "yes" if network.certificates else "no",
            }
        }
