"""A check box for a parameter with two keywords of which one means yes; scripts and models keep the keywords."""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsGui
from qgis.PyQt.QtWidgets import QCheckBox


class YesNoWidget(WidgetWrapper):
    """Shows whether a keyword is the one that means yes."""

    def __new__(cls, parameter: QgsProcessingParameterDefinition, dialog: Any, *others: Any, **named: Any) -> Any:
        """Outside a tool's own dialog, in the designer and in batches, QGIS's own list of keywords does more."""
        registry = QgsGui.processingGuiRegistry()
        if type(dialog).__name__ == "ModelerParametersDialog":
            return registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
        return super().__new__(cls, parameter, dialog, *others, **named)

    def createWidget(self, yes: str = "") -> QCheckBox:
        """Make the check box; ``yes`` is the keyword that it stands for when it is ticked."""
        keywords = self.parameterDefinition().options()
        self._yes, self._no = yes, next(keyword for keyword in keywords if keyword != yes)
        box = QCheckBox(self.parameterDefinition().description())
        box.toggled.connect(lambda *_: self.widgetValueHasChanged.emit(self))
        return box

    def createLabel(self) -> None:
        """Return no label: the box has it."""

    def wrappedWidget(self) -> QCheckBox:
        """Return the check box; QGIS's own method does not know widgets made in Python."""
        return self.widget

    def setValue(self, value: Any) -> None:
        """Tick the box for the keyword that means yes, or its place among the keywords."""
        if isinstance(value, int):
            value = self.parameterDefinition().options()[value]
        self.widget.setChecked(value == self._yes)

    def value(self) -> str:
        """Return the keyword."""
        return self._yes if self.widget.isChecked() else self._no
