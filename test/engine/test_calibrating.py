"""Temperatures: found where they are known, told in the report, kept in the package, and no class changed by them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from engine_jobs import classify_job, train_job
from engine_making import PROCESSOR, TWO_CLASSES, Heard, make_chips, make_package, noise, read_raster, write_raster

from slum_extractor_plugin.engine.adaptation.confidence import calibration_of
from slum_extractor_plugin.engine.inference.run import classify
from slum_extractor_plugin.engine.networks.factory import load_network
from slum_extractor_plugin.engine.training import calibrating
from slum_extractor_plugin.engine.training.calibrating import BINS, best_temperature, binned, logits_of, reliability
from slum_extractor_plugin.engine.training.preparation import prepare
from slum_extractor_plugin.engine.training.train import train
from slum_extractor_plugin.formats.calibration import Calibration
from slum_extractor_plugin.formats.dlpk import open_package, write_package
from slum_extractor_plugin.protocol import SilentReporter

WARM = Calibration(2.5, 1000, 0.1, 0.01)


def drawn(temperature: float, outputs: int, cells: int = 200_000) -> tuple[torch.Tensor, torch.Tensor]:
    """Logits of a network, and truths drawn from what their probabilities would be at a temperature."""
    rng = np.random.default_rng(outputs)
    logits = rng.normal(0, 3, (cells, outputs))
    sure = np.exp(logits / temperature)
    sums = (sure / sure.sum(1, keepdims=True)).cumsum(1)
    truth = (rng.random((cells, 1)) > sums).sum(1).clip(0, outputs - 1)
    return torch.from_numpy(logits).float(), torch.from_numpy(truth)


def error_by_hand(logits: torch.Tensor, truth: torch.Tensor, temperature: float) -> float:
    """The expected calibration error, bin by bin in numpy."""
    scaled = logits.double().numpy() / temperature
    shares = np.exp(scaled - scaled.max(1, keepdims=True))
    shares /= shares.sum(1, keepdims=True)
    sure, right = shares.max(1), shares.argmax(1) == truth.numpy()
    total = 0.0
    for low in np.arange(BINS) / BINS:
        inside = (sure >= low) & (sure < low + 1 / BINS)
        if inside.any():
            total += inside.mean() * abs(right[inside].mean() - sure[inside].mean())
    return total


@pytest.mark.parametrize("outputs", [2, 7])
@pytest.mark.parametrize("temperature", [0.5, 1.0, 3.0])
def test_temperature_that_truths_were_drawn_at_is_found(outputs, temperature):
    logits, truth = drawn(temperature, outputs)
    assert best_temperature(logits, truth) == pytest.approx(temperature, rel=0.02)
    assert reliability(logits, truth, temperature).error < 0.005


def test_temperature_has_the_least_negative_log_likelihood():
    logits, truth = drawn(1.7, 3, 20_000)
    found = best_temperature(logits, truth)

    def loss(temperature: float) -> float:
        return float(torch.nn.functional.cross_entropy(logits.double() / temperature, truth))

    assert loss(found) < min(loss(found * 0.999), loss(found * 1.001))


def test_error_is_that_of_bins_by_hand():
    logits, truth = drawn(2.0, 4, 30_000)
    for temperature in (0.7, 1.0, 2.0):
        assert reliability(logits, truth, temperature).error == pytest.approx(
            error_by_hand(logits, truth, temperature), abs=1e-4
        )  # a cell on the edge of a bin may round to either


def test_outputs_that_are_ignored_have_no_part():
    logits, truth = drawn(2.0, 3)
    barred = torch.cat([logits, torch.full((len(logits), 1), torch.finfo(torch.float32).min)], 1)
    assert best_temperature(barred, truth) == pytest.approx(best_temperature(logits, truth), rel=1e-6)


def test_cells_that_are_all_right_or_all_wrong_give_no_temperature():
    logits = torch.tensor([[4.0, 0.0], [0.0, 3.0]])
    assert best_temperature(logits, torch.tensor([0, 1])) is None
    assert best_temperature(logits, torch.tensor([1, 0])) is None


def test_full_confidence_is_in_the_last_bin():
    found = binned(torch.tensor([1.0, 0.0]), torch.tensor([0, 1]), torch.tensor([0, 0]))
    assert found.cells[-1] == 1 and found.cells[0] == 1 and found.error == 0


@pytest.mark.parametrize(("drawn_at", "wanted"), [(0.5, 1.0), (2.5, 2.5)])
def test_calibration_makes_no_model_surer(monkeypatch, drawn_at, wanted):
    monkeypatch.setattr(calibrating, "logits_of", lambda *values: drawn(drawn_at, 2))
    found = calibrating.calibrated(None, None, ())
    assert found.calibration.temperature == pytest.approx(wanted, rel=0.02)
    assert (found.after.error < found.before.error / 2) == (drawn_at > 1)


@pytest.fixture(scope="module")
def trained(tmp_path_factory) -> tuple[Path, Heard]:
    folder, heard = tmp_path_factory.mktemp("trained"), Heard()
    chips = make_chips(folder / "chips", count=12)
    train(
        train_job(
            (str(chips),),
            str(folder / "model"),
            max_epochs=2,
            backbone_model="RESNET18",
            batch_size=2,
            learning_rate=1e-3,
            encoder_weights="NONE",
            processor_type=PROCESSOR,
            validation_percentage=25.0,
            augmentation="NONE",
        ),
        heard,
    )
    return folder, heard


def test_package_has_the_temperature_of_the_chips_held_out(trained):
    folder, heard = trained
    with open_package(folder / "model/model.dlpk") as package:
        found, network = package.definition.calibration, load_network(package)
    run = prepare(
        train_job(
            (str(folder / "chips"),),
            str(folder / "again"),
            backbone_model="RESNET18",
            encoder_weights="NONE",
            processor_type=PROCESSOR,
            validation_percentage=25.0,
        ),
        SilentReporter(),
    )
    logits, truth = logits_of(run, network, run.held_out)
    assert len(truth) == found.cells == 3 * 64 * 64
    assert found.temperature == pytest.approx(max(1, best_temperature(logits, truth)), rel=1e-4)
    assert found.error_after == pytest.approx(error_by_hand(logits, truth, found.temperature), abs=2e-3)
    assert any(text == f"Confidence is calibrated: {found.text}." for text in heard.messages)
    page = (folder / "model/model_metrics.html").read_text()
    assert "Expected calibration error after" in page and "by confidence (before, after, ideal)" in page


def test_without_chips_held_out_there_is_no_calibration_and_it_is_said(tmp_path):
    heard, chips = Heard(), make_chips(tmp_path / "chips", count=4)
    train(
        train_job(
            (str(chips),),
            str(tmp_path / "model"),
            max_epochs=1,
            backbone_model="RESNET18",
            batch_size=2,
            learning_rate=1e-3,
            encoder_weights="NONE",
            processor_type=PROCESSOR,
            validation_percentage=0.0,
            augmentation="NONE",
        ),
        heard,
    )
    with open_package(tmp_path / "model/model.dlpk") as package:
        assert package.definition.calibration is None
    assert "No validation chips: the model's confidence is not calibrated." in heard.messages
    assert "Not calibrated" in (tmp_path / "model/model_metrics.html").read_text()


@pytest.fixture(scope="module")
def packages(tmp_path_factory):
    """The same network without a calibration and with one; and its image."""
    folder = tmp_path_factory.mktemp("packages")
    cold, _, definition = make_package(folder / "cold.dlpk", classes=TWO_CLASSES)
    with open_package(cold) as package:
        write_package(folder / "warm.dlpk", replace(definition, calibration=WARM), package.weights)
    return cold, str(folder / "warm.dlpk"), write_raster(folder / "image.tif", noise(3, 200, 230))


def classified(model: str, image: str, folder: Path, **settings) -> dict[str, Path]:
    folder.mkdir()
    paths = {name: folder / f"{name}.tif" for name in ("classes", "confidence", "uncertainty")}
    classify(
        classify_job(
            image,
            model,
            str(paths["classes"]),
            **{
                "padding": 32,
                "processor_type": PROCESSOR,
                "out_confidence_raster": str(paths["confidence"]),
                "out_uncertainty_raster": str(paths["uncertainty"]),
                **settings,
            },
        ),
        Heard(),
    )
    return paths


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"predict_background": False},
        {"test_time_augmentation": True},
        {"batch_size": 2, "tile_size": 128},
        {"test_time_augmentation": True, "predict_background": False},
        {"parallel_processing_factor": "2"},
    ],
    ids=str,
)
def test_no_class_is_changed_and_probabilities_are(packages, tmp_path, settings):
    cold, warm, image = packages
    before = classified(cold, image, tmp_path / "cold", **settings)
    after = classified(warm, image, tmp_path / "warm", **settings)
    assert before["classes"].read_bytes() == after["classes"].read_bytes()
    sure, calmer = read_raster(before["confidence"]), read_raster(after["confidence"])
    assert (calmer <= sure).mean() > 0.99 and calmer.mean() < sure.mean() - 3
    assert read_raster(after["uncertainty"]).mean() > read_raster(before["uncertainty"]).mean() + 3
    with rasterio.open(after["confidence"]) as raster:
        assert raster.tags()["CONFIDENCE_TEMPERATURE"] == "2.5"


def test_confidence_is_the_softmax_of_the_scaled_logits(packages, tmp_path):
    _, warm, image = packages
    paths = classified(warm, image, tmp_path / "out", padding=64)
    with open_package(warm) as package:
        network, definition = load_network(package), package.definition
    with rasterio.open(image) as raster:
        cells = raster.read().astype(np.float32)
    rule = definition.normalisation
    wide = np.pad(cells, ((0, 0), (64, 64 + 56), (64, 64 + 26)), mode="reflect")
    offset, scale = (np.float32(values)[:, None, None] for values in (rule.offset, rule.scale))
    with torch.inference_mode():
        logits = network.eval()(torch.from_numpy((wide - offset) / scale)[None])[0].numpy()[:, 64:264, 64:294]
    shares = np.exp(logits / WARM.temperature)
    wanted = 100 * (shares / shares.sum(0)).max(0)
    assert (np.abs(wanted - read_raster(paths["confidence"])) < 1).mean() > 0.995


def test_any_number_of_workers_gives_the_same_bytes(packages, tmp_path):
    _, warm, image = packages
    one, two = (
        classified(warm, image, tmp_path / count, parallel_processing_factor=count, tile_size=128)
        for count in ("1", "2")
    )
    assert all(one[name].read_bytes() == two[name].read_bytes() for name in one)


def test_esri_compatible_is_as_without(packages, tmp_path):
    cold, warm, image = packages
    for name, model in (("cold", cold), ("warm", warm)):
        out = str(tmp_path / f"{name}.tif")
        classify(classify_job(image, model, out, esri_compatible=True, processor_type=PROCESSOR), Heard())
    assert (tmp_path / "cold.tif").read_bytes() == (tmp_path / "warm.tif").read_bytes()


class Measuring:
    """Labelled chips with a given answer."""

    def __init__(self, found: Calibration | None) -> None:
        self.found = found

    def calibration(self, network: object, definition: object) -> Calibration | None:
        return self.found


@pytest.mark.parametrize(
    ("source", "labelled", "learned", "wanted", "text"),
    [
        (WARM, None, False, replace(WARM, measured=False), "as in the source model"),
        (WARM, None, True, None, "no longer calibrated"),
        (WARM, Measuring(replace(WARM, cells=7)), True, replace(WARM, cells=7), "on the labelled chips"),
        (WARM, Measuring(None), False, replace(WARM, measured=False), "as in the source model"),
        (None, None, False, None, "was not in the source"),
        (None, Measuring(WARM), False, WARM, "on the labelled chips"),
    ],
)
def test_calibration_of_an_adapted_model(packages, source, labelled, learned, wanted, text):
    with open_package(packages[0]) as package:
        definition = replace(package.definition, calibration=source)
    found, said = calibration_of(torch.nn.Identity(), definition, definition, labelled, learned)
    assert found == wanted and text in said
