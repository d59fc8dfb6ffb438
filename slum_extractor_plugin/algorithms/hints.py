"""Shows in a tool's dialog what follows from what was chosen: model or chips, class field, units, empty fields.

QGIS's own dialog stays as it is; texts are put below its widgets, and units and defaults into its number fields.
Nothing here changes what a tool does: values that are not in the dialog are not given to it either.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsMapLayer, QgsProcessingFeatureSourceDefinition, QgsProcessingUtils
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QDialog, QLabel

from ..errors import SlumExtractorError
from ..formats.dlpk import definition_of
from ..formats.emd import ModelDefinition
from ..jobs.job import Entry
from ..jobs.keywords import HUB, PACKAGE, REPOSITORIES
from ..translation import tr
from . import class_fields, hint_texts
from .rows import put_below

MODEL, CHIPS, IMAGE, MASK = "IN_MODEL_DEFINITION", "IN_FOLDER", "IN_RASTER", "IN_MASK_POLYGONS"
BACKBONE, WEIGHTS = "BACKBONE_MODEL", "ENCODER_WEIGHTS"

#: What else decides how long a run of classifying, or of training, takes, and what decides how large chips are.
_OF_RUN = ("OUTPUT_COORDINATE_SYSTEM", "CELL_SIZE", "TEST_TIME_AUGMENTATION", "PROCESSOR_TYPE")
_OF_CHIPS = ("TILE_SIZE_X", "TILE_SIZE_Y", "CELL_SIZE", "IN_RASTER")
_OF_TRAINING = ("MAX_EPOCHS", "TIME_BUDGET", "BACKBONE_MODEL", "FREEZE", "PROCESSOR_TYPE")


class Hints(QObject):
    """Keeps the hints of one dialog up to date; the dialog owns it."""

    def __init__(self, dialog: QDialog, entries: Sequence[Entry]) -> None:
        """Add the hints to the dialog of a tool.

        Args:
            dialog: ``processing.gui.AlgorithmDialog``.
            entries: the tool's parameters.
        """
        super().__init__(dialog)
        panel = dialog.mainWidget()
        self._wrappers, self._context = panel.wrappers, panel.processing_context
        self._tool = dialog.algorithm().name()
        self._classifies = any(entry.id == "OUT_CLASSIFIED_RASTER" for entry in entries)
        self._labels: dict[str, QLabel] = {}
        self._empty: dict[str, str] = {}
        self._read: tuple[Any, ModelDefinition | str | None] = (None, None)
        self._add_chosen(any(entry.id == IMAGE and entry.about.kind == "raster" for entry in entries))
        for entry in entries:
            self._add_own(entry)

    def _add_chosen(self, has_image: bool) -> None:
        if CHIPS in self._wrappers:
            self._follow(self._show_chips, CHIPS, *_OF_TRAINING)
        if {MASK, *_OF_CHIPS} <= self._wrappers.keys():
            self._follow(self._show_chip_size, MASK, *_OF_CHIPS)
        if {BACKBONE, WEIGHTS} <= self._wrappers.keys():
            self._follow(self._show_weights, BACKBONE, WEIGHTS)
            self._wrappers[BACKBONE].widgetValueHasChanged.connect(lambda *_: self._choose_weights())
        if MODEL in self._wrappers:
            self._follow(self._show_model, MODEL, IMAGE, "BANDS", *_OF_RUN)
        elif has_image:
            self._follow(lambda: self._say_if_empty("CELL_SIZE", hint_texts.own_cell_size(self._layer(IMAGE))), IMAGE)

    def _add_own(self, entry: Entry) -> None:
        """Add the hints that the description of a parameter asks for."""
        if entry.about.least > 1:
            self._follow(lambda: self._say(entry.id, hint_texts.about_dates(entry, self._value(entry.id))), entry.id)
        if entry.about.empty:
            self._say_if_empty(entry.id, tr(entry.about.empty))
        if entry.about.unit_of:
            sources = [name.upper() for name in entry.about.unit_of]
            self._follow(partial(self._show_unit, entry.id, sources), *sources)
        if entry.about.kind == "field" and entry.about.numeric:
            name, parent = entry.id, entry.about.parent.upper()
            self._follow(partial(self._guess_field, name, parent), parent)
            self._follow(partial(self._show_field, name, parent), parent, name)

    def _follow(self, show: Callable[[], None], *names: str) -> None:
        """Show a hint now, and whenever one of these parameters changes."""
        for name in names:
            if name in self._wrappers:
                self._wrappers[name].widgetValueHasChanged.connect(lambda *_: show())
        show()

    def _show_model(self) -> None:
        definition = self._definition()
        image = self._layer(IMAGE)
        if isinstance(definition, ModelDefinition):
            chosen = self._value("OUTPUT_COORDINATE_SYSTEM")
            crs = hint_texts.crs_of(chosen, image)
            bands_named = bool(self._value("BANDS"))
            tells_values = "CELL_SIZE" not in self._wrappers
            texts = [hint_texts.about_model(definition, image, crs, bands_named, tells_values)]
            if self._classifies:
                texts.append(hint_texts.about_run(self._tool, definition, image, self._values(_OF_RUN)))
            self._say(MODEL, "\n".join(filter(None, texts)))
            self._say_if_empty("PADDING", tr("{} or more (the model's)").format(definition.padding))
            self._say_if_empty("CELL_SIZE", hint_texts.about_cell_size(definition, image, crs))
        else:
            self._say(MODEL, definition or "")
            self._say_if_empty("PADDING", "")
            self._say_if_empty("CELL_SIZE", "")

    def _definition(self) -> ModelDefinition | str | None:
        """Return what the chosen package says, or why it cannot be used; None while nothing that exists is chosen."""
        path = str(self._value(MODEL) or "")
        if not path or not Path(path[:1000]).is_file():
            return None
        key = (path, Path(path).stat().st_mtime)
        if self._read[0] != key:
            try:
                self._read = (key, definition_of(path))
            except SlumExtractorError as error:
                self._read = (key, hint_texts.warning(str(error)))
        return self._read[1]

    def _show_chips(self) -> None:
        texts = [hint_texts.about_chips(str(self._value(CHIPS) or ""))]
        if "MAX_EPOCHS" in self._wrappers:
            texts.append(hint_texts.about_training(self._value(CHIPS), self._values(_OF_TRAINING)))
        self._say(CHIPS, "\n".join(filter(None, texts)))

    def _show_chip_size(self) -> None:
        image, mask = self._layer(IMAGE), self._value(MASK)
        if isinstance(mask, QgsProcessingFeatureSourceDefinition):
            mask = None if mask.selectedFeaturesOnly else mask.source.staticValue()
        size = hint_texts.chip_size(image, *(self._value(name) for name in _OF_CHIPS[:3]))
        self._say(_OF_CHIPS[0], hint_texts.about_chip_size(image, size))
        self._say(MASK, hint_texts.about_mask(image, self._named(mask), size))

    def _choose_weights(self) -> None:
        """Choose the source that has the weights of a listed backbone, the engine or the hub."""
        name, chosen = self._value(BACKBONE), self._value(WEIGHTS)
        if name in REPOSITORIES and chosen in (HUB, PACKAGE):
            wanted = HUB if REPOSITORIES[name] else PACKAGE
            if chosen != wanted:
                self._wrappers[WEIGHTS].setParameterValue(wanted, self._context)

    def _show_weights(self) -> None:
        self._say(BACKBONE, hint_texts.about_weights(self._value(BACKBONE) or "", self._value(WEIGHTS) or ""))

    def _show_unit(self, name: str, sources: Sequence[str]) -> None:
        unit = hint_texts.unit_of(hint_texts.crs_of(self._value(sources[0]), self._layer(sources[-1])))
        self._spin_box(name).setSuffix(f" {unit}" if unit else "")

    def _guess_field(self, name: str, parent: str) -> None:
        if not self._value(name):
            guess = class_fields.likely_field(self._layer(parent))
            if guess:
                self._wrappers[name].setParameterValue(guess, self._context)

    def _show_field(self, name: str, parent: str) -> None:
        self._say(name, hint_texts.about_field(self._layer(parent), self._value(name)))

    def _values(self, names: Sequence[str]) -> dict[str, Any]:
        return {name: self._value(name) for name in names}

    def _value(self, name: str) -> Any:
        wrapper = self._wrappers.get(name)
        return None if wrapper is None else wrapper.parameterValue()

    def _layer(self, name: str) -> QgsMapLayer | None:
        """Return the layer that a parameter names, if it names one that can be opened."""
        return self._named(self._value(name))

    def _named(self, value: Any) -> QgsMapLayer | None:
        """Return the layer that a parameter's value names, if it names one that can be opened."""
        if isinstance(value, QgsMapLayer):
            return value
        return QgsProcessingUtils.mapLayerFromString(value, self._context) if isinstance(value, str) and value else None

    def _spin_box(self, name: str) -> QAbstractSpinBox:
        widget = self._wrappers[name].wrappedWidget()
        return widget if isinstance(widget, QAbstractSpinBox) else widget.findChild(QAbstractSpinBox)

    def _say_if_empty(self, name: str, text: str) -> None:
        """Show in a number field what an empty one means; without a text what QGIS shows there."""
        if name in self._wrappers:
            box = self._spin_box(name)
            usual = self._empty.setdefault(name, box.specialValueText())
            box.setSpecialValueText(text or usual)

    def _say(self, name: str, text: str) -> None:
        """Show a text below a parameter's widget; none hides it."""
        if name not in self._labels:
            self._labels[name] = label = QLabel()
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # names from files may be markup, which would open files
            label.setObjectName(f"hint_{name}")
            font = label.font()
            font.setItalic(True)
            label.setFont(font)
            put_below(self._wrappers[name].wrappedWidget(), label)
        self._labels[name].setText(text)
        self._labels[name].setVisible(bool(text))
