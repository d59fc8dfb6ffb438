"""Classify Pixels Using Deep Learning, from the settings to the rasters: one image, several as one, or one by one."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import Future
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from ...errors import Cancelled
from ...grid import Tiling, Window
from ...progress import part
from ...threads import thread_pool
from ...protocol import Reporter
from ...jobs.arguments import with_arguments
from ...jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from ...jobs.keywords import NO_MATCHING, SEPARATELY
from ..adaptation.matching import Match
from .area import Area, area_of
from .class_raster import class_dtype
from .classify import Job, write_result
from .crew import Crew, open_crew
from .figures import wanted_rasters
from .identity import key_of
from .journal import Journal
from .matching import matched
from .models import Models, open_models
from .packing import packed, unpacked
from .planning import Plan
from .stream import Answer

#: Answers that may wait to be journalled.
_BEHIND = 8


def classify(settings: ClassifyJob, reporter: Reporter) -> dict[str, Any]:
    """Classify images into GeoTIFFs of class values, and on request of confidence and uncertainty.

    A run that was killed goes on from what it had finished when it is started again; see journal.py.

    Raises:
        SlumExtractorError: image, package or settings cannot be used, with a sentence that says which and why.
    """
    settings = with_arguments(settings)
    if settings.processing_mode == SEPARATELY:
        _classify_separately(settings, reporter)
        result = {"OUT_CLASSIFIED_FOLDER": settings.out_classified_folder}
    else:
        with open_models(settings) as models, open_crew(settings, models, reporter) as crew:
            images = (settings.in_raster, *settings.additional_rasters)
            _classify_one(settings, images, models, crew, reporter).remove()
        result = {"OUT_CLASSIFIED_RASTER": settings.out_classified_raster}
    reporter.progress(1)
    return result


def _classify_separately(settings: ClassifyJob, reporter: Reporter) -> None:
    """Classify each image into a raster of its name; those that a run before had finished are passed over."""
    images = (settings.in_raster, *settings.additional_rasters)
    targets = separate_targets(images, Path(settings.out_classified_folder))
    journals = []
    with open_models(settings) as models, open_crew(settings, models, reporter) as crew:
        for index, (image, target) in enumerate(zip(images, targets)):
            reporter.message(f"Image {index + 1} of {len(images)}: {image}.")
            one = replace(settings, in_raster=image, additional_rasters=(), out_classified_raster=str(target))
            try:
                journals.append(_classify_one(one, (image,), models, crew, _Part(reporter, index, len(images))))
            except (Cancelled, KeyboardInterrupt):
                for journal in journals:
                    journal.remove()
                raise
            journals[-1].keep_as_complete()
    for journal in journals:
        journal.remove()


def separate_targets(images: Sequence[str], folder: Path) -> list[Path]:
    """Return the raster that each image is classified to: of its name, numbered where names are the same."""
    targets: list[Path] = []
    for image in images:
        stem = Path(image).stem or "image"
        names = [stem, *(f"{stem}_{number}" for number in range(2, len(images) + 2))]
        targets.append(next(path for name in names if (path := folder / f"{name}.tif") not in targets))
    return targets


def _classify_one(
    settings: ClassifyJob, images: Sequence[str], models: Models, crew: Crew, reporter: Reporter
) -> Journal:
    """Classify images as one; return the journal, which is no longer needed then."""
    area = area_of(settings, images, models.definition, reporter)
    also = list(wanted_rasters(settings).values())
    journal = Journal(settings.out_classified_raster, key_of(settings, area, models, crew.device), also)
    if journal.complete:
        reporter.message(f"{settings.out_classified_raster} is already finished.")
        return journal
    plan = Plan(**{**journal.plan, "tiling": Tiling(**journal.plan["tiling"])}) if journal.plan else None
    try:
        match = _matched(settings, area, models, reporter)
        _tell_of_models(models, bool(also), reporter)
        opened = crew.prepared(settings, area, plan, match, reporter)
        with opened as job, closing(_answers(job, journal, reporter)) as answers:
            write_result(job, answers, reporter)
    except (Cancelled, KeyboardInterrupt):
        journal.remove()
        raise
    finally:
        journal.close()
    return journal


def _matched(settings: ClassifyJob, area: Area, models: Models, reporter: Reporter) -> Match:
    """Return how images and network are brought to each other; several models are only compared with the images."""
    if models.several:
        settings = replace(settings, match_to_training=NO_MATCHING)
    return matched(settings, area, models.packages[0], reporter)


def _tell_of_models(models: Models, figures: bool, reporter: Reporter) -> None:
    """Say how several models are averaged, and whether the figures that are wanted are calibrated."""
    calibrations = [package.definition.calibration for package in models.packages]
    if models.several:
        weights = ", ".join(f"{weight:.3f}" for weight in models.weights)
        count = sum(each is not None for each in calibrations)
        reporter.message(
            f"{len(models.packages)} models are averaged, with the weights {weights}; {count} are calibrated."
        )
        if 0 < models.nameless < len(models.packages):
            reporter.warning(
                f"{models.nameless} of the models name no bands. They are given the same bands, in the order of the "
                "first model; check that they were trained on that order."
            )
    elif figures and calibrations[0]:
        reporter.message(f"Confidence is calibrated: {calibrations[0].text}.")


def _answers(job: Job, journal: Journal, reporter: Reporter) -> Generator[Answer, None, None]:
    """Yield the answers of a run before, then those that are still missing, which are journalled.

    To be closed before the journal is removed: an answer that still waits to be journalled would make it anew.
    """
    extent, tiling = job.area.extent, job.plan.tiling
    dtype, _ = class_dtype(job.definition.class_values)
    done = cells = 0
    for record, tile in zip(journal.records(), tiling.tiles(extent)):
        yield unpacked(record, tile.core, dtype, len(wanted_rasters(job.settings)))
        done, cells = done + 1, cells + tile.core.width * tile.core.height
    if done:
        share = cells / (extent.width * extent.height)
        reporter.message(f"An earlier run was cut off at {share:.0%}; this one goes on from there.")
    journal.start(asdict(job.plan))
    waiting: deque[Future] = deque()
    with thread_pool(1) as pool:
        for window in remaining(extent, tiling, done):
            for answer in job.stream.answers(window):
                waiting.append(pool.submit(lambda one: journal.append(packed(one)), answer))
                yield answer
                while len(waiting) > _BEHIND:
                    pool.result(waiting.popleft())
        for write in waiting:
            pool.result(write)


def remaining(extent: Window, tiling: Tiling, done: int) -> list[Window]:
    """Return what of an extent is left after its first ``done`` tiles: of a row of tiles, and all rows below it."""
    first = extent.column // tiling.step
    columns = -(-extent.right // tiling.step) - first
    rows, inside = divmod(done, columns)
    top = (extent.row // tiling.step + rows) * tiling.step
    left = (first + inside) * tiling.step
    below = top + tiling.step if inside else top
    windows = [Window(left, top, extent.right - left, tiling.step)] if inside else []
    windows.append(Window(extent.column, below, extent.width, max(0, extent.bottom - below)))
    return [window for each in windows if not (window := each.intersection(extent)).empty]


@dataclass(frozen=True)
class _Part:
    """A reporter for one image of many."""

    whole: Reporter
    index: int
    count: int

    def progress(self, fraction: float) -> None:
        part(self.whole.progress, self.index / self.count, (self.index + 1) / self.count)(fraction)

    def message(self, text: str) -> None:
        self.whole.message(text)

    def warning(self, text: str) -> None:
        self.whole.warning(text)
