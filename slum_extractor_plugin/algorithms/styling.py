"""Gives outputs their style when QGIS loads them."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsPalLayerSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..about import PLUGIN_FOLDER
from ..formats.classes import BACKGROUND_NAME, default_color
from ..translation import tr

#: Field of the class value in the polygons of Raster to Polygon.
CLASS_FIELD = "gridcode"

#: Field of the rank of places to label.
RANK_FIELD = "rank"

#: Colours of percentages, from dark to light at equal steps (matplotlib's magma, CC0).
PERCENT_COLORS = ("#000004", "#51127c", "#b73779", "#fc8961", "#fcfdbf")

#: Group of the layers that the tools make; a product's name, in no language.
GROUP = "Slum Extractor"

#: QGIS keeps no reference to post-processors, and Python would collect them before the layer is loaded.
_kept: list[QgsProcessingLayerPostProcessorInterface] = []


class PolygonStyle(QgsProcessingLayerPostProcessorInterface):
    """Shows polygons by their class, those of value 0 as outlines; polygons of one class as slums."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set the style; QGIS calls this on the main thread after the layer was added."""
        field = layer.fields().indexOf(CLASS_FIELD)
        values = sorted(layer.uniqueValues(field)) if field >= 0 else []
        if len(values) > 1:
            layer.setRenderer(QgsCategorizedSymbolRenderer(CLASS_FIELD, list(_categories(values))))
        else:
            message, loaded = layer.loadNamedStyle(str(PLUGIN_FOLDER / "styles" / "slum_polygons.qml"))
            if not loaded:
                feedback.pushWarning(message)
        layer.triggerRepaint()


def _categories(values: list[int]) -> Iterator[QgsRendererCategory]:
    """Yield a category a class value, in the colours that classes have by default."""
    index = 0
    for value in values:
        red, green, blue = (128, 128, 128) if value == 0 else default_color(index)
        index += value != 0
        color = f"{red},{green},{blue}"
        symbol = QgsFillSymbol.createSimple(
            {"color": f"{color},{0 if value == 0 else 90}", "outline_color": color, "outline_width": "0.3"}
        )
        yield QgsRendererCategory(value, symbol, BACKGROUND_NAME if value == 0 else str(value))


class FootprintStyle(QgsProcessingLayerPostProcessorInterface):
    """Shows the outlines of chips, those without labels in grey."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set the style; QGIS calls this on the main thread after the layer was added."""
        categories = []
        for value, color, label in ((1, "0,114,178", tr("Chips with labels")), (0, "128,128,128", tr("Other chips"))):
            look = {"color": f"{color},0", "outline_color": color, "outline_width": "0.3"}
            categories.append(QgsRendererCategory(value, QgsFillSymbol.createSimple(look), label))
        layer.setRenderer(QgsCategorizedSymbolRenderer('"labelled" > 0', categories))
        layer.triggerRepaint()


def style_footprints(target: str, context: QgsProcessingContext) -> None:
    """Have QGIS show the footprints of chips, if it loads them at all."""
    style_layer(target, context, FootprintStyle())


class ClassRasterStyle(QgsProcessingLayerPostProcessorInterface):
    """Shows the classes of a raster and lets the background through, which the palette of a GeoTIFF cannot say."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Keep the named classes, without colour for value 0; QGIS calls this on the main thread."""
        if not isinstance(layer, QgsRasterLayer) or not isinstance(layer.renderer(), QgsPalettedRasterRenderer):
            return
        # A palette holds black for the values that no class has.
        classes = [entry for entry in layer.renderer().classes() if entry.value == 0 or entry.color.name() != "#000000"]
        for entry in classes:
            if entry.value == 0:
                entry.color = QColor(0, 0, 0, 0)
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
        layer.triggerRepaint()


class PercentStyle(QgsProcessingLayerPostProcessorInterface):
    """Shows percentages in the same colours whatever range a raster has, so that two rasters can be compared."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set the colours; QGIS calls this on the main thread after the layer was added."""
        function = QgsColorRampShader(0, 100)
        step = 100 / (len(PERCENT_COLORS) - 1)
        function.setColorRampItemList(
            [
                QgsColorRampShader.ColorRampItem(step * index, QColor(color), f"{step * index:.0f} %")
                for index, color in enumerate(PERCENT_COLORS)
            ]
        )
        shader = QgsRasterShader(0, 100)
        shader.setRasterShaderFunction(function)
        layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))
        layer.triggerRepaint()


