"""Figures of a network on chips, as arcgis.learn's methods return them."""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor

from ..engine.training.metrics import class_metrics, ious, overall_metrics
from ..errors import ParameterError
from ..formats.emd import ModelDefinition
from .pictures import Table

_CAPTION = "Figures of each class on the chips held out"


def accuracy(matrix: Tensor) -> float:
    """Return the share of right cells, the background included."""
    return overall_metrics(matrix)["accuracy"]


def class_ious(matrix: Tensor, definition: ModelDefinition) -> dict[str, float]:
    """Return IoU by name of the class; "0" is the background, and a class that is nowhere has nan.

    Args:
        matrix: counts of cells, (truth, prediction).
        definition: of the model; its ignored outputs are left out.
    """
    names = ["0", *(info.name for info in definition.classes)]
    return {
        name: float(iou)
        for output, (name, iou) in enumerate(zip(names, ious(matrix)))
        if output not in definition.ignored_outputs
    }


def mean_iou(matrix: Tensor) -> float:
    """Return the mean IoU of the classes that occur, the background included."""
    return overall_metrics(matrix)["valid_miou"]


def per_class(matrix: Tensor, definition: ModelDefinition, ignored: Sequence[int]) -> Table:
    """Return precision, recall, F1 and IoU by class.

    Args:
        matrix: counts of cells, (truth, prediction).
        definition: of the model; its ignored outputs are left out.
        ignored: class values to leave out of the truth and of the table.

    Raises:
        ParameterError: one of them is not a class value.
    """
    outputs = {*definition.ignored_outputs, *(_output(value, definition) for value in ignored)}
    matrix = matrix.clone()
    matrix[[*outputs]] = 0
    table = class_metrics(matrix, definition.classes)["per_class_metrics"]
    return Table(
        {name: figures for output, (name, figures) in enumerate(table.items()) if output not in outputs}, _CAPTION
    )


def stored_table(definition: ModelDefinition) -> Table | None:
    """Return the figures by class that a package holds; None if it holds none."""
    stored = definition.metrics.get("per_class_metrics")
    return Table(stored, _CAPTION) if stored else None


def _output(value: int, definition: ModelDefinition) -> int:
    if value not in definition.class_values:
        known = ", ".join(map(str, definition.class_values))
        raise ParameterError(f"ignore_classes has {value}, which is not a class value. Known are {known}.")
    return definition.class_values.index(value)
