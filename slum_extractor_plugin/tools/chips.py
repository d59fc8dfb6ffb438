"""Export Training Data, Show Training Data and Rebuild Training Metadata."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ..formats.classes import ClassInfo
from ..jobs.export import ExportTrainingDataForDeepLearning, RebuildTrainingMetadata, ShowTrainingData
from ..protocol import Reporter
from ..rasters.chips.export import export_chips
from ..rasters.chips.rebuild import rebuild_metadata
from ..rasters.chips.report import show_chips
from ..translation import tr
from .class_field import choose_field
from .listening import progress_of


def export(job: ExportTrainingDataForDeepLearning, reporter: Reporter) -> dict[str, Any]:
    """Cut the chips."""
    field = choose_field(job.in_class_data or "", job.class_value_field, reporter)
    summary = export_chips(replace(job, class_value_field=field), progress_of(reporter))
    reporter.message(
        tr("{} chips were written; classes: {}. No chip: {} places without features, {} outside the mask, {} "
           "without image.").format(
               summary.chips, _named(summary.classes), summary.tiles_without_features, summary.tiles_outside_mask,
               summary.tiles_without_image,
           )
    )
    return dict(job.outputs())


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
    return ", ".join(f"{info.value} {info.name}" for info in classes) or tr("none")
