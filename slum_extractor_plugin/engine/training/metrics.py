"""Figures per class from a confusion matrix, under the names that model packages use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torch import Tensor

from ...formats.classes import ClassInfo


def class_metrics(matrix: Tensor | None, classes: Sequence[ClassInfo]) -> dict[str, Any]:
    """Return ``per_class_metrics`` (precision, recall, f1, iou by class; "NoData" is the background, as in ArcGIS).

    Args:
        matrix: counts of cells, (truth, prediction), the background first; None when nothing was measured.
    """
    if matrix is None:
        return {}
    names = ["NoData", *(info.name for info in classes)]
    return {"per_class_metrics": {name: _figures(matrix, index) for index, name in enumerate(names)}}


def _figures(matrix: Tensor, index: int) -> dict[str, float]:
    hits = float(matrix[index, index])
    truth, predicted = float(matrix[index].sum()), float(matrix[:, index].sum())
    return {
        "precision": hits / predicted if predicted else 0.0,
        "recall": hits / truth if truth else 0.0,
        "f1": 2 * hits / (truth + predicted) if truth + predicted else 0.0,
        "iou": hits / (truth + predicted - hits) if truth + predicted else 0.0,
    }
