"""Makes the managed environment: a virtual environment of its own with the pinned packages.

Nothing is installed into the Python that this runs in. An environment counts only once its marker is written, and that
is after its packages have been imported and a small network has run. One that was cut off, whenever it was, is
continued by the next run: files that were downloaded are kept, and a package that was half written is written again.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..errors import Cancelled, EngineError, SlumExtractorError
from ..jobs.engine import InstallEngine
from . import lock
from .base_python import find_base_python
from .builds import Build, choose_build
from .child import run_python
from .interpreter import (
    LOCK,
    MARKER,
    REQUIREMENTS,
    complete_environments,
    data_folder,
    interpreter_of,
    is_complete,
    managed_environment,
    other_environments,
)
from .log import Log
from .network import Network, inherited_addresses, may_send_password
from .pip import Downloaded, Pip, pip_wheel
from .process import Listener, run_job
from .secrets import check_address, check_folder, check_netrc, has_credentials
from .storage import folder_size, private_folder, require_space

#: Written into an environment when it is begun: what it is made from.
BEGUN = "slum-extractor-engine.begun.json"

#: In the user's folder: what was downloaded; it goes when an engine is finished.
DOWNLOADS = "downloads"


@dataclass(frozen=True)
class InstallSettings:
    """How to make the environment.

    ``build`` is AUTO (CUDA where the driver allows it), CPU or CUDA. ``python`` is the Python to start from.
    ``torch_index_url`` replaces PyTorch's own package index, ``index_url`` PyPI, ``wheel_folder`` both, for machines
    without network. ``proxy``, ``no_proxy`` and ``certificates``: see :class:`Network`. ``root``: where to make it.
    """

    build: str = InstallEngine.entry("build").default
    python: str = ""
    torch_index_url: str = ""
    index_url: str = ""
    wheel_folder: str = ""
    proxy: str = ""
    no_proxy: str = ""
    certificates: str = ""
    root: str = ""

    def folder(self) -> Path:
        """Return the folder that holds the environments, what was downloaded, and the log."""
        return Path(self.root) if self.root else data_folder()

    def check_addresses(self, listener: Listener) -> None:
        """Refuse an address that cannot be read, since whoever reads it wrongly takes a part of a password for a host.

        Addresses of the environment are looked at as well, and a netrc that others can read is a warning.

        Raises:
            EngineError: the sentence does not quote it.
        """
        for name in ("index_url", "torch_index_url", "proxy"):
            check_address(getattr(self, name), name.upper())
        check_folder(self.wheel_folder, "WHEEL_FOLDER")
        for name, addresses in inherited_addresses().items():
            for address in filter(has_credentials, addresses.split()):
                check_address(address, name)
        check_netrc(listener)

    def network(self) -> Network:
        """Return how to reach the network."""
        quoting = not may_send_password((self.index_url, self.torch_index_url, self.proxy))
        return Network(self.proxy, self.no_proxy, self.certificates, quoting)


def install(settings: InstallSettings, listener: Listener) -> Path:
    """Make or complete the managed environment and return its Python; at once when it is there and works.

    Raises:
        EngineError: there is no suitable Python, no room, an address that cannot be read, or a package that cannot be
            had; the environment stays unfinished.
        Cancelled: the listener stopped it; the next run goes on from there.
    """
    settings.check_addresses(listener)
    root = settings.folder()
    made = _working(settings, root, listener)
    if made is None:
        with lock.held(root):
            made = _made(settings, root, listener)
            if made is None:
                log = Log(root / "install.log")
                made = log.told(lambda: _make(settings, root, listener, log))
    _tell_of_others(root, listener)
    listener.progress(1)
    return interpreter_of(made)


def _working(settings: InstallSettings, root: Path, listener: Listener) -> Path | None:
    """Return the finished environment that was asked for if it works; nothing is changed, so this needs no lock."""
    wanted = (each for each in complete_environments(root) if settings.build in ("AUTO", _build_of(each)))
    found = next((each for each in wanted if not _fault(each, listener)), None)
    if found is not None:
        listener.message(f"The engine is already installed in {found}, and works.")
    return found


def _made(settings: InstallSettings, root: Path, listener: Listener) -> Path | None:
    """Return the environment that was asked for, if it is there and works; take the marker from one that does not."""
    for environment in complete_environments(root):
        if settings.build in ("AUTO", _build_of(environment)):
            fault = _fault(environment, listener)
            if not fault:
                listener.message(f"The engine is already installed in {environment}, and works.")
                return environment
            listener.warning(f"The engine in {environment} no longer works and is installed again: {fault}")
            discard(environment)
    return None


def _make(settings: InstallSettings, root: Path, listener: Listener, log: Log) -> Path:
    build = choose_build(settings.build)
    environment = managed_environment(build.name, root)
    python, version = find_base_python(settings.python)
    log(f"{build}, {python} {version}, {environment}")
    resumed = _prepare(environment, {"python": version})
    _announce(build, environment, python, resumed, listener)
    require_space(root, build.download + build.disk, folder_size(root / DOWNLOADS) + folder_size(environment))
    _fill(settings, build, environment, python, listener, log)
    listener.message("Testing the engine.")
    fault = _fault(environment, listener)
    if fault and resumed:
        listener.warning(
            f"An interrupted installation left an engine that does not work, so it is installed again: {fault}"
        )
        discard(environment)
        return _make(settings, root, listener, log)
    if fault:
        raise EngineError(fault)
    _finish(environment, build, version)
    shutil.rmtree(root / DOWNLOADS, ignore_errors=True)
    return environment


def _prepare(environment: Path, made_from: dict[str, str]) -> bool:
    """Begin an environment, or clear one begun with another Python; whether there is something to go on from."""
    begun = environment / BEGUN
    try:
        same = bool(json.loads(begun.read_text(encoding="utf-8")) == made_from)
    except (OSError, ValueError):
        same = False
    if not same:
        discard(environment)
        environment.mkdir(parents=True)
        begun.write_text(json.dumps(made_from), encoding="utf-8")
    return same


def discard(environment: Path) -> None:
    """Remove an environment; what declares it whole, or worth going on with, goes first.

    Raises:
        EngineError: a file of it is in use.
    """
    if not environment.exists():
        return
    try:
        for name in (MARKER, BEGUN):
            (environment / name).unlink(missing_ok=True)
        shutil.rmtree(environment)
    except OSError as error:
        raise EngineError(
            f"{environment} cannot be removed: {error.strerror}. Close other programs that run the engine, and run "
            "this again."
        ) from error


def _announce(build: Build, environment: Path, python: str, resumed: bool, listener: Listener) -> None:
    listener.message(f"{'Continuing' if resumed else 'Creating'} the engine's environment in {environment}.")
    listener.message(f"PyTorch's build: {build.name} ({build.reason}). Python to start from: {python}.")
    minutes = 2 + build.download / 375  # a line of 50 Mbit/s
    listener.message(
        f"At most {build.download / 1000:.1f} GB to download and {build.disk / 1000:.1f} GB on disk: about "
        f"{minutes:.0f} minutes on a line of 50 Mbit/s. You can cancel at any time; the next run continues from there."
    )


def _fill(
    settings: InstallSettings, build: Build, environment: Path, python: str, listener: Listener, log: Log
) -> None:
    """Make the virtual environment and put the packages in.

    PyTorch comes first and alone, because only its own index tells the builds apart; then every other package, each
    checked against its hash; last what this build of PyTorch needs beside them, Triton and NVIDIA's libraries.
    """
    network, root = settings.network(), settings.folder()
    downloads = private_folder(root / DOWNLOADS)
    wheel = pip_wheel(python, downloads, settings.wheel_folder, settings.index_url, network, listener, log)
    status = run_python(python, ["venv", "--without-pip", str(environment)], network.environment(), log, listener)
    if status:
        raise EngineError(f"{python} cannot make a virtual environment in {environment}. Name another Python.")
    mend(environment)
    pip = Pip(interpreter_of(environment), wheel, downloads / "pip", network, log).careful(listener)
    moved = _progress(build, environment, listener)
    for arguments in package_sets(settings, build):
        pip.run(["install", "--no-compile", *arguments], listener, moved)


def package_sets(settings: InstallSettings, build: Build) -> list[list[str]]:
    """Return what pip is asked for, in three steps."""
    torch = next(line for line in REQUIREMENTS.read_text(encoding="utf-8").splitlines() if line.startswith("torch=="))
    torch = torch.split("#")[0].strip()
    index, torch_index = ["--index-url", settings.index_url], ["--index-url", settings.torch_index_url or build.index]
    if settings.wheel_folder:
        index = torch_index = ["--no-index", "--find-links", settings.wheel_folder]
    elif not settings.index_url:
        index = []
    return [
        ["--no-deps", torch, *torch_index],
        ["--no-deps", "--require-hashes", "--requirement", str(LOCK), *index],
        [torch, *torch_index],
    ]


def mend(environment: Path) -> None:
    """Take away the records of packages that a stopped pip had not written to their end, so that it writes them again.

    pip's last deed for a package is its RECORD, with the line of the file INSTALLER; a wheel's own RECORD lacks it.
    """
    for record in _site_packages(environment).glob("*.dist-info"):
        try:
            whole = "INSTALLER," in (record / "RECORD").read_text(encoding="utf-8")
        except OSError:
            whole = False
        if not whole:
            shutil.rmtree(record)


def _progress(build: Build, environment: Path, listener: Listener) -> Callable[[str], None]:
    """Return a function that hears pip's lines and moves the bar: two thirds for bytes, one for packages in place."""
    downloaded, furthest = Downloaded(), 0.0
    packages = len(set(re.findall(r"^([\w.-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE)))

    def moved(line: str) -> None:
        nonlocal furthest
        downloaded.hear(line)
        placed = sum(1 for _ in _site_packages(environment).glob("*.dist-info"))
        share = 0.6 * min(1, downloaded.total() / (build.download * 1e6)) + 0.3 * min(1, placed / packages)
        furthest = max(furthest, share)
        listener.progress(furthest)

    return moved


def _site_packages(environment: Path) -> Path:
    return next(environment.glob("lib/python3*/site-packages"), environment / "Lib" / "site-packages")


def _fault(environment: Path, listener: Listener) -> str:
    """Return why an environment does not work, or an empty string: its packages are imported, a small network runs."""
    try:
        return " ".join(run_job(interpreter_of(environment), "check", {}, _Quiet(listener))["faults"])
    except Cancelled:
        raise
    except SlumExtractorError as error:
        return str(error)


class _Quiet:
    """Passes only the wish to cancel on."""

    def __init__(self, listener: Listener) -> None:
        self.cancelled = listener.cancelled

    def progress(self, fraction: float) -> None:
        """Show nothing."""

    def message(self, text: str) -> None:
        """Show nothing."""

    def warning(self, text: str) -> None:
        """Show nothing."""


def _finish(environment: Path, build: Build, version: str) -> None:
    """Write the marker, whole or not at all."""
    part = environment / f"{MARKER}.part"
    part.write_text(json.dumps({"build": build.name, "index": build.index, "python": version}), encoding="utf-8")
    part.replace(environment / MARKER)


def _build_of(environment: Path) -> str:
    return environment.name.rpartition("-")[2].upper()


def _tell_of_others(root: Path, listener: Listener) -> None:
    others = [path for path in other_environments(root) if is_complete(path)]
    if others:
        listener.message(
            f"Engines of other versions of the plugin are still installed and take {folder_size(*others) / 1e9:.1f} "
            f"GB: {', '.join(map(str, others))}. This tool removes them with REMOVE=OLD."
        )
