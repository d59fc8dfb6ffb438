"""Polygons as GeoPackage geometries (OGC 12-128r19, 2.1.3), thousands at once without a loop over vertices."""

from __future__ import annotations

import numpy as np

_POLYGON, _MULTIPOLYGON = 3, 6
_HEADER = np.dtype(
    [("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("box", "<f8", 4), ("order", "u1")]
)
#: Little endian, box of x and y.
_FLAGS = 0b011
_EMPTY = 0b10000
#: Bytes up to and with the byte order; a geometry's own bytes begin with its last.
HEADER_SIZE = _HEADER.itemsize
#: Bytes before the first number of four bytes: the header, and three that keep those numbers aligned.
_LEAD = 44


def polygon_blobs(
    x: np.ndarray, y: np.ndarray, start: np.ndarray, polygon: np.ndarray, srs_id: int
) -> list[memoryview]:
    """Return one geometry for each polygon.

    Args:
        x, y: float64 coordinates of the vertices, rings one after the other, not closed by a repetition.
        start: where each ring begins, and the number of vertices at the end.
        polygon: the polygon of each ring, counted from 0 without a gap, sorted; its first ring is the shell.
        srs_id: the layer's ``srs_id``.
    """
    rings = np.bincount(polygon)
    first_ring = np.cumsum(rings) - rings
    closed = np.diff(start) + 1
    words_before = np.concatenate(([0], np.cumsum(1 + 4 * closed)))
    words = words_before[first_ring + rings] - words_before[first_ring]
    size = _LEAD + 4 * (2 + words)
    begin = np.cumsum(size) - size
    buffer = np.zeros(size.sum(), np.uint8)
    numbers = buffer.view("<u4")
    body = (begin + _LEAD) // 4
    numbers[body], numbers[body + 1] = _POLYGON, rings
    at_ring = (body + 2 - words_before[first_ring])[polygon] + words_before[:-1]
    numbers[at_ring] = closed
    _put_vertices(numbers, x, y, start, closed, at_ring + 1)
    header = _headers(x, y, start[first_ring], srs_id)
    buffer[(begin + _LEAD - _HEADER.itemsize)[:, None] + np.arange(_HEADER.itemsize)] = header
    whole = memoryview(buffer)
    ends = begin + size
    return [whole[a:b] for a, b in zip((begin + _LEAD - _HEADER.itemsize).tolist(), ends.tolist())]


def blobs_of(polygons: list[bytes], boxes: np.ndarray, srs_id: int) -> list[bytes]:
    """Return polygons that are little-endian well-known binary as geometries.

    Args:
        polygons: each as well-known binary.
        boxes: of each, float64 (n, 4), min x, max x, min y, max y.
        srs_id: the layer's ``srs_id``.
    """
    head = np.empty(len(polygons), _HEADER)
    head["magic"], head["version"], head["flags"], head["srs"], head["box"] = b"GP", 0, _FLAGS, srs_id, boxes
    heads, size = head.tobytes(), _HEADER.itemsize
    starts = range(0, len(heads), size)
    return [heads[start : start + size - 1] + polygon for start, polygon in zip(starts, polygons)]


def boxes_of(blobs: list) -> np.ndarray:
    """Return the box of each geometry: float64 (n, 4), min x, max x, min y, max y."""
    return np.frombuffer(b"".join([blob[: _HEADER.itemsize] for blob in blobs]), _HEADER)["box"]


def is_empty(blob: bytes) -> bool:
    """Whether a geometry, of which the first bytes are enough, has no vertex."""
    return bool(blob[3] & _EMPTY)


def joined(blobs: list) -> bytes:
    """Return polygons as one multipolygon geometry."""
    boxes = boxes_of(blobs)
    header = np.frombuffer(blobs[0][: _HEADER.itemsize], _HEADER).copy()
    header["box"] = [boxes[:, 0].min(), boxes[:, 1].max(), boxes[:, 2].min(), boxes[:, 3].max()]
    number = np.array([_MULTIPOLYGON, len(blobs)], "<u4")
    return b"".join([header.tobytes(), number.tobytes(), *[well_known(blob) for blob in blobs]])


def well_known(blob: bytes) -> bytes:
    """Return a geometry's WKB."""
    return bytes(blob[_HEADER.itemsize - 1 :])


def vertex_count(blob: bytes) -> int:
    """Return how many vertices a polygon has, closing ones included."""
    rings = int.from_bytes(blob[_HEADER.itemsize + 4 : _HEADER.itemsize + 8], "little")
    return (len(blob) - _HEADER.itemsize - 8 - 4 * rings) // 16


def _put_vertices(
    numbers: np.ndarray, x: np.ndarray, y: np.ndarray, start: np.ndarray, closed: np.ndarray, at: np.ndarray
) -> None:
    """Write each ring's vertices, the first again behind the last, as pairs of 8-byte numbers from word ``at`` on."""
    place = np.arange(closed.sum()) - np.repeat(np.cumsum(closed) - closed, closed)
    source = np.repeat(start[:-1], closed) + place
    source[np.cumsum(closed) - 1] = start[:-1]
    pairs = np.empty((len(source), 2), "<f8")
    np.take(x, source, out=pairs[:, 0])
    np.take(y, source, out=pairs[:, 1])
    words = pairs.view("<u4")
    target = np.repeat(at, closed) + 4 * place
    for word in range(4):
        numbers[target + word] = words[:, word]


def _headers(x: np.ndarray, y: np.ndarray, first: np.ndarray, srs_id: int) -> np.ndarray:
    header = np.empty(len(first), _HEADER)
    header["magic"], header["version"], header["flags"], header["order"] = b"GP", 0, _FLAGS, 1
    header["srs"] = srs_id
    for side, (pick, values) in enumerate(((np.minimum, x), (np.maximum, x), (np.minimum, y), (np.maximum, y))):
        header["box"][:, side] = pick.reduceat(values, first)
    return header.view(np.uint8).reshape(len(first), _HEADER.itemsize)
