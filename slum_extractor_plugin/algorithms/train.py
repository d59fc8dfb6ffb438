"""Train Deep Learning Model, whose dialog shows the curves of a run while it goes on."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtWidgets import QDialog

from ..jobs import train
from ..jobs.job import Job
from . import paces
from .base import SlumExtractorAlgorithm
from .listener import FeedbackListener
from .reading import Parameters


class TrainDeepLearningModel(SlumExtractorAlgorithm):
    """Trains a U-Net on chip folders and writes a model package, as ArcGIS's tool of this name does."""

    JOB = train.TrainDeepLearningModel

    #: The signal that takes figures of epochs to the dialog; None without a dialog.
    _epochs: Any = None

    def adorn(self, dialog: QDialog) -> None:
        """Add the live curve below the log."""
        from .live_curve import add_live_curve

        self._epochs = add_live_curve(dialog)

    def listener(self, feedback: QgsProcessingFeedback) -> FeedbackListener:
        """Return what passes the reports of a run on to QGIS, figures of epochs among them where a dialog is open."""
        return FeedbackListener(feedback, self._epochs.send if self._epochs is not None else None)

    def work(self, job: Job, listener: FeedbackListener) -> Parameters:
        """Train, and keep how long it took for the next dialog."""
        with paces.timed(lambda: paces.work_of_training(job, listener.last_epoch)):
            return super().work(job, listener)

    def createInstance(self) -> SlumExtractorAlgorithm:
        """Return a fresh copy of the tool, which reports to the same dialog: a run is done by a copy."""
        copy = TrainDeepLearningModel()
        copy._epochs = self._epochs
        return copy
