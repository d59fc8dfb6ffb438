"""Fixtures that every room's tests share."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes is the machine's business.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

REPOSITORY = Path(__file__).resolve().parent.parent

#: What the tests of a folder import, so that a Python without it leaves the folder out and reports so.
NEEDED = {
    **dict.fromkeys(("arcpy", "browser", "demo", "docs", "headless", "rasters", "release", "tools", "trust"), "osgeo"),
    "engine": "torch",
    "qgis": "qgis.core",
    "window": "qgis.core",
}


def _missing(folder: str) -> bool:
    try:
        return folder in NEEDED and importlib.util.find_spec(NEEDED[folder]) is None
    except ModuleNotFoundError:  # the package that the module is in
        return True


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave out a folder whose libraries this Python lacks."""
    parts = (
        collection_path.relative_to(REPOSITORY / "test").parts
        if collection_path.is_relative_to(REPOSITORY / "test")
        else ()
    )
    return True if parts and _missing(parts[0]) else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what is marked as needing something that this machine or Python lacks."""
    lacking = {
        "posix": os.name != "posix" and "needs POSIX",
        "gdal": importlib.util.find_spec("osgeo") is None and "this Python has no GDAL",
    }
    for item in items:
        for name, reason in lacking.items():
            if reason and item.get_closest_marker(name):
                item.add_marker(pytest.mark.skip(reason=reason))


def pytest_report_header() -> list[str]:
    """Name the folders that are left out."""
    return [
        f"left out: test/{folder}, since this Python has no {module}"
        for folder, module in sorted(NEEDED.items())
        if _missing(folder)
    ]


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real imagery, labels and models beside the checkout; the test is skipped where it is missing."""
    folder = REPOSITORY.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"the real data is not beside the checkout ({folder})")
    return folder
