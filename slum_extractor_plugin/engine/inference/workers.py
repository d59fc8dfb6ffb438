"""What a worker of a dask cluster does: it answers for shards of a scene.

It runs in the worker's process. The network stays there from shard to shard. One shard is computed at a time, and all
of them in one thread, however many dask has: what GDAL is told of its environment is a thread's own.
"""

from __future__ import annotations

import atexit
import contextlib
import platform
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy
import rasterio
import torch
from distributed import Worker, get_worker

from ...errors import EngineError, RasterError, SlumExtractorError, brief
from ...formats.dlpk import open_package
from ...grid import Window
from ..adaptation.matching import NO_MATCH, Match
from ..networks.factory import smp, timm
from ...jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from .area import Area
from .classify import Job, description, prepared
from .identity import code_digest
from .models import Models
from .packing import packed
from .planning import Plan


@dataclass(frozen=True)
class Work:
    """All that a worker must know but the packages' bytes.

    Attributes:
        id: of this job; a worker loads the network once for each.
        settings: as in the process that asks; places of outputs mean nothing here.
        area: what is classified.
        plan: how; None asks the worker to decide.
        program: what :func:`program` gives where the work comes from.
        threads: of the CPU for each worker; None for what dask gave it.
        several_gpus: whether a worker's number is also that of its GPU.
        match: how images and network are brought to each other.
        weights: of the models.
    """

    id: str
    settings: ClassifyJob
    area: Area
    plan: Plan | None
    program: dict[str, str]
    threads: int | None = None
    several_gpus: bool = False
    match: Match = NO_MATCH
    weights: tuple[float, ...] = (1.0,)


_thread = ThreadPoolExecutor(1)
_loaded: tuple[str, ExitStack, Job] | None = None


def same(value: Any) -> Any:
    """Return the value: a task that dask repeats when the worker that holds its result dies."""
    return value


def program() -> dict[str, str]:
    """Return the versions that decide the last bit of a result: workers must agree in them."""
    modules = {"torch": torch, "segmentation_models_pytorch": smp, "timm": timm, "rasterio": rasterio, "numpy": numpy}
    versions = {name: module.__version__.partition("+")[0] for name, module in modules.items()}
    return {**versions, "this plugin's engine": code_digest()}


def examine() -> dict[str, Any]:
    """Return this worker's machine, its GPUs and its program."""
    return {"host": platform.node(), "gpus": torch.cuda.device_count(), "program": program()}


def decide(work: Work, packages: list[bytes]) -> tuple[Plan, str]:
    """Return the plan that this worker would choose, and a line about it."""
    return _done(work, lambda job: (job.plan, description(job)), packages)


def answer(work: Work, packages: list[bytes], window: Window) -> list[bytes]:
    """Return the answers for a shard, each packed, in the order of the tiles."""
    return _done(work, lambda job: [packed(one) for one in job.stream.answers(window)], packages)


def _done(work: Work, do: Callable[[Job], Any], packages: list[bytes]) -> Any:
    """Do something with the loaded network; a fault on another machine says which one it was."""
    worker = get_worker()
    try:
        return _thread.submit(lambda: do(_job(work, packages, worker))).result()
    except SlumExtractorError as fault:
        if not work.settings.dask_scheduler:
            raise
        hint = " Every worker must reach the rasters by the same paths." if isinstance(fault, RasterError) else ""
        raise EngineError(f"The worker on {platform.node()} cannot do its part: {fault}{hint}") from fault


def _job(work: Work, packages: list[bytes], worker: Worker) -> Job:
    """Return the network, loaded; the one of another job is let go."""
    global _loaded
    if _loaded is not None and _loaded[0] == work.id:
        return _loaded[2]
    if _loaded is not None:
        _loaded[1].close()
        _loaded = None
    _compare(work.program)
    torch.set_num_threads(work.threads or worker.state.nthreads)
    with ExitStack() as stack:
        job = _opened(work, packages, worker, stack)
        _loaded = work.id, stack.pop_all(), job
    return job


@atexit.register
def _let_go() -> None:
    """Close what is loaded before Python ends, not while it does; GDAL's settings went with the thread they were of."""
    if _loaded is not None:
        with contextlib.suppress(rasterio.errors.EnvError):
            _loaded[1].close()


def _opened(work: Work, packages: list[bytes], worker: Worker, stack: ExitStack) -> Job:
    folder = stack.enter_context(tempfile.TemporaryDirectory(dir=worker.local_directory))
    paths = [Path(folder, f"model_{index}.dlpk") for index in range(len(packages))]
    for path, content in zip(paths, packages):
        path.write_bytes(content)
    settings = work.settings
    if work.several_gpus:
        settings = replace(settings, processor_type="GPU", gpu_id=int(worker.name))
    try:
        models = Models(tuple(stack.enter_context(open_package(path)) for path in paths), work.weights)
        return stack.enter_context(prepared(settings, models, work.area, work.plan, work.match))
    except rasterio.errors.RasterioError as error:
        raise RasterError(f"An image cannot be opened: {brief(error)}.") from error


def _compare(wanted: dict[str, str]) -> None:
    own = program()
    for name, version in wanted.items():
        if own.get(name) != version:
            raise EngineError(
                f"{name} is {own.get(name, 'unknown'):.16} there and {version:.16} here. Install the same versions "
                "(runtime/requirements.txt) and restart the workers."
            )
