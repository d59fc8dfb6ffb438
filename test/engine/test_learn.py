"""The five steps from Python: what they return, write and refuse. Trainings are of two epochs on chips of 64 cells."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from engine_making import SLUM, TWO_CLASSES, Heard, make_chips, noise, read_raster, write_raster
from pytorch_lightning.callbacks import Callback

from slum_extractor_plugin.engine.inference.run import classify
from slum_extractor_plugin.engine.networks.weights import read_tensors
from slum_extractor_plugin.engine.training import lr_finder
from slum_extractor_plugin.errors import ParameterError, SlumExtractorError
from slum_extractor_plugin.formats.dlpk import open_package
from slum_extractor_plugin.learn import Data, UnetClassifier, prepare_data
from slum_extractor_plugin.learn.settings import settings_of

SMALL = {"backbone": "resnet18", "encoder_weights": "NONE"}


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Data:
    chips = make_chips(tmp_path_factory.mktemp("learn") / "chips", count=12)
    return prepare_data(chips, {1: "Slum"}, batch_size=4, val_split_pct=0.25, reporter=Heard())


@pytest.fixture(scope="module")
def trained(data) -> UnetClassifier:
    model = UnetClassifier(data, **SMALL)
    model.fit(2, lr=1e-3, mixed_precision=False)
    model.save("trained")
    return model


@pytest.fixture
def again(data, trained) -> UnetClassifier:
    """A model of its own, with the trained weights."""
    model = UnetClassifier(data, **SMALL)
    model.load("trained")
    return model


def weights(network: torch.nn.Module) -> list[torch.Tensor]:
    return [value.clone() for value in network.state_dict().values()]


def same(one: list[torch.Tensor], other: list[torch.Tensor]) -> bool:
    return all(torch.equal(*pair) for pair in zip(one, other))


def counted(model: UnetClassifier) -> np.ndarray:
    """Counts (truth, prediction) of the chips held out, by plain NumPy."""
    matrix = np.zeros((2, 2))
    for image, target in model._data.valid_ds:
        found = model.predict(image.numpy())
        for truth, answer in ((0, 0), (0, 1), (1, 0), (1, 1)):
            matrix[truth, answer] += ((target.numpy() == truth) & (found == answer)).sum()
    return matrix


class TestData:
    def test_classes_are_arcgis_s(self, data):
        assert data.classes == ["NoData", "Slum"] and data.c == 2
        assert data.class_mapping == {1: "Slum"} and data.color_mapping == {1: SLUM[0].color}
        assert (len(data.train_ds), len(data.valid_ds), data.batch_size, data.chip_size) == (9, 3, 4, 64)
        assert "Slum" in data._repr_html_() and "9 chips to train on, 3 held out" in repr(data)

    def test_show_batch_shows_two_chips_a_row_of_however_many_batches(self, data):
        assert data.show_batch(rows=3)._repr_html_().count("<img") == 2 * 2 * 3
        opaque, clear = (data.show_batch(rows=1, alpha=alpha)._repr_html_() for alpha in (1, 0.0))
        assert opaque != clear

    def test_batches_are_the_engine_s(self, data):
        images, targets = next(iter(data.train_dl))
        assert images.shape == (4, 3, 64, 64) and targets.shape == (4, 64, 64) and targets.dtype == torch.int64
        assert sum(len(images) for images, _ in data.valid_dl) == 3

    def test_a_larger_chip_size_is_the_chips_own(self, data):
        heard = Heard()
        assert prepare_data(data.run.settings.in_folder[0], chip_size=400, reporter=heard).chip_size == 64
        assert any("chip_size 400" in text for text in heard.messages)

    def test_models_lie_in_the_chip_folder_the_working_dir_or_the_current_folder(self, data, tmp_path, monkeypatch):
        chips = data.run.settings.in_folder[0]
        monkeypatch.chdir(tmp_path)
        assert data.path == Path(chips)
        assert prepare_data(chips, working_dir="elsewhere", reporter=Heard()).path == tmp_path / "elsewhere"
        assert prepare_data([chips], reporter=Heard()).path == tmp_path

    def test_a_function_of_the_user_changes_the_chips(self, data):
        def darker(image, target, rng):
            return torch.full_like(image, 7), target

        own = prepare_data(data.run.settings.in_folder[0], transforms=darker, batch_size=2, reporter=Heard())
        assert (next(iter(own.train_dl))[0] == 7).all() and (own.valid_ds[0][0] != 7).any()
        assert own.again(own.run.settings).augmentation.geometry is darker

    def test_without_transforms_the_chips_are_as_they_are(self, data):
        plain = prepare_data(data.run.settings.in_folder[0], transforms=False, batch_size=9, reporter=Heard())
        shown = {image.numpy().tobytes() for image in next(iter(plain.train_dl))[0]}
        assert shown <= {image.numpy().tobytes() for image, _ in plain.train_ds}
        assert plain.run.light is None

    def test_text_is_augmentation_parameters(self, data):
        chips = data.run.settings.in_folder[0]
        settings = prepare_data(chips, transforms="rotate '30;1'", reporter=Heard()).run.settings
        assert (settings.augmentation, settings.augmentation_parameters) == ("CUSTOM", "rotate '30;1'")
        assert prepare_data(chips, lighting_transforms=False, reporter=Heard()).run.light is None

    def test_a_drawn_seed_is_reported(self, data):
        heard = Heard()
        drawn = prepare_data(data.run.settings.in_folder[0], seed=None, reporter=heard).run.settings.seed
        assert any(f"The seed is {drawn}" in text for text in heard.messages)

    @pytest.mark.parametrize(
        ("given", "sentence"),
        [
            ({"dataset_type": "PASCAL_VOC_rectangles"}, "U-Nets are trained on Classified_Tiles"),
            ({"resize_to": 128}, "prepare_data does not take resize_to. Export the chips at the cell size"),
            ({"collate_fn": list}, "prepare_data does not take collate_fn. Chips of different sizes"),
            ({"bands": [0, 1]}, "prepare_data does not take bands. Export the chips with the bands"),
            ({"test_path": "x"}, "prepare_data does not take test_path. Classify the test image"),
            ({"val_split_pct": 20}, "val_split_pct is 20, and a share such as 0.1"),
            ({"transforms": ([], [])}, "fastai's transforms are not used here"),
            ({"class_mapping": {3: "Road"}}, "The chips have no class with the value 3. The class values are 1."),
            ({"max_epochs": 3}, "prepare_data does not take max_epochs. It is epochs of fit."),
            ({"in_folder": "x"}, "It is path of prepare_data."),
            ({"stratify": True, "validation_split": "PLACE"}, "Give one of them"),
            ({"no_such": 1}, "no_such"),
        ],
    )
    def test_what_is_not_offered_raises(self, data, given, sentence):
        with pytest.raises(ParameterError, match=sentence):
            prepare_data(data.run.settings.in_folder[0], reporter=Heard(), **given)

    @pytest.mark.parametrize(("stratify", "split"), [(True, "STRATIFIED"), (False, "RANDOM"), (None, "AUTO")])
    def test_stratify(self, data, stratify, split):
        found = prepare_data(data.run.settings.in_folder[0], stratify=stratify, reporter=Heard())
        assert found.run.settings.validation_split == split

    @pytest.mark.parametrize(
        ("given", "sentence"),
        [
            ({"rows": 0}, "ROWS is 0"),
            ({"alpha": 2}, "ALPHA is 2"),
            ({"ncols": 3}, "Each row has two chips"),
            ({"row": 3}, "Did you mean rows?"),
        ],
    )
    def test_show_batch_refuses(self, data, given, sentence):
        with pytest.raises(ParameterError, match=sentence.replace("?", r"\?")):
            data.show_batch(**given)


class TestTraining:
    def test_history_has_every_epoch_and_metrics_the_best(self, trained):
        assert [epoch["epoch"] for epoch in trained.history] == [1, 2]
        best = min(trained.history, key=lambda epoch: epoch["valid_loss"])
        assert trained.metrics["epoch"] == best["epoch"] and trained.metrics["valid_loss"] == best["valid_loss"]
        assert "valid_loss" in trained.history._repr_html_() and "resnet18" in trained._repr_html_()

    def test_measuring_does_not_keep_batch_norms_from_learning(self, again):
        """Measuring leaves a network in eval mode, in which batch norms keep their statistics."""
        again.accuracy()
        before = again.network.encoder.bn1.running_mean.clone()
        again.fit(1, lr=1e-3, mixed_precision=False)
        assert not torch.equal(before, again.network.encoder.bn1.running_mean)

    def test_chips_are_read_once(self, data, monkeypatch):
        monkeypatch.setattr("slum_extractor_plugin.engine.training.preparation._read", None)
        UnetClassifier(data, **SMALL).unfreeze()

    def test_ignored_classes_are_read_anew_and_left_out(self, tmp_path):
        chips = make_chips(tmp_path / "chips", classes=TWO_CLASSES)
        data = prepare_data(chips, batch_size=4, val_split_pct=0.25, reporter=Heard())
        model = UnetClassifier(data, ignore_classes=[6], **SMALL)
        model.fit(1, lr=1e-3, mixed_precision=False)
        assert set(model.mIOU(show_progress=False)) == {"0", "Slum"}
        assert [*model.per_class_metrics()] == ["NoData", "Slum"]
        assert [*model.per_class_metrics(ignore_classes=[2])] == ["NoData"]
        assert set(np.unique(model.predict(noise(3, 64, 64)))) <= {0, 2}
        with pytest.raises(ParameterError, match="no_such|9 *, which is not a class"):
            UnetClassifier(data, ignore_classes=[9], **SMALL)

    def test_lr_find_leaves_the_network_as_it_is(self, again, monkeypatch):
        monkeypatch.setattr(lr_finder, "ITERATIONS", 12)
        before = weights(again.network)
        with pytest.raises(ParameterError, match="Call lr_find first"):
            again.plot_lr()
        rate = again.lr_find(allow_plot=False)
        assert isinstance(rate, float) and 1e-6 < rate < 1 and same(before, weights(again.network))
        assert "<svg" in again.plot_lr()._repr_html_()

    def test_a_slice_gives_each_part_its_rate(self, data, monkeypatch):
        class Rates(Callback):
            def on_train_start(self, trainer, module):
                self.highest = [group["highest"] for group in module.optimizers().param_groups]

        model, seen = UnetClassifier(data, **SMALL), Rates()
        model.fit(1, lr=slice(1e-5, 1e-3), callbacks=[seen], checkpoint=False, mixed_precision=False)
        assert seen.highest == pytest.approx([1e-3, 1e-5, 1e-4])  # decoder, first half, second half: evenly in logs
        model.fit(1, lr=slice(1e-3), callbacks=[seen], checkpoint=False, mixed_precision=False)
        assert seen.highest == pytest.approx([1e-3, 1e-4, 1e-4])  # fastai's

    def test_without_one_cycle_the_rate_stays(self, data):
        class Rates(Callback):
            seen: list = []

            def on_train_batch_end(self, trainer, module, *rest):
                self.seen.append((module.optimizers().param_groups[0]["lr"], module.network.encoder.bn1.momentum))

        UnetClassifier(data, **SMALL).fit(2, lr=1e-4, one_cycle=False, callbacks=[Rates()], checkpoint=False)
        assert len(Rates.seen) == 4 and set(Rates.seen) == {(1e-4, 0.1)}

    def test_without_checkpoint_the_last_epoch_is_kept(self, again, monkeypatch):
        scores = iter((0.1, 0.9))
        monkeypatch.setattr(
            "slum_extractor_plugin.engine.training.segmenter.Segmenter.loss",
            lambda self, logits, target: logits.mean() * 0 + (1 if self.training else next(scores)),
        )
        again.fit(2, lr=1e-6, checkpoint=False, mixed_precision=False)
        assert again.metrics["epoch"] == 2

    def test_checkpoints_are_models_that_load(self, tmp_path):
        data = prepare_data(make_chips(tmp_path / "chips"), batch_size=4, val_split_pct=0.25, reporter=Heard())
        model = UnetClassifier(data, **SMALL)
        model.fit(2, lr=1e-3, checkpoint="all", mixed_precision=False)
        names = sorted(path.name for path in (data.path / "models").iterdir())
        assert [name.rpartition("_")[2] for name in names] == ["1", "2"]
        kept = weights(model.network)
        model.load(names[model.metrics["epoch"] - 1])
        assert same(kept, weights(model.network))
        shutil.rmtree(data.path / "models")
        model.fit(2, lr=1e-3, mixed_precision=False)
        assert [path.name[-1] for path in (data.path / "models").iterdir()] == [str(model.metrics["epoch"])]

    def test_tensorboard_logs_are_kept(self, again):
        again.fit(1, lr=1e-4, tensorboard=True, checkpoint=False)
        assert list((again._data.path / "training_log").glob("UnetClassifier_log_*/events.*"))

    def test_a_loss_and_a_network_of_the_user(self, data):
        seen = []

        def loss(logits, target):
            seen.append(set(target.unique().tolist()))
            return torch.nn.functional.cross_entropy(logits, target, ignore_index=255)

        network = torch.nn.Conv2d(3, 2, 3, padding=1)
        before = network.weight.detach().clone()
        model = UnetClassifier(data, network=network, loss=loss)
        model.fit(2, lr=1e-2)
        assert model.network is network and not torch.equal(before, network.weight) and {0, 1} in seen
        assert model.accuracy() > 0.9  # classes differ in brightness
        for refused in (
            lambda: model.save("own"),
            lambda: model.classify("x.tif", "y.tif"),
            model.unfreeze,
            lambda: model.fit(1, lr=slice(1e-4, 1e-3)),
        ):
            with pytest.raises(ParameterError, match="With a network of your own"):
                refused()

    def test_a_network_of_the_user_that_is_of_the_family_is_saved(self, data, trained, tmp_path):
        ours = UnetClassifier(data, **SMALL).network
        model = UnetClassifier(data, "resnet18", "trained", network=ours)
        assert same(weights(ours), weights(trained.network))
        model.save(tmp_path / "mine")
        assert UnetClassifier.from_model(tmp_path / "mine" / "mine.dlpk").network is not ours

    @pytest.mark.parametrize(
        ("network", "sentence"),
        [
            (torch.nn.Conv2d(3, 5, 1), r"logits of the shape \(2, 2, 64, 64\)"),
            (torch.nn.Conv2d(4, 2, 1), "fails on images of 3 bands"),
        ],
    )
    def test_a_network_of_another_shape_is_refused(self, data, network, sentence):
        with pytest.raises(ParameterError, match=sentence):
            UnetClassifier(data, network=network)

    @pytest.mark.parametrize(
        ("given", "sentence"),
        [
            ({"lr": "fast"}, "lr is 'fast'"),
            ({"lr": slice(1, 2, 3)}, "slice such as"),
            ({"lr": -1}, "above 0"),
            ({"monitor": "valid_iou"}, "Choose one of valid_loss, accuracy, valid_miou"),
            ({"checkpoint": "some"}, "Choose True, False or 'all'"),
            ({"save_callback_params": {}}, "Give monitor and checkpoint"),
            ({"learning_rate": 1}, "It is lr of fit"),
            ({"backbone_model": "x"}, "It is backbone of UnetClassifier"),
            ({"no_such": 1}, "no_such"),
            ({"epochs": 0}, "(?i)max_epochs is 0"),
        ],
    )
    def test_fit_refuses(self, again, given, sentence):
        with pytest.raises(ParameterError, match=sentence):
            again.fit(**{"epochs": 1, "lr": 1e-3, **given})

    @pytest.mark.parametrize(
        ("given", "sentence"),
        [
            ({"backend": "tensorflow"}, "only pytorch"),
            ({"weighted_dice": True}, "dice_loss_average='macro'"),
            ({"backbone": "resnet19"}, "There is no backbone"),
            ({"monitor": "MIOU"}, "It is monitor of fit"),
            ({"pretrained_path": "nothing"}, "There is no saved model"),
            ({"chip_size": 32}, "chip_size of prepare_data"),
            ({"dice_loss_fraction": 7}, "dice_loss_fraction"),
            ({"no_such": 1}, "no_such"),
        ],
    )
    def test_a_model_refuses(self, data, given, sentence):
        with pytest.raises(ParameterError, match=sentence):
            UnetClassifier(data, **{**SMALL, **given})

    def test_several_gpus_take_no_extras(self, again):
        with pytest.raises(ParameterError, match="Several GPUs train with the parameters of the tool only"):
            again.fit(1, lr=1e-3, callbacks=[Callback()], parallel_processing_factor=2)


class TestFigures:
    def test_figures_are_those_of_the_cells(self, trained):
        matrix = counted(trained)
        hits = np.diag(matrix)
        ious = hits / (matrix.sum(0) + matrix.sum(1) - hits)
        assert trained.accuracy() == pytest.approx(hits.sum() / matrix.sum())
        assert trained.mIOU(show_progress=False) == pytest.approx({"0": ious[0], "Slum": ious[1]})
        assert trained.mIOU(True, False) == pytest.approx(ious.mean())
        assert trained.accuracy() == pytest.approx(trained.metrics["accuracy"])
        slum = trained.per_class_metrics()["Slum"]
        assert slum["precision"] == pytest.approx(hits[1] / max(1, matrix[:, 1].sum()))
        assert slum["recall"] == pytest.approx(hits[1] / matrix[1].sum())

    def test_progress_is_shown_where_it_is_asked_for(self, trained, capsys):
        trained.mIOU(split="train")
        assert "100.0%" in capsys.readouterr().err
        trained.mIOU(split="train", show_progress=False)
        assert not capsys.readouterr().err

    def test_what_is_shown_can_be_saved(self, trained, tmp_path):
        assert trained.show_results(rows=2, alpha=1)._repr_html_().count("<img") == 6
        page = trained.plot_losses().save(tmp_path / "losses.html").read_text(encoding="utf-8")
        assert "<svg" in page and "train_loss" in page and "save('figure.html')" in repr(trained.plot_losses())
        assert "<table" in trained.per_class_metrics()._repr_html_()
        with pytest.raises(ParameterError, match="does not end in .html"):
            trained.plot_losses().save(tmp_path / "losses.png")

    def test_a_figure_opens_in_the_browser(self, trained, monkeypatch):
        opened = []
        monkeypatch.setattr("webbrowser.open", opened.append)
        path = trained.plot_losses().show()
        assert opened == [path.as_uri()] and path.is_file()
        shutil.rmtree(path.parent)

    @pytest.mark.parametrize(
        ("call", "sentence"),
        [
            (lambda model: model.show_results(return_fig=True), "The figure is always returned"),
            (lambda model: model.mIOU(split="test"), "Choose valid or train"),
            (lambda model: model.per_class_metrics([4]), "4, which is not a class value. Known are 0, 1"),
            (lambda model: model.lr_find(start_lr=1e-5), "The search runs from 1e-6 to 1"),
        ],
    )
    def test_what_is_not_offered_raises(self, trained, call, sentence):
        with pytest.raises(ParameterError, match=sentence):
            call(trained)

    def test_without_chips_held_out_nothing_is_measured(self, data):
        model = UnetClassifier(prepare_data(data.path, val_split_pct=0, reporter=Heard()), **SMALL)
        for call in (model.accuracy, model.show_results):
            with pytest.raises(ParameterError, match="No chip is held out"):
                call()

    def test_what_is_listed(self, trained):
        assert trained.available_metrics[:3] == ["valid_loss", "accuracy", "valid_miou"]
        assert trained.supported_datasets == ["Classified_Tiles"]
        names = trained.supported_backbones
        assert names == UnetClassifier.backbones() and {"resnet34", "timm:convnext_tiny"} <= set(names)
        assert "timm:vit_base_patch16_224" not in names


class TestPredict:
    def test_it_is_the_network_on_normalised_cells(self, trained):
        """ImageNet's rule, written out; sides of 64 need no filling up."""
        cells = noise(3, 64, 96)
        mean, std = (255 * np.array(values)[:, None, None] for values in ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)))
        with torch.inference_mode():
            logits = trained.network.eval()(torch.from_numpy(((cells - mean) / std).astype(np.float32))[None])[0]
        found = trained.predict(cells, probabilities=True)
        np.testing.assert_allclose(found, logits.softmax(0).numpy(), atol=1e-5)
        assert found.dtype == np.float32
        np.testing.assert_array_equal(trained.predict(cells), logits.argmax(0).numpy())

    def test_any_size_and_any_number_of_images(self, trained):
        cells = np.stack([noise(3, 40, 51, seed=seed) for seed in range(3)])
        found = trained.predict(cells, batch_size=2)
        assert found.shape == (3, 40, 51) and found.dtype == np.uint8
        np.testing.assert_array_equal(found[1], trained.predict(cells[1]))
        assert (trained.predict(cells, predict_background=False) == 1).all()

    @pytest.mark.parametrize("images", [np.zeros((64, 64, 3)), np.zeros((64, 64)), np.zeros((3, 64, 64), str), 5])
    def test_another_shape_is_refused(self, trained, images):
        with pytest.raises(ParameterError, match=r"raw cells of the shape \(3, rows, columns\)"):
            trained.predict(images)


