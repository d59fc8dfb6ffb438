"""Schedule, groups of parameters and figures against other implementations and formulas."""

from __future__ import annotations

import math
from types import SimpleNamespace

import pytest
import torch
from engine_making import SLUM
from torchmetrics.classification import (
    MulticlassConfusionMatrix,
    MulticlassF1Score,
    MulticlassJaccardIndex,
    MulticlassPrecision,
    MulticlassRecall,
)

from slum_extractor_plugin.engine.networks.factory import build_network
from slum_extractor_plugin.engine.training.dataset import IGNORED
from slum_extractor_plugin.engine.training.metrics import class_metrics, ious, overall_metrics
from slum_extractor_plugin.engine.training.schedule import (
    Length,
    is_settling,
    one_cycle,
    phase_at,
    phases,
    steady_momentum,
)
from slum_extractor_plugin.engine.training.segmenter import Recipe, Segmenter
from slum_extractor_plugin.formats.normalisation import Normalisation, imagenet


def segmenter(outputs: int = 3, bands: int = 3, **changes) -> Segmenter:
    torch.manual_seed(0)
    recipe = Recipe(
        **{
            "learning_rate": 1e-3,
            "length": Length(100),
            "phases": phases(False, "FREEZE_MODEL"),
            "pretrained": False,
            "light": None,
            **changes,
        }
    )
    return Segmenter(build_network("UNET", "resnet18", bands, outputs), imagenet(), outputs, recipe)


@pytest.fixture(scope="module")
def plain() -> Segmenter:
    return segmenter()


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
        [(1 - mean) / std for mean, std in zip((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))], rel=1e-5
    )
    rule = Normalisation((100.0, 200.0), (10.0, 20.0))
    torch.manual_seed(0)
    other = Segmenter(build_network("UNET", "resnet18", 2, 2), rule, 2, plain.recipe)
    assert other.normalise(torch.full((1, 2, 1, 1), 300.0)).flatten().tolist() == [20.0, 5.0]


def test_normalisation_is_no_part_of_the_weights(plain):
    assert all(name.startswith("network.") for name in plain.state_dict())


def test_groups_of_the_optimiser():
    assert [group["lr"] for group in segmenter().optimizer().param_groups] == [1e-3] * 3
    pretrained = segmenter(pretrained=True, phases=phases(True, "FREEZE_MODEL"))
    decoder, early, late = pretrained.optimizer().param_groups
    assert decoder["lr"] == 1e-3 and early["lr"] == pytest.approx(1e-4) and late["lr"] == pytest.approx(1e-3 / 10**0.5)
    names = {id(value): name for name, value in pretrained.network.encoder.named_parameters()}
    assert {names[id(value)][:6] for value in early["params"]} == {"conv1.", "bn1.we", "bn1.bi", "layer1", "layer2"}
    assert {names[id(value)][:6] for value in late["params"]} == {"layer3", "layer4"}  # where arcgis.learn cuts
    assert sum(len(group["params"]) for group in (decoder, early, late)) == len([*pretrained.parameters()])


@pytest.mark.parametrize(
    ("pretrained", "freeze"), [(True, "FREEZE_MODEL"), (False, "FREEZE_MODEL"), (True, "TWO_PHASES")]
)
def test_a_run_settles_where_the_rate_of_its_last_cycle_has_fallen_to_half(pretrained, freeze):
    course = phases(pretrained, freeze)
    where = [position for position in (step / 1000 for step in range(1001)) if is_settling(position, course)]
    assert where == [step / 1000 for step in range(round(1000 * where[0]), 1001)]
    assert phase_at(where[0], course) is course[-1]
    assert course[-1].cycle(where[0])[0] == pytest.approx(0.5, abs=0.005)


def test_one_cycle_rises_and_falls_as_fastai_has_it():
    rates, momenta = zip(*(one_cycle(step / 100) for step in range(101)))
    assert rates[0] == pytest.approx(1 / 25) and rates[-1] == pytest.approx(1 / 25e4)
    assert max(rates) == rates[30] == 1 and min(momenta) == momenta[30] == 0.85
    assert momenta[0] == momenta[-1] == pytest.approx(0.95)
    peer = torch.optim.lr_scheduler.OneCycleLR(
        torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0, momentum=0.9),
        1.0,
        total_steps=1001,
        pct_start=301 / 1001,
        div_factor=25,
        final_div_factor=1e4,
    )
    theirs = []
    for _ in range(1001):
        theirs.append(peer.get_last_lr()[0])
        peer.optimizer.step()
        if len(theirs) < 1001:
            peer.step()
    assert [one_cycle(step / 1000)[0] for step in range(1001)] == pytest.approx(theirs, abs=1e-9)


