"""How often each chip is drawn, so that a class that few chips have is seen in many batches."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .chip_reading import ChipRecord

#: A class is rare while its share of the cells is less than this part of an even share among all outputs.
RARE = 0.5

#: The largest share of the draws that goes by classes; the others go to all chips alike.
MOST_BY_CLASS = 0.5

#: The most often that a chip is drawn, in times of one drawn alike: a class that a single chip has must not be all.
MOST = 8.0


def class_shares(records: Sequence[ChipRecord]) -> tuple[float, ...]:
    """Return the share of each output among the cells that teach something; empty where there is none."""
    counts = np.sum([record.counts for record in records], axis=0, dtype=float)
    return tuple((counts / counts.sum()).tolist()) if counts.sum() else ()


def draw_weights(records: Sequence[ChipRecord]) -> list[float] | None:
    """Return the weight of each chip, about 1 on average; None when all are drawn alike.

    A chip is drawn by its share of cells that teach something: one that is half NoData, half as often. Chips with a
    rare class are drawn more often, in proportion to how many of its cells they have, until the class is no longer rare
    among the cells drawn. Classes that are common are left as they are: drawing slums still more often where they are
    a quarter of the cells made a network that sees them everywhere. See
    benchmarks/log/2026-11-27-training-defaults.md.
    """
    counts = np.array([record.counts for record in records], float)
    within = counts / counts.sum(axis=1, keepdims=True).clip(min=1)
    known = counts.sum(axis=1) / [rows * columns for rows, columns in (record.size for record in records)]
    alike = known / max(known.mean(), 1e-9)
    rare = _draws_of_rare(counts, within)
    if not rare.any() and np.ptp(known) == 0:
        return None
    by_class = counts / counts.sum(axis=0).clip(min=1)
    weights = (1 - rare.sum()) * alike + len(records) * by_class @ rare
    return weights.clip(max=MOST).tolist()


def _draws_of_rare(counts: np.ndarray, within: np.ndarray) -> np.ndarray:
    """Return the share of the draws that goes by each class; 0 for one that is not rare, and for the background."""
    share = counts.sum(axis=0) / max(1.0, counts.sum())
    reached = (counts / counts.sum(axis=0).clip(min=1) * within).sum(axis=0)
    wanted = RARE / counts.shape[1]
    rare = (share > 0) & (share < wanted)
    rare[0] = False
    draws = np.where(rare, (wanted - share) / np.maximum(reached - share, 1e-9), 0.0).clip(max=MOST_BY_CLASS)
    return draws * min(1.0, MOST_BY_CLASS / max(draws.sum(), 1e-9))
