"""A name in a script: a layer of QGIS's project in its Python console, a path anywhere else."""

from __future__ import annotations

import os
import sys
from typing import Any


def source_of(value: Any) -> str:
    """Return the source that tools open.

    Args:
        value: a path, a `Raster`, a QGIS layer, or in QGIS the name of a layer of the project.

    Raises:
        ParameterError: several layers of the project have the name.
    """
    if hasattr(value, "__fspath__"):
        return os.fspath(value)
    if "qgis.core" not in sys.modules:
        return str(value)
    from qgis.core import QgsMapLayer, QgsProcessingContext

    from ..layers import named

    if isinstance(value, QgsMapLayer):
        return named.source_of(value, value.name(), QgsProcessingContext())
    return named.named_source(str(value))
