"""Install Deep Learning Engine, by QGIS's way to the network."""

from __future__ import annotations

from ..jobs import engine
from ..tools.engine import set_up
from .base import SlumExtractorAlgorithm
from .listener import FeedbackListener
from .network import qgis_network
from .reading import Parameters


class InstallEngine(SlumExtractorAlgorithm):
    """Makes, repairs or removes the engine's environment in the user's data folder, never in QGIS's own Python."""

    JOB = engine.InstallEngine

    def work(self, job: engine.InstallEngine, listener: FeedbackListener) -> Parameters:
        """Install, fill a folder or remove."""
        return set_up(job, listener, network=qgis_network())
