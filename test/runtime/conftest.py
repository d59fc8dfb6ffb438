"""What the runtime's tests share: an engine's Python, and someone who listens."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest


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
