"""How a process that does one job speaks with the process that started it.

In: one line of JSON on stdin, the job. Out: lines of JSON on stdout, each with a ``type``:

=========  =========================================================================
progress   ``fraction``: share of the job that is done, 0 to 1
message    ``text``: one line for the log
warning    ``text``: one line for the log that the user should see
epoch      ``figures``: numbers by name that an epoch of training gave; for the dialog's live curve
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
import traceback
from collections.abc import Callable
from typing import Any, Protocol, TextIO, runtime_checkable

from . import staging
from .errors import SlumExtractorError, one_line
from .provenance import recording

#: Exit status of an engine whose parent closed the pipe.
EXIT_CANCELLED = 3

#: Environment variable that names the folder in which engines agree on whose turn it is to compute; see
#: engine/turns.py. Whoever starts an engine sets it.
TURNS_FOLDER = "SLUM_EXTRACTOR_TURNS"


class Reporter(Protocol):
    """Where a job sends what it has to say."""

    def progress(self, fraction: float) -> None:
        """Report the share of the job that is done, 0 to 1."""

    def message(self, text: str) -> None:
        """Report one line for the log."""

    def warning(self, text: str) -> None:
        """Report one line that the user should see."""

    def cancelled(self) -> bool:
        """Return whether the user wants the job to stop."""


@runtime_checkable
class EpochReporter(Protocol):
    """A reporter that also takes the figures of each epoch of training."""

    def epoch(self, figures: dict[str, float]) -> None:
        """Report what an epoch gave: numbers by name, ``epoch`` (from 1) among them."""


def report_epoch(reporter: Reporter, figures: dict[str, float]) -> None:
    """Report the figures of an epoch to a reporter that takes them; the log has them as text in any case."""
    if isinstance(reporter, EpochReporter):
        reporter.epoch(figures)


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

    def epoch(self, figures: dict[str, float]) -> None:
        """Send the line of an epoch."""
        self.send("epoch", figures=figures)

    def cancelled(self) -> bool:
        """Return False: the parent stops this process by closing the pipe."""
        return False

    def send(self, kind: str, **content: Any) -> None:
        """Send one line of any type."""
        with self._lock:
            self._stream.write(json.dumps({"type": kind, **content}) + "\n")
            self._stream.flush()


class SilentReporter:
    """Reports nothing: for a question that was answered, and told, before."""

    def progress(self, fraction: float) -> None:
        """Do nothing."""

    def message(self, text: str) -> None:
        """Do nothing."""

    def warning(self, text: str) -> None:
        """Do nothing."""

    def cancelled(self) -> bool:
        """Return False."""
        return False


class ConsoleReporter:
    """Reports to a person on stderr, so that stdout stays free for the result; progress on a terminal only."""

    def __init__(self, quiet: bool = False) -> None:
        self._quiet, self._shown = quiet, False
        self._terminal = sys.stderr.isatty() and not quiet

    def progress(self, fraction: float) -> None:
        """Rewrite the line of the percentage."""
        if self._terminal:
            print(f"\r{fraction:6.1%} ", end="", file=sys.stderr, flush=True)
            self._shown = True

    def message(self, text: str) -> None:
        """Print a line."""
        if not self._quiet:
            self.end()
            print(one_line(text), file=sys.stderr)

    def warning(self, text: str) -> None:
        """Print a line that stands out."""
        self.end()
        print(f"WARNING: {one_line(text)}", file=sys.stderr)

    def end(self) -> None:
        """Clear the line of the percentage, if there is one."""
        if self._shown:
            print("\r        \r", end="", file=sys.stderr)
            self._shown = False

    def cancelled(self) -> bool:
        """Return False: Ctrl-C ends the process itself."""
        return False


def serve(run: Callable[[str, dict[str, Any], Reporter], dict[str, Any]]) -> int:
    """Run the one job that comes on stdin, reporting in JSON lines.

    Args:
        run: does a command with parameters by name, and returns its outputs by name.

    Returns:
        The exit status.
    """
    reporter = JsonReporter(claim_stdout())
    try:
        job = read_job(sys.stdin)
        staging.use_token(job["token"])
        work_in(job.get("scratch"))
        end_with_parent(sys.stdin)
        with recording(job.get("provenance")):
            reporter.send("result", values=run(job["command"], job["parameters"], reporter))
    except SlumExtractorError as error:
        reporter.send("error", text=str(error))
        return 1
    except Exception as error:
        traceback.print_exc()
        reporter.send("error", text=f"Unexpected error in the engine: {type(error).__name__}: {error}.")
        return 1
    return 0


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
