"""Training on a few tiny chips: it learns, repeats itself, keeps the best, and refuses what cannot work."""

from __future__ import annotations

import os
import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from engine_jobs import classify_job, train_job
from engine_making import PROCESSOR, SLUM, TWO_CLASSES, Heard, chip, make_chips, read_raster, write_raster

from slum_extractor_plugin.engine.inference.run import classify
from slum_extractor_plugin.engine.networks.factory import load_network
from slum_extractor_plugin.engine.training import early_stopping, fitting
from slum_extractor_plugin.engine.training.resuming import require_own
from slum_extractor_plugin.engine.training.tensorboard import LOGS, copy_logs, tensorboard_logger
from slum_extractor_plugin.engine.training.train import train
from slum_extractor_plugin.errors import EngineError, ParameterError
from slum_extractor_plugin.formats.distribution import SHARES
from slum_extractor_plugin.formats.dlpk import open_package

QUICK = {
    "max_epochs": 2,
    "backbone_model": "RESNET18",
    "batch_size": 4,
    "learning_rate": 1e-3,
    "encoder_weights": "NONE",
    "processor_type": PROCESSOR,
    "validation_percentage": 25.0,
    "augmentation": "NONE",
}


def fit(folder: Path | tuple[Path, ...], out: Path, **settings) -> tuple[dict, Heard]:
    heard = Heard()
    folders = tuple(map(str, folder if isinstance(folder, tuple) else (folder,)))
    result = train(train_job(folders, str(out), **{**QUICK, **settings}), heard)
    assert result["OUT_MODEL_FILE"] == str(out / f"{out.name}.dlpk")
    left = {path.name for path in out.iterdir()} - {"model_metrics.html"}
    assert left == {f"{out.name}.dlpk"}  # no checkpoint stays
    return result["METRICS"], heard


def weights_of(folder: Path) -> dict[str, torch.Tensor]:
    with open_package(folder / f"{folder.name}.dlpk") as package:
        return load_network(package).state_dict()


def same(one: dict, other: dict) -> bool:
    return one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)


@pytest.fixture(scope="module")
def chips(tmp_path_factory) -> Path:
    return make_chips(tmp_path_factory.mktemp("chips") / "chips")


@pytest.fixture(scope="module")
def trained(chips, tmp_path_factory) -> tuple[Path, dict, Heard]:
    out = tmp_path_factory.mktemp("trained") / "model"
    return out, *fit(chips, out, max_epochs=4, batch_size=2)


def test_it_learns_and_its_package_classifies_what_it_has_not_seen(trained, tmp_path):
    out, metrics, _ = trained
    cells, label = chip(np.random.default_rng(99), [1], 3, (96, 128), "uint8")
    image = write_raster(tmp_path / "image.tif", cells)
    model = str(out / "model.dlpk")
    classify(classify_job(image, model, str(tmp_path / "out.tif"), padding=32, processor_type=PROCESSOR), Heard())
    found = read_raster(tmp_path / "out.tif")
    iou = ((found == 1) & (label == 1)).sum() / ((found == 1) | (label == 1)).sum()
    assert iou > 0.6  # all background gives 0, all slum the share of slum, 0.2
    assert metrics["valid_miou"] > 0.6 and metrics["per_class_metrics"].keys() == {"NoData", SLUM[0].name}


def test_what_the_user_hears(trained):
    _, metrics, heard = trained
    assert heard.messages[0].startswith("Held out by labelled share, not by place")
    begun = "9 training chips, 3 validation chips; UNET with resnet18, batch of 2, on CPU"
    assert sum(message.startswith(begun) for message in heard.messages) == 1
    epochs = [message.split(":")[0] for message in heard.messages if message.startswith("Epoch ") and "/" in message]
    assert epochs == [f"Epoch {n}/4" for n in (1, 2, 3, 4)]
    assert "of memory; the model package will have about" in "".join(heard.messages)
    assert [(each["epoch"], each["epochs"]) for each in heard.epochs] == [(1, 4), (2, 4), (3, 4), (4, 4)]
    best = heard.epochs[metrics["epoch"] - 1]
    assert best["valid_loss"] == metrics["valid_loss"]
    assert best["iou"] == pytest.approx(metrics["per_class_metrics"][SLUM[0].name]["iou"])
    assert f"Epoch {metrics['epoch']} was the best by valid_loss" in "\n".join(heard.messages)
    assert heard.fractions == sorted(heard.fractions) and heard.fractions[-1] == 1
    verdict = next(text for text in heard.warnings + heard.messages if text.startswith("This model is"))
    assert metrics["overlapping_chips"] == 9 and "These figures flatter it: 9 training chips overlap" in verdict


