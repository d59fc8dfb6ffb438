"""Losses against formulas written down here, and against segmentation-models-pytorch."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from slum_extractor_plugin.engine import torchvision_guard  # noqa: F401 (before what imports torchvision)
from slum_extractor_plugin.engine.training.dataset import IGNORED
from slum_extractor_plugin.engine.training.losses import (
    LossChoice,
    SegmentationLoss,
    balanced_weights,
    mix_up,
    without_outputs,
)

import segmentation_models_pytorch as smp  # isort: skip


def batch(outputs: int = 4, seed: int = 0, ignored_rows: int = 2) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    target = torch.randint(0, outputs, (3, 7, 9), generator=generator)
    target[:, :ignored_rows] = IGNORED
    return torch.randn(3, outputs, 7, 9, generator=generator), target


def cells(logits: torch.Tensor, target: torch.Tensor) -> tuple[np.ndarray, np.ndarray]:
    """Share of each output, and the target, of the cells that count: (cells, outputs) and (cells,)."""
    shares = logits.double().softmax(1).movedim(1, -1).flatten(0, 2).numpy()
    return shares[(target != IGNORED).flatten()], target[target != IGNORED].numpy()


def loss(logits, target, **choice) -> float:
    return float(SegmentationLoss(LossChoice(**choice), logits.shape[1])(logits, target))


def test_cross_entropy_alone():
    logits, target = batch()
    expected = torch.nn.functional.cross_entropy(logits, target, ignore_index=IGNORED)
    assert loss(logits, target, dice_fraction=0.0) == pytest.approx(float(expected), rel=1e-6)


def test_weights_are_those_of_torch():
    logits, target = batch()
    weights = (0.5, 3.0, 0.0, 1.0)
    expected = torch.nn.functional.cross_entropy(logits, target, torch.tensor(weights), ignore_index=IGNORED)
    assert loss(logits, target, dice_fraction=0.0, class_weights=weights) == pytest.approx(float(expected), rel=1e-6)


def test_focal_weighs_each_cell():
    logits, target = batch()
    shares, truth = cells(logits, target)
    right = shares[np.arange(len(truth)), truth]
    expected = (-((1 - right) ** 2) * np.log(right)).mean()
    assert loss(logits, target, dice_fraction=0.0, focal=True) == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize("missing", [None, 2])
def test_macro_dice_is_that_of_segmentation_models_pytorch(missing):
    logits, target = batch()
    if missing is not None:
        target[target == missing] = 0
    theirs = smp.losses.DiceLoss("multiclass", classes=[1, 2, 3], ignore_index=IGNORED)(logits, target)
    assert loss(logits, target, dice_fraction=1.0, dice_average="macro") == pytest.approx(float(theirs), rel=1e-5)


def test_micro_dice_takes_the_classes_as_one():
    logits, target = batch()
    shares, truth = cells(logits, target)
    both = sum(shares[truth == index, index].sum() for index in (1, 2, 3))
    expected = 1 - 2 * both / (shares[:, 1:].sum() + (truth > 0).sum())
    assert loss(logits, target, dice_fraction=1.0) == pytest.approx(expected, rel=1e-5)


def test_the_fraction_is_of_dice():
    logits, target = batch()
    entropy, dice = (loss(logits, target, dice_fraction=fraction) for fraction in (0.0, 1.0))
    assert loss(logits, target, dice_fraction=0.3) == pytest.approx(0.7 * entropy + 0.3 * dice, rel=1e-5)


@pytest.mark.parametrize("choice", [{}, {"focal": True}, {"dice_average": "macro"}, {"class_weights": (1.0,) * 4}])
def test_cells_that_do_not_count_have_no_gradient(choice):
    logits, target = batch(ignored_rows=3)
    criterion = SegmentationLoss(LossChoice(**choice), 4)
    criterion(logits.requires_grad_(), target).backward()
    assert not logits.grad[:, :, :3].any() and logits.grad[:, :, 3:].any()
    logits.grad = None
    nothing = criterion(logits, torch.full_like(target, IGNORED))
    nothing.backward()
    assert nothing.item() == 0 and not logits.grad.any()


@pytest.mark.parametrize("ignored", [0, 2])
def test_an_ignored_class_is_as_if_it_were_not_there(ignored):
    logits, target = batch()
    kept = [index for index in range(4) if index != ignored]
    fewer = torch.full_like(target, IGNORED)
    for place, index in enumerate(kept):
        fewer[target == index] = place
    found = loss(logits, target, dice_fraction=0.0, ignored=(ignored,))
    assert found == pytest.approx(loss(logits[:, kept], fewer, dice_fraction=0.0), rel=1e-5)
    other = logits.clone()
    other[:, ignored] = 50
    assert loss(logits, target, ignored=(ignored,)) == pytest.approx(loss(other, target, ignored=(ignored,)), rel=1e-6)
    answered = without_outputs(other, (ignored,)).argmax(1)
    assert torch.equal(answered, torch.tensor(kept)[logits[:, kept].argmax(1)])


def test_half_precision_is_no_worse_than_its_logits():
    logits, target = batch()
    assert loss((60 * logits).bfloat16(), target) == pytest.approx(loss((60 * logits).bfloat16().float(), target))


def test_balanced_outputs_weigh_alike():
    counts = (900, 90, 10, 0)
    weights = balanced_weights(counts)
    assert [count * weight for count, weight in zip(counts, weights)] == pytest.approx([1000 / 3] * 3 + [0])
    assert sum(count * weight for count, weight in zip(counts, weights)) == pytest.approx(1000)


def test_balancing_says_something_with_one_class():
    slum, background = balanced_weights((920, 80))[1], balanced_weights((920, 80))[0]
    assert slum / background == pytest.approx(920 / 80)


def test_mixed_samples():
    torch.manual_seed(1)
    images, target = torch.randn(4, 3, 5, 6), torch.randint(0, 3, (4, 5, 6))
    target[0, :2] = IGNORED
    logits, criterion = torch.randn(4, 3, 5, 6), SegmentationLoss(LossChoice(), 3)
    shares = []
    for _ in range(30):
        mixed = mix_up(images, target)
        shares.append(mixed.share)
        partner = [
            next(
                k
                for k in range(4)
                if torch.allclose(mixed.images[n], mixed.share * images[n] + (1 - mixed.share) * images[k], atol=1e-5)
            )
            for n in range(4)
        ]
        assert sorted(partner) == [0, 1, 2, 3]
        unknown = (target == IGNORED) | (target[partner] == IGNORED)
        for found, truth in ((mixed.target, target), (mixed.other, target[partner])):
            assert torch.equal(found == IGNORED, unknown) and torch.equal(found[~unknown], truth[~unknown])
        expected = mixed.share * criterion(logits, mixed.target) + (1 - mixed.share) * criterion(logits, mixed.other)
        assert torch.isclose(mixed.loss(logits, criterion), expected)
    assert min(shares) >= 0.5 and max(shares) > 0.9 and len(set(shares)) == 30
