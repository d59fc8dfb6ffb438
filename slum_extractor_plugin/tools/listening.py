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

    def __init__(self, reporter: Reporter, start: float, end: float) -> None:
        self._reporter, self._start, self._share = reporter, start, end - start
        self.message, self.warning, self.cancelled = reporter.message, reporter.warning, reporter.cancelled

    def progress(self, fraction: float) -> None:
        """Report the share of the whole work."""
        self._reporter.progress(self._start + self._share * fraction)
