"""Many workers: a scene's shards on a dask cluster, of this machine's own or the user's.

A shard is a piece of one row of tiles. A bounded number of shards is under way; their answers come back packed and are
taken in the order of the tiles, so the result is that of one process, byte for byte. A worker that dies costs the
shards that it was at: others repeat them.
"""

from __future__ import annotations

import contextlib
import logging
import os
import tempfile
import time
import uuid
import warnings
import zipfile
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import dask
import torch
from distributed import Client, Future, KilledWorker, LocalCluster
from distributed import TimeoutError as DaskTimeoutError
from distributed.diagnostics.plugin import SchedulerUploadFile, UploadFile

from ...errors import EngineError, ParameterError, SlumExtractorError, brief
from ...formats.dlpk import Package, write_package
from ...grid import Tiling, Window
from ...protocol import Reporter
from ...provenance import recording
from ..adaptation.matching import Match
from ...jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from . import workers
from .area import Area
from .class_raster import class_dtype
from .classify import Job, description, prepared
from .closed_doors import ClosedNanny, closed_scheduler
from .figures import wanted_rasters
from .identity import PLUGIN, code_digest, engine_sources
from .packing import unpacked
from .models import Models
from .planning import Plan
from .stream import Answer

#: Shards under way for each worker: one that is computed, one that waits, one that is done and waits for its turn.
_SHARDS_A_WORKER = 3

#: Tiles of a shard at the most; a worker that dies costs no more.
SHARD_TILES = 16

#: Workers that may die over one shard before it is given up.
_DEATHS = 10

#: Seconds between two looks at how many workers there are.
_LOOK = 5.0

#: Seconds without a single process of our own until a run ends with a sentence; new ones are started meanwhile.
_PATIENCE = 240.0

#: How dask behaves in a cluster of our own: it serves no web pages, gives no shard up before we do, and has patience
#: where a machine is busy.
_OWN_CLUSTER = {
    "distributed.scheduler.allowed-failures": _DEATHS,
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
    "distributed.admin.low-level-log-length": 0,
    "distributed.comm.timeouts.connect": "120s",
    "distributed.comm.timeouts.tcp": "120s",
    "distributed.deploy.lost-worker-timeout": "60s",  # a process that starts again may take longer than dask's 15 s
}

_DIED = (
    "Workers died repeatedly on the same part of the image. They may have run out of memory: use a smaller "
    "tile size, or fewer workers."
)


class Watch:
    """Looks at how many workers there are; called where a run waits for one.

    Args:
        client: of their cluster.
        revive: starts processes of our own anew that did not come back; None for the user's cluster, which may be
            without workers for as long as the user likes.
    """

    def __init__(self, client: Client, revive: Callable[[], object] | None = None) -> None:
        self._client, self._revive = client, revive
        self._seen = time.monotonic()
        self.most = 1

    def begin(self) -> None:
        """Begin to wait: patience counts from here."""
        self._seen = time.monotonic()

    def __call__(self) -> int:
        """Return the number of workers, at least 1: there may be none for a moment.

        Raises:
            EngineError: the scheduler is gone, or processes of our own do not come back.
        """
        try:
            count = len(self._client.nthreads())
        except OSError as error:
            text = f"The dask scheduler stopped ({brief(error)}). Run the tool again to continue."
            raise EngineError(text) from error
        if self._revive and count < self.most:
            self._revive()
        if count:
            self._seen = time.monotonic()
        elif self._revive and time.monotonic() - self._seen > _PATIENCE:
            raise EngineError("All processes died, and no new one starts. Run the tool again with fewer to continue.")
        self.most = max(self.most, count)
        return max(1, count)


