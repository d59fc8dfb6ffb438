"""Runs one job of the engine as a process (its protocol: protocol.py)."""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess
import sys
import tempfile
import threading
import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any, Protocol, cast

from .. import staging
from ..errors import Cancelled, EngineError, SlumExtractorError, one_line
from ..protocol import TURNS_FOLDER, report_epoch
from ..provenance import current
from .interpreter import clean_environment, data_folder, find_interpreter
from .spare import Spares, Started

#: Seconds between two looks at whether the user has cancelled.
_POLL = 0.2

#: Seconds that an engine gets to remove its half-written files before it is killed.
_GRACE = 1.5

#: What a line of each type brings, and of which type that is.
_CONTENT: dict[str, tuple[str, type | tuple[type, ...]]] = {
    "progress": ("fraction", (int, float)),
    "message": ("text", str),
    "warning": ("text", str),
    "epoch": ("figures", dict),
    "result": ("values", dict),
    "error": ("text", str),
}

#: The module that serves jobs of the engine.
_ENGINE = "engine"

_PACKAGE = Path(__file__).resolve().parent.parent

# -I keeps the user's site-packages and PYTHON* away; appending, not prepending, keeps QGIS's other plugins, which lie
# in the same folder, from hiding the engine's packages.
_BOOTSTRAP = """
import runpy, sys
sys.path.append(sys.argv.pop(1))
runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)
"""


class Listener(Protocol):
    """Who hears what the engine says, and may stop it; QGIS's feedback, or a test's."""

    def progress(self, fraction: float) -> None:
        """Hear the share of the job that is done."""

    def message(self, text: str) -> None:
        """Hear one line for the log."""

    def warning(self, text: str) -> None:
        """Hear one line that the user should see."""

    def cancelled(self) -> bool:
        """Whether the user wants the job to stop."""


def engine_command(python: Path, *arguments: str, module: str = "engine") -> list[str]:
    """Return the command that starts the engine, or another module that serves jobs, wherever the plugin lies."""
    return [str(python), "-I", "-c", _BOOTSTRAP, str(_PACKAGE.parent), f"{_PACKAGE.name}.{module}", *arguments]


def run_job(
    python: Path,
    command: str,
    parameters: dict[str, Any],
    listener: Listener,
    outputs: Iterable[str] = (),
    module: str = "engine",
) -> dict[str, Any]:
    """Run a command of the engine and return its outputs by name.

    Args:
        python: the engine's Python.
        command: ``train``, ``classify``, ``check``.
        parameters: by name, JSON values only.
        listener: hears progress and messages; asked five times a second whether to stop.
        outputs: paths that the job writes, so that nothing half written stays if the engine is killed, and nothing to
            go on from if the listener stopped it.
        module: what serves the job: ``engine``, or ``tools`` in a Python that has GDAL.

    Raises:
        SlumExtractorError: the engine's own sentence when the job failed.
        EngineError: the engine did not start or died.
        Cancelled: the listener stopped it.
    """
    token = uuid.uuid4().hex[:8]
    with _scratch_folder() as scratch, _engine(python, module, command) as started:
        job = json.dumps(
            {"command": command, "token": token, "scratch": scratch, "parameters": parameters, "provenance": current()}
        )
        process = started.process
        try:
            return _converse(process, job, listener, started.log)
        except Cancelled:
            _stop(process)
            for output in outputs:
                staging.discard_resume_file(output)
            raise
        finally:
            _stop(process)
            for output in outputs:
                staging.discard(output, token)


@contextlib.contextmanager
def _engine(python: Path, module: str, command: str) -> Iterator[Started]:
    """Yield the spare engine, or one that starts now; when its job has ended, the next spare starts."""
    started = SPARES.take(python) if module == _ENGINE else None
    if started is None:
        log = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the job
        started = Started(_start(python, log, module), log, python, {})
    try:
        with started.log:
            yield started
    finally:
        if module == _ENGINE:
            SPARES.prepare(python, command)


@contextlib.contextmanager
def _scratch_folder() -> Iterator[str]:
    """Yield a folder for the engine's temporary files; the last of them may be locked for a moment on Windows.

    An engine that is killed while it removes the folder itself may have renamed it already.
    """
    folder = tempfile.mkdtemp(prefix="slum_extractor_")
    try:
        yield folder
    finally:
        staging.discard_folder(Path(folder))


