"""Many polygons at once, between GEOS's geometries, their bytes and their measures."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import ogr, osr

from ...errors import VectorError
from ..geometry import areas, linear
from ..raster import gdal_errors_kept

#: Seams lie on, and vertices on them are rounded to, multiples of this: a micrometre, exact in binary.
GRAIN = 2.0**-20

#: Square units of the CRS below which a polygon is what rounding leaves.
LEAST = 1e-6

_POLYGON, _MULTIPOLYGON = 3, 6
_COUNT = struct.Struct("<I")
_HEAD = struct.Struct("<BII")
_ONE_RING = _COUNT.pack(1)


@dataclass(frozen=True)
class Pieces:
    """Polygons.

    Attributes:
        wkb: each as little-endian well-known binary.
        box: float64 (n, 4), min x, min y, max x, max y.
        area: float64 (n,), in square units of the CRS.
        centroid: float64 (n, 2).
    """

    wkb: list[bytes]
    box: np.ndarray
    area: np.ndarray
    centroid: np.ndarray

    def __len__(self) -> int:
        return len(self.wkb)

    def chosen(self, mask: np.ndarray) -> Pieces:
        """Return those where ``mask`` is True."""
        return self.at(np.flatnonzero(mask))

    def at(self, index: np.ndarray) -> Pieces:
        """Return those at some places."""
        wkb = [self.wkb[each] for each in index.tolist()]
        return Pieces(wkb, self.box[index], self.area[index], self.centroid[index])

    def geometry(self) -> ogr.Geometry:
        """Return them as one multipolygon."""
        return multipolygon(self.wkb)


def valid_areas(
    layer: ogr.Layer, way: osr.CoordinateTransformation | None, doing: str
) -> Iterator[tuple[ogr.Feature, ogr.Geometry]]:
    """Yield the features of a layer that have an area, with it: linear, valid, flat, in the CRS that ``way`` leads to.

    Raises:
        VectorError: an area cannot be made valid; ``doing`` says in the sentence what it was for.
    """
    for feature in layer:
        shape = feature.GetGeometryRef()
        shape = None if shape is None else areas(linear(shape))
        if shape is None or shape.IsEmpty():
            continue
        shape = shape.Clone() if shape.IsValid() else result(shape.MakeValid(), doing)
        shape.FlattenTo2D()
        if way is not None:
            shape.Transform(way)
        yield feature, shape


def nothing() -> Pieces:
    """Return no polygons."""
    return Pieces([], np.empty((0, 4)), np.empty(0), np.empty((0, 2)))


def together(parts: Sequence[Pieces]) -> Pieces:
    """Return the polygons of several."""
    wkb = [each for part in parts for each in part.wkb]
    if not wkb:
        return nothing()
    columns = (np.concatenate([getattr(part, name) for part in parts]) for name in ("box", "area", "centroid"))
    return Pieces(wkb, *columns)


def multipolygon(polygons: Sequence[bytes]) -> ogr.Geometry:
    """Return polygons, given as well-known binary, as one multipolygon."""
    return ogr.CreateGeometryFromWkb(b"".join([_HEAD.pack(1, _MULTIPOLYGON, len(polygons)), *polygons]))


def box_geometry(box: Sequence[float]) -> ogr.Geometry:
    """Return a rectangle ``(min x, min y, max x, max y)``."""
    x0, y0, x1, y1 = map(float, box)
    ring = struct.pack("<10d", x0, y0, x1, y0, x1, y1, x0, y1, x0, y0)
    return ogr.CreateGeometryFromWkb(_HEAD.pack(1, _POLYGON, 1) + _COUNT.pack(5) + ring)


def polygons_of(geometry: ogr.Geometry | None) -> list[bytes]:
    """Return the polygons of any geometry as well-known binary; what is no area is left out."""
    if geometry is None or geometry.IsEmpty():
        return []
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbPolygon:
        return [bytes(geometry.ExportToWkb(ogr.wkbNDR))]
    if kind != ogr.wkbMultiPolygon:
        inner = (geometry.GetGeometryRef(index) for index in range(geometry.GetGeometryCount()))
        return [each for part in inner for each in polygons_of(part)]
    whole = bytes(geometry.ExportToWkb(ogr.wkbNDR))
    return [whole[start:end] for start, end, rings in _walk(whole) if rings]


def pieces_of(geometry: ogr.Geometry | None, least: float = 0.0, seams: np.ndarray | None = None) -> Pieces:
    """Return the polygons of a geometry with their measures.

    Args:
        geometry: of any type.
        least: polygons of a smaller area, in square units of the CRS, are what rounding leaves, and are dropped.
        seams: a box whose sides are seams: vertices on them are rounded so that two sides of a seam agree.
    """
    wkb = polygons_of(geometry)
    if not wkb:
        return nothing()
    pieces = _measured(wkb)
    if seams is not None:
        at_seam = touching(pieces.box, seams)
        if at_seam.any():
            rounded = [_rounded(each, seams) if at else each for each, at in zip(wkb, at_seam.tolist())]
            pieces = _measured(rounded)
    return pieces.chosen(pieces.area > least)


def touching(box: np.ndarray, sides: Sequence[float]) -> np.ndarray:
    """Return which boxes (n, 4) reach one of the sides of a box that contains them."""
    x0, y0, x1, y1 = sides
    low = (box[:, 0] <= x0 + 2 * GRAIN) | (box[:, 1] <= y0 + 2 * GRAIN)
    return low | (box[:, 2] >= x1 - 2 * GRAIN) | (box[:, 3] >= y1 - 2 * GRAIN)


def rings_of(wkb: bytes) -> list[list[tuple[float, float]]]:
    """Return the rings of a polygon as lists of positions."""
    places = _rings(wkb, 0)[0]
    return [np.frombuffer(wkb, "<f8", 2 * count, place).reshape(-1, 2).tolist() for place, count in places]


def result(geometry: ogr.Geometry | None, what: str) -> ogr.Geometry:
    """Return what GEOS has made.

    Raises:
        VectorError: it has failed.
    """
    if geometry is None:
        raise VectorError(f"Slum polygons cannot be {what}. Repair the layers' geometries first (Fix geometries).")
    return geometry


def union(polygons: Sequence[bytes], box: np.ndarray | None = None) -> ogr.Geometry:
    """Return what polygons cover together; ``box`` (n, 4) are boxes around them where known.

    Raises:
        VectorError: GEOS cannot join them.
    """
    if len(polygons) < 2:
        return multipolygon(polygons)
    meeting = meets(_measured(list(polygons)).box if box is None else box)
    apart = [polygons[index] for index in np.flatnonzero(~meeting).tolist()]
    if not meeting.any():
        return multipolygon(apart)
    with quiet():
        many = multipolygon([polygons[index] for index in np.flatnonzero(meeting).tolist()])
        # A valid multipolygon has no two that overlap or share an edge; to find that out is quicker than to join them.
        joined = many if many.IsValid() else result(many.UnionCascaded(), "joined")
        return multipolygon([*polygons_of(joined), *apart])


def meets(box: np.ndarray) -> np.ndarray:
    """Return which boxes (n, 4) touch another one: only what they hold can need joining, which costs the most."""
    order = np.argsort(box[:, 0], kind="stable")
    x0, y0, x1, y1 = box[order].T
    found = np.zeros(len(box), bool)
    ends = np.searchsorted(x0, x1, side="right")  # the boxes from here to there begin within this one
    step, active = 1, np.arange(len(box))
    while True:
        active = active[active + step < ends[active]]
        if not len(active):
            break
        other = active + step
        hit = (y0[other] <= y1[active]) & (y1[other] >= y0[active])
        found[active[hit]] = found[other[hit]] = True
        step += 1
    meeting = np.empty(len(box), bool)
    meeting[order] = found
    return meeting


def quiet() -> gdal_errors_kept:
    """Keep GEOS's messages off the console."""
    return gdal_errors_kept()


