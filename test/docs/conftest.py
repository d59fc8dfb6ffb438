"""The desk on which the docs' commands run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from .blocks import REPOSITORY
from .desk import Desk


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with a resident QGIS and a tiny model; SLUM_EXTRACTOR_DOCS=whole gives it the real ``qgis_process``."""
    engine = os.environ.get("SLUM_EXTRACTOR_TEST_ENGINE", "")
    if not engine:
        pytest.skip("SLUM_EXTRACTOR_TEST_ENGINE names no engine; `make test` does")
    if not (REPOSITORY / "build" / "slum_extractor_plugin").is_dir() or not shutil.which("qgis_process"):
        pytest.skip("QGIS or the built plugin is missing; `make test` makes both")
    desk = Desk(tmp_path_factory.mktemp("desk"), str(Path(engine)), os.environ.get("SLUM_EXTRACTOR_DOCS") == "whole")
    try:
        desk.set_up()
        yield desk
    finally:
        desk.close()
