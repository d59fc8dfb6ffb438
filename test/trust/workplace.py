"""Where a case works: an empty folder for its input and one for its output."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


@contextmanager
def workplace() -> Iterator[tuple[Path, Path]]:
    """Yield a folder for input and an empty one for output, in memory where there is such a place."""
    place = "/dev/shm" if Path("/dev/shm").is_dir() else None  # nosec B108
    with TemporaryDirectory(dir=place, prefix="trust_") as name:
        (Path(name) / "in").mkdir()
        (Path(name) / "out").mkdir()
        yield Path(name) / "in", Path(name) / "out"
