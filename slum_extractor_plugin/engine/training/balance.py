"""How often each chip is drawn, so that a class that few chips have is seen in many batches."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .chip_reading import ChipRecord

#: Share of the draws that go by classes; the others go to all chips alike. Measured: see docs/training.md.
CLASS_SHARE = 0.5

#: The most often that a chip is drawn, in times of one drawn alike: a class that a single chip has must not be all.
MOST = 8.0


def draw_weights(records: Sequence[ChipRecord]) -> list[float] | None:
    """Return the weight of each chip, about 1 on average; None when no chip has a class.

    Half of the draws go to all chips alike. The other half goes to the classes that occur, the background not among
    them, alike, and within a class to chips by how many of its cells they have. So no chip is left out, and where every
    chip has much the same share of each class, as in chips of slums only, the weights are much the same as well.
    """
    counts = np.array([record.counts for record in records], float)[:, 1:]
    counts = counts[:, counts.any(axis=0)]
    if not counts.size:
        return None
    by_class = (counts / counts.sum(axis=0)).mean(axis=1) * len(records)
    return (1 - CLASS_SHARE + CLASS_SHARE * by_class).clip(max=MOST).tolist()
