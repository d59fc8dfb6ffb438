"""Compute Accuracy For Pixel Classification."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..formats.figures import hectares, percent
from ..jobs.analysis import ComputeAccuracyForPixelClassification
from ..protocol import Reporter
from ..rasters.accuracy.assess import Assessment, Options, assess
from ..rasters.accuracy.common_grid import cells_in_words
from ..rasters.accuracy.pairs import Sources
from ..rasters.accuracy.report import with_interval, write_report
from ..rasters.accuracy.tables import write_matrix, write_points
from ..rasters.accuracy.whole_map import answers, condition, in_words
from ..rasters.estimates.tables import EVERY_CELL
from ..rasters.vectors import is_vector
from ..translation import language, tr
from .apart import warn_if_apart
from .class_field import choose_field
from .listening import progress_of


def compare(job: ComputeAccuracyForPixelClassification, reporter: Reporter) -> dict[str, Any]:
    """Compare both sides and write what is wanted."""
    sources = _sources(job, reporter)
    warn_if_apart(job.in_raster, job.in_ground_truth_data, reporter)
    options = Options(job.num_random_points or 0, job.sampling, job.minimum_distance, job.minimum_overlap, job.seed)
    found = assess(sources, options, job.out_error_raster, progress_of(reporter), layout=job.geotiff_layout)
    _report_figures(found, reporter)
    if job.mask and is_vector(job.in_raster) and not is_vector(job.in_ground_truth_data):
        text = tr("No estimate for the whole map: polygons are compared within the raster of the ground truth only.")
        reporter.message(text)
    outputs = dict(job.outputs())
    design = EVERY_CELL if found.points is None else job.sampling
    write_matrix(job.out_confusion_matrix, found.accuracy, found.mapped, design)
    if job.out_points and found.points is None:
        reporter.warning(tr("No points are written, since every cell was compared."))
        del outputs["OUT_POINTS"]
    elif job.out_points:
        write_points(job.out_points, found.points, found.cells.grid, found.cells.crs)
    if job.out_report:
        _write_report(job, found, sources)
    return {**outputs, **_numbers(found)}


def _sources(job: ComputeAccuracyForPixelClassification, reporter: Reporter) -> Sources:
    return Sources(
        job.in_raster,
        job.in_ground_truth_data,
        choose_field(job.in_raster, job.classified_field, reporter) or None,
        choose_field(job.in_ground_truth_data, job.class_value_field, reporter) or None,
        () if job.unlabeled_value is None else (job.unlabeled_value,),
        job.mask,
        job.cell_size,
        job.class_of_interest,
        job.in_image,
    )


def _write_report(job: ComputeAccuracyForPixelClassification, found: Assessment, sources: Sources) -> None:
    said = {tr("Classified"): str(sources.classified), tr("Ground truth"): str(sources.truth)}
    if sources.mask:
        said[tr("Mask")] = str(sources.mask)
    if sources.ignored:
        said[tr("Truth value that was not compared")] = str(sources.ignored[0])
    title = tr("Accuracy of {}").format(Path(str(sources.classified).partition("|")[0]).stem)
    write_report(job.out_report, found, title, said, job.in_image, tr, language())


def _report_figures(found: Assessment, reporter: Reporter) -> None:
    """Show the chief figures in the log."""
    if found.points is not None and len(found.points.rows) < found.points.wanted:
        text = tr("Only {} of {} points were found that keep the minimum distance.")
        reporter.warning(text.format(len(found.points.rows), found.points.wanted))
    names = in_words(found.names, tr)
    reporter.message(tr("Compared on {}.").format(cells_in_words(found.cells, tr)))
    text = tr("Overall accuracy {}, kappa {}")
    reporter.message(text.format(with_interval(found.estimates.overall), with_interval(found.estimates.kappa)))
    figures = zip(found.estimates.values, found.estimates.users, found.estimates.producers, found.estimates.iou)
    text = tr("{}: user's accuracy {}, producer's accuracy {}, IoU {}")
    for value, *each in figures:
        reporter.message(text.format(names[value], *map(with_interval, each)))
    if math.isfinite(found.estimates.overall.low):
        reporter.message(tr("In brackets: 95 % intervals."))
    answer = [*answers(found.map_areas, names, tr), condition(found.map_areas, tr)]
    for line in filter(None, (*_areas(found, names), *_in_plain_words(found, names), *answer)):
        reporter.message(line)


def _areas(found: Assessment, names: Mapping[int, str]) -> Iterator[str]:
    """Yield the hectares of each class but the background: as mapped, and as the ground truth has them."""
    total = sum(found.mapped.values())
    for value, share in zip(found.estimates.values, found.estimates.area):
        mapped = hectares(found.mapped.get(value, 0.0))
        if value and found.points is None:
            text = tr("{}: {} mapped and {} in the ground truth, of the {} that were compared.")
            yield text.format(names[value], mapped, hectares(found.true.get(value, 0.0)), hectares(total))
        elif value:
            text = tr("{}: {} mapped; {} estimated from the points, 95 % interval {} to {}.")
            estimated = (hectares(each * total) for each in (share.value, share.low, share.high))
            yield text.format(names[value], mapped, *estimated)


def _in_plain_words(found: Assessment, names: Mapping[int, str]) -> Iterator[str]:
    """Yield what user's and producer's accuracy mean, for each class but the background."""
    figures = found.estimates
    for value, users, producers in zip(figures.values, figures.users, figures.producers):
        if value and math.isfinite(users.value) and math.isfinite(producers.value):
            text = tr("{}: {} of the mapped area is right, and {} of the true area was found.")
            yield text.format(names[value], percent(users.value), percent(producers.value))


def _numbers(found: Assessment) -> dict[str, float]:
    """Return the numeric outputs: IoU and F1 of the class of interest, else the mean over the classes but 0."""
    figures = found.estimates
    chosen = [
        index for index, value in enumerate(figures.values) if value == found.value or (found.value is None and value)
    ]
    known = {
        name: [part[index].value for index in chosen if part[index].value == part[index].value]
        for name, part in (("IOU", figures.iou), ("F1", figures.f1))
    }
    means = {name: sum(parts) / len(parts) if parts else float("nan") for name, parts in known.items()}
    return {"OVERALL_ACCURACY": figures.overall.value, "KAPPA": figures.kappa.value, **means}
