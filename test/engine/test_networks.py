"""Networks by name, and weights that are tensors and nothing else."""

from __future__ import annotations

import io
import os
import pickle
import resource
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="needs the engine's Python")

from slum_extractor_plugin.engine.networks import factory as networks  # noqa: E402
from slum_extractor_plugin.engine.networks.factory import backbone_of, build_network, load_network  # noqa: E402
from slum_extractor_plugin.engine.networks.sizes_only import SizesOnly  # noqa: E402
from slum_extractor_plugin.engine.networks.weights import read_tensors  # noqa: E402
from slum_extractor_plugin.errors import EngineError, PackageError, ParameterError  # noqa: E402
from slum_extractor_plugin.formats.classes import ClassInfo  # noqa: E402
from slum_extractor_plugin.formats.dlpk import open_package, write_package  # noqa: E402
from slum_extractor_plugin.formats.emd import ModelDefinition  # noqa: E402
from slum_extractor_plugin.formats.normalisation import NormalizationStats  # noqa: E402

pytestmark = pytest.mark.engine


@pytest.fixture(scope="module")
def torchvision_weights(tmp_path_factory) -> Path:
    """A ResNet-18 as torchvision saves it, classifier included, with random numbers."""
    from torchvision.models import resnet18

    torch.manual_seed(3)
    path = tmp_path_factory.mktemp("weights") / "resnet18.pth"
    torch.save(resnet18(weights=None).state_dict(), path)
    return path


@pytest.mark.parametrize(
    ("keyword", "name"),
    [
        ("RESNET34", "resnet34"),
        ("resnet34", "resnet34"),
        ("MOBILENET_V2", "mobilenet_v2"),
        ("timm:resnet18", "tu-resnet18"),
        ("tu-convnext_tiny", "tu-convnext_tiny"),
        ("tf_efficientnet_lite0", "tu-tf_efficientnet_lite0"),
        ("VGG16_BN", "vgg16_bn"),
        ("DENSENET121", "densenet121"),
        ("RESNEXT50", "resnext50_32x4d"),
        ("WIDE_RESNET50", "tu-wide_resnet50_2"),
        ("mit_b0", "mit_b0"),
    ],
)
def test_one_name_for_every_spelling(keyword, name):
    assert backbone_of(keyword) == name
    assert backbone_of(name) == name


@pytest.mark.parametrize(("keyword", "near"), [("mobilnet_v2", "mobilenet_v2"), ("resnet35", "resnet34"), ("?", "res")])
def test_an_unknown_backbone_is_answered_with_names_like_it(keyword, near):
    with pytest.raises(ParameterError, match=near):
        backbone_of(keyword)


@pytest.mark.parametrize(
    ("model_type", "backbone"),
    [("UNET", "mobilenet_v2"), ("DYNAMIC_UNET", "resnet18"), ("DYNAMIC_UNET", "tu-mobilenetv2_100")],
)
@pytest.mark.parametrize(("bands", "outputs", "size"), [(1, 2, (64, 64)), (4, 5, (100, 120)), (3, 2, (65, 47))])
def test_logits_have_the_size_of_the_input(model_type, backbone, bands, outputs, size):
    network = build_network(model_type, backbone, bands, outputs).eval()
    with torch.inference_mode():
        assert network(torch.zeros(2, bands, *size)).shape == (2, outputs, *size)


def test_the_shared_encoder_loads_to_the_last_tensor(shared_data):
    file = shared_data / "encoders" / "mobilenet_v2_imagenet.pth"
    network, saved = build_network("UNET", "MOBILENET_V2", 3, 2, file), torch.load(file, weights_only=True)
    encoder = network.encoder.state_dict()
    assert len(saved) == 312 and all(torch.equal(encoder[name], tensor) for name, tensor in saved.items())


def test_timm_s_encoder_of_a_dynamic_unet_takes_timm_s_weights(tmp_path):
    import timm

    classifier = timm.create_model("mobilenetv2_100", pretrained=False).state_dict()
    torch.save(classifier, tmp_path / "w.pth")
    encoder = build_network("DYNAMIC_UNET", "timm:mobilenetv2_100", 4, 2, tmp_path / "w.pth").encoder.state_dict()
    assert torch.equal(encoder["0.weight"][:, :3], classifier["conv_stem.weight"])
    assert torch.equal(encoder["2.6.0.conv_pwl.weight"], classifier["blocks.6.0.conv_pwl.weight"])


@pytest.mark.parametrize("model_type", ["UNET", "DYNAMIC_UNET"])
def test_the_first_convolution_takes_more_bands(model_type, torchvision_weights):
    rgb = torch.load(torchvision_weights, weights_only=True)["conv1.weight"]

    def first(scheme):
        torch.manual_seed(0)
        encoder = build_network(model_type, "resnet18", 5, 2, torchvision_weights, scheme).encoder
        return encoder.state_dict()["conv1.weight" if model_type == "UNET" else "0.weight"]

    random, red, anew = (first(scheme) for scheme in ("RANDOM", "RED_BAND", "ALL_RANDOM"))
    assert torch.equal(random[:, :3], rgb) and torch.equal(red[:, :3], rgb)
    assert torch.equal(red[:, 3], rgb[:, 0]) and torch.equal(red[:, 4], rgb[:, 0])
    assert torch.equal(random[:, 3:], anew[:, 3:]) and not torch.equal(anew[:, :3], rgb)


