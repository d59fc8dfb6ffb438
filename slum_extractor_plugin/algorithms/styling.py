"""Gives outputs their style when QGIS loads them."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

from .base import PLUGIN_FOLDER

#: QGIS keeps no reference to post-processors, and Python would collect them before the layer is loaded.
_kept: list[QgsProcessingLayerPostProcessorInterface] = []


class StylePostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Loads a style of the plugin into a layer."""

    def __init__(self, style: str) -> None:
        super().__init__()
        self._style = PLUGIN_FOLDER / "styles" / style

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Load the style; QGIS calls this on the main thread after the layer was added."""
        message, loaded = layer.loadNamedStyle(str(self._style))
        if not loaded:
            feedback.pushWarning(message)
        layer.triggerRepaint()


def style_polygons(target: str, context: QgsProcessingContext) -> None:
    """Have QGIS show the polygons of an output as slums, if it loads them at all."""
    if context.willLoadLayerOnCompletion(target):
        _kept[:] = [*_kept[-20:], StylePostProcessor("slum_polygons.qml")]
        context.layerToLoadOnCompletionDetails(target).setPostProcessor(_kept[-1])
