"""How long runs took on this computer, so that dialogs can say before the start how long one takes."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

from qgis.core import QgsRasterLayer, QgsSettings

from ..errors import SlumExtractorError
from ..formats.cell_sizes import nearest_known
from ..formats.chips import IMAGES, count_rasters, read_description
from ..formats.dlpk import definition_of
from ..formats.emd import ModelDefinition
from ..jobs.keywords import BACKBONES
from .model_cells import metres_in, training_crs

#: Where QGIS's settings keep seconds for each unit of work.
_KEY = "slum_extractor/seconds_per_unit"

#: Seconds of training for each cell of a chip in an epoch on two cores, by the work of MOBILENET_V2 with a frozen
#: encoder. The fastest is of steps alone, in bfloat16 (benchmarks/log/2026-11-27-training-defaults.md); the slowest of
#: a whole run with 0.9 times the work, 321 s for 99 chips and at most 20 epochs (2026-11-30-stranger.md there).
_FASTEST, _SLOWEST = 0.48 / (8 * 256**2), 321 / (99 * 20 * 256**2 * 0.9)

#: The backbone that is advised without a GPU, and the work of each by its name.
QUICK, _WORK = "MOBILENET_V2", {each.name: each.work for each in BACKBONES}

#: How many times as long a step takes with a free encoder, by the first of these logs.
_UNFROZEN = 1.6

#: Shorter runs say little: they start the engine more than they work.
_SHORTEST = 5.0


def seconds_for(kind: str, amount: float) -> float | None:
    """Return how long an amount of work takes, from the last run of its kind; None where there was none."""
    try:
        pace = float(QgsSettings().value(f"{_KEY}/{kind}", 0))
    except (TypeError, ValueError):
        return None
    return amount * pace if pace > 0 and math.isfinite(pace) else None


@contextmanager
def timed(work: Callable[[], tuple[str, float]]) -> Iterator[None]:
    """Keep how long a run took; nothing of one that fails.

    Args:
        work: returns, at the end, the kind and the amount of what was done; an amount of 0 where it is not known.
    """
    started = time.monotonic()
    yield
    seconds = time.monotonic() - started
    with suppress(SlumExtractorError, OSError):
        kind, amount = work()
        if amount and seconds >= _SHORTEST:
            QgsSettings().setValue(f"{_KEY}/{kind}", seconds / amount)


def classifying(tool: str, definition: ModelDefinition, processor: Any) -> str:
    """Return the kind of work of classifying with a model."""
    return f"{tool}/{_plain(definition.backbone)}/{processor}"


def training(backbone: str, frozen: str, processor: Any) -> str:
    """Return the kind of work of training a network."""
    return f"train/{_plain(backbone)}/{frozen}/{processor}"


def guessed_training(backbone: str, frozen: str, cells: float) -> tuple[float, float] | None:
    """Return from and to how many seconds training took on two cores without a GPU; None for a backbone not listed.

    Args:
        backbone, frozen: the parameters' values.
        cells: of all chips, times the epochs.
    """
    if backbone not in _WORK:
        return None
    amount = cells * _WORK[backbone] * (1 if frozen == "FREEZE_MODEL" else _UNFROZEN)
    return amount * _FASTEST, amount * _SLOWEST


def share_of_quick(backbone: str) -> int:
    """Return the work of the quick backbone as a percentage of that of a listed one."""
    return round(100 * _WORK[QUICK] / _WORK[backbone])


def classified_cells(definition: ModelDefinition, image: QgsRasterLayer, cell_size: float | None = None) -> float:
    """Return how many cells an image is classified at, in its own CRS, at a cell size or at the one for the model."""
    own = math.sqrt(image.rasterUnitsPerPixelX() * image.rasterUnitsPerPixelY())
    return image.width() * image.height() * (own / (cell_size or size_for(definition, image, own))) ** 2


def size_for(definition: ModelDefinition, image: QgsRasterLayer, own: float) -> float:
    """Return the cell size that an image is classified at when none is given, by the rule of the engine."""
    if definition.cell_size_range is None:
        return own
    scale = metres_in(training_crs(definition)) / metres_in(image.crs())
    return nearest_known(own, *(end * scale for end in definition.cell_size_range))


def chips_in(folders: Any) -> int:
    """Return the number of chips in folders, given as a list or as texts between semicolons."""
    paths = folders.split(";") if isinstance(folders, str) else folders or ()
    count = 0
    for path in filter(None, paths):
        with suppress(OSError):
            images = Path(path, IMAGES)
            count += _counted(images, images.stat().st_mtime_ns)
    return count


def cells_of_a_chip(folders: Any) -> int:
    """Return the cells of a chip of the first folder; 0 while that is not known."""
    first = folders.split(";")[0] if isinstance(folders, str) else next(iter(folders or ()), "")
    with suppress(SlumExtractorError, OSError):
        width, height = read_description(Path(first))["tile_size"]
        return width * height
    return 0


@lru_cache(maxsize=64)
def _counted(images: Path, changed: int) -> int:
    """Return the number of chips; counted once for each time of change, since dialogs ask at every keystroke."""
    return count_rasters(images)


def work_of_training(job: Any, epochs: int) -> tuple[str, float]:
    """Return the kind and the amount of work of a training run of so many epochs."""
    known = not (job.chip_size or job.resume)
    return training(job.backbone_model, job.freeze, job.processor_type), known * chips_in(job.in_folder) * epochs


def work_of_classifying(job: Any) -> tuple[str, float]:
    """Return the kind and the amount of work of classifying an image; 0 where only a part was classified."""
    definition, image = definition_of(job.in_model_definition), QgsRasterLayer(job.in_raster)
    settings = (
        "additional_rasters",
        "additional_models",
        "test_time_augmentation",
        "output_coordinate_system",
        "mask",
        "extent",
        "arguments",
    )
    known = image.isValid() and not any(getattr(job, name, None) for name in settings)
    size = getattr(job, "cell_size", None)
    kind = classifying(job.ID, definition, job.processor_type)
    return kind, classified_cells(definition, image, size) if known else 0


def _plain(name: str) -> str:
    """Return a name that is one part of a key."""
    return "".join(each if each.isalnum() else "_" for each in str(name).lower())