def test_two_phases_have_a_cycle_each():
    frozen, free = phases(True, "TWO_PHASES")
    assert frozen.frozen and not free.frozen and (frozen.end, free.end) == (free.start, 1)
    assert phase_at(0.0, (frozen, free)) is frozen and phase_at(frozen.end, (frozen, free)) is free
    assert phase_at(1.0, (frozen, free)) is free
    assert free.cycle(free.start)[0] == pytest.approx(1 / 25) and frozen.cycle(frozen.end)[0] < 1e-5
    assert not phases(False, "FREEZE_MODEL")[0].frozen and not phases(True, "UNFREEZE_MODEL")[0].frozen


def test_each_step_has_the_rate_of_its_place_in_the_run(monkeypatch):
    module = segmenter(pretrained=True, phases=phases(True, "TWO_PHASES"))
    optimizer = module.optimizer()
    monkeypatch.setattr(module, "optimizers", lambda: optimizer)
    for step, rate, frozen in ((0, 1e-3 / 25, True), (10, 1e-3, True), (60, 1e-3 * 0.94, False)):
        module._trainer = SimpleNamespace(global_step=step, strategy=SimpleNamespace(broadcast=lambda value: value))
        module.on_train_batch_start(None, 0)
        assert optimizer.param_groups[0]["lr"] == pytest.approx(rate, rel=0.05)
        assert optimizer.param_groups[1]["lr"] == pytest.approx(optimizer.param_groups[0]["lr"] / 10)
        assert module.network.encoder.conv1.weight.requires_grad is not frozen


def test_batch_norms_end_with_the_mean_of_the_last_tenth():
    assert [steady_momentum(step / 1000, step, 0.1) for step in (0, 1, 799)] == [0.1] * 3
    assert [steady_momentum(step / 1000, step, 0.1) for step in (800, 999)] == pytest.approx([0.01] * 2)
    assert steady_momentum(0.9, 45, 0.1) == 0.1  # a tenth of 50 steps is fewer than the usual ten
    assert steady_momentum(1.0, 0, 0.1) == 0.1


def test_the_trainer_sets_the_momentum_of_batch_norms(monkeypatch):
    module = segmenter(length=Length(1001))
    monkeypatch.setattr(module, "optimizers", module.optimizer)
    norms = [part for part in module.network.modules() if isinstance(part, torch.nn.BatchNorm2d)]
    with pytest.raises(KeyboardInterrupt), module.own_momentum():
        for step, momentum in ((10, 0.1), (20, 0.1), (900, 0.01)):
            module._trainer = SimpleNamespace(global_step=step, strategy=SimpleNamespace(broadcast=lambda value: value))
            module.on_train_batch_start(None, 0)
            assert [norm.momentum for norm in norms] == pytest.approx([momentum] * len(norms))
        raise KeyboardInterrupt
    assert {norm.momentum for norm in norms} == {0.1}


def test_figures_of_all_classes_together():
    """Against torchmetrics, on cells of three classes that occur and one that does not."""
    torch.manual_seed(0)
    truth, found = torch.randint(0, 3, (2, 5000))
    module = segmenter(outputs=4)
    module.confusion.update(found, truth)
    figures = overall_metrics(module.confusion.compute().double())
    for name, metric in (("precision", MulticlassPrecision), ("recall", MulticlassRecall), ("f1", MulticlassF1Score)):
        assert figures[name] == pytest.approx(float(metric(4, average=None)(found, truth)[1:3].mean())), name
    both = MulticlassConfusionMatrix(4)(found, truth)[1:, 1:]
    assert figures["dice"] == pytest.approx(2 * float(both.trace()) / float((truth > 0).sum() + (found > 0).sum()))
    assert figures["accuracy"] == pytest.approx(float((truth == found).float().mean()))
    shares = MulticlassJaccardIndex(4, average=None)(found, truth)[:3]
    assert figures["valid_miou"] == pytest.approx(float(shares.mean()))


def test_figures_of_a_confusion_matrix():
    matrix = torch.tensor([[50.0, 10.0], [5.0, 35.0]])
    figures = class_metrics(matrix, SLUM)["per_class_metrics"][SLUM[0].name]
    assert figures == pytest.approx({"precision": 35 / 45, "recall": 35 / 40, "f1": 70 / 85, "iou": 35 / 50})
    assert ious(matrix).tolist() == pytest.approx([50 / 65, 35 / 50])
    empty = torch.tensor([[5.0, 0.0], [0.0, 0.0]])
    assert math.isnan(ious(empty)[1])
    assert set(class_metrics(empty, SLUM)["per_class_metrics"][SLUM[0].name].values()) == {0}
    assert class_metrics(None, SLUM) == {}
