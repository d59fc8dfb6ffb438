"""Reference samples of Track Slum Growth: the accuracy tool's tables and points, and what they say of growth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..errors import ParameterError
from ..jobs.analysis import TrackSlumGrowth
from ..protocol import Reporter
from ..rasters.estimates.stratified import Sample
from ..rasters.estimates.tables import read_sample
from ..rasters.growth.adjusted import GONE, NEW, PERSISTED, Samples
from ..rasters.growth.dates import Date
from ..rasters.growth.estimates_page import growth_sentences, said
from ..rasters.growth.sample_points import points_by_unit
from ..rasters.growth.sums import Row
from ..rasters.growth.track import Tracking


def read_samples(job: TrackSlumGrowth, dates: Sequence[Date]) -> Samples:
    """Return the samples of the tables, from the earliest date on.

    Args:
        job: the tables in the order of its layers.
        dates: of the layers, in the same order.

    Raises:
        ParameterError, VectorError: there are too many or too few tables, or one cannot be used.
    """
    _check_counts(job)
    tables = [path for _, path in sorted(zip(dates, job.accuracy_tables), key=lambda pair: pair[0])]
    changes = [read_sample(path) for path in job.change_accuracy_tables]
    for path, sample in zip(job.change_accuracy_tables, changes):
        _check_change(path, sample)
    values = job.slum_values
    return Samples(
        [read_sample(path) for path in tables], changes, (), (lambda value: value in values) if values else bool
    )


def with_points(job: TrackSlumGrowth, samples: Samples, dates: Sequence[Date], found: Tracking) -> Samples:
    """Return the samples with their points divided by administrative unit, where there are points."""
    points = [path for _, path in sorted(zip(dates, job.accuracy_points), key=lambda pair: pair[0])]
    if not points:
        return samples
    return replace(
        samples,
        points=[
            points_by_unit(path, sample, found.units, found.place, samples.is_slum)
            for path, sample in zip(points, samples.dates)
        ],
    )


def report_estimates(rows: Sequence[Row], texts: Mapping[str, str], reporter: Reporter) -> None:
    """Report growth with its interval, and warn of what must be known of it."""
    for text in growth_sentences(rows, texts):
        reporter.message(text)
    notes = dict.fromkeys(note for row in rows if row.adjusted for note in row.adjusted.notes)
    for note in notes:
        reporter.warning(said(texts, note))


def _check_counts(job: TrackSlumGrowth) -> None:
    layers = len(job.in_dates)
    for name, wanted in (
        ("accuracy_tables", layers),
        ("accuracy_points", layers),
        ("change_accuracy_tables", layers - 1),
    ):
        given = len(getattr(job, name))
        if given not in (0, wanted):
            raise ParameterError(f"{name.upper()} has {given} files, and {wanted} are needed for {layers} dates.")
    if job.accuracy_points and not job.accuracy_tables:
        raise ParameterError("ACCURACY_POINTS needs the tables of the same runs in ACCURACY_TABLES.")


def _check_change(path: str, sample: Sample) -> None:
    """Refuse a table with other classes than a map of change has."""
    unknown = {*sample.strata, *sample.classes} - {0, PERSISTED, NEW, GONE}
    if unknown:
        raise ParameterError(
            f"{path} has the classes {sorted(unknown)}; a map of change has 0, {PERSISTED} (persisted), {NEW} (new) "
            f"and {GONE} (gone). Compare the layer of changes by its field code."
        )
