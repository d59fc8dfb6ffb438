"""Where the date of a layer may stand: the name of its file, or a field of one value."""

from __future__ import annotations

from pathlib import Path

from ..vectors import is_vector, open_vector

#: Fields that may hold the date of all features of a layer.
DATE_FIELDS = ("date", "datum", "fecha", "year", "jahr", "annee", "ano")


def places_of(path: str) -> list[str]:
    """Return the texts in which the date of a layer may stand, likeliest first.

    Raises:
        VectorError: a vector layer cannot be opened.
    """
    name = Path(path.partition("|")[0]).stem
    return [name, *_attribute(path)] if is_vector(path) else [name]


def _attribute(path: str) -> list[str]:
    """Return the one value of the first field that is named like a date; none where features differ in it."""
    dataset, layer = open_vector(path)
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    field = next((name for name in names if name.lower() in DATE_FIELDS), None)
    values = {feature.GetFieldAsString(field) for feature in layer if field and feature.IsFieldSetAndNotNull(field)}
    del layer, dataset
    return [next(iter(values)).replace("/", "-")] if len(values) == 1 else []
