"""Faults that strike while a tool is at work, and what must hold afterwards.

After every fault: the tool has ended within its limit, no process of it is left, the target is what it was before or
the whole new output, and the same call then succeeds. A tool that ends by itself ends with a sentence.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from .ledger import ANSWERED, REFUSED, STOPPED
from .sandbox import SLOW, ending_of, limit_memory

#: Seconds after which a tool that was struck must have ended.
LIMIT = 60.0 * SLOW

#: Seconds after which what a tool has started must have followed it.
ORPHAN_LIMIT = 20.0 * SLOW

_PR_SET_CHILD_SUBREAPER = 36

OLD = b"what an earlier run had written"


@dataclass(frozen=True)
class Tool:
    """A tool on small input: ``run(out)`` writes ``target(out)``, whose content ``reads`` checks."""

    name: str
    run: Callable[[Path], None]
    target: str
    reads: Callable[[Path], object]
    seconds: float
    is_folder: bool = False
    limit: float = LIMIT

    def earlier(self, out: Path) -> None:
        """Leave what an earlier run would have left; a folder that grows from run to run starts empty."""
        if not self.is_folder:
            (out / self.target).write_bytes(OLD)

    def keeps(self, out: Path) -> bool:
        """Whether the target is still what it was before the run."""
        target = out / self.target
        return not target.exists() if self.is_folder else target.exists() and target.read_bytes() == OLD

    def works(self, out: Path) -> None:
        """Raise unless the target is whole."""
        self.reads(out / self.target)


Fault = Callable[[Tool, Path, random.Random], str]

#: Endings of names that a run which did not reach its end leaves on purpose, for the next one to go on from.
_TO_GO_ON_FROM = (".resume", ".training")


def killed(tool: Tool, out: Path, chance: random.Random) -> str:
    """Kill the tool at a random moment, by a signal that it may, or may not, hear of."""
    tool.earlier(out)
    child = _started(lambda: tool.run(out))
    time.sleep(chance.uniform(0, 1.1 * tool.seconds))
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, chance.choice((signal.SIGKILL, signal.SIGTERM)))
    return aftermath(tool, out, _status(tool, child))


def part_killed(tool: Tool, out: Path, chance: random.Random) -> str:
    """Kill one of the processes that a tool is made of: QGIS, the engine, a dask worker or what looks after it."""
    tool.earlier(out)
    child = _started(lambda: tool.run(out), telling := out / "ending")
    time.sleep(chance.uniform(0.05, tool.seconds))
    if victims := _descendants(child):
        with contextlib.suppress(ProcessLookupError):
            os.kill(chance.choice(victims), chance.choice((signal.SIGKILL, signal.SIGTERM)))
    status = _status(tool, child)
    ending = telling.read_text() if telling.exists() else status
    telling.unlink(missing_ok=True)
    return aftermath(tool, out, None if status is None else ending)


def _children(pid: int) -> set[int]:
    found: set[int] = set()
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            found |= set(map(int, task.read_text().split()))
    return found


def _descendants(pid: int) -> list[int]:
    """Return the processes that a process has started, and those that they have."""
    return [each for child in sorted(_children(pid)) for each in (child, *_descendants(child))]


def disk_full(tool: Tool, out: Path, chance: random.Random) -> str:
    """Let the tool write into a file system that is too small: the output's, the temporary files', or both."""
    small = out / "small"
    small.mkdir()
    blocks = chance.choice((4, 8, 16, 32, 64, 128, chance.randrange(4, 400)))
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={blocks}k", "trust", str(small)], check=True)
    try:
        ending = ending_in_child(tool, lambda: tool.run(small))
        left = [
            path.name for path in small.iterdir() if path.name != tool.target and not path.name.endswith(_TO_GO_ON_FROM)
        ]
        if ending == REFUSED and (left or (small / tool.target).exists()):
            return f"on a full disk it left {left}"
        if ending == ANSWERED:
            tool.works(small)
    finally:
        subprocess.run(["umount", "-l", str(small)], check=True)
    return ending


def file_limit(tool: Tool, out: Path, chance: random.Random) -> str:
    """Let no file grow beyond a random size, as a quota does."""
    size = chance.randrange(1, 200_000)

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        tool.run(out)

    tool.earlier(out)
    return aftermath(tool, out, ending_in_child(tool, limited))


def no_memory(tool: Tool, out: Path, chance: random.Random) -> str:
    """Let the tool have too little memory."""

    def limited() -> None:
        limit_memory(chance.randrange(1, 64) << 20)
        tool.run(out)

    tool.earlier(out)
    return aftermath(tool, out, ending_in_child(tool, limited), may_die=True)


def folder_vanishes(tool: Tool, out: Path, chance: random.Random) -> str:
    """Take the output's folder away while the tool is at work, as a drive that is pulled out does."""
    folder = out / "drive"
    folder.mkdir()
    child = _started(lambda: tool.run(folder), telling := out / "ending")
    time.sleep(chance.uniform(0, tool.seconds))
    gone = out / "gone"
    folder.rename(gone)
    status = _status(tool, child)
    if status is None:
        return f"hung for {tool.limit:.0f} s"
    ending = telling.read_text() if telling.exists() else f"died with status {status}"
    shutil.rmtree(gone, ignore_errors=True)
    shutil.rmtree(folder, ignore_errors=True)
    return ending


