"""What is settled before the first step: folders joined, chips checked, faults named, choices made."""

from __future__ import annotations

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from engine_jobs import train_job
from engine_making import HALF_METRE, PROCESSOR, SLUM, TWO_CLASSES, Heard, make_chips, make_package, write_raster
from rasterio.transform import Affine

from slum_extractor_plugin.engine.training import chip_checks
from slum_extractor_plugin.engine.training.chip_checks import check_room
from slum_extractor_plugin.engine.training.dataset import ChipDataset
from slum_extractor_plugin.engine.training.loaders import loaders
from slum_extractor_plugin.engine.training.preparation import Training, prepare
from slum_extractor_plugin.errors import ChipFolderError, EngineError, ParameterError, SlumExtractorError
from slum_extractor_plugin.formats.chip_statistics import BandStatistics
from slum_extractor_plugin.formats.classes import ClassInfo

QUICK = {
    "backbone_model": "RESNET18",
    "batch_size": 4,
    "encoder_weights": "NONE",
    "processor_type": PROCESSOR,
    "validation_percentage": 25.0,
}


def prepared(folders: Path | tuple[Path, ...], out: Path, **settings) -> tuple[Training, Heard]:
    heard = Heard()
    folders = tuple(map(str, folders if isinstance(folders, tuple) else (folders,)))
    return prepare(train_job(folders, str(out), **{**QUICK, **settings}), heard), heard


def refused(error: type, sentence: str, chips, out: Path, **settings) -> None:
    with pytest.raises(error, match=sentence) as fault:
        prepared(chips, out, **settings)
    assert "\n" not in str(fault.value)
    assert not out.exists() and not list(out.parent.glob(".*.part"))


