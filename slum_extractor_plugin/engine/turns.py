"""Engines on one computer take turns: each computes with all cores for a moment, instead of all of them at once.

The threads of a step wait for each other, in oneDNN's gradients of weights by spinning. Where the threads of another
engine have the cores, that waiting takes most of the time (benchmarks/log/2026-11-30-turns.md). In turns each waits
asleep, and what it computes stays the same to the byte, which it would not with fewer threads.

Nothing hangs on a turn: an engine that has waited ``PATIENCE`` for it, as for one that is stopped, computes without.
"""

from __future__ import annotations

import functools
import os
import platform
import re
import time
from pathlib import Path

import torch
import torch.distributed

from ..file_locks import try_lock, unlock
from ..protocol import TURNS_FOLDER

#: Seconds that a turn lasts at least, so that short steps get as much time as long ones beside them.
SLICE = 1.0

#: Seconds to wait for a turn, and seconds to do without turns after that.
PATIENCE, PAUSE = 20.0, 300.0

#: Seconds between two looks at a lock.
_LOOK = 0.002


class Turns:
    """The turns of this process among all that share a folder.

    Two locks make them fair: who is first in the queue holds the one until it has the other.

    Args:
        folder: one of the user's own; it is made where it is missing.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        self._queue, self._turn = (os.open(folder / name, flags, 0o600) for name in ("queue.lock", "turn.lock"))
        self._since: float | None = None
        self._paused_until = 0.0

    def take(self) -> None:
        """Wait for a turn, or go on with the one that we have while it lasts."""
        now = time.monotonic()
        if now < self._paused_until or (self._since is not None and now < self._since + SLICE):
            return
        self.end()
        deadline = now + PATIENCE
        if _locked(self._queue, deadline):
            if _locked(self._turn, deadline):
                self._since = time.monotonic()
            unlock(self._queue)
        if self._since is None:
            self._paused_until = time.monotonic() + PAUSE

    def end(self) -> None:
        """Give our turn to the others, if we have it."""
        if self._since is not None:
            unlock(self._turn)
            self._since = None


def take_turn(device: torch.device) -> None:
    """Wait until it is our turn to compute a step; none waits that leaves cores to others, or that works with peers."""
    peers = torch.distributed.is_available() and torch.distributed.is_initialized()
    turns = None if peers or device.type != "cpu" or torch.get_num_threads() < len(_cores()) else _own_turns()
    if turns:
        turns.take()


def end_turn() -> None:
    """Let others compute: to be called after the last step."""
    turns = _own_turns()
    if turns:
        turns.end()


@functools.cache
def _own_turns() -> Turns | None:
    folder = os.environ.get(TURNS_FOLDER)
    try:
        return Turns(Path(folder) / _place()) if folder else None
    except OSError:  # a home that cannot be written to: all compute at once, as engines of other users do
        return None


def _place() -> str:
    """Return a name for this computer and the cores of it that we may use: only who shares them waits for each other.

    Several computers of a cluster may have one home folder, and a lock in it holds for all of them.
    """
    computer = re.sub(r"[^\w.-]", "_", platform.node())
    return f"{computer}-{sum(1 << core for core in _cores()):x}"


def _cores() -> set[int]:
    return os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set(range(os.cpu_count() or 1))


def _locked(descriptor: int, deadline: float) -> bool:
    while not try_lock(descriptor):
        if time.monotonic() > deadline:
            return False
        time.sleep(_LOOK)
    return True