def _walk(whole: bytes) -> Iterable[tuple[int, int, list[tuple[int, int]]]]:
    """Yield where each polygon of a multipolygon begins and ends, and (place, vertices) of its rings."""
    place = 9
    for _ in range(_COUNT.unpack_from(whole, 5)[0]):
        begin = place
        rings, place = _rings(whole, place)
        yield begin, place, rings


def _rings(wkb: bytes, place: int) -> tuple[list[tuple[int, int]], int]:
    count, rings = _COUNT.unpack_from(wkb, place + 5)[0], []
    place += 9
    for _ in range(count):
        vertices = _COUNT.unpack_from(wkb, place)[0]
        rings.append((place + 4, vertices))
        place += 4 + 16 * vertices
    return rings, place


def _measured(wkb: list[bytes]) -> Pieces:
    """Measure polygons: shells count, holes are taken away, whichever way round they run."""
    slices, sizes, owners, shells = [], [], [], []
    for owner, each in enumerate(wkb):
        if each[5:9] == _ONE_RING:
            slices.append(each[13:])
            sizes.append((len(each) - 13) // 16)
            owners.append(owner)
            shells.append(True)
            continue
        for ring, (place, vertices) in enumerate(_rings(each, 0)[0]):
            slices.append(each[place : place + 16 * vertices])
            sizes.append(vertices)
            owners.append(owner)
            shells.append(ring == 0)
    vertices = np.frombuffer(b"".join(slices), "<f8").reshape(-1, 2)
    size, owner, shell = np.array(sizes), np.array(owners), np.array(shells)
    start = np.cumsum(size) - size
    # Counted from the ring's first vertex, so that large coordinates cost no digits.
    anchor = vertices[start]
    x, y = (vertices - np.repeat(anchor, size, axis=0)).T
    cross = np.append(x[:-1] * y[1:] - x[1:] * y[:-1], 0.0)
    cross[start + size - 1] = 0.0  # a ring's last vertex repeats its first
    moments = [np.append((axis[:-1] + axis[1:]) * cross[:-1], 0.0) for axis in (x, y)]
    signed = np.add.reduceat(cross, start) / 2
    sign = np.where(signed < 0, -1.0, 1.0) * np.where(shell, 1.0, -1.0)
    area = np.bincount(owner, signed * sign, len(wkb))
    safe = np.where(area > 0, area, 1.0)
    parts = [
        np.add.reduceat(moment, start) / 6 * sign + anchor[:, axis] * signed * sign
        for axis, moment in enumerate(moments)
    ]
    centroid = np.stack([np.bincount(owner, part, len(wkb)) / safe for part in parts], axis=1)
    first = start[shell]
    low, high = np.minimum.reduceat(vertices, first), np.maximum.reduceat(vertices, first)
    centroid[area <= 0] = low[area <= 0]
    return Pieces(wkb, np.concatenate((low, high), axis=1), area, centroid)


def _rounded(wkb: bytes, seams: np.ndarray) -> bytes:
    """Return a polygon whose vertices on a seam lie exactly on it, at a multiple of the grain along it."""
    mended = bytearray(wkb)
    for place, count in _rings(wkb, 0)[0]:
        vertices = np.frombuffer(wkb, "<f8", 2 * count, place).reshape(-1, 2).copy()
        off = np.abs(vertices[:, [0, 1, 0, 1]] - seams) <= 2 * GRAIN
        on = off.any(axis=1)
        vertices[on] = np.round(vertices[on] / GRAIN) * GRAIN
        for side in range(4):
            vertices[off[:, side], side % 2] = seams[side]
        mended[place : place + 16 * count] = vertices.tobytes()
    return bytes(mended)
