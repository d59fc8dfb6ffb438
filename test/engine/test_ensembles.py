"""Several models that answer together: the mean of their probabilities, in any number of workers; contradictions."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from engine_jobs import classify_job
from engine_making import PROCESSOR, SLUM, TWO_CLASSES, Heard, make_package, noise, read_raster, write_raster

from slum_extractor_plugin.engine.inference.models import check_alike, weights_of
from slum_extractor_plugin.engine.inference.run import classify
from slum_extractor_plugin.engine.networks.factory import load_network
from slum_extractor_plugin.engine.networks.weights import write_tensors
from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.formats.calibration import Calibration
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.dlpk import open_package, write_package

FIGURES = {"precision": 0.5, "recall": 0.5, "f1": 0.5}


def measured(iou: float) -> dict:
    return {"per_class_metrics": {"NoData": {**FIGURES, "iou": 0.9}, "Slum": {**FIGURES, "iou": iou}}}


@pytest.fixture(scope="module")
def members(tmp_path_factory):
    """Three models of different weights, temperatures and figures; and an image."""
    folder = tmp_path_factory.mktemp("members")
    base, *_ = make_package(folder / "base.dlpk", classes=TWO_CLASSES)
    paths = []
    with open_package(base) as package:
        for index, temperature in enumerate((None, 2.0, 0.7)):
            network = load_network(package)
            generator = torch.Generator().manual_seed(index)
            with torch.no_grad():
                for parameter in network.segmentation_head.parameters():
                    parameter += 0.15 * torch.randn(parameter.shape, generator=generator) * parameter.abs().mean()
            write_tensors(folder / "w.pth", network.state_dict())
            definition = replace(
                package.definition,
                metrics=measured(0.2 * (index + 1)),
                calibration=None if temperature is None else Calibration(temperature, 10, 0.1, 0.0),
            )
            write_package(folder / f"{index}.dlpk", definition, folder / "w.pth")
            paths.append(str(folder / f"{index}.dlpk"))
    return paths, write_raster(folder / "image.tif", noise(3, 150, 170))


def classified(paths, image, folder, **settings):
    folder.mkdir()
    heard = Heard()
    files = {name: folder / f"{name}.tif" for name in ("classes", "confidence", "uncertainty")}
    classify(
        classify_job(
            image,
            paths[0],
            str(files["classes"]),
            **{
                "padding": 64,
                "processor_type": PROCESSOR,
                "additional_models": tuple(paths[1:]),
                "out_confidence_raster": str(files["confidence"]),
                "out_uncertainty_raster": str(files["uncertainty"]),
                **settings,
            },
        ),
        heard,
    )
    return files, heard


def shares_of(path: str, cells: np.ndarray) -> np.ndarray:
    """Calibrated probabilities (outputs, rows, columns) by the plain network, float64."""
    with open_package(path) as package:
        network, definition = load_network(package).eval(), package.definition
    rule = definition.normalisation
    _, rows, columns = cells.shape
    wide = np.pad(cells.astype(np.float32), ((0, 0), (64, 64 + -rows % 32), (64, 64 + -columns % 32)), mode="reflect")
    offset, scale = (np.float32(values)[:, None, None] for values in (rule.offset, rule.scale))
    with torch.inference_mode():
        logits = network(torch.from_numpy((wide - offset) / scale)[None])[0].double().numpy()
    temperature = definition.calibration.temperature if definition.calibration else 1.0
    raised = np.exp((logits - logits.max(0)) / temperature)
    return (raised / raised.sum(0))[:, 64 : 64 + rows, 64 : 64 + columns]


@pytest.mark.parametrize(
    ("rule", "weights"), [("EQUAL", (1 / 3, 1 / 3, 1 / 3)), ("VALIDATION_IOU", (1 / 6, 2 / 6, 3 / 6))]
)
def test_classes_and_confidence_are_those_of_the_mean_probabilities(members, tmp_path, rule, weights):
    paths, image = members
    files, heard = classified(paths, image, tmp_path / "out", model_weights=rule)
    cells = noise(3, 150, 170)
    mean = sum(weight * shares_of(path, cells) for weight, path in zip(weights, paths))
    wanted = np.array([0, *(info.value for info in TWO_CLASSES)])[mean.argmax(0)]
    assert (read_raster(files["classes"]) == wanted).mean() > 0.999 and len(np.unique(wanted)) == 3
    assert (np.abs(read_raster(files["confidence"]) - 100 * mean.max(0)) < 1).mean() > 0.995
    entropy = -(mean * np.log(mean.clip(1e-300))).sum(0) / np.log(3)
    assert (np.abs(read_raster(files["uncertainty"]) - 100 * entropy) < 1).mean() > 0.995
    alone = shares_of(paths[0], cells).argmax(0)
    assert (alone != mean.argmax(0)).mean() > 0.005  # or there would be nothing to tell apart
    text = ", ".join(f"{weight:.3f}" for weight in weights)
    said = f"3 models are averaged, with the weights {text}; 2 are calibrated"
    assert any(said in each for each in heard.messages)


def test_models_without_names_of_bands_are_said_to_take_the_order_of_the_first(members, tmp_path):
    paths, image = members
    with open_package(paths[1]) as package:
        named = replace(package.definition, extra={**package.definition.extra, "Bands": ["Red", "Green", "Blue"]})
        write_tensors(tmp_path / "w.pth", load_network(package).state_dict())
        write_package(tmp_path / "named.dlpk", named, tmp_path / "w.pth")
    _, heard = classified([str(tmp_path / "named.dlpk"), paths[0]], image, tmp_path / "out")
    assert any("1 of the models name no bands" in each for each in heard.warnings)
    _, heard = classified(paths, image, tmp_path / "none_named")
    assert not any("name no bands" in each for each in heard.warnings)


def test_any_number_of_workers_gives_the_same_bytes(members, tmp_path):
    paths, image = members
    one, two = (
        classified(paths, image, tmp_path / count, parallel_processing_factor=count, tile_size=128, padding=32)[0]
        for count in ("1", "2")
    )
    assert all(one[name].read_bytes() == two[name].read_bytes() for name in one)


def test_classes_do_not_depend_on_the_rasters_that_are_wanted(members, tmp_path):
    paths, image = members
    files, _ = classified(paths, image, tmp_path / "all")
    plain, _ = classified(paths, image, tmp_path / "plain", out_confidence_raster=None, out_uncertainty_raster=None)
    assert files["classes"].read_bytes() == plain["classes"].read_bytes()


def test_one_model_twice_is_that_model(members, tmp_path):
    paths, image = members
    twice, _ = classified([paths[0]] * 2, image, tmp_path / "twice", test_time_augmentation=True)
    once, _ = classified(paths[:1], image, tmp_path / "once", test_time_augmentation=True)
    assert (read_raster(twice["classes"]) == read_raster(once["classes"])).mean() > 0.9999
    difference = read_raster(twice["confidence"]).astype(int) - read_raster(once["confidence"])
    assert np.abs(difference).max() <= 1


def test_models_that_contradict_each_other_are_refused(members, tmp_path):
    paths, image = members
    other, *_ = make_package(tmp_path / "other.dlpk", classes=SLUM)
    with pytest.raises(ParameterError, match=r"0\.dlpk and other\.dlpk cannot answer together: their classes are 2"):
        classified([paths[0], other], image, tmp_path / "out")
    assert not (tmp_path / "out" / "classes.tif").exists()


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"bands": (2, 1, 0)}, "bands are 1, 2, 3 and 3, 2, 1"),
        ({"data_type": "uint16"}, "types of cells"),
        ({"cell_size_range": (1.0, 1.0), "cell_size_wkid": 32643}, "cell sizes are 0.5 and 1"),
        ({"image_space": "PIXEL_SPACE"}, "reference systems"),
        ({"classes": (ClassInfo(2, "Shacks", (0, 0, 0)), TWO_CLASSES[1])}, "classes"),
        ({"model_type": "PSPNET", "chip_size": (64, 64)}, "chip sizes are 128 and 64"),
    ],
)
def test_each_contradiction_is_named(members, changes, what):
    with open_package(members[0][0]) as package:
        first = replace(package.definition, cell_size_range=(0.5, 0.5), cell_size_wkid=32643)
    check_alike(first, replace(first, chip_size=(64, 64)), "a", "b")
    with pytest.raises(ParameterError, match=what):
        check_alike(first, replace(first, **changes), "a", "b")


def test_model_without_figures_cannot_be_weighted_by_them(members):
    with open_package(members[0][0]) as package:
        first = package.definition
    with pytest.raises(ParameterError, match="b has no IoU of chips held out"):
        weights_of([first, replace(first, metrics={})], ["a", "b"], "VALIDATION_IOU")


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({"esri_compatible": True, "out_confidence_raster": None, "out_uncertainty_raster": None}, "one model"),
        ({"match_to_training": "NETWORK"}, "Adapt Deep Learning Model"),
    ],
)
def test_what_several_models_cannot_do_is_refused(members, tmp_path, settings, text):
    with pytest.raises(ParameterError, match=text):
        classified(members[0], members[1], tmp_path / "out", **settings)
