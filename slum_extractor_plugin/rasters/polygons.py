"""Raster to Polygon: patches of equal class value as polygons."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from osgeo import ogr, osr

from ..errors import ParameterError
from ..grid import Grid, Window
from ..progress import Progress, part, silent
from ..staging import staged_file
from .blobs import joined, polygon_blobs
from .ground import Ground
from .polygon_file import PolygonFile, check_format, polygon_file
from .raster import class_band, crs_of, grid_of, integer_nodata, numpy_type, open_raster, read
from .rings import Rings, rings_of
from .steps import Steps
from .tracing import Tracer

#: Cells of a band: the memory for tracing one is some sixty bytes a cell.
_BAND_CELLS = 1 << 20


def raster_to_polygons(
    in_raster: str | os.PathLike,
    out_polygons: str | os.PathLike,
    *,
    simplify: bool = False,
    raster_field: str = "Value",
    multipart: bool = False,
    max_vertices: int | None = None,
    drop_background: bool = False,
    minimum_area: float = 0.0,
    simplify_tolerance: float | None = None,
    layer_name: str | None = None,
    progress: Progress = silent,
) -> int:
    """Write the four-connected patches of equal class value as polygons.

    The fields are ``Id``, ``gridcode`` (or the named field of the attribute table), ``area_m2`` and ``perimeter_m``.
    Cells of NoData make no polygon.

    Args:
        in_raster: raster of integers; its first band is used.
        out_polygons: ``.gpkg``, ``.fgb``, ``.shp`` or ``.geojson``.
        simplify: smooth the stairs of the cell edges; borders between polygons stay shared. Without it the borders
            follow the cells' edges exactly.
        raster_field: field of the raster's attribute table to take over; ``Value`` gives the class value.
        multipart: one feature for all patches of a value.
        max_vertices: features with more are cut up.
        drop_background: whether cells of value 0 make no polygon.
        minimum_area: square metres below which polygons, and holes in polygons, are left out.
        simplify_tolerance: how far, in cells, the smoothed border may stay from the middle of a cell's edge.
        layer_name: the layer's name; the file's without its ending when empty.
        progress: told the share of the work that is done.

    Returns:
        The number of features.

    Raises:
        ParameterError: a parameter cannot work.
        RasterError: the raster is missing, not of integers or damaged.
        VectorError: the output cannot be written.
    """
    path = Path(out_polygons)
    check_format(path)
    if simplify or max_vertices or raster_field.upper() != "VALUE":
        raise ParameterError("This option is not there yet.")
    source = _Source(in_raster, drop_background)
    fields = {"gridcode": source.field_type, "area_m2": ogr.OFTReal, "perimeter_m": ogr.OFTReal}
    with staged_file(path) as staged, polygon_file(
        staged, layer_name or path.stem, source.crs, fields, multipart, part(progress, 0.9, 1.0)
    ) as file:
        rows = _Rows(file, source.grid, source.crs, minimum_area, multipart)
        tracer = Tracer(source.grid.width, source.outside, source.dtype)
        for values, last, done in source.bands():
            progress(0.9 * done)
            rows.add(*tracer.feed(values, last))
        rows.finish()
    return file.count


class _Source:
    """The class raster as bands of signed values in which everything that makes no polygon is one low value."""

    def __init__(self, path: str | os.PathLike, drop_background: bool) -> None:
        self._dataset = open_raster(path)
        self._band = class_band(self._dataset)
        self.grid, self.crs = grid_of(self._dataset), crs_of(self._dataset)
        self._dropped = {integer_nodata(self._band)} | ({0} if drop_background else set())
        kind = numpy_type(self._band)
        self.dtype = np.dtype({1: np.int16, 2: np.int32}.get(kind.itemsize, np.int64))
        self.outside = int(np.iinfo(self.dtype).min)
        self.field_type = ogr.OFTInteger if np.can_cast(kind, np.int32) else ogr.OFTInteger64

    def bands(self) -> Iterator[tuple[np.ndarray, bool, float]]:
        """Yield the values of bands of rows, whether it is the last, and the share of the rows that are above."""
        height = max(1, min(self.grid.height, _BAND_CELLS // self.grid.width))
        for row in range(0, self.grid.height, height):
            window = Window(0, row, self.grid.width, height).intersection(self.grid.window)
            cells = read(self._band, window)
            values = cells.astype(self.dtype)
            for dropped in self._dropped - {None}:
                values[cells == dropped] = self.outside
            yield values, window.bottom == self.grid.height, row / self.grid.height


class _Rows:
    """Turns the steps of patches into rows of the file."""

    def __init__(
        self, file: PolygonFile, grid: Grid, crs: osr.SpatialReference | None, minimum_area: float, multipart: bool
    ) -> None:
        self._file, self._grid, self._ground = file, grid, Ground(grid, crs)
        self._minimum_area = minimum_area
        self._parts: dict[int, list] | None = {} if multipart else None

    def add(self, steps: Steps, values: np.ndarray) -> None:
        """Add patches, given their steps and the value of each."""
        rings = rings_of(steps)
        if not len(rings.patch):
            return
        area, length = self._ground.measure(rings.column, rings.row, rings.start)
        large = area >= self._minimum_area
        large &= large[rings.is_shell][np.cumsum(rings.is_shell) - 1]
        if not large.all():
            rings, area, length = rings.chosen(large), area[large], length[large]
        if len(rings.patch):
            self._write(rings, values, area, length)

    def _write(self, rings: Rings, values: np.ndarray, area: np.ndarray, length: np.ndarray) -> None:
        shells = np.flatnonzero(rings.is_shell)
        polygon = np.cumsum(rings.is_shell) - 1
        area = 2 * area[shells] - np.bincount(polygon, area)
        length = np.bincount(polygon, length)
        x, y = self._grid.position(rings.column.astype(float), rings.row.astype(float))
        blobs = polygon_blobs(x, y, rings.start, polygon, self._file.srs_id)
        columns = blobs, values[rings.patch[shells]].tolist(), area.tolist(), length.tolist()
        if self._parts is None:
            self._file.add(*columns)
            return
        for blob, value, *measures in zip(*columns):
            self._parts.setdefault(value, []).append((bytes(blob), *measures))

    def finish(self) -> None:
        """Add the features that the patches of each value make together, if so wished."""
        for value, parts in sorted((self._parts or {}).items()):
            blobs, area, length = zip(*parts)
            self._file.add([joined(blobs)], [value], [math.fsum(area)], [math.fsum(length)])
