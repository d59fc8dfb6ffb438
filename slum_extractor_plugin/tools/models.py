"""Show Model."""

from __future__ import annotations

from typing import Any

from ..formats.model_report import describe_package
from ..jobs.models import ShowModel
from ..protocol import Reporter
from ..translation import tr


def show(job: ShowModel, reporter: Reporter, engine: str = "") -> dict[str, Any]:
    """Write the report of a package."""
    if not describe_package(job.in_model_definition, job.out_report):
        reporter.warning(tr("This toolbox cannot run the model; the report says why."))
    return dict(job.outputs())
