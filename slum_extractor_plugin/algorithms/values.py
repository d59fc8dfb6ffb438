"""Reading parameters' values where QGIS's own ``parameterAs…`` leaves a question open."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..errors import ParameterError, RasterError


def number_or_none(tool: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str,
                   context: QgsProcessingContext, whole: bool = False) -> float | int | None:
    """Return an optional number, or None when it was left empty (which ``parameterAs…`` reads as 0)."""
    if parameters.get(name) in (None, ""):
        return None
    read = tool.parameterAsInt if whole else tool.parameterAsDouble
    return read(parameters, name, context)


def raster_path(tool: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str,
                context: QgsProcessingContext) -> str | None:
    """Return the source of a raster parameter as GDAL opens it, or None when it was left empty.

    Raises:
        RasterError: the layer does not exist, cannot be opened, or is not read by GDAL.
    """
    if parameters.get(name) in (None, ""):
        return None
    return _raster_source(tool.parameterAsRasterLayer(parameters, name, context), name, parameters[name])


def raster_paths(tool: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str,
                 context: QgsProcessingContext) -> list[str]:
    """Return the sources of a parameter of many rasters as GDAL opens them, none when it was left empty.

    Raises:
        RasterError: a layer does not exist, cannot be opened, or is not read by GDAL.
    """
    given = parameters.get(name) or []
    layers = tool.parameterAsLayerList(parameters, name, context) or []
    if len(layers) < (len(given) if isinstance(given, list) else bool(given)):
        raise RasterError(f"{name}: there is no raster at one of {given}. Check the paths and the formats.")
    return [_raster_source(layer, name, given) for layer in layers]


def _raster_source(layer: QgsMapLayer | None, name: str, given: Any) -> str:
    if layer is None or not layer.isValid():
        raise RasterError(f"{name}: there is no raster at {given}. Check the path and the format.")
    if layer.providerType() != "gdal":
        raise RasterError(f"{name}: the layer {layer.name()} is a {layer.providerType()} layer. Save it as GeoTIFF.")
    return layer.source()


def layer_path(layer: QgsMapLayer, context: QgsProcessingContext) -> str:
    """Return a source that GDAL or OGR opens: the layer's own file, or a copy when it is filtered, edited or in memory.

    Raises:
        ParameterError: the copy cannot be written.
    """
    if not isinstance(layer, QgsVectorLayer):
        return layer.source()
    if layer.providerType() == "ogr" and not layer.subsetString() and not layer.isEditable():
        return layer.source()
    path = QgsProcessingUtils.generateTempFilename("layer.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "layer"
    status = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context.transformContext(), options)
    if status[0] != QgsVectorFileWriter.WriterError.NoError:
        raise ParameterError(f"The layer {layer.name()} cannot be copied for the tool: {status[1]}.")
    return path


def vector_path(tool: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str,
                context: QgsProcessingContext) -> str | None:
    """Return the source of an optional vector parameter as OGR opens it, or None when it was left empty.

    Raises:
        ParameterError: the layer does not exist or cannot be opened.
    """
    if parameters.get(name) in (None, ""):
        return None
    layer = tool.parameterAsVectorLayer(parameters, name, context)
    if layer is None or not layer.isValid():
        raise ParameterError(f"{name}: there is no vector layer at {parameters[name]}. Check the path and the format.")
    return layer_path(layer, context)


def data_path(tool: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str,
              context: QgsProcessingContext) -> str | None:
    """Return the source of a parameter that takes rasters and vector layers, or None when it was left empty.

    Raises:
        ParameterError: the layer does not exist, cannot be opened, or is not read by GDAL.
    """
    if parameters.get(name) in (None, ""):
        return None
    layer = tool.parameterAsLayer(parameters, name, context)
    if layer is None or not layer.isValid():
        raise ParameterError(
            f"{name}: there is no raster or vector layer at {parameters[name]}. Check the path and the format."
        )
    if not isinstance(layer, QgsVectorLayer) and layer.providerType() != "gdal":
        raise ParameterError(f"{name}: the layer {layer.name()} is a {layer.providerType()} layer. Save it as GeoTIFF.")
    return layer_path(layer, context)


def extent_text(tool: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str,
                context: QgsProcessingContext) -> str:
    """Return an optional extent as ``xmin,xmax,ymin,ymax [CRS]`` for the engine; numbers without a CRS stay without."""
    value = parameters.get(name)
    if value in (None, ""):
        return ""
    box = tool.parameterAsExtent(parameters, name, context)
    if box.isNull():
        raise ParameterError(f"{name}: {value} is no extent. Give it as xmin,xmax,ymin,ymax [EPSG:4326].")
    numbers = ",".join(repr(number) for number in (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()))
    if isinstance(value, str) and value[:1] in "+-.0123456789" and "[" not in value:
        return numbers
    crs = crs_text(tool.parameterAsExtentCrs(parameters, name, context))
    return f"{numbers} [{crs}]" if crs else numbers


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a CRS as the engine reads it: its code, else its WKT; empty for none."""
    if not crs.isValid():
        return ""
    authority = crs.authid().partition(":")[0]
    return crs.authid() if authority in ("EPSG", "ESRI", "OGC") else crs.toWkt()


def mask_path(tool: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str,
              context: QgsProcessingContext) -> str | None:
    """Return an optional mask as the engine reads it: a raster's source, or polygons as a temporary GeoJSON file.

    Raises:
        ParameterError: the layer does not exist or cannot be opened.
    """
    if parameters.get(name) in (None, ""):
        return None
    layer = tool.parameterAsLayer(parameters, name, context)
    if layer is None or not layer.isValid():
        raise ParameterError(f"{name}: there is no layer at {parameters[name]}. Check the path and the format.")
    if not isinstance(layer, QgsVectorLayer):
        return _raster_source(layer, name, parameters[name])
    shapes = [feature.geometry() for feature in layer.getFeatures()]
    features = [
        {"type": "Feature", "properties": {}, "geometry": json.loads(shape.asJson(17))}
        for shape in shapes if shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    ]
    crs = {"crs": {"type": "name", "properties": {"name": crs_text(layer.crs())}}} if layer.crs().isValid() else {}
    path = QgsProcessingUtils.generateTempFilename("mask.geojson")
    Path(path).write_text(json.dumps({"type": "FeatureCollection", **crs, "features": features}), encoding="utf-8")
    return path
