"""Install Deep Learning Engine and Check Deep Learning Engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .fields import parameter
from .job import ENGINE, Job, Result
from .keywords import Build, Remove


@dataclass(frozen=True)
class InstallEngine(Job):
    """Makes, repairs or removes the engine's environment in the user's data folder, never in QGIS's own Python."""

    ID = "installengine"
    COMMAND = "install"
    TITLE = "Install Deep Learning Engine"
    GROUP = ENGINE
    TAGS = ("install", "remove", "update", "torch", "pytorch", "dependencies", "environment", "gpu", "cuda", "offline")
    RUNS = "tools.engine:set_up"
    RESULTS = (Result("OUT_PYTHON", "The engine's Python", "text"),)

    build: Build = parameter(
        "keyword",
        "Build of PyTorch",
        "AUTO: CUDA where NVIDIA's driver and card are new enough (about 3 GB to download, 8 GB on disk), otherwise "
        "CPU (about 0.4 GB and 1.4 GB).",
        "AUTO",
    )
    remove: Remove = parameter(
        "keyword",
        "Remove",
        "OLD: after installing, remove engines of other versions of the plugin and unfinished ones. ALL: remove "
        "every engine and what was downloaded, and install nothing.",
        "NOTHING",
    )
    python: Optional[str] = parameter(
        "file",
        "Python to start from",
        "A Python from 3.10 to 3.14. Empty: QGIS's own, which is only copied from, or one of the system's.",
        None,
        files="All files (*)",
        advanced=True,
    )
    torch_index_url: str = parameter("text", "Package index for PyTorch", "Empty: PyTorch's own.", "", advanced=True)
    index_url: str = parameter(
        "text",
        "Package index for the rest",
        "A mirror of PyPI; the files must be PyPI's own, since each is checked against its hash. Empty: as pip "
        "is set up, mostly PyPI.",
        "",
        advanced=True,
    )
    wheel_folder: str = parameter(
        "folder",
        "Folder of wheels",
        "For machines without network: install from the files in this folder alone.",
        "",
        advanced=True,
    )
    fill_wheel_folder: bool = parameter(
        "switch",
        "Only fill the folder of wheels",
        "Download into the folder of wheels and install nothing. Do this on a machine with network, the same "
        "system and the same version of Python as the one that is to be installed.",
        False,
        advanced=True,
    )


@dataclass(frozen=True)
class CheckEngine(Job):
    """Examines the engine's environment and writes the report that belongs into a bug report."""

    ID = "checkengine"
    COMMAND = "check"
    TITLE = "Check Deep Learning Engine"
    GROUP = ENGINE
    TAGS = ("check", "diagnose", "versions", "gpu", "cuda", "torch")
    RUNS = "tools.engine:examine"

    out_report: str = parameter(
        "out_file",
        "Engine report",
        "Versions, devices, a test of every package, the speed of a small network, free memory and disk. It "
        "holds no password and no data. A name that ends in .html gives a page, any other name plain text.",
        files="Text files (*.txt);;HTML files (*.html)",
    )
