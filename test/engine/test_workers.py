"""Many workers, real ones: the same bytes as of one process, whoever dies.

What docs/many_workers.md says is what is run here: its lines are taken from there.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import re
import shlex
import signal
import socket
import ssl
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
import torch
import yaml
from engine_jobs import classify_job
from engine_making import PROCESSOR, Heard, make_package, noise, write_raster

from slum_extractor_plugin.engine.inference.cluster import local_crew, shards
from slum_extractor_plugin.engine.inference.models import Models
from slum_extractor_plugin.engine.inference.run import classify
from slum_extractor_plugin.errors import EngineError, ParameterError
from slum_extractor_plugin.formats.dlpk import open_package
from slum_extractor_plugin.grid import Tiling, Window
from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob

REPOSITORY = Path(__file__).resolve().parents[2]
PAGE = (REPOSITORY / "docs" / "many_workers.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def job(tmp_path_factory) -> tuple[ClassifyJob, bytes]:
    """A job of 169 small tiles, its outputs named like those in the page, and the bytes that one process gives."""
    folder = tmp_path_factory.mktemp("shared")
    make_package(folder / "slums.dlpk")
    write_raster(folder / "city.tif", noise(3, 410, 400), nodata=0)
    alone = classify_job(
        str(folder / "city.tif"),
        str(folder / "slums.dlpk"),
        str(folder / "alone.tif"),
        padding=32,
        tile_size=96,
        processor_type=PROCESSOR,
    )
    classify(alone, Heard())
    return alone, (folder / "alone.tif").read_bytes()


def lines(start: str) -> list[str]:
    """The page's commands that begin like this, one process each."""
    return re.findall(rf"(?m)^{re.escape(start)}.*$", PAGE)


def command(line: str, shared: Path, port: int = 0) -> list[str]:
    """A line of the page as it is run here."""
    for there, here in (
        ("$ENGINE", str(Path(sys.executable).parent)),
        ("$SHARED", str(shared)),
        ("$HOST", "127.0.0.1"),
        ("8786", str(port)),
    ):
        line = line.replace(there, here)
    return shlex.split(line)


@contextlib.contextmanager
def started(arguments: list[str], **options) -> Iterator[subprocess.Popen]:
    """A process that is killed at the end, with its children."""
    process = subprocess.Popen(
        arguments,
        cwd=REPOSITORY,
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        **options,
    )
    try:
        yield process
    finally:
        for one in [*children(process.pid), process]:
            with contextlib.suppress(psutil.NoSuchProcess):
                one.kill()
        process.communicate()


