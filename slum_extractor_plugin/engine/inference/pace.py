"""Says how far a run is, how fast it goes, and how long it will still take."""

from __future__ import annotations

import time
from collections.abc import Callable

from ...protocol import Reporter
from ..estimates import FIRST_LOOK, spoken, tell_estimate

#: Seconds from one line in the log to the next.
_BETWEEN_LINES = 60

#: How a run continues after a crash.
_AFTER_CRASH = "Run again after a crash with the same settings, and it continues where it was."


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
        if not self._estimated and now - self._started >= FIRST_LOOK and done:
            self._estimated = True
            seconds = self._cells * (now - self._started) / done
            tell_estimate(self._reporter, seconds, f"{self._cells / 1e6:.1f} million cells", _AFTER_CRASH)
        if now - self._said < _BETWEEN_LINES:
            return
        self._said = now
        rate = done / (now - self._started)
        left = (self._cells - done) / rate
        self._reporter.message(f"{done / self._cells:.0%} done, {rate / 1e6:.2f} Mpx/s, {spoken(left)} left.")

    def report_end(self) -> None:
        """Tell what the run took."""
        seconds = self._clock() - self._started
        self._reporter.message(
            f"{self._cells / 1e6:.1f} million cells in {spoken(seconds)}, {self._cells / 1e6 / seconds:.2f} Mpx/s."
        )
