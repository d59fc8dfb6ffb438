"""Loss, schedule, frozen encoder and figures against formulas written down here."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from engine_making import SLUM

from slum_extractor_plugin.engine.networks.factory import build_network
from slum_extractor_plugin.engine.training.dataset import IGNORED
from slum_extractor_plugin.engine.training.metrics import class_metrics
from slum_extractor_plugin.engine.training.segmenter import Recipe, Segmenter, freeze, ious
from slum_extractor_plugin.formats.normalisation import Normalisation, imagenet


def segmenter(outputs: int = 3, bands: int = 3, **changes) -> Segmenter:
    torch.manual_seed(0)
    recipe = Recipe(**{"learning_rate": 1e-3, "steps": 100, "pretrained": False, "frozen": False, "augment": False,
                       **changes})
    return Segmenter(build_network("UNET", "resnet18", bands, outputs), imagenet(), outputs, recipe)


@pytest.fixture(scope="module")
def plain() -> Segmenter:
    return segmenter()


def expected_loss(logits: np.ndarray, target: np.ndarray) -> float:
    """Half the cross-entropy and half of one minus dice, over the classes that occur, without the background."""
    known = target != IGNORED
    shares = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    entropy = -np.log(np.take_along_axis(shares, np.where(known, target, 0)[:, None], 1)[:, 0])[known].mean()
    dice = []
    for index in range(1, logits.shape[1]):
        truth, found = (target == index)[known], shares[:, index][known]
        dice.append((1 - 2 * (truth * found).sum() / (truth.sum() + found.sum())) * truth.any())
    return 0.5 * entropy + 0.5 * np.mean(dice)


def test_the_loss(plain):
    rng = np.random.default_rng(0)
    logits, target = rng.normal(size=(2, 3, 5, 6)), rng.choice([0, 1, 2, IGNORED], (2, 5, 6))
    loss = plain.loss(torch.tensor(logits), torch.tensor(target))
    assert float(loss) == pytest.approx(expected_loss(logits, target), rel=1e-6)
    without = np.where(target == 2, 0, target)
    assert float(plain.loss(torch.tensor(logits), torch.tensor(without))) == pytest.approx(
        expected_loss(logits, without), rel=1e-6)


def test_what_lies_under_nodata_changes_nothing(plain):
    logits = torch.randn(1, 3, 4, 4)
    target = torch.randint(0, 3, (1, 4, 4))
    target[:, :2] = IGNORED
    other = logits.clone()
    other[:, :, :2] = 50 * torch.randn(1, 3, 2, 4)
    assert torch.allclose(plain.loss(logits, target), plain.loss(other, target))
    nothing = plain.loss(logits.requires_grad_(), torch.full_like(target, IGNORED))
    nothing.backward()
    assert nothing.item() == 0 and not logits.grad.any()


def test_cells_are_normalised_as_in_prediction(plain):
    cells = torch.full((1, 3, 2, 2), 255.0)
    assert plain.normalise(cells)[0, :, 0, 0].tolist() == pytest.approx(
        [(1 - mean) / std for mean, std in zip((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))], rel=1e-5)
    rule = Normalisation((100.0, 200.0), (10.0, 20.0))
    torch.manual_seed(0)
    other = Segmenter(build_network("UNET", "resnet18", 2, 2), rule, 2, plain.recipe)
    assert other.normalise(torch.full((1, 2, 1, 1), 300.0)).flatten().tolist() == [20.0, 5.0]


def test_normalisation_is_no_part_of_the_weights(plain):
    assert all(name.startswith("network.") for name in plain.state_dict())


@pytest.mark.parametrize("model_type", ["UNET", "DYNAMIC_UNET"])
def test_a_frozen_encoder_learns_in_its_batch_norms_only(model_type):
    encoder = build_network(model_type, "resnet18", 3, 2).encoder
    freeze(encoder)
    norms = {name for name, module in encoder.named_modules() if isinstance(module, torch.nn.BatchNorm2d)}
    learning = {name.rpartition(".")[0] for name, value in encoder.named_parameters() if value.requires_grad}
    assert learning == norms and len(norms) >= 20


def test_groups_of_the_optimiser():
    group = segmenter().optimizer().param_groups
    assert [part["lr"] for part in group] == [1e-3, 1e-3]
    pretrained = segmenter(pretrained=True, frozen=True)
    decoder, encoder = pretrained.optimizer().param_groups
    assert (decoder["lr"], encoder["lr"]) == (1e-3, pytest.approx(1e-4))
    assert len(encoder["params"]) == 40  # two each of resnet18's 20 batch norms
    listed = sum(len(part["params"]) for part in (decoder, encoder))
    assert listed == sum(value.requires_grad for value in pretrained.parameters())


def test_one_cycle_rises_and_falls_as_fastai_has_it():
    made = segmenter(pretrained=True).configure_optimizers()
    optimizer, schedule = made["optimizer"], made["lr_scheduler"]["scheduler"]
    rates = []
    for _ in range(100):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if len(rates) < 100:
            schedule.step()
    assert rates[0] == pytest.approx(1e-3 / 25) and rates[-1] == pytest.approx(1e-3 / 25e4)
    assert max(rates) == pytest.approx(1e-3) and abs(rates.index(max(rates)) - 30) <= 1
    assert optimizer.param_groups[1]["lr"] == pytest.approx(1e-4 / 25e4)
    assert optimizer.param_groups[0]["betas"][0] == pytest.approx(0.95) and made["lr_scheduler"]["interval"] == "step"


def test_figures_of_a_confusion_matrix():
    matrix = torch.tensor([[50.0, 10.0], [5.0, 35.0]])
    figures = class_metrics(matrix, SLUM)["per_class_metrics"][SLUM[0].name]
    assert figures == pytest.approx({"precision": 35 / 45, "recall": 35 / 40, "f1": 70 / 85, "iou": 35 / 50})
    assert ious(matrix).tolist() == pytest.approx([50 / 65, 35 / 50])
    empty = torch.tensor([[5.0, 0.0], [0.0, 0.0]])
    assert math.isnan(ious(empty)[1])
    assert set(class_metrics(empty, SLUM)["per_class_metrics"][SLUM[0].name].values()) == {0}
    assert class_metrics(None, SLUM) == {}
