"""Going on when the memory runs out: the same step, computed in more and smaller parts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import torch

from ...errors import EngineError
from ..devices import is_out_of_memory

Result = TypeVar("Result")

#: What a batch norm says that is to learn from a single number.
_TOO_FEW = "Expected more than 1 value per channel"


class Parts:
    """In how many parts a batch is computed: one, and twice as many each time that the memory runs out.

    What is learnt is the mean over the parts, so the batch, the learning rate and the number of steps stay what they
    are; only batch norms see fewer images at a time.
    """

    def __init__(self, warn: Callable[[str], None], count: int = 1) -> None:
        self._warn = warn
        self.count = count

    def run(self, size: int, work: Callable[[list[slice]], Result]) -> Result:
        """Return what ``work`` makes of a batch of ``size`` images, given the parts to compute one after the other.

        Raises:
            EngineError: the memory does not hold a single image.
        """
        while True:
            try:
                return work(parts(size, self.count))
            except Exception as error:
                if _TOO_FEW in str(error):
                    raise EngineError(
                        "This network needs at least two chips per step, or larger ones. Give a larger BATCH_SIZE "
                        "or CHIP_SIZE; if the memory ran out before, a smaller backbone."
                    ) from error
                if not is_out_of_memory(error):
                    raise
            self._halve(size)

    def _halve(self, size: int) -> None:
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        if self.count >= size:
            raise EngineError(
                "Not even a single chip fits into memory with this network. Give a smaller CHIP_SIZE, a smaller "
                "backbone, or PROCESSOR_TYPE=CPU."
            )
        self.count = min(size, 2 * self.count)
        self._warn(
            f"The memory ran out: a batch of {size} is now computed {-(-size // self.count)} at a time. Training "
            "continues; a smaller BATCH_SIZE would be faster."
        )


def parts(size: int, count: int) -> list[slice]:
    """Return ``count`` slices, or fewer, that cover ``size`` items in order and differ by one item at the most."""
    bounds = [size * part // count for part in range(count + 1)]
    return [slice(start, end) for start, end in zip(bounds, bounds[1:]) if end > start]
