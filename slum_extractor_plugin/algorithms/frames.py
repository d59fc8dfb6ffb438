"""On which cells a tool wants to see a layer that a server draws: its EXTENT and CELL_SIZE."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingAlgorithm, QgsProcessingContext, QgsRasterLayer

from ..errors import ParameterError
from ..layers.service_grid import Frame
from .model_cells import metres_of

IMAGE = "IN_RASTER"
EXTENT, CELL_SIZE, CRS, MODEL = "EXTENT", "CELL_SIZE", "OUTPUT_COORDINATE_SYSTEM", "IN_MODEL_DEFINITION"


def is_plain(extent: Any) -> bool:
    """Whether an extent is numbers without a CRS."""
    return isinstance(extent, str) and extent[:1] in "+-.0123456789" and "[" not in extent


def has_frame(tool: QgsProcessingAlgorithm) -> bool:
    """Whether a tool has the parameters of a frame: an extent, and a cell size or a model that has one."""
    return _has(tool, EXTENT) and (_has(tool, CELL_SIZE) or _has(tool, MODEL))


def _has(tool: QgsProcessingAlgorithm, name: str) -> bool:
    return tool.parameterDefinition(name) is not None


def frame_of(
    tool: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, layer: QgsRasterLayer
) -> Frame:
    """Return what a run wants to see of a layer without cells of its own.

    Raises:
        ParameterError: one of both parameters was left empty, or the model that is to say the cell size does not.
        PackageError: that model cannot be read.
    """
    needed = [name for name in (EXTENT, CELL_SIZE) if _has(tool, name)]
    if any(parameters.get(name) in (None, "") for name in needed):
        raise ParameterError(
            f"The layer {layer.name()} is drawn by a server and has no cells of its own. Give {' and '.join(needed)}."
        )
    crs = _working_crs(tool, parameters, context)
    box_crs = crs if is_plain(parameters[EXTENT]) else tool.parameterAsExtentCrs(parameters, EXTENT, context)
    box = tool.parameterAsExtent(parameters, EXTENT, context)
    if _has(tool, CELL_SIZE):
        return Frame(box, box_crs, tool.parameterAsDouble(parameters, CELL_SIZE, context), crs)
    size = metres_of(tool.parameterAsFile(parameters, MODEL, context))
    if size is None:
        raise ParameterError(
            f"The model does not say its cell size, so the layer {layer.name()} cannot be rendered for it. Use "
            "Classify Pixels, with CELL_SIZE."
        )
    return Frame(box, box_crs, size, None)


def _working_crs(
    tool: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> QgsCoordinateReferenceSystem:
    """Return the CRS whose units CELL_SIZE has: that of the result, otherwise that of the first image."""
    chosen = QgsCoordinateReferenceSystem()
    if _has(tool, CRS):
        chosen = tool.parameterAsCrs(parameters, CRS, context)
    first = tool.parameterAsRasterLayer(parameters, IMAGE, context)
    return chosen if chosen.isValid() or first is None else first.crs()