def test_the_package_holds_the_distribution_of_the_training_chips(chips, tmp_path):
    """Against numpy over the cells of all chips, none of which is held out."""
    fit(chips, tmp_path / "model", validation_percentage=0.0, max_epochs=1)
    cells = np.concatenate([read_bands(path) for path in sorted((chips / "images").glob("*.tif"))], axis=1)
    with open_package(tmp_path / "model" / "model.dlpk") as package:
        found = package.definition.distribution
    for band, own in zip(found.bands, cells):
        np.testing.assert_allclose(band.quantiles, np.quantile(own, SHARES), atol=0.6)
        np.testing.assert_allclose((band.mean, band.deviation), (own.mean(), own.std()), rtol=1e-4)
        assert 0.1 < band.sharpness < 1.2


def read_bands(path: Path) -> np.ndarray:
    with rasterio.open(path) as image:
        return image.read().reshape(image.count, -1).astype(np.float64)


def test_the_package_holds_what_prediction_needs(trained):
    with open_package(trained[0] / "model.dlpk") as package:
        definition = package.definition
    assert (definition.model_type, definition.backbone, definition.bands) == ("UNET", "resnet18", (0, 1, 2))
    assert definition.classes == SLUM and definition.chip_size == (64, 64) and definition.normalization_stats is None
    assert (definition.cell_size_range, definition.cell_size_wkid) == ((0.5, 0.5), 32643)
    assert definition.metrics["epoch"] == trained[1]["epoch"]


def test_the_same_seed_gives_the_same_weights_and_another_one_others(chips, tmp_path):
    fit(chips, tmp_path / "one", augmentation="DEFAULT", max_epochs=1)
    fit(chips, tmp_path / "two", augmentation="DEFAULT", max_epochs=1)
    fit(chips, tmp_path / "three", augmentation="DEFAULT", max_epochs=1, seed=1)
    assert same(weights_of(tmp_path / "one"), weights_of(tmp_path / "two"))
    assert not same(weights_of(tmp_path / "one"), weights_of(tmp_path / "three"))


def scripted_losses(monkeypatch, losses: list[float]) -> None:
    """Let the validation loss of each epoch be what the test says."""

    def validation_step(self, batch, index):
        self.confusion.update(self.network(self.normalise(batch[0])).argmax(1), batch[1])
        self.log("valid_loss", losses[self.current_epoch], batch_size=len(batch[0]))

    monkeypatch.setattr(fitting.Segmenter, "validation_step", validation_step)


def test_the_best_epoch_is_kept(chips, tmp_path, monkeypatch):
    seen = []
    ending = fitting.EpochReport.on_train_epoch_end

    def spy(self, trainer, module):
        seen.append({name: value.clone() for name, value in module.network.state_dict().items()})
        ending(self, trainer, module)

    monkeypatch.setattr(fitting.EpochReport, "on_train_epoch_end", spy)
    scripted_losses(monkeypatch, [0.7, 0.3, float("nan"), 0.3])
    metrics, heard = fit(chips, tmp_path / "model", max_epochs=4, stop_training="CONTINUE_TRAINING")
    assert metrics["epoch"] == 2 and "Epoch 2 was the best" in "\n".join(heard.messages)
    assert same(weights_of(tmp_path / "model"), seen[1]) and not same(seen[1], seen[3])


def test_it_stops_early_only_when_asked_to_and_once_the_rate_has_fallen(chips, tmp_path, monkeypatch):
    monkeypatch.setattr(early_stopping, "PATIENCE", 1)
    scripted_losses(monkeypatch, [0.1, 0.5, 0.5, 0.5, 0.5, 0.4, 0.3995, 0.4, 0.4])
    small = {"max_epochs": 9, "batch_size": 9}

    def last_epoch(name: str, **changes: str) -> int:
        _, heard = fit(chips, tmp_path / name, **small, **changes)
        return max(int(m[6 : m.index("/")]) for m in heard.messages if re.match("Epoch [0-9]+/9:", m))

    # the rate is at its highest until the third epoch and at half of it in the sixth, from where gains are counted
    assert last_epoch("stopped") == 7
    assert last_epoch("all", stop_training="CONTINUE_TRAINING") == 9


