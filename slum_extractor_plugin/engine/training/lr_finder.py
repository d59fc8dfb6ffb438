"""Finds a learning rate: the range test of Smith (2017) with arcgis.learn's rule for reading it off."""

from __future__ import annotations

import copy
import itertools
import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from torch import nn

from ...errors import EngineError
from ...progress import Progress, silent

#: arcgis.learn takes 150 steps over the same rates, which on a CPU is a good part of a training. A third of them, with
#: what is counted in steps made a third too, picks as well: both are in
#: benchmarks/log/2026-11-25-learning-rate-search.md.
LOWEST, HIGHEST, ITERATIONS = 1e-6, 1.0, 50

#: The test ends when the smoothed loss is this many times the best one.
_DIVERGED = 4.0

#: Losses dropped at each end before the rule is applied, and the weight of the past in smoothing; arcgis.learn's are 5
#: and 0.98.
_MARGIN, _SMOOTHING = 2, 0.98**3


@dataclass(frozen=True)
class RangeTest:
    """The rates that were tried, the smoothed loss at each, and the rate to train with."""

    rates: tuple[float, ...]
    losses: tuple[float, ...]
    rate: float


def find_learning_rate(
    network: nn.Module,
    optimizer: torch.optim.Optimizer,
    learn: Callable[[object], torch.Tensor],
    batches: Iterable[object],
    progress: Progress = silent,
) -> RangeTest:
    """Train for up to 50 steps while the rate rises from 1e-6 to 1, and say which rate to train with.

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

    The first and last two losses are dropped when two or more stay. With L the length of the longest decreasing
    subsequence, not necessarily of neighbours, and e the index of its end, the fall starts at e - L; the answer is the
    rate at start + int(section) + int(section / 2), where section = (e - start) / 3.

    Raises:
        EngineError: there are no finite losses.
    """
    if len(losses) - 2 * _MARGIN >= _MARGIN:
        rates, losses = rates[_MARGIN:-_MARGIN], losses[_MARGIN:-_MARGIN]
    if not losses or not all(map(math.isfinite, losses)):
        raise EngineError("No learning rate could be found: the loss is not finite. Set LEARNING_RATE yourself.")
    length, end = _longest_fall(losses)
    start = max(0, end - length)
    section = (end - start) / 3
    return rates[start + int(section) + int(section / 2)]


def _range_test(
    optimizer: torch.optim.Optimizer,
    learn: Callable[[object], torch.Tensor],
    batches: Iterable[object],
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
