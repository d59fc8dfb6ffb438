"""Extract Slums: classify, filter and polygonise in one step."""

from __future__ import annotations

import tempfile
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
from .run import run

#: Ends of the shares of the work: classifying takes nearly all of it.
_SHARES = (0.0, 0.9, 0.95, 1.0)


def extract(job: ExtractSlums, reporter: Reporter, engine: str = "") -> dict[str, Any]:
    """Run the three tools one after the other."""
    definition = definition_of(job.in_model_definition)
    _check_values(job.slum_values, definition)
    if not job.slum_values:
        _warn_of_classes(definition, reporter)
    with tempfile.TemporaryDirectory(prefix="slum_extractor_") as folder:
        for index, step in enumerate(_steps(job, Path(folder))):
            run(step, _Step(reporter, _SHARES[index], _SHARES[index + 1]), engine)
    return dict(job.outputs())


def _steps(job: ExtractSlums, folder: Path) -> tuple[Job, Job, Job]:
    """Return the jobs, with the workflow's own settings; what nobody asked for is written into ``folder``."""
    classified = str(folder / "classified.tif")
    filtered = job.out_classified_raster or str(folder / "filtered.tif")
    return (
        ClassifyPixelsUsingDeepLearning(
            in_raster=job.in_raster, in_model_definition=job.in_model_definition, processor_type=job.processor_type,
            mask=job.mask, extent=job.extent, out_classified_raster=classified,
        ),
        MajorityFilter(in_raster=classified, out_raster=filtered, geotiff_layout=job.geotiff_layout),
        RasterToPolygon(
            in_raster=filtered, simplify="NO_SIMPLIFY", drop_background=not job.slum_values,
            class_values=job.slum_values, out_polygon_features=job.out_polygon_features,
        ),
    )


class _Step:
    """Passes on what one of the steps reports, its progress as a part of the whole."""

    def __init__(self, reporter: Reporter, start: float, end: float) -> None:
        self._reporter, self._start, self._share = reporter, start, end - start
        self.message, self.warning, self.cancelled = reporter.message, reporter.warning, reporter.cancelled

    def progress(self, fraction: float) -> None:
        """Report the share of the whole work."""
        self._reporter.progress(self._start + self._share * fraction)


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
            tr("All classes of the model become polygons: {}. Give SLUM_VALUES to have those of slums alone.")
            .format(names)
        )
