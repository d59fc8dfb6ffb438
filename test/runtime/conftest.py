"""What the runtime's tests share: an engine's Python, and someone who listens."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from slum_extractor_plugin.runtime.interpreter import LOCK

from .small_wheels import make_wheels


class Listening:
    """Keeps what it hears; asks to cancel once ``until`` says so."""

    def __init__(self, until=lambda: False):
        self.fractions: list[float] = []
        self.messages: list[str] = []
        self.warnings: list[str] = []
        self.cancelled_at: float | None = None
        self._until = until

    def progress(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def message(self, text: str) -> None:
        self.messages.append(text)

    def warning(self, text: str) -> None:
        self.warnings.append(text)

    def cancelled(self) -> bool:
        if self.cancelled_at is None and self._until():
            self.cancelled_at = time.monotonic()
        return self.cancelled_at is not None


@pytest.fixture
def listening() -> type[Listening]:
    return Listening


@pytest.fixture(scope="session")
def engine_python() -> Path:
    """The Python that has the engine's packages."""
    path = os.environ.get("SLUM_EXTRACTOR_TEST_ENGINE", "")
    if not path:
        pytest.skip("SLUM_EXTRACTOR_TEST_ENGINE does not name the engine's Python")
    return Path(path)


@pytest.fixture(scope="session")
def small_wheels(tmp_path_factory) -> Path:
    """A folder with the wheels of small packages, the lock that names them, and the pip that this release pins."""
    folder = tmp_path_factory.mktemp("wheels")
    pip_lock = re.search(r"^(pip==\S+) \\\n(\s+--hash.*\n)+", LOCK.read_text(), re.MULTILINE)
    version = pip_lock.group(1)
    fetched = subprocess.run(
        [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), version],
        capture_output=True,
        text=True,
        check=False,
    )
    if fetched.returncode:
        pytest.skip(f"{version} cannot be downloaded: {fetched.stderr[-200:]}")
    make_wheels(folder, pip_lock.group().rstrip())
    return folder
