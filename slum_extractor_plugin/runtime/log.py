"""The log of installing: all that pip said, with what was tried and how it ended, run after run."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from ..errors import Cancelled, SlumExtractorError, one_line
from ..hidden_files import create_plain, is_plain_file, open_plain

Result = TypeVar("Result")

#: The log begins anew when it has grown beyond this many bytes.
_LIMIT = 5 * 2**20


class Log:
    """Adds lines to a file that only its owner may read; what has its name and is no plain file is replaced."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        if not is_plain_file(path) or path.stat().st_size > _LIMIT:
            create_plain(path, private=True).close()
        path.chmod(0o600)
        self(f"--- {time.strftime('%Y-%m-%d %H:%M:%S')}")

    def __call__(self, line: str) -> None:
        """Add a line, at once, so that nothing is lost when the process is killed."""
        with open_plain(self.path, write=True) as file:
            file.seek(0, os.SEEK_END)
            file.write(f"{one_line(line)}\n".encode("utf-8", "replace"))

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
