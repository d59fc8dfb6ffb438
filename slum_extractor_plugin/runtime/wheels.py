"""Fills a folder of wheels, from which a machine without network makes its engine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..errors import EngineError
from ..hidden_files import create_plain
from .base_python import find_base_python
from .builds import Build, choose_build
from .installation import DOWNLOADS, InstallSettings, package_sets
from .log import Log
from .pip import Downloaded, Pip, pip_wheel
from .process import Listener
from .storage import folder_size, private_folder, require_space


def fill(settings: InstallSettings, listener: Listener) -> Path:
    """Download every wheel of the engine into ``settings.wheel_folder`` and return it.

    The wheels are those of this machine's system and of the Python to start from.

    Raises:
        EngineError: no folder was named, there is no room, or a package cannot be had.
        Cancelled: the listener stopped it; the next run goes on from there.
    """
    if not settings.wheel_folder:
        raise EngineError("No folder of wheels given. Give the folder to fill in the parameter WHEEL_FOLDER.")
    settings.check_addresses(listener)
    folder = Path(settings.wheel_folder).absolute()
    build = choose_build(settings.build)
    python, version = find_base_python(settings.python)
    require_space(folder, build.download, folder_size(folder))
    folder.mkdir(parents=True, exist_ok=True)
    listener.message(f"Filling {folder} for Python {version} and PyTorch's build {build.name} ({build.reason}).")
    log = Log(settings.folder() / "install.log")
    log.told(lambda: _download(settings, folder, build, python, listener, log))
    listener.progress(1)
    return folder


def _download(settings: InstallSettings, folder: Path, build: Build, python: str, listener: Listener, log: Log) -> None:
    network, downloads = settings.network(), private_folder(settings.folder() / DOWNLOADS)
    wheel = pip_wheel(python, downloads, "", settings.index_url, network, listener, log)
    with create_plain(folder / wheel.name) as file:  # run from where nobody else can exchange it meanwhile
        file.write(wheel.read_bytes())
    pip = Pip(python, wheel, downloads / "pip", network, log).careful(listener)
    downloaded = Downloaded()

    def moved(line: str) -> None:
        downloaded.hear(line)
        listener.progress(min(0.99, downloaded.total() / (build.download * 1e6)))

    for arguments in package_sets(replace(settings, wheel_folder=""), build):
        pip.run(["download", "--dest", str(folder), "--find-links", str(folder), *arguments], listener, moved)
