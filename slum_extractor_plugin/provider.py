"""The Processing provider: the list of tools, and the setting that names the engine's Python."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .about import PLUGIN_FOLDER, icon, icon_path, metadata
from .algorithms.base import is_unkept, unkept
from .algorithms.check_engine import CheckEngine
from .algorithms.classify_pixels import ClassifyPixelsUsingDeepLearning, ExtractSlums, SuggestLabels
from .algorithms.help_pages import index_page
from .algorithms.install_engine import InstallEngine
from .algorithms.listener import PYTHON_SETTING
from .algorithms.plain_tools import (
    AdaptDeepLearningModel,
    CompareModels,
    ComputeAccuracyForPixelClassification,
    ExportModelToOnnx,
    ExportTrainingDataForDeepLearning,
    FindLearningRate,
    MajorityFilter,
    RasterToPolygon,
    RebuildTrainingMetadata,
    ShowModel,
    ShowProvenance,
    ShowTrainingData,
    SummarizeSlumsByGrid,
)
from .algorithms.track_growth import ReportSdgIndicator, TrackSlumGrowth
from .algorithms.train import TrainDeepLearningModel
from .formats.raster_formats import FORMATS
from .jobs.job import DEEP_LEARNING
from .translation import install_translator, remove_translator, tr

TOOLS = (
    ExportTrainingDataForDeepLearning,
    ShowTrainingData,
    RebuildTrainingMetadata,
    FindLearningRate,
    TrainDeepLearningModel,
    ShowModel,
    ExportModelToOnnx,
    AdaptDeepLearningModel,
    ClassifyPixelsUsingDeepLearning,
    ExtractSlums,
    SuggestLabels,
    MajorityFilter,
    RasterToPolygon,
    ComputeAccuracyForPixelClassification,
    CompareModels,
    TrackSlumGrowth,
    SummarizeSlumsByGrid,
    ReportSdgIndicator,
    ShowProvenance,
    InstallEngine,
    CheckEngine,
)

MODELS = tuple(sorted((PLUGIN_FOLDER / "models").glob("*.model3")))


class SlumExtractorProvider(QgsProcessingProvider):
    """Registers the tools and graphical models under the id ``slumextractor``."""

    def id(self) -> str:
        """Return the id, which never changes."""
        return "slumextractor"

    def name(self) -> str:
        """Return the name shown in the toolbox."""
        return "Slum Extractor"

    def longName(self) -> str:
        """Return the name with the version."""
        return f"{self.name()} {self.versionInfo()}"

    def versionInfo(self) -> str:
        """Return the plugin's version."""
        return metadata("version")

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Return the endings of the formats that rasters are written in."""
        return [ending[1:] for ending in FORMATS]

    def defaultRasterFileExtension(self) -> str:
        """Return the ending of temporary outputs."""
        return "tif"

    def icon(self) -> QIcon:
        """Return the provider's icon."""
        return icon("slumextractor")

    def svgIconPath(self) -> str:
        """Return the path of the provider's icon."""
        return icon_path("slumextractor")

    def load(self) -> bool:
        """Add the setting to Processing's options and load the tools, which speak QGIS's language."""
        from processing.core.ProcessingConfig import ProcessingConfig, Setting

        self._translator = install_translator()
        ProcessingConfig.settingIcons[self.name()] = self.icon()
        ProcessingConfig.addSetting(
            Setting(
                self.name(),
                PYTHON_SETTING,
                tr("Python of the deep learning engine (empty: installed)"),
                "",
                valuetype=Setting.FILE,
            )
        )
        ProcessingConfig.readSettings()
        self.refreshAlgorithms()
        return True

    def unload(self) -> None:
        """Take the setting and the translation away."""
        from processing.core.ProcessingConfig import ProcessingConfig

        ProcessingConfig.removeSetting(PYTHON_SETTING)
        remove_translator(self._translator)

    def loadAlgorithms(self) -> None:
        """Add every tool and, once the provider itself is registered, every graphical model.

        A model looks its steps up in the registry when it is loaded, and QGIS registers a provider after its first
        load; :func:`register` therefore loads twice.
        """
        for tool in TOOLS:
            self.addAlgorithm(tool())
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            for path in MODELS:
                self.addAlgorithm(load_model(str(path)))


