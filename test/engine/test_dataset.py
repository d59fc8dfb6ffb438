"""Chips as tensors: read once, checked, kept, and put into batches."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from engine_making import HALF_METRE, TWO_CLASSES, make_chips, write_raster
from rasterio.transform import Affine

from slum_extractor_plugin.engine.training.chip_bands import ChipBands
from slum_extractor_plugin.engine.training.chip_reading import IGNORED, ChipReader, ClassTable
from slum_extractor_plugin.engine.training.chip_store import ChipStore
from slum_extractor_plugin.engine.training.dataset import ChipDataset, padded_batch
from slum_extractor_plugin.engine.training.order import Draw
from slum_extractor_plugin.errors import ChipFolderError
from slum_extractor_plugin.formats.chips import Chip, read_chip_folder
from slum_extractor_plugin.formats.classes import ClassInfo


def one_chip(folder: Path, cells: np.ndarray, label: np.ndarray, **options) -> Chip:
    write_raster(folder / "image.tif", cells, **options)
    write_raster(folder / "label.tif", label[None])
    return Chip(folder / "image.tif", folder / "label.tif")


class Everywhere(dict):
    """Chips of any folder have the same bands."""

    def __missing__(self, _: Path) -> ChipBands:
        return self["all"]


def store(
    bands: tuple = (0, 1, 2), classes=TWO_CLASSES, *, count: int | None = None, ignored=(), room: int = 0, alpha=None
):
    everywhere = Everywhere(all=ChipBands(count or len(bands), bands, alpha))
    return ChipStore(ChipReader(everywhere, ClassTable(classes, ignored)), room)


@pytest.mark.parametrize("classes", [TWO_CLASSES, TWO_CLASSES[::-1]])
@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.int32, np.float32])
def test_class_values_become_places_among_the_classes(tmp_path, classes, dtype):
    label = np.array([[0, 2, 6, 6], [2, 2, 0, 0]], dtype)
    chip = one_chip(tmp_path, np.ones((3, 2, 4), np.uint8), label)
    _, target = ChipDataset([chip], store(classes=classes))[0]
    places = {0: 0, **{info.value: index + 1 for index, info in enumerate(classes)}}
    assert target.tolist() == [[places[value] for value in row] for row in label.tolist()]
    assert target.dtype == torch.int64


def test_ignored_classes_teach_nothing(tmp_path):
    chip = one_chip(tmp_path, np.ones((3, 1, 4), np.uint8), np.array([[0, 2, 6, 2]], np.uint8))
    assert ChipDataset([chip], store(ignored=(0, 2)))[0][1].tolist() == [[IGNORED, 1, IGNORED, 1]]


def test_nodata_is_ignored_and_is_0_in_the_image(tmp_path):
    cells = np.full((2, 2, 3), np.nan, np.float32)
    cells[:, 1] = 5
    chip = one_chip(tmp_path, cells, np.full((2, 3), 2, np.uint8))
    image, target = ChipDataset([chip], store((1, 0)))[0]
    assert image.tolist() == [[[0] * 3, [5] * 3]] * 2 and target.tolist() == [[IGNORED] * 3, [1] * 3]


def test_nodata_of_a_label_is_ignored_whatever_its_value(tmp_path):
    chip = one_chip(tmp_path, np.ones((3, 1, 3), np.uint8), np.zeros((1, 3), np.uint8))
    write_raster(chip.label, np.array([[[2, 255, 0]]], np.uint8), nodata=255)
    assert ChipDataset([chip], store())[0][1].tolist() == [[1, IGNORED, 0]]


@pytest.mark.parametrize(
    ("dtype", "tensor"),
    [
        ("uint8", torch.uint8),
        ("int16", torch.int16),
        ("uint16", torch.float32),
        ("int32", torch.float32),
        ("float32", torch.float32),
        ("float64", torch.float32),
    ],
)
def test_small_types_stay_small(tmp_path, dtype, tensor):
    chip = one_chip(tmp_path, np.full((3, 2, 2), 100, dtype), np.zeros((2, 2), np.uint8))
    image, _ = ChipDataset([chip], store())[0]
    assert image.dtype == tensor and (image == 100).all()


@pytest.mark.parametrize("value", [1, 7, -1, 200, 2.5])
def test_values_that_are_no_class_are_named(tmp_path, value):
    label = np.array([[0, 2], [value, 6]], np.float32)
    chip = one_chip(tmp_path, np.ones((3, 2, 2), np.uint8), label)
    with pytest.raises(ChipFolderError, match=f"label.tif has the class value {value}, which"):
        store()[chip]


@pytest.mark.parametrize("bands", [2, 4])
def test_a_chip_with_other_bands_is_named(tmp_path, bands):
    chip = one_chip(tmp_path, np.ones((bands, 2, 2), np.uint8), np.zeros((2, 2), np.uint8))
    with pytest.raises(ChipFolderError, match=rf"image\.tif has {bands} bands, and the chips of its folder have 3"):
        store()[chip]


def test_a_truncated_file_is_named_or_read_whole(tmp_path):
    cells = np.random.default_rng(0).integers(1, 255, (3, 40, 40), np.uint8)
    chip = one_chip(tmp_path, cells, np.zeros((40, 40), np.uint8), compress="deflate")
    whole = chip.image.read_bytes()
    refused = 0
    for length in range(0, len(whole), 397):
        chip.image.write_bytes(whole[:length])
        try:
            assert np.array_equal(store()[chip].cells, cells)
        except ChipFolderError as error:
            assert "image.tif cannot be read" in str(error) and "\n" not in str(error)
            refused += 1
    assert refused >= len(range(0, len(whole), 397)) - 1


def test_chips_are_kept_in_memory_as_far_as_there_is_room(tmp_path):
    chips = read_chip_folder(make_chips(tmp_path / "chips", count=3, classes=TWO_CLASSES)).chips
    kept = store(room=2 * 4 * 64 * 64)
    records = kept.read_all(chips)
    dataset = ChipDataset(chips, kept)
    assert kept.kept == 2 and [record.chip for record in records] == list(chips)
    before = {index: dataset[index] for index in range(3)}
    for chip in chips:
        chip.image.unlink()
    gone = [index for index in range(3) if chips[index] not in kept._kept]
    for index in set(range(3)) - set(gone):
        assert all(torch.equal(one, other) for one, other in zip(dataset[index], before[index]))
        dataset[index][0].zero_()  # what is done to a sample is not done to what is kept
        assert torch.equal(dataset[index][0], before[index][0])
    with pytest.raises(ChipFolderError):
        dataset[gone[0]]


def test_what_is_known_of_a_chip_once_it_is_read(tmp_path):
    label = np.array([[0, 2, 6], [6, 6, 0]], np.uint8)
    cells = np.ones((3, 2, 3), np.uint16)
    cells[:, 0, 0] = 0
    placed = one_chip(tmp_path, cells, label, nodata=0)
    record = store().read_all([placed])[0]
    assert record.counts == (1, 1, 3) and record.size == (2, 3) and record.data_type == "uint16"
    assert record.box == (280000, 2110000 - 1, 280000 + 1.5, 2110000) and record.crs.to_epsg() == 32643
    write_raster(placed.image, cells, transform=HALF_METRE @ Affine.rotation(90))
    assert store().read_all([placed])[0].box == pytest.approx((279999, 2110000 - 1.5, 280000, 2110000), abs=1e-6)
    write_raster(placed.image, cells, transform=Affine.identity(), crs=None)
    assert store().read_all([placed])[0].box is None


def test_all_faults_are_counted_and_the_first_is_named(tmp_path):
    chips = read_chip_folder(make_chips(tmp_path / "chips", count=5, classes=TWO_CLASSES)).chips
    for chip in chips[1:4]:
        chip.image.write_bytes(b"II*")
    with pytest.raises(ChipFolderError, match=r"000000000001\.tif cannot be read.*\(2 more chips have faults\.\)"):
        store().read_all(chips)


def test_reading_stops_when_the_user_does(tmp_path):
    chips = read_chip_folder(make_chips(tmp_path / "chips", count=3, classes=TWO_CLASSES)).chips

    def stop(fraction: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store().read_all(chips, stop)


def test_only_a_draw_is_changed_at_random_and_by_its_own_seed(tmp_path):
    chips = read_chip_folder(make_chips(tmp_path / "chips", count=2, classes=TWO_CLASSES)).chips
    dataset = ChipDataset(chips, store(), lambda image, target, random: (image, target + int(random.integers(1000))))
    plain = dataset[0][1]
    assert torch.equal(dataset[0][1], plain)
    one, two = dataset.__getitems__([Draw(0, 5), Draw(0, 6)])
    assert torch.equal(dataset[Draw(0, 5)][1], one[1]) and not torch.equal(one[1], two[1])


def test_chips_of_several_sizes_are_one_batch():
    small, large = torch.ones(2, 3, 5, dtype=torch.uint8), torch.ones(2, 4, 4, dtype=torch.uint8)
    images, targets = padded_batch([(small, torch.ones(3, 5).long()), (large, torch.ones(4, 4).long())])
    assert images.shape == (2, 2, 4, 5) and targets.shape == (2, 4, 5) and images.dtype == torch.uint8
    assert (targets == IGNORED).sum() == 5 + 4 and not images[:, 0][targets == IGNORED].any()
    assert int(images.sum()) == 2 * (15 + 16)


def test_254_classes_fit(tmp_path):
    classes = [ClassInfo(value, str(value), (0, 0, 0)) for value in range(1, 255)]
    label = np.array([[0, 254]], np.uint8)
    chip = one_chip(tmp_path, np.ones((3, 1, 2), np.uint8), label)
    assert ChipDataset([chip], store(classes=classes))[0][1].tolist() == [[0, 254]]