class TestFiles:
    def test_a_model_is_loose_files_and_a_package(self, trained):
        folder = trained._data.path / "models" / "trained"
        assert {path.name for path in folder.iterdir()} == {
            "trained.emd",
            "trained.pth",
            "trained.dlpk",
            "model_metrics.html",
        }
        definition = json.loads((folder / "trained.emd").read_text(encoding="utf-8"))
        assert definition["ModelFile"] == "trained.pth" and definition["Classes"][0]["Name"] == "Slum"
        for name in ("trained.emd", "trained.dlpk"):
            with open_package(folder / name) as package:
                assert same([*read_tensors(package.weights).values()], weights(trained.network))
                assert package.definition.metrics["epoch"] == trained.metrics["epoch"]

    def test_save_returns_the_folder(self, again, tmp_path):
        assert again.save("named", compute_metrics=False) == again._data.path / "models" / "named"
        folder = again.save(f"{tmp_path}/deep/er", framework="onnx")
        assert folder == tmp_path / "deep" / "er" and (folder / "er.onnx").is_file() and (folder / "er.emd").is_file()
        with open_package(folder) as package:
            assert package.definition.metrics["accuracy"] == pytest.approx(again.accuracy(), abs=1e-4)

    @pytest.mark.parametrize(
        ("given", "sentence"),
        [
            ({"publish": True}, "Upload the .dlpk"),
            ({"gis": object()}, "Upload the .dlpk"),
            ({"save_optimizer": True}, "resume=True"),
            ({"save_inference_file": True}, "never holds Python code"),
            ({"framework": "torchscript"}, "Choose PyTorch or ONNX"),
            ({"overwrite": False}, "holds a model already"),
            ({"quantized": True}, "Quantise"),
            ({"name_or_path": " "}, "does not name a model"),
        ],
    )
    def test_save_refuses(self, trained, given, sentence):
        with pytest.raises(ParameterError, match=sentence):
            trained.save(**{"name_or_path": "trained", **given})

    def test_load_takes_names_and_paths(self, data, trained, tmp_path):
        folder = data.path / "models" / "trained"
        shutil.copy(folder / "trained.pth", tmp_path / "alone.pth")
        for name in (
            "trained",
            folder,
            str(folder / "trained.emd"),
            str(folder / "trained.dlpk"),
            folder / "trained.pth",
            tmp_path / "alone.pth",
        ):
            model = UnetClassifier(data, **SMALL)
            assert not same(weights(model.network), weights(trained.network))
            model.load(name)
            assert same(weights(model.network), weights(trained.network)), name
        assert same(weights(UnetClassifier(data, "resnet18", "trained").network), weights(trained.network))

    def test_load_refuses(self, again):
        for given, sentence in (
            ({"name_or_path": "gone"}, "There is no saved model .*holds .*trained"),
            ({"name_or_path": "trained", "strict": False}, "all weights or none"),
        ):
            with pytest.raises(ParameterError, match=sentence):
                again.load(**given)

    def test_another_shape_is_not_loaded(self, data, trained):
        model = UnetClassifier(data, "mobilenet_v2", encoder_weights="NONE")
        with pytest.raises(SlumExtractorError, match="is a UNET with resnet18"):
            model.load("trained")

    def test_a_loaded_model_trains_further(self, again, trained):
        assert again.accuracy() == trained.accuracy()
        again.fit(1, lr=1e-4, mixed_precision=False)
        assert not same(weights(again.network), weights(trained.network)) and len(again.history) == 1

    def test_from_model_without_data_predicts_and_tells_what_the_package_says(self, trained, tmp_path):
        folder = trained._data.path / "models" / "trained"
        model = UnetClassifier.from_model(folder / "trained.dlpk")
        cells = noise(3, 64, 64)
        np.testing.assert_array_equal(model.predict(cells), trained.predict(cells))
        assert model.accuracy() == pytest.approx(trained.accuracy(), abs=1e-4)
        assert model.per_class_metrics()["Slum"] == pytest.approx(trained.metrics["per_class_metrics"]["Slum"])
        assert (model.save(tmp_path / "copy") / "copy.dlpk").is_file() and "resnet18" in repr(model)
        for call in (model.fit, model.lr_find, model.unfreeze, model.show_results, model.mIOU):
            with pytest.raises(ParameterError, match="without data. Give from_model"):
                call()

    def test_from_model_with_data_trains_further(self, data, trained):
        model = UnetClassifier.from_model(data.path / "models" / "trained" / "trained.emd", data)
        assert model.accuracy() == trained.accuracy()

    def test_from_model_goes_on_with_chips_of_another_size(self, tmp_path):
        chips = make_chips(tmp_path / "small", count=6)
        model = UnetClassifier(
            prepare_data(chips, batch_size=2, val_split_pct=0.3, reporter=Heard()), **SMALL, model_type="DYNAMIC_UNET"
        )
        saved = model.save("dynamic", compute_metrics=False) / "dynamic.dlpk"
        larger = prepare_data(chips, chip_size=45, batch_size=2, val_split_pct=0.3, reporter=Heard())
        further = UnetClassifier.from_model(saved, larger)
        assert same(weights(further.network), weights(model.network)) and "DYNAMIC_UNET" in repr(further)
        assert list(further.network.state_dict()) != list(model.network.state_dict())  # as ArcGIS names odd chips' ones
        further.fit(1, lr=1e-3, mixed_precision=False)
        again = UnetClassifier.from_model(further.save("further", compute_metrics=False) / "further.dlpk")
        assert again._definition.chip_size == (45, 45) and same(weights(again.network), weights(further.network))

    def test_from_model_with_other_classes_says_what_differs(self, trained, tmp_path):
        chips = make_chips(tmp_path / "two", count=6, classes=TWO_CLASSES)
        other = prepare_data(chips, batch_size=2, val_split_pct=0.3, reporter=Heard())
        with pytest.raises(ParameterError, match="1 classes; asked for is .* 2 classes"):
            UnetClassifier.from_model(trained._data.path / "models" / "trained" / "trained.dlpk", other)

    def test_esri_s_own_model_goes_on(self, shared_data, tmp_path):
        emd = shared_data / "esri_unet_resnet18" / "unet_resnet18.emd"
        reference = shared_data / "esri_unet_resnet18" / "reference"
        model = UnetClassifier.from_model(emd)
        found = model.predict(np.load(reference / "chips.npy").astype(np.float32), probabilities=True)
        logits = torch.from_numpy(np.load(reference / "logits.npy"))
        np.testing.assert_allclose(found, logits.softmax(1).numpy(), atol=1e-4)


class TestClassify:
    def test_it_is_what_the_tool_gives(self, trained, tmp_path):
        image = write_raster(tmp_path / "image.tif", noise(3, 150, 130))
        ours = trained.classify(image, tmp_path / "ours.tif", padding=16, batch_size=1)
        package = trained._data.path / "models" / "trained" / "trained.dlpk"
        classify(
            settings_of(
                "classify",
                {
                    "in_raster": image,
                    "in_model_definition": str(package),
                    "padding": 16,
                    "batch_size": 1,
                    "out_classified_raster": str(tmp_path / "tool.tif"),
                },
            ),
            Heard(),
        )
        assert ours == tmp_path / "ours.tif"
        np.testing.assert_array_equal(read_raster(ours), read_raster(tmp_path / "tool.tif"))

    def test_it_refuses(self, trained, tmp_path):
        with pytest.raises(ParameterError, match="Leave out in_model_definition"):
            trained.classify("a.tif", "b.tif", in_model_definition="c.emd")
        with pytest.raises(ParameterError, match="no_such"):
            trained.classify("a.tif", tmp_path / "b.tif", no_such=1)
