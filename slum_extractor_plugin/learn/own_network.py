"""A network of the user's own."""

from __future__ import annotations

import torch
from torch import nn

from ..engine.networks.factory import build_network
from ..engine.networks.sizes_only import SizesOnly
from ..errors import ParameterError, brief
from ..formats.emd import ModelDefinition

#: Side of the images that a network is tried with.
_SIDE = 64


def check_own(network: nn.Module, definition: ModelDefinition) -> nn.Module:
    """Return a network after trying it with two empty images.

    Raises:
        ParameterError: it fails, or does not answer with one map of logits per output.
    """
    bands, outputs = len(definition.bands), definition.outputs
    wanted = (2, outputs, _SIDE, _SIDE)
    was_training = network.training
    try:
        with torch.inference_mode():
            answer = network.cpu().eval()(torch.zeros(2, bands, _SIDE, _SIDE))
    except (RuntimeError, ValueError, TypeError) as error:
        raise ParameterError(
            f"The network fails on images of {bands} bands and {_SIDE} x {_SIDE} cells ({brief(error)}). Correct it."
        ) from error
    finally:
        network.train(was_training)
    if not isinstance(answer, torch.Tensor) or tuple(answer.shape) != wanted:
        given = f"shape {tuple(answer.shape)}" if isinstance(answer, torch.Tensor) else type(answer).__name__
        raise ParameterError(
            f"The network answers two images of {_SIDE} x {_SIDE} cells with {given}, and logits of the shape {wanted} "
            "are needed: one per output, the background first. Wrap it in a module that returns them."
        )
    return network


def matches_family(network: nn.Module, definition: ModelDefinition) -> bool:
    """Whether a network has the weights of the one that a package with this definition describes."""
    with SizesOnly():
        ours = build_network(definition.model_type, definition.backbone, len(definition.bands), definition.outputs)
    return _shapes(network) == _shapes(ours)


def _shapes(network: nn.Module) -> dict[str, torch.Size]:
    return {name: value.shape for name, value in network.state_dict().items()}
