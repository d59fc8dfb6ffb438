"""Which field of a QGIS layer holds the class values, by the one list of names."""

from __future__ import annotations

from qgis.core import QgsField, QgsMapLayer, QgsVectorLayer

from ..jobs.keywords import CLASS_FIELDS

#: Int, UInt, LongLong and ULongLong: the numbers are the same in QVariant of Qt 5 and QMetaType of Qt 6.
_INTEGERS = frozenset((2, 3, 4, 5))


def likely_field(layer: QgsMapLayer | None) -> str:
    """Return the integer field that is likeliest to hold class values, or an empty text: all is of class 1 then."""
    if not isinstance(layer, QgsVectorLayer):
        return ""
    integers = {field.name().lower(): field.name() for field in layer.fields() if _is_integer(field)}
    return next((integers[name] for name in CLASS_FIELDS if name in integers), "")


def _is_integer(field: QgsField) -> bool:
    return getattr(field.type(), "value", field.type()) in _INTEGERS
