"""The widget of a field whose layer may also be a raster.

QGIS's own widget takes every such layer for a vector layer and ends QGIS with a crash when it is a raster, which is so
already when a dialog opens in a project whose first layer is one (QgsProcessingFieldWidgetWrapper::
setParentLayerWrapperValue, seen in 3.22, still there in 3.44).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import (
    QgsFieldProxyModel,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsFieldComboBox, QgsGui


class ClassFieldWidget(WidgetWrapper):
    """Offers the numeric fields of the layer chosen in another parameter; none when that is a raster."""

    def __new__(cls, parameter: QgsProcessingParameterDefinition, dialog: Any, *others: Any, **named: Any) -> Any:
        """In the model designer no layer is chosen yet, and QGIS's own widget does more."""
        if type(dialog).__name__ == "ModelerParametersDialog":
            registry = QgsGui.processingGuiRegistry()
            return registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
        return super().__new__(cls, parameter, dialog, *others, **named)

    def createWidget(self) -> QgsFieldComboBox:
        """Make the list of fields."""
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        widget = QgsFieldComboBox()
        widget.setAllowEmptyFieldName(True)
        widget.setFilters(QgsFieldProxyModel.Filter.Numeric)
        widget.fieldChanged.connect(lambda *_: self.widgetValueHasChanged.emit(self))
        return widget

    def wrappedWidget(self) -> QgsFieldComboBox:
        """Return the list of fields; QGIS's own method does not know widgets made in Python."""
        return self.widget

    def postInitialize(self, wrappers: Iterable[Any]) -> None:
        """Follow the parameter of the layer."""
        parent = self.parameterDefinition().parentLayerParameterName()
        for wrapper in wrappers:
            if wrapper.parameterDefinition().name() == parent:
                wrapper.widgetValueHasChanged.connect(self._show_fields)
                self._show_fields(wrapper)

    def _show_fields(self, wrapper: Any) -> None:
        value = wrapper.parameterValue()
        layer = QgsProcessingUtils.mapLayerFromString(value, self._context) if isinstance(value, str) else value
        chosen = self.widget.currentField()
        self.widget.setLayer(layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None)
        self.widget.setField(chosen)

    def setValue(self, value: Any) -> None:
        """Choose a field by its name."""
        self.widget.setField(value or "")

    def value(self) -> str | None:
        """Return the chosen field's name, or None."""
        return self.widget.currentField() or None
