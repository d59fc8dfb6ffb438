"""Places on both sides of 180 degrees: one place has many coordinates in a CRS whose x goes round the Earth."""

from __future__ import annotations

import math

from osgeo import ogr, osr

from .vectors import Bounds, transformation

#: Projections of OGR whose x repeats after a way around the Earth.
_CYLINDRICAL = (
    "Mercator_1SP",
    "Mercator_2SP",
    "Mercator_Auxiliary_Sphere",
    "Mercator",
    "Equirectangular",
    "Plate_Carree",
    "Equidistant_Cylindrical",
    "Cylindrical_Equal_Area",
    "Miller_Cylindrical",
)


def turn_of(crs: osr.SpatialReference | None) -> float | None:
    """Return by how much x grows on a way around the Earth; None in a CRS where places have one x each."""
    if crs is None:
        return None
    if crs.IsGeographic():
        return 2 * math.pi / crs.GetAngularUnits()
    if crs.GetAttrValue("PROJECTION") not in _CYLINDRICAL:
        return None
    geographic = crs.CloneGeogCS()
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    middle = crs.GetProjParm("central_meridian", 0.0)
    way = transformation(geographic, crs)
    (west, *_), (east, *_) = way.TransformPoints([(middle, 0.0), (middle + 90.0, 0.0)])
    return 4 * (east - west)


def unwrapped(box: Bounds, turn: float | None) -> Bounds:
    """Return a box that PROJ gave with its east before its west, where it crosses 180 degrees, as one that grows."""
    xmin, ymin, xmax, ymax = box
    return (xmin, ymin, xmax + turn, ymax) if turn and xmax < xmin else box


def shifts(turn: float | None) -> tuple[float, ...]:
    """Return by how much x may differ for one place."""
    return (0.0,) if turn is None else (0.0, -turn, turn)


def rolled(geometry: ogr.Geometry, middle: float, turn: float) -> ogr.Geometry:
    """Move each vertex of a plain geometry, in place, by whole turns to within half a turn of x = ``middle``."""
    for line in _vertex_lists(geometry):
        for index in range(line.GetPointCount()):
            x, y = line.GetX(index), line.GetY(index)
            line.SetPoint_2D(index, x + turn * round((middle - x) / turn), y)
    return geometry


class Seam:
    """Brings geometries to those of their coordinates that lie near a box, the bounds of an image."""

    def __init__(
        self, source: osr.SpatialReference | None, target: osr.SpatialReference | None, bounds: Bounds, margin: float
    ) -> None:
        """Take where geometries come from, and the CRS of ``bounds``, around which ``margin`` is added."""
        self._source, self._turn = turn_of(source), turn_of(target)
        xmin, ymin, xmax, ymax = bounds
        self._bounds = xmin - margin, ymin - margin, xmax + margin, ymax + margin
        self._half = self._turn / 2 if self._turn else math.inf
        self._middle = (xmin + xmax) / 2
        self._beyond = (
            self._turn is not None
            and self._source is not None
            and (max(abs(xmin - origin_of(target)), abs(xmax - origin_of(target))) > self._half * (1 + 1e-9))
        )

    def crossed_by(self, box: Bounds, extent: Bounds | None) -> bool:
        """Whether features anywhere in x may lie in the bounds.

        Args:
            box: the bounds in the source's CRS, as PROJ gives them.
            extent: of the layer where it is known, in the source's CRS.
        """
        if self._source is None:
            return False
        west, _, east, _ = extent or (0.0, 0.0, 0.0, 0.0)
        return self._beyond or box[2] < box[0] or max(-west, east) > self._source / 2 * (1 + 1e-9)

    def placed(self, geometry: ogr.Geometry) -> ogr.Geometry:
        """Return a geometry in the target's CRS where it meets the bounds, if it does so anywhere."""
        if self._turn is None:
            return geometry
        x0, x1, _, _ = geometry.GetEnvelope()
        if self._source is None:
            far = x1 - x0 > self._half or max(abs(x0 - self._middle), abs(x1 - self._middle)) > self._half
            return self._rolled(geometry) if far else geometry
        return self._shifted(geometry) if self._beyond else geometry

    def near(self, geometry: ogr.Geometry) -> bool:
        """Whether the box around a geometry meets the bounds."""
        x0, x1, y0, y1 = geometry.GetEnvelope()
        return _meet((x0, y0, x1, y1), self._bounds)

    def _rolled(self, geometry: ogr.Geometry) -> ogr.Geometry:
        """Move each vertex to within half a turn of the middle: of shapes that were whole in a CRS without a seam."""
        return rolled(geometry, self._middle, self._turn)

    def _shifted(self, geometry: ogr.Geometry) -> ogr.Geometry:
        """Return the parts, each moved by whole turns to all places where it meets the bounds."""
        count = geometry.GetGeometryCount()
        single = ogr.GT_Flatten(geometry.GetGeometryType()) in (ogr.wkbPolygon, ogr.wkbLineString, ogr.wkbPoint)
        parts = [geometry] if single else [geometry.GetGeometryRef(index) for index in range(count)]
        found = ogr.Geometry(ogr.wkbGeometryCollection)
        for part in parts:
            x0, x1, y0, y1 = part.GetEnvelope()
            for shift in shifts(self._turn):
                if _meet((x0 + shift, y0, x1 + shift, y1), self._bounds):
                    found.AddGeometryDirectly(_translated(part.Clone(), shift))
        if found.IsEmpty():
            return geometry
        return found.GetGeometryRef(0).Clone() if found.GetGeometryCount() == 1 else found


def origin_of(crs: osr.SpatialReference) -> float:
    """Return x halfway between the ends of a way around the Earth."""
    return 0.0 if crs.IsGeographic() else crs.GetProjParm("false_easting", 0.0)


def _meet(box: Bounds, other: Bounds) -> bool:
    return box[0] <= other[2] and box[2] >= other[0] and box[1] <= other[3] and box[3] >= other[1]


def _translated(geometry: ogr.Geometry, shift: float) -> ogr.Geometry:
    if shift:
        for line in _vertex_lists(geometry):
            for index in range(line.GetPointCount()):
                line.SetPoint_2D(index, line.GetX(index) + shift, line.GetY(index))
    return geometry


def _vertex_lists(geometry: ogr.Geometry) -> list[ogr.Geometry]:
    """Return the rings, lines and points in a plain geometry, to be changed in place."""
    count = geometry.GetGeometryCount()
    if not count:
        return [geometry]
    return [line for index in range(count) for line in _vertex_lists(geometry.GetGeometryRef(index))]
