"""Which field of a vector layer holds the class values, and saying so."""

from __future__ import annotations

from pathlib import Path

from ..protocol import Reporter
from ..rasters.class_fields import field_if_empty
from ..rasters.vectors import is_vector
from ..translation import tr


def choose_field(path: str, field: str, reporter: Reporter) -> str:
    """Return the field that holds the class values of a layer, and report it where the user named none.

    Args:
        path: a raster, which has no fields, or a vector layer.
        field: as the user named it, or an empty text.
        reporter: hears which field is used.

    Returns:
        The field, or an empty text: then every feature is of class 1.
    """
    if field or not path or not is_vector(path):
        return field
    found, name = field_if_empty(path), Path(path.partition("|")[0]).stem
    if found:
        reporter.message(tr("No class value field chosen; using {} of {}.").format(found, name))
    else:
        text = tr(
            "No class value field chosen, and {} has none with a known name: all features are treated as class 1."
        )
        reporter.message(text.format(name))
    return found
