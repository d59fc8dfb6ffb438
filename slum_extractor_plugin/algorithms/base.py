"""What every tool shares: its identity, its parameters' declaration, and how faults reach the user."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..about import PLUGIN_FOLDER, help_url, icon, icon_path
from ..errors import Cancelled, SlumExtractorError
from ..progress import Progress
from ..translation import tr
from .values import number_fault

#: Groups in the order of the work; QGIS sorts them by their text.
DEEP_LEARNING = ("deeplearning", "Deep learning")
GENERALIZATION = ("generalization", "Generalization and conversion")
ANALYSIS = ("analysis", "Accuracy and growth")
ENGINE = ("engine", "Engine")

Parameters = dict[str, Any]


class SlumExtractorAlgorithm(QgsProcessingAlgorithm):
    """Base of the tools.

    A tool names itself in the class attributes, declares its parameters in :meth:`initAlgorithm` and works in
    :meth:`execute`. Its help is ``help/<id>.html``.
    """

    ID = ""
    TITLE = ""
    GROUP = DEEP_LEARNING
    TAGS: tuple[str, ...] = ()

    #: Parameter of a number -> a parameter of a CRS or layer that gives its unit, and of a layer that does else.
    UNITS: ClassVar[Mapping[str, Sequence[str]]] = {}
    #: Fields that are looked for where the one of the class value is left empty.
    FIELDS_IF_EMPTY: tuple[str, ...] = ()

    @abstractmethod
    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Do the work and return the outputs; faults are raised as ``SlumExtractorError``."""

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Run the tool; QGIS and ``qgis_process`` see a fault, or a stop, as an exception and so as a failure."""
        try:
            return self.execute(parameters, context, feedback)
        except SlumExtractorError as error:
            raise QgsProcessingException(str(error)) from error

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[bool, str]:
        """Return whether the parameters can be used, and otherwise a sentence; QGIS asks before every run."""
        accepted, reason = super().checkParameterValues(parameters, context)
        for definition in self.parameterDefinitions():
            reason = reason or number_fault(definition, parameters.get(definition.name()))
        return accepted and not reason, reason

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str = "", advanced: bool = False) -> None:
        """Declare a parameter with the help that stands beside it."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def name(self) -> str:
        """Return the id, which never changes."""
        return self.ID

    def displayName(self) -> str:
        """Return the title, as in ArcGIS's toolbox."""
        return tr(self.TITLE)

    def group(self) -> str:
        """Return the group's title."""
        return tr(self.GROUP[1])

    def groupId(self) -> str:
        """Return the group's id."""
        return self.GROUP[0]

    def tags(self) -> list[str]:
        """Return the words that find the tool in the toolbox."""
        return [tr(tag) for tag in ("slum", "informal settlement", *self.TAGS)]

    def shortHelpString(self) -> str:
        """Return the help shown in the dialog."""
        return tr((PLUGIN_FOLDER / "help" / f"{self.ID}.html").read_text(encoding="utf-8").strip())

    def helpUrl(self) -> str:
        """Return the page of the tool."""
        return help_url(f"tools/{self.ID}.html")

    def icon(self) -> QIcon:
        """Return the tool's icon."""
        return icon(self.ID)

    def svgIconPath(self) -> str:
        """Return the path of the tool's icon."""
        return icon_path(self.ID)

    def createCustomParametersWidget(self, parent: QWidget | None = None) -> QDialog:
        """Return QGIS's own dialog, in which hints tell what was chosen."""
        from processing.gui.AlgorithmDialog import AlgorithmDialog

        from .hints import Hints

        dialog = AlgorithmDialog(self, parent=parent)
        Hints(dialog, self.parameterDefinitions(), self.UNITS, self.FIELDS_IF_EMPTY)
        return dialog

    def createInstance(self) -> SlumExtractorAlgorithm:
        """Return a fresh copy of the tool, as QGIS asks for each run."""
        return type(self)()


def progress_of(feedback: QgsProcessingFeedback) -> Progress:
    """Return the rooms' progress for QGIS's feedback; it stops the work when the user cancels."""

    def progress(fraction: float) -> None:
        if feedback.isCanceled():
            raise Cancelled
        feedback.setProgress(100 * fraction)

    return progress
