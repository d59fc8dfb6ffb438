"""Short declarations of the kinds of parameter that the tools use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..translation import tr

PROCESSORS = ("AUTO", "GPU", "CPU")


def keyword(name: str, title: str, options: Sequence[str], default: str) -> QgsProcessingParameterEnum:
    """Return a choice among ArcGIS's keywords, given by name on the command line and in models."""
    return QgsProcessingParameterEnum(
        name, tr(title), options=list(options), usesStaticStrings=True, defaultValue=default
    )


def integer(name: str, title: str, default: int | None = None, minimum: int = 0) -> QgsProcessingParameterNumber:
    """Return a whole number; without a default it may stay empty."""
    return _number(name, title, QgsProcessingParameterNumber.Type.Integer, default, minimum)


def decimal(
    name: str, title: str, default: float | None = None, minimum: float = 0.0, maximum: float | None = None
) -> QgsProcessingParameterNumber:
    """Return a number; without a default it may stay empty."""
    number = _number(name, title, QgsProcessingParameterNumber.Type.Double, default, minimum)
    if maximum is not None:
        number.setMaximum(maximum)
    return number


def raster(name: str, title: str, optional: bool = False) -> QgsProcessingParameterRasterLayer:
    """Return a raster layer or file."""
    return QgsProcessingParameterRasterLayer(name, tr(title), optional=optional)


def folder(name: str, title: str, optional: bool = False) -> QgsProcessingParameterFile:
    """Return an existing folder, which a model may take from another tool's output."""
    return QgsProcessingParameterFile(
        name, tr(title), behavior=QgsProcessingParameterFile.Behavior.Folder, optional=optional
    )


def file(name: str, title: str, file_filter: str, optional: bool = False) -> QgsProcessingParameterFile:
    """Return an existing file."""
    return QgsProcessingParameterFile(
        name, tr(title), behavior=QgsProcessingParameterFile.Behavior.File, optional=optional,
        fileFilter=tr(file_filter),
    )


def processor() -> QgsProcessingParameterEnum:
    """Return the choice between GPU and CPU."""
    return keyword("PROCESSOR_TYPE", "Processor type", PROCESSORS, "AUTO")


def _number(name: str, title: str, kind: Any, default: float | None, minimum: float) -> QgsProcessingParameterNumber:
    return QgsProcessingParameterNumber(
        name, tr(title), type=kind, defaultValue=default, optional=default is None, minValue=minimum
    )
