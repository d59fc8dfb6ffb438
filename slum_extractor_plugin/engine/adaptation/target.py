"""What a model is adapted to: windows of unlabelled images, as the model sees them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...errors import ParameterError, RasterError
from ...formats.emd import ModelDefinition
from ...formats.normalisation import NormalizationStats
from ...jobs.adapt import AdaptDeepLearningModel
from ...jobs.classify import ClassifyPixelsUsingDeepLearning
from ...protocol import Reporter
from ..inference.area import area_of, open_scene
from ..inference.block_cache import bounded_cache
from ..training.pretrained import fits_cells
from .sampling import sample_scene

#: Windows of all images together: 4 million cells, 13 MB of three bands of 8 bits.
WINDOWS = 64

#: Cells without which statistics say little.
_LEAST_CELLS = 4096


@dataclass(frozen=True)
class Target:
    """Windows of the images: cells (windows, bands, rows, columns), where they have data (windows, rows, columns).

    The bands are those of the model, in its order.
    """

    cells: np.ndarray
    valid: np.ndarray


def read_target(job: AdaptDeepLearningModel, definition: ModelDefinition, reporter: Reporter) -> Target:
    """Read windows spread over the images, at the cell size that the model works at.

    Raises:
        SlumExtractorError: an image cannot be read, or the images have too little data or differ in type.
    """
    share = max(1, WINDOWS // len(job.in_rasters))
    parts = [_sampled(image, job, definition, share, reporter) for image in job.in_rasters]
    kinds = {cells.dtype for cells, _ in parts}
    if len(kinds) > 1:
        raise ParameterError(
            f"The images have cells of {' and '.join(sorted(map(str, kinds)))}. Give images of one type, or adapt to "
            "one at a time."
        )
    height, width = (min(valid.shape[axis] for _, valid in parts) for axis in (1, 2))
    target = Target(
        np.concatenate([cells[..., :height, :width] for cells, _ in parts]),
        np.concatenate([valid[..., :height, :width] for _, valid in parts]),
    )
    if target.valid.sum() < _LEAST_CELLS:
        raise RasterError(
            f"The images have data in {int(target.valid.sum())} cells of the sample, and {_LEAST_CELLS} are needed. "
            "Give larger images, and check their NoData value."
        )
    reporter.message(f"{len(target.cells)} windows of {width} x {height} cells, spread over the images, are examined.")
    return target


def fitted(definition: ModelDefinition, target: Target, reporter: Reporter) -> ModelDefinition:
    """Return a definition that normalises the images' cells: by their own statistics where their type is another one.

    Args:
        definition: of the model.
        target: the images.
        reporter: hears where the statistics are replaced.
    """
    kind = target.cells.dtype.name
    cells = np.moveaxis(target.cells, 1, 0)[:, target.valid].astype(float)
    if fits_cells(definition, kind, float(cells.max())):
        return definition
    own = NormalizationStats.from_bands(
        *(getattr(cells, name)(axis=1).tolist() for name in ("min", "max", "mean", "std"))
    )
    places = dict(enumerate(definition.bands))
    reporter.message(
        f"The images have cells of {kind}, and the model was trained on {definition.data_type or 'another range'}: "
        "they are normalised by their own mean and deviation."
    )
    stats = own.moved(places, max(definition.bands) + 1)
    return replace(definition, data_type=kind, normalization_stats=stats)


def _sampled(
    image: str, job: AdaptDeepLearningModel, definition: ModelDefinition, windows: int, reporter: Reporter
) -> tuple[np.ndarray, np.ndarray]:
    settings = ClassifyPixelsUsingDeepLearning(
        in_raster=image, in_model_definition=job.in_model_definition, out_classified_raster="none.tif"
    )
    area = area_of(settings, [image], definition, reporter)
    with bounded_cache(area), open_scene(area, reflect=True) as scene:
        sample = sample_scene(scene, area.extent, windows, seed=job.seed)
    if not len(sample):
        raise RasterError(f"{image} has no data at the places examined. Check the image's NoData value.")
    return sample.cells, sample.valid


def names_of(images: Sequence[str]) -> list[str]:
    """Return the file names of images, without their folders."""
    return [image.partition("|")[0].replace("\\", "/").rsplit("/", 1)[-1] for image in images]
