"""Layers with their dates, as a user has them in QGIS."""

from __future__ import annotations

import contextlib
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProviderRegistry, QgsRasterLayer, QgsVectorLayer

from ..errors import ParameterError
from ..rasters.growth.dates import dates_of
from ..rasters.growth.sources import DatedSlums
from .values import layer_path, listed

#: Fields that may hold the date of all features of a layer.
_DATE_FIELDS = ("date", "datum", "fecha", "year", "jahr", "annee", "ano")


def dated_slums(
    layers: list[QgsMapLayer], dates: str, field: str, values: tuple[int, ...], context: QgsProcessingContext
) -> list[DatedSlums]:
    """Return slum layers with their dates.

    Args:
        layers: polygons or class rasters.
        dates: as the user wrote them, in the order of the layers, between semicolons or commas; empty to look for them
            in each layer: its temporal range, its name, its file's name, a field of one date for all features.
        field: of the class value.
        values: class values that are slum; none for all but 0.
        context: of the run.

    Raises:
        ParameterError: a layer cannot be used, or a date is not to be found.
    """
    for layer in layers:
        if not isinstance(layer, (QgsVectorLayer, QgsRasterLayer)) or not layer.isValid():
            raise ParameterError(f"IN_DATES: {layer.name()} is neither a vector layer nor a raster that can be read.")
        if isinstance(layer, QgsRasterLayer) and layer.providerType() != "gdal":
            raise ParameterError(f"IN_DATES: {layer.name()} is a {layer.providerType()} layer. Save it as GeoTIFF.")
    texts = listed(dates)
    found = dates_of(texts, [] if texts and not layers else [_places(layer) for layer in layers])
    return [DatedSlums(layer_path(layer, context), date, field, values) for layer, date in zip(layers, found)]


def _places(layer: QgsMapLayer) -> list[str]:
    """Return the texts in which a layer's date may stand, likeliest first."""
    return [*_temporal(layer), layer.name(), *_file_name(layer), *_attribute(layer)]


def _file_name(layer: QgsMapLayer) -> list[str]:
    """Return the name of a layer's file; none for one in memory or in a database, whose source has other numbers."""
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
    return [Path(path).stem] if path else []


def _temporal(layer: QgsMapLayer) -> list[str]:
    properties = layer.temporalProperties()
    if properties is None or not properties.isActive():
        return []
    with contextlib.suppress(AttributeError, TypeError):  # modes without a fixed range
        begin = properties.fixedTemporalRange().begin()
        if begin.isValid():
            return [begin.toString("yyyy-MM-dd")]
    return []


def _attribute(layer: QgsMapLayer) -> list[str]:
    if not isinstance(layer, QgsVectorLayer):
        return []
    for index, field in enumerate(layer.fields()):
        if field.name().lower() in _DATE_FIELDS:
            values = [value for value in layer.uniqueValues(index, 2) if value is not None]
            if len(values) == 1:
                value = values[0]
                return [value.toString("yyyy-MM-dd") if hasattr(value, "toString") else str(value)]
    return []
