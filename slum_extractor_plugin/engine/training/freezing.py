"""Which weights of a pretrained encoder learn while it is frozen.

Source: arcgis.learn 2.4.4, where a frozen encoder keeps its weights but for its batch norms, and for a first
convolution that was adapted to other bands. One thing differs: in the encoder's first half the batch norms keep theirs
too, so that no gradient has to pass through it. What that gains is measured in
benchmarks/log/2026-11-27-training-defaults.md.
"""

from __future__ import annotations

from torch import nn

#: Weights are pre-trained for red, green and blue.
_BANDS = 3


def freeze(encoder: nn.Module, frozen: bool = True) -> None:
    """Fix an encoder's weights, or free them all; statistics of batch norms follow the batches in any case."""
    learning = _learning_when_frozen(encoder)
    for parameter in encoder.parameters():
        parameter.requires_grad_(not frozen or id(parameter) in learning)


def halves(encoder: nn.Module) -> tuple[list[nn.Parameter], list[nn.Parameter]]:
    """Return the parameters of an encoder's first layers and of its last ones, as many of each."""
    parameters = list(encoder.parameters())
    half = len(parameters) // 2
    return parameters[:half], parameters[half:]


def is_batch_norm(module: nn.Module) -> bool:
    """Whether a module normalises by statistics of batches."""
    return isinstance(module, nn.modules.batchnorm._BatchNorm)


def _learning_when_frozen(encoder: nn.Module) -> set[int]:
    """Return the ids of the parameters; all norms are among them when gradients reach the first layer anyway."""
    norms = {id(value) for module in encoder.modules() if is_batch_norm(module) for value in module.parameters()}
    first = next((module for module in encoder.modules() if isinstance(module, nn.Conv2d)), None)
    if first is not None and first.in_channels != _BANDS:
        return norms | set(map(id, first.parameters()))
    return norms & set(map(id, halves(encoder)[1]))
