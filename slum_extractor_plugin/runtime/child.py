"""Runs a Python program as a child that cannot outlive its parent: pip, venv, and the fetching of pip.

A parent that is killed cannot end its child. The child therefore watches its stdin, which the system closes with the
parent, and ends itself; so a next try never meets a pip that still writes.
"""

from __future__ import annotations

import os
import queue
import subprocess
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from ..errors import Cancelled, EngineError
from .process import Listener, pipe

#: Seconds between two looks at whether the user has cancelled.
POLL = 0.2

#: Runs ``sys.argv[2]``, a script or a module, with ``sys.argv[1]`` (may be empty) before everything on ``sys.path``.
_GUARD = """
import os, runpy, sys, threading
threading.Thread(target=lambda: (os.read(0, 1), os._exit(3)), daemon=True).start()
folder, target = sys.argv[1:3]
del sys.argv[1:3]
if folder:
    sys.path.insert(0, folder)
if target.endswith(".py"):
    runpy.run_path(target, run_name="__main__")
else:
    runpy.run_module(target, run_name="__main__", alter_sys=True)
"""


def run_python(
    python: Path | str,
    arguments: list[str],
    environment: Mapping[str, str],
    hear: Callable[[str], None],
    listener: Listener,
    path: str = "",
) -> int:
    """Run ``arguments`` (a module or script, then its own) in ``python`` and return the exit status.

    Args:
        python: the interpreter.
        arguments: the module's name or the script's path, and what it is called with.
        environment: its whole environment.
        hear: hears every line that it prints.
        listener: asked five times a second whether to stop.
        path: a folder or zip to import from before all others.

    Raises:
        EngineError: the interpreter does not start.
        Cancelled: the listener stopped it; the child is gone then.
    """
    process = _start([str(python), "-I", "-c", _GUARD, path, *arguments], environment)
    lines: queue.Queue[str | None] = queue.Queue()
    threading.Thread(target=_read_lines, args=(process, lines), daemon=True).start()
    try:
        while (line := _next(lines, listener)) is not None:
            hear(line.rstrip())
    except BaseException:
        process.kill()
        raise
    finally:
        process.wait()
        pipe(process.stdin).close()
    return process.returncode


def _start(command: list[str], environment: Mapping[str, str]) -> subprocess.Popen[str]:
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=dict(environment),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            start_new_session=os.name == "posix",  # Ctrl-C in a terminal is then for the parent only
        )
    except OSError as error:
        raise EngineError(f"{command[0]} does not start: {error.strerror}. Name another Python.") from error


def _read_lines(process: subprocess.Popen[str], lines: queue.Queue[str | None]) -> None:
    with pipe(process.stdout) as stream:
        for line in stream:
            lines.put(line)
    lines.put(None)


def _next(lines: queue.Queue[str | None], listener: Listener) -> str | None:
    while True:
        if listener.cancelled():
            raise Cancelled
        try:
            return lines.get(timeout=POLL)
        except queue.Empty:
            continue
