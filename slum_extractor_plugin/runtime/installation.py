"""Makes the managed environment: a virtual environment of its own with the pinned packages.

Nothing is installed into the Python that this runs in. An environment counts only once its marker is written, so one
that was cut off is simply continued by the next run; pip's cache keeps what was downloaded.
"""

from __future__ import annotations

import json
import os
import queue
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from ..errors import Cancelled, EngineError
from .interpreter import MARKER, REQUIREMENTS, clean_environment, interpreter_of, is_complete, managed_environment
from .process import Listener

#: Where PyTorch publishes its builds; PyPI has the CUDA build for Linux and the CPU build for Windows and macOS.
_TORCH_INDEX = {"CPU": "https://download.pytorch.org/whl/cpu", "CUDA": "https://download.pytorch.org/whl/cu130"}

#: torch 2.13 supports no older one.
_OLDEST_PYTHON = (3, 10)

#: Packages that pip names while it resolves; the estimate behind the progress bar.
_PACKAGES_EXPECTED = 45


@dataclass(frozen=True)
class InstallSettings:
    """How to make the environment.

    ``build`` is AUTO (CUDA where there is an NVIDIA driver), CPU or CUDA. ``torch_index_url`` replaces PyTorch's own
    package index, ``wheel_folder`` every index, for machines without network. ``proxy`` is pip's.
    """

    build: str = "AUTO"
    python: str = ""
    torch_index_url: str = ""
    index_url: str = ""
    wheel_folder: str = ""
    proxy: str = ""
    root: str = ""


def install(settings: InstallSettings, listener: Listener) -> Path:
    """Make or complete the managed environment and return its Python; at once when it is there already.

    Raises:
        EngineError: there is no suitable Python, or a package cannot be had; the environment stays unfinished.
        Cancelled: the listener stopped it.
    """
    environment = managed_environment(Path(settings.root) if settings.root else None)
    if is_complete(environment):
        listener.message(f"The engine is already installed in {environment}.")
        return interpreter_of(environment)
    build = chosen_build(settings.build)
    listener.message(f"Making the engine's environment in {environment} ({build} build of PyTorch).")
    _make_environment(base_python(settings.python), environment, listener)
    python = interpreter_of(environment)
    for arguments in (_torch_arguments(settings, build), _package_arguments(settings)):
        _pip(python, [*arguments, *_source_arguments(settings)], listener, settings.proxy)
    (environment / MARKER).write_text(json.dumps({**asdict(settings), "build": build, "proxy": ""}), encoding="utf-8")
    listener.progress(1)
    return python


def chosen_build(build: str) -> str:
    """Return CPU or CUDA; for AUTO by whether an NVIDIA driver is there.

    Raises:
        EngineError: another build was asked for.
    """
    if build in _TORCH_INDEX:
        return build
    if build != "AUTO":
        raise EngineError(f"There is no build {build} of PyTorch here; choose AUTO, CPU or CUDA.")
    return "CUDA" if shutil.which("nvidia-smi") else "CPU"


def base_python(configured: str = "") -> str:
    """Return a Python that can make the environment: the configured one, else the one that QGIS runs on.

    Inside QGIS on Windows and macOS ``sys.executable`` is QGIS itself, and its Python lies under ``sys.prefix``.

    Raises:
        EngineError: none is found.
    """
    prefix = Path(sys.prefix)
    candidates = [configured] if configured else [
        sys.executable, prefix / "python.exe", prefix / "python3.exe", prefix / "bin" / "python3", "/usr/bin/python3",
    ]
    for candidate in map(str, candidates):
        if re.fullmatch(r"python[\d.]*(\.exe)?", Path(candidate).name.lower()) and Path(candidate).exists():
            return candidate
    raise EngineError(f"No Python was found at {', '.join(map(str, candidates))}. Name one in the parameter PYTHON.")


def _make_environment(python: str, environment: Path, listener: Listener) -> None:
    check = f"import sys, ensurepip; sys.exit(sys.version_info < {_OLDEST_PYTHON})"
    try:
        fits = subprocess.run([python, "-I", "-c", check], env=clean_environment(), check=False).returncode == 0
    except OSError as error:
        raise EngineError(f"{python} does not start: {error.strerror}. Name another Python.") from error
    if not fits:
        raise EngineError(
            f"{python} cannot make the engine's environment: it is older than Python 3.10 or lacks ensurepip. On "
            "Debian and Ubuntu install the package python3-venv; elsewhere name another Python in the parameter PYTHON."
        )
    environment.parent.mkdir(parents=True, exist_ok=True)
    _run([python, "-I", "-m", "venv", "--clear", str(environment)], listener.message, listener)


def _torch_arguments(settings: InstallSettings, build: str) -> list[str]:
    """torch alone and first, because only its own index tells the builds apart; its needs come with the rest."""
    torch = next(line for line in REQUIREMENTS.read_text(encoding="utf-8").splitlines() if line.startswith("torch=="))
    index = settings.torch_index_url or _TORCH_INDEX[build]
    return ["--no-deps", *([] if settings.wheel_folder else ["--index-url", index]), torch.split("#")[0].strip()]


def _package_arguments(settings: InstallSettings) -> list[str]:
    return ["--requirement", str(REQUIREMENTS), *(["--index-url", settings.index_url] if settings.index_url else [])]


def _source_arguments(settings: InstallSettings) -> list[str]:
    return ["--no-index", "--find-links", settings.wheel_folder] if settings.wheel_folder else []


def _pip(python: Path, arguments: list[str], listener: Listener, proxy: str) -> None:
    seen = 0

    def hear(line: str) -> None:
        nonlocal seen
        if re.match(r"\s*(Collecting|Downloading|Installing|Successfully|ERROR|WARNING)", line):
            listener.message(line.strip())
        seen += line.startswith("Collecting")
        listener.progress(min(0.95, seen / _PACKAGES_EXPECTED))

    _run([str(python), "-I", "-m", "pip", "install", "--progress-bar", "off", "--no-input",
          "--disable-pip-version-check", *arguments], hear, listener, proxy)


def _run(command: list[str], hear: Callable[[str], None], listener: Listener, proxy: str = "") -> None:
    """Run a command, handing its lines to ``hear``; end it when the listener cancels."""
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace",
        env={**clean_environment(), **({"PIP_PROXY": proxy} if proxy else {})},  # not where others see it
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0), start_new_session=os.name == "posix",
    )
    lines: queue.Queue[str | None] = queue.Queue()
    threading.Thread(target=lambda: [*map(lines.put, process.stdout), lines.put(None)], daemon=True).start()
    last: list[str] = []
    try:
        while (line := _next(lines, listener)) is not None:
            hear(line)
            last = [*last[-4:], line.strip()]
    except BaseException:
        process.kill()
        raise
    finally:
        process.wait()
    if process.returncode:
        raise EngineError(
            f"Installing the engine failed: {' '.join(last)} Mend what it names (network, proxy, disk space), or "
            "give a folder of wheels or another index, and run the tool again; it goes on where it stopped."
        )


def _next(lines: queue.Queue, listener: Listener) -> str | None:
    while True:
        if listener.cancelled():
            raise Cancelled
        try:
            return lines.get(timeout=0.2)
        except queue.Empty:
            continue