def test_without_chips_held_out_the_last_epoch_is_kept(chips, tmp_path, monkeypatch):
    losses = iter([0.1, 0.3, 0.2])
    monkeypatch.setattr(fitting.Segmenter, "mean_loss", lambda module: next(losses))
    metrics, heard = fit(chips, tmp_path / "model", validation_percentage=0.0, max_epochs=3)
    assert "Epoch 3 was the last (no validation chips" in "\n".join(heard.messages)
    assert "valid_loss" not in metrics and metrics["train_loss"] == 0.2


def test_a_pretrained_model_is_where_training_goes_on(trained, chips, tmp_path):
    out, metrics, _ = trained
    again, _ = fit(
        chips, tmp_path / "again", pretrained_model=str(out / "model.dlpk"), max_epochs=1, learning_rate=1e-5
    )
    assert again["valid_loss"] < 1.5 * metrics["valid_loss"]
    before, after = weights_of(out), weights_of(tmp_path / "again")
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    encoder = {name for name in changed if name.startswith("encoder.")}
    assert changed - encoder  # the decoder learns
    with open_package(out / "model.dlpk") as package:
        norms = {
            f"encoder.{name}"
            for name, module in load_network(package).encoder.named_modules()
            if isinstance(module, torch.nn.BatchNorm2d)
        }
    assert encoder and {name.rpartition(".")[0] for name in encoder} <= norms  # frozen, but for batch norms
    free = tmp_path / "free"
    fit(chips, free, pretrained_model=str(out / "model.dlpk"), max_epochs=1, freeze="UNFREEZE_MODEL")
    assert not torch.equal(before["encoder.conv1.weight"], weights_of(free)["encoder.conv1.weight"])


def test_a_pretrained_model_of_another_kind_is_refused(trained, chips, tmp_path):
    for name, word in (("backbone_model", "resnet34"), ("model_type", "DYNAMIC_UNET")):
        with pytest.raises(ParameterError, match=f"is a UNET with resnet18, 3 bands and 1 classes; .*{word}"):
            fit(chips, tmp_path / "model", pretrained_model=str(trained[0] / "model.dlpk"), **{name: word})


def test_encoder_weights_from_a_file_are_frozen(trained, chips, tmp_path):
    encoder = {name[8:]: value for name, value in weights_of(trained[0]).items() if name.startswith("encoder.")}
    torch.save(encoder, tmp_path / "encoder.pth")
    fit(chips, tmp_path / "model", encoder_weights=str(tmp_path / "encoder.pth"), max_epochs=1)
    after = weights_of(tmp_path / "model")
    assert torch.equal(after["encoder.layer4.0.conv1.weight"], encoder["layer4.0.conv1.weight"])


def test_uint16_bands_are_normalised_and_values_that_are_not_contiguous_come_back(tmp_path):
    chips = make_chips(tmp_path / "chips", classes=TWO_CLASSES, bands=4, dtype="uint16")
    metrics, _ = fit(chips, tmp_path / "model", max_epochs=8, batch_size=2, learning_rate=3e-3)
    with open_package(tmp_path / "model" / "model.dlpk") as package:
        assert package.definition.class_values == (0, 2, 6) and package.definition.data_type == "uint16"
        assert package.definition.normalization_stats.bands == 4
    cells, label = chip(np.random.default_rng(98), [2, 6], 4, (64, 64), "uint16")
    image = write_raster(tmp_path / "image.tif", cells)
    model = str(tmp_path / "model" / "model.dlpk")
    classify(classify_job(image, model, str(tmp_path / "out.tif"), padding=32, processor_type=PROCESSOR), Heard())
    found = read_raster(tmp_path / "out.tif")
    assert set(np.unique(found)) <= {0, 2, 6}
    assert min((found == label).mean(), metrics["accuracy"]) > (label == 0).mean() + 0.1


def test_nodata_teaches_nothing(tmp_path):
    """A third of each chip is NoData with labels at random; the rest is learnt as if it were not there."""
    chips = make_chips(tmp_path / "chips", nodata_rows=20)
    metrics, _ = fit(chips, tmp_path / "model", max_epochs=4, batch_size=2)
    assert metrics["accuracy"] > 0.9


def test_chips_of_nodata_only_do_not_spoil_the_loss(tmp_path):
    chips = make_chips(tmp_path / "chips", nodata_rows=64)
    metrics, _ = fit(chips, tmp_path / "model", max_epochs=1)
    assert metrics["train_loss"] == 0.0


