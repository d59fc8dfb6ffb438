"""A network rewritten for prediction gives the numbers of the network itself."""

from __future__ import annotations

import pytest
import torch
from torch import nn
from torch.nn import functional

from slum_extractor_plugin.engine.inference import backends
from slum_extractor_plugin.engine.inference.backends import (
    BFLOAT16,
    EAGER,
    FLOAT16,
    FLOAT32,
    FOLDED,
    FUSED,
    choose_backend,
    make_forward,
)
from slum_extractor_plugin.engine.inference.folding import folded, fused
from slum_extractor_plugin.engine.inference.fused import DoubledConvolution, FusedConvolution, FusedDecoderBlock
from slum_extractor_plugin.engine.networks.factory import build_network, load_network
from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.formats.dlpk import open_package

CPU = torch.device("cpu")


def lived(network: nn.Module, bands: int) -> nn.Module:
    """The network after its norms have seen some numbers, so that folding them changes something."""
    torch.manual_seed(0)
    with torch.no_grad():
        network.train()(torch.randn(2, bands, 64, 64) * 3 + 1)
        for module in network.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.weight.uniform_(0.8, 1.25)
                module.bias.uniform_(-0.2, 0.2)
    return network.eval()


@pytest.mark.parametrize(
    ("family", "backbone", "bands", "steps"),
    [
        ("UNET", "resnet18", 3, 20),
        ("UNET", "mobilenet_v2", 4, 50),
        ("UNET", "tu-mobilenetv3_small_100", 3, 40),
        ("DYNAMIC_UNET", "resnet18", 3, 30),
    ],
)
@torch.inference_mode()
def test_logits_are_those_of_the_network_to_one_in_a_hundred_thousand(family, backbone, bands, steps):
    network = lived(build_network(family, backbone, bands, 3), bands)
    cells = torch.randn(2, bands, 96, 64)
    expected = network(cells)
    state = {name: value.clone() for name, value in network.state_dict().items()}
    for rewritten in (folded(network), fused(network)):
        found = rewritten(cells.contiguous(memory_format=torch.channels_last))
        assert (found - expected).abs().max() <= 1e-5 * expected.abs().max()
        assert (found.argmax(1) == expected.argmax(1)).float().mean() > 0.9999
    replaced = sum(isinstance(module, (FusedConvolution, FusedDecoderBlock)) for module in rewritten.modules())
    assert replaced >= steps
    if family == "UNET" and backbone != "tu-mobilenetv3_small_100":
        assert not any(isinstance(module, nn.BatchNorm2d) for module in folded(network).modules())
    assert all((network.state_dict()[name] == value).all() for name, value in state.items())  # it is left alone
    assert choose_backend(network, CPU, bands) == FUSED


@torch.inference_mode()
def test_arcgis_s_network_gives_arcgis_s_logits(shared_data):
    import numpy as np

    folder = shared_data / "esri_unet_resnet18"
    with open_package(str(folder / "unet_resnet18.emd")) as package:
        network = load_network(package)
    cells = torch.from_numpy(np.load(folder / "reference" / "normalized.npy"))
    expected = torch.from_numpy(np.load(folder / "reference" / "logits.npy"))
    for backend in (EAGER, FOLDED, FUSED):
        assert (make_forward(backend, network, CPU, FLOAT32)(cells) - expected).abs().max() < 1e-4


@torch.inference_mode()
def test_a_convolution_of_doubled_cells_without_doubling_them():
    torch.manual_seed(1)
    weight, cells = torch.randn(5, 7, 3, 3), torch.randn(2, 7, 6, 9)
    expected = functional.conv2d(functional.interpolate(cells, scale_factor=2, mode="nearest"), weight, padding=1)
    assert torch.allclose(DoubledConvolution(weight)(cells), expected, atol=1e-5)


@torch.inference_mode()
@pytest.mark.parametrize(("backend", "precision", "share"), [(FOLDED, FLOAT16, 0.01), (FUSED, BFLOAT16, 0.1)])
def test_half_precision_is_near(backend, precision, share):
    """What runs on a GPU, on the CPU: the same modules with the same types."""
    if precision == BFLOAT16 and not torch.ops.mkldnn._is_mkldnn_bf16_supported():
        pytest.skip("this processor's oneDNN has no bfloat16")
    network = lived(build_network("UNET", "resnet18", 3, 2), 3)
    cells = torch.randn(1, 3, 64, 64)
    expected = make_forward(EAGER, network, CPU, FLOAT32)(cells)
    found = make_forward(backend, network, CPU, precision)(cells)
    assert found.dtype == torch.float32
    assert 0 < (found - expected).abs().max() <= share * expected.abs().max()


def test_a_rewriting_that_fails_or_errs_is_not_used(monkeypatch):
    network = lived(build_network("UNET", "resnet18", 3, 2), 3)

    def missing(*_: object) -> nn.Module:
        raise AttributeError("'_OpNamespace' 'mkldnn' object has no attribute '_convolution_pointwise'")

    def wrong(network: nn.Module, dtype: torch.dtype) -> nn.Module:
        return nn.Sequential(folded(network, dtype), nn.ReLU())

    monkeypatch.setitem(backends._REWRITTEN, FUSED, missing)
    assert choose_backend(network, CPU, 3) == FOLDED
    monkeypatch.setitem(backends._REWRITTEN, FOLDED, wrong)
    assert choose_backend(network, CPU, 3) == EAGER
    with pytest.raises(ParameterError, match="no backend abacus"):
        make_forward("abacus", network, CPU, FLOAT32)
