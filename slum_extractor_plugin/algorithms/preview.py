"""A button in the dialogs of Classify Pixels and Extract Slums: classify what the map shows, as a temporary layer."""

from __future__ import annotations

import math
from html import escape
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton

from ..formats.figures import three
from ..jobs.classify import ClassifyPixelsUsingDeepLearning
from ..layers.crs import crs_text
from ..translation import tr
from .handover import PREVIEW, PREVIEW_MARK, previews
from .styling import ClassRasterStyle

#: Cells of the image that a preview has at most: seconds on a laptop.
MOST_CELLS = 2_000_000

#: Percent of what the map shows from which on a preview is of all of it: rounding may take a little.
_ALL = 99.9

#: The image shows through, so that a person sees whether its classes are right.
_OPACITY = 0.6

IMAGE = "IN_RASTER"


class Preview(QObject):
    """Runs the preview of one dialog, which owns it."""

    def __init__(self, dialog: QDialog, canvas: Any) -> None:
        """Add the button.

        Args:
            dialog: ``processing.gui.AlgorithmDialog``.
            canvas: QGIS's map.
        """
        super().__init__(dialog)
        self._dialog, self._canvas = dialog, canvas
        self._running: tuple[Any, ...] = ()
        self._name = ""
        self.button = QPushButton(tr("Preview on the map"), dialog)
        self.button.setToolTip(
            tr("Classifies the visible part of the map, at most 2 million cells, as a temporary layer.")
        )
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.start)
        hidden = [button for button in dialog.buttonBox().buttons() if button.isHidden()]
        dialog.buttonBox().addButton(self.button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in hidden:  # a new button makes the box show all
            button.hide()

    def start(self) -> None:
        """Classify the visible part of the image in the background."""
        values = {name: wrapper.parameterValue() for name, wrapper in self._dialog.mainWidget().wrappers.items()}
        layer = QgsProcessingUtils.mapLayerFromString(str(values.get(IMAGE) or ""), _context())
        if not isinstance(layer, QgsRasterLayer) or not values.get("IN_MODEL_DEFINITION"):
            self._say(tr("Choose an image and a model package first."))
            return
        shown = visible_part(layer, self._canvas.extent(), self._canvas.mapSettings().destinationCrs())
        if shown.isEmpty():
            self._say(tr("The map does not show the image. Zoom to it first."))
            return
        extent = middle_of(shown, layer)
        self._name = self._named(100 * extent.area() / shown.area())
        self._run(preview_parameters(values, extent, crs_text(layer.crs())))

    def _named(self, percent: float) -> str:
        """Return the name of the preview's layer; say so where it covers a part of what the map shows."""
        if percent > _ALL:
            return tr("Preview (temporary)")
        text = tr("The preview covers the middle {} % of what the map shows of the image. Zoom in to see all of it.")
        self._dialog.messageBar().pushInfo("", text.format(three(percent)))
        return tr("Preview of the middle (temporary)")

    def _run(self, parameters: dict[str, Any]) -> None:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            f"slumextractor:{ClassifyPixelsUsingDeepLearning.ID}"
        )
        context, feedback = _context(), _Feedback()
        accepted, reason = algorithm.checkParameterValues(parameters, context)
        if not accepted:
            self._say(reason)
            return
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(self._finished)
        self._running = (task, context, feedback, algorithm)  # QGIS keeps none of them
        self.button.setEnabled(False)
        self.button.setText(tr("Preview is running…"))
        QgsApplication.taskManager().addTask(task)

    def _finished(self, succeeded: bool, results: dict[str, Any]) -> None:
        feedback = self._running[2]
        self.button.setEnabled(True)
        self.button.setText(tr("Preview on the map"))
        if succeeded:
            show_preview(results["OUT_CLASSIFIED_RASTER"], self._name, feedback)
        else:
            self._say(feedback.errors[-1] if feedback.errors else tr("The preview was stopped."))

    def _say(self, text: str) -> None:
        self._dialog.messageBar().pushWarning("", escape(text))  # the bar takes names from files for markup


class _Feedback(QgsProcessingFeedback):
    """Keeps the errors of a run."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803 (QGIS's name)
        """Keep an error."""
        self.errors.append(error)


def preview_parameters(values: dict[str, Any], extent: QgsRectangle, crs: str) -> dict[str, Any]:
    """Return the parameters of Classify Pixels for an extent, with those of a dialog that it knows.

    Args:
        values: the dialog's, by name.
        extent: what to classify.
        crs: the extent's.
    """
    inputs = {entry.id for entry in ClassifyPixelsUsingDeepLearning.entries() if not entry.about.output}
    known = {name: value for name, value in values.items() if name in inputs and value is not None}
    box = ",".join(map(repr, (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())))
    target = QgsProcessingUtils.generateTempFilename(PREVIEW)
    known.pop("PROCESSING_MODE", None)
    return {**known, "EXTENT": f"{box} [{crs}]" if crs else box, "OUT_CLASSIFIED_RASTER": target}


def visible_part(layer: QgsRasterLayer, shown: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """Return the part of an image that a map shows, in the image's CRS.

    Args:
        layer: the image.
        shown: the map's extent.
        crs: the map's.
    """
    if crs.isValid() and layer.crs().isValid() and crs != layer.crs():
        try:
            shown = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()).transformBoundingBox(shown)
        except QgsCsException:
            return QgsRectangle()
    return shown.intersect(layer.extent())


def middle_of(shown: QgsRectangle, layer: QgsRasterLayer) -> QgsRectangle:
    """Return a part of an image, or what is around its middle where it is too large for a preview."""
    part = QgsRectangle(shown)
    cells = part.area() / (layer.rasterUnitsPerPixelX() * layer.rasterUnitsPerPixelY())
    if cells > MOST_CELLS:
        part.scale(0.99 * math.sqrt(MOST_CELLS / cells))
    return part


def show_preview(path: str, name: str, feedback: QgsProcessingFeedback) -> None:
    """Show a preview on top of the map, in place of the one before."""
    project = QgsProject.instance()
    project.removeMapLayers(previews(project))
    layer = QgsRasterLayer(path, name)
    layer.setCustomProperty(PREVIEW_MARK, True)
    ClassRasterStyle().postProcessLayer(layer, None, feedback)
    layer.setOpacity(_OPACITY)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)


def _context() -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context
