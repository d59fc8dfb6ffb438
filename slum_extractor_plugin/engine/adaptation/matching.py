"""MATCH_TO_TRAINING: a scene brought to a network, or the network to the scene, once for the whole scene.

What is found here is the same for every tile and every worker: the process that begins the work computes it from a
sample of the scene (sampling.py) and sends it to all others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor, nn

from ...errors import ParameterError
from ...formats.comparison import Comparison, compare
from ...formats.distribution import Distribution
from ...formats.emd import ModelDefinition
from ...jobs.keywords import MATCH_AUTO, MATCH_HISTOGRAM, MATCH_IMAGE, MATCH_NETWORK, NO_MATCHING
from ..networks.normalising import Normaliser
from .batch_norm import NormStatistics, reestimate
from .cell_map import BITS, CellMap, by_balance, by_bits, by_histogram, by_mean_and_deviation
from .content import like_training, predicted_shares
from .judging import FAR, has_other_colours, is_empty, is_foreign, is_other_range
from .measuring import distribution_of
from .sampling import Sample

#: Share of the scene's statistics in the batch norms. Measured: benchmarks/log/2026-11-29-sensor-shift.md.
WEIGHT = 0.5

#: Windows that the batch norms see: those whose content is most like the training chips', or the first of the sample,
#: which are spread over the scene as all are. And how many go through the network at once.
_WINDOWS, _BATCH = 16, 4


@dataclass(frozen=True)
class Match:
    """How a scene and a network are brought to each other.

    Attributes:
        methods: what was done, of NETWORK, IMAGE and HISTOGRAM, in this order of work; empty for nothing.
        cells: what the cells go through before they are normalised; None for nothing.
        norms: statistics of the network's batch norms; empty for its own.
        comparison: of the scene with the training images; None where the package does not hold what they were like.
    """

    methods: tuple[str, ...] = ()
    cells: CellMap | None = None
    norms: NormStatistics = field(default_factory=dict)
    comparison: Comparison | None = None

    @property
    def tags(self) -> dict[str, str]:
        """Metadata of a result: what was done, and how far the scene is from the training images if known."""
        known = {"MATCH_TO_TRAINING": self.name}
        if self.comparison is not None:
            known["DISTANCE_TO_TRAINING"] = f"{self.comparison.distance:.3f}"
        return known

    @property
    def name(self) -> str:
        """What was done, for a log and metadata."""
        return "+".join(self.methods) or NO_MATCHING


#: Nothing is changed.
NO_MATCH = Match()


def match_scene(
    method: str, sample: Sample, definition: ModelDefinition, network: Callable[[], nn.Module], device: torch.device
) -> Match:
    """Return how a scene and a network are brought to each other.

    Args:
        method: a keyword of MATCH_TO_TRAINING.
        sample: of the scene.
        definition: of the package.
        network: loads its network, where that is needed.
        device: where the network works.

    Raises:
        ParameterError: IMAGE or HISTOGRAM, and the package does not hold what the training images were like.
        EngineError: the sample is empty, or has cells that are not finite.
    """
    training, image = definition.distribution, distribution_of(zip(sample.cells, sample.valid))
    if method in (MATCH_IMAGE, MATCH_HISTOGRAM) and training is None:
        raise ParameterError(
            f"MATCH_TO_TRAINING is {method}, and the model package does not describe its training images. Choose "
            "NETWORK or NONE, or train the model again with this version."
        )
    if image is None:
        return NO_MATCH
    same_type = definition.data_type in ("", sample.cells.dtype.name)
    comparison = compare(training, image, same_type) if training else None
    methods, cells = _chosen(method, definition, training, image, comparison)
    norms = {}
    if MATCH_NETWORK in methods:
        placed = network().to(device, memory_format=torch.channels_last)
        windows = _Windows(sample, cells, definition, device)
        norms = reestimate(placed, windows.batches(windows.chosen(placed)), WEIGHT)
        norms = {name: (mean.cpu(), variance.cpu()) for name, (mean, variance) in norms.items()}
    return Match(methods, cells, norms, comparison)


def _chosen(
    method: str,
    definition: ModelDefinition,
    training: Distribution | None,
    image: Distribution,
    comparison: Comparison | None,
) -> tuple[tuple[str, ...], CellMap | None]:
    """Return what is done, and what the cells go through."""
    if method == MATCH_IMAGE:
        return (method,), by_mean_and_deviation(training, image)
    if method == MATCH_HISTOGRAM:
        return (method,), by_histogram(training, image)
    if method == MATCH_NETWORK:
        return (method,), None
    if method != MATCH_AUTO or comparison is None or not is_foreign(comparison) or is_empty(comparison):
        return (), None
    if is_other_range(comparison):
        return _to_range(definition, training, image)
    balanced = by_balance(training, image) if has_other_colours(comparison) else None
    if balanced is None:
        return (MATCH_NETWORK,), None
    return _and_network(compare(training, balanced.of_distribution(image))), balanced


def _and_network(comparison: Comparison) -> tuple[str, ...]:
    """Return IMAGE, and NETWORK where the image is still foreign after it."""
    return (MATCH_IMAGE, MATCH_NETWORK) if is_foreign(comparison) else (MATCH_IMAGE,)


def _to_range(
    definition: ModelDefinition, training: Distribution, image: Distribution
) -> tuple[tuple[str, ...], CellMap]:
    """Return what is done to an image whose values span another range: by its bits if that brings it near.

    One factor for all bands keeps the colours, and an offset that is none; mean and deviation of each band are for
    images whose values are no whole numbers of bits, such as reflectances.
    """
    if definition.data_type == "uint8":
        maps = [by_bits(bits, len(image.bands)) for bits in BITS]
        found = [compare(training, one.of_distribution(image)) for one in maps]
        best = min(range(len(maps)), key=lambda index: found[index].distance)
        if found[best].distance < FAR:
            return _and_network(found[best]), maps[best]
    return (MATCH_IMAGE, MATCH_NETWORK), by_mean_and_deviation(training, image)


class _Windows:
    """Windows of a sample as a network sees them."""

    def __init__(
        self, sample: Sample, cells: CellMap | None, definition: ModelDefinition, device: torch.device
    ) -> None:
        self._sample, self._cells, self._device = sample, cells, device
        self._normalise = Normaliser(definition.normalisation).to(device)
        self._training = definition.distribution.classes if definition.distribution else ()

    def batches(self, chosen: list[int]) -> Iterator[Tensor]:
        """Yield windows in batches that each have some from all over the scene."""
        count = -(-len(chosen) // _BATCH)
        for first in range(count):
            yield self._normalised(chosen[first::count])

    def chosen(self, network: nn.Module) -> list[int]:
        """Return the windows for the batch norms: those whose content is most like the training chips' where known."""
        every = list(range(len(self._sample)))
        if not self._training or len(every) <= _WINDOWS:
            return every[:_WINDOWS]
        parts = (self._normalised(every[first : first + _BATCH]) for first in range(0, len(every), _BATCH))
        return like_training(predicted_shares(network.eval(), parts), self._training, _WINDOWS)

    def _normalised(self, windows: list[int]) -> Tensor:
        """Return windows, (windows, bands, rows, columns), as the network takes them."""
        found = self._sample.cells[windows]
        if self._cells is not None:
            found = np.stack([self._cells(window) for window in found])
        images = torch.from_numpy(found.astype(np.float32)).to(self._device)
        return self._normalise(images).contiguous(memory_format=torch.channels_last)
