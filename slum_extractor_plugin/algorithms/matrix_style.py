"""Names the columns and rows of a confusion matrix in words where QGIS shows it; the table keeps ArcGIS's names."""

from __future__ import annotations

import re

from qgis.core import (
    QgsEditorWidgetSetup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

from ..translation import tr
from .styling import style_layer

#: Name of a class in the table: C_1, and C_m1 for -1.
_CLASS = re.compile(r"C_(m?)(\d+)")


class MatrixStyle(QgsProcessingLayerPostProcessorInterface):
    """Gives the fields aliases, and the rows words."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set them; QGIS calls this on the main thread after the layer was added."""
        names = {
            "ClassValue": tr("Classified as"),
            "Total": tr("Total"),
            "U_Accuracy": tr("User's accuracy"),
            "P_Accuracy": tr("Producer's accuracy"),
            "MapAreaHa": tr("Mapped, ha"),
            "Design": tr("Sampling"),
        }
        for index, field in enumerate(layer.fields()):
            known = tr("truly {}").format(_class(field.name())) if _CLASS.fullmatch(field.name()) else ""
            layer.setFieldAlias(index, known or names.get(field.name(), ""))
        rows = layer.fields().indexOf("ClassValue")
        if rows >= 0:
            shown = [
                {_class(value) if _CLASS.fullmatch(value) else names.get(value, value): value}
                for value in map(str, layer.uniqueValues(rows))
            ]
            layer.setEditorWidgetSetup(rows, QgsEditorWidgetSetup("ValueMap", {"map": shown}))


def style_matrix(target: str, context: QgsProcessingContext) -> None:
    """Have QGIS show a confusion matrix in words, if it loads it at all."""
    style_layer(target, context, MatrixStyle())


def _class(name: str) -> str:
    """Return the words for a class of the table."""
    minus, digits = _CLASS.fullmatch(name).groups()
    return tr("class {}").format(f"{'-' if minus else ''}{digits}") if minus or int(digits) else tr("background")
