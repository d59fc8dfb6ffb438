"""QGIS's feedback as a job's reporter, and the engine that QGIS's options name."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..errors import one_line

#: Key of the setting under Processing's options that names the engine's Python.
PYTHON_SETTING = "SLUM_EXTRACTOR_PYTHON"


class FeedbackListener:
    """Passes what a job reports on to QGIS's feedback, and QGIS's cancel on to the job."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def progress(self, fraction: float) -> None:
        """Move the progress bar."""
        self._feedback.setProgress(100 * fraction)

    def message(self, text: str) -> None:
        """Add a line to the log."""
        self._feedback.pushInfo(one_line(text))

    def warning(self, text: str) -> None:
        """Add a line that stands out to the log."""
        self._feedback.pushWarning(one_line(text))

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
