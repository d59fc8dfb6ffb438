"""The learning rate is read off as arcgis.learn reads it off."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from slum_extractor_plugin.engine.training.lr_finder import HIGHEST, ITERATIONS, LOWEST, find_learning_rate, suggest
from slum_extractor_plugin.errors import EngineError


def rule(rates: list[float], losses: list[float]) -> float:
    """The documented rule, written down anew: longest fall by brute force over all its ends."""
    if len(losses) - 4 >= 2:
        rates, losses = rates[2:-2], losses[2:-2]
    longest = np.ones(len(losses), int)
    for i in range(len(losses)):
        for j in range(i):
            if losses[j] > losses[i]:
                longest[i] = max(longest[i], longest[j] + 1)
    end = int(longest.argmax())
    start = max(0, end - int(longest[end]))
    section = (end - start) / 3
    return rates[start + int(section) + int(section / 2)]


@given(st.lists(st.integers(0, 40), min_size=1, max_size=60))
def test_the_rule(losses):
    rates = [float(index) for index in range(len(losses))]
    assert suggest(rates, [float(loss) for loss in losses]) == rule(rates, losses)


def test_the_rule_by_hand():
    losses = [9.0] * 2 + [5, 5, 5, 4, 3, 2, 1, 0, 8, 8] + [9.0] * 2
    # without two at each end: 5 5 5 4 3 2 1 0 8 8; the fall 5 4 3 2 1 0 has L = 6 and ends at e = 7: start 1,
    # section 2, so 1 + 2 + 1 = 4, which was at 6 of all
    assert suggest([float(index) for index in range(14)], losses) == 6.0


@pytest.mark.parametrize("losses", [[], [math.nan], [1.0, math.inf]])
def test_without_finite_losses_there_is_nothing_to_read_off(losses):
    with pytest.raises(EngineError, match="Set LEARNING_RATE yourself"):
        suggest([1.0] * len(losses), losses)


def test_the_test_trains_over_all_rates_and_leaves_everything_as_it_was():
    torch.manual_seed(0)
    network = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.BatchNorm1d(8), torch.nn.Linear(8, 1))
    optimizer = torch.optim.AdamW(
        [{"params": network[0].parameters(), "lr": 1e-4}, {"params": network[2].parameters(), "lr": 1e-3}]
    )
    before = {name: value.clone() for name, value in network.state_dict().items()}
    seen, shares = [], []

    def learn(batch: torch.Tensor) -> torch.Tensor:
        seen.append([group["lr"] for group in optimizer.param_groups])
        optimizer.zero_grad()
        loss = (network(batch) - batch.sum(1, keepdim=True)).square().mean()
        loss.backward()
        return loss.detach()

    found = find_learning_rate(network, optimizer, learn, [torch.randn(16, 4) for _ in range(3)], shares.append)
    rate = found.rate
    assert rate in found.rates and len(found.rates) == len(found.losses) == len(shares)
    highest = [rates[1] for rates in seen]
    assert highest[0] == pytest.approx(LOWEST) and len(highest) <= ITERATIONS and shares == sorted(shares)
    assert np.allclose(np.diff(np.log(highest)), math.log(HIGHEST / LOWEST) / (ITERATIONS - 1))
    assert all(rates[0] == pytest.approx(rates[1] / 10) for rates in seen)
    assert LOWEST < rate < HIGHEST and min(abs(np.log(highest) - math.log(rate))) < 1e-6
    assert all(torch.equal(value, before[name]) for name, value in network.state_dict().items())
    assert [group["lr"] for group in optimizer.param_groups] == [1e-4, 1e-3] and not optimizer.state


def test_it_stops_when_the_loss_flies_off():
    weight = torch.nn.Linear(1, 1)
    optimizer = torch.optim.SGD(weight.parameters(), lr=1.0)
    losses = iter([1.0] * 20 + [1e3] * 200)
    calls = []

    def learn(_: object) -> torch.Tensor:
        calls.append(1)
        return torch.tensor(next(losses))

    find_learning_rate(weight, optimizer, learn, [None])
    assert len(calls) == 21
