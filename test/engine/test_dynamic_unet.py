"""The DynamicUnet against logits that arcgis.learn 2.4.4 gave."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the engine's Python")

from slum_extractor_plugin.engine.networks.dynamic_unet import DynamicUnet, last_layer  # noqa: E402
from slum_extractor_plugin.engine.networks.factory import load_network  # noqa: E402
from slum_extractor_plugin.engine.networks.weights import load_strictly  # noqa: E402
from slum_extractor_plugin.formats.dlpk import open_package  # noqa: E402

pytestmark = pytest.mark.engine


@pytest.fixture(scope="module")
def esri(shared_data):
    return shared_data / "esri_unet_resnet18"


@pytest.fixture(scope="module", params=["emd", "dlpk"])
def network(esri, request, tmp_path_factory):
    source = esri / "unet_resnet18.emd"
    if request.param == "dlpk":
        source = tmp_path_factory.mktemp("package") / "unet.dlpk"
        with zipfile.ZipFile(source, "w") as archive:
            archive.write(esri / "unet_resnet18.emd", "unet_resnet18.emd")
            archive.write(esri / "unet_resnet18.pth", "unet_resnet18.pth")
            archive.writestr("ArcGISImageClassifier.py", "raise SystemExit")
    with open_package(source) as package:
        return load_network(package)


def test_logits_are_arcgis_learn_s(network, esri):
    cells = torch.from_numpy(np.load(esri / "reference" / "normalized.npy"))
    with torch.inference_mode():
        chips, crop = network(cells).numpy(), network(cells[:1, :, :100, :120]).numpy()
    assert np.abs(chips - np.load(esri / "reference" / "logits.npy")).max() < 1e-4
    assert np.abs(crop - np.load(esri / "reference" / "logits_100x120.npy")).max() < 1e-4


def test_tensors_have_arcgis_learn_s_names_and_shapes(esri):
    lines = (esri / "reference" / "state_dict_keys.txt").read_text().splitlines()
    expected = [line.split("\t")[:2] for line in lines if line]
    own = DynamicUnet("resnet18", 3, 2).state_dict()
    assert [[name, str(tuple(tensor.shape))] for name, tensor in own.items()] == expected


#: Tensors and millions of parameters, counted on networks that fastai's own class built.
SIZES = {
    "resnet18": (181, 31.0),
    "resnet34": (277, 41.1),
    "resnet50": (379, 338),
    "resnet101": (685, 357),
    "resnet152": (991, 373),
}


@pytest.mark.parametrize("backbone", SIZES)
def test_larger_encoders_have_fastai_s_tensors(backbone):
    with torch.device("meta"):
        network = DynamicUnet(backbone, 3, 2)
    tensors, millions = SIZES[backbone]
    assert len(network.state_dict()) == tensors
    assert sum(parameter.numel() for parameter in network.parameters()) / 1e6 == pytest.approx(millions, rel=5e-3)
    joined = network.layers[-1][0].in_channels
    assert joined == (99 if backbone in ("resnet18", "resnet34") else 291)


#: Shapes in a package that arcgis.learn 2.4.4 wrote with the backbone timm:mobilenetv2_100: one up block only.
MOBILENET = {
    "layers.0.0.weight": (32, 3, 3, 3),
    "layers.0.2.6.0.conv_pwl.weight": (320, 960, 1, 1),
    "layers.0.3.weight": (1280, 320, 1, 1),
    "layers.3.0.0.weight": (2560, 1280, 3, 3),
    "layers.4.shuf.conv.0.weight": (2560, 1280, 1, 1),
    "layers.4.conv1.0.weight": (336, 672, 3, 3),
    "layers.5.conv.0.weight": (1344, 336, 1, 1),
    "layers.7.layers.0.0.weight": (169, 339, 3, 3),
    "layers.8.0.weight": (2, 339, 1, 1),
}


def test_timm_s_mobilenet_has_arcgis_learn_s_tensors():
    state = DynamicUnet("tu-mobilenetv2_100", 3, 2).state_dict()
    assert len(state) == 340 and last_layer(state) == 8
    assert {name: tuple(state[name].shape) for name in MOBILENET} == MOBILENET


def test_odd_chip_sizes_move_the_last_layers_by_one():
    plain, shifted = DynamicUnet("resnet18", 3, 2), DynamicUnet("resnet18", 3, 2, side=75)
    assert last_layer(plain.state_dict()) == 11 and last_layer(shifted.state_dict()) == 12
    moved = {"layers.10.": "layers.11.", "layers.11.": "layers.12."}
    renamed = {moved.get(name[:10], name[:10]) + name[10:]: value for name, value in plain.state_dict().items()}
    load_strictly(shifted, renamed, "the test's own tensors")
    cells = torch.randn(1, 3, 101, 67, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        assert torch.equal(plain.eval()(cells), shifted.eval()(cells))


def test_layers_are_numbered_again_for_other_chips():
    network, odd = DynamicUnet("resnet18", 3, 2), DynamicUnet("resnet18", 3, 2, side=75)
    names = list(network.state_dict())
    network.lay_out(75)
    assert list(network.state_dict()) == list(odd.state_dict()) != names
    network.lay_out(128)
    assert list(network.state_dict()) == names
