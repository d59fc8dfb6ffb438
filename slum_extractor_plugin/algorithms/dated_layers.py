"""Layers with their dates, as a user has them in QGIS."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..errors import ParameterError
from ..jobs.lists import listed
from ..layers.named import file_of, is_named, source_of
from ..layers.vectors import vector_source
from ..protocol import Reporter
from ..rasters.growth.dates import Date, date_in, dates_of
from ..rasters.growth.names import DATE_FIELDS
from .parts import whole, without_parts


def dated_layers(
    tool: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    reporter: Reporter | None = None,
) -> tuple[list[str], str]:
    """Return the sources of the layers of Track Slum Growth, and their dates as a text.

    Dates that the user did not give are looked for in each layer: its temporal range, its name, its file's name, a
    field of one date for all features.

    Raises:
        ParameterError: a layer cannot be used, or a date is not to be found.
    """
    given = parameters["IN_DATES"]
    layers = tool.parameterAsLayerList(without_parts(parameters, ["IN_DATES"], context), "IN_DATES", context)
    _check_all_open(whole(given, context), layers)
    for layer in layers:
        _check(layer)
    texts = listed(tool.parameterAsString(parameters, "DATES", context))
    dates = dates_of(texts, [] if texts and not layers else [_places(layer) for layer in layers])
    parts = given if isinstance(given, (list, tuple)) and len(given) == len(layers) else [None] * len(layers)
    sources = [_source(layer, part, context, reporter) for layer, part in zip(layers, parts)]
    return sources, ";".join(date.text for date in dates)


def _source(layer: QgsMapLayer, part: Any, context: QgsProcessingContext, reporter: Reporter | None) -> str:
    if isinstance(part, QgsProcessingFeatureSourceDefinition) and isinstance(layer, QgsVectorLayer):
        return vector_source(layer, context, reporter, part)
    return source_of(layer, "IN_DATES", context)


def _check_all_open(given: Any, layers: list[QgsMapLayer]) -> None:
    if isinstance(given, (list, tuple)) and len(layers) < len(given):
        texts = [each for each in given if isinstance(each, str)]
        missing = [each for each in texts if not any(is_named(layer, each) for layer in layers)]
        raise ParameterError(f"IN_DATES: {', '.join(missing) or 'a layer'} cannot be opened. Check the path.")


def _check(layer: QgsMapLayer) -> None:
    if not isinstance(layer, (QgsVectorLayer, QgsRasterLayer)) or not layer.isValid():
        raise ParameterError(f"IN_DATES: {layer.name()} is neither a vector layer nor a raster that can be read.")
    if isinstance(layer, QgsRasterLayer) and layer.providerType() != "gdal":
        raise ParameterError(f"IN_DATES: {layer.name()} is a {layer.providerType()} layer. Save it as GeoTIFF.")


def date_of(layer: QgsMapLayer) -> Date | None:
    """Return the date of a layer as the tools find it; None where they find none."""
    return next(filter(None, map(date_in, _places(layer))), None)


def _places(layer: QgsMapLayer) -> list[str]:
    """Return the texts in which a layer's date may stand, likeliest first."""
    return [*_temporal(layer), layer.name(), *_file_name(layer), *_attribute(layer)]


def _file_name(layer: QgsMapLayer) -> list[str]:
    """Return the name of a layer's file; none for one in memory or in a database, whose source has other numbers."""
    path = file_of(layer)
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
        if field.name().lower() in DATE_FIELDS:
            values = [value for value in layer.uniqueValues(index, 2) if value is not None]
            if len(values) == 1:
                value = values[0]
                return [value.toString("yyyy-MM-dd") if hasattr(value, "toString") else str(value)]
    return []
