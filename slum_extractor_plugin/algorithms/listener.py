"""QGIS's feedback as a job's reporter, and the engine that QGIS's options name."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..errors import one_line

#: Key of the setting under Processing's options that names the engine's Python.
PYTHON_SETTING = "SLUM_EXTRACTOR_PYTHON"


class FeedbackListener:
    """Passes what a job reports on to QGIS's feedback, and QGIS's cancel on to the job."""

    def __init__(
        self, feedback: QgsProcessingFeedback, epochs: Callable[[dict[str, float]], None] | None = None
    ) -> None:
        """Take the feedback and, where a dialog shows them, what takes the figures of epochs."""
        self._feedback, self._epochs = feedback, epochs
        self.last_epoch = 0

    def progress(self, fraction: float) -> None:
        """Move the progress bar."""
        self._feedback.setProgress(100 * fraction)

    def message(self, text: str) -> None:
        """Add a line to the log."""
        self._feedback.pushInfo(one_line(text))

    def warning(self, text: str) -> None:
        """Add a line that stands out to the log."""
        self._feedback.pushWarning(one_line(text))

    def epoch(self, figures: dict[str, float]) -> None:
        """Show the figures of an epoch where there is a dialog, and keep its number."""
        self.last_epoch = int(figures["epoch"])
        if self._epochs is not None:
            self._epochs(figures)

    def cancelled(self) -> bool:
        """Whether the user has pressed Cancel, or interrupted ``qgis_process``.

        ``qgis_process`` runs a tool on its main thread and hears of a signal only when events are processed there; in
        a window tools run on another thread, and its events are not ours to process.
        """
        if QThread.currentThread() == QCoreApplication.instance().thread():
            QCoreApplication.processEvents()
        return self._feedback.isCanceled()


def engine_setting() -> str:
    """Return the engine's Python in Processing's options, or an empty string."""
    from processing.core.ProcessingConfig import ProcessingConfig

    return ProcessingConfig.getSetting(PYTHON_SETTING) or ""
