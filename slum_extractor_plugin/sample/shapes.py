"""Polygons and areas of the invented city, in metres: the little of OGR that it needs."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from osgeo import gdal, ogr, osr


def polygon(points: np.ndarray) -> ogr.Geometry:
    """Return the polygon through ``points`` (n, 2)."""
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in points:
        ring.AddPoint_2D(float(x), float(y))
    ring.CloseRings()
    shape = ogr.Geometry(ogr.wkbPolygon)
    shape.AddGeometry(ring)
    return shape


def union(shapes: list[ogr.Geometry]) -> ogr.Geometry:
    """Return what any of ``shapes`` covers."""
    many = ogr.Geometry(ogr.wkbMultiPolygon)
    for shape in shapes:
        many.AddGeometry(shape)
    return many.UnionCascaded()


def parts(shape: ogr.Geometry) -> list[ogr.Geometry]:
    """Return the single polygons of a polygon or multipolygon."""
    if shape.GetGeometryType() == ogr.wkbPolygon:
        return [shape.Clone()]
    return [shape.GetGeometryRef(index).Clone() for index in range(shape.GetGeometryCount())]


def band(line: np.ndarray, half_width: float) -> list[np.ndarray]:
    """Return the quadrangles (4, 2) of a band along a line (n, 2), one between each two points."""
    along = np.gradient(line, axis=0)
    across = half_width * np.column_stack([-along[:, 1], along[:, 0]]) / np.hypot(*along.T)[:, np.newaxis]
    left, right = line + across, line - across
    return [np.array([left[i], left[i + 1], right[i + 1], right[i]]) for i in range(len(line) - 1)]


def rasterise(shapes: Iterable[ogr.Geometry], size: int, metres: float, origin: float = 0.0) -> np.ndarray:
    """Return which cells (size, size), ``metres`` wide from ``origin`` on, have their centre in a shape: bool."""
    metres_only = osr.SpatialReference()
    metres_only.SetLocalCS("scene")
    raster = gdal.GetDriverByName("MEM").Create("", size, size, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((origin, metres, 0, origin, 0, metres))
    raster.SetSpatialRef(metres_only)
    vector = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = vector.CreateLayer("shapes", metres_only)
    for shape in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
    return raster.ReadAsArray().astype(bool)


class Area:
    """Ground that is taken, to the metre, with a margin of ``MARGIN`` metres around the scene."""

    MARGIN = 60

    def __init__(self, size: float) -> None:
        self._cells = np.zeros((int(size) + 2 * self.MARGIN,) * 2, bool)

    def add(self, *shapes: ogr.Geometry) -> None:
        """Take the ground of ``shapes``."""
        self._cells |= rasterise(shapes, len(self._cells), 1.0, -self.MARGIN)

    def holds(self, points: np.ndarray) -> bool:
        """Whether any of ``points`` (..., 2) is on taken ground; beyond the margin nothing is."""
        column, row = np.floor(np.asarray(points) + self.MARGIN).astype(int).reshape(-1, 2).T
        inside = (column >= 0) & (row >= 0) & (column < len(self._cells)) & (row < len(self._cells))
        return bool(self._cells[row[inside], column[inside]].any())

    def touches(self, corners: np.ndarray) -> bool:
        """Whether a convex polygon (n, 2) has a corner, the middle of a side, or its own middle on taken ground."""
        middles = (corners + np.roll(corners, -1, axis=0)) / 2
        return self.holds(np.vstack([corners, middles, corners.mean(axis=0, keepdims=True)]))
