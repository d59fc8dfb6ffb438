"""Says how far a run is, how fast it goes, and how long it will still take."""

from __future__ import annotations

import time
from collections.abc import Callable

from ...protocol import Reporter

#: Seconds from one line in the log to the next.
_BETWEEN_LINES = 60

#: Seconds after which the whole run is estimated, and those of a run that nobody waits for.
_FIRST_LOOK, _LONG = 10, 600


class Pace:
    """The pace of a run over a number of cells.

    Args:
        cells: how many there are.
        reporter: told the share that is done each time, the rest once a minute.
        clock: seconds since whenever.
    """

    def __init__(self, cells: int, reporter: Reporter, clock: Callable[[], float] = time.monotonic) -> None:
        self._cells, self._reporter, self._clock = cells, reporter, clock
        self._started = self._said = clock()
        self._estimated = False

    def report(self, done: int) -> None:
        """Tell that so many cells are done; the last hundredth is for finishing the file."""
        self._reporter.progress(0.99 * done / self._cells)
        now = self._clock()
        if not self._estimated and now - self._started >= _FIRST_LOOK and done:
            self._estimated = True
            self._estimate(self._cells * (now - self._started) / done)
        if now - self._said < _BETWEEN_LINES:
            return
        self._said = now
        rate = done / (now - self._started)
        left = (self._cells - done) / rate
        self._reporter.message(f"{done / self._cells:.0%} done, {rate / 1e6:.2f} Mpx/s, {_spoken(left)} left.")

    def _estimate(self, seconds: float) -> None:
        """Say how long the whole run takes, and of a long one how it goes on without anybody."""
        self._reporter.message(f"The whole run takes about {_spoken(seconds)} ({self._cells / 1e6:.1f} million cells).")
        if seconds > _LONG:
            self._reporter.message(
                "QGIS can be used meanwhile. Run again after a crash with the same settings, and it continues where it "
                "was. To run it without a window, use qgis_process: from QGIS 3.24 on the dialog's Advanced button "
                "copies the command."
            )

    def report_end(self) -> None:
        """Tell what the run took."""
        seconds = self._clock() - self._started
        self._reporter.message(
            f"{self._cells / 1e6:.1f} million cells in {_spoken(seconds)}, {self._cells / 1e6 / seconds:.2f} Mpx/s."
        )


def _spoken(seconds: float) -> str:
    if seconds < 100:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 6000 else f"{seconds / 3600:.1f} h"
