"""Which chips a step learns from, as a pure function of seed, epoch and step: a run can go on anywhere, and exactly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import torch
from torch.utils.data import Sampler

#: Spreads the seeds of epochs; any large prime does.
_PRIME = 1_000_003


class Draw(NamedTuple):
    """A chip, and the seed of all that is random about it in this epoch."""

    index: int
    seed: int


class EpochOrder(Sampler[list[Draw]]):
    """Batches of draws, shuffled anew in each epoch; a batch sampler for torch's ``DataLoader``.

    With ``weights``, one a chip, an epoch has as many draws as there are chips, and a chip's share of them is its share
    of the weights, rounded up or down by chance; without, each chip is drawn once.
    A last batch that is not full is left out, unless it is the only one. Of several processes that train together each
    gets its own part of every epoch; the parts are of one length.
    """

    def __init__(
        self,
        chips: int,
        batch_size: int,
        seed: int,
        part: int = 0,
        parts: int = 1,
        weights: Sequence[float] | None = None,
    ) -> None:
        self._chips, self._batch_size, self._seed = chips, batch_size, seed
        self._weights = None if weights is None else torch.tensor(weights, dtype=torch.float64)
        self._part, self._parts = part, parts
        self._epoch, self._first = 0, 0

    def __len__(self) -> int:
        return max(1, self._chips // self._parts // self._batch_size)

    def __iter__(self) -> Iterator[list[Draw]]:
        draws = self._draws()[self._part :: self._parts]
        for batch in range(self._first, len(self)):
            yield draws[batch * self._batch_size : (batch + 1) * self._batch_size]

    def set_epoch(self, epoch: int) -> None:
        """Go to the start of an epoch; within the one that :meth:`start_at` named, stay where it said."""
        if epoch != self._epoch:
            self.start_at(epoch, 0)

    def start_at(self, epoch: int, batch: int) -> None:
        """Begin the next iteration at ``batch`` of ``epoch``, both counted from 0."""
        self._epoch, self._first = epoch, batch

    def _draws(self) -> list[Draw]:
        generator = torch.Generator().manual_seed(self._seed * _PRIME + self._epoch)
        order = torch.randperm(self._chips, generator=generator)
        seeds = torch.randint(2**62, (self._chips,), generator=generator).tolist()
        if self._weights is not None:
            order = self._drawn(generator)[order]
        return list(map(Draw, order.tolist(), seeds))

    def _drawn(self, generator: torch.Generator) -> torch.Tensor:
        """Return as many chips as there are, by their weights (systematic sampling)."""
        ends = (self._weights / self._weights.sum()).cumsum(0) * self._chips
        marks = torch.arange(self._chips) + torch.rand((), generator=generator, dtype=torch.float64)
        return torch.searchsorted(ends, marks, right=True).clamp(max=self._chips - 1)
