"""Finds a Python that can make the engine's environment: QGIS's own, which is only copied from, or another one.

Where QGIS keeps its Python: on Linux it is the system's; on Windows ``apps/Python3xx/python3.exe`` under OSGeo4W or the
installer's folder, while ``sys.executable`` is QGIS itself; on macOS in the bundle, as a program or as a framework.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..errors import EngineError
from .interpreter import clean_environment

#: torch 2.13 supports none older, and has no wheels for a newer one.
OLDEST, NEWEST = (3, 10), (3, 14)

_PROBE = "import ctypes, ssl, sys, venv; print(*sys.version_info[:2])"

_NAME = re.compile(r"python(\d+(\.\d+)?)?(\.exe)?")


def find_base_python(configured: str = "") -> tuple[str, str]:
    """Return a Python that can make the environment, and its version, such as ``3.12``.

    Args:
        configured: the only one to look at; empty means to look where QGIS and the system keep theirs.

    Raises:
        EngineError: there is none; the sentence names each that was tried, and why it does not do.
    """
    tried = []
    for python in [Path(configured)] if configured else candidates():
        version, fault = _probe(python)
        if not fault:
            return str(python), version
        tried.append(f"{python} {fault}")
    raise EngineError(
        f"No Python can make the engine's environment; it takes one from {_dotted(OLDEST)} to {_dotted(NEWEST)}. "
        f"Tried: {'; '.join(tried) or 'none was found'}. Install one from python.org or your system, and name it in "
        "the parameter PYTHON."
    )


def candidates(
    platform: str = sys.platform,
    executable: str = sys.executable,
    prefix: str = sys.prefix,
    environment: Mapping[str, str] = os.environ,
) -> list[Path]:
    """Return the Pythons that exist, the likeliest first, each once."""
    places = {"win32": _windows, "darwin": _macos}.get(platform, _linux)
    existing = [
        path
        for path in (Path(executable or ""), *places(Path(executable or ""), Path(prefix), environment))
        if _NAME.fullmatch(path.name.lower()) and path.is_file()
    ]
    return list(dict.fromkeys(existing))


def _linux(executable: Path, prefix: Path, environment: Mapping[str, str]) -> Iterator[Path]:
    yield prefix / "bin" / "python3"
    yield Path("/usr/bin/python3")
    yield from _newest_first(Path("/usr/bin"), "python3.*")
    yield Path("/usr/local/bin/python3")


def _windows(executable: Path, prefix: Path, environment: Mapping[str, str]) -> Iterator[Path]:
    """OSGeo4W's and the installer's are alike: programs in ``bin``, Python in ``apps``."""
    roots = [prefix, executable.parent, *(Path(environment[name]) for name in ("OSGEO4W_ROOT",) if name in environment)]
    for root in roots:
        yield root / "python3.exe"
        yield root / "python.exe"
        yield root / "bin" / "python3.exe"
        yield from _newest_first(root / "apps", "Python3*/python3.exe")
        yield from _newest_first(root / "apps", "Python3*/python.exe")
    for name, below in (("LOCALAPPDATA", "Programs/Python"), ("PROGRAMFILES", ".")):
        if name in environment:
            yield from _newest_first(Path(environment[name]) / below, "Python3*/python.exe")


def _macos(executable: Path, prefix: Path, environment: Mapping[str, str]) -> Iterator[Path]:
    """The bundle's program, the bundle's framework, then those of Homebrew and python.org."""
    yield prefix / "bin" / "python3"
    yield executable.parent / "bin" / "python3"
    contents = executable.parent.parent
    for frameworks in (contents / "Frameworks", Path("/Library/Frameworks")):
        yield from _newest_first(frameworks / "Python.framework" / "Versions", "3.*/bin/python3")
    yield Path("/opt/homebrew/bin/python3")
    yield Path("/usr/local/bin/python3")
    yield Path("/usr/bin/python3")


def _newest_first(folder: Path, pattern: str) -> list[Path]:
    return sorted(
        folder.glob(pattern), key=lambda path: [int(digits) for digits in re.findall(r"\d+", str(path))], reverse=True
    )


def _probe(python: Path) -> tuple[str, str]:
    """Return a Python's version, and what is wrong with it or an empty string."""
    if not _NAME.fullmatch(python.name.lower()):
        return "", "is no Python"
    try:
        answer = subprocess.run(
            [str(python), "-I", "-c", _PROBE],
            env=clean_environment(),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return "", f"does not start ({getattr(error, 'strerror', None) or 'no answer within a minute'})"
    if answer.returncode:
        return "", f"lacks a module ({(answer.stderr.strip().splitlines() or ['no reason given'])[-1]})"
    version = tuple(map(int, answer.stdout.split()[-2:]))
    return _dotted(version), "" if OLDEST <= version <= NEWEST else f"has version {_dotted(version)}"


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
