"""What a network is shown: parts of chips in several scales, and chips of rare classes more often."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import torch

from slum_extractor_plugin.engine.training.augmentation import IGNORED, ScaledCrop, default_augmentation
from slum_extractor_plugin.engine.training.balance import MOST, draw_weights
from slum_extractor_plugin.engine.training.chip_reading import ChipRecord
from slum_extractor_plugin.engine.training.order import EpochOrder
from slum_extractor_plugin.formats.chips import Chip


def sample(rows: int, columns: int) -> tuple[torch.Tensor, torch.Tensor]:
    """An image whose bands are the row and the column, and a target of blocks of 8 cells with an edge between them."""
    down, across = torch.meshgrid(torch.arange(rows), torch.arange(columns), indexing="ij")
    return torch.stack([down, across]).float(), (down // 8 + across // 8) % 2


def record(*counts: int) -> ChipRecord:
    return ChipRecord(Chip(Path("image.tif"), Path("label.tif")), counts, (10, 10), "uint8", None, None)


def indices(order: EpochOrder) -> list[int]:
    return [draw.index for batch in order for draw in batch]


def test_the_part_has_every_scale_and_is_never_larger_than_the_chip():
    random, spans = np.random.default_rng(1), []
    for _ in range(200):
        image, target = ScaledCrop(32, (0.5, 2.0))(*sample(48, 64), random)
        assert image.shape == (2, 32, 32) and target.shape == (32, 32)
        spans.append(float(image[0, -1, 0] - image[0, 0, 0]) / 31)
    assert min(spans) < 0.55 and 1.4 < max(spans) <= 48 / 32 + 0.05
    assert 0.3 < np.mean(np.array(spans) < 1) < 0.7


@pytest.mark.parametrize("factor", [0.5, 0.75, 1.0, 1.5])
def test_labels_stay_on_their_cells_in_every_scale(factor):
    random = np.random.default_rng(2)
    for _ in range(10):
        image, target = ScaledCrop(32, (factor, factor))(*sample(64, 64), random)
        own = (image[0].add(0.5).div(8).floor() + image[1].add(0.5).div(8).floor()) % 2
        assert (own != target).float().mean() < 0.1 * factor  # cells that an edge runs through
        assert factor != 1 or torch.equal(own.long(), target)


def test_a_chip_without_a_crop_keeps_its_shape():
    random = np.random.default_rng(3)
    assert {ScaledCrop()(*sample(20, 30), random)[1].shape for _ in range(20)} == {(20, 30)}


def test_a_small_chip_is_filled_up_with_what_is_ignored():
    image, target = ScaledCrop(40, (1.0, 1.0))(*sample(20, 30), np.random.default_rng(4))
    assert (target == IGNORED).sum() == 1600 - 600 and (image[:, target == IGNORED] == 0).all()


def test_the_default_rule_is_a_function_of_the_draws_seed():
    geometry = default_augmentation(True, 16).geometry
    first, again, other = (geometry(*sample(32, 32), np.random.default_rng(seed))[0] for seed in (5, 5, 6))
    assert torch.equal(first, again) and not torch.equal(first, other)


def test_draws_follow_the_weights_and_the_seed():
    weights = [1.0, 1.0, 4.0, 2.0]
    order = EpochOrder(4, 4, 7, weights=weights)
    counts = Counter()
    for epoch in range(200):
        order.set_epoch(epoch)
        counts.update(indices(order))
    assert [counts[index] / 800 for index in range(4)] == pytest.approx([0.125, 0.125, 0.5, 0.25], abs=0.02)
    first, second = (EpochOrder(4, 2, 7, weights=weights) for _ in range(2))
    second.start_at(0, 1)
    assert indices(first)[2:] == indices(second)


def test_equal_weights_draw_every_chip_once():
    assert sorted(indices(EpochOrder(12, 4, 0, weights=[0.3] * 12))) == list(range(12))


def test_a_chip_drawn_twice_is_changed_in_two_ways():
    draws = [draw for batch in EpochOrder(8, 8, 1, weights=[1.0] * 7 + [7.0]) for draw in batch]
    assert len({draw.seed for draw in draws}) == len(draws) > len({draw.index for draw in draws})


def test_a_rare_class_is_drawn_until_it_is_a_quarter_of_the_cells():
    records = [record(100, 0)] * 16 + [record(50, 50), record(20, 80), record(90, 10), record(100, 0)]
    weights = np.array(draw_weights(records))
    shown = (weights / weights.sum()) @ np.array([entry.counts[1] / 100 for entry in records])
    assert shown == pytest.approx(0.25, abs=0.01) and sum(entry.counts[1] for entry in records) / 2000 < 0.08
    assert weights[17] > weights[16] > weights[18] > weights[0] == weights[19] > 0.5


def test_a_common_class_leaves_the_chips_as_they_are():
    assert draw_weights([record(70, 30)] * 5 + [record(100, 0)]) is None


def test_a_chip_that_is_half_nodata_is_drawn_half_as_often():
    full, half, nothing = draw_weights([record(70, 30), record(35, 15), record(0, 0)])
    assert half == pytest.approx(full / 2) and nothing == 0


def test_only_the_rare_one_of_several_classes_is_drawn_more_often():
    weights = draw_weights([*[record(40, 60, 0)] * 9, record(40, 10, 50)])
    assert weights[9] > 2 and len(set(weights[:9])) == 1 and weights[0] < 1


def test_most_chips_are_still_drawn_alike_where_many_classes_are_rare():
    weights = draw_weights([record(1000, *(3 * (index == own) for index in range(9))) for own in range(9)] * 3)
    assert min(weights) >= 0.5


def test_a_single_chip_of_a_class_does_not_fill_the_batches():
    assert max(draw_weights([*[record(100, 0)] * 99, record(99, 1)])) == MOST


def test_without_any_class_all_chips_are_alike():
    assert draw_weights([record(100, 0), record(100, 0)]) is None
    assert draw_weights([record(0, 0)]) is None
