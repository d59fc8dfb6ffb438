"""Places to label as a layer of squares."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Callable

import numpy as np
from osgeo import ogr

from ...grid import Grid
from ...progress import silent
from ...staging import staged_file
from ..polygons.blobs import blobs_of
from ..polygons.file import check_format, polygon_file
from ..raster import crs_of_wkt
from .blocks import Blocks
from .choose import Place

#: Fields of the layer and OGR's types of them.
FIELDS = {
    "rank": ogr.OFTInteger,
    "uncertainty": ogr.OFTReal,
    "found": ogr.OFTReal,
    "distance": ogr.OFTReal,
    "score": ogr.OFTReal,
    "reason": ogr.OFTString,
}


def write_places(path: str, blocks: Blocks, places: Sequence[Place], reason: Callable[[Place], str]) -> None:
    """Write places, the best first, as polygons in the CRS of the scene.

    Args:
        path: a file whose ending names the format.
        blocks: the scene.
        places: in their order.
        reason: says in words why a place was chosen.

    Raises:
        ParameterError: the ending is unknown.
        VectorError, SlumExtractorError: the file cannot be written.
    """
    target = Path(path)
    check_format(target)
    squares = [_square(blocks.grid, blocks, place) for place in places]
    figures = ([getattr(place, name) for place in places] for name in ("uncertainty", "found", "distance", "score"))
    columns = [list(range(1, len(places) + 1)), *figures, [reason(place) for place in places]]
    with staged_file(target) as staged:
        crs = crs_of_wkt(blocks.wkt)
        with polygon_file(staged, target.stem, crs, FIELDS, multipart=False, progress=silent) as file:
            boxes = np.array([square.GetEnvelope() for square in squares], float).reshape(-1, 4)
            wkb = [bytes(square.ExportToWkb(ogr.wkbNDR)) for square in squares]
            file.add(blobs_of(wkb, boxes, file.srs_id), *columns)


def _square(grid: Grid, blocks: Blocks, place: Place) -> ogr.Geometry:
    """Return the outline of a place, cut to the grid."""
    window = blocks.square(place.row, place.column).intersection(grid.window)
    ring = ogr.Geometry(ogr.wkbLinearRing)
    corners = (
        (window.column, window.row),
        (window.right, window.row),
        (window.right, window.bottom),
        (window.column, window.bottom),
        (window.column, window.row),
    )
    for column, row in corners:
        ring.AddPoint_2D(*grid.position(column, row))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon
