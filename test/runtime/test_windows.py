"""Rules of Windows that can be checked without it: quoting, flags of processes, locking, names, encoding of the pipe.

What only Windows itself can show (killing a tree of processes, files that are open, long paths) is not tested here; the
workflow ``tests.yml`` runs the suites there.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import types
from pathlib import Path, PureWindowsPath

import pytest

from slum_extractor_plugin.errors import EngineError
from slum_extractor_plugin.runtime import child, lock, process
from slum_extractor_plugin.runtime.process import engine_command, run_job

CREATE_NO_WINDOW = 0x08000000  # winbase.h

PLACES = [
    r"C:\Program Files\QGIS 3.40\apps\Python312\python.exe",
    r"D:\मुंबई\चित्र\python.exe",
    r"\\server\share\e\python.exe",
    "C:\\ends with a slash\\",
]


def arguments_of(line: str) -> list[str]:
    """Parse a command line as Microsoft's C runtime does (docs.microsoft.com, "Parsing C command-line arguments")."""
    found, current, quoted, begun, index = [], "", False, False, 0
    while index < len(line):
        slashes = len(line[index:]) - len(line[index:].lstrip("\\"))
        after = line[index + slashes : index + slashes + 1]
        if slashes and after == '"':
            current += "\\" * (slashes // 2) + ('"' if slashes % 2 else "")
            index += slashes + (slashes % 2)
            begun = True
        elif slashes:
            current, index, begun = current + "\\" * slashes, index + slashes, True
        elif line[index] == '"':
            quoted, begun, index = not quoted, True, index + 1
        elif line[index] in " \t" and not quoted:
            if begun:
                found.append(current)
            current, begun, index = "", False, index + 1
        else:
            current, begun, index = current + line[index], True, index + 1
    return [*found, current] if begun else found


@pytest.mark.parametrize("place", PLACES)
def test_the_engines_command_survives_windows_quoting(place):
    command = engine_command(PureWindowsPath(place), "job", 'a "quoted" name', r"C:\x\\")
    assert arguments_of(subprocess.list2cmdline(command)) == command


class StartError(Exception):
    """Ends a test where a process would start."""


@pytest.fixture
def started(monkeypatch) -> dict:
    """What a process is started with, on a Python that has Windows's flag."""
    given: dict = {}

    def start(command, **options):
        given.update(options, command=command)
        raise StartError

    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", CREATE_NO_WINDOW, raising=False)
    monkeypatch.setattr(subprocess, "Popen", start)
    monkeypatch.setattr(sys, "platform", "win32")
    return given


def test_the_engine_opens_no_console_window(started):
    with pytest.raises(StartError):
        process._start(PureWindowsPath(PLACES[0]), None, "engine")
    assert started["creationflags"] == CREATE_NO_WINDOW and started["start_new_session"] is False
    assert (started["encoding"], started["text"], started.get("shell")) == ("utf-8", True, None)


def test_pip_opens_no_console_window(started, monkeypatch):
    monkeypatch.setattr(child, "os", types.SimpleNamespace(name="nt"))
    with pytest.raises(StartError):
        child._start([PLACES[0]], {})
    assert started["creationflags"] == CREATE_NO_WINDOW and started["start_new_session"] is False
    assert (started["encoding"], started.get("shell")) == ("utf-8", None)


def test_the_job_is_ascii_whatever_code_page_the_other_end_reads(monkeypatch, tmp_path, listening):
    # The engine reads its stdin in the system's code page, cp1252 on most machines with Windows.
    written = []

    class Pipe:
        def write(self, text):
            written.append(text)

        def flush(self):
            raise StartError

    stub = types.SimpleNamespace(stdin=Pipe(), stdout=io.StringIO(), wait=lambda timeout=None: 0)
    monkeypatch.setattr(process, "_start", lambda *_: stub)
    monkeypatch.setattr(process, "_stop", lambda _: None)
    with pytest.raises(StartError):
        run_job(tmp_path, "classify", {"in_raster": "D:\\मुंबई\\é.tif"}, listening())
    assert written[0].isascii() and "\\u092e" in written[0]


class Msvcrt(types.ModuleType):
    """``msvcrt.locking`` as documented: a region that another handle holds raises OSError; closing gives it back."""

    LK_NBLCK = 2

    def __init__(self):
        super().__init__("msvcrt")
        self.holder: int | None = None

    def locking(self, descriptor: int, mode: int, count: int) -> None:
        """Lock, or raise."""
        assert (mode, count) == (self.LK_NBLCK, 1)
        if self.holder not in (None, descriptor) and self.is_open(self.holder):  # a number is used again once closed
            raise PermissionError(13, "Permission denied")
        self.holder = descriptor

    @staticmethod
    def is_open(descriptor: int) -> bool:
        """Whether the handle is still open."""
        try:
            os.fstat(descriptor)
        except OSError:
            return False
        return True


def test_two_installations_exclude_each_other_by_msvcrt(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "msvcrt", Msvcrt())
    monkeypatch.setitem(sys.modules, "fcntl", None)  # importing it fails, as on Windows
    monkeypatch.setattr(sys, "platform", "win32")
    with lock.held(tmp_path), pytest.raises(EngineError, match="by another QGIS"), lock.held(tmp_path):
        pass
    with lock.held(tmp_path):
        pass


#: Names that Windows refuses, or gives to a device.
RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{number}" for name in ("com", "lpt") for number in range(1, 10))}


def test_no_file_of_the_project_has_a_name_that_windows_refuses():
    repository = Path(__file__).resolve().parents[2]
    names = subprocess.run(["git", "ls-files", "-z"], cwd=repository, capture_output=True, check=True).stdout
    paths = [path for path in names.decode().split("\0") if path]
    assert len(paths) > 300
    for path in paths:
        for part in Path(path).parts:
            assert part.split(".")[0].lower() not in RESERVED and not set(part) & set('<>:"|?*\\'), path
            assert not part.endswith((" ", ".")), path
    assert len({path.lower() for path in paths}) == len(paths), "two names differ in case only"
