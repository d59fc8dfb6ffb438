"""How the layer of changes looks: a colour for each kind, those of the dashboard."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererCategory,
)

from ..rasters.growth.dashboard import COLORS
from ..translation import tr
from .styling import style_layer


class ChangeStyle(QgsProcessingLayerPostProcessorInterface):
    """Shows what persisted, what is new, what is gone, and slivers."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set the style; QGIS calls this on the main thread after the layer was added."""
        labels = {"persisted": tr("Persisted"), "new": tr("New"), "gone": tr("Gone"), "sliver": tr("Slivers")}
        categories = []
        for kind, label in labels.items():
            red, green, blue, alpha = COLORS[kind]
            look = {
                "color": f"{red},{green},{blue},{alpha * 3 // 4}",
                "outline_color": f"{red},{green},{blue},255",
                "outline_width": "0.2",
            }
            categories.append(QgsRendererCategory(kind, QgsFillSymbol.createSimple(look), label))
        layer.setRenderer(QgsCategorizedSymbolRenderer("change", categories))
        layer.triggerRepaint()


def style_changes(target: str, context: QgsProcessingContext) -> None:
    """Have QGIS show a layer of changes by their kinds, if it loads it at all."""
    style_layer(target, context, ChangeStyle())
