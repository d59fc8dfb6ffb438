"""The tools of layers with dates, which find the dates of layers as QGIS knows them."""

from __future__ import annotations

from ..jobs import analysis, summaries
from ..jobs.job import Job
from .base import SlumExtractorAlgorithm
from .change_style import style_changes
from .dated_layers import dated_layers
from .parts import without_parts
from .reading import Reader


class _Dated(SlumExtractorAlgorithm):
    """A tool of layers with dates."""

    def job(self, reader: Reader) -> Job:
        """Return the job, the layers with their dates."""
        whole = without_parts(reader.parameters, ["IN_DATES"], reader.context)
        for layer in self.parameterAsLayerList(whole, "IN_DATES", reader.context):
            reader.remember(layer, "IN_DATES")
        paths, dates = dated_layers(self, reader.parameters, reader.context, reader.reporter)
        return reader.job(self.JOB, in_dates=paths, dates=dates)


class TrackSlumGrowth(_Dated):
    """Compares the slums of two dates or more: what stayed, what is new, what is gone, and how fast."""

    JOB = analysis.TrackSlumGrowth
    STYLES = {"OUT_CHANGE_FEATURES": style_changes}


class ReportSdgIndicator(_Dated):
    """Reports SDG indicator 11.1.1 by date and area."""

    JOB = summaries.ReportSdgIndicator
