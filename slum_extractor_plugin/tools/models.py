"""Show Model."""

from __future__ import annotations

import importlib.util
from typing import Any

from ..formats.model_report import describe_package
from ..jobs.models import ShowModel
from ..protocol import Reporter
from ..translation import tr


def show(job: ShowModel, reporter: Reporter, engine: str = "") -> dict[str, Any]:
    """Write the report of a package."""
    unit = _unit_of if importlib.util.find_spec("osgeo") else None
    if not describe_package(job.in_model_definition, job.out_report, unit=unit):
        reporter.warning(tr("This toolbox cannot run the model; the report says why."))
    return dict(job.outputs())


def _unit_of(code: int) -> str:
    from ..rasters.units import unit_of  # only where there is GDAL

    return unit_of(code)
