"""Classes as reports name them."""

from __future__ import annotations

from collections.abc import Mapping

from ..formats.classes import ClassInfo
from ..rasters.class_description import described_classes
from ..rasters.raster import class_band, open_raster
from ..translation import tr


def names_of(raster: str) -> dict[int, ClassInfo]:
    """Return the classes that a class raster describes, by value."""
    dataset = open_raster(raster, "class raster")  # a band does not keep its data set alive
    return described_classes(class_band(dataset))


def named(value: int, names: Mapping[int, ClassInfo]) -> str:
    """Return what a report calls a class."""
    if value == 0:
        return tr("Background")
    name = names[value].name if value in names else ""
    return f"{name} ({value})" if name and name != str(value) else tr("Class {}").format(value)
