"""The ONNX export against torch, through onnxruntime and with the preprocessing that Deepness does."""

from __future__ import annotations

import builtins
import json

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the engine's Python")

from slum_extractor_plugin.engine.networks.factory import build_network, load_network  # noqa: E402
from slum_extractor_plugin.engine.networks.onnx_export import export_onnx, metadata  # noqa: E402
from slum_extractor_plugin.errors import EngineError  # noqa: E402
from slum_extractor_plugin.formats.classes import ClassInfo  # noqa: E402
from slum_extractor_plugin.formats.dlpk import open_package  # noqa: E402
from slum_extractor_plugin.formats.emd import ModelDefinition  # noqa: E402
from slum_extractor_plugin.formats.normalisation import NormalizationStats  # noqa: E402

pytestmark = pytest.mark.engine

STATS = NormalizationStats.from_bands([0] * 5, [3000] * 5, [900, 800, 700, 600, 500], [200] * 5)
CLASSES = (ClassInfo(2, "slum", (1, 2, 3)), ClassInfo(7, "x", (4, 5, 6)))
DEFINITION = ModelDefinition(
    "UNET",
    "mobilenet_v2",
    (0, 1, 2, 4),
    CLASSES,
    (100, 90),
    (0.5, 0.7),
    32643,
    data_type="uint16",
    normalization_stats=STATS,
)


def as_deepness_does(file, cells):
    """cells: (N, bands, rows, columns) as in the file; the network sees them divided by 255."""
    session = pytest.importorskip("onnxruntime").InferenceSession(str(file), providers=["CPUExecutionProvider"])
    (only,) = session.get_inputs()
    answer = session.run(None, {only.name: np.float32(cells * 1.0 / 255.0)})
    return answer[0], session.get_modelmeta().custom_metadata_map, only.shape


def softmax(logits):
    raised = np.exp(logits - logits.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)


def test_an_arcgis_model_gives_its_own_classes_in_onnxruntime(shared_data, tmp_path):
    pytest.importorskip("onnx")
    folder = shared_data / "esri_unet_resnet18"
    with open_package(folder) as package:
        export_onnx(load_network(package), package.definition, tmp_path / "m.onnx")
    probabilities, found, _ = as_deepness_does(tmp_path / "m.onnx", np.load(folder / "reference" / "chips.npy"))
    assert np.abs(probabilities - softmax(np.load(folder / "reference" / "logits.npy"))).max() < 1e-4
    classes = np.load(folder / "reference" / "pred_predict_background_true.npy")
    assert np.array_equal(probabilities.argmax(axis=1), classes)
    assert json.loads(found["resolution"]) == pytest.approx(80) and json.loads(found["tile_size"]) == 128


def test_sixteen_bit_cells_and_statistics(tmp_path):
    pytest.importorskip("onnx")
    torch.manual_seed(0)
    network = build_network("UNET", "mobilenet_v2", 4, 3).eval()
    export_onnx(network, DEFINITION, tmp_path / "m.onnx")
    cells = np.random.default_rng(0).integers(0, 3000, (2, 4, 128, 128)).astype(np.uint16)
    probabilities, found, shape = as_deepness_does(tmp_path / "m.onnx", cells)
    assert shape[1:] == [4, 128, 128] and sorted(path.name for path in tmp_path.iterdir()) == ["m.onnx"]
    rule = DEFINITION.normalisation
    offset, scale = (np.reshape(values, (-1, 1, 1)) for values in (rule.offset, rule.scale))
    with torch.inference_mode():
        logits = network(torch.from_numpy(((cells - offset) / scale).astype(np.float32))).numpy()
    assert np.abs(probabilities - softmax(logits)).max() < 1e-4
    assert {name: json.loads(value) for name, value in found.items()} == metadata(DEFINITION)


def test_metadata_are_those_that_deepness_reads():
    values = metadata(DEFINITION)
    assert values["model_type"] == "Segmentor" and values["resolution"] == pytest.approx(60)
    assert list(values["class_names"]) == ["0", "1", "2"] and values["class_names"]["1"] == "slum"
    assert values["tile_size"] == 128 and 0 <= values["tiles_overlap"] < 100


def test_without_the_package_onnx_there_is_a_sentence(tmp_path, monkeypatch):
    real = builtins.__import__

    def without(name, *args, **kwargs):
        if name == "onnx":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(EngineError, match="needs the Python package onnx"):
        export_onnx(torch.nn.Identity(), DEFINITION, tmp_path / "m.onnx")
    assert not list(tmp_path.iterdir())
