"""Several processes that train one network together (DDP), one a GPU: this process is the first and starts the others.

The others are engines like this one: each reads the same job, with what was decided before the first step written into
it, and ends when this process closes its stdin, or dies.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path

import torch

from ...errors import EngineError, ParameterError
from ...jobs.train import TrainDeepLearningModel
from .precision import FULL
from .resuming import Decisions

#: Which of the processes this is, where another one started it.
_RANK = "SLUM_EXTRACTOR_RANK"

_PACKAGE = Path(__file__).resolve().parents[2]

# As runtime/process.py starts the engine: appending keeps what lies beside the plugin from hiding packages.
_BOOTSTRAP = """
import runpy, sys
sys.path.append(sys.argv.pop(1))
runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)
"""


def rank() -> int:
    """Return which of the processes that train together this is; 0 is the one that reports and writes."""
    return int(os.environ.get(_RANK, "0"))


def check_peers(settings: TrainDeepLearningModel, device: torch.device) -> None:
    """Check that as many processes as are asked for can train together.

    Raises:
        ParameterError: there are too few GPUs, or the settings do not go together.
    """
    count = settings.parallel_processing_factor
    if device.type == "cuda" and device.index + count > torch.cuda.device_count():
        raise ParameterError(
            f"PARALLEL_PROCESSING_FACTOR is {count} from GPU {device.index} on, and there are "
            f"{torch.cuda.device_count()} GPUs. Give a smaller number."
        )
    if count > 1 and settings.freeze == "TWO_PHASES":
        raise ParameterError("TWO_PHASES needs PARALLEL_PROCESSING_FACTOR 1. Choose FREEZE_MODEL or UNFREEZE_MODEL.")


@contextmanager
def peers(settings: TrainDeepLearningModel, decisions: Decisions) -> Iterator[None]:
    """Start the other processes of a run, if it has any, and wait for them at the end."""
    count = settings.parallel_processing_factor
    if count < 2 or rank():
        yield
        return
    decided = replace(
        settings,
        learning_rate=decisions.learning_rate,
        batch_size=decisions.batch_size,
        mixed_precision="FALSE" if decisions.precision == FULL else "TRUE",
    )
    address = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(_free_port()), "WORLD_SIZE": str(count), "NODE_RANK": "0"}
    before = dict(os.environ)
    os.environ.update(address, LOCAL_RANK="0")
    others = [_start(decided, {**address, "LOCAL_RANK": str(index), _RANK: str(index)}) for index in range(1, count)]
    try:
        yield
        if any(other.wait() for other in others):
            raise EngineError("A process that trained together with this one has failed; its log says why.")
    finally:
        for other in others:
            other.stdin.close()
            other.kill()
            other.wait()
        os.environ.clear()
        os.environ.update(before)
        if torch.distributed.is_initialized():
            torch.distributed.destroy_process_group()


def _start(settings: TrainDeepLearningModel, environment: dict[str, str]) -> subprocess.Popen:
    process = subprocess.Popen(
        [sys.executable, "-c", _BOOTSTRAP, str(_PACKAGE.parent), f"{_PACKAGE.name}.engine", "job"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        env={**os.environ, **environment},
        text=True,
    )
    job = {"command": "train", "token": f"{int(environment['LOCAL_RANK']):08x}", "parameters": asdict(settings)}
    process.stdin.write(json.dumps(job) + "\n")
    process.stdin.flush()
    return process


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
