"""What of an encoder learns while it is frozen."""

from __future__ import annotations

import pytest
import torch

from slum_extractor_plugin.engine.networks.factory import build_network
from slum_extractor_plugin.engine.training.freezing import freeze


def learning(encoder: torch.nn.Module) -> set[str]:
    return {name for name, value in encoder.named_parameters() if value.requires_grad}


def norms(encoder: torch.nn.Module) -> set[str]:
    found = {name for name, module in encoder.named_modules() if isinstance(module, torch.nn.BatchNorm2d)}
    assert len(found) >= 20
    return {f"{name}.{part}" for name in found for part in ("weight", "bias")}


def is_early(name: str) -> bool:
    """Whether a layer is of the first half, at which arcgis.learn parts a resnet; both networks' names are known."""
    return not name.startswith(("layer3", "layer4", "6", "7"))


@pytest.mark.parametrize("model_type", ["UNET", "DYNAMIC_UNET"])
def test_batch_norms_of_the_second_half_learn(model_type):
    encoder = build_network(model_type, "resnet18", 3, 2).encoder
    freeze(encoder)
    assert learning(encoder) == {name for name in norms(encoder) if not is_early(name)}
    freeze(encoder, False)
    assert learning(encoder) == {name for name, _ in encoder.named_parameters()}


@pytest.mark.parametrize(("model_type", "first"), [("UNET", "conv1.weight"), ("DYNAMIC_UNET", "0.weight")])
def test_a_first_convolution_for_other_bands_learns_and_all_batch_norms(model_type, first):
    encoder = build_network(model_type, "resnet18", 4, 2).encoder
    freeze(encoder)
    assert learning(encoder) == norms(encoder) | {first}


def test_no_gradient_passes_through_the_first_half_but_its_statistics_follow():
    network = build_network("UNET", "resnet18", 3, 2).train()
    freeze(network.encoder)
    seen = []
    network.encoder.layer1.register_forward_hook(lambda module, given, out: seen.append(out.requires_grad))
    network.encoder.layer4.register_forward_hook(lambda module, given, out: seen.append(out.requires_grad))
    before = network.encoder.bn1.running_mean.clone()
    network(torch.rand(2, 3, 64, 64)).sum().backward()
    assert seen == [False, True]
    assert not torch.equal(network.encoder.bn1.running_mean, before)
