"""Which chips are held out to measure how good the model is, and which it learns from.

Chips that overlap on the ground, or lie side by side, show the same houses; a model that has seen the one knows the
other. Held out are therefore whole blocks of ground, and no chip that overlaps a held-out one is trained on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

import numpy as np
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds

from ...errors import ChipFolderError
from ...jobs.keywords import ValidationSplit
from .chip_reading import Box, ChipRecord
from .overlaps import overlaps_of

AUTO, PLACE, STRATIFIED, RANDOM = get_args(ValidationSplit)

#: Draws of blocks that are compared, at each number of blocks.
_DRAWS = 12

#: Blocks that the ground is cut into, per block that is held out in the mean: from one held-out block to sixteen.
_BLOCKS_HELD_OUT = (1, 2, 4, 8, 16)

#: A draw that costs less is taken at once.
_GOOD = 0.02

#: Of the chips that a split may keep from both sides before AUTO gives up dividing by place.
_MOST_LOST = 0.5

#: What it costs to hold out no cell of a class, or to train without one, beside the share of the chips that is lost.
_CLASS_NOT_MEASURED, _CLASS_NOT_LEARNT = 0.2, 1.0


@dataclass(frozen=True)
class Split:
    """Positions among the chips; ``left_out`` are those that overlap a held-out chip, on neither side."""

    train: tuple[int, ...]
    held_out: tuple[int, ...]
    left_out: tuple[int, ...] = ()
    method: str = RANDOM


def split(records: Sequence[ChipRecord], percentage: float, seed: int, method: str = AUTO) -> Split:
    """Divide chips; at least one is trained on, and one held out unless ``percentage`` is 0.

    Args:
        records: of all chips.
        percentage: share of the chips to hold out.
        seed: of the draw; the order of the chips does not matter.
        method: PLACE, by blocks of ground; STRATIFIED, by labelled share; RANDOM; AUTO, by place if all chips have a
            position and enough of them stay, and otherwise stratified.

    Raises:
        ChipFolderError: there are too few chips, or PLACE is asked for and cannot be had.
    """
    if not percentage:
        return Split(tuple(range(len(records))), (), (), method)
    if len(records) < 2:
        raise ChipFolderError(
            "One chip is too few for training and validation. Export smaller chips, or set the validation "
            "percentage to 0."
        )
    order = sorted(range(len(records)), key=lambda index: str(records[index].chip.image))
    found = _split([records[index] for index in order], percentage / 100, np.random.default_rng(seed), method)
    return Split(
        *(tuple(order[index] for index in part) for part in (found.train, found.held_out, found.left_out)), found.method
    )


def _split(records: Sequence[ChipRecord], share: float, chance: np.random.Generator, method: str) -> Split:
    wanted = min(len(records) - 1, max(1, round(len(records) * share)))
    if method in (AUTO, PLACE):
        boxes = positions(records)
        found = None if boxes is None else _by_place(records, boxes, wanted, chance)
        if found is not None and (method == PLACE or len(found.left_out) <= _MOST_LOST * len(records)):
            return found
        if method == PLACE:
            raise ChipFolderError(_why_not_by_place(records, boxes))
        method = STRATIFIED
    if method == STRATIFIED:
        return _chosen(len(records), _stratified(records, wanted, chance), method)
    return _chosen(len(records), chance.permutation(len(records))[:wanted], method)


def positions(records: Sequence[ChipRecord]) -> np.ndarray | None:
    """Return the boxes of chips in the CRS of the first, (chips, 4) float64; None if one has no position."""
    if any(record.box is None for record in records):
        return None
    common = records[0].crs
    try:
        return np.array([_moved(record, common) for record in records], float)
    except (RasterioError, ValueError):  # ValueError: one of the two CRSs is not known
        return None


def _moved(record: ChipRecord, crs: object) -> Box:
    return record.box if record.crs == crs else transform_bounds(record.crs, crs, *record.box)


def _why_not_by_place(records: Sequence[ChipRecord], boxes: np.ndarray | None) -> str:
    if boxes is not None:
        return "All chips overlap one another, so none can be held out by place. Choose VALIDATION_SPLIT STRATIFIED."
    lost = next((record.chip.image for record in records if record.box is None), records[0].chip.image)
    return f"The chip {lost} has no position that can be compared. Choose VALIDATION_SPLIT STRATIFIED."


def _stratified(records: Sequence[ChipRecord], wanted: int, chance: np.random.Generator) -> np.ndarray:
    """Take chips at even steps in the order of their labelled share, chance deciding between equals."""
    shares = np.array([_labelled_share(record.counts) for record in records])
    shuffled = chance.permutation(len(records))
    ordered = shuffled[np.argsort(shares[shuffled], kind="stable")]
    return ordered[((np.arange(wanted) + 0.5) * len(records) / wanted).astype(int)]


def _labelled_share(counts: Sequence[int]) -> float:
    return sum(counts[1:]) / max(1, sum(counts))


def _chosen(count: int, held_out: np.ndarray, method: str) -> Split:
    train = np.setdiff1d(np.arange(count), held_out)
    return Split(tuple(train.tolist()), tuple(sorted(held_out.tolist())), (), method)


def _by_place(
    records: Sequence[ChipRecord], boxes: np.ndarray, wanted: int, chance: np.random.Generator
) -> Split | None:
    """Draw blocks many times, few large ones and many small ones, and return the draw that costs least."""
    overlaps, centres = overlaps_of(boxes), _centres(boxes)
    counts = np.array([record.counts for record in records], float)
    best, least = None, np.inf
    for held_out_blocks in _BLOCKS_HELD_OUT:
        side = _block_side(centres, held_out_blocks * len(boxes) / wanted)
        for _ in range(_DRAWS):
            held_out = _drawn_blocks(centres, side, wanted, chance)
            lost = overlaps.touching(held_out) & ~held_out
            cost = _cost(counts, held_out, lost, wanted)
            if cost < least and not (held_out | lost).all():
                best, least = (held_out, lost), cost
            if least < _GOOD:
                break
    if best is None:
        return None
    held_out, lost = best
    parts = (~(held_out | lost), held_out, lost)
    return Split(*(tuple(np.flatnonzero(part).tolist()) for part in parts), PLACE)


def _centres(boxes: np.ndarray) -> np.ndarray:
    """Return how far east and north of the first the centres are, (2, chips)."""
    centres = np.ascontiguousarray((boxes[:, :2] + boxes[:, 2:]).T / 2)
    return centres - centres.min(axis=1, keepdims=True)


def _block_side(centres: np.ndarray, blocks: float) -> float:
    """Return the side of squares of which the chips' centres occupy about ``blocks``."""
    extent = float(centres.max()) + 1e-9
    low, high = extent / 1e5, extent * 2
    for _ in range(20):
        side = (low * high) ** 0.5
        low, high = (side, high) if len(np.unique(_blocks(centres, side))) > blocks else (low, side)
    return high