def placed(folder: Path, columns: int = 4, step: int = 64) -> Path:
    """Put the chips of a folder side by side, ``step`` cells apart."""
    import rasterio

    for index, image in enumerate(sorted((folder / "images").iterdir())):
        with rasterio.open(image) as source:
            cells = source.read()
        there = HALF_METRE @ Affine.translation(index % columns * step, index // columns * step)
        write_raster(image, cells, transform=there, nodata=0)
    return folder


@pytest.fixture(scope="module")
def chips(tmp_path_factory) -> Path:
    return make_chips(tmp_path_factory.mktemp("chips") / "chips")


def test_settings_are_not_changed_by_preparing(chips, tmp_path):
    settings = train_job((str(chips),), str(tmp_path / "model"), **QUICK)
    run = prepare(replace(settings, validation_percentage=50.0), Heard())
    assert len(run.train_chips) == len(run.held_out) == 6 and not set(run.train_chips) & set(run.held_out)
    assert run.definition.classes == (ClassInfo(1, SLUM[0].name, SLUM[0].color),)
    assert not (tmp_path / "model").exists()


def test_several_folders_are_joined(chips, tmp_path):
    more = make_chips(tmp_path / "more", seed=5, count=4, metadata={"cell_size": (0.8, 0.8)})
    run, _ = prepared((chips, more), tmp_path / "model")
    assert len(run.train_chips) == 12 and len(run.held_out) == 4 and run.definition.cell_size_range == (0.5, 0.8)


def test_statistics_of_folders_weigh_as_many_cells_as_they_have(tmp_path):
    """Against numpy's over the cells of both; an old folder, which does not count, has all its cells."""
    rng = np.random.default_rng(3)
    values = [rng.normal(700, 50, (2, 3 * 4096)), rng.normal(1500, 300, (2, 1 * 4096))]
    folders = []
    for name, cells in zip("ab", values):
        bands = tuple(
            BandStatistics(*map(float, (band.min(), band.max(), band.mean(), band.std())), band.size) for band in cells
        )
        folders.append(
            make_chips(
                tmp_path / name,
                count=cells.shape[1] // 4096,
                bands=2,
                dtype="uint16",
                metadata={"band_statistics": bands},
            )
        )
    old = folders[0] / "esri_accumulated_stats.json"
    old.write_text(json.dumps({**json.loads(old.read_text()), "BandStatsState": []}))
    run, _ = prepared(tuple(folders), tmp_path / "model")
    both, stats = np.hstack(values), run.definition.normalization_stats
    assert stats.band_mean == pytest.approx(both.mean(1).tolist())
    assert stats.band_std == pytest.approx(both.std(1).tolist())
    assert stats.band_min == tuple(both.min(1)) and stats.band_max == tuple(both.max(1))


def test_classes_of_folders_are_united(chips, tmp_path):
    road = ClassInfo(6, "Road", (0, 114, 178))
    nameless = make_chips(tmp_path / "nameless", count=2, classes=(replace(SLUM[0], name="1"), road))
    run, _ = prepared((nameless, chips), tmp_path / "model")
    assert run.definition.classes == (SLUM[0], road)


@pytest.mark.parametrize("other", [(ClassInfo(1, "Water", (0, 0, 0)),), (replace(SLUM[0], value=4),)])
def test_classes_that_contradict_each_other_are_refused(chips, tmp_path, other):
    more = make_chips(tmp_path / "more", count=2, classes=other)
    refused(
        ChipFolderError, "differ in their classes: the value 1 is .*chips and .*more", (chips, more), tmp_path / "model"
    )


def test_folders_that_cannot_be_used_get_a_sentence(chips, tmp_path):
    out = tmp_path / "model"
    (tmp_path / "empty").mkdir()
    refused(ChipFolderError, "empty is not a chip folder", tmp_path / "empty", out)
    refused(ChipFolderError, "There is no chip folder", tmp_path / "gone", out)
    bands = make_chips(tmp_path / "bands", count=2, bands=4)
    refused(ChipFolderError, "bands and .*chips differ in their bands: 4 and 3", (chips, bands), out)
    words = make_chips(tmp_path / "words", count=2, dtype="uint16")
    refused(ChipFolderError, "differ in their type of cells: uint16 and uint8", (chips, words), out)
    nothing = make_chips(tmp_path / "nothing", count=2, metadata={"classes": ()})
    refused(ChipFolderError, "list no class", nothing, out)
    lone = make_chips(tmp_path / "lone", count=1)
    refused(ChipFolderError, "One chip is too few", lone, out)
    no_statistics = make_chips(tmp_path / "plain", count=2, bands=4, metadata={"band_statistics": ()})
    refused(ChipFolderError, "hold no band statistics", no_statistics, out)


@pytest.mark.parametrize("part", ["images", "labels"])
@pytest.mark.parametrize("first", [True, False])
def test_a_chip_that_names_another_file_as_its_overviews_is_refused(tmp_path, part, first):
    chips = make_chips(tmp_path / "chips", count=4)
    with rasterio.open(chips / part / f"00000000000{0 if first else 2}.tif", "r+") as chip:
        chip.update_tags(ns="OVERVIEWS", OVERVIEW_FILE="/vsicurl/http://127.0.0.1:1/x.tif")
    refused(ChipFolderError, "tif names another file as its overviews", chips, tmp_path / "model")


def test_chips_that_cannot_be_used_are_named(tmp_path):
    out = tmp_path / "model"
    values = make_chips(tmp_path / "values", count=4)
    write_raster(values / "labels" / "000000000002.tif", np.full((1, 64, 64), 7, np.uint8))
    refused(ChipFolderError, "000000000002.tif has the class value 7, which", values, out)
    cut = make_chips(tmp_path / "cut", count=4)
    image = cut / "images" / "000000000001.tif"
    image.write_bytes(image.read_bytes()[:3000])
    refused(ChipFolderError, "000000000001.tif cannot be read", cut, out)
    label = make_chips(tmp_path / "label", count=4) / "labels" / "000000000001.tif"
    label.write_bytes(label.read_bytes()[:1000])
    refused(ChipFolderError, "The label .*000000000001.tif cannot be read", tmp_path / "label", out)
    for part, bands in (("images", 3), ("labels", 1)):  # some kilobytes each, which unpack to gigabytes
        giant = make_chips(tmp_path / f"giant_{part}", count=4)
        options = {"driver": "GTiff", "dtype": "uint8", "count": bands, "sparse_ok": True, "tiled": True}
        with rasterio.open(giant / part / "000000000001.tif", "w", width=40_000, height=40_000, **options):
            pass
        refused(ChipFolderError, "000000000001.tif is far too large", giant, out)
    sizes = make_chips(tmp_path / "sizes", count=4)
    write_raster(sizes / "labels" / "000000000000.tif", np.zeros((1, 32, 64), np.uint8))
    refused(ChipFolderError, "000000000000.tif has 64 x 64 cells and its label 64 x 32", sizes, out)
    bands = make_chips(tmp_path / "bands", count=4)
    write_raster(bands / "images" / "000000000003.tif", np.ones((4, 64, 64), np.uint8))
    refused(ChipFolderError, "000000000003.tif has 4 bands, and the chips of its folder have 3", bands, out)
    types = make_chips(tmp_path / "types", count=4)
    write_raster(types / "images" / "000000000003.tif", np.ones((3, 64, 64), np.int16))
    refused(ChipFolderError, "has cells of .*int16", types, out)


def test_a_missing_label_is_named(tmp_path):
    folder = make_chips(tmp_path / "chips", count=5)
    (folder / "labels" / "000000000003.tif").unlink()
    run, heard = prepared(folder, tmp_path / "model")
    assert len(run.train_chips) + len(run.held_out) == 4
    assert any("1 image has no label" in text and "000000000003.tif" in text for text in heard.warnings)


def test_an_empty_class_is_named(tmp_path):
    folder = make_chips(tmp_path / "chips", count=4, metadata={"classes": (*SLUM, ClassInfo(9, "Canal", (0, 0, 9)))})
    _, heard = prepared(folder, tmp_path / "model")
    assert [text for text in heard.warnings if "The class Canal (value 9) is in the metadata but in no chip" in text]


def test_an_output_that_cannot_be_written_is_said_before_chips_are_read(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SlumExtractorError, match="is a file. Give the name of a folder"):
        prepared(tmp_path / "gone", tmp_path / "file")
    with pytest.raises(SlumExtractorError, match="Cannot write to .*file"):
        prepared(tmp_path / "gone", tmp_path / "file" / "model")


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that nobody may write to, which /proc is")
def test_a_folder_that_is_read_only_is_said():
    with pytest.raises(SlumExtractorError, match="Cannot write to /proc.*Choose another place"):
        prepared(Path("gone"), Path("/proc/model"))


def test_a_disk_that_is_too_full_is_said(tmp_path, monkeypatch):
    network = torch.nn.Linear(1024, 1024)
    check_room(tmp_path / "new" / "model", network)
    usage = shutil._ntuple_diskusage(10**9, 10**9, 10 * 2**20)
    monkeypatch.setattr(chip_checks.shutil, "disk_usage", lambda path: usage)
    with pytest.raises(EngineError, match="needs about 48 MiB on the disk of .*model .* and 10 MiB are free"):
        check_room(tmp_path / "new" / "model", network)


def test_chips_with_positions_are_held_out_by_place(tmp_path):
    run, heard = prepared(placed(make_chips(tmp_path / "chips", count=16)), tmp_path / "model")
    assert len(run.held_out) == 4 and any("by place: no chip" in text for text in heard.messages)
    overlapping = placed(make_chips(tmp_path / "overlapping", count=16), step=32)
    run, heard = prepared(overlapping, tmp_path / "other")
    lost = 16 - len(run.train_chips) - len(run.held_out)
    assert 0 < lost < 8 and any(f"{lost} chips that overlap held-out ones are left out" in m for m in heard.messages)


def test_given_folders_are_what_is_held_out(chips, tmp_path):
    other = placed(make_chips(tmp_path / "other", count=3, seed=4))
    given = {"validation_folder": (str(other),)}
    run, heard = prepared(chips, tmp_path / "model", **given)
    assert len(run.train_chips) == 12 and {chip.image.parent.parent for chip in run.held_out} == {other}
    assert any("12 chips to train on overlap chips of VALIDATION_FOLDER" in text for text in heard.warnings)
    run, _ = prepared((chips, other), tmp_path / "model", **given)
    assert len(run.train_chips) == 12 and len(run.held_out) == 3
    refused(ChipFolderError, "All chips of IN_FOLDER are also in VALIDATION_FOLDER", other, tmp_path / "model", **given)


def test_what_does_not_fit_into_memory_is_said(chips, tmp_path, monkeypatch):
    monkeypatch.setattr("slum_extractor_plugin.engine.training.preparation._room", lambda: 3 * 4 * 64 * 64)
    run, heard = prepared(chips, tmp_path / "model")
    assert "3 of 12 chips stay in memory; the others are read again in every epoch." in heard.messages
    assert sum(len(batch[0]) for batch in loaders(run)[0]) == 8


def test_chips_of_several_sizes_are_cropped_to_one(tmp_path):
    small = make_chips(tmp_path / "small", count=4, size=(48, 48))
    large = make_chips(tmp_path / "large", count=4, size=(64, 80))
    run, _ = prepared((small, large), tmp_path / "model", batch_size=3)
    train, valid = loaders(run)
    assert {batch[0].shape[-2:] for batch in train} == {(48, 48)} and run.definition.chip_size == (48, 48)
    assert all(batch[0].shape[-2:] == batch[1].shape[-2:] for batch in valid)


def test_what_the_type_of_cells_is_stands_in_the_chips_where_metadata_are_silent(tmp_path):
    """ArcGIS's exports do not tell; three bands of uint16 are no RGB."""
    folder = make_chips(tmp_path / "chips", count=4, dtype="uint16", metadata={"data_type": None})
    run, _ = prepared(folder, tmp_path / "model")
    assert run.definition.data_type == "uint16" and run.definition.normalization_stats is not None


def test_a_fourth_band_named_alpha_is_no_band_to_learn_from(tmp_path):
    folder = make_chips(tmp_path / "chips", count=4, bands=4, metadata={"band_names": ("R", "G", "B", "Alpha")})
    run, _ = prepared(folder, tmp_path / "model")
    assert run.definition.bands == (0, 1, 2) and run.definition.normalization_stats is None
    assert next(iter(loaders(run)[0]))[0].shape[1] == 3


def test_arguments_choose_the_loss(tmp_path):
    folder = make_chips(tmp_path / "chips", count=8, classes=TWO_CLASSES)
    run, _ = prepared(
        folder,
        tmp_path / "model",
        arguments="class_balancing True;focal_loss True;mixup true;"
        "dice_loss_fraction 0.25;dice_loss_average macro;ignore_classes 0;monitor accuracy;chip_size 32",
    )
    assert run.loss.focal and run.loss.mixup
    assert (run.loss.dice_fraction, run.loss.dice_average) == (0.25, "macro")
    assert run.loss.ignored == run.definition.ignored_outputs == (0,) and run.loss.class_weights[0] == 0
    cells = np.array([run.store.read_all([chip])[0].counts for chip in run.train_chips]).sum(0)
    assert [weight * count for weight, count in zip(run.loss.class_weights, cells)] == pytest.approx(
        [0, cells.sum() / 2, cells.sum() / 2]
    )
    assert run.settings.monitor == "ACCURACY" and run.settings.chip_size == 32


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ("ignore_classes 5", "ignore_classes has the value 5, which is not a class of the chips. The classes are 0, 1"),
        ("ignore_classes 0", "leaves fewer than two classes"),
        ("dice_loss_fraction 2", "dice_loss_fraction cannot be '2'"),
        ("dice_loss_average many", "dice_loss_average cannot be 'many'"),
        ("mixup perhaps", "mixup cannot be 'perhaps'"),
    ],
)
def test_arguments_that_cannot_be_get_a_sentence(chips, tmp_path, arguments, sentence):
    refused(ParameterError, sentence, chips, tmp_path / "model", arguments=arguments)


