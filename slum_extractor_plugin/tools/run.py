"""The one way to run a job: in this process, in the engine, or in a Python that has GDAL."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable, Mapping
from typing import Any

from ..jobs.job import Job
from ..protocol import Reporter
from ..provenance import ENGINE_LIBRARIES, GDAL_LIBRARIES, Record, current, made_with, recording
from ..runtime.gdal_python import find_gdal_python
from ..runtime.interpreter import find_interpreter
from ..runtime.process import run_job
from .masks import readable_mask
from .outputs import check_outputs, warn_of_losses
from .record import labels, record_in, record_of

#: Libraries whose versions a record names, by what a job needs.
_LIBRARIES = {"torch": ENGINE_LIBRARIES, "gdal": GDAL_LIBRARIES}


def run(
    job: Job, reporter: Reporter, engine: str = "", origins: Mapping[str, str] | None = None, summarized: bool = True
) -> dict[str, Any]:
    """Do a job, and return its outputs by name.

    Args:
        job: what to do.
        reporter: hears progress and messages; asked whether to stop.
        engine: the engine's Python as QGIS's options name it; empty for the environment variable or the installed one.
        origins: files behind inputs of which the job has a copy -> the parameter's name.
        summarized: whether to report what came out, where the job says how.

    Raises:
        SlumExtractorError: with the sentence for the user.
        Cancelled: the reporter stopped it.
    """
    check_outputs(job, origins)
    warn_of_losses(job, reporter)
    with recording(record_of(job, origins), labels()):
        if job.NEEDS != "torch":
            return _run(job, reporter, engine)
        with readable_mask(job) as readable:
            outputs = _run(readable, reporter, engine)
        with recording(_complete(outputs)):
            return _after(job, outputs, reporter) if job.AFTER and summarized else outputs


def _complete(outputs: Mapping[str, Any]) -> Record | None:
    """Return the record as the engine has completed it, with its versions, from a raster that it wrote."""
    raster = outputs.get("OUT_CLASSIFIED_RASTER")
    return (record_in(raster) if raster else None) or current()


def _after(job: Job, outputs: dict[str, Any], reporter: Reporter) -> dict[str, Any]:
    """Report what came out, and return the outputs with what that adds to them."""
    return {**outputs, **_function(job.AFTER)(job, outputs, reporter)} if has_gdal(reporter) else outputs


def has_gdal(reporter: Reporter) -> bool:
    """Return whether this Python can read rasters to report what came out; warn where it cannot."""
    found = importlib.util.find_spec("osgeo") is not None
    if not found:
        reporter.warning("No report of the result: this Python has no GDAL. Run the tool in QGIS's Python to have it.")
    return found


def _function(name: str) -> Callable[..., Any]:
    """Return a function from its name, ``module:function`` within the package."""
    module, function = name.split(":")
    return getattr(importlib.import_module(f"..{module}", __package__), function)


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
    work = _function(job.RUNS)
    with made_with(_LIBRARIES.get(job.NEEDS, ())):
        return work(job, reporter, engine) if job.CHAINS or not job.NEEDS else work(job, reporter)


def _has_torch() -> bool:
    """Whether this is the engine's Python. PyTorch is never loaded into QGIS, whoever has installed it there."""
    return "qgis.core" not in sys.modules and importlib.util.find_spec("segmentation_models_pytorch") is not None
