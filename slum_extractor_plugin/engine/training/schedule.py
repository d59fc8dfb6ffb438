"""How fast to learn at each moment of a run: one cycle a phase, by steps or against the clock."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass

#: As fastai, on which arcgis.learn stands, sets its one-cycle schedule.
PERCENT_RISING, DIVISOR, FINAL_DIVISOR = 0.3, 25.0, 25e4
HIGH_MOMENTUM, LOW_MOMENTUM = 0.95, 0.85

#: As fastai sets it for a constant rate.
STEADY_MOMENTUM = 0.9

#: From where in a run the batch norms' statistics are a mean of many batches, and of which part of a run's batches.
STEADY_FROM, STEADY_SHARE = 0.8, 0.1

#: Share of a run of two phases in which the encoder stays frozen.
FROZEN_SHARE = 1 / 3

#: From where in a cycle the rate has fallen to half of its highest, and below.
SETTLING = (1 + PERCENT_RISING) / 2


@dataclass(frozen=True)
class Phase:
    """A part of a run, as shares of it, with a cycle of its own; ``constant`` keeps the learning rate as it is."""

    start: float
    end: float
    frozen: bool
    constant: bool = False

    def cycle(self, position: float) -> tuple[float, float]:
        """Return the share of the highest learning rate, and the momentum, at a position in the run."""
        if self.constant:
            return 1.0, STEADY_MOMENTUM
        return one_cycle((position - self.start) / (self.end - self.start))


def phases(pretrained: bool, freeze: str) -> tuple[Phase, ...]:
    """Return the phases of a run; ``freeze`` is the tool's keyword. Random weights are never frozen."""
    if not pretrained or freeze == "UNFREEZE_MODEL":
        return (Phase(0, 1, frozen=False),)
    if freeze == "FREEZE_MODEL":
        return (Phase(0, 1, frozen=True),)
    return Phase(0, FROZEN_SHARE, frozen=True), Phase(FROZEN_SHARE, 1, frozen=False)


def phase_at(position: float, course: tuple[Phase, ...]) -> Phase:
    """Return the phase of a position from 0 to 1."""
    return next(phase for phase in course if position < phase.end or phase is course[-1])


def is_settling(position: float, course: tuple[Phase, ...]) -> bool:
    """Whether the learning rate of the last cycle has fallen to half of its highest.

    Before that the steps are so large that figures of one epoch say little of the next, or of what the run will give.
    """
    last = course[-1]
    return last.constant or position >= last.start + SETTLING * (last.end - last.start)


def one_cycle(position: float) -> tuple[float, float]:
    """Return the share of the highest learning rate, and the momentum, at a position from 0 to 1.

    The rate rises from 1/25 in the first 30 % and falls to 1/250 000 in the rest, along cosines; momentum does the
    opposite (Smith 2018, as fastai has it).
    """
    position = min(1.0, max(0.0, position))
    if position < PERCENT_RISING:
        share = position / PERCENT_RISING
        return _between(1 / DIVISOR, 1, share), _between(HIGH_MOMENTUM, LOW_MOMENTUM, share)
    share = (position - PERCENT_RISING) / (1 - PERCENT_RISING)
    return _between(1, 1 / FINAL_DIVISOR, share), _between(LOW_MOMENTUM, HIGH_MOMENTUM, share)


def steady_momentum(position: float, step: int, usual: float) -> float:
    """Return how far batch norms follow the statistics of one batch, at a position from 0 to 1 after so many steps.

    The ``usual`` 0.1 means the last ten batches, whose share of slum is chance, and what a network answers depends on
    it. Once the rate is low and the weights hardly change, the mean is of the last tenth of the run: nearly what
    computing the statistics anew after training gives (Wu and Johnson 2021), at no cost.
    """
    if position < STEADY_FROM:
        return usual
    return min(usual, position / (STEADY_SHARE * max(1, step)))


def _between(start: float, end: float, share: float) -> float:
    return end + (start - end) * (1 + math.cos(math.pi * share)) / 2


class Clock:
    """Seconds that a run has taken, those before it was resumed among them."""

    def __init__(self) -> None:
        self._started = time.monotonic()

    def seconds(self) -> float:
        """Return the seconds so far."""
        return time.monotonic() - self._started

    def add(self, seconds: float) -> None:
        """Count seconds of an earlier part of the run."""
        self._started -= seconds


class Length:
    """How long a run is: a number of steps, or the seconds of a budget.

    Attributes:
        began: the clock's seconds at the first step. What came before, as the search for a rate, has had its part of
            the budget, and the schedule is one of what is left.
        reserve: seconds kept for the last validation.
    """

    def __init__(self, steps: int, budget: float | None = None, clock: Clock | None = None) -> None:
        self._steps, self._budget, self._clock = steps, budget, clock or Clock()
        self.began = self.reserve = 0.0

    def position(self, step: int) -> float:
        """Return where in the run a step is, 0 to 1, counting steps from 0; from 1 on a run by the clock is over."""
        if self._budget is None:
            return step / max(1, self._steps - 1)
        return self.elapsed() / max(1e-3, self._budget - self.began - self.reserve)

    def elapsed(self) -> float:
        """Return the seconds since the first step."""
        return self._clock.seconds() - self.began

    @property
    def timed(self) -> bool:
        """Whether the clock decides."""
        return self._budget is not None
