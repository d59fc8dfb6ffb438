"""Chips as tensors."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from engine_making import TWO_CLASSES, make_chips, write_raster

from slum_extractor_plugin.engine.training.dataset import IGNORED, ChipDataset, split
from slum_extractor_plugin.errors import ChipFolderError
from slum_extractor_plugin.formats.chips import Chip, read_chip_folder
from slum_extractor_plugin.formats.classes import ClassInfo


def one_chip(folder: Path, cells: np.ndarray, label: np.ndarray, **options) -> Chip:
    write_raster(folder / "image.tif", cells, **options)
    write_raster(folder / "label.tif", label[None])
    return Chip(folder / "image.tif", folder / "label.tif")


@pytest.mark.parametrize("classes", [TWO_CLASSES, TWO_CLASSES[::-1]])
@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.int32, np.float32])
def test_class_values_become_places_among_the_classes(tmp_path, classes, dtype):
    label = np.array([[0, 2, 6, 6], [2, 2, 0, 0]], dtype)
    chip = one_chip(tmp_path, np.ones((3, 2, 4), np.uint8), label)
    _, target = ChipDataset([chip], (0, 1, 2), classes)[0]
    places = {0: 0, **{info.value: index + 1 for index, info in enumerate(classes)}}
    assert target.tolist() == [[places[value] for value in row] for row in label.tolist()]
    assert target.dtype == torch.int64


def test_nodata_is_ignored_and_is_0_in_the_image(tmp_path):
    cells = np.full((2, 2, 3), np.nan, np.float32)
    cells[:, 1] = 5
    chip = one_chip(tmp_path, cells, np.full((2, 3), 2, np.uint8))
    image, target = ChipDataset([chip], (1, 0), TWO_CLASSES)[0]
    assert image.tolist() == [[[0] * 3, [5] * 3]] * 2 and target.tolist() == [[IGNORED] * 3, [1] * 3]
    assert image.dtype == torch.float32


@pytest.mark.parametrize("value", [1, 7, -1, 200])
def test_values_that_are_no_class_are_named(tmp_path, value):
    label = np.array([[0, 2], [value, 6]], np.int16)
    chip = one_chip(tmp_path, np.ones((3, 2, 2), np.uint8), label)
    with pytest.raises(ChipFolderError, match=f"label.tif has the class value {value}, which"):
        ChipDataset([chip], (0, 1, 2), TWO_CLASSES)[0]


def test_a_chip_with_too_few_bands_is_named(tmp_path):
    chip = one_chip(tmp_path, np.ones((2, 2, 2), np.uint8), np.zeros((2, 2), np.uint8))
    with pytest.raises(ChipFolderError, match=r"image\.tif cannot be read"):
        ChipDataset([chip], (0, 1, 2), TWO_CLASSES)[0]


def test_chips_are_kept_in_memory_as_far_as_there_is_room(tmp_path):
    chips = read_chip_folder(make_chips(tmp_path / "chips", count=3, classes=TWO_CLASSES)).chips
    size = 3 * 64 * 64 + 64 * 64
    dataset = ChipDataset(chips, (0, 1, 2), TWO_CLASSES, cache_bytes=2 * size)
    before = [dataset[index] for index in range(3)]
    for chip in chips:
        chip.image.unlink()
    for index in range(2):
        assert all(torch.equal(one, other) for one, other in zip(dataset[index], before[index]))
    with pytest.raises(ChipFolderError):
        dataset[2]
    dataset[0][0].zero_()  # what is done to a sample is not done to what is kept
    assert torch.equal(dataset[0][0], before[0][0])


@pytest.fixture(scope="module")
def fifty(tmp_path_factory) -> list[Chip]:
    """Chips whose labelled share is their number in percent; every chip of a number below 25 has none."""
    folder = tmp_path_factory.mktemp("fifty")
    chips = []
    for index in range(50):
        label = np.zeros(100, np.uint8)
        label[: index if index >= 25 else 0] = 2
        path = Path(write_raster(folder / f"{index:02}.tif", label.reshape(1, 10, 10)))
        chips.append(Chip(path, path))
    return chips


def test_the_split_is_the_share_asked_for_whatever_the_order(fifty):
    train, held_out = split(fifty, 20, 42)
    assert (len(train), len(held_out)) == (40, 10) and {*train, *held_out} == set(fifty)
    assert split(fifty[::-1], 20, 42) == (train, held_out) != split(fifty, 20, 43)
    assert len(split(fifty, 0.1, 42)[1]) == 1 and len(split(fifty, 99.9, 42)[0]) == 1
    assert split(fifty, 0, 42) == (fifty, [])


@pytest.mark.parametrize("seed", range(5))
def test_what_is_held_out_is_labelled_as_much_as_the_rest(fifty, seed):
    _, held_out = split(fifty, 20, seed)
    shares = sorted(int(chip.image.stem) for chip in held_out)
    assert sum(share < 25 for share in shares) == 5 and shares[5] < 30 and shares[-1] > 44


def test_one_chip_cannot_be_split(fifty):
    with pytest.raises(ChipFolderError, match="One chip is too few"):
        split(fifty[:1], 10, 42)
    assert split(fifty[:1], 0, 42) == (fifty[:1], [])


def test_a_label_that_cannot_be_read_is_named(fifty, tmp_path):
    gone = Chip(fifty[0].image, tmp_path / "gone.tif")
    with pytest.raises(ChipFolderError, match=r"The label .*gone\.tif cannot be read"):
        split([*fifty[:3], gone], 20, 42)


def test_254_classes_fit(tmp_path):
    classes = [ClassInfo(value, str(value), (0, 0, 0)) for value in range(1, 255)]
    label = np.array([[0, 254]], np.uint8)
    chip = one_chip(tmp_path, np.ones((3, 1, 2), np.uint8), label)
    assert ChipDataset([chip], (0, 1, 2), classes)[0][1].tolist() == [[0, 254]]
