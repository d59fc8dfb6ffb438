"""Names that GDAL opens and Processing takes for missing files: in archives, on servers, parts of files."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsRasterLayer, QgsVectorLayer

#: ``/vsizip/city.zip/image.tif``, ``/vsicurl/https://…``, ``GPKG:city.gpkg:image``, ``NETCDF:"file":band``.
_NAME = re.compile(r"/vsi\w+/|[A-Z][A-Z0-9_]+:")


def loaded(parameters: dict[str, Any], names: Iterable[str], context: QgsProcessingContext) -> dict[str, Any]:
    """Return parameters in which such names, under ``names``, are the ids of layers that the context holds."""
    return {**parameters, **{name: _loaded(parameters[name], context) for name in names if name in parameters}}


def _loaded(value: Any, context: QgsProcessingContext) -> Any:
    if isinstance(value, (list, tuple)):
        return [_loaded(each, context) for each in value]
    if not isinstance(value, str) or not _NAME.match(value):
        return value
    if QgsProcessingUtils.mapLayerFromString(value, context) is not None:
        return value
    name = re.split(r"[/\\:]", value.partition("|")[0].strip('":'))[-1].rpartition(".")[0]
    for layer in (QgsRasterLayer(value, name or value, "gdal"), QgsVectorLayer(value, name or value, "ogr")):
        if layer.isValid():
            context.temporaryLayerStore().addMapLayer(layer)
            return layer.id()
    return value
