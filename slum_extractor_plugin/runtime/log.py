"""The log of installing: all that pip said, with what was tried and how it ended, run after run."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from ..errors import Cancelled, SlumExtractorError

Result = TypeVar("Result")

#: The log begins anew when it has grown beyond this many bytes.
_LIMIT = 5 * 2**20


class Log:
    """Adds lines to a file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file() and path.stat().st_size > _LIMIT:
            path.unlink()
        self(f"--- {time.strftime('%Y-%m-%d %H:%M:%S')}")

    def __call__(self, line: str) -> None:
        """Add a line, at once, so that nothing is lost when the process is killed."""
        with self.path.open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")

    def told(self, work: Callable[[], Result]) -> Result:
        """Do the work and write down how it ended; a fault names this file.

        Raises:
            SlumExtractorError: the work's own, with the log's path.
        """
        try:
            result = work()
        except Cancelled:
            self("stopped on request")
            raise
        except SlumExtractorError as error:
            self(f"failed: {error}")
            error.args = (f"{error} The log is {self.path}.",)
            raise
        self("finished")
        return result
