"""Suggest Labels: what the model is unsure of, and which of it to label."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..errors import Cancelled, RasterError, SlumExtractorError
from ..formats.dlpk import definition_of
from ..jobs.adapt import SuggestLabels
from ..jobs.classify import ClassifyPixelsUsingDeepLearning
from ..protocol import Reporter
from ..rasters.polygons.file import check_format
from ..rasters.suggestions.blocks import Blocks, sum_blocks
from ..rasters.suggestions.choose import Place, choose_places
from ..rasters.suggestions.write import write_places
from ..staging import discard_folder, resume_file
from ..translation import tr
from .listening import Step, progress_of
from .run import run

#: Share of the work that classifying takes.
_CLASSIFYING = 0.9


def suggest(job: SuggestLabels, reporter: Reporter, engine: str = "") -> dict[str, Any]:
    """Write the places to label.

    A run that was killed goes on from what it had classified; see :func:`_kept_folder`.
    """
    target = Path(job.out_places).absolute()
    check_format(target)
    size = job.place_size or max(definition_of(job.in_model_definition).chip_size)
    with _kept_folder(target) as folder:
        classify = ClassifyPixelsUsingDeepLearning(
            in_raster=job.in_raster,
            in_model_definition=job.in_model_definition,
            mask=job.mask,
            processor_type=job.processor_type,
            out_classified_raster=str(folder / "classes.tif"),
            out_uncertainty_raster=str(folder / "uncertainty.tif"),
        )
        run(classify, Step(reporter, 0, _CLASSIFYING), engine, summarized=False)
        blocks = sum_blocks(
            job.in_raster,
            classify.out_classified_raster,
            classify.out_uncertainty_raster,
            job.labelled,
            -(-size // 2),
            progress_of(Step(reporter, _CLASSIFYING, 1)),
        )
    places = choose_places(blocks, job.number_of_places, job.seed)
    if not places:
        raise RasterError(
            f"The image has no place of {size} x {size} cells with data that is not labelled already. Give a smaller "
            "PLACE_SIZE."
        )
    write_places(str(target), blocks, places, _reason)
    _tell(places, blocks, job.number_of_places, reporter)
    return {**dict(job.outputs()), "COUNT": len(places)}


def _tell(places: list[Place], blocks: Blocks, wanted: int, reporter: Reporter) -> None:
    """Say how unsure the model is in the places, and how many there are."""
    if len(places) < wanted:
        text = tr("Only {} of {} places were found that have data, do not overlap and are not labelled already.")
        reporter.warning(text.format(len(places), wanted))
    inside = sum(place.uncertainty for place in places) / len(places)
    everywhere = blocks.uncertainty.sum() / max(1, blocks.cells.sum())
    text = tr("{} places were chosen. Mean uncertainty: {:.0f} % in them, {:.0f} % in the whole image.")
    reporter.message(text.format(len(places), inside, everywhere))


def _reason(place: Place) -> str:
    if place.distance is None:
        return tr("The model is least sure here: {:.0f} %.").format(place.uncertainty)
    text = tr(
        "The model is unsure ({:.0f} %), and the place is {:.1f} standard deviations from places labelled or "
        "chosen before."
    )
    return text.format(place.uncertainty, place.distance)


@contextmanager
def _kept_folder(target: Path) -> Iterator[Path]:
    """Yield a hidden folder beside ``target`` for what is classified.

    It is removed at the end, and stays only where Classify has left something to go on from: after a kill or a failure.
    """
    folder = target.parent / f".{target.name}.suggest"
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        discard_folder(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SlumExtractorError(
            f"Cannot write to {target.parent}: {error.strerror}. Choose another place for the output."
        ) from error
    stopped = False
    try:
        yield folder
    except (Cancelled, KeyboardInterrupt):
        stopped = True
        raise
    finally:
        if stopped or not resume_file(folder / "classes.tif").exists():
            discard_folder(folder)
