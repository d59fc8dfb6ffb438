"""A job's values, read from QGIS's parameters."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..jobs.job import Entry, Job
from .values import (
    crs_text,
    data_path,
    extent_text,
    mask_path,
    number_or_none,
    raster_path,
    raster_paths,
    vector_path,
)

Parameters = dict[str, Any]


def job_of(
    kind: type[Job], tool: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext, **known: Any
) -> Job:
    """Return the job that QGIS's parameters describe.

    Args:
        kind: of the job.
        tool: whose parameters they are.
        parameters, context: of the run.
        known: values that were read already, by the job's names.

    Raises:
        SlumExtractorError: a value cannot be used; the sentence names the parameter.
    """
    values = dict(known)
    for entry in kind.entries():
        if entry.name not in values:
            values[entry.name] = _READERS[entry.about.kind](tool, parameters, entry, context)
    return kind.of(values)


def mask_of(tool: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str | None:
    """Return the mask of a tool as the engine reads it."""
    return mask_path(tool, parameters, "MASK", context)


def _path(read: Callable[..., Any]) -> Callable[..., Any]:
    return lambda tool, parameters, entry, context: read(tool, parameters, entry.id, context)


def _text(tool: QgsProcessingAlgorithm, parameters: Parameters, entry: Entry, context: QgsProcessingContext) -> str:
    return tool.parameterAsString(parameters, entry.id, context)


def _file(
    tool: QgsProcessingAlgorithm, parameters: Parameters, entry: Entry, context: QgsProcessingContext
) -> str | None:
    return tool.parameterAsFile(parameters, entry.id, context) or None


def _files(
    tool: QgsProcessingAlgorithm, parameters: Parameters, entry: Entry, context: QgsProcessingContext
) -> list[str]:
    text = tool.parameterAsFile(parameters, entry.id, context)
    return [part for part in text.split(";") if part]


def _number(
    tool: QgsProcessingAlgorithm, parameters: Parameters, entry: Entry, context: QgsProcessingContext
) -> float | int | None:
    return number_or_none(tool, parameters, entry.id, context, whole=entry.type is int)


def _switch(tool: QgsProcessingAlgorithm, parameters: Parameters, entry: Entry, context: QgsProcessingContext) -> bool:
    return tool.parameterAsBool(parameters, entry.id, context)


def _keyword(tool: QgsProcessingAlgorithm, parameters: Parameters, entry: Entry, context: QgsProcessingContext) -> str:
    return tool.parameterAsEnumString(parameters, entry.id, context)


def _crs(tool: QgsProcessingAlgorithm, parameters: Parameters, entry: Entry, context: QgsProcessingContext) -> str:
    return crs_text(tool.parameterAsCrs(parameters, entry.id, context))


def _out_layer(
    tool: QgsProcessingAlgorithm, parameters: Parameters, entry: Entry, context: QgsProcessingContext
) -> str | None:
    if entry.default is None and not parameters.get(entry.id):
        return None
    return tool.parameterAsOutputLayer(parameters, entry.id, context) or None


def _out_file(
    tool: QgsProcessingAlgorithm, parameters: Parameters, entry: Entry, context: QgsProcessingContext
) -> str | None:
    return tool.parameterAsFileOutput(parameters, entry.id, context) or None


_READERS: dict[str, Callable[..., Any]] = {
    "raster": _path(raster_path), "rasters": _path(raster_paths), "vector": _path(vector_path),
    "layer": _path(data_path), "layers": _path(raster_paths), "extent": _path(extent_text), "crs": _crs,
    "folder": _file, "folders": _files, "file": _file, "field": _text, "text": _text, "integers": _text,
    "integer": _number, "decimal": _number, "switch": _switch, "keyword": _keyword, "out_raster": _out_layer,
    "out_vector": _out_layer, "out_table": _out_layer, "out_file": _out_file, "out_folder": _text,
}