class PlaceStyle(QgsProcessingLayerPostProcessorInterface):
    """Shows places to label as outlines with their rank."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set the style; QGIS calls this on the main thread after the layer was added."""
        look = {"style": "no", "outline_color": "240,228,66", "outline_width": "0.6"}
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
        text, around = QgsTextFormat(), QgsTextBufferSettings()
        around.setEnabled(True)
        text.setBuffer(around)
        labels = QgsPalLayerSettings()
        labels.fieldName = RANK_FIELD
        labels.setFormat(text)
        layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
        layer.setLabelsEnabled(True)
        layer.triggerRepaint()


class AccuracyPointStyle(QgsProcessingLayerPostProcessorInterface):
    """Tells accuracy assessment points that are right from those that are wrong."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set the style; QGIS calls this on the main thread after the layer was added."""
        kinds = ((1, "circle", "0,158,115", tr("Right")), (0, "cross_fill", "213,94,0", tr("Wrong")))
        categories = []
        for value, name, color, label in kinds:
            look = {"name": name, "color": color, "outline_color": "255,255,255", "outline_width": "0.2", "size": "2.6"}
            categories.append(QgsRendererCategory(value, QgsMarkerSymbol.createSimple(look), label))
        layer.setRenderer(QgsCategorizedSymbolRenderer('"Classified" = "GrndTruth"', categories))
        layer.triggerRepaint()


def style_points(target: str, context: QgsProcessingContext) -> None:
    """Have QGIS tell right from wrong points of a sample, if it loads them at all."""
    style_layer(target, context, AccuracyPointStyle())


def style_polygons(target: str, context: QgsProcessingContext) -> None:
    """Have QGIS show a vector output as slums, if it loads it at all."""
    style_layer(target, context, PolygonStyle())


def style_classes(target: str, context: QgsProcessingContext) -> None:
    """Have QGIS show a class raster by its classes, if it loads it at all."""
    style_layer(target, context, ClassRasterStyle())


def style_places(target: str, context: QgsProcessingContext) -> None:
    """Have QGIS show places to label by their rank, if it loads them at all."""
    style_layer(target, context, PlaceStyle())


def style_percent(target: str, context: QgsProcessingContext) -> None:
    """Have QGIS show a raster of percentages, if it loads it at all."""
    style_layer(target, context, PercentStyle())


def style_layer(
    target: str, context: QgsProcessingContext, style: QgsProcessingLayerPostProcessorInterface | None = None
) -> None:
    """Have QGIS put an output into the toolbox's group, and apply a style, if it loads the output at all."""
    if context.willLoadLayerOnCompletion(target):
        details = context.layerToLoadOnCompletionDetails(target)
        if hasattr(details, "groupName"):
            details.groupName = GROUP
            details.layerSortKey = 0 if isinstance(style, _OF_RASTERS) else 1
        else:
            style = _Grouped(style)
        if style is not None:
            _kept[:] = [*_kept[-20:], style]
            details.setPostProcessor(style)


#: Styles of rasters, which are put below vectors.
_OF_RASTERS = (ClassRasterStyle, PercentStyle)


def place_in(group: QgsLayerTreeGroup, layer: QgsMapLayer) -> int:
    """Return where in a group a new layer is put: on top, but a raster below the vector layers that lead the group."""
    if not isinstance(layer, QgsRasterLayer):
        return 0
    nodes = group.children()
    rasters = (
        index for index, node in enumerate(nodes) if isinstance(getattr(node, "layer", lambda: None)(), QgsRasterLayer)
    )
    return next(rasters, len(nodes))


class _Grouped(QgsProcessingLayerPostProcessorInterface):
    """Puts a layer into the toolbox's group, on top of all, where QGIS before 3.32 cannot; then applies a style."""

    def __init__(self, style: QgsProcessingLayerPostProcessorInterface | None) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Move the layer, unless Processing's own setting names a group for all results, and style it."""
        from processing.core.ProcessingConfig import ProcessingConfig

        root = context.project().layerTreeRoot()
        node = root.findLayer(layer.id())
        if node is not None and not ProcessingConfig.getSetting(ProcessingConfig.RESULTS_GROUP_NAME):
            group = root.findGroup(GROUP) or root.insertGroup(0, GROUP)
            group.insertChildNode(place_in(group, layer), node.clone())
            node.parent().removeChildNode(node)
            for expanded in (False, True):  # the panel shows a group closed that was empty, and hears of changes only
                group.setExpanded(expanded)
        if self._style is not None:
            self._style.postProcessLayer(layer, context, feedback)