def test_augmentation_is_what_the_keyword_says(chips, tmp_path):
    out = tmp_path / "model"
    run, _ = prepared(chips, out, augmentation="NONE")
    assert run.light is None and not run.augmentation.geometry.steps
    run, _ = prepared(chips, out, augmentation="CUSTOM", augmentation_parameters="brightness '(0.4,0.6);1'")
    assert run.light.change == (0.4, 0.6) and not run.augmentation.geometry.steps
    file = chips / "transforms.json"
    refused(ParameterError, r"transforms\.json cannot be read", chips, out, augmentation="FILE")
    file.write_text(json.dumps({"Training": {"rotate": {"degrees": 10}}}))
    run, _ = prepared(chips, out, augmentation="FILE")
    file.unlink()
    assert len(run.augmentation.geometry.steps) == 1 and run.light is None
    refused(ParameterError, "need AUGMENTATION CUSTOM", chips, out, augmentation_parameters="rotate 30")


def test_going_on_from_a_package_keeps_its_rule_of_normalisation(tmp_path):
    folder = make_chips(tmp_path / "chips", count=4, bands=4, dtype="uint16", classes=SLUM)
    model, _, theirs = make_package(tmp_path / "model.dlpk", bands=4, dtype="uint16")
    run, _ = prepared(folder, tmp_path / "model", pretrained_model=model)
    assert run.definition.normalization_stats == theirs.normalization_stats
    other = make_chips(tmp_path / "other", count=4, bands=4, dtype="uint16", classes=(replace(SLUM[0], value=3),))
    refused(
        ParameterError,
        r"answers the class values \[0, 1\], and the chips have \[0, 3\]",
        other,
        tmp_path / "m",
        pretrained_model=model,
    )