def _blocks(centres: np.ndarray, side: float, shift: Sequence[float] = (0.0, 0.0)) -> np.ndarray:
    """Return a number for each chip, which is the same for those whose centres lie in the same square."""
    columns, rows = ((values / side + start).astype(np.int64) for values, start in zip(centres, shift))
    return columns * (int(rows.max()) + 1) + rows


def _drawn_blocks(centres: np.ndarray, side: float, wanted: int, chance: np.random.Generator) -> np.ndarray:
    """Return which chips have their centre in blocks drawn until about ``wanted`` chips have; the grid is drawn too."""
    _, block, sizes = np.unique(_blocks(centres, side, chance.random(2)), return_inverse=True, return_counts=True)
    chosen, held = np.zeros(len(sizes), bool), 0
    for index in chance.permutation(len(sizes)):
        if abs(held + sizes[index] - wanted) < abs(held - wanted):
            chosen[index], held = True, held + sizes[index]
    if not held:
        chosen[chance.choice(np.flatnonzero(sizes == sizes.min()))] = True
    return chosen[block]


def _cost(counts: np.ndarray, held_out: np.ndarray, lost: np.ndarray, wanted: int) -> float:
    """Return how bad a draw is: chips lost, another mixture of classes than all chips have, another number of chips.

    Mixtures are compared by Hellinger's distance, which minds rare classes more than plain differences do.
    """
    total, held, learnt = counts.sum(0), counts[held_out].sum(0), counts[~(held_out | lost)].sum(0)
    hellinger = np.sqrt(max(0.0, 1 - np.sqrt(total / max(1, total.sum()) * held / max(1, held.sum())).sum()))
    present = total > 0
    return (
        lost.mean()
        + hellinger
        + abs(held_out.sum() / wanted - 1) / 2
        + _CLASS_NOT_MEASURED * (present & (held == 0)).sum()
        + _CLASS_NOT_LEARNT * (present & (learnt == 0)).sum()
    )


def overlapping(train: Sequence[ChipRecord], held_out: Sequence[ChipRecord]) -> int | None:
    """Return how many chips to train on overlap one that is held out; None where there are no positions to compare."""
    boxes = positions([*train, *held_out])
    if boxes is None:
        return None
    mine = np.arange(len(boxes)) >= len(train)
    return int((overlaps_of(boxes).touching(mine) & ~mine).sum())
