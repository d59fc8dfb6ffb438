"""From cells to class values: one batch of tiles through the network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch
from torch import Tensor, nn

from ...formats.emd import ModelDefinition
from .esri_tiling import EsriTiling, classify_block


class Predictor:
    """A network on its device, with what turns cells into its input and its output into class values."""

    def __init__(
        self, network: nn.Module, definition: ModelDefinition, device: torch.device, predict_background: bool = True,
        test_time_augmentation: bool = False,
    ) -> None:
        self.device = device
        self._network = network.eval().to(device, memory_format=torch.channels_last)
        normalisation = definition.normalisation
        self._offset = torch.tensor(normalisation.offset, device=device)[:, None, None]
        self._scale = torch.tensor(normalisation.scale, device=device)[:, None, None]
        self._values = np.array(definition.class_values)
        self._never = list(definition.ignored_outputs) + ([] if predict_background else [0])
        self._views = _dihedral_views(definition.image_space) if test_time_augmentation else [(0, False)]

    @torch.inference_mode()
    def predict(self, cells: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        """Classify tiles.

        Args:
            cells: tiles of equal size, each (bands, rows, columns) in the image's own units.

        Returns:
            Class values, (tiles, rows, columns) int64; and the probability of each cell's class in percent, rounded,
            (tiles, rows, columns) uint8.
        """
        batch = torch.from_numpy(np.stack(cells).astype(np.float32)).to(self.device)
        batch = ((batch - self._offset) / self._scale).contiguous(memory_format=torch.channels_last)
        probability, index = self._probabilities(batch).max(dim=1)
        percent = (100 * probability).round().to(torch.uint8)
        return self._values[index.cpu().numpy()], percent.cpu().numpy()

    def _probabilities(self, batch: Tensor) -> Tensor:
        total = sum(self._view(batch, turns, mirrored) for turns, mirrored in self._views)
        return total / len(self._views)

    def _view(self, batch: Tensor, turns: int, mirrored: bool) -> Tensor:
        """Return the probabilities that the network gives when it sees the batch turned and mirrored."""
        seen = torch.rot90(batch.flip(-1) if mirrored else batch, turns, (-2, -1))
        with torch.autocast("cuda", torch.float16, enabled=self.device.type == "cuda"):
            logits = self._network(seen).float()
        logits[:, self._never] = -torch.inf
        answer = torch.rot90(logits.softmax(dim=1), -turns, (-2, -1))
        return answer.flip(-1) if mirrored else answer


class EsriPredictor:
    """Like :class:`Predictor`, but a tile is one of ArcGIS's blocks and the answer ArcGIS's own, without confidence."""

    def __init__(self, network: nn.Module, definition: ModelDefinition, tiling: EsriTiling) -> None:
        self._network, self._definition, self._tiling = network, definition, tiling

    def predict(self, cells: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        """Return class values of each block, (blocks, rows, columns) int32, 0 in the padding; and no percentages."""
        values = np.stack([classify_block(self._network, self._definition, block, self._tiling) for block in cells])
        margin = (self._tiling.padding,) * 2
        values = np.pad(values, ((0, 0), margin, margin))
        return values, np.zeros_like(values, np.uint8)


def _dihedral_views(image_space: str) -> list[tuple[int, bool]]:
    """Return quarter turns and mirrorings to average over; images with an up and a down are only mirrored."""
    turns = range(4) if image_space == "MAP_SPACE" else range(1)
    return [(turn, mirrored) for turn in turns for mirrored in (False, True)]


def in_batches(items: Iterator, size: int) -> Iterator[list]:
    """Yield lists of ``size`` items, the last one shorter."""
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
