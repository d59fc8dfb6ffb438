"""Adapting a package to images without labels: what is written, what is refused, and the rule of the thresholds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from engine_making import PROCESSOR, TWO_CLASSES, Heard, make_chips, make_package, noise, write_raster

from slum_extractor_plugin.engine.adaptation import adapt as adapt_module
from slum_extractor_plugin.engine.adaptation import self_training
from slum_extractor_plugin.engine.adaptation.adapt import adapt
from slum_extractor_plugin.engine.adaptation.outcome import Answer, check_usable
from slum_extractor_plugin.engine.adaptation.self_training import TEACHING, Thresholds
from slum_extractor_plugin.engine.networks.factory import load_network
from slum_extractor_plugin.engine.networks.weights import write_tensors
from slum_extractor_plugin.errors import Cancelled, EngineError, ParameterError, RasterError
from slum_extractor_plugin.formats.dlpk import open_package, write_package
from slum_extractor_plugin.jobs.adapt import AdaptDeepLearningModel


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    return make_package(tmp_path_factory.mktemp("package") / "source.dlpk")


@pytest.fixture(scope="module")
def image(tmp_path_factory):
    cells = noise(3, 128, 160, seed=3).astype(float) * [[[1.3]], [[0.7]], [[1.0]]]
    return write_raster(tmp_path_factory.mktemp("image") / "image.tif", cells.clip(1, 255).astype(np.uint8))


def read_bands(path: str) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read()


@pytest.fixture(autouse=True)
def few_steps(monkeypatch):
    def shorter(*values, **named):
        return self_training.self_train(*values, **named, steps=3)

    monkeypatch.setattr(adapt_module, "self_train", shorter)


def job(package, image, folder: Path, **values) -> AdaptDeepLearningModel:
    return AdaptDeepLearningModel(
        in_model_definition=package[0], in_rasters=[image], out_folder=str(folder), processor_type=PROCESSOR, **values
    )


def test_statistics_are_those_of_the_images_and_weights_stay(package, image, tmp_path):
    heard = Heard()
    before = Path(package[0]).read_bytes()
    result = adapt(job(package, image, tmp_path / "new"), heard)
    assert Path(package[0]).read_bytes() == before and heard.fractions == sorted(heard.fractions)
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["adaptation.html", "new.dlpk"]
    assert "nobody knows whether" in heard.warnings[0]
    page = Path(result["OUT_REPORT"]).read_text()
    assert "Share of the cells with data" in page and page.count("<img") == 3
    old = package[1].state_dict()
    with open_package(result["OUT_MODEL_FILE"]) as opened:
        new = load_network(opened).state_dict()
        assert opened.definition.extra["Adaptation"]["Images"] == ["image.tif"]
        assert opened.definition.metrics == {} and opened.definition.classes == package[2].classes
    moved = {name for name in old if not torch.equal(old[name], new[name])}
    assert moved and all(name.endswith(("running_mean", "running_var")) for name in moved)


def test_the_package_holds_what_the_images_are_like(package, image, tmp_path):
    """Classify compares an image with this: the source's would bring the images back to where the model came from."""
    result = adapt(job(package, image, tmp_path / "new"), Heard())
    with open_package(result["OUT_MODEL_FILE"]) as opened:
        means = [band.mean for band in opened.definition.distribution.bands]
    assert means == pytest.approx(read_bands(image).mean(axis=(1, 2)), rel=0.02)


@pytest.mark.parametrize("method", ["STATISTICS", "SELF_TRAINING"])
def test_a_seed_gives_the_same_package(package, image, tmp_path, method):
    jobs = [job(package, image, tmp_path / number / "new", method=method, seed=1) for number in "12"]
    made = [Path(adapt(one, Heard())["OUT_MODEL_FILE"]) for one in jobs]
    assert made[0].read_bytes() == made[1].read_bytes()


def test_self_training_moves_weights_and_tells_how_far_teacher_and_student_agree(package, image, tmp_path):
    heard = Heard()
    result = adapt(job(package, image, tmp_path / "new", method="SELF_TRAINING"), heard)
    assert any("Teacher and student agree in" in text for text in heard.messages)
    old = package[1].state_dict()
    with open_package(result["OUT_MODEL_FILE"]) as opened:
        new = load_network(opened).state_dict()
        assert opened.definition.extra["Adaptation"]["Steps"] == 3
    head = "segmentation_head.0.weight"
    assert not torch.equal(old[head], new[head]) and (old[head] - new[head]).abs().max() < 0.01
    assert torch.equal(old["encoder.conv1.weight"], new["encoder.conv1.weight"])  # the frozen half


