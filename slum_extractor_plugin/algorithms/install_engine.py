"""Install Deep Learning Engine: the tool."""

from __future__ import annotations

from qgis.core import (
    QgsNetworkAccessManager,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtNetwork import QNetworkProxy

from ..runtime.installation import InstallSettings, install
from . import declare
from .base import ENGINE, Parameters, SlumExtractorAlgorithm, tr
from .engine_job import FeedbackListener


class InstallEngine(SlumExtractorAlgorithm):
    """Makes the engine's environment in the user's data folder; QGIS's own Python stays as it is."""

    BUILD = "BUILD"
    PYTHON = "PYTHON"
    TORCH_INDEX_URL = "TORCH_INDEX_URL"
    INDEX_URL = "INDEX_URL"
    WHEEL_FOLDER = "WHEEL_FOLDER"
    OUT_PYTHON = "OUT_PYTHON"

    ID = "installengine"
    TITLE = "Install Deep Learning Engine"
    GROUP = ENGINE
    TAGS = ("install", "torch", "pytorch", "dependencies", "environment", "gpu", "cuda")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add(
            declare.keyword(self.BUILD, "Build of PyTorch", ("AUTO", "CPU", "CUDA"), "AUTO"),
            tr("AUTO: CUDA where there is an NVIDIA driver (about 3 GB to download), else CPU (about 300 MB)."),
        )
        self.add(
            declare.file(self.PYTHON, "Python to start from", "All files (*)", optional=True),
            tr("A Python of version 3.10 or newer. Empty: the one that QGIS runs on, which is only copied from."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.TORCH_INDEX_URL, tr("Package index for PyTorch"), optional=True),
            tr("Empty: PyTorch's own."), advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.INDEX_URL, tr("Package index for the rest"), optional=True),
            tr("Empty: as pip is set up, mostly PyPI."), advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                self.WHEEL_FOLDER, tr("Folder of wheels"), behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr("For machines without network: install from these files alone."), advanced=True,
        )
        self.addOutput(QgsProcessingOutputString(self.OUT_PYTHON, tr("The engine's Python")))

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Install, and say where."""
        settings = InstallSettings(
            build=self.parameterAsEnumString(parameters, self.BUILD, context),
            python=self.parameterAsFile(parameters, self.PYTHON, context),
            torch_index_url=self.parameterAsString(parameters, self.TORCH_INDEX_URL, context),
            index_url=self.parameterAsString(parameters, self.INDEX_URL, context),
            wheel_folder=self.parameterAsFile(parameters, self.WHEEL_FOLDER, context),
            proxy=_proxy(),
        )
        python = install(settings, FeedbackListener(feedback))
        feedback.pushInfo(tr("The engine is ready: {}").format(python))
        return {self.OUT_PYTHON: str(python)}


def _proxy() -> str:
    """Return QGIS's proxy in pip's form, or an empty string when it uses none."""
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    if proxy.type() != QNetworkProxy.ProxyType.HttpProxy or not proxy.hostName():
        return ""
    user = f"{proxy.user()}:{proxy.password()}@" if proxy.user() else ""
    return f"http://{user}{proxy.hostName()}:{proxy.port()}"