def test_classifiers_and_prefixes_of_other_programs_are_taken_off(torchvision_weights, tmp_path):
    saved = torch.load(torchvision_weights, weights_only=True)
    wrapped = tmp_path / "wrapped.pth"
    torch.save({"state_dict": {f"module.encoder.{name}": tensor for name, tensor in saved.items()}}, wrapped)
    for backbone, prefix in (("resnet18", ""), ("tu-resnet18", "model.")):
        encoder = build_network("UNET", backbone, 3, 2, wrapped).encoder.state_dict()
        assert torch.equal(encoder[f"{prefix}layer4.1.conv2.weight"], saved["layer4.1.conv2.weight"])


def test_safetensors_are_read(torchvision_weights, tmp_path):
    from safetensors.torch import save_file

    saved = torch.load(torchvision_weights, weights_only=True)
    save_file(saved, tmp_path / "w.safetensors")
    assert all(torch.equal(tensor, saved[name]) for name, tensor in read_tensors(tmp_path / "w.safetensors").items())


def test_weights_that_do_not_fit_are_refused(torchvision_weights, tmp_path):
    with pytest.raises(EngineError, match="same backbone"):
        build_network("UNET", "resnet34", 3, 2, torchvision_weights)
    with pytest.raises(EngineError, match="There are no encoder weights"):
        build_network("UNET", "resnet18", 3, 2, tmp_path / "none.pth")
    with pytest.raises(ParameterError, match="DYNAMIC_UNET"):
        build_network("DYNAMIC_UNET", "mobilenet_v2", 3, 2)
    with pytest.raises(ParameterError, match="MODEL_TYPE"):
        build_network("DEEPLAB", "resnet18", 3, 2)
    with pytest.raises(EngineError, match="cannot carry"):
        build_network("UNET", "tu-vit_tiny_patch16_224", 3, 2)


def test_a_hub_that_cannot_be_reached_is_one_sentence(monkeypatch):
    def unreachable(*args, **kwargs):
        raise OSError("no route")

    monkeypatch.setattr(networks.smp.encoders, "hf_hub_download", unreachable)
    with pytest.raises(EngineError, match="local file"):
        build_network("UNET", "mobilenet_v2", 3, 2, "imagenet")


def definition(**change) -> ModelDefinition:
    classes = (ClassInfo(2, "slum", (255, 0, 0)), ClassInfo(7, "formal", (0, 0, 255)))
    stats = NormalizationStats.from_bands([0] * 4, [3000] * 4, [900] * 4, [200] * 4)
    values = {
        "model_type": "UNET",
        "backbone": "mobilenet_v2",
        "bands": (0, 1, 2, 3),
        "classes": classes,
        "chip_size": (64, 64),
        "data_type": "uint16",
        "normalization_stats": stats,
        **change,
    }
    return ModelDefinition(**values)


@pytest.mark.parametrize(("model_type", "backbone"), [("UNET", "mobilenet_v2"), ("DYNAMIC_UNET", "resnet18")])
@pytest.mark.parametrize("with_optimizer", [False, True])
def test_a_package_gives_the_logits_of_the_network_that_was_saved(tmp_path, model_type, backbone, with_optimizer):
    network = build_network(model_type, backbone, 4, 3).eval()
    state = network.state_dict()
    torch.save({"model": state, "opt": {"lr": 1}} if with_optimizer else state, tmp_path / "w.pth")
    write_package(tmp_path / "m.dlpk", definition(model_type=model_type, backbone=backbone), tmp_path / "w.pth")
    cells = torch.randn(1, 4, 64, 96, generator=torch.Generator().manual_seed(0))
    with open_package(tmp_path / "m.dlpk") as package, torch.inference_mode():
        loaded = load_network(package)
        assert not loaded.training and torch.equal(loaded(cells), network(cells))


def test_weights_of_another_definition_are_refused(tmp_path):
    torch.save(build_network("UNET", "mobilenet_v2", 4, 2).state_dict(), tmp_path / "w.pth")
    write_package(tmp_path / "m.dlpk", definition(), tmp_path / "w.pth")
    with open_package(tmp_path / "m.dlpk") as package, pytest.raises(PackageError, match="does not fit the network"):
        load_network(package)


