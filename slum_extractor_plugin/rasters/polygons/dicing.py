"""Cutting up polygons that have more vertices than a feature may have."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from osgeo import ogr

from .blobs import polygon_blobs, well_known
from .rings import Rings


def diced(rings: Rings, most: int) -> tuple[Rings, np.ndarray]:
    """Return the polygons cut up until none has more than ``most`` vertices, and which patch each one is of.

    They are halved again and again along a line of the lattice, across their longer side. Closing vertices count.
    """
    shells = np.flatnonzero(rings.is_shell)
    polygon = np.cumsum(rings.is_shell) - 1
    count = np.bincount(polygon, np.diff(rings.start) + 1)
    large = count > most
    if not large.any():
        return rings, rings.patch[shells]
    small, huge = rings.chosen(~large[polygon]), rings.chosen(large[polygon])
    blobs = polygon_blobs(
        huge.column.astype(float), huge.row.astype(float), huge.start, np.cumsum(huge.is_shell) - 1, srs_id=0
    )
    pieces, patch = [], []
    for blob, origin in zip(blobs, huge.patch[huge.is_shell]):
        parts = list(_parts(ogr.CreateGeometryFromWkb(well_known(blob)), most))
        pieces += parts
        patch += [origin] * len(parts)
    return _appended(small, pieces), np.concatenate((small.patch[small.is_shell], patch)).astype(np.int64)


def _parts(geometry: ogr.Geometry, most: int) -> Iterator[ogr.Geometry]:
    if geometry.GetGeometryType() != ogr.wkbPolygon:
        for index in range(geometry.GetGeometryCount()):
            yield from _parts(geometry.GetGeometryRef(index), most)
        return
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    if _vertex_count(geometry) <= most or max(xmax - xmin, ymax - ymin) <= 1:
        yield geometry.Clone()
        return
    if xmax - xmin >= ymax - ymin:
        middle = round((xmin + xmax) / 2)
        halves = (xmin, ymin, middle, ymax), (middle, ymin, xmax, ymax)
    else:
        middle = round((ymin + ymax) / 2)
        halves = (xmin, ymin, xmax, middle), (xmin, middle, xmax, ymax)
    for half in halves:
        yield from _parts(geometry.Intersection(_box(*half)), most)


def _vertex_count(polygon: ogr.Geometry) -> int:
    return sum(polygon.GetGeometryRef(index).GetPointCount() for index in range(polygon.GetGeometryCount()))


def _box(xmin: float, ymin: float, xmax: float, ymax: float) -> ogr.Geometry:
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin)):
        ring.AddPoint_2D(x, y)
    box = ogr.Geometry(ogr.wkbPolygon)
    box.AddGeometry(ring)
    return box


def _appended(rings: Rings, polygons: list[ogr.Geometry]) -> Rings:
    """Return ``rings`` and those of ``polygons`` behind them, with a number of its own for each polygon."""
    points, sizes, numbers = [], [], []
    first = int(rings.is_shell.sum())
    for number, polygon in enumerate(polygons, first):
        for index in range(polygon.GetGeometryCount()):
            ring = polygon.GetGeometryRef(index).GetPoints()[:-1]
            points += ring
            sizes.append(len(ring))
            numbers.append(number)
    added = np.array(points).reshape(-1, 2)
    return Rings(
        row=np.concatenate((rings.row, added[:, 1])),
        column=np.concatenate((rings.column, added[:, 0])),
        start=np.concatenate((rings.start, rings.start[-1] + np.cumsum(sizes, dtype=np.int64))),
        patch=np.concatenate((np.cumsum(rings.is_shell) - 1, numbers)).astype(np.int64),
        node=np.zeros(len(rings.row) + len(added), bool),
        upper=np.zeros(len(rings.row) + len(added), bool),
    )
