"""Which field of a layer holds the class values, where nobody has said so."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsField, QgsMapLayer, QgsProcessingFeedback, QgsProcessingParameterField, QgsVectorLayer

from ..translation import tr

#: Names that a dialog takes for a class value, the likeliest first: ArcGIS's and this toolbox's own, those of QGIS and
#: of GDAL's Polygonize, then what people write.
_LIKELY = (
    "classvalue", "gridcode", "value", "class_value", "class", "classcode", "class_code", "class_id", "classid", "code",
    "dn", "raster_val", "label",
)

#: Int, UInt, LongLong and ULongLong: the numbers are the same in QVariant of Qt 5 and QMetaType of Qt 6.
_INTEGERS = frozenset((2, 3, 4, 5))


def class_field(name: str, title: str, layer: str) -> QgsProcessingParameterField:
    """Return an optional parameter for a numeric field of ``layer``, a parameter that also takes rasters.

    QGIS's own widget would crash at a raster, so the field brings another, which only dialogs import.
    """
    field = QgsProcessingParameterField(
        name, title, parentLayerParameterName=layer, type=QgsProcessingParameterField.DataType.Numeric, optional=True
    )
    field.setMetadata({"widget_wrapper": {"class": f"{__package__}.class_field_widget.ClassFieldWidget"}})
    return field


def likely_field(layer: QgsMapLayer | None) -> str:
    """Return the integer field that looks most like a class value, or an empty text."""
    return _first(layer, _LIKELY)


def field_if_empty(layer: QgsMapLayer | None, fallbacks: Iterable[str]) -> str:
    """Return the field that a tool takes when none is named, or an empty text: then every feature is of class 1."""
    return _first(layer, fallbacks)


def tell_of_field(layer: QgsMapLayer | None, fallbacks: Iterable[str], feedback: QgsProcessingFeedback) -> None:
    """Say in the log what a tool does with a vector layer for which no field was named."""
    if not isinstance(layer, QgsVectorLayer):
        return
    found = field_if_empty(layer, fallbacks)
    if found:
        feedback.pushInfo(tr("No class value field is named; {} of {} is taken.").format(found, layer.name()))
    else:
        text = tr("No class value field is named, and {} has none that is known by its name: all of it is class 1.")
        feedback.pushInfo(text.format(layer.name()))


def _first(layer: QgsMapLayer | None, wanted: Iterable[str]) -> str:
    if not isinstance(layer, QgsVectorLayer):
        return ""
    integers = {field.name().lower(): field.name() for field in layer.fields() if _is_integer(field)}
    return next((integers[name] for name in wanted if name in integers), "")


def _is_integer(field: QgsField) -> bool:
    return getattr(field.type(), "value", field.type()) in _INTEGERS
