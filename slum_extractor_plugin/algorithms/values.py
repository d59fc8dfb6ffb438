"""Reading parameters' values where QGIS's own ``parameterAs…`` leaves a question open."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
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
    layer = tool.parameterAsRasterLayer(parameters, name, context)
    if layer is None or not layer.isValid():
        raise RasterError(f"{name}: there is no raster at {parameters[name]}. Check the path and the format.")
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


def extent_in_crs_of(tool: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, raster_name: str,
                     context: QgsProcessingContext) -> tuple[float, float, float, float] | None:
    """Return an optional extent as ``(xmin, ymin, xmax, ymax)`` in the CRS of a raster parameter, or None."""
    if parameters.get(name) in (None, ""):
        return None
    crs = tool.parameterAsRasterLayer(parameters, raster_name, context).crs()
    box = tool.parameterAsExtent(parameters, name, context, crs)
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
