"""The one way to run a job: in this process, in the engine, or in a Python that has GDAL."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Mapping
from typing import Any

from ..jobs.job import Job
from ..protocol import Reporter
from ..runtime.gdal_python import find_gdal_python
from ..runtime.interpreter import find_interpreter
from ..runtime.process import run_job
from .masks import readable_mask
from .outputs import check_outputs, warn_of_losses


def run(
    job: Job, reporter: Reporter, engine: str = "", origins: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Do a job, and return its outputs by name.

    Args:
        job: what to do.
        reporter: hears progress and messages; asked whether to stop.
        engine: the engine's Python as QGIS's options name it; empty for the environment variable or the installed one.
        origins: files behind inputs of which the job has a copy -> the parameter's name.

    Raises:
        SlumExtractorError: with the sentence for the user.
        Cancelled: the reporter stopped it.
    """
    check_outputs(job, origins)
    warn_of_losses(job, reporter)
    if job.NEEDS != "torch":
        return _run(job, reporter, engine)
    with readable_mask(job) as readable:
        return _run(readable, reporter, engine)


def _run(job: Job, reporter: Reporter, engine: str) -> dict[str, Any]:
    if job.NEEDS == "torch" and not _has_torch():
        python = find_interpreter(engine)
    elif job.NEEDS == "gdal" and importlib.util.find_spec("osgeo") is None:
        python = find_gdal_python()
    else:
        return perform(job, reporter, engine)
    paths = tuple(path for _, path in job.outputs())
    module = "engine" if job.NEEDS == "torch" else "tools"
    return run_job(python, job.COMMAND, job.values(), reporter, paths, module)


def perform(job: Job, reporter: Reporter, engine: str = "") -> dict[str, Any]:
    """Do a job in this process; see :func:`run`. Tools that start others take the engine's Python along."""
    module, function = job.RUNS.split(":")
    work = getattr(importlib.import_module(f"..{module}", __package__), function)
    return work(job, reporter) if job.NEEDS else work(job, reporter, engine)


def _has_torch() -> bool:
    """Whether this is the engine's Python. PyTorch is never loaded into QGIS, whoever has installed it there."""
    return "qgis.core" not in sys.modules and importlib.util.find_spec("segmentation_models_pytorch") is not None
