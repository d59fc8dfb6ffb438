"""Which chips are held out: by place without a leak, stratified, at random; the same for the same seed."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from slum_extractor_plugin.engine.training.chip_reading import ChipRecord
from slum_extractor_plugin.engine.training.overlaps import overlaps_of
from slum_extractor_plugin.engine.training.splits import overlapping, split
from slum_extractor_plugin.errors import ChipFolderError
from slum_extractor_plugin.formats.chips import Chip

METRES = CRS.from_epsg(32643)


def record(name: str, box: tuple | None = None, counts: tuple = (100, 0), crs: CRS | None = None) -> ChipRecord:
    return ChipRecord(Chip(Path(f"{name}.tif"), Path(f"{name}.tif")), counts, (8, 8), "uint8", box, crs)


def grid(columns: int, rows: int, step: float, side: float = 128.0, crs: CRS | None = METRES) -> list[ChipRecord]:
    """Chips of a scene; slums, 12 % of it, lie in patches of about nine chips."""
    rng = np.random.default_rng(columns * rows)
    patches = rng.random((-(-rows // 3), -(-columns // 3))) < 0.25
    records = []
    for row, column in product(range(rows), range(columns)):
        slum = int(patches[row // 3, column // 3]) * int(rng.integers(10, 90))
        box = (2e5 + column * step, 2e6 - row * step - side, 2e5 + column * step + side, 2e6 - row * step)
        records.append(record(f"{row:03}_{column:03}", box, (100 - slum, slum), crs))
    return records


def share(records: list[ChipRecord], chosen: tuple[int, ...]) -> float:
    return sum(records[index].counts[1] for index in chosen) / (100 * len(chosen))


def meet(one: tuple, other: tuple) -> bool:
    """Whether two boxes share ground, by more than the rounding of their edges."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > 0.02 and down > 0.02


def check(records: list[ChipRecord], parts) -> None:
    """Nobody twice, nobody forgotten, no leak, and nobody left out for nothing."""
    assert sorted((*parts.train, *parts.held_out, *parts.left_out)) == list(range(len(records)))
    assert parts.train and parts.held_out
    if parts.method == "PLACE":
        held = [records[index].box for index in parts.held_out]
        assert not any(meet(records[index].box, box) for index in parts.train for box in held)
        assert all(any(meet(records[index].box, box) for box in held) for index in parts.left_out)


boxes = st.tuples(st.floats(0, 900), st.floats(0, 900), st.floats(20, 120), st.floats(20, 120))


@settings(max_examples=60, deadline=None)
@given(st.lists(boxes, min_size=2, max_size=40), st.sampled_from([5.0, 20.0, 50.0]), st.integers(0, 3))
def test_no_chip_to_train_on_overlaps_one_that_is_held_out(places, percentage, seed):
    records = [record(f"{index:03}", (x, y, x + w, y + h), (50, index)) for index, (x, y, w, h) in enumerate(places)]
    check(records, split(records, percentage, seed))


@settings(max_examples=40, deadline=None)
@given(st.lists(boxes, min_size=1, max_size=60))
def test_overlaps_are_those_of_comparing_all(places):
    array = np.array([(x, y, x + w, y + h) for x, y, w, h in places])
    found = overlaps_of(array)
    pairs = set(zip(found.first.tolist(), found.second.tolist()))
    for one, other in product(range(len(array)), repeat=2):
        if one != other:
            assert ((one, other) in pairs) == meet(array[one], array[other]) or _touching(array[one], array[other])


def _touching(one: np.ndarray, other: np.ndarray) -> bool:
    """Within a hair of each other: either answer will do."""
    edges = [abs(one[a] - other[b]) for a, b in ((0, 2), (2, 0), (1, 3), (3, 1))]
    return min(edges) < 0.05


@pytest.mark.parametrize(("step", "most_lost"), [(128.0, 0.0), (64.0, 0.08), (32.0, 0.2)])
def test_place_loses_few_chips_and_stays_representative(step, most_lost):
    records = grid(30, 24, step)
    parts = split(records, 10, 42)
    check(records, parts)
    assert parts.method == "PLACE" and 60 <= len(parts.held_out) <= 86
    assert len(parts.left_out) <= most_lost * len(records)
    everywhere = share(records, tuple(range(len(records))))
    assert abs(share(records, parts.held_out) - everywhere) < 0.4 * everywhere


