"""QGIS without a window, with the built plugin's provider registered."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from postgis import postgis  # noqa: F401 (a fixture)

#: The session's exit status.
_STATUS = pytest.StashKey[int]()

BUILD = Path(__file__).resolve().parents[2] / "build"


@pytest.fixture(scope="session")
def provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    """The provider, as QGIS's registry holds it."""
    core = pytest.importorskip("qgis.core", reason="QGIS's Python modules are not there; `make test` installs QGIS")
    application = core.QgsApplication([], False, str(tmp_path_factory.mktemp("profile")))
    application.initQgis()
    sys.path += [f"{application.pkgDataPath()}/python/plugins", str(BUILD)]
    from processing.core.Processing import Processing

    from slum_extractor_plugin.provider import register

    Processing.initialize()
    yield register()
    application.exitQgis()


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    session.config.stash[_STATUS] = int(exitstatus)


@pytest.hookimpl(tryfirst=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End without Python's own end, which would destroy layers and dialogs that tests have left after QGIS is gone."""
    if "qgis.core" in sys.modules:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash.get(_STATUS, 1))
