"""Batch norms brought to another image: their statistics, re-estimated on cells without labels.

A batch norm scales what a convolution gives by the mean and variance of the training images. On an image in other
light, or of another sensor, these are no longer its own. Li et al. (2017, "Revisiting batch normalization for practical
domain adaptation") replace them by those of the new image; Schneider et al. (2020, "Improving robustness against common
corruptions by covariate shift adaptation") mix both, which also serves where the new image differs in content.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import torch
from torch import Tensor, nn

from ...errors import EngineError
from ..training.freezing import is_batch_norm

#: Mean and variance of each batch norm, (channels), float32, by the module's name in its network.
NormStatistics = Mapping[str, tuple[Tensor, Tensor]]


def reestimate(network: nn.Module, batches: Iterable[Tensor], weight: float = 1.0) -> NormStatistics:
    """Return the statistics of a network's batch norms on other cells, mixed with its own.

    A layer sees what the layers before it give with the statistics that were found for them so far. Batches should
    therefore be alike, each made of places from all over the image. The network is the same afterwards.

    Args:
        network: any; it is used in evaluation mode, so dropout does nothing.
        batches: normalised cells (images, bands, rows, columns) on the network's device; one is held at a time.
        weight: share of the new statistics in the mixture, 0 (only the network's own) to 1 (only the new ones).

    Returns:
        Statistics for :func:`set_statistics`; empty where the network has no batch norm.

    Raises:
        EngineError: there is no batch, or cells that are not finite.
        ValueError: the weight is not within 0 and 1.
    """
    if not 0 <= weight <= 1:
        raise ValueError(f"a weight of {weight}")
    mixtures = {name: _Mixture(norm, weight) for name, norm in _norms(network).items()}
    mode, own = network.training, statistics_of(network)
    hooks = [mixture.norm.register_forward_pre_hook(mixture.follow) for mixture in mixtures.values()]
    count = 0
    try:
        with torch.no_grad():
            for batch in batches:
                network.eval()(batch)
                count += 1
        found = statistics_of(network)
    finally:
        for hook in hooks:
            hook.remove()
        set_statistics(network, own)
        network.train(mode)
    _check(found, count)
    return found


def statistics_of(network: nn.Module) -> NormStatistics:
    """Return a copy of the statistics that a network's batch norms have."""
    norms = _norms(network).items()
    return {name: (norm.running_mean.detach().clone(), norm.running_var.detach().clone()) for name, norm in norms}


def set_statistics(network: nn.Module, statistics: NormStatistics) -> None:
    """Give the batch norms of a network other statistics, in place; its weights stay.

    Raises:
        KeyError: the statistics are of another network.
    """
    norms = _norms(network)
    for name, (mean, variance) in statistics.items():
        norms[name].running_mean.copy_(mean)
        norms[name].running_var.copy_(variance)


class _Mixture:
    """The mixture of a batch norm's own statistics with those of all batches so far.

    Batches are joined as Chan, Golub and LeVeque (1979) do, in float64: exact, and the order hardly matters.
    """

    def __init__(self, norm: nn.Module, weight: float) -> None:
        self.norm, self._weight = norm, weight
        self._own = [values.detach().double() for values in (norm.running_mean, norm.running_var)]
        self._count, self._mean, self._squares = 0, *(torch.zeros_like(self._own[0]) for _ in range(2))

    def follow(self, norm: nn.Module, inputs: tuple[Tensor]) -> None:
        """Take in a batch, (images, channels, rows, columns), before it is normalised, and by what."""
        cells = inputs[0].detach().float()
        dimensions = [0, *range(2, cells.ndim)]
        variance, mean = (values.double() for values in torch.var_mean(cells, dimensions, correction=0))
        count = cells.numel() // cells.shape[1]
        total = self._count + count
        difference = mean - self._mean
        self._squares += variance * count + difference**2 * (self._count * count / total)
        self._mean += difference * (count / total)
        self._count = total
        for values, own, new in zip(
            (norm.running_mean, norm.running_var), self._own, (self._mean, self._squares / total)
        ):
            values.copy_((1 - self._weight) * own + self._weight * new)


def _norms(network: nn.Module) -> dict[str, nn.Module]:
    """Return the batch norms that keep statistics, by name."""
    return {
        name: module
        for name, module in network.named_modules()
        if is_batch_norm(module) and module.running_mean is not None
    }


def _check(found: NormStatistics, count: int) -> None:
    if not count:
        raise EngineError("There is no cell with data to adapt the model to. Check the image and its NoData value.")
    if not all(bool(torch.isfinite(values).all()) for pair in found.values() for values in pair):
        raise EngineError(
            "The model cannot be adapted to the image: its cells give numbers that are not finite. Check the image "
            "for undeclared NoData values."
        )
