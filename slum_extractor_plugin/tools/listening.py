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
