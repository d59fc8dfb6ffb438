"""Classes that are neither learnt nor predicted."""

from __future__ import annotations

from collections.abc import Collection

from ...errors import ParameterError
from ...formats.emd import ModelDefinition


def ignored_outputs(classes: Collection[int], definition: ModelDefinition) -> tuple[int, ...]:
    """Return the network's outputs for class values to ignore; 0 is the background.

    Raises:
        ParameterError: a value is no class, or fewer than two outputs are left.
    """
    values = definition.class_values
    unknown = [value for value in classes if value not in values]
    if unknown:
        raise ParameterError(
            f"The argument ignore_classes has the value {unknown[0]}, which is not a class of the chips. The classes "
            f"are {', '.join(map(str, values))}."
        )
    ignored = tuple(sorted({values.index(value) for value in classes}))
    if ignored and len(values) - len(ignored) < 2:
        raise ParameterError("The argument ignore_classes leaves fewer than two classes to tell apart.")
    return ignored
