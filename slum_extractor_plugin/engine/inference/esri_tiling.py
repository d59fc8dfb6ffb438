"""Classification as ArcGIS's raster function for UnetClassifier packages does it, tile by tile and cell by cell.

ArcGIS asks for square blocks. A block is cut into r x r tiles, r being the whole root of the batch size; neighbouring
tiles overlap by twice the padding; each tile's answer is cropped by the padding and the rest laid side by side. Cells
under the NoData mask, and those beyond the raster, are 0 before they are normalised.

With test-time augmentation the tiles of a block are answered for each flip and transposition, overlap by a Hann
window as weight, and the logits are averaged. A model that ignores classes, or is not to answer background, then
chooses among the probabilities; without augmentation it chooses among the logits.

This cuts off context where it need not and depends on where tiles lie; it is for results that must equal ArcGIS's.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from ...errors import ParameterError
from ...formats.emd import ModelDefinition
from ...progress import Progress, silent
from .esri_normalising import normalised

_Transform = Callable[[torch.Tensor], torch.Tensor]


@dataclass(frozen=True)
class EsriTiling:
    """The arguments of ArcGIS's tool. ``tile`` and ``padding`` are in cells; ``batch_size`` counts tiles a block.

    Raises:
        ParameterError: nothing is left of a tile, or the augmentation would divide by zero.
    """

    tile: int
    padding: int
    batch_size: int = 4
    predict_background: bool = True
    test_time_augmentation: bool = False

    def __post_init__(self):
        if self.tile < 32 or not 0 <= 2 * self.padding < self.tile or self.batch_size < 1:
            raise ParameterError(
                f"ESRI_COMPATIBLE needs a tile size of 32 or more (it is {self.tile}), a padding below half of "
                f"it (it is {self.padding}) and a batch size of 1 or more (it is {self.batch_size})."
            )
        if self.test_time_augmentation and self.padding == 0:
            raise ParameterError("ESRI_COMPATIBLE with TEST_TIME_AUGMENTATION needs a padding of 1 or more.")

    @property
    def step(self) -> int:
        """Cells from one tile to the next."""
        return self.tile - 2 * self.padding

    @property
    def tiles_a_side(self) -> int:
        """Tiles along a side of a block: 1 for batch sizes up to 3, 2 up to 8, 3 up to 15."""
        return math.isqrt(self.batch_size)

    @property
    def block(self) -> int:
        """Cells that a block answers for, along a side."""
        return self.step * self.tiles_a_side


def classify_like_esri(
    network: nn.Module,
    definition: ModelDefinition,
    raster: np.ndarray,
    mask: np.ndarray | None,
    tiling: EsriTiling,
    progress: Progress = silent,
) -> np.ndarray:
    """Return class values (H, W), int32, of a raster; those under the NoData mask are the caller's to leave out.

    Args:
        network: as :func:`~.networks.load_network` gives it.
        definition: what the package says of it.
        raster: (bands, H, W), the bands that the network takes, in its order, as they are in the file.
        mask: (H, W), 0 for NoData; None where all cells are valid.
        tiling: ArcGIS's arguments.
        progress: called after each block.
    """
    _, height, width = raster.shape
    mask = np.ones((height, width), bool) if mask is None else np.asarray(mask) != 0
    block, padding = tiling.block, tiling.padding
    rows, columns = math.ceil(height / block), math.ceil(width / block)
    beyond = [(padding, rows * block - height + padding), (padding, columns * block - width + padding)]
    cells = np.pad(np.where(mask, raster, 0), [(0, 0), *beyond])
    classes = np.zeros((rows * block, columns * block), np.int32)
    for index in range(rows * columns):
        top, left = index // columns * block, index % columns * block
        asked = cells[:, top : top + block + 2 * padding, left : left + block + 2 * padding]
        classes[top : top + block, left : left + block] = classify_block(network, definition, asked, tiling)
        progress((index + 1) / (rows * columns))
    return classes[:height, :width]


@torch.inference_mode()
def classify_block(
    network: nn.Module, definition: ModelDefinition, cells: np.ndarray, tiling: EsriTiling
) -> np.ndarray:
    """Return class values (block, block), int32, of the cells (bands, block + 2 padding, block + 2 padding).

    Cells under the NoData mask or beyond the raster must be 0.
    """
    device = next(network.parameters()).device
    block = normalised(cells, definition, tiling.test_time_augmentation).to(device)
    if tiling.test_time_augmentation:
        scores = _augmented(network, block, definition.image_space, tiling).softmax(dim=0)
        scores = _cropped(scores, tiling.padding)
    else:
        scores = _side_by_side(_cropped(network(_tiles(block, tiling)), tiling.padding), tiling)
    barred = [*definition.ignored_outputs, *([] if tiling.predict_background else [0])]
    scores[barred] = scores.min() - 1
    values = np.array(definition.class_values, np.int32)
    return values[scores.argmax(dim=0).cpu().numpy()]


def _augmented(network: nn.Module, block: torch.Tensor, image_space: str, tiling: EsriTiling) -> torch.Tensor:
    """Return the mean logits (outputs, side, side) of a block over its flips and transpositions."""
    transforms = _transforms(image_space)
    return torch.stack([undo(_blended(network, do(block), tiling)) for do, undo in transforms]).mean(dim=0)


def _transforms(image_space: str) -> list[tuple[_Transform, _Transform]]:
    """Return pairs of a transformation and its inverse: all eight on the map, only mirroring for oblique images."""

    def pair(flips: list[int], transposed: bool) -> tuple[_Transform, _Transform]:
        def do(x: torch.Tensor) -> torch.Tensor:
            x = x.flip(flips)
            return x.transpose(-1, -2) if transposed else x

        def undo(x: torch.Tensor) -> torch.Tensor:
            return (x.transpose(-1, -2) if transposed else x).flip(flips)

        return do, undo

    if image_space == "PIXEL_SPACE":
        return [pair([], False), pair([-1], False)]
    return [pair(flips, transposed) for transposed in (False, True) for flips in ([], [-1], [-2], [-2, -1])]


def _blended(network: nn.Module, block: torch.Tensor, tiling: EsriTiling) -> torch.Tensor:
    """Return the logits (outputs, side, side) of a block, overlapping tiles weighted by a Hann window."""
    logits = network(_tiles(block, tiling))
    line = torch.hann_window(tiling.tile, periodic=True, device=block.device)  # 0 in the first row only, as in ArcGIS
    window = line[:, None] * line[None, :]
    side = block.shape[-1]
    total = logits.new_zeros((logits.shape[1], side, side))
    weight = logits.new_zeros((side, side))
    for index, tile in enumerate(logits):
        place = _place(index, tiling)
        total[:, place[0], place[1]] += tile * window
        weight[place] += window
    return total / weight


def _tiles(block: torch.Tensor, tiling: EsriTiling) -> torch.Tensor:
    places = [_place(index, tiling) for index in range(tiling.tiles_a_side**2)]
    return torch.stack([block[:, rows, columns] for rows, columns in places])


def _place(index: int, tiling: EsriTiling) -> tuple[slice, slice]:
    row, column = divmod(index, tiling.tiles_a_side)
    top, left = row * tiling.step, column * tiling.step
    return slice(top, top + tiling.tile), slice(left, left + tiling.tile)


def _cropped(x: torch.Tensor, padding: int) -> torch.Tensor:
    return x[..., padding : x.shape[-2] - padding, padding : x.shape[-1] - padding]


def _side_by_side(tiles: torch.Tensor, tiling: EsriTiling) -> torch.Tensor:
    """Return (outputs, block, block) of the cropped answers (tiles, outputs, step, step)."""
    side, step = tiling.tiles_a_side, tiling.step
    grid = tiles.reshape(side, side, -1, step, step)
    return grid.permute(2, 0, 3, 1, 4).reshape(-1, side * step, side * step).clone()