def register() -> SlumExtractorProvider:
    """Add the provider, with its models, to QGIS's registry and return it."""
    provider = SlumExtractorProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    provider.refreshAlgorithms()
    return provider


class GraphicalModel(QgsProcessingModelAlgorithm):
    """A model whose id has no blanks, as ``qgis_process`` likes it, and whose title has; it stands with the tools."""

    TITLES = {
        "slumextractionchain": "Slum Extraction Chain (graphical model)",
        "trainingchain": "Training Chain (graphical model)",
        "trackingchain": "Extraction and Tracking Chain (graphical model)",
    }
    ICONS = {
        "slumextractionchain": "extractslums",
        "trainingchain": "traindeeplearningmodel",
        "trackingchain": "trackslumgrowth",
    }

    def createInstance(self) -> GraphicalModel:
        """Return a copy that keeps title, icon and help; QGIS's own copy of a model would lose them in its dialog."""
        return load_model(self.sourceFilePath())

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        """Return whether the parameters can be used, and otherwise a sentence: chips and models need a kept folder."""
        accepted, reason = super().checkParameterValues(parameters, context)
        for definition in self.destinationParameterDefinitions():
            if definition.type() == "folderDestination" and is_unkept(parameters.get(definition.name())):
                return False, reason or unkept(definition.description())
        return accepted, reason

    def displayName(self) -> str:
        """Return the title."""
        title = self.TITLES.get(self.name())
        return tr(title) if title else super().displayName()

    def group(self) -> str:
        """Return the group's title."""
        return tr(DEEP_LEARNING[1])

    def groupId(self) -> str:
        """Return the group's id."""
        return DEEP_LEARNING[0]

    def tags(self) -> list[str]:
        """Return the words that find the model in the toolbox."""
        return [tr(tag) for tag in ("slum", "informal settlement", "workflow", "deep learning")]

    def helpUrl(self) -> str:
        """Return the address of the list of the tools that it is made of."""
        return help_index()

    def icon(self) -> QIcon:
        """Return the icon of the tool that comes nearest."""
        return icon(self._icon_name())

    def svgIconPath(self) -> str:
        """Return the path of that icon."""
        return icon_path(self._icon_name())

    def _icon_name(self) -> str:
        """The provider's own icon for a model whose name somebody has changed."""
        return self.ICONS.get(self.name(), "slumextractor")


def model_to_edit(path: str) -> QgsProcessingModelAlgorithm:
    """Return a copy of a graphical model for the designer, without a path: saving asks for one, and never overwrites.

    Raises:
        FileNotFoundError: the file is missing or not a model, so the plugin is damaged.
    """
    model = QgsProcessingModelAlgorithm()
    if not model.fromFile(path):
        raise FileNotFoundError(f"{path} is not a graphical model; install the plugin again.")
    model.setSourceFilePath("")
    return model


def load_model(path: str) -> QgsProcessingModelAlgorithm:
    """Return a graphical model from its file.

    Raises:
        FileNotFoundError: the file is missing or not a model, so the plugin is damaged.
    """
    model = GraphicalModel()
    if not model.fromFile(path):
        raise FileNotFoundError(f"{path} is not a graphical model; install the plugin again.")
    model.setSourceFilePath(path)
    return model


def help_index() -> str:
    """Return the address of the list of all tools, whose pages are on this computer."""
    provider = QgsApplication.processingRegistry().providerById("slumextractor")
    return index_page(tool for tool in provider.algorithms() if hasattr(tool, "JOB")) if provider else ""
