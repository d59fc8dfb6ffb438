"""Whether layers that belong together lie apart on the ground, as those with a wrong CRS do."""

from __future__ import annotations

import os

from osgeo import osr

from ..errors import SlumExtractorError
from .antimeridian import shifts, turn_of, unwrapped
from .raster import crs_of, crs_of_wkt, grid_of, open_raster, wkt_of
from .vectors import Bounds, is_vector, layer_crs, open_vector, transformation, transformed_bounds


def apart(first: str | os.PathLike, second: str | os.PathLike) -> tuple[Bounds, Bounds] | None:
    """Return the extents ``(xmin, ymin, xmax, ymax)`` of two layers, in the first one's CRS, if they do not touch.

    None where they touch, where one is empty, and where nothing can be said, because a layer has no CRS or its extent
    has no place in the other's.

    Raises:
        RasterError, VectorError: a layer cannot be opened.
    """
    (box, crs), (other, other_crs) = _extent(first), _extent(second)
    if box is None or other is None or crs is None or other_crs is None:
        return None
    try:
        other = transformed_bounds(transformation(other_crs, crs), other)
    except SlumExtractorError:
        return None
    turn = turn_of(crs)
    xmin, ymin, xmax, ymax = unwrapped(other, turn)
    touch = any(_touch(box, (xmin + shift, ymin, xmax + shift, ymax)) for shift in shifts(turn))
    return None if touch else (box, other)


def only_one_has_a_crs(first: str | os.PathLike, second: str | os.PathLike) -> tuple[bool, bool] | None:
    """Return which of two layers has no CRS, where just one of them has none, and whether their numbers touch.

    Returns:
        Whether it is the first, and whether the extents, as numbers, touch; None where both or neither have a CRS, or
        one is empty.

    Raises:
        RasterError, VectorError: a layer cannot be opened.
    """
    (box, crs), (other, other_crs) = _extent(first), _extent(second)
    if box is None or other is None or (crs is None) == (other_crs is None):
        return None
    return crs is None, _touch(box, other)


def _touch(box: Bounds, other: Bounds) -> bool:
    return box[0] <= other[2] and other[0] <= box[2] and box[1] <= other[3] and other[1] <= box[3]


def _extent(path: str | os.PathLike) -> tuple[Bounds | None, osr.SpatialReference | None]:
    if not is_vector(path):
        dataset = open_raster(path)
        return grid_of(dataset).bounds(), crs_of(dataset)
    dataset, layer = open_vector(path)
    if not layer.GetFeatureCount():
        return None, None
    xmin, xmax, ymin, ymax = layer.GetExtent()
    wkt = wkt_of(layer_crs(layer))
    del layer, dataset
    return (xmin, ymin, xmax, ymax), crs_of_wkt(wkt)
