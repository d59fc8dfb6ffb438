"""Classify Pixels Using Deep Learning: an image through a package's network, as a stream of tiles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import numpy as np
import torch

from ...errors import ParameterError
from ...formats.emd import ModelDefinition
from ...grid import Tiling
from ..adaptation.batch_norm import set_statistics
from ..adaptation.matching import NO_MATCH, Match
from ..devices import choose_device, device_name, keep_memory
from ..estimates import in_bytes
from ..networks.factory import load_network
from ...protocol import Reporter
from ...jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from .area import Area, open_scene
from .backends import EAGER, FLOAT32, choose_backend, computes_in_bfloat16, make_forward
from .block_cache import bounded_cache
from .class_raster import class_dtype
from .esri_tiling import EsriTiling
from .figures import wanted_rasters
from .models import Models
from .pace import Pace
from .planning import Plan, check_fits, memory_of, plan_for
from .prediction import EsriPredictor, Member, Predictor
from .result import ResultWriter
from .stream import Answer, Stream

#: ArcGIS's default.
ESRI_BATCH_SIZE = 4


@dataclass(frozen=True)
class Job:
    """A network that is ready to classify an area."""

    settings: ClassifyJob
    definition: ModelDefinition
    area: Area
    plan: Plan
    device: torch.device
    stream: Stream
    match: Match = NO_MATCH


@contextmanager
def prepared(
    settings: ClassifyJob, models: Models, area: Area, plan: Plan | None = None, match: Match = NO_MATCH
) -> Iterator[Job]:
    """Open the image and bring the networks to their device.

    Args:
        settings: with its ARGUMENTS in their places.
        models: one, or several that answer together.
        area: what is classified.
        plan: how, if another process has decided it already.
        match: how images and network are brought to each other; of one model only.

    Raises:
        SlumExtractorError: the image or a network cannot be used.
    """
    definition = models.definition
    device = choose_device(settings.processor_type, settings.gpu_id)
    if device.type == "cpu":
        keep_memory()
    with bounded_cache(area), open_scene(area, reflect=not settings.esri_compatible) as scene:
        network, *others = map(load_network, models.packages)
        figures = tuple(wanted_rasters(settings))
        set_statistics(network, match.norms)
        if settings.esri_compatible:
            predictor, plan = _like_esri(settings, definition, device, network)
        else:
            plan = plan or _planned(settings, definition, device, area, [network, *others])
            predictor = Predictor(
                make_forward(plan.backend, network, device, plan.precision),
                models.packages[0].definition,
                device,
                plan.tiling.padding,
                predict_background=settings.predict_background,
                test_time_augmentation=settings.test_time_augmentation,
                figures=figures,
                weight=models.weights[0],
                others=_members(models, others, plan, device),
            )
        dtype = class_dtype(definition.class_values)
        stream = Stream(scene, predictor, plan, dtype, area.mask, len(figures), match.cells)
        yield Job(settings, definition, area, plan, device, stream, match)


def write_result(job: Job, answers: Iterable[Answer], reporter: Reporter) -> None:
    """Write answers, in any order, that together cover the job's area once, as rasters that appear when complete.

    Raises:
        RasterError: the disk is full, or the place cannot be written to.
    """
    extent = job.area.extent
    pace, done = Pace(extent.width * extent.height, reporter), 0
    with ExitStack() as stack:
        writer = stack.enter_context(ResultWriter(job.settings, job.definition, job.area, job.match.tags))
        for answer in answers:
            writer.write(answer)
            done += answer.classes.size
            pace.report(done)
        writer.finish()
    pace.report_end()
    _warn_of_sameness(writer.found, reporter)


def _members(models: Models, others: Sequence[torch.nn.Module], plan: Plan, device: torch.device) -> list[Member]:
    """Return the networks that answer with the first."""
    return [
        Member(make_forward(plan.backend, other, device, plan.precision), package.definition, device, weight)
        for other, package, weight in zip(others, models.packages[1:], models.weights[1:])
    ]


def _planned(
    settings: ClassifyJob,
    definition: ModelDefinition,
    device: torch.device,
    area: Area,
    networks: Sequence[torch.nn.Module],
) -> Plan:
    backend = choose_backend(networks[0], device, len(definition.bands), *networks[1:])
    return plan_for(settings, definition, device, area.extent, backend)


def _like_esri(
    settings: ClassifyJob, definition: ModelDefinition, device: torch.device, network: torch.nn.Module
) -> tuple[EsriPredictor, Plan]:
    """Return what gives ArcGIS's own cells: its blocks in place of tiles, one at a time.

    Raises:
        ParameterError: the tiles cannot be ArcGIS's.
    """
    tile, side = settings.tile_size or definition.chip_size[1], definition.chip_size[1]
    if tile % 2 and tile != side:  # skips have another size than what they are joined with
        raise ParameterError(
            f"ESRI_COMPATIBLE needs an even tile size, or that of the model's chips, {side}; {tile} fails in ArcGIS."
        )
    esri = EsriTiling(
        tile=tile,
        padding=definition.padding if settings.padding is None else settings.padding,
        batch_size=settings.batch_size or ESRI_BATCH_SIZE,
        predict_background=settings.predict_background,
        test_time_augmentation=settings.test_time_augmentation,
    )
    check_fits(esri.block + 2 * esri.padding, device, EAGER)
    plan = Plan(Tiling(esri.block + 2 * esri.padding, esri.padding), 1)
    return EsriPredictor(network.to(device), definition, esri), plan


def description(job: Job) -> str:
    """Return a line that says how the area is classified, and where."""
    plan, extent = job.plan, job.area.extent
    asked = job.settings.mixed_precision != "AUTO" or job.settings.esri_compatible
    slow = plan.precision == FLOAT32 and not asked and computes_in_bfloat16()
    hint = " MIXED_PRECISION=TRUE would be quicker here, and changes one or two cells in a hundred." if slow else ""
    return (
        f"{extent.width} x {extent.height} cells on {device_name(job.device)}, by {plan.backend} in {plan.precision}, "
        f"tiles of {plan.tiling.size} with padding {plan.tiling.padding}, batch of {plan.batch_size}. "
        f"{_needs(job)}{hint}"
    )


def _needs(job: Job) -> str:
    """Return what the run takes of memory and disk; overviews are a third of a raster, compression saves the most."""
    extent, dtype = job.area.extent, class_dtype(job.definition.class_values)[0]
    per_cell = np.dtype(dtype).itemsize + len(wanted_rasters(job.settings))
    size = extent.width * extent.height * per_cell * 4 / 3
    return f"Tiles take up to {in_bytes(memory_of(job.plan))} of memory, the rasters up to {in_bytes(size)} of disk."


def _warn_of_sameness(found: set[int], reporter: Reporter) -> None:
    if not found:
        reporter.warning("The whole image is NoData, and so is the result. Check the image's NoData value.")
    elif len(found) == 1:
        reporter.warning(
            f"Every cell got the class value {min(found)}. Check that the image is of the kind, the bands and the "
            "cell size that the model was trained on."
        )
