"""Install Deep Learning Engine: the tool."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..runtime.builds import BUILDS
from ..runtime.installation import InstallSettings, install
from ..runtime.removal import remove
from ..runtime.wheels import fill
from ..translation import tr
from . import declare
from .base import ENGINE, Parameters, SlumExtractorAlgorithm
from .engine_job import FeedbackListener
from .network import qgis_network


class InstallEngine(SlumExtractorAlgorithm):
    """Makes, mends or removes the engine's environment in the user's data folder; QGIS's own Python stays as it is."""

    BUILD = "BUILD"
    REMOVE = "REMOVE"
    PYTHON = "PYTHON"
    TORCH_INDEX_URL = "TORCH_INDEX_URL"
    INDEX_URL = "INDEX_URL"
    WHEEL_FOLDER = "WHEEL_FOLDER"
    FILL_WHEEL_FOLDER = "FILL_WHEEL_FOLDER"
    OUT_PYTHON = "OUT_PYTHON"

    ID = "installengine"
    TITLE = "Install Deep Learning Engine"
    GROUP = ENGINE
    TAGS = ("install", "remove", "update", "torch", "pytorch", "dependencies", "environment", "gpu", "cuda", "offline")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add(
            declare.keyword(self.BUILD, "Build of PyTorch", BUILDS, "AUTO"),
            tr("AUTO: CUDA where NVIDIA's driver and card are new enough (about 3 GB to download, 8 GB on disk), else "
               "CPU (about 0.4 GB and 1.4 GB)."),
        )
        self.add(
            declare.keyword(self.REMOVE, "Remove", ("NOTHING", "OLD", "ALL"), "NOTHING"),
            tr("OLD: after installing, remove engines of other versions of the plugin and unfinished ones. ALL: remove "
               "every engine and what was downloaded, and install nothing."),
        )
        self.add(
            declare.file(self.PYTHON, "Python to start from", "All files (*)", optional=True),
            tr("A Python from 3.10 to 3.14. Empty: QGIS's own, which is only copied from, or one of the system's."),
            advanced=True,
        )
        self._add_sources()
        self.addOutput(QgsProcessingOutputString(self.OUT_PYTHON, tr("The engine's Python")))

    def _add_sources(self) -> None:
        """Declare where packages come from."""
        self.add(
            QgsProcessingParameterString(self.TORCH_INDEX_URL, tr("Package index for PyTorch"), optional=True),
            tr("Empty: PyTorch's own."), advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.INDEX_URL, tr("Package index for the rest"), optional=True),
            tr("A mirror of PyPI; the files must be PyPI's own, since each is checked against its hash. Empty: as pip "
               "is set up, mostly PyPI."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                self.WHEEL_FOLDER, tr("Folder of wheels"), behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr("For machines without network: install from the files in this folder alone."), advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.FILL_WHEEL_FOLDER, tr("Only fill the folder of wheels"), False),
            tr("Download into the folder of wheels and install nothing. Do this on a machine with network, the same "
               "system and the same version of Python as the one that is to be installed."),
            advanced=True,
        )

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Install, fill a folder or remove, and say what came of it."""
        settings, listener = self._settings(parameters, context), FeedbackListener(feedback)
        which = self.parameterAsEnumString(parameters, self.REMOVE, context)
        if which == "ALL":
            remove(settings.folder(), which, listener)
            feedback.pushInfo(tr("The engine is removed."))
            return {self.OUT_PYTHON: ""}
        if self.parameterAsBool(parameters, self.FILL_WHEEL_FOLDER, context):
            feedback.pushInfo(tr("The folder of wheels is filled: {}").format(fill(settings, listener)))
            return {self.OUT_PYTHON: ""}
        python = install(settings, listener)
        if which == "OLD":
            remove(settings.folder(), which, listener)
        feedback.pushInfo(tr("The engine is ready: {}").format(python))
        return {self.OUT_PYTHON: str(python)}

    def _settings(self, parameters: Parameters, context: QgsProcessingContext) -> InstallSettings:
        network = qgis_network()
        folder = self.parameterAsString(parameters, self.WHEEL_FOLDER, context)
        return InstallSettings(
            build=self.parameterAsEnumString(parameters, self.BUILD, context),
            python=self.parameterAsFile(parameters, self.PYTHON, context),
            torch_index_url=self.parameterAsString(parameters, self.TORCH_INDEX_URL, context),
            index_url=self.parameterAsString(parameters, self.INDEX_URL, context),
            wheel_folder=str(Path(folder).absolute()) if folder else "",
            proxy=network.proxy, no_proxy=network.no_proxy, certificates=network.certificates,
        )
