"""What came out of a classification, in one look: lines for the log, and the same as an HTML page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ..formats.classes import ClassInfo
from ..formats.dlpk import definition_of
from ..formats.figures import hectares, patch_area, percent, three
from ..formats.html_page import facts as facts_table
from ..formats.html_page import page, paragraph, section, table, tiles, write_page
from ..jobs.job import Job
from ..progress import Progress, silent
from ..protocol import Reporter
from ..rasters.class_figures import UNSURE, ClassFigures, figures_of, with_polygons
from ..rasters.polygons.tally import median_and_largest
from ..translation import language, tr
from ..version import version
from . import model_quality
from .class_names import named, names_of

Figures = Sequence[ClassFigures]

#: So many patches, half of them smaller than so many square metres, are specks: a hut has 10 to 25.
_MANY, _SPECK = 20, 25

#: A file of polygons, and the class values that it has polygons of; none for every value but 0.
Polygons = tuple[str, Sequence[int]]


def summarize(
    raster: str,
    confidence: str | None,
    out_report: str | None,
    facts: Mapping[str, str],
    reporter: Reporter,
    progress: Progress = silent,
    polygons: Polygons | None = None,
) -> dict[str, Any]:
    """Report the figures of a class raster in the log, write the page that is wanted, and return them as numbers.

    Args:
        raster: the class raster.
        confidence: probabilities on the same cells in percent, if there are any.
        out_report: the page to write, if any.
        facts: what the page says of how the raster was made, by name.
        reporter: hears the lines.
        progress: of the pass over the cells.
        polygons: what was made of the raster, whose areas count in its place.

    Returns:
        AREA in hectares and COUNT, the number of patches, of all classes but the background; CONFIDENCE, the mean
        probability of their cells, where it is known.
    """
    figures = figures_of(raster, confidence, progress)
    if polygons is not None:
        figures = with_polygons(figures, *polygons)
    names = names_of(raster)
    for line in lines(figures, names):
        reporter.message(line)
    if out_report:
        title = tr("Result: {}").format(Path(raster).stem)
        write_page(out_report, page(title, _parts(figures, names, facts), language=language()))
    return _numbers(figures)


def after_classifying(job: Job, outputs: Mapping[str, Any], reporter: Reporter) -> dict[str, Any]:
    """Report what Classify Pixels has written; nothing where each image has a raster of its own."""
    raster = outputs.get("OUT_CLASSIFIED_RASTER")
    if not raster:
        return {}
    summarize(raster, job.out_confidence_raster, job.out_report, made_of(job), reporter)
    model_quality.warn(_models(job), reporter)
    return {"OUT_REPORT": job.out_report} if job.out_report else {}


def made_of(job: Job) -> dict[str, str]:
    """Return what a page says of a run: image, models, their calibration, tool, version and date."""
    models = _models(job)
    return {
        tr("Image"): job.in_raster,
        tr("Model package"): ", ".join(model[:300] for model in models),
        tr("Confidence"): _calibration(models),
        tr("Tool"): f"{tr(job.TITLE)}, Slum Extractor {version()}",
        tr("Date"): date.today().isoformat(),
    }


def _models(job: Job) -> Sequence[str]:
    return job.in_model_definition, *getattr(job, "additional_models", ())


def _calibration(models: Sequence[str]) -> str:
    if len(models) > 1:
        return tr("mean of {} models").format(len(models))
    found = definition_of(models[0]).calibration
    if found is None:
        return tr("not calibrated: the model may be surer than it is right")
    return tr("calibrated by the temperature {:.3g}").format(found.temperature)


def lines(figures: Figures, names: Mapping[int, ClassInfo]) -> Iterator[str]:
    """Yield the lines for the log, one per class."""
    total = sum(each.square_metres for each in figures)
    yield tr("Result: {} classified.").format(hectares(total))
    for each in figures:
        text = tr("{}: {}, {} of the classified area.")
        parts = [text.format(named(each.value, names), hectares(each.square_metres), _share(each, total))]
        if len(each.patches):
            text = tr("Number of patches: {}; median {}, largest {}.")
            parts.append(text.format(len(each.patches), *map(patch_area, median_and_largest(each.patches))))
        if each.confidence is not None:
            text = tr("Mean confidence {}; unsure cells (below {} %): {}.")
            parts.append(text.format(percent(each.confidence), UNSURE, percent(each.unsure)))
        yield " ".join(parts)
    yield from _specks(figures, names)
    if any(each.confidence is not None for each in figures):
        yield tr(
            "Confidence is the model's own estimate. How right the result is, only ground truth can say: "
            "use Draw test areas and Check the accuracy in the menu, or the tool Compute Accuracy For Pixel "
            "Classification."
        )


def _specks(figures: Figures, names: Mapping[int, ClassInfo]) -> Iterator[str]:
    """Yield what to do about classes that were found in specks."""
    for each in figures:
        if len(each.patches) >= _MANY and median_and_largest(each.patches)[0] < _SPECK:
            text = tr(
                "Half of the patches of {} are smaller than {} m²: specks rather than places. Extract Slums with a "
                "minimum area, or train with more chips and for longer."
            )
            yield text.format(named(each.value, names), _SPECK)


def _parts(figures: Figures, names: Mapping[int, ClassInfo], facts: Mapping[str, str]) -> Iterator[str]:
    total = sum(each.square_metres for each in figures)
    found = [each for each in figures if each.value]
    if not found:
        yield paragraph(tr("No class was found: the whole area is background."), "bad")
    yield tiles(
        (
            named(each.value, names),
            hectares(each.square_metres),
            tr("{} of the classified area").format(_share(each, total)),
        )
        for each in found
    )
    yield section(tr("Classes"), _class_table(figures, names, total))
    if any(each.confidence is not None for each in figures):
        text = tr(
            "Confidence is the probability that the model gives to the class of a cell. "
            "A cell is unsure below {} %. "
            "Probabilities of a model are not an accuracy: compare the result with ground truth."
        )
        yield paragraph(text.format(UNSURE), "note")
    else:
        yield paragraph(tr("Confidence was not computed: ask for a confidence raster to have it."), "note")
    yield section(tr("How it was made"), facts_table(facts))


def _class_table(figures: Figures, names: Mapping[int, ClassInfo], total: float) -> str:
    head = (
        tr("Class"),
        tr("Hectares"),
        tr("Share"),
        tr("Patches"),
        tr("Median patch"),
        tr("Largest patch"),
        tr("Mean confidence"),
        tr("Unsure cells"),
    )
    rows = [
        (
            named(each.value, names),
            three(each.square_metres / 10_000),
            _share(each, total),
            *_patch_cells(each),
            *("–" if each.confidence is None else percent(value) for value in (each.confidence, each.unsure)),
        )
        for each in figures
    ]
    return table(head, rows, tr("Area, patches and confidence of each class"))


def _patch_cells(each: ClassFigures) -> tuple[object, ...]:
    if not len(each.patches):
        return "–", "–", "–"
    return len(each.patches), *map(patch_area, median_and_largest(each.patches))


def _share(each: ClassFigures, total: float) -> str:
    return percent(each.square_metres / total)


def _numbers(figures: Figures) -> dict[str, Any]:
    found = [each for each in figures if each.value]
    cells = sum(each.cells for each in found)
    numbers: dict[str, Any] = {
        "AREA": sum(each.square_metres for each in found) / 10_000,
        "COUNT": sum(len(each.patches) for each in found),
    }
    if cells and all(each.confidence is not None for each in found):
        numbers["CONFIDENCE"] = sum(each.confidence * each.cells for each in found) / cells
    return numbers