def children(pid: int) -> list[psutil.Process]:
    try:
        return psutil.Process(pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []


def wait_until(condition, seconds: float = 120.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.05)


def free_port() -> int:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        return bound.getsockname()[1]


class _Kills(Heard):
    """Kills a worker of a process's when a share of the work is done."""

    def __init__(self, nanny: int, at: float):
        super().__init__()
        self._nanny, self._at, self.killed = nanny, at, 0

    def progress(self, fraction: float) -> None:
        super().progress(fraction)
        if fraction >= self._at and not self.killed:
            [worker] = [one for one in children(self._nanny) if "spawn_main" in " ".join(one.cmdline())]
            worker.kill()
            self.killed = worker.pid


@pytest.mark.posix
def test_a_cluster_by_its_address_and_a_worker_that_is_killed(job, tmp_path):
    alone, expected = job
    shared, port = Path(alone.in_raster).parent, free_port()
    [scheduler] = lines("$ENGINE/dask scheduler --host $HOST")
    [worker] = lines("$ENGINE/dask worker tcp://")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    options = {"env": {**environment, "TMPDIR": str(tmp_path)}}
    there = dataclasses.replace(
        alone, out_classified_raster=str(tmp_path / "classes.tif"), dask_scheduler=f"tcp://127.0.0.1:{port}"
    )
    with (
        started(command(scheduler, shared, port), **options),
        started(command(worker, shared, port), **options) as first,
        started(command(worker, shared, port), **options),
    ):
        wait_until(lambda: _workers(port) == 2)
        heard = _Kills(first.pid, 0.2)
        classify(there, heard)
        assert heard.killed and any("2 workers" in text for text in heard.messages)
        assert (tmp_path / "classes.tif").read_bytes() == expected
        moved = dataclasses.replace(there, in_raster=str(tmp_path / "gone.tif"))
        with pytest.raises(Exception, match=r"gone\.tif"):
            classify(moved, Heard())
        with pytest.raises(EngineError, match="GPU was asked for, and . of . workers see none"):
            classify(dataclasses.replace(there, processor_type="GPU"), Heard())


def _workers(port: int) -> int:
    from distributed import Client

    with contextlib.suppress(OSError), Client(f"tcp://127.0.0.1:{port}", timeout=5, set_as_default=False) as client:
        return len(client.nthreads())
    return 0


def test_an_address_without_a_scheduler_gets_a_sentence(job):
    alone, _ = job
    nowhere = dataclasses.replace(alone, dask_scheduler="nonsense://x")
    with pytest.raises(EngineError, match="There is no dask scheduler at nonsense://x"):
        classify(nowhere, Heard())


@pytest.mark.posix
def test_a_run_that_is_killed_leaves_no_process_and_is_gone_on_with(job, tmp_path):
    alone, expected = job
    shared = Path(alone.in_raster).parent
    target = shared / "classes.tif"
    [line] = [one for one in lines("$ENGINE/python") if "--parallel-processing-factor 2" in one]
    with started([*command(line, shared), "--padding", "32", "--tile-size", "96", "--processor-type", "CPU"]) as run:
        journal = shared / ".classes.tif.resume"
        wait_until(lambda: run.poll() is not None or (journal.exists() and journal.stat().st_size > 3000))
        assert run.poll() is None, run.stdout.read()
        spawned = children(run.pid)
        assert sum("spawn_main" in " ".join(one.cmdline()) for one in spawned) == 2
        run.send_signal(signal.SIGKILL)
        run.wait()
        wait_until(lambda: not any(one.is_running() and one.status() != "zombie" for one in spawned), 10)
    assert not target.exists() and journal.exists()
    heard = Heard()
    classify(dataclasses.replace(alone, out_classified_raster=str(target)), heard)
    assert any("An earlier run was cut off at" in text for text in heard.messages)
    assert target.read_bytes() == expected
    assert not list(shared.glob(".*"))


@pytest.mark.parametrize("extent", [Window(0, 0, 400, 300), Window(50, 70, 333, 101), Window(5, 5, 3, 3)])
@pytest.mark.parametrize("tiles", [1, 3, 100])
def test_shards_have_the_tiles_of_the_whole_in_their_order(extent, tiles):
    tiling = Tiling(128, 32, 32)
    cut = [tile for piece in shards(extent, tiling, tiles) for tile in tiling.tiles(piece)]
    assert cut == list(tiling.tiles(extent))


def test_gpus_that_are_not_there_get_a_sentence(job, monkeypatch):
    alone, _ = job
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    for change, kind, sentence in (
        ({"parallel_processing_factor": "2"}, ParameterError, "asks for 2 GPUs, and the engine sees 1"),
        ({"parallel_processing_factor": "2", "gpu_id": 0}, ParameterError, "GPU_ID names one GPU"),
    ):
        with pytest.raises(kind, match=sentence):
            classify(dataclasses.replace(alone, processor_type="GPU", **change), Heard())


def test_the_page_s_scripts_are_whole():
    [script] = re.findall(r"(?s)```python\n(.*?)```", PAGE)
    compile(script, "slurm.py", "exec")
    [manifests] = re.findall(r"(?s)```yaml\n(.*?)```", PAGE)
    kinds = [manifest["kind"] for manifest in yaml.safe_load_all(manifests)]
    assert kinds == ["Deployment", "Service", "Deployment"]
    for block in re.findall(r"(?s)```sh\n(.*?)```", PAGE):
        assert subprocess.run(["sh", "-n"], input=block, text=True, check=False).returncode == 0


def _answer(port: int, encrypted: bool) -> bytes:
    """What a stranger hears who asks for dask's pages, or its address, without a certificate."""
    plain = socket.create_connection(("127.0.0.1", port), timeout=5)
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with contextlib.suppress(OSError), plain:
        stranger = context.wrap_socket(plain) if encrypted else plain
        stranger.settimeout(2)
        stranger.sendall(b"GET /info/main/workers.html HTTP/1.0\r\n\r\n")
        return stranger.recv(1000)
    return b""


@pytest.mark.parametrize("encrypted", [False, True])
def test_every_port_of_a_run_is_closed_to_whoever_lacks_its_certificate(tmp_path, encrypted):
    make_package(tmp_path / "m.dlpk")
    with open_package(tmp_path / "m.dlpk") as package, local_crew(Models((package,)), torch.device("cpu"), 2, Heard()):
        own = psutil.Process()
        ports = [
            each.laddr.port
            for process in (own, *own.children(recursive=True))
            for each in process.net_connections("tcp")
            if each.status == psutil.CONN_LISTEN
        ]
        assert len(set(ports)) == 5  # the scheduler's, and those of two workers and of what looks after them
        assert [_answer(port, encrypted) for port in sorted(set(ports))] == [b""] * 5


def test_no_process_of_a_run_has_a_folder_that_others_can_enter(tmp_path, monkeypatch):
    """dask made one for its scheduler where temporary files are, for all to enter, and left it there."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    make_package(tmp_path / "m.dlpk")
    with open_package(tmp_path / "m.dlpk") as package, local_crew(Models((package,)), torch.device("cpu"), 1, Heard()):
        made = [path for path in tmp_path.iterdir() if path.is_dir()]
        assert made and all(stat.S_IMODE(path.stat().st_mode) == 0o700 for path in made)
    assert [path for path in tmp_path.iterdir() if path.is_dir()] == []
