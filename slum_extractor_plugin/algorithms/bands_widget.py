"""A field for the bands of an image, with a window to choose them by name; scripts and models keep the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from ..errors import SlumExtractorError
from ..formats.bands import Band, match_bands
from ..formats.dlpk import definition_of
from ..formats.emd import ModelDefinition
from ..formats.model_bands import model_bands
from ..layers.named import file_of
from ..rasters.image import bands_of
from ..rasters.raster import open_raster
from ..translation import tr

IMAGE, MODEL = "IN_RASTER", "IN_MODEL_DEFINITION"


class BandsWidget(WidgetWrapper):
    """Holds bands as a text; its button opens a list of the image's bands for each band of the model."""

    def __new__(cls, parameter: QgsProcessingParameterDefinition, dialog: Any, *others: Any, **named: Any) -> Any:
        """In the model designer, QGIS's own widget takes inputs and expressions too."""
        if type(dialog).__name__ == "ModelerParametersDialog":
            registry = QgsGui.processingGuiRegistry()
            return registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
        return super().__new__(cls, parameter, dialog, *others, **named)

    def createWidget(self) -> QWidget:
        """Make the field and its button."""
        self._others: dict[str, Any] = {}
        self._line, button = QLineEdit(), QToolButton()
        self._line.setClearButtonEnabled(True)
        self._line.textChanged.connect(lambda *_: self.widgetValueHasChanged.emit(self))
        button.setText("…")
        button.setToolTip(tr("Choose the bands by name"))
        button.clicked.connect(lambda *_: self._choose())
        field = QWidget()
        layout = QHBoxLayout(field)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line, 1)
        layout.addWidget(button)
        return field

    def wrappedWidget(self) -> QWidget:
        """Return the field; QGIS's own method does not know widgets made in Python."""
        return self.widget

    def postInitialize(self, wrappers: Iterable[Any]) -> None:
        """Keep the fields of the image and the model."""
        self._others = {wrapper.parameterDefinition().name(): wrapper for wrapper in wrappers}

    def setValue(self, value: Any) -> None:
        """Write bands."""
        self._line.setText("" if value is None else str(value))

    def value(self) -> str:
        """Return the bands as they are written."""
        return self._line.text().strip()

    def _choose(self) -> None:
        window = BandsDialog(self._definition(), self._image(), self.value(), self.widget)
        if window.exec():
            self.setValue(window.text())

    def _definition(self) -> ModelDefinition | None:
        """Return what the chosen package says, or None where there is none that can be used."""
        path = str(self._chosen(MODEL) or "")
        try:
            return definition_of(path) if path and Path(path[:1000]).is_file() else None
        except SlumExtractorError:  # the hint below the package's field says why
            return None

    def _image(self) -> QgsRasterLayer | None:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        value = self._chosen(IMAGE)
        layer = QgsProcessingUtils.mapLayerFromString(value, context) if isinstance(value, str) and value else value
        return layer if isinstance(layer, QgsRasterLayer) and layer.isValid() else None

    def _chosen(self, name: str) -> Any:
        return self._others[name].parameterValue() if name in self._others else None


class BandsDialog(QDialog):
    """Asks which band of an image is which band of a model."""

    def __init__(
        self, definition: ModelDefinition | None, image: QgsRasterLayer | None, text: str, parent: QWidget | None
    ) -> None:
        """Show the bands of ``text`` where it can be read, otherwise those that are matched without it."""
        super().__init__(parent)
        self.setObjectName("slum_extractor_bands")
        self.setWindowTitle(tr("Bands for the model"))
        layout = QFormLayout(self)
        self.boxes: list[QComboBox] = []
        buttons = QDialogButtonBox.StandardButton
        kinds = buttons.Close
        if definition is None or image is None:
            layout.addRow(QLabel(tr("Choose an image and a model package first.")))
        else:
            kinds = buttons.Ok | buttons.Cancel
            self._add_boxes(layout, definition, image, text)
        row = QDialogButtonBox(kinds)
        row.accepted.connect(self.accept)
        row.rejected.connect(self.reject)
        layout.addRow(row)

    def text(self) -> str:
        """Return the chosen bands as the parameter has them: numbers from 1."""
        return " ".join(str(box.currentIndex() + 1) for box in self.boxes)

    def _add_boxes(self, layout: QFormLayout, definition: ModelDefinition, image: QgsRasterLayer, text: str) -> None:
        wanted, positions = model_bands(definition)
        titles = [image.bandName(number + 1) for number in range(image.bandCount())]
        for index, (band, chosen) in enumerate(zip(wanted, _first_choice(wanted, positions, image, text))):
            box = QComboBox()
            box.addItems(titles)
            box.setCurrentIndex(chosen if chosen < len(titles) else 0)
            title = tr("Model band {}: {}") if band.title else tr("Model band {}")
            label = QLabel(title.format(index + 1, band.title))
            label.setTextFormat(Qt.TextFormat.PlainText)  # names in a package may look like markup
            layout.addRow(label, box)
            self.boxes.append(box)


def _first_choice(wanted: Sequence[Band], positions: Sequence[int], image: QgsRasterLayer, text: str) -> Sequence[int]:
    """Return the zero-based bands of the image to begin with, one for each band of the model."""
    numbers = [int(part) - 1 for part in re.split(r"[\s,;]+", text) if part.isdigit() and int(part)]
    if len(numbers) == len(wanted):
        return numbers
    try:
        return match_bands(wanted, positions, bands_of(open_raster(file_of(image), "image"))).bands
    except SlumExtractorError:
        return positions
