"""Classify Pixels Using Deep Learning and Extract Slums, whose mask the engine reads."""

from __future__ import annotations

from dataclasses import replace

from ..jobs import classify
from ..jobs.job import Job
from ..jobs.keywords import SEPARATELY
from .base import SlumExtractorAlgorithm
from .reading import Reader
from .styling import style_classes, style_polygons


class ClassifyPixelsUsingDeepLearning(SlumExtractorAlgorithm):
    """Classifies each cell of an image with a model package, as ArcGIS's tool of this name does."""

    JOB = classify.ClassifyPixelsUsingDeepLearning
    STYLES = {"OUT_CLASSIFIED_RASTER": style_classes}

    def job(self, reader: Reader) -> Job:
        """Return the job; where each raster gives a result, without the one raster that dialogs always propose."""
        if self.parameterAsEnumString(reader.parameters, "PROCESSING_MODE", reader.context) == SEPARATELY:
            reader = replace(reader, parameters={**reader.parameters, "OUT_CLASSIFIED_RASTER": None})
        return reader.job(self.JOB, mask=reader.mask("MASK"))


class ExtractSlums(SlumExtractorAlgorithm):
    """The deployment chain with the workflow's own settings: one image and one package in, slum polygons out."""

    JOB = classify.ExtractSlums
    STYLES = {"OUT_POLYGON_FEATURES": style_polygons, "OUT_CLASSIFIED_RASTER": style_classes}

    def job(self, reader: Reader) -> Job:
        """Return the job, its mask as the engine reads it."""
        return reader.job(self.JOB, mask=reader.mask("MASK"))
