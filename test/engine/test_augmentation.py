"""Random changes to chips: labels move with their cells, exactly."""

from __future__ import annotations

import json
import os

import numpy as np
import pytest
import torch

from slum_extractor_plugin.engine.training.augmentation import (
    Crop,
    Flip,
    Geometry,
    LogitLight,
    QuarterTurn,
    Rotate,
    ScaledCrop,
    Zoom,
    default_augmentation,
    vary_light,
)
from slum_extractor_plugin.engine.training.augmentation_parameters import custom, from_file
from slum_extractor_plugin.engine.training.chip_reading import IGNORED
from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.formats.normalisation import imagenet

TURNS = Geometry((Flip(-1), Flip(-2), QuarterTurn()))


def sample(rows: int = 12, columns: int = 12) -> tuple[torch.Tensor, torch.Tensor]:
    """An image of two bands, one of which is its label."""
    target = torch.arange(rows * columns).reshape(rows, columns) % 7
    return torch.stack([target.float(), torch.rand(rows, columns)]), target


def chance(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def views(image: torch.Tensor) -> list[torch.Tensor]:
    turned = [torch.rot90(image, turns, (-2, -1)) for turns in range(4)]
    return [*turned, *(view.flip(-1) for view in turned)]


@pytest.mark.parametrize("dtype", [torch.uint8, torch.int16, torch.float32])
@pytest.mark.parametrize("size", [None, 8])
def test_labels_move_with_their_cells(size, dtype):
    geometry = Geometry((*((Crop(size),) if size else ()), *TURNS.steps))
    random, (image, target) = chance(), sample()
    for _ in range(30):
        changed, moved = geometry((10 * image).to(dtype), target, random)
        assert moved.shape == changed.shape[1:] == ((size, size) if size else (12, 12))
        assert torch.equal(changed[0], (10 * moved).to(dtype)) and moved.dtype == torch.int64


def test_every_flip_and_turn_occurs_and_nothing_else():
    image, target = sample()
    random = chance()
    steps = [step for step in default_augmentation(True).geometry.steps if not isinstance(step, ScaledCrop)]
    seen = {
        [torch.equal(view, changed) for view in views(image)].index(True)
        for changed, _ in (Geometry(steps)(image, target, random) for _ in range(80))
    }
    assert seen == set(range(8))


def test_an_image_with_an_up_and_a_down_is_only_mirrored():
    image, target = sample()
    random = chance()
    crop, flip = default_augmentation(False).geometry.steps
    assert isinstance(crop, ScaledCrop)
    outcomes = [flip(image, target, random)[0] for _ in range(30)]
    assert all(torch.equal(out, image) or torch.equal(out, image.flip(-1)) for out in outcomes)
    assert any(torch.equal(out, image) for out in outcomes) and any(not torch.equal(out, image) for out in outcomes)


def test_the_same_seed_gives_the_same_sample_whatever_torch_does_meanwhile():
    geometry = Geometry((Crop(8), *default_augmentation(True).geometry.steps, Rotate((-30, 30))))
    image, target = sample(16, 16)
    results = []
    for _ in range(2):
        torch.rand(3)
        results.append(geometry(image, target, chance(4)))
    assert all(torch.equal(one, other) for one, other in zip(*results))


def test_chips_that_are_not_square_keep_their_shape():
    random = chance()
    assert {TURNS(*sample(8, 20), random)[0].shape for _ in range(30)} == {(2, 8, 20)}


def test_crops_reach_every_place():
    image, target = torch.arange(30.0).reshape(1, 5, 6), torch.arange(30).reshape(5, 6)
    random = chance()
    corners = {int(Crop(4)(image, target, random)[1][0, 0]) for _ in range(200)}
    assert corners == {0, 1, 2, 6, 7, 8}
    assert {int(Crop(4, (0, 0), (1, 1))(image, target, random)[1][0, 0]) for _ in range(20)} == {2}
    assert {int(Crop(4, probability=0.0)(image, target, random)[1][0, 0]) for _ in range(20)} == {7}


def test_scaled_crops_show_more_and_less_of_the_ground():
    """Stripes of four cells: their width in a sample tells its scale."""
    stripes = (torch.arange(96) // 4 % 2).expand(96, 96).clone()
    random, changes = chance(), []
    for _ in range(60):
        image, target = ScaledCrop(48)(stripes[None].float(), stripes, random)
        assert image.shape == (1, 48, 48) and target.shape == (48, 48)
        assert (image[0].round().long() == target).float().mean() > 0.85
        changes.append(int((target[0].diff() != 0).sum()))
    assert min(changes) <= 9 and max(changes) >= 15  # 12 at the chip's own scale
    whole = [ScaledCrop()(stripes[None].float(), stripes, random)[1][0].diff().ne(0).sum() for _ in range(20)]
    assert max(whole) <= 23 and min(whole) <= 18  # a chip of the sample's size shows no more than itself


def test_a_chip_smaller_than_the_crop_is_padded_with_what_is_ignored():
    image, target = Crop(20)(*sample(), chance())
    assert image.shape == (2, 20, 20) and target.shape == (20, 20)
    assert (target == IGNORED).sum() == 400 - 144 and (image[:, target == IGNORED] == 0).all()


@pytest.mark.parametrize("dtype", [torch.uint8, torch.int16, torch.float32])
def test_zooming_enlarges_and_invents_no_class(dtype):
    random, (image, target) = chance(), sample(16, 16)
    for _ in range(20):
        zoomed, label = Zoom()((10 * image).to(dtype), target, random)
        assert zoomed.shape == image.shape and zoomed.dtype == dtype and set(label.unique().tolist()) <= set(range(7))
    halves = torch.zeros(16, 16).long()
    halves[:, 8:] = 1
    zoomed, label = Zoom((1.9, 2.0))(halves[None].float(), halves, random)
    assert label.float().mean() != 0.5 and (zoomed[0].round().long() == label).float().mean() > 0.9
    assert torch.equal(Zoom((0.5, 1.0))(image, target, random)[0], image)  # as ArcGIS says, it only zooms in


def test_rotation_turns_labels_alike_and_ignores_what_comes_in():
    image, target = sample(32, 32)
    target = (torch.arange(32)[:, None] // 8).expand(32, 32).clone()
    turned, label = Rotate((30, 30))(target[None].float(), target, chance())
    known = label != IGNORED
    assert 0.05 < (~known).float().mean() < 0.4 and turned[0][~known].mean() < 0.1
    assert (turned[0].round().long() == label)[known].float().mean() > 0.9
    assert torch.equal(Rotate((30, 30), 0.0)(image, target, chance())[0], image)


def test_light_varies_by_image_and_keeps_the_order_of_cells():
    torch.manual_seed(0)
    batch = torch.randn(3, 4, 1, 1).expand(3, 4, 5, 6) + torch.linspace(0, 0.01, 30).reshape(5, 6)  # a blur is not seen
    varied = vary_light(batch)
    for before, after in zip(batch.flatten(0, 1), varied.flatten(0, 1)):
        assert (after.flatten().diff() >= 0).all() and not torch.equal(before, after)
    contrast = varied.std((2, 3)) / batch.std((2, 3))
    assert torch.allclose(contrast, contrast[:, :1].expand_as(contrast), atol=1e-2)  # one contrast an image
    assert contrast[:, 0].unique().numel() == 3 and contrast.min() > 0.65 and contrast.max() < 1.53


def test_a_sixth_of_the_images_is_blurred_by_a_cell_at_most():
    torch.manual_seed(0)
    cells = torch.zeros(3000, 1, 9, 9)
    cells[:, :, 4, 4] = 1
    varied = vary_light(cells)[:, 0]
    varied = varied - varied[:, :1, :1]  # without brightness and balance
    middle = varied[:, 4, 4] / varied.sum((1, 2))  # of one cell, what stays there
    share = (middle < 0.999).float().mean()
    assert 0.14 < share < 0.19 and middle.max() < 1.001
    assert 0.14 < middle.min() < 0.2  # 36 / 256 = 0.141 by a whole Gaussian of one cell


def light(text: str) -> LogitLight:
    return custom(text).augmentation(None, imagenet(), [(0.0, 255.0)] * 3).light


@pytest.mark.parametrize(
    ("text", "cell", "expected"),
    [
        ("brightness '0.5;1'", 100, 100),
        ("brightness '0.6;1'", 127.5, 255 * 0.6),  # logit(0.5) + logit(0.6) = logit(0.6)
        ("brightness '0;1'", 127.5, 0),
        ("contrast '1;1'", 100, 100),
        ("contrast '0;1'", 20, 127.5),  # ArcGIS: 0 makes the image grey
        ("contrast '2;1'", 255 * 0.8, 255 * 16 / 17),  # odds of 4, squared
        ("contrast '2;0'", 20, 20),
    ],
)
def test_brightness_and_contrast_are_fastai_s(text, cell, expected):
    rule = imagenet()
    offset, scale = (torch.tensor(values)[:, None, None] for values in (rule.offset, rule.scale))
    batch = (torch.full((2, 3, 2, 2), float(cell)) - offset) / scale
    assert torch.allclose(light(text)(batch) * scale + offset, torch.tensor(float(expected)), atol=0.4)


def test_light_of_one_batch_differs_by_image():
    torch.manual_seed(0)
    values = light("brightness '(0.3,0.7);0.5'")(torch.zeros(40, 3, 1, 1))[:, 0, 0, 0]
    unchanged = values.abs() < 0.01
    assert 10 < unchanged.sum() < 30 and values[~unchanged].unique().numel() == (~unchanged).sum()


def test_arcgis_s_own_parameters():
    """The example of the tool's help."""
    text = (
        "rotate '30.0;0.5';brightness '(0.4,0.6);1.0';contrast '(0.75,1.5);1.0';zoom '(1.0,1.2);1.0';"
        "crop 'chip_size;1.0;(0,1);(0,1)'"
    )
    assert custom(text) == custom("") == custom(text.replace("'", "")) == custom(text.replace("'", '"'))
    parameters = custom(text)
    assert parameters.rotate == {"degrees": (30.0, 30.0), "p": 0.5} and parameters.zoom["scale"] == (1.0, 1.2)
    made = parameters.augmentation(96, imagenet(), [(0.0, 255.0)] * 3)
    assert made.geometry.steps == [Rotate((30.0, 30.0), 0.5), Zoom((1.0, 1.2)), Crop(96)]
    assert made.light.change == (0.4, 0.6) and made.light.contrast == (0.75, 1.5)


def test_only_what_is_listed_is_done():
    made = custom("zoom (1,2)").augmentation(64, imagenet(), [(0.0, 255.0)] * 3)
    assert made.geometry.steps == [Zoom((1.0, 2.0)), Crop(64)] and made.light is None
    sized = custom("crop '224;0.5;(0.5,0.5)'").augmentation(None, imagenet(), [(0.0, 255.0)] * 3)
    assert sized.geometry.steps == [Crop(224, (0.5, 0.5), (0.0, 1.0), 0.5)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("spin 30", "There is no augmentation 'spin'. Known are rotate, brightness"),
        ("(0.4,0.6);1", "There is no augmentation"),
        ("rotate 900", "The augmentation rotate cannot be 900. An example of it is rotate '30.0;0.5'"),
        ("rotate 30;2", "rotate cannot be 2"),
        ("zoom (1,2,3)", "zoom cannot be"),
        ("zoom much", "zoom cannot be 'much'"),
        ("brightness __import__", "cannot be"),
        ("crop 3", "crop cannot be 3"),
        ("rotate 30;0.5;7", "rotate cannot be"),
    ],
)
def test_parameters_that_cannot_be_get_a_sentence(text, sentence):
    with pytest.raises(ParameterError, match=sentence.replace("(", r"\(")):
        custom(text)


def test_a_transforms_file(tmp_path):
    """The layout of ArcGIS's help."""
    file = tmp_path / "transforms.json"
    file.write_text(
        json.dumps(
            {
                "Training": {
                    "rotate": {"degrees": 30, "p": 0.5},
                    "crop": {"size": 224, "p": 1, "row_pct": [0, 1], "col_pct": [0, 1]},
                    "brightness": {"change": [0.4, 0.6]},
                    "contrast": {"scale": [1.0, 1.5]},
                    "rand_zoom": {"scale": [1, 1.2]},
                },
                "Validation": {"crop": {"size": 224, "p": 1.0, "row_pct": 0.5, "col_pct": 0.5}},
            }
        )
    )
    text = "rotate '30;0.5';crop '224';brightness '(0.4,0.6)';contrast '(1.0,1.5)';zoom '(1,1.2)'"
    assert from_file(file) == custom(text)


@pytest.mark.parametrize("content", ["", "[]", '{"Training": 3}', '{"Training": {"rotate": 3}}'])
def test_a_file_that_cannot_be_read_is_named(tmp_path, content):
    file = tmp_path / "transforms.json"
    file.write_text(content)
    with pytest.raises(ParameterError, match=r"transforms\.json cannot be read"):
        from_file(file)
    with pytest.raises(ParameterError, match=r"gone\.json cannot be read"):
        from_file(tmp_path / "gone.json")


@pytest.mark.posix
def test_transforms_that_are_no_small_file_are_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(ParameterError, match="it is not a file"):
        from_file(tmp_path / "pipe.json")
    (tmp_path / "large.json").write_text(" " * 2**20 + "{}")
    with pytest.raises(ParameterError, match="larger than 1 MiB"):
        from_file(tmp_path / "large.json")
