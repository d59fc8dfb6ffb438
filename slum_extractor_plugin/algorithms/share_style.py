"""How shares of slum look: the same classes and colours for polygons, for the raster and on the dashboard."""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsFillSymbol,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterShader,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..rasters.zones.colors import SHARES
from ..translation import tr
from .styling import style_layer


class ShareStyle(QgsProcessingLayerPostProcessorInterface):
    """Shows cells by their share of slum, and hatches those that are suppressed."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set the style; QGIS calls this on the main thread after the layer was added."""
        root = QgsRuleBasedRenderer.Rule(None)
        grey = "128,128,128"
        hatched = {"style": "b_diagonal", "color": grey, "outline_color": grey, "outline_width": "0.1"}
        rules = [("\"status\" = 'suppressed'", tr("Suppressed"), hatched)]
        low = 0.0
        for high, (red, green, blue) in SHARES:
            condition = f'"share_pct" > {low} AND "share_pct" <= {high}'
            rules.append(
                (condition, f"{low:g} – {high:g} %", {"color": f"{red},{green},{blue},200", "outline_style": "no"})
            )
            low = high
        for condition, label, look in rules:
            root.appendChild(QgsRuleBasedRenderer.Rule(QgsFillSymbol.createSimple(look), 0, 0, condition, label))
        layer.setRenderer(QgsRuleBasedRenderer(root))
        layer.triggerRepaint()


class ShareRasterStyle(QgsProcessingLayerPostProcessorInterface):
    """Shows the first band, the share, in the same colours; cells without slum are clear."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set the colours; QGIS calls this on the main thread after the layer was added."""
        function = QgsColorRampShader(0, 100)
        function.setColorRampType(QgsColorRampShader.Type.Discrete)
        items = [QgsColorRampShader.ColorRampItem(0.0, QColor(0, 0, 0, 0), "0 %")]
        items += [QgsColorRampShader.ColorRampItem(high, QColor(*color), f"≤ {high:g} %") for high, color in SHARES]
        function.setColorRampItemList(items)
        shader = QgsRasterShader(0, 100)
        shader.setRasterShaderFunction(function)
        layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))
        layer.triggerRepaint()


def style_shares(target: str, context: QgsProcessingContext) -> None:
    """Have QGIS show cells or units by their share of slum, if it loads them at all."""
    style_layer(target, context, ShareStyle())


def style_share_raster(target: str, context: QgsProcessingContext) -> None:
    """Have QGIS show the raster of shares in the same colours, if it loads it at all."""
    style_layer(target, context, ShareRasterStyle())
