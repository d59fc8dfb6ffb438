"""Training chips as tensors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from ...formats.chips import Chip
from .chip_reading import IGNORED
from .chip_store import ChipStore
from .order import Draw

__all__ = ["IGNORED", "ChipDataset", "Sample", "padded_batch"]

Sample = tuple[Tensor, Tensor]

#: Changes a sample at random; the generator is all the chance there is.
Transform = Callable[[Tensor, Tensor, np.random.Generator], Sample]

#: Types of cells that torch computes with and that are smaller than float32.
_SMALL = {"uint8", "int16"}


class ChipDataset(Dataset):
    """Image and target of each chip.

    A sample is the image, (bands, rows, columns) in the image's own units, 0 where it has NoData, uint8 or int16 if the
    file has them and float32 otherwise; and the target, (rows, columns) int64: 0 for the background, ``1 + index`` for
    the class at ``index``, ``IGNORED`` for cells that teach nothing.

    Args:
        chips: what it holds; a key is a position in it, or a :class:`~.order.Draw`.
        store: where their cells are.
        transform: applied to samples that are asked for by a draw, with the draw's seed.
        pool: makes the samples of a batch side by side, if there is one.
    """

    def __init__(
        self, chips: Sequence[Chip], store: ChipStore, transform: Transform | None = None, pool: Executor | None = None
    ) -> None:
        self.chips = list(chips)
        self._store = store
        self._transform = transform
        self._pool = pool

    def __len__(self) -> int:
        return len(self.chips)

    def __getitem__(self, key: int | Draw) -> Sample:
        chip = self._store[self.chips[key.index if isinstance(key, Draw) else key]]
        dtype = chip.cells.dtype if chip.cells.dtype.name in _SMALL else np.float32
        image, target = torch.from_numpy(chip.cells.astype(dtype)), torch.from_numpy(chip.target.astype(np.int64))
        if self._transform is None or not isinstance(key, Draw):
            return image, target
        return self._transform(image, target, np.random.default_rng(key.seed))

    def __getitems__(self, keys: Sequence[int | Draw]) -> list[Sample]:
        """Return the samples of a batch."""
        return list((self._pool.map if self._pool else map)(self.__getitem__, keys))


def padded_batch(samples: Sequence[Sample]) -> Sample:
    """Stack samples into (images, bands, rows, columns) and (images, rows, columns).

    Smaller ones are filled up at the right and the bottom with 0, which is ``IGNORED``.
    """
    rows, columns = (max(target.shape[axis] for _, target in samples) for axis in (0, 1))
    if all(target.shape == (rows, columns) for _, target in samples):
        return torch.stack([image for image, _ in samples]), torch.stack([target for _, target in samples])
    images = torch.zeros(len(samples), samples[0][0].shape[0], rows, columns, dtype=samples[0][0].dtype)
    targets = torch.full((len(samples), rows, columns), IGNORED)
    for place, (image, target) in enumerate(samples):
        images[place, :, : target.shape[0], : target.shape[1]] = image
        targets[place, : target.shape[0], : target.shape[1]] = target
    return images, targets
