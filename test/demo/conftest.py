"""A small invented city, made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from slum_extractor_plugin.sample.city import City, make_city

SIZE = 640


@pytest.fixture(scope="session")
def small_city(tmp_path_factory: pytest.TempPathFactory) -> City:
    return make_city(tmp_path_factory.mktemp("city"), seed=3, size=SIZE)


@pytest.fixture
def offscreen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
