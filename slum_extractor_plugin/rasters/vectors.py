"""Opening vector layers with OGR, and their CRS, each failure as one plain sentence."""

from __future__ import annotations

import os

from osgeo import gdal, ogr, osr

from ..errors import VectorError, brief
from .raster import gdal_errors_kept, gdal_reason, in_xy_order
from .vector_source import VectorSource, is_vector_source

_INTEGERS = (ogr.OFTInteger, ogr.OFTInteger64)

Bounds = tuple[float, float, float, float]


def open_vector(
    path: str | os.PathLike, what: str = "vector layer", condition: str = ""
) -> tuple[gdal.Dataset, ogr.Layer]:
    """Open a layer: a file, or a source as QGIS writes it; the layer lives as long as the data set.

    Args:
        path: see :class:`.vector_source.VectorSource`.
        what: the role of the layer.
        condition: OGR's SQL, besides that of the source.

    Raises:
        VectorError: there is no such file or layer, or OGR cannot read it.
    """
    return VectorSource.of(path).open(what, condition)


def is_vector(path: str | os.PathLike) -> bool:
    """Whether OGR reads ``path`` as vectors and GDAL does not read it as a raster."""
    text = os.fspath(path)
    if is_vector_source(text):
        return True
    text = VectorSource.of(text).file
    with gdal_errors_kept():
        return _opens(text, gdal.OF_VECTOR) and not _opens(text, gdal.OF_RASTER)


def _opens(path: str, kind: int) -> bool:
    try:
        dataset = gdal.OpenEx(path, kind)
    except RuntimeError:
        return False
    return dataset is not None and (kind == gdal.OF_VECTOR or dataset.RasterCount > 0)


def layer_crs(layer: ogr.Layer) -> osr.SpatialReference | None:
    """Return the CRS of a layer with x, y axis order, or None when it has none."""
    return in_xy_order(layer.GetSpatialRef())


def transformation(
    source: osr.SpatialReference | None, target: osr.SpatialReference | None
) -> osr.CoordinateTransformation | None:
    """Return the way from one CRS to another; None where they agree or one is unknown, and coordinates stay.

    Raises:
        VectorError: there is no way: one of them is broken, or of a kind that has no place on the other's ground.
    """
    if source is None or target is None or source.IsSame(target):
        return None
    with gdal_errors_kept():
        try:
            way = osr.CoordinateTransformation(source, target)
        except RuntimeError:
            way = None
        reason = gdal_reason()
    if getattr(way, "this", None) is None:  # GDAL gives a hollow object where it finds no way
        names = " and ".join(crs.GetName() or "unnamed" for crs in (source, target))
        reason = brief(reason or "one is broken")
        raise VectorError(
            f"Coordinates cannot be transformed between the CRSs {names}: {reason}. Assign the right CRS."
        )
    return way


def transformed_bounds(way: osr.CoordinateTransformation | None, bounds: Bounds) -> Bounds:
    """Return the box in the target CRS around a box ``(xmin, ymin, xmax, ymax)`` in the source CRS.

    Raises:
        VectorError: the box lies where the target CRS is not defined.
    """
    if way is None:
        return bounds
    with gdal_errors_kept():
        try:
            box = way.TransformBounds(*bounds, 21)
        except RuntimeError:
            box = (float("inf"),) * 4
        reason = gdal_reason()
    if not all(abs(number) < float("inf") for number in box):
        raise VectorError(f"The extent {bounds} cannot be transformed to the other CRS: {reason}. Check both CRSs.")
    return box


def find_field(layer: ogr.Layer, name: str) -> str | None:
    """Return the field's name as the layer spells it, whatever the case of ``name``; None when there is none."""
    names = [field.GetName() for field in layer.schema]
    return next((found for found in (name, *names) if found in names and found.lower() == name.lower()), None)


def integer_field(layer: ogr.Layer, name: str) -> str:
    """Return the name of an integer field of a layer.

    Raises:
        VectorError: there is no such field, or it is not an integer one.
    """
    found = find_field(layer, name)
    integers = ", ".join(field.GetName() for field in layer.schema if field.GetType() in _INTEGERS) or "none"
    if found is None:
        raise VectorError(f"The layer {layer.GetName()} has no field {name}. Its integer fields are: {integers}.")
    field = layer.GetLayerDefn().GetFieldDefn(layer.GetLayerDefn().GetFieldIndex(found))
    if field.GetType() not in _INTEGERS:
        raise VectorError(
            f"The field {found} of the layer {layer.GetName()} is of type {field.GetTypeName()}, and class values are "
            f"integers. Its integer fields are: {integers}."
        )
    return found
