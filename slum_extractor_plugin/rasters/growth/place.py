"""Where dates are compared: a CRS in which places have one position each, and the way back to that of the result."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import ogr, osr

from ..antimeridian import origin_of, rolled, turn_of, unwrapped
from ..areas import equal_area, geographic_of
from ..raster import crs_of, grid_of, open_raster
from ..vectors import Bounds, is_vector, layer_crs, open_vector, transformation, transformed_bounds
from .pieces import LEAST, Pieces, multipolygon, pieces_of, together

#: Metres in a unit of length beyond which the thousandths of millimetres that rounding leaves would be too many.
_LARGEST_UNIT = 10.0

#: Share of a way around the Earth within which layers lie at its seam.
_NEAR = 1e-4

#: Beyond all coordinates in metres.
_FAR = 1e8


@dataclass(frozen=True)
class Place:
    """Where the dates are compared: ``working`` is a CRS of metres or None; results go back to ``result``.

    ``turn`` is not None where layers lie at the seam of the result's CRS, at 180 degrees in most: how much x grows on a
    way around the Earth. The seam then is the line x = 0 of the working CRS.
    """

    working: osr.SpatialReference | None
    result: osr.SpatialReference | None
    turn: float | None = None

    @property
    def back(self) -> osr.CoordinateTransformation | None:
        """The way from working to result, a new object for each thread; None when they are the same."""
        return transformation(self.working, self.result)

    def parted(self, pieces: Pieces) -> Pieces:
        """Return polygons in the working CRS, cut along the seam where the result has one."""
        across = (pieces.box[:, 0] < 0) & (pieces.box[:, 2] > 0) if self.turn else np.zeros(len(pieces), bool)
        if not across.any():
            return pieces
        whole = multipolygon(pieces.chosen(across).wkb)
        halves = [pieces_of(whole.Intersection(_half(side)), LEAST) for side in (-1, 1)]
        return together([pieces.chosen(~across), *halves])

    def placed(self, pieces: Pieces, back: osr.CoordinateTransformation | None) -> Pieces:
        """Return parted polygons in the result's CRS, each on its side of the seam."""
        if back is None:
            return pieces
        shape = pieces.geometry()
        shape.Transform(back)
        if self.turn:
            middle = origin_of(self.result)
            for index, x in enumerate(pieces.centroid[:, 0].tolist()):
                rolled(shape.GetGeometryRef(index), middle - math.copysign(self.turn / 4, x), self.turn)
        return pieces_of(shape, -np.inf)


def place_of(paths: Sequence[str]) -> Place:
    """Return where to compare: in the CRS of the first date, or in an equal-area one there.

    The latter if that CRS counts degrees, or if layers lie at its seam. "There" is the middle of the first date that
    has any slum, or on the seam.

    Args:
        paths: of the dates, the earliest first.
    """
    crs, _ = crs_and_bounds(paths[0])
    if crs is None:
        return Place(crs, crs)
    latitude = _latitude_at_seam(paths, crs)
    if latitude is not None:
        return Place(_around_seam(crs, latitude), crs, turn_of(crs))
    if not (crs.IsGeographic() or crs.GetLinearUnits() > _LARGEST_UNIT):
        return Place(crs, crs)
    for path in paths:
        own, bounds = crs_and_bounds(path)
        if any(bounds):
            return Place(equal_area(crs, transformed_bounds(transformation(own, crs), bounds)), crs)
    return Place(equal_area(crs, (0.0, 0.0, 0.0, 0.0)), crs)


def _latitude_at_seam(paths: Sequence[str], crs: osr.SpatialReference) -> float | None:
    """Return the latitude in degrees of dates at the seam of a CRS; None without a seam, or with a date elsewhere."""
    if turn_of(crs) is None:
        return None
    geographic = geographic_of(crs)
    middle, turn, found = _meridian(crs), turn_of(geographic), []
    for path in paths:
        own, bounds = crs_and_bounds(path)
        if own is None or not any(bounds):
            continue
        box = unwrapped(transformed_bounds(transformation(own, geographic), bounds), turn)
        if box[2] - box[0] > turn / 2 and not _is_split(path, own):
            return None
        ends = ((end - middle) / turn for end in (box[0], box[2]))
        if any(abs(abs(end) % 1 - 0.5) < _NEAR for end in ends) or _holds_seam(box, middle, turn):
            found.append(math.degrees((box[1] + box[3]) / 2 * geographic.GetAngularUnits()))
    return found[0] if found else None


def _holds_seam(box: Bounds, middle: float, turn: float) -> bool:
    west, east = ((end - middle) / turn + 0.5 for end in (box[0], box[2]))
    return math.floor(west) != math.floor(east)


def _is_split(path: str, crs: osr.SpatialReference) -> bool:
    """Whether a layer that reaches around the Earth has its shapes at both ends of x, and none in the middle."""
    turn = turn_of(crs)
    if turn is None or not is_vector(path):
        return False
    dataset, layer = open_vector(path)
    layer.SetSpatialFilterRect(origin_of(crs) - turn / 4, -_FAR, origin_of(crs) + turn / 4, _FAR)
    split = layer.GetNextFeature() is None
    del layer, dataset
    return split


def _meridian(crs: osr.SpatialReference) -> float:
    return 0.0 if crs.IsGeographic() else crs.GetProjParm("central_meridian")


def _around_seam(crs: osr.SpatialReference, latitude: float) -> osr.SpatialReference:
    local = equal_area(crs, (0.0, 0.0, 0.0, 0.0))
    local.SetLAEA(latitude, _meridian(crs) + 180.0, 0, 0)
    return local


def _half(side: int) -> ogr.Geometry:
    """Return the plane west (-1) or east (1) of x = 0."""
    x = side * _FAR
    return ogr.CreateGeometryFromWkt(f"POLYGON((0 {-_FAR},{x} {-_FAR},{x} {_FAR},0 {_FAR},0 {-_FAR}))")


def crs_and_bounds(path: str | os.PathLike) -> tuple[osr.SpatialReference | None, Bounds]:
    """Return the CRS of a layer or raster and its bounds, which are zeros when it has no feature."""
    if not is_vector(path):
        dataset = open_raster(path, "class raster")
        return crs_of(dataset), grid_of(dataset).bounds()
    dataset, layer = open_vector(path, "slum layer")
    box = layer.GetExtent() if layer.GetFeatureCount() else (0.0,) * 4
    crs = layer_crs(layer)
    return crs, (box[0], box[2], box[1], box[3])
