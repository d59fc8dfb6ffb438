"""Windows of a new image whose content is about that of the training chips.

Statistics of an image hold its light and what it shows. Where slums cover more or less of it than of the chips, batch
norms that are brought to the whole image take the difference for light, and the map suffers. So windows are chosen
that together hold the classes about as the chips did, as far as the network can tell before it is matched. Gong et al.
(2022, "NOTE: Robust continual test-time adaptation against temporal correlation") balance a sample by predicted classes
for the same reason. Measured: benchmarks/log/2026-11-29-matching-by-content.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import torch
from torch import Tensor, nn


def predicted_shares(network: nn.Module, batches: Iterable[Tensor]) -> np.ndarray:
    """Return the share of each output among the cells of each image, (images, outputs) of float64.

    Args:
        network: in evaluation mode, and without a change afterwards.
        batches: normalised cells (images, bands, rows, columns) on the network's device.
    """
    found = []
    with torch.no_grad():
        for batch in batches:
            logits = network(batch)
            of_output = torch.arange(logits.shape[1], device=logits.device)[:, None, None]
            found.append((logits.argmax(1, keepdim=True) == of_output).double().mean((2, 3)))
    return torch.cat(found).cpu().numpy()


def like_training(shares: np.ndarray, training: Sequence[float], count: int) -> list[int]:
    """Return the windows that together hold the classes most nearly as the training chips did, in ascending order.

    The next one is always that which brings the mean of those chosen nearest to the training chips', by the sum of the
    absolute differences; of equals the first.

    Args:
        shares: of the outputs in each window, (windows, outputs).
        training: of the outputs among the labelled cells of the training chips.
        count: how many are wanted; of fewer windows all are taken.
    """
    chosen: list[int] = []
    left, total = list(range(len(shares))), np.zeros(shares.shape[1])
    for number in range(1, min(count, len(shares)) + 1):
        distance = np.abs((total + shares[left]) / number - np.asarray(training)).sum(axis=1)
        chosen.append(left.pop(int(distance.argmin())))
        total += shares[chosen[-1]]
    return sorted(chosen)
