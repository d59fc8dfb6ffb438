"""Finds a learning rate: the range test of Smith (2017) with arcgis.learn's rule for reading it off."""

from __future__ import annotations

import copy
import itertools
import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ...errors import EngineError
from ...progress import Progress, silent

LOWEST, HIGHEST, ITERATIONS = 1e-6, 1.0, 150

#: The test ends when the smoothed loss is this many times the best one.
_DIVERGED = 4.0

#: Losses dropped at each end before the rule is applied, and the weight of the past in smoothing.
_MARGIN, _SMOOTHING = 5, 0.98

#: Sides of the windows that the test learns from are multiples of this, as networks want them, and no less than twice it.
_STEP = 32


@dataclass(frozen=True)
class RangeTest:
    """The rates that were tried, the smoothed loss at each, and the rate to train with."""

    rates: tuple[float, ...]
    losses: tuple[float, ...]
    rate: float


def find_learning_rate(
    network: nn.Module, optimizer: torch.optim.Optimizer, learn: Callable[[object], torch.Tensor],
    batches: Iterable[object], progress: Progress = silent,
) -> RangeTest:
    """Train for up to 150 steps while the rate rises from 1e-6 to 1, and say which rate to train with.

    The network's and the optimiser's state are what they were afterwards. Groups of parameters keep the ratio of their
    rates.

    Args:
        network: what is trained.
        optimizer: over the network's parameters.
        learn: computes the gradients of a batch, from none, and returns its loss.
        batches: to learn from, from the start again when they end.
        progress: hears the share of the test that is done.

    Raises:
        EngineError: the loss never fell, so there is nothing to read off.
    """
    with unchanged(network, optimizer):
        rates, losses = _range_test(optimizer, learn, batches, progress)
    return RangeTest(tuple(rates), tuple(losses), suggest(rates, losses))


def window_of(batch: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
    """Return a window of half the height and width of a batch, at a place drawn by torch's own chance.

    The test takes a quarter of the time so, and finds the same rates: docs/fitting.md has them. A side that would be
    less than 64 cells is left whole.
    """
    images, target = batch
    rows, columns = (_half(side) for side in target.shape[-2:])
    return images[..., rows, columns], target[..., rows, columns]


def _half(side: int) -> slice:
    half = side // 2 // _STEP * _STEP
    if half < 2 * _STEP:
        return slice(None)
    start = int(torch.randint(side - half + 1, ()))
    return slice(start, start + half)


@contextmanager
def unchanged(network: nn.Module, optimizer: torch.optim.Optimizer) -> Iterator[None]:
    """Give a network and its optimiser back the state that they have now, and no gradients, at the end."""
    state = copy.deepcopy(network.state_dict()), copy.deepcopy(optimizer.state_dict())
    try:
        yield
    finally:
        network.load_state_dict(state[0])
        optimizer.load_state_dict(state[1])
        optimizer.zero_grad()


def suggest(rates: list[float], losses: list[float]) -> float:
    """Return arcgis.learn's choice: about the middle of the longest fall of the loss.

    The first and last five losses are dropped when five or more stay. With L the length of the longest decreasing
    subsequence, not necessarily of neighbours, and e the index of its end, the fall starts at e - L; the answer is the
    rate at start + int(section) + int(section / 2), where section = (e - start) / 3.

    Raises:
        EngineError: there are no finite losses.
    """
    if len(losses) - 2 * _MARGIN >= _MARGIN:
        rates, losses = rates[_MARGIN:-_MARGIN], losses[_MARGIN:-_MARGIN]
    if not losses or not all(map(math.isfinite, losses)):
        raise EngineError("No learning rate could be found: the loss is not finite. Give LEARNING_RATE yourself.")
    length, end = _longest_fall(losses)
    start = max(0, end - length)
    section = (end - start) / 3
    return rates[start + int(section) + int(section / 2)]


def _range_test(
    optimizer: torch.optim.Optimizer, learn: Callable[[object], torch.Tensor], batches: Iterable[object],
    progress: Progress,
) -> tuple[list[float], list[float]]:
    highest = max(group["lr"] for group in optimizer.param_groups)
    shares = [group["lr"] / highest for group in optimizer.param_groups]
    rates, losses, mean, best = [], [], 0.0, math.inf
    for step, batch in enumerate(itertools.islice(_repeated(batches), ITERATIONS)):
        rate = LOWEST * (HIGHEST / LOWEST) ** (step / (ITERATIONS - 1))
        for group, share in zip(optimizer.param_groups, shares):
            group["lr"] = rate * share
        loss = learn(batch)
        optimizer.step()
        mean = _SMOOTHING * mean + (1 - _SMOOTHING) * loss.item()
        smooth = mean / (1 - _SMOOTHING ** (step + 1))
        if not math.isfinite(smooth) or (step and smooth > _DIVERGED * best):
            break
        best = min(best, smooth)
        rates.append(rate)
        losses.append(smooth)
        progress((step + 1) / ITERATIONS)
    return rates, losses


def _repeated(batches: Iterable[object]) -> Iterable[object]:
    return itertools.chain.from_iterable(itertools.repeat(batches))


def _longest_fall(losses: list[float]) -> tuple[int, int]:
    """Return the length of the longest decreasing subsequence, and the index of its last member."""
    lengths = []
    for index, loss in enumerate(losses):
        lengths.append(1 + max((lengths[k] for k in range(index) if losses[k] > loss), default=0))
    longest = max(lengths)
    return longest, lengths.index(longest)
