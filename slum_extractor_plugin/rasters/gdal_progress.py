"""Our progress as GDAL's callback."""

from __future__ import annotations

from ..progress import Progress


class GdalProgress:
    """Passes GDAL's reports on, and stops GDAL when they raise.

    An exception cannot cross GDAL's own code, so it waits here for :meth:`check`.
    """

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._stopped: BaseException | None = None

    def __call__(self, fraction: float, message: str, data: object) -> int:
        """Report; return 0 to stop."""
        try:
            self._progress(fraction)
        except BaseException as error:  # KeyboardInterrupt too
            self._stopped = error
        return 0 if self._stopped else 1

    def check(self) -> None:
        """Raise what stopped the work, if anything has."""
        if self._stopped is not None:
            raise self._stopped