def read_only(tool: Tool, out: Path, chance: random.Random) -> str:
    """Give the tool a file system that is, or becomes, read-only."""
    small = out / "small"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "trust", str(small)], check=True)
    try:
        child = _started(lambda: tool.run(small), telling := out / "ending")
        time.sleep(max(0, chance.uniform(-0.5, 1)) * tool.seconds)
        # While a file is open for writing the kernel refuses; then this fault was none.
        subprocess.run(["mount", "-o", "remount,ro", str(small)], check=False, stderr=subprocess.DEVNULL)
        status = _status(tool, child)
        if status is None:
            return f"hung for {tool.limit:.0f} s"
        return telling.read_text() if telling.exists() else f"died with status {status}"
    finally:
        subprocess.run(["umount", "-l", str(small)], check=True)


def clock_jumps(tool: Tool, out: Path, chance: random.Random) -> str:
    """Let the clock of the wall jump by years, forwards and back, while the tool is at work."""

    def jumping() -> None:
        real = time.time
        time.time = lambda: real() + chance.choice((-1e9, 1e9, 0, 86_400, -3600))
        tool.run(out)

    tool.earlier(out)
    return aftermath(tool, out, ending_in_child(tool, jumping))


def cancelled(tool: Tool, out: Path, chance: random.Random) -> str:
    """Interrupt the tool as Ctrl-C does."""
    tool.earlier(out)
    child = _started(lambda: tool.run(out), out / "ending")
    time.sleep(chance.uniform(0, 1.1 * tool.seconds))
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGINT)
    status = _status(tool, child)
    (out / "ending").unlink(missing_ok=True)
    return aftermath(tool, out, status)


FAULTS: dict[str, Fault] = {
    "killed": killed,
    "interrupted": cancelled,
    "disk full": disk_full,
    "quota": file_limit,
    "out of memory": no_memory,
    "folder vanishes": folder_vanishes,
    "read-only": read_only,
    "clock jumps": clock_jumps,
    "part killed": part_killed,
}


def aftermath(tool: Tool, out: Path, ending: object, may_die: bool = False) -> str:
    """Check what a fault has left, then that the same call succeeds; return how it ended."""
    if ending is None:
        return f"hung for {tool.limit:.0f} s"
    if isinstance(ending, str) and ending not in (ANSWERED, REFUSED, STOPPED) and not may_die:
        return ending
    if not tool.is_folder and not (out / tool.target).exists():
        return "the output of an earlier run was lost"
    if not tool.keeps(out):
        tool.works(out)
    again = ending_in_child(tool, lambda: tool.run(out))
    if again != ANSWERED:
        return f"the next run did not succeed: {again}"
    tool.works(out)
    return ANSWERED


def _started(action: Callable[[], None], telling: Path | None = None) -> int:
    """Do it in a forked child that leads a group of its own; it writes how it ended into ``telling``."""
    _adopt_orphans()
    _strangers.clear()
    _strangers.update(_children(os.getpid()))
    # Until the tool begins, an interrupt has to wait: in the middle of a fork Python can do nothing with it.
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    child = os.fork()
    if not child:
        try:  # A signal may strike anywhere: nothing of the parent's must be cleaned up here.
            os.setsid()
            signal.signal(signal.SIGINT, signal.default_int_handler)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
            ending = ending_of(action)
            if telling:
                telling.write_text(ending)
        finally:
            os._exit(0)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
    return child


def timed(tool: Tool, out: Path) -> Tool:
    """Run a tool undisturbed and return it with the seconds that it took here, over which faults are spread.

    Raises:
        AssertionError: it fails.
    """
    started = time.monotonic()
    if (ending := ending_in_child(tool, lambda: tool.run(out))) != ANSWERED:
        raise AssertionError(f"{tool.name} fails undisturbed: {ending}")
    seconds = time.monotonic() - started
    print(f"{tool.name} takes {seconds:.1f} s", file=sys.stderr)
    return replace(tool, seconds=seconds)


def ending_in_child(tool: Tool, action: Callable[[], None]) -> str:
    """Do it in a child and return how it ended."""
    reading, writing = os.pipe()

    def told() -> None:
        os.write(writing, ending_of(action).encode("utf-8", "backslashreplace")[:60_000])

    child = _started(told)
    os.close(writing)
    status = _status(tool, child)
    with os.fdopen(reading, "rb") as stream:
        text = stream.read().decode() if status is not None else ""
    if status is None:
        raise AssertionError(f"hung for {tool.limit:.0f} s")
    return text or f"died with status {status}"


def _status(tool: Tool, child: int) -> int | None:
    """Wait for a child; return its status, None when it hangs. An orphan of its group is a fault of ours."""
    end = time.monotonic() + tool.limit
    while time.monotonic() < end:
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            _require_no_orphan()
            return status
        time.sleep(0.005)
    for pid in [*_descendants(child), child]:
        os.kill(pid, signal.SIGKILL)
    _require_no_orphan()
    return None


#: Children of this process that were there before the tool was started, and are none of the tool's.
_strangers: set[int] = set()


def _adopt_orphans() -> None:
    """Let processes that lose their parent become children of this one, of whatever group or session they are."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _require_no_orphan() -> None:
    """Wait until no process of the tool is left."""
    end = time.monotonic() + ORPHAN_LIMIT
    while left := _children(os.getpid()) - _strangers:
        for pid in left:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, os.WNOHANG)
        if time.monotonic() > end:
            break
        time.sleep(0.02)
    else:
        return
    left = [each for pid in left for each in (pid, *_descendants(pid))]
    for pid in left:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    raise AssertionError(f"processes of the tool went on after its end: {left}")
