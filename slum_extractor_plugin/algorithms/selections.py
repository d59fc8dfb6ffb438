"""*Selected features only* in dialogs, for parameters that take rasters too: QGIS's own widget of these has none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsMapLayer, QgsProcessingFeatureSourceDefinition, QgsProcessingUtils, QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QCheckBox, QDialog

from ..jobs.job import Entry
from ..translation import tr
from .parts import has_part
from .rows import put_beside_label


class Selections(QObject):
    """A check box above each such parameter of a dialog, which owns it; enabled where features are selected."""

    def __init__(self, dialog: QDialog, entries: Sequence[Entry]) -> None:
        """Add the check boxes to the dialog of a tool.

        Args:
            dialog: ``processing.gui.AlgorithmDialog``.
            entries: the tool's parameters.
        """
        super().__init__(dialog)
        panel = dialog.mainWidget()
        self._context, self._boxes, self._wrappers = panel.processing_context, {}, panel.wrappers
        self._watched: dict[str, list[QgsVectorLayer]] = {}
        for entry in entries:
            if entry.about.kind in ("layer", "layers"):
                self._add(entry)

    def _add(self, entry: Entry) -> None:
        several = entry.about.kind == "layers"
        box = QCheckBox(tr("Selected features only, where some are") if several else tr("Selected features only"))
        box.setObjectName(f"selected_{entry.id}")
        self._boxes[entry.id], wrapper = box, self._wrappers[entry.id]
        put_beside_label(wrapper.wrappedWidget(), box)
        wrapper.widgetValueHasChanged.connect(lambda *_: self._follow(entry.id))
        self._follow(entry.id)

    def _follow(self, name: str) -> None:
        """Look at the layers that a parameter has now."""
        for layer in self._watched.pop(name, []):
            layer.selectionChanged.disconnect(self._show)
        value = self._wrappers[name].parameterValue()
        layers = [self._layer(each) for each in (value if isinstance(value, list) else [value])]
        self._watched[name] = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
        for layer in self._watched[name]:
            layer.selectionChanged.connect(self._show)
        self._show()

    def _show(self, *_: object) -> None:
        for name, box in self._boxes.items():
            selected = any(layer.selectedFeatureCount() for layer in self._watched.get(name, []))
            box.setVisible(bool(self._watched.get(name)))
            box.setEnabled(selected)
            box.setChecked(box.isChecked() and selected)

    def _layer(self, value: Any) -> QgsMapLayer | None:
        if isinstance(value, QgsMapLayer):
            return value
        return QgsProcessingUtils.mapLayerFromString(value, self._context) if isinstance(value, str) and value else None

    def applied(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Return parameters as a run needs them: with the selections that were asked for."""
        asked = {
            name: self._asked(parameters[name])
            for name, box in self._boxes.items()
            if box.isChecked() and parameters.get(name)
        }
        return {**parameters, **asked}

    def _asked(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._asked(each) for each in value]
        layer = self._layer(value)
        if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
            return value
        return QgsProcessingFeatureSourceDefinition(layer.id(), True)

    def restore(self, parameters: dict[str, Any]) -> None:
        """Tick the boxes of parameters of an earlier run."""
        for name, box in self._boxes.items():
            box.setChecked(box.isEnabled() and has_part(parameters.get(name)))
