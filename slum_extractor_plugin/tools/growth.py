"""Track Slum Growth."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from ..jobs.analysis import TrackSlumGrowth
from ..jobs.lists import listed
from ..protocol import Reporter
from ..rasters.growth.dashboard import Extras, write_dashboard
from ..rasters.growth.dates import dates_of
from ..rasters.growth.estimates_page import said
from ..rasters.growth.names import places_of
from ..rasters.growth.sources import DatedSlums
from ..rasters.growth.table import check_table, read_table, write_table
from ..rasters.growth.track import DEFAULT_CELL, Options, Tracking, track
from ..translation import language, tr
from .apart import warn_if_apart
from .growth_samples import read_samples, report_estimates, with_points
from .growth_texts import dashboard_texts
from .listening import progress_of

#: Cells along the longer side of the dashboard's map.
_PICTURE = 1400


def grow(job: TrackSlumGrowth, reporter: Reporter) -> dict[str, Any]:
    """Track, then write what was asked for."""
    if job.out_table:
        check_table(Path(job.out_table))
    accuracy = read_table(job.in_confusion_matrix) if job.in_confusion_matrix else None
    slums = _slums(job)
    samples = read_samples(job, [each.date for each in slums])
    read = ", ".join(f"{Path(str(each.path).partition('|')[0]).name} {each.date.text}" for each in slums)
    reporter.message(tr("Dates of the layers: {}.").format(read))
    others = [str(each.path) for each in slums[1:]]
    for path in (*others, *filter(None, (job.admin_boundaries, job.population, job.buildings))):
        warn_if_apart(str(slums[0].path), path, reporter)
    found = track(
        slums,
        job.out_change_features,
        _options(job),
        picture_size=_PICTURE if job.out_dashboard else None,
        progress=progress_of(reporter),
    )
    found.sums.samples = with_points(job, samples, [each.date for each in slums], found)
    _report_figures(found, reporter)
    texts = dashboard_texts()
    report_estimates(found.sums.rows(), texts, reporter)
    if job.out_table:
        write_table(job.out_table, found.sums, texts["everything"], texts["outside"], partial(said, texts))
    if job.out_dashboard:
        extras = Extras(job.in_raster, accuracy, language().replace("_", "-"), job.in_grid)
        write_dashboard(job.out_dashboard, found, texts, extras)
    return dict(job.outputs())


def _slums(job: TrackSlumGrowth) -> list[DatedSlums]:
    texts = listed(job.dates)
    dates = dates_of(texts, [() if texts else places_of(path) for path in job.in_dates])
    return [DatedSlums(path, date, job.class_value_field, job.slum_values) for path, date in zip(job.in_dates, dates)]


def _options(job: TrackSlumGrowth) -> Options:
    return Options(
        boundaries=job.admin_boundaries,
        name_field=job.admin_name_field or None,
        cell_size=job.cell_size,
        width=job.minimum_width,
        area=job.minimum_area,
        population=job.population,
        buildings=job.buildings,
        image=job.in_raster,
    )


def _report_figures(found: Tracking, reporter: Reporter) -> None:
    if found.cell_size is None:
        reporter.warning(
            tr("The cell size of the images is not known; using {:g} m. Give CELL_SIZE, or the image.").format(
                DEFAULT_CELL
            )
        )
    reporter.message(
        tr("Changes below {:.2f} m of width or {:.1f} m² are slivers.").format(found.rule.width, found.rule.area)
    )
    for row in found.sums.rows()[1:]:
        reporter.message(
            tr(
                "{} to {}: {:.2f} ha persisted, {:.2f} ha new, {:.2f} ha gone, {:.2f} ha slivers; net {:+.2f} ha"
            ).format(
                row.since.text,
                row.date.text,
                row.persisted,
                row.new,
                row.gone,
                row.sliver_new + row.sliver_gone,
                row.net,
            )
        )