@pytest.mark.parametrize(
    ("model_type", "backbone"),
    [
        ("UNET", "timm:convnext_xxlarge"),
        ("UNET", "resnext101_32x48d"),
        ("DYNAMIC_UNET", "timm:resnetv2_152x4_bit"),
        ("PSPNET", "timm:regnety_1280"),
        ("DEEPLAB", "timm:regnety_1280"),
    ],
)
def test_a_giant_network_is_not_built_for_weights_that_do_not_fit(tmp_path, model_type, backbone):
    """These have 0.6 to 3 thousand million numbers: building them took up to 42 seconds and 4 GB."""
    torch.save({"layers.0.weight": torch.zeros(2, 2)}, tmp_path / "w.pth")
    write_package(tmp_path / "m.dlpk", definition(model_type=model_type, backbone=backbone), tmp_path / "w.pth")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with open_package(tmp_path / "m.dlpk") as package, pytest.raises(PackageError, match="is missing"):
        load_network(package)
    assert 1024 * (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) < 250e6


def test_weights_that_name_the_same_numbers_for_all_tensors_are_refused(tmp_path):
    """Names and shapes fit a network of any size then, and the file is small."""
    state = build_network("UNET", "resnet18", 4, 3).state_dict()
    numbers = torch.zeros(max(value.numel() for value in state.values()))
    torch.save({name: numbers[: value.numel()].view(value.shape) for name, value in state.items()}, tmp_path / "w.pth")
    with pytest.raises(PackageError, match="refers to the same numbers repeatedly"):
        read_tensors(tmp_path / "w.pth")
    one = torch.ones(9, 9)
    torch.save({"a": one, "b": one.t()}, tmp_path / "w.pth")  # one layer in two places
    assert torch.equal(read_tensors(tmp_path / "w.pth")["b"], one)


@pytest.mark.parametrize(
    "backbone",
    [
        "mobilenet_v2",
        "mit_b0",
        "tu-convnext_pico",
        "tu-swinv2_cr_tiny_224",
        "tu-swinv2_tiny_window8_256",
        "tu-efficientvit_b0",
        "inceptionv4",
        "tu-maxvit_rmlp_pico_rw_256",
    ],
)
def test_the_outline_of_a_network_has_its_names_and_shapes_and_little_memory(backbone):
    with SizesOnly():
        outline = build_network("UNET", backbone, 4, 3).state_dict()
    whole = build_network("UNET", backbone, 4, 3).state_dict()
    assert {name: each.shape for name, each in outline.items()} == {name: each.shape for name, each in whole.items()}
    assert sum(value.numel() for value in outline.values() if value.device.type != "meta") < 3_000_000
    assert all(value.numel() < 100_000 for value in outline.values() if value.device.type != "meta")
    assert all(value.device.type == "cpu" for value in whole.values())


def test_an_outline_loads_none_of_the_compiler_s_modules():
    """These are 800, and a second and a half of every start."""
    code = (
        "import sys\n"
        "from slum_extractor_plugin.engine.networks import factory\n"
        "from slum_extractor_plugin.engine.networks.sizes_only import SizesOnly\n"
        "before = set(sys.modules)\n"
        "for backbone in ('mobilenet_v2', 'resnet34', 'mit_b0', 'tu-mobilenetv3_small_050'):\n"
        "    with SizesOnly(): factory._random_network('UNET', backbone, 4, 3)\n"
        "sys.exit(str(found) if len(found := set(sys.modules) - before) > 50 else 0)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
    )
    assert ended.returncode == 0, ended.stderr


class Code:
    """Whoever unpickles it makes a folder."""

    def __init__(self, place):
        self.place = str(place)

    def __reduce__(self):
        return os.mkdir, (self.place,)


def compressed(path: Path) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as copy:
        for entry in source.infolist():
            copy.writestr(entry.filename, source.read(entry))
    return buffer.getvalue()


def test_pickles_with_code_run_nothing(tmp_path):
    place, file = tmp_path / "made", tmp_path / "w.pth"
    for write in (
        lambda: file.write_bytes(pickle.dumps(Code(place))),
        lambda: torch.save({"a": Code(place)}, file),
        lambda: torch.save({"a": Code(place)}, file, _use_new_zipfile_serialization=False),
    ):
        write()
        with pytest.raises(PackageError, match="nothing in it was run"):
            read_tensors(file)
    assert not place.exists()


def test_files_that_hold_no_plain_tensors_are_refused(tmp_path):
    file = tmp_path / "w.pth"
    one = torch.zeros(1)
    for content in ({"a": 1}, [one], {}, {"model": {"a": "b"}}, {1: one}, {"a": one.to_sparse()}):
        torch.save(content, file)
        with pytest.raises(PackageError, match=r"w\.pth"):
            read_tensors(file)
    for content in (b"", b"\x80\x02.", bytes(1000)):
        file.write_bytes(content)
        with pytest.raises(PackageError, match="cannot be read"):
            read_tensors(file)
    torch.save({"a": torch.zeros(10)}, file)
    file.write_bytes(compressed(file))
    with pytest.raises(PackageError, match="compressed"):
        read_tensors(file)