class DaskCrew:
    """The workers of a cluster; a crew as crew.py has it."""

    def __init__(
        self, client: Client, models: Models, device: str, remote: bool, watch: Watch, threads: int | None = None
    ) -> None:
        self._client, self._models, self.device = client, models, device
        self._remote, self._threads, self._watch = remote, threads, watch
        self._program = workers.program() if remote else {}  # processes of our own are of our own program
        self._bytes = self._kept([_package_bytes(package) for package in models.packages])

    @contextmanager
    def prepared(
        self, settings: ClassifyJob, area: Area, plan: Plan | None, match: Match, reporter: Reporter
    ) -> Iterator[Job]:
        """Yield what classifies an area; the plan is decided once, for all workers."""
        work = workers.Work(
            uuid.uuid4().hex,
            replace(settings, processor_type="GPU" if self.device == "cuda" else "CPU"),
            area,
            plan,
            self._program,
            self._threads,
            not self._remote and self.device == "cuda",
            match,
            self._models.weights,
        )
        if self._remote and plan is not None:
            text = f"Tiles of {plan.tiling.size} with padding {plan.tiling.padding}, as in the run before,"
        elif self._remote:
            plan, text = _result(self._client.submit(workers.decide, work, self._bytes, pure=False), self._watch)
        else:
            with prepared(work.settings, self._models, area, plan, match) as job:
                plan, text = job.plan, description(job)
        work = replace(work, id=uuid.uuid4().hex, plan=plan)
        reporter.message(f"{text} {self._watch()} workers.")
        definition = self._models.definition
        stream = _Shards(self._client, self._kept(work), self._bytes, work, definition.class_values, self._watch)
        yield Job(work.settings, definition, area, plan, torch.device(self.device), stream, match)

    def _kept(self, value: Any) -> Future:
        """Return a value as the result of a task, which dask repeats where a worker dies with it."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that it is large; it travels once
            return self._client.submit(workers.same, value, pure=False)


class _Shards:
    """Answers for parts of a scene, like :class:`~.stream.Stream`, by workers."""

    def __init__(
        self,
        client: Client,
        work: Future,
        package: Future,
        what: workers.Work,
        class_values: Sequence[int],
        watch: Watch,
    ) -> None:
        self._client, self._work, self._package, self._watch = client, work, package, watch
        self._tiling, self._dtype = what.plan.tiling, class_dtype(class_values)[0]
        self._figures = len(wanted_rasters(what.settings))
        self._extent = what.area.extent

    def answers(self, extent: Window) -> Iterator[Answer]:
        """Yield answers in the order of the tiles.

        Raises:
            SlumExtractorError: a worker's own sentence, or that workers die or the cluster went away.
        """
        pieces = shards(extent, self._tiling, _shard_tiles(self._extent, self._tiling, self._watch()))
        under_way: deque[tuple[Window, Future]] = deque()
        try:
            while True:
                while len(under_way) < _SHARDS_A_WORKER * self._watch.most and (piece := next(pieces, None)):
                    task = self._client.submit(workers.answer, self._work, self._package, piece, pure=False)
                    under_way.append((piece, task))
                if not under_way:
                    return
                piece, task = under_way[0]
                records = _result(task, self._watch)
                under_way.popleft()
                for record, tile in zip(records, self._tiling.tiles(piece)):
                    yield unpacked(record, tile.core, self._dtype, self._figures)
        finally:
            with contextlib.suppress(OSError, RuntimeError):  # the cluster is gone
                self._client.cancel([task for _, task in under_way], force=True)


def shards(extent: Window, tiling: Tiling, tiles: int) -> Iterator[Window]:
    """Yield pieces of rows of tiles, at most ``tiles`` long, in the order of the tiles."""
    step = tiling.step
    for top in range(extent.row // step * step, extent.bottom, step):
        for left in range(extent.column // step * step, extent.right, tiles * step):
            yield Window(left, top, tiles * step, step).intersection(extent)


def _shard_tiles(extent: Window, tiling: Tiling, count: int) -> int:
    """Return how many tiles a shard has: so few that every worker gets several, so many that asking costs nothing."""
    tiles = -(-extent.width // tiling.step) * -(-extent.height // tiling.step)
    return max(1, min(SHARD_TILES, tiles // (4 * count)))


@contextmanager
def local_crew(models: Models, device: torch.device, count: int, reporter: Reporter) -> Iterator[DaskCrew]:
    """Yield ``count`` processes of this machine that share its cores, or have a GPU each.

    They end with this process, however it ends. They listen on this machine only, and to none but those who hold the
    certificate that is made here for this run.
    """
    reporter.message(f"Starting {count} processes.")
    threads = max(1, (os.cpu_count() or 1) // count)
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="slum_extractor_", ignore_cleanup_errors=True))
        stack.enter_context(dask.config.set({**_OWN_CLUSTER, "temporary-directory": folder}))  # the scheduler's too
        stack.enter_context(closed_scheduler())
        cluster = stack.enter_context(
            LocalCluster(
                n_workers=count,
                threads_per_worker=1,
                memory_limit=0,
                host="127.0.0.1",
                protocol="tls://",
                security=True,
                dashboard_address=None,
                local_directory=folder,
                silence_logs=logging.CRITICAL,
                worker_class=ClosedNanny,
            )
        )
        client = stack.enter_context(Client(cluster))
        watch = Watch(client, lambda: cluster.scale(count))
        yield DaskCrew(client, models, device.type, remote=False, watch=watch, threads=threads)


@contextmanager
def remote_crew(settings: ClassifyJob, models: Models, reporter: Reporter) -> Iterator[DaskCrew]:
    """Yield the workers of the user's cluster; certificates are those of dask's own settings.

    Raises:
        EngineError: there is no scheduler at the address, or its workers cannot do the work.
    """
    address = settings.dask_scheduler
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    with ExitStack() as stack:
        try:
            client = stack.enter_context(Client(address, timeout=20, set_as_default=False))
        except (OSError, TimeoutError, ValueError, TypeError, RuntimeError) as error:
            raise EngineError(
                f"There is no dask scheduler at {address:.100} ({brief(error)}). Check the address, the firewall and, "
                "for tls://, the certificates in dask's settings."
            ) from error
        if not client.nthreads():
            reporter.message(f"The scheduler at {address} has no worker yet; waiting for the first.")
            client.wait_for_workers(1)
        device = _device_of(settings.processor_type, _examined(client))
        yield DaskCrew(client, models, device, remote=True, watch=Watch(client))


def _send_program(client: Client) -> None:
    """Let scheduler and workers, those to come too, import the engine as it is here."""
    name = f"slum_extractor_{code_digest()[:16]}.zip"
    with tempfile.TemporaryDirectory(prefix="slum_extractor_") as folder:
        path = Path(folder, name)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for inside, content in engine_sources().items():
                archive.writestr(f"{PLUGIN.name}/{inside}", content)
        client.register_plugin(SchedulerUploadFile(str(path), load=True), name=f"{name}-scheduler")
        client.register_plugin(UploadFile(str(path), load=True), name=f"{name}-worker")


def _examined(client: Client) -> list[dict[str, Any]]:
    """Send the program and return what each worker says of itself."""
    try:
        _send_program(client)
        return list(client.run(workers.examine).values())
    except SlumExtractorError:
        raise
    except Exception as error:  # whatever a worker's Python raises that lacks a package
        raise EngineError(
            f"A worker cannot run the engine ({brief(error)}). Its Python needs the packages of "
            "runtime/requirements.txt, in the same versions as here."
        ) from error


def _device_of(processor_type: str, found: list[dict[str, Any]]) -> str:
    """Return "cpu" or "cuda", which is to be the same on all workers."""
    with_gpu = sum(bool(worker["gpus"]) for worker in found)
    if processor_type == "CPU" or (processor_type == "AUTO" and not with_gpu):
        return "cpu"
    if with_gpu == len(found):
        return "cuda"
    if processor_type == "GPU":
        raise EngineError(f"GPU was asked for, and {len(found) - with_gpu} of {len(found)} workers see none.")
    raise ParameterError(f"{with_gpu} of {len(found)} workers see a GPU. Choose CPU, or run workers of one kind only.")


def _result(task: Future, watch: Watch) -> Any:
    """Return a task's result, repeated where workers died over it or with it.

    Raises:
        SlumExtractorError: the worker's own sentence, or what became of the workers.
    """
    for _ in range(_DEATHS):
        fault = _awaited(task.exception, watch)
        if fault is None:
            try:
                return _awaited(task.result, watch)
            except KilledWorker as killed:  # the answer was there and died with its worker
                fault = killed
        if isinstance(fault, SlumExtractorError):
            raise fault
        if not isinstance(fault, KilledWorker):
            raise EngineError(f"The dask cluster failed: {type(fault).__name__}, {brief(fault)}.") from fault
        task.retry()
    raise EngineError(_DIED)


def _awaited(ask: Callable[..., Any], watch: Watch) -> Any:
    """Return what a task answers, and look at the workers as long as it does not."""
    watch.begin()
    while True:
        with contextlib.suppress(DaskTimeoutError):
            return ask(timeout=_LOOK)
        watch()


def _package_bytes(package: Package) -> bytes:
    with tempfile.TemporaryDirectory(prefix="slum_extractor_") as folder, recording(None):
        path = Path(folder, "model.dlpk")
        write_package(path, package.definition, package.weights)
        return path.read_bytes()
