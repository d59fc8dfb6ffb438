"""Values of parameters that want a part of a layer, such as its selection, where QGIS's own know whole layers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeatureSourceDefinition, QgsProcessingParameterFeatureSource


def has_part(value: Any) -> bool:
    """Whether a parameter's value wants a part of a layer."""
    return isinstance(value, QgsProcessingFeatureSourceDefinition) or (
        isinstance(value, (list, tuple)) and any(map(has_part, value))
    )


def without_parts(parameters: dict[str, Any], names: Sequence[str], context: QgsProcessingContext) -> dict[str, Any]:
    """Return parameters with whole layers under these names, as QGIS's parameters of layers know only them."""
    return {
        **parameters,
        **{name: whole(parameters[name], context) for name in names if has_part(parameters.get(name))},
    }


def whole(value: Any, context: QgsProcessingContext) -> Any:
    """Return a value with whole layers in the place of parts."""
    if isinstance(value, (list, tuple)):
        return [whole(each, context) for each in value]
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return value
    return value.source.valueAsString(context.expressionContext())[0]


def as_python(value: Any, context: QgsProcessingContext) -> str:
    """Return the Python of a value with parts, for the history of runs."""
    if isinstance(value, (list, tuple)):
        return f"[{','.join(as_python(each, context) for each in value)}]"
    return QgsProcessingParameterFeatureSource("INPUT").valueAsPythonString(value, context)