def test_crops_and_chips_that_are_not_square(tmp_path):
    chips = make_chips(tmp_path / "chips", size=(64, 96), count=6)
    fit(chips, tmp_path / "model", augmentation="DEFAULT", max_epochs=1)
    fit(chips, tmp_path / "crops", augmentation="DEFAULT", max_epochs=1, arguments="chip_size 48;monitor miou")
    with open_package(tmp_path / "crops" / "crops.dlpk") as package:
        assert package.definition.chip_size == (48, 48)


def test_the_learning_rate_is_found_when_none_is_given(chips, tmp_path, monkeypatch):
    monkeypatch.setattr("slum_extractor_plugin.engine.training.lr_finder.ITERATIONS", 16)
    metrics, heard = fit(chips, tmp_path / "model", learning_rate=None, max_epochs=1)
    assert 1e-6 < metrics["learning_rate"] < 1
    assert f"The learning rate is {metrics['learning_rate']:.2e}." in heard.messages


def test_a_dynamic_unet_is_trained_too(chips, tmp_path):
    fit(chips, tmp_path / "model", model_type="DYNAMIC_UNET", max_epochs=1, batch_size=2, arguments="chip_size 32")
    with open_package(tmp_path / "model" / "model.dlpk") as package:
        assert package.definition.model_type == "DYNAMIC_UNET"


def refused(error: type, sentence: str, chips, out: Path, **settings) -> None:
    with pytest.raises(error, match=sentence):
        fit(chips, out, **settings)
    assert not out.exists() and not list(out.parent.glob(".*.part"))


def test_settings_that_cannot_work_get_a_sentence(chips, tmp_path, monkeypatch):
    out = tmp_path / "model"
    refused(ParameterError, "There is no backbone 'RESNET1'; near it are", chips, out, backbone_model="RESNET1")
    refused(EngineError, "no encoder weights .*gone.pth", chips, out, encoder_weights=str(tmp_path / "gone.pth"))
    refused(ParameterError, "The argument chip_sise is not known", chips, out, arguments="chip_sise 32")
    refused(ParameterError, "MONITOR is 'f7'; choose one of", chips, out, arguments="monitor f7")
    for name, value in (
        ("max_epochs", 0),
        ("batch_size", 0),
        ("chip_size", 8),
        ("learning_rate", 0.0),
        ("validation_percentage", 100.0),
    ):
        refused(ParameterError, f"{name.upper()} is {value:g}, and a number (from|above)", chips, out, **{name: value})
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 0)
    refused(EngineError, "GPU 0 was asked for, and the engine sees none", chips, out, processor_type="GPU")


def test_training_that_diverges_gets_a_sentence_and_no_package(chips, tmp_path, monkeypatch):
    loss = fitting.Segmenter.loss
    monkeypatch.setattr(fitting.Segmenter, "loss", lambda *arguments: loss(*arguments) * float("nan"))
    refused(EngineError, "diverged.*smaller LEARNING_RATE", chips, tmp_path / "model", max_epochs=1)


def test_the_output_may_not_be_a_file(chips, tmp_path):
    (tmp_path / "model").write_text("")
    with pytest.raises(Exception, match="is a file. Give the name of a folder"):
        train(train_job((str(chips),), str(tmp_path / "model"), **QUICK), Heard())


def test_a_file_in_the_place_of_the_run_s_folder_is_named_before_the_work(tmp_path):
    (tmp_path / "model.training").write_text("mine")
    with pytest.raises(EngineError, match="is no folder, and training keeps its state there"):
        require_own(tmp_path / "model.training")
    assert (tmp_path / "model.training").read_text() == "mine"
    (tmp_path / "other.training" / "last.part").mkdir(parents=True)
    with pytest.raises(EngineError, match="holds a folder where training keeps its state"):
        require_own(tmp_path / "other.training")


@pytest.mark.posix
def test_logs_are_neither_written_nor_copied_through_links(tmp_path):
    """The folder in which a run keeps what it goes on from is beside the output, where others may write."""
    (tmp_path / "secret").write_text("theirs")
    logs = tmp_path / "run" / LOGS
    (logs / "deep").mkdir(parents=True)
    (logs / "deep" / "events").write_text("ours")
    (logs / "file").symlink_to(tmp_path / "secret")
    (logs / "folder").symlink_to(tmp_path)
    os.mkfifo(logs / "pipe")
    copy_logs(tmp_path / "run", tmp_path / "model")
    assert [path.name for path in (tmp_path / "model").rglob("*") if not path.is_dir()] == ["events"]
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / LOGS).symlink_to(tmp_path)
    with pytest.raises(EngineError, match="is a link, which leads elsewhere"):
        tensorboard_logger(tmp_path / "other")