def test_weights_that_learnt_from_another_input_get_it(chips, tmp_path):
    lite0 = {"backbone_model": "timm:tf_efficientnet_lite0"}
    run, _ = prepared(chips, tmp_path / "model", **lite0, encoder_weights="PACKAGE")
    assert run.definition.normalisation.offset == run.definition.normalisation.scale == (127.5,) * 3
    assert prepared(chips, tmp_path / "model", **lite0)[0].definition.normalization_stats is None


def test_batches_are_the_same_for_the_same_seed_and_again_in_each_epoch(chips, tmp_path):
    def batches(run: Training, epoch: int) -> list[torch.Tensor]:
        loader, _ = loaders(run)
        loader.batch_sampler.set_epoch(epoch)
        return [torch.cat([part.float().flatten() for part in batch]) for batch in loader]

    run, _ = prepared(chips, tmp_path / "model")
    first, again, later = batches(run, 0), batches(run, 0), batches(run, 1)
    assert len(first) == 2 and all(map(torch.equal, first, again)) and not torch.equal(first[0], later[0])


def test_a_loader_can_be_left_before_its_end(chips, tmp_path):
    loader, _ = loaders(prepared(chips, tmp_path / "model")[0])
    for _ in range(3):
        assert next(iter(loader))[0].shape[0] == 4


@pytest.mark.filterwarnings("ignore:.*pin_memory")
@pytest.mark.parametrize("device", ["cpu", "cuda"])
def test_samples_are_made_on_one_core_each_and_the_network_keeps_all_of_its_own(chips, tmp_path, monkeypatch, device):
    seen, made = [], ChipDataset.__getitem__
    monkeypatch.setattr(ChipDataset, "__getitem__", lambda *asked: seen.append(torch.get_num_threads()) or made(*asked))
    monkeypatch.setattr("os.cpu_count", lambda: 4)
    before = torch.get_num_threads()
    torch.set_num_threads(3)
    try:
        run = replace(prepared(chips, tmp_path / "model")[0], device=torch.device(device))
        here = [torch.get_num_threads() for _ in loaders(run)[0]]
        with ThreadPoolExecutor(1) as others:
            elsewhere = others.submit(torch.get_num_threads).result()
    finally:
        torch.set_num_threads(before)
    assert set(seen) == {1} and set(here) == {3} and elsewhere == 3
