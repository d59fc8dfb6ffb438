"""Report SDG Indicator 11.1.1."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from ..errors import ParameterError
from ..jobs.lists import listed
from ..jobs.summaries import ReportSdgIndicator
from ..protocol import Reporter
from ..rasters.estimates.tables import read_sample
from ..rasters.growth.adjusted import Samples
from ..rasters.growth.dates import dates_of
from ..rasters.growth.estimates_page import said
from ..rasters.growth.names import places_of
from ..rasters.growth.place import place_of
from ..rasters.growth.sample_points import points_by_unit
from ..rasters.growth.sources import DatedSlums
from ..rasters.sdg.areas import NAME, write_areas
from ..rasters.sdg.indicator import Row, rows_of
from ..rasters.sdg.report import Report, write_json, write_page, write_table
from ..rasters.sdg.sources import Source, source_of
from ..rasters.zones.exact import Inputs
from ..rasters.zones.summarize import Summary, summarize_units
from ..translation import language, tr
from ..version import version
from .apart import warn_if_apart
from .input_files import files_behind
from .listening import Step, progress_of
from .sdg_texts import caveats, method, page_texts


def report(job: ReportSdgIndicator, reporter: Reporter) -> dict[str, Any]:
    """Count people, estimate, and write what was asked for."""
    _check(job)
    slums = _slums(job)
    for path in filter(None, (*job.population, job.admin_boundaries, job.urban_area)):
        warn_if_apart(slums[0][0].path, path, reporter)
    rows = _rows(job, slums, Step(reporter, 0, 0.9))
    texts = page_texts()
    for note in dict.fromkeys(note for row in rows if not row.area for note in row.notes):
        reporter.warning(said(texts, note))
    whole = [row for row in rows if not row.area]
    for row in whole:
        text = tr("{}: {:,.0f} of {:,.0f} people live in mapped slums.")
        reporter.message(text.format(row.date.text, row.people, row.everyone))
    sources, has_sample = list(_sources(job, Step(reporter, 0.9, 1))), bool(job.accuracy_tables)
    warnings = caveats(len(slums) > 1 and len(job.population) == 1, bool(job.urban_area))
    told = Report(rows, job.definition, sources, _made(job), method(has_sample), warnings, partial(said, texts))
    write_page(job.out_report, told, texts, language())
    if job.out_table:
        write_table(job.out_table, told, texts["everything"])
    if job.out_json:
        write_json(job.out_json, told, texts["everything"])
    return {**dict(job.outputs()), "SHARE": whole[-1].share}


def _check(job: ReportSdgIndicator) -> None:
    if not (job.admin_boundaries or job.urban_area):
        raise ParameterError(
            "A share needs the number of all people in the city. Give ADMIN_BOUNDARIES or "
            "URBAN_AREA to say where they are counted."
        )
    layers = len(job.in_dates)
    for name, other in (("population", 1), ("accuracy_tables", 0), ("accuracy_points", 0)):
        given = len(getattr(job, name))
        if given not in (other, layers):
            raise ParameterError(f"{name.upper()} has {given} files, and {layers} are needed for {layers} dates.")
    if job.accuracy_points and not job.accuracy_tables:
        raise ParameterError("ACCURACY_POINTS needs the tables of the same runs in ACCURACY_TABLES.")


def _slums(job: ReportSdgIndicator) -> list[tuple[DatedSlums, str, str | None, str | None]]:
    """Return the layers from the earliest date on, each with its population, table and points."""
    texts, count = listed(job.dates), len(job.in_dates)
    dates = dates_of(texts, [() if texts else places_of(path) for path in job.in_dates])
    people = job.population * count if len(job.population) == 1 else job.population
    layers = [DatedSlums(path, each, job.class_value_field, job.slum_values) for path, each in zip(job.in_dates, dates)]
    nothing = (None,) * count
    found = zip(layers, people, job.accuracy_tables or nothing, job.accuracy_points or nothing)
    return sorted(found, key=lambda each: each[0].date)


def _rows(job: ReportSdgIndicator, slums: Sequence, reporter: Reporter) -> list[Row]:
    place = place_of([each.path for each, *_ in slums])
    with tempfile.TemporaryDirectory() as folder:
        areas = Path(folder) / "areas.gpkg"
        write_areas(
            areas, job.admin_boundaries, job.admin_name_field or None, job.urban_area, tr("Urban ground"), place.working
        )
        found = []
        for index, (layer, people, _, _) in enumerate(slums):
            told = progress_of(Step(reporter, index / len(slums), (index + 1) / len(slums)))
            found.append(summarize_units(Inputs(layer, population=people), str(areas), NAME, told))
        samples = _samples(job, slums, found)
        return rows_of([each.date for each, *_ in slums], found, samples, found[0].ground.tolist())


def _samples(job: ReportSdgIndicator, slums: Sequence, found: Sequence[Summary]) -> Samples:
    if not job.accuracy_tables:
        return Samples()
    values = job.slum_values
    samples = Samples(
        [read_sample(table) for _, _, table, _ in slums], (), (), (lambda value: value in values) if values else bool
    )
    if not job.accuracy_points:
        return samples
    return replace(
        samples,
        points=[
            points_by_unit(points, sample, each.units, each.place, samples.is_slum)
            for (*_, points), sample, each in zip(slums, samples.dates, found)
        ],
    )


def _sources(job: ReportSdgIndicator, reporter: Reporter) -> Iterator[Source]:
    """Yield every file that was read, with its role."""
    roles = ("in_dates", "population", "admin_boundaries", "urban_area", "accuracy_tables", "accuracy_points")
    files = [
        (tr(job.entry(name).about.label), file)
        for name in roles
        for path in _listed(getattr(job, name))
        for file in files_behind(path)
    ]
    files = [each for each in dict.fromkeys(files) if Path(each[1]).is_file()]
    for index, (role, file) in enumerate(files):
        yield source_of(role, file, progress_of(Step(reporter, index / len(files), (index + 1) / len(files))))


def _listed(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (value,) if value else ()


def _made(job: ReportSdgIndicator) -> dict[str, str]:
    made = {tr("Tool"): f"{tr(job.TITLE)}, Slum Extractor {version()}", tr("Date"): date.today().isoformat()}
    for name in ("dates", "slum_values", "class_value_field", "admin_name_field"):
        value = getattr(job, name)
        if value:
            made[name.upper()] = ";".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return made
