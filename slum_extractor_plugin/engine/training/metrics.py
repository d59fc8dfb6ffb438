"""Figures from a confusion matrix, under the names that model packages use, and the monitors made of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torch import Tensor

from ...formats.classes import ClassInfo

#: Name of the metric behind each keyword of MONITOR, and whether its least or its greatest value is the best.
MONITORS = {
    "VALID_LOSS": ("valid_loss", "min"),
    "ACCURACY": ("accuracy", "max"),
    "MIOU": ("valid_miou", "max"),
    "F1_SCORE": ("f1", "max"),
    "DICE": ("dice", "max"),
    "PRECISION": ("precision", "max"),
    "RECALL": ("recall", "max"),
}


def overall_metrics(matrix: Tensor) -> dict[str, float]:
    """Return the figures of all classes together.

    ``accuracy`` is the share of right cells and ``valid_miou`` the mean IoU of all classes that occur, the background
    among them, as arcgis.learn has both. ``precision``, ``recall`` and ``f1`` are means over the classes that occur
    without the background; ``dice`` is the F1 of all those classes taken as one.

    Args:
        matrix: counts of cells, (truth, prediction), the background first.
    """
    hits, truth, found = matrix.diagonal(), matrix.sum(1), matrix.sum(0)
    classes = (truth + found > 0).nonzero().flatten()
    named = classes[classes > 0]
    return {
        "accuracy": float(hits.sum() / matrix.sum().clamp(min=1)),
        "valid_miou": float(ious(matrix).nanmean()),
        "precision": _mean(hits[named] / found[named].clamp(min=1)),
        "recall": _mean(hits[named] / truth[named].clamp(min=1)),
        "f1": _mean(2 * hits[named] / (truth + found)[named]),
        "dice": float(2 * hits[1:].sum() / (truth + found)[1:].sum().clamp(min=1)),
    }


def ious(matrix: Tensor) -> Tensor:
    """Return intersection over union by class from a confusion matrix; nan for a class that is nowhere."""
    hits = matrix.diagonal()
    return hits / (matrix.sum(0) + matrix.sum(1) - hits)


def class_metrics(matrix: Tensor | None, classes: Sequence[ClassInfo]) -> dict[str, Any]:
    """Return ``per_class_metrics`` (precision, recall, f1, iou by class; "NoData" is the background, as in ArcGIS).

    Args:
        matrix: counts of cells, (truth, prediction), the background first; None when nothing was measured.
        classes: of the model, in the order of the matrix.
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


def _mean(values: Tensor) -> float:
    return float(values.mean()) if values.numel() else 0.0