def pipe(stream: IO[str] | None) -> IO[str]:
    """Return a pipe of a process that was started with one; ``Popen`` says that it may be None."""
    if stream is None:
        raise ValueError("The process was started without this pipe.")
    return stream


def _environment() -> dict[str, str]:
    return {TURNS_FOLDER: str(data_folder() / "turns"), **clean_environment()}


def _start(python: Path, log: Any, module: str, *ahead: str) -> subprocess.Popen[str]:
    try:
        return subprocess.Popen(
            engine_command(python, "job", *ahead, module=module),
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            encoding="utf-8",
            errors="replace",
            start_new_session=sys.platform != "win32",  # Ctrl-C in a terminal is then for the parent only.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise EngineError(f"The engine's Python {python} does not start: {error.strerror}. Correct it.") from error


def _converse(process: subprocess.Popen[str], job: str, listener: Listener, log: Any) -> dict[str, Any]:
    lines: queue.Queue[str | None] = queue.Queue()
    threading.Thread(target=_read_lines, args=(process, lines), daemon=True).start()
    try:
        stdin = pipe(process.stdin)
        stdin.write(job + "\n")
        stdin.flush()
    except OSError:
        raise _death(process, log) from None
    while True:
        if listener.cancelled():
            raise Cancelled
        try:
            line = lines.get(timeout=_POLL)
        except queue.Empty:
            continue
        if line is None:
            raise _death(process, log)
        answer = _parsed(line)
        if answer["type"] == "result":
            values: dict[str, Any] = answer["values"]
            return values
        _pass_on(answer, listener)


def _pass_on(answer: dict[str, Any], listener: Listener) -> None:
    if answer["type"] == "error":
        raise SlumExtractorError(answer["text"])
    if answer["type"] == "progress":
        listener.progress(answer["fraction"])
    elif answer["type"] == "epoch":
        report_epoch(listener, answer["figures"])
    else:
        {"message": listener.message, "warning": listener.warning}[answer["type"]](one_line(answer["text"]))


def _parsed(line: str) -> dict[str, Any]:
    """Return a line of the protocol; a stray one, from a library that found the real stdout, becomes a message."""
    with contextlib.suppress(ValueError, TypeError, LookupError, RecursionError):
        answer: dict[str, Any] = json.loads(line)
        name, kind = _CONTENT[answer["type"]]
        if isinstance(answer[name], kind):
            return answer
    return {"type": "message", "text": line.rstrip()}


def _read_lines(process: subprocess.Popen[str], lines: queue.Queue[str | None]) -> None:
    with pipe(process.stdout) as stream:
        for line in stream:
            lines.put(line)
    lines.put(None)


def _stop(process: subprocess.Popen[str]) -> None:
    """Close the pipe, which tells the engine to end; kill it if it does not."""
    with contextlib.suppress(OSError):  # The engine is gone already.
        pipe(process.stdin).close()
    try:
        process.wait(timeout=_GRACE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _death(process: subprocess.Popen[str], log: Any) -> EngineError:
    """Return the fault of an engine that ended without a last word, with the end of what it printed."""
    status = process.wait()
    log.seek(0)
    tail = " ".join(log.read().decode("utf-8", "replace").strip().splitlines()[-3:])
    if "No module named" in tail:
        python = cast("list[str]", process.args)[0]
        return EngineError(
            f"The engine's Python {python} lacks a package: {tail.rsplit('No module named', 1)[1].strip()}. "
            "Run the tool Install Deep Learning Engine, or name another Python."
        )
    hint = "; the system may have run out of memory, so try a smaller batch or tile" if status == -9 else ""
    return EngineError(f"The engine ended with status {status}{hint}. Its last output: {tail.rstrip('.') or 'none'}.")


def _start_ahead(python: Path, log: IO[bytes], command: str) -> subprocess.Popen[str]:
    return _start(python, log, _ENGINE, command)


#: The spare engine of this process; none is kept until there is a window.
SPARES = Spares(_start_ahead, _stop)


def expect_job(setting: str, command: str) -> None:
    """Have an engine ready for a command that will come soon; ``setting`` is the engine's Python in QGIS's options."""
    with contextlib.suppress(EngineError):  # which the job will tell
        SPARES.prepare(find_interpreter(setting), command)