def test_neighbours_are_held_out_together():
    """A chip that is drawn alone has its neighbours, which show the same houses, among those trained on."""
    records = grid(20, 20, 128.0)
    parts = split(records, 10, 0)
    held = {records[index].box[:2] for index in parts.held_out}
    beside = [sum((x + dx, y + dy) in held for dx, dy in ((128, 0), (-128, 0), (0, 128), (0, -128))) for x, y in held]
    assert np.mean(beside) > 1  # at random it is 4 * 0.1


def test_it_does_not_matter_in_which_order_chips_come():
    records = grid(8, 6, 64.0)
    parts, turned = split(records, 20, 7), split(records[::-1], 20, 7)
    assert {47 - index for index in turned.held_out} == set(parts.held_out)
    assert split(records, 20, 7) == parts != split(records, 20, 8)


def test_another_crs_is_compared_on_the_ground():
    records = grid(6, 6, 128.0)
    web = CRS.from_epsg(3857)
    twins = [
        record(f"t{index:02}", transform_bounds(METRES, web, *one.box), one.counts, web)
        for index, one in enumerate(records)
    ]
    parts = split([*records, *twins], 15, 3, "PLACE")
    held = {index % 36 for index in parts.held_out}
    assert not held & {index % 36 for index in parts.train}
    assert overlapping(records[:4], twins[2:6]) >= 2 and overlapping(records[:2], twins[30:]) == 0
    assert overlapping(records[:4], [record("nowhere")]) is None


def test_a_class_is_neither_lost_nor_kept_from_the_measure():
    records = grid(12, 12, 128.0)
    rare = {14, 100, 130}
    records = [
        record(one.chip.name, one.box, (*one.counts, 40 * (index in rare)), METRES) for index, one in enumerate(records)
    ]
    parts = split(records, 10, 5)
    assert rare & set(parts.train) and rare & set(parts.held_out)


def test_without_positions_it_is_stratified_and_place_is_refused():
    records = [record(f"{index:02}", counts=(100 - index, index if index >= 25 else 0)) for index in range(50)]
    parts = split(records, 20, 42)
    check(records, parts)
    assert parts.method == "STRATIFIED" and len(parts.held_out) == 10
    with pytest.raises(ChipFolderError, match=r"chip 00\.tif has no position"):
        split(records, 20, 42, "PLACE")


def test_chips_of_one_place_are_stratified_and_place_is_refused():
    records = [record(f"{index:02}", (0.0, 0.0, 10.0, 10.0), (100 - index, index)) for index in range(6)]
    assert split(records, 20, 42).method == "STRATIFIED"
    with pytest.raises(ChipFolderError, match="All chips overlap one another"):
        split(records, 20, 42, "PLACE")


@pytest.mark.parametrize("seed", range(5))
def test_what_is_stratified_is_labelled_as_much_as_the_rest(seed):
    records = [record(f"{index:02}", counts=(100 - index, index if index >= 25 else 0)) for index in range(50)]
    shares = sorted(split(records, 20, seed, "STRATIFIED").held_out)
    assert sum(share < 25 for share in shares) == 5 and shares[5] < 30 and shares[-1] > 44


@pytest.mark.parametrize("method", ["AUTO", "STRATIFIED", "RANDOM"])
def test_the_split_is_the_share_asked_for(method):
    records = grid(10, 10, 128.0)
    for percentage, wanted in ((20, 20), (0.1, 1), (99.9, 99)):
        parts = split(records, percentage, 42, method)
        check(records, parts)
        assert abs(len(parts.held_out) - wanted) <= (3 if method == "AUTO" else 0)
    assert split(records, 0, 42, method).held_out == ()


def test_one_chip_cannot_be_split():
    with pytest.raises(ChipFolderError, match="One chip is too few"):
        split(grid(1, 1, 128.0), 10, 42)
    assert split(grid(1, 1, 128.0), 0, 42).train == (0,)
