"""Decoder blocks that do not double the deeper cells, against smp's own."""

from __future__ import annotations

import pytest
import torch
from torch.nn import functional

from slum_extractor_plugin.engine.networks.doubling import doubled_convolution, undoubled
from slum_extractor_plugin.engine.networks.factory import build_network

from segmentation_models_pytorch.decoders.unet.decoder import UnetDecoderBlock  # isort: skip (after the guard)


def test_doubled_convolution_and_its_gradients():
    torch.manual_seed(0)
    cells = torch.randn(2, 5, 3, 4, dtype=torch.float64, requires_grad=True)
    weight = torch.randn(7, 5, 3, 3, dtype=torch.float64, requires_grad=True)
    expected = functional.conv2d(functional.interpolate(cells, scale_factor=2, mode="nearest"), weight, padding=1)
    found = doubled_convolution(cells, weight)
    torch.testing.assert_close(found, expected)
    along = torch.randn_like(expected)
    for ours, theirs in zip(
        torch.autograd.grad(found, (cells, weight), along), torch.autograd.grad(expected, (cells, weight), along)
    ):
        torch.testing.assert_close(ours, theirs)


def test_a_network_gives_the_same_and_learns_the_same():
    torch.manual_seed(0)
    network = build_network("UNET", "resnet18", 3, 2).double().train()
    cells = torch.randn(2, 3, 64, 96, dtype=torch.float64)

    def step() -> tuple[torch.Tensor, list[torch.Tensor]]:
        network.zero_grad()
        logits = network(cells)
        logits.square().mean().backward()
        return logits.detach(), [value.grad.clone() for value in network.parameters()]

    logits, gradients = step()
    names, was = list(network.state_dict()), [type(module) for module in network.modules()]
    with undoubled(network):
        assert list(network.state_dict()) == names
        assert [type(module) for module in network.modules()] != was
        torch.testing.assert_close(step(), (logits, gradients))
    assert [type(module) for module in network.modules()] == was


@pytest.mark.parametrize("size", [(6, 8), (7, 9)])
@pytest.mark.parametrize("shallow", [None, 2])
def test_a_block_whose_cells_are_doubled_or_not(size, shallow):
    torch.manual_seed(0)
    block = UnetDecoderBlock(4, shallow or 0, 5).double().train()
    deep = torch.randn(2, 4, 3, 4, dtype=torch.float64)
    skip = None if shallow is None else torch.randn(2, shallow, *size, dtype=torch.float64)
    expected = block(deep, *size, skip)
    with undoubled(block):
        torch.testing.assert_close(block(deep, *size, skip), expected)


def test_other_decoders_are_left_as_they_are():
    network = build_network("DYNAMIC_UNET", "resnet18", 3, 2)
    was = [type(module) for module in network.modules()]
    with undoubled(network):
        assert [type(module) for module in network.modules()] == was
