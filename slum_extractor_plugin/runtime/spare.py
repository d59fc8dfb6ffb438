"""A spare engine: a process that has loaded its packages before there is a job for it.

Loading torch takes seconds, in which whoever clicked on Run waits. Where there is a window, the next engine starts when
a dialog opens and when a job ends. It does one job like any other engine, so nothing of one job reaches the next. It
ends with its parent, after ten minutes without a job, and when its packages are about to change.
"""

from __future__ import annotations

import contextlib
import subprocess
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Optional

from ..errors import EngineError
from .interpreter import clean_environment

#: Seconds after which a spare that nobody needed gives its memory back.
PATIENCE = 600.0

#: Starts an engine: from its Python, a file for its stderr, and the command for which it loads packages.
Start = Callable[[Path, IO[bytes], str], "subprocess.Popen[str]"]


@dataclass(frozen=True)
class Started:
    """An engine that waits for its job on stdin; ``log`` is the file that takes its stderr."""

    process: subprocess.Popen[str]
    log: Any
    python: Path
    environment: dict[str, str]

    def serves(self, python: Path) -> bool:
        """Whether it is alive, of this Python, and in the environment that an engine would get now."""
        return self.process.poll() is None and (self.python, self.environment) == (python, clean_environment())


class Spares:
    """The one spare of this process, or none; safe to use from several threads.

    Attributes:
        wanted: whether to keep one. A window wants it; a script that runs one job does not.
    """

    def __init__(self, start: Start, stop: Callable[[subprocess.Popen[str]], None]) -> None:
        self.wanted = False
        self._start, self._stop = start, stop
        self._lock = threading.Lock()
        self._spare: Optional[Started] = None
        self._timer: Optional[threading.Timer] = None

    def prepare(self, python: Path, command: str) -> None:
        """Have a spare ready, with the packages of a command; the job itself reports what fails."""
        with self._lock:
            if not self.wanted or (self._spare and self._spare.serves(python)):
                return
            self._end()
            with contextlib.suppress(EngineError, OSError):
                log = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the spare, or with its job
                self._spare = Started(self._start(python, log, command), log, python, clean_environment())
                self._timer = threading.Timer(PATIENCE, self.let_go)
                self._timer.daemon = True
                self._timer.start()

    def take(self, python: Path) -> Optional[Started]:
        """Return the spare, which is the caller's from now on, or None where none serves this Python."""
        with self._lock:
            taken = self._spare if self._spare and self._spare.serves(python) else None
            if taken:
                self._spare = None
            self._end()
            return taken

    def let_go(self) -> None:
        """End the spare, if there is one."""
        with self._lock:
            self._end()

    def _end(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._spare is not None:
            self._stop(self._spare.process)
            self._spare.log.close()
            self._spare = None
