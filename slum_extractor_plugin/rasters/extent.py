"""An extent written as a text, in the CRS of a raster."""

from __future__ import annotations

import math
import re

from osgeo import osr

from ..errors import ParameterError, brief
from .raster import crs_of, crs_of_wkt, open_raster
from .vectors import Bounds, transformation, transformed_bounds

_EXTENT = re.compile(r"\s*(?P<numbers>[^\[\]]+?)\s*(\[(?P<crs>.+)\])?\s*", re.DOTALL)


def bounds_of(text: str, crs: osr.SpatialReference | None) -> Bounds:
    """Return ``(xmin, ymin, xmax, ymax)`` in a CRS.

    Args:
        text: ``xmin,xmax,ymin,ymax``, as QGIS writes it, in units of ``crs``, or followed by a CRS of its own in
            brackets: a code such as ``[EPSG:4326]``, or WKT.
        crs: that of the raster; None where it has none.

    Raises:
        ParameterError: the text is not an extent of some width and height, its CRS is unknown, or it has one and the
            raster has none.
    """
    found = _EXTENT.fullmatch(text)
    numbers = _numbers(found["numbers"]) if found else []
    if len(numbers) != 4 or numbers[0] >= numbers[1] or numbers[2] >= numbers[3]:
        raise ParameterError(
            f"EXTENT: {brief(text)} is not an extent with a width and a height. Give it as xmin,xmax,ymin,ymax "
            "[EPSG:4326]."
        )
    xmin, xmax, ymin, ymax = numbers
    bounds = (xmin, ymin, xmax, ymax)
    if not found["crs"]:
        return bounds
    return _transformed(bounds, found["crs"], crs, text)


def _transformed(bounds: Bounds, name: str, crs: osr.SpatialReference | None, text: str) -> Bounds:
    given = _crs(name)
    if crs is None:
        raise ParameterError(f"EXTENT: {brief(text)} has a CRS, and the raster has none. Give the numbers alone.")
    found = bounds if given.IsSame(crs) else transformed_bounds(transformation(given, crs), bounds)
    if not all(map(math.isfinite, found)):
        raise ParameterError(f"EXTENT: {brief(text)} cannot be brought to the CRS of the raster. Correct it.")
    return found


def _crs(name: str) -> osr.SpatialReference:
    given = osr.SpatialReference()
    try:
        failed = given.SetFromUserInput(name)
    except RuntimeError:
        failed = True
    if failed:
        raise ParameterError(f"EXTENT: the CRS {brief(name)} is not known. Give a code such as EPSG:4326.")
    return crs_of_wkt(given.ExportToWkt())


def _numbers(text: str) -> list[float]:
    try:
        numbers = [float(part) for part in text.split(",")]
    except ValueError:
        return []
    return numbers if all(map(math.isfinite, numbers)) else []


def bounds_in(path: str, text: str) -> Bounds:
    """Return the bounds of an extent in the CRS of a raster; see :func:`bounds_of`.

    Raises:
        RasterError: the raster cannot be opened.
    """
    return bounds_of(text, crs_of(open_raster(path)))
