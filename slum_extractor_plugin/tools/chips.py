"""Export Training Data, Show Training Data and Rebuild Training Metadata."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from ..formats.chip_alpha import doubtful_alpha
from ..formats.chips import CLASSIFIED_TILES, ChipFolder, read_chip_folder
from ..formats.classes import ClassInfo
from ..formats.figures import percent
from ..jobs.export import ExportTrainingDataForDeepLearning, RebuildTrainingMetadata, ShowTrainingData
from ..progress import part
from ..protocol import Reporter
from ..rasters.chips.export import export_chips
from ..rasters.chips.footprints import write_footprints
from ..rasters.chips.rebuild import rebuild_metadata
from ..rasters.chips.report import show_chips
from ..translation import tr
from .class_field import choose_field
from .listening import progress_of


def export(job: ExportTrainingDataForDeepLearning, reporter: Reporter) -> dict[str, Any]:
    """Cut the chips."""
    field = choose_field(job.in_class_data or "", job.class_value_field, reporter)
    progress = progress_of(reporter)
    summary = export_chips(replace(job, class_value_field=field), part(progress, 0.0, 0.9))
    reporter.message(
        tr(
            "{} chips were written; classes: {}. No chip: {} places without features, {} outside the mask, {} "
            "without image."
        ).format(
            summary.chips,
            _named(summary.classes),
            summary.tiles_without_features,
            summary.tiles_outside_mask,
            summary.tiles_without_image,
        )
    )
    if summary.empty_masks:
        reporter.warning(
            tr(
                "{} of {} mask polygons, such as those of a study area, hold no chip, so what is drawn in them is not "
                "used. A chip covers {} and must lie wholly inside. Draw larger ones, or choose a smaller tile size "
                "or stride."
            ).format(summary.empty_masks, summary.masks, summary.chip_ground)
        )
    if summary.chips and not summary.classes and job.in_class_data:
        reporter.warning(
            tr(
                "No chip has a labelled cell, so a model can learn nothing from them. Check that the class "
                "data are on the image, inside the mask polygons, and of class values above 0."
            )
        )
    outputs = dict(job.outputs())
    classified = job.metadata_format == CLASSIFIED_TILES
    if classified:
        _tell(read_chip_folder(job.out_folder), reporter)
    if job.out_report and classified:
        show_chips(job.out_folder, job.out_report, progress=part(progress, 0.9, 0.95))
    elif job.out_report:
        reporter.message(tr("No contact sheet: it is made for {}.").format(CLASSIFIED_TILES))
        del outputs["OUT_REPORT"]
    if job.out_footprints:
        write_footprints(job.out_folder, job.out_footprints, classified, part(progress, 0.95, 1.0))
    progress(1.0)
    return outputs


def _tell(folder: ChipFolder, reporter: Reporter) -> None:
    for line in class_lines(folder):
        reporter.message(line)
    if doubtful_alpha(folder):
        reporter.warning(
            tr(
                "The image calls a band alpha whose values are those of an image. It is used as a mask, and models are "
                "not trained on it. If it is near infrared, for example, correct its colour interpretation "
                "(gdal_edit.py -colorinterp_N undefined, where N is its number) and export again."
            )
        )


def class_lines(folder: ChipFolder) -> Iterator[str]:
    """Yield for each class of a chip folder in how many chips it is, and its share of the cells."""
    cells = len(folder.chips) * folder.tile_size[0] * folder.tile_size[1]
    statistics = folder.class_statistics
    for info in folder.classes:
        text = tr("{}: in {} of {} chips, {} of the cells.")
        yield text.format(
            named(info),
            statistics.chips_with(info.value),
            len(folder.chips),
            percent(folder.class_pixels[info.value] / cells),
        )


def show(job: ShowTrainingData, reporter: Reporter) -> dict[str, Any]:
    """Write the report of a chip folder."""
    show_chips(job.in_folder, job.out_report, job.rows, job.alpha, progress_of(reporter))
    return dict(job.outputs())


def rebuild(job: RebuildTrainingMetadata, reporter: Reporter) -> dict[str, Any]:
    """Count the chips of a folder and write the files that describe them."""
    rebuilt = rebuild_metadata(job.in_folder, progress_of(reporter))
    text = tr("{} chips were counted; classes: {}.")
    reporter.message(text.format(len(rebuilt.chips), _named(rebuilt.classes)))
    return {"OUT_FOLDER": job.in_folder}


def _named(classes: Sequence[ClassInfo]) -> str:
    return ", ".join(map(named, classes)) or tr("none")


def named(info: ClassInfo) -> str:
    """Return what a class is called: its name and value, or only the value where it has no other name."""
    return str(info.value) if info.name == str(info.value) else f"{info.name} ({info.value})"
