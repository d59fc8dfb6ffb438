"""Which field holds the class values where none was named: one rule for dialogs, tools and scripts."""

from __future__ import annotations

import os

from osgeo import ogr

from ..jobs.keywords import CLASS_FIELDS
from .vectors import open_vector


def field_if_empty(path: str | os.PathLike) -> str:
    """Return the integer field of a vector layer that is likeliest to hold class values, or an empty text.

    Raises:
        VectorError: the layer cannot be opened.
    """
    dataset, layer = open_vector(path)
    found = likely_field(layer.GetLayerDefn())
    del layer, dataset
    return found


def likely_field(definition: ogr.FeatureDefn) -> str:
    """Return the first integer field of a layer that is named like a class value, or an empty text."""
    fields = (definition.GetFieldDefn(index) for index in range(definition.GetFieldCount()))
    integers = {
        field.GetName().lower(): field.GetName()
        for field in fields
        if field.GetType() in (ogr.OFTInteger, ogr.OFTInteger64)
    }
    return next((integers[name] for name in CLASS_FIELDS if name in integers), "")
