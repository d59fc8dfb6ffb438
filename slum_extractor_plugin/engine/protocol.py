"""How the engine speaks with the process that started it.

In: one line of JSON on stdin, the job. Out: lines of JSON on stdout, each with a ``type``:

=========  =========================================================================
progress   ``fraction``: share of the job that is done, 0 to 1
message    ``text``: one line for the log
warning    ``text``: one line for the log that the user should see
result     ``values``: the job's outputs by name; the last line of a job that succeeded
error      ``text``: one plain sentence; the last line of a job that failed
=========  =========================================================================

The parent keeps the engine's stdin open for as long as it wants the job. When the pipe closes, because the parent
cancels or is dead, the engine removes what it had half written and ends at once, in the middle of whatever it does.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
import threading
from typing import Any, Protocol, TextIO

from .. import staging
from ..errors import one_line

#: Exit status of an engine whose parent closed the pipe.
EXIT_CANCELLED = 3


class Reporter(Protocol):
    """Where a job sends what it has to say."""

    def progress(self, fraction: float) -> None:
        """Report the share of the job that is done, 0 to 1."""

    def message(self, text: str) -> None:
        """Report one line for the log."""

    def warning(self, text: str) -> None:
        """Report one line that the user should see."""


class JsonReporter:
    """Reports as JSON lines; see the module's text."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def progress(self, fraction: float) -> None:
        """Send a progress line."""
        self.send("progress", fraction=round(float(fraction), 5))

    def message(self, text: str) -> None:
        """Send a message line."""
        self.send("message", text=text)

    def warning(self, text: str) -> None:
        """Send a warning line."""
        self.send("warning", text=text)

    def send(self, kind: str, **content: Any) -> None:
        """Send one line of any type."""
        with self._lock:
            self._stream.write(json.dumps({"type": kind, **content}) + "\n")
            self._stream.flush()


class ConsoleReporter:
    """Reports to a person at a terminal, on stderr, so that stdout stays free for the result."""

    def progress(self, fraction: float) -> None:
        """Rewrite the line of the percentage."""
        print(f"\r{fraction:6.1%} ", end="", file=sys.stderr, flush=True)

    def message(self, text: str) -> None:
        """Print a line."""
        print(f"\r{one_line(text)}", file=sys.stderr)

    def warning(self, text: str) -> None:
        """Print a line that stands out."""
        print(f"\rWARNING: {one_line(text)}", file=sys.stderr)


def claim_stdout() -> TextIO:
    """Return a stream on the real stdout, and send whatever libraries print to stderr instead."""
    stream = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return stream


def read_job(stream: TextIO) -> dict[str, Any]:
    """Read the job's line.

    Raises:
        ValueError: the line is not a JSON object.
    """
    job = json.loads(stream.readline())
    if not isinstance(job, dict):
        raise ValueError("the job is not a JSON object")
    return job


def work_in(folder: str | None) -> None:
    """Put temporary files into a folder of the parent's, which goes away even if this process is killed."""
    if folder:
        tempfile.tempdir = folder
        staging.discard_at_end(folder)


def end_with_parent(stream: TextIO) -> None:
    """End this process, leaving nothing half written, as soon as ``stream`` (stdin) reaches its end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is for the parent, which then closes the pipe.
    threading.Thread(target=_wait_for_end, args=(stream,), daemon=True).start()


def _wait_for_end(stream: TextIO) -> None:
    while stream.readline():
        pass
    staging.discard_all()
    os._exit(EXIT_CANCELLED)
