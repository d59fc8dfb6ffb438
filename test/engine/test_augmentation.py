"""Random changes to chips: labels move with their cells, exactly."""

from __future__ import annotations

import pytest
import torch

from slum_extractor_plugin.engine.training.augmentation import Geometry, QuarterTurn, Zoom, vary_light
from slum_extractor_plugin.engine.training.dataset import IGNORED


def sample(rows: int = 12, columns: int = 12) -> tuple[torch.Tensor, torch.Tensor]:
    """An image of two bands, one of which is its label."""
    target = torch.arange(rows * columns).reshape(rows, columns) % 7
    return torch.stack([target.float(), torch.rand(rows, columns)]), target


def views(image: torch.Tensor) -> list[torch.Tensor]:
    turned = [torch.rot90(image, turns, (-2, -1)) for turns in range(4)]
    return [*turned, *(view.flip(-1) for view in turned)]


@pytest.mark.parametrize("size", [None, 8])
def test_labels_move_with_their_cells(size):
    torch.manual_seed(0)
    geometry = Geometry(size, augment=True)
    geometry._steps.transforms = [step for step in geometry._steps.transforms if "Apply" not in type(step).__name__]
    for _ in range(30):
        image, target = geometry(*sample())
        assert target.shape == image.shape[1:] == ((size, size) if size else (12, 12))
        assert torch.equal(image[0].long(), target) and target.dtype == torch.int64


def test_every_flip_and_turn_occurs_and_nothing_else():
    torch.manual_seed(0)
    image, target = sample()
    geometry = Geometry(None, augment=True)
    geometry._steps.transforms.pop()  # zooming
    seen = set()
    for _ in range(80):
        changed = geometry(image, target)[0]
        seen.add([torch.equal(view, changed) for view in views(image)].index(True))
    assert seen == set(range(8))


def test_an_image_with_an_up_and_a_down_is_only_mirrored():
    torch.manual_seed(0)
    image, target = sample()
    geometry = Geometry(None, augment=True, map_space=False)
    geometry._steps.transforms.pop()
    outcomes = [geometry(image, target)[0] for _ in range(30)]
    assert all(torch.equal(out, image) or torch.equal(out, image.flip(-1)) for out in outcomes)
    assert any(torch.equal(out, image.flip(-1)) for out in outcomes)


def test_without_augmentation_nothing_changes():
    image, target = sample()
    same = Geometry(None, augment=False)(image, target)
    assert torch.equal(same[0], image) and torch.equal(same[1], target)


def test_chips_that_are_not_square_keep_their_shape():
    torch.manual_seed(0)
    shapes = {Geometry(None, augment=True)(*sample(8, 20))[0].shape for _ in range(30)}
    assert shapes == {(2, 8, 20)}
    assert {QuarterTurn().make_params([sample(8, 20)[0]])["turns"] for _ in range(30)} == {0, 2}


def test_a_chip_smaller_than_the_crop_is_padded_with_what_is_ignored():
    image, target = Geometry(20, augment=False)(*sample())
    assert image.shape == (2, 20, 20) and target.shape == (20, 20)
    assert (target == IGNORED).sum() == 400 - 144 and (image[:, target == IGNORED] == 0).all()


def test_zooming_enlarges_and_invents_no_class():
    torch.manual_seed(0)
    image, target = sample(16, 16)
    for _ in range(20):
        parameters = Zoom().make_params([image])
        assert 8 <= parameters["height"] <= 16 and parameters["size"] == [16, 16]
    for _ in range(20):
        zoomed, label = Geometry(None, augment=True)(image, target)
        assert zoomed.shape == image.shape and set(label.unique().tolist()) <= set(range(7))


def test_light_varies_by_image_and_keeps_the_order_of_cells():
    torch.manual_seed(0)
    batch = torch.randn(3, 4, 5, 6)
    varied = vary_light(batch)
    for before, after in zip(batch.flatten(0, 1), varied.flatten(0, 1)):
        order = before.flatten().argsort()
        assert (after.flatten()[order].diff() >= 0).all() and not torch.equal(before, after)
    contrast = varied.std((2, 3)) / batch.std((2, 3))
    assert torch.allclose(contrast, contrast[:, :1].expand_as(contrast), atol=1e-4)  # one contrast an image
    assert contrast[:, 0].unique().numel() == 3 and contrast.min() > 0.75 and contrast.max() < 1.3
