"""Extract Slums: classify, filter and polygonise in one step."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..errors import ParameterError
from ..formats.dlpk import definition_of
from ..formats.emd import ModelDefinition
from ..jobs.classify import ClassifyPixelsUsingDeepLearning, ExtractSlums
from ..jobs.generalize import MajorityFilter, RasterToPolygon
from ..jobs.job import Job
from ..protocol import Reporter
from ..translation import tr
from . import model_quality
from .listening import Step, progress_of
from .run import has_gdal, run

#: Where the steps begin in the work, and the last of them ends: classifying takes nearly all of it.
_SHARES = (0.0, 0.9, 0.94, 0.98)


def extract(job: ExtractSlums, reporter: Reporter, engine: str = "") -> dict[str, Any]:
    """Run the tools one after the other."""
    definition = definition_of(job.in_model_definition)
    _check_values(job.slum_values, definition)
    if not job.slum_values:
        _warn_of_classes(definition, reporter)
    model_quality.warn([job.in_model_definition], reporter)
    with tempfile.TemporaryDirectory(prefix="slum_extractor_") as folder:
        steps = _steps(job, Path(folder))
        for step, start, end in zip(steps, _SHARES, _SHARES[1:]):
            quiet = isinstance(step, RasterToPolygon)  # the figures of the whole follow
            run(step, Step(reporter, start, end, quiet), engine, summarized=False)
        numbers = _summarized(job, steps, Step(reporter, _SHARES[-1], 1.0))
    return {**dict(job.outputs()), **numbers}


def _summarized(job: ExtractSlums, steps: Sequence[Job], reporter: Reporter) -> dict[str, Any]:
    """Report what came out, where this Python has GDAL."""
    if not has_gdal(reporter):
        return {}
    from .summaries import made_of, summarize

    return summarize(
        steps[-1].in_raster,
        steps[0].out_confidence_raster,
        job.out_report,
        made_of(job),
        reporter,
        progress_of(reporter),
        (job.out_polygon_features, job.slum_values),
    )


def _steps(job: ExtractSlums, folder: Path) -> list[Job]:
    """Return the jobs: classify, filter, polygonise. What nobody asked for is written into ``folder``."""
    kept = job.out_classified_raster
    classified = kept if kept and not job.filter_passes else str(folder / "classified.tif")
    filtered = (kept or str(folder / "filtered.tif")) if job.filter_passes else classified
    layout = {"geotiff_layout": job.geotiff_layout} if classified == kept else {}
    classify = ClassifyPixelsUsingDeepLearning(
        in_raster=job.in_raster,
        in_model_definition=job.in_model_definition,
        processor_type=job.processor_type,
        mask=job.mask,
        extent=job.extent,
        match_to_training=job.match_to_training,
        mixed_precision=job.mixed_precision,
        out_classified_raster=classified,
        out_confidence_raster=str(folder / "confidence.tif"),
        **layout,
    )
    polygonise = RasterToPolygon(
        in_raster=filtered,
        simplify=job.simplify,
        drop_background=not job.slum_values,
        class_values=job.slum_values,
        minimum_area=job.minimum_area,
        out_polygon_features=job.out_polygon_features,
    )
    if not job.filter_passes:
        return [classify, polygonise]
    majority = MajorityFilter(
        in_raster=classified, iterations=job.filter_passes, out_raster=filtered, geotiff_layout=job.geotiff_layout
    )
    return [classify, majority, polygonise]


def _check_values(slums: tuple[int, ...], definition: ModelDefinition) -> None:
    known = definition.class_values
    unknown = [value for value in slums if value not in known]
    if unknown:
        raise ParameterError(
            f"SLUM_VALUES: the model has no class {unknown[0]}. Its class values are {', '.join(map(str, known))}."
        )


def _warn_of_classes(definition: ModelDefinition, reporter: Reporter) -> None:
    if len(definition.classes) > 1:
        names = ", ".join(f"{info.value} ({info.name})" for info in definition.classes)
        reporter.warning(
            tr("All classes of the model become polygons: {}. Give SLUM_VALUES to have those of slums alone.").format(
                names
            )
        )
