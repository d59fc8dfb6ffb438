"""Training chips as tensors."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import rasterio
import torch
from rasterio.errors import RasterioError
from torch.utils.data import Dataset

from ...errors import ChipFolderError
from ...formats.chips import Chip
from ...formats.classes import ClassInfo
from ..inference.scene import without_nodata

#: Target of cells that teach nothing, because the image has NoData there.
IGNORED = 255

Sample = tuple[torch.Tensor, torch.Tensor]


class ChipDataset(Dataset):
    """Image and target of each chip.

    A sample is the image, (bands, rows, columns) float32 in the image's own units, 0 where it has NoData; and the
    target, (rows, columns) int64: 0 for the background, ``1 + index`` for the class at ``index``, ``IGNORED`` for
    NoData.
    Chips are kept in memory in their own dtype once they are read, as far as ``cache_bytes`` goes.
    """

    def __init__(
        self, chips: Sequence[Chip], bands: Sequence[int], classes: Sequence[ClassInfo],
        transform: Callable[[torch.Tensor, torch.Tensor], Sample] | None = None, cache_bytes: int = 0,
    ) -> None:
        self._chips = list(chips)
        self._bands = [band + 1 for band in bands]
        self._values = np.array([0, *(info.value for info in classes)])
        self._order = np.argsort(self._values)
        self._transform = transform
        self._cache: dict[int, tuple[np.ndarray, np.ndarray]] = {}
        self._room = cache_bytes

    def __len__(self) -> int:
        return len(self._chips)

    def __getitem__(self, index: int) -> Sample:
        cells, target = self._cached(index)
        sample = torch.from_numpy(cells.astype(np.float32)), torch.from_numpy(target.astype(np.int64))
        return self._transform(*sample) if self._transform else sample

    def _cached(self, index: int) -> tuple[np.ndarray, np.ndarray]:
        if index in self._cache:
            return self._cache[index]
        chip = self._read(self._chips[index])
        size = sum(array.nbytes for array in chip)
        if size <= self._room:
            self._room -= size
            self._cache[index] = chip
        return chip

    def _read(self, chip: Chip) -> tuple[np.ndarray, np.ndarray]:
        try:
            with rasterio.open(chip.image) as image, rasterio.open(chip.label) as label:
                cells, valid = without_nodata(image.read(self._bands), image.read_masks(self._bands))
                values = label.read(1)
        except (RasterioError, IndexError) as error:
            raise ChipFolderError(f"The chip {chip.image} cannot be read: {error}. Export it again.") from error
        if cells.shape[1:] != values.shape:
            raise ChipFolderError(f"The chip {chip.image} and its label differ in size. Export the chips again.")
        return cells, self._targets(values, valid, chip)

    def _targets(self, values: np.ndarray, valid: np.ndarray, chip: Chip) -> np.ndarray:
        """Return class values as positions in the network's outputs."""
        place = np.searchsorted(self._values, values, sorter=self._order)
        target = self._order[np.minimum(place, len(self._order) - 1)]
        unknown = np.unique(values[self._values[target] != values])
        if unknown.size:
            raise ChipFolderError(
                f"The label {chip.label} has the class value {unknown[0]}, which the folder's metadata do not list. "
                "Run Rebuild Training Metadata on the folder."
            )
        return np.where(valid, target, IGNORED).astype(np.uint8)


def split(chips: Sequence[Chip], percentage: float, seed: int) -> tuple[list[Chip], list[Chip]]:
    """Return the chips for training and those held out; at least one of each if any are held out.

    The draw is stratified by how much of a chip is labelled, so that a few chips held out stand for all: they are taken
    at even steps from the chips in the order of their labelled share, chance deciding between equals.

    Raises:
        ChipFolderError: there are too few chips to hold one out, or a label cannot be read.
    """
    if not percentage:
        return list(chips), []
    if len(chips) < 2:
        raise ChipFolderError(
            "One chip is too few to train on and to validate with. Export smaller chips, or set the validation "
            "percentage to 0."
        )
    count = min(len(chips) - 1, max(1, round(len(chips) * percentage / 100)))
    shuffled = sorted(chips, key=lambda chip: str(chip.image))
    random.Random(seed).shuffle(shuffled)  # nosec B311 (no secret)
    with ThreadPoolExecutor() as pool:
        shares = dict(zip(shuffled, pool.map(_labelled_share, shuffled)))
    ordered = sorted(shuffled, key=shares.__getitem__)
    held_out = {ordered[int((index + 0.5) * len(ordered) / count)] for index in range(count)}
    return [chip for chip in shuffled if chip not in held_out], [chip for chip in shuffled if chip in held_out]


def _labelled_share(chip: Chip) -> float:
    """Return the share of a chip's cells that have a class."""
    try:
        with rasterio.open(chip.label) as label:
            return float(np.count_nonzero(label.read(1)) / (label.width * label.height))
    except RasterioError as error:
        raise ChipFolderError(f"The label {chip.label} cannot be read: {error}. Export the chips again.") from error
