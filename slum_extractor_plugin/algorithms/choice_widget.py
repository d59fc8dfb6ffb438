"""A list to choose a text from, or to write another into: backbones, with what each costs."""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox

from ..jobs.keywords import BACKBONES, Backbone
from ..runtime.encoder_weights import are_here
from ..translation import tr


class BackboneWidget(WidgetWrapper):
    """Lists backbones with their size, their work, and whether their weights are on this computer."""

    def __new__(cls, parameter: QgsProcessingParameterDefinition, dialog: Any, *others: Any, **named: Any) -> Any:
        """In the model designer, QGIS's own widget takes inputs and expressions too."""
        if type(dialog).__name__ == "ModelerParametersDialog":
            registry = QgsGui.processingGuiRegistry()
            return registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
        return super().__new__(cls, parameter, dialog, *others, **named)

    def createWidget(self) -> QComboBox:
        """Make the list; what is written into it is the backbone's name alone."""
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setCompleter(None)  # it would complete a name to the whole line
        for backbone in BACKBONES:
            box.addItem(backbone.name, backbone.name)
            where = _where(backbone)
            text = tr("{}: {} million weights, {} times the work of MOBILENET_V2; {}")
            said = text.format(backbone.name, backbone.millions, backbone.work, where)
            box.setItemData(box.count() - 1, said, Qt.ItemDataRole.ToolTipRole)
            box.setItemText(box.count() - 1, said)
        box.activated.connect(lambda index: box.setEditText(box.itemData(index)))
        box.editTextChanged.connect(lambda *_: self.widgetValueHasChanged.emit(self))
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + 20)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def wrappedWidget(self) -> QComboBox:
        """Return the list; QGIS's own method does not know widgets made in Python."""
        return self.widget

    def setValue(self, value: Any) -> None:
        """Write a backbone's name."""
        self.widget.setEditText("" if value is None else str(value))

    def value(self) -> str:
        """Return the backbone's name."""
        return self.widget.currentText().strip()


def _where(backbone: Backbone) -> str:
    if not backbone.repository:
        return tr("weights came with the engine")
    return tr("weights are here") if are_here(backbone.repository) else tr("weights to fetch")
