"""How work in this process reports and is stopped."""

from __future__ import annotations

from ..errors import Cancelled
from ..progress import Progress
from ..protocol import Reporter


def progress_of(reporter: Reporter) -> Progress:
    """Return a progress that tells a reporter, and stops the work when the reporter has been cancelled."""

    def progress(fraction: float) -> None:
        if reporter.cancelled():
            raise Cancelled
        reporter.progress(fraction)

    return progress


class Step:
    """A reporter for one of several tools that run one after the other: its progress is a part of the whole."""

    def __init__(self, reporter: Reporter, start: float, end: float, quiet: bool = False) -> None:
        """Take the reporter of all, where the tool's part begins and ends, and whether only its warnings matter."""
        self._reporter, self._start, self._share, self._quiet = reporter, start, end - start, quiet
        self.warning, self.cancelled = reporter.warning, reporter.cancelled

    def message(self, text: str) -> None:
        """Pass a line of the log on, unless the tool is to be quiet."""
        if not self._quiet:
            self._reporter.message(text)

    def progress(self, fraction: float) -> None:
        """Report the share of the whole work."""
        self._reporter.progress(self._start + self._share * fraction)
