"""QGIS without a window, with the built plugin's provider registered."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from postgis import postgis  # noqa: F401 (a fixture)

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