def test_chips_measure_before_and_after_and_a_loss_is_a_warning(package, image, tmp_path, monkeypatch):
    chips = str(make_chips(tmp_path / "chips", count=6))
    heard = Heard()
    monkeypatch.setattr(adapt_module, "_LOSS", -2.0)  # any result counts as a loss
    result = adapt(job(package, image, tmp_path / "new", chips=[chips], method="SELF_TRAINING"), heard)
    assert any("F1 on 2 labelled chips" in text for text in heard.messages)
    assert any("is worse there" in text for text in heard.warnings)
    assert 0 <= result["METRICS"]["f1"] <= 1 and "per_class_metrics" in result["METRICS"]


def test_chips_of_other_classes_are_refused(package, image, tmp_path):
    chips = str(make_chips(tmp_path / "chips", count=3, classes=TWO_CLASSES))
    with pytest.raises(ParameterError, match="class values"):
        adapt(job(package, image, tmp_path / "new", chips=[chips]), Heard())
    assert not (tmp_path / "new").exists()


def test_cells_of_another_type_are_normalised_by_their_own(package, tmp_path):
    cells = noise(3, 128, 160, "uint16", seed=4)
    image = write_raster(tmp_path / "image.tif", cells)
    result = adapt(job(package, image, tmp_path / "new"), Heard())
    with open_package(result["OUT_MODEL_FILE"]) as opened:
        rule, kind = opened.definition.normalisation, opened.definition.data_type
    assert kind == "uint16"
    assert rule.offset == pytest.approx(cells.mean(axis=(1, 2)), rel=1e-6)
    assert rule.scale == pytest.approx(cells.std(axis=(1, 2)), rel=1e-6)


def test_a_model_that_collapsed_is_not_written(package, image, tmp_path):
    path, network, definition = package
    state = {**network.state_dict(), "segmentation_head.0.bias": torch.tensor([1e4, -1e4])}
    write_tensors(tmp_path / "one.pth", state)
    write_package(tmp_path / "one.dlpk", replace(definition), tmp_path / "one.pth")
    with pytest.raises(EngineError, match="gives 100.0% of the cells one class"):
        adapt(job((str(tmp_path / "one.dlpk"),), image, tmp_path / "new"), Heard())
    assert not (tmp_path / "new").exists()


def answer(slum: float) -> Answer:
    return Answer(np.zeros((1, 1, 1), np.uint8), np.array([1 - slum, slum]))


def test_what_is_plausible():
    check_usable(answer(0.2), answer(0.1), learned=True)
    check_usable(answer(0.4), answer(0.1), learned=False)
    for after in (0.4, 0.005):
        with pytest.raises(EngineError, match="not plausible"):
            check_usable(answer(after), answer(0.1), learned=True)
    with pytest.raises(EngineError, match="one class"):
        check_usable(answer(0.9995), answer(0.5), learned=False)


class _Stops(Heard):
    def progress(self, fraction: float) -> None:
        super().progress(fraction)
        if fraction > 0.4:
            raise Cancelled


def test_cancelling_leaves_nothing(package, image, tmp_path):
    with pytest.raises(Cancelled):
        adapt(job(package, image, tmp_path / "new", method="SELF_TRAINING"), _Stops())
    assert not list(tmp_path.iterdir())


def test_time_that_ends_a_run_is_told(package, image, tmp_path):
    heard = Heard()
    adapt(job(package, image, tmp_path / "new", method="SELF_TRAINING", time_budget=1e-6), heard)
    assert any("ended self-training after 1 of 3 steps" in text for text in heard.warnings)


def test_an_image_without_data_gets_a_sentence(package, tmp_path):
    image = write_raster(tmp_path / "empty.tif", np.zeros((3, 128, 128), np.uint8), nodata=0)
    with pytest.raises(RasterError, match="has no data"):
        adapt(job(package, image, tmp_path / "new"), Heard())


def test_thresholds_are_quantiles_of_each_class():
    rng = np.random.default_rng(0)
    probability = np.concatenate([rng.uniform(0.9, 1, 9000), rng.uniform(0.5, 0.7, 1000)])
    output = np.repeat([0, 1], [9000, 1000])
    found = Thresholds(3).follow(probability, output)
    for index in (0, 1):
        taught = probability[output == index] >= found[index]
        assert taught.mean() == pytest.approx(TEACHING, abs=0.06)  # bins are half a percent wide
        assert found[index] == pytest.approx(np.quantile(probability[output == index], 1 - TEACHING), abs=0.006)
    assert found[2] == 1  # it has no cell yet
