"""A layer as a source, of either kind; and layers by their names in a project."""

from __future__ import annotations

from qgis.core import (
    QgsDataProvider,
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..errors import ParameterError
from ..protocol import Reporter
from .rasters import raster_source
from .targets import table_name
from .vectors import vector_source


def source_of(layer: QgsMapLayer, name: str, context: QgsProcessingContext, reporter: Reporter | None = None) -> str:
    """Return the source of a valid layer as GDAL or OGR opens it; ``name`` is the parameter's, for sentences.

    Raises:
        RasterError, ParameterError: the layer cannot be opened by them, or not be copied.
    """
    if isinstance(layer, QgsVectorLayer):
        return vector_source(layer, context, reporter)
    return raster_source(layer, name)


def layers_behind(layer: QgsMapLayer, context: QgsProcessingContext) -> list[QgsMapLayer]:
    """Return the layers that a layer shows besides its own source: joined ones, and those of a virtual layer's SQL."""
    found: dict[str, QgsMapLayer] = {}
    waiting = [layer]
    while waiting:
        each = waiting.pop()
        if not isinstance(each, QgsVectorLayer) or not each.isValid():
            continue
        names = [join.joinLayerId() for join in each.vectorJoins()]
        names += [known.layerId() for known in each.dataProvider().dependencies()]
        for name in names:
            other = context.getMapLayer(name) or QgsProject.instance().mapLayer(name)
            if other is not None and name not in found:
                found[name] = other
                waiting.append(other)
    return list(found.values())


def file_of(layer: QgsMapLayer) -> str:
    """Return the file behind a layer; an empty text for one in memory or in a database."""
    return QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path") or ""


def name_within_file(layer: QgsMapLayer) -> str:
    """Return the layer's name within its file, if its source names it; an empty text otherwise."""
    return QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("layerName") or ""


def table_of(layer: QgsMapLayer) -> str:
    """Return a name, no other's, of the table behind a layer; an empty text for one that is of no such source."""
    if not isinstance(layer, QgsVectorLayer):
        return ""
    if layer.providerType() != "ogr":
        place = QgsDataSourceUri(layer.source())
        return table_name(layer.providerType(), place) if place.table() else ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    number = str(parts.get("layerId") or 0)
    known = (text.split(QgsDataProvider.sublayerSeparator()) for text in layer.dataProvider().subLayers())
    table = parts.get("layerName") or next((each[1] for each in known if each[0] == number), "")
    return f"{parts['path']}|layername={table}" if table else ""


def is_named(layer: QgsMapLayer, text: str) -> bool:
    """Whether a text names a layer: its source, file, id or name."""
    return text in (layer.source(), layer.source().split("|")[0], layer.id(), layer.name())


def named_source(name: str) -> str:
    """Return the source of the layer of the project with a name; the name itself, a path, where there is none.

    Raises:
        ParameterError: several layers of the project have the name.
    """
    layers = QgsProject.instance().mapLayersByName(name)
    if len(layers) > 1:
        raise ParameterError(f"The project has {len(layers)} layers named {name}. Rename all but one, or give a path.")
    return source_of(layers[0], name, QgsProcessingContext()) if layers else name
