"""Classify Pixels Using Deep Learning, Extract Slums and Suggest Labels."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtWidgets import QDialog

from ..jobs import adapt, classify
from ..jobs.job import Job
from ..jobs.keywords import SEPARATELY
from . import paces
from .base import SlumExtractorAlgorithm
from .listener import FeedbackListener
from .reading import Parameters, Reader
from .styling import style_classes, style_percent, style_places, style_polygons


class WithPreview(SlumExtractorAlgorithm):
    """A tool whose dialog offers a preview, where QGIS has a map."""

    def adorn(self, dialog: QDialog) -> None:
        """Add the button of the preview."""
        from qgis.utils import iface

        from .preview import Preview

        canvas = getattr(iface, "mapCanvas", None)
        if canvas is not None:
            Preview(dialog, canvas())

    def work(self, job: Job, listener: FeedbackListener) -> Parameters:
        """Classify, and keep how long it took for the next dialog."""
        with paces.timed(lambda: paces.work_of_classifying(job)):
            return super().work(job, listener)


class ClassifyPixelsUsingDeepLearning(WithPreview):
    """Classifies each cell of an image with a model package, as ArcGIS's tool of this name does."""

    JOB = classify.ClassifyPixelsUsingDeepLearning
    STYLES = {
        "OUT_CLASSIFIED_RASTER": style_classes,
        "OUT_CONFIDENCE_RASTER": style_percent,
        "OUT_UNCERTAINTY_RASTER": style_percent,
    }

    def job(self, reader: Reader) -> Job:
        """Return the job; where each raster gives a result, without the one raster that dialogs always propose."""
        if self.parameterAsEnumString(reader.parameters, "PROCESSING_MODE", reader.context) == SEPARATELY:
            reader = replace(reader, parameters={**reader.parameters, "OUT_CLASSIFIED_RASTER": None})
        return reader.job(self.JOB)


class ExtractSlums(WithPreview):
    """The deployment chain with the workflow's own settings: one image and one package in, slum polygons out."""

    JOB = classify.ExtractSlums
    STYLES = {"OUT_POLYGON_FEATURES": style_polygons, "OUT_CLASSIFIED_RASTER": style_classes}


class SuggestLabels(SlumExtractorAlgorithm):
    """Ranks places of an image by how much labels drawn there would teach a model."""

    JOB = adapt.SuggestLabels
    STYLES = {"OUT_PLACES": style_places}
