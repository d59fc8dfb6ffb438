"""Raster to Polygon: patches of equal class value as polygons."""

from __future__ import annotations

import math
import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import numpy as np
from osgeo import ogr

from ...errors import ParameterError
from ...grid import Window
from ...jobs.generalize import RasterToPolygon
from ...jobs.keywords import SmallPatches
from ...progress import Progress, part, silent
from ...staging import staged_file
from ..attribute_table import ValueField, value_field
from ..ground import Ground
from ..raster import class_band, crs_of, grid_of, numpy_type, open_raster, path_of, read, require_range
from ..validity import valid_cells
from .blobs import joined, polygon_blobs, vertex_count
from .dicing import diced
from .file import PolygonFile, check_format, free_name, polygon_file
from .generalise import DEFAULT_TOLERANCE, generalised
from .merging import Merged
from .rings import Rings, rings_of
from .steps import Steps
from .tally import AreaTally
from .tracing import Tracer

#: Fields that every output has besides ``Id`` and the value.
_MEASURES = ("area_m2", "perimeter_m")

SMALL_PATCHES = get_args(SmallPatches)

#: Cells of a band. Tracing one takes up to some two hundred bytes a cell, and as much again a patch that stays open.
_BAND_CELLS = 1 << 20


def raster_to_polygons(
    in_raster: str | os.PathLike,
    out_polygons: str | os.PathLike,
    *,
    simplify: bool = False,
    raster_field: str = RasterToPolygon.entry("raster_field").default,
    multipart: bool = False,
    max_vertices: int | None = None,
    drop_background: bool = False,
    class_values: Collection[int] = (),
    minimum_area: float = 0.0,
    small_patches: str = RasterToPolygon.entry("small_patches").default,
    simplify_tolerance: float | None = None,
    layer_name: str | None = None,
    tally: AreaTally | None = None,
    progress: Progress = silent,
) -> int:
    """Write the four-connected patches of equal class value as polygons.

    The fields are ``Id``, ``gridcode`` (or the named field of the attribute table), ``area_m2`` and ``perimeter_m``.
    Cells that are not valid make no polygon. A named field whose name is taken is written as ``Id_1``, ``fid_1``....

    Args:
        in_raster: raster of integers; its first band is used.
        out_polygons: ``.gpkg``, ``.fgb``, ``.shp`` or ``.geojson``.
        simplify: straighten the stairs of the cell edges; borders between polygons stay shared. Without it the borders
            follow the cells' edges exactly.
        raster_field: field of the raster's attribute table to take over; ``Value`` gives the class value.
        multipart: one feature for all patches of a value.
        max_vertices: features with more vertices are cut up; at least 4.
        drop_background: whether cells of value 0 make no polygon.
        class_values: the values that make polygons; none stands for all.
        minimum_area: square metres; patches below are small.
        small_patches: ``REMOVE`` leaves small patches out and fills small holes; ``MERGE`` gives them the value of
            their largest neighbour, again and again until none is small; one without a neighbour is left out.
        simplify_tolerance: how far a straightened border may pass from the middle of a cell edge, in cells, above 0 to
            0.5, as when None. Each cell's centre stays in its polygon.
        layer_name: the layer's name; the file's without its ending when None.
        tally: hears the area of each polygon, cut ones in pieces.
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
    _check(max_vertices, small_patches)
    tolerance = _tolerance(simplify, simplify_tolerance)
    source = _Source(in_raster, drop_background, class_values)
    field = source.field(raster_field)
    fields = {free_name(field.name, _MEASURES): field.kind, **dict.fromkeys(_MEASURES, ogr.OFTReal)}
    with (
        staged_file(path) as staged,
        polygon_file(staged, layer_name or path.stem, source.crs, fields, multipart, part(progress, 0.9, 1.0)) as file,
    ):
        tracing = part(progress, 0.0, 0.9)
        if small_patches == "MERGE" and minimum_area > 0:
            source.merge(minimum_area, part(progress, 0.0, 0.4))
            tracing, minimum_area = part(progress, 0.4, 0.9), 0.0
        patches = _Patches(source, tolerance, max_vertices, minimum_area)
        features = (_MultipartFeatures if multipart else _Features)(file, field, max_vertices)
        tracer = Tracer(source.grid.width, source.outside, source.dtype, with_nodes=simplify)
        for values, last, done in source.bands():
            tracing(done)
            polygons = patches.of(*tracer.feed(values, last))
            if tally is not None and polygons is not None:
                tally.add(polygons.values, polygons.area)
            features.add(polygons)
        features.finish()
    return file.count


def _check(max_vertices: int | None, small_patches: str) -> None:
    if max_vertices is not None and max_vertices < 4:
        raise ParameterError(f"MAX_VERTICES_PER_FEATURE is {max_vertices}; a polygon has at least 4 vertices.")
    if small_patches not in SMALL_PATCHES:
        raise ParameterError(f"SMALL_PATCHES is {small_patches!r}; it must be REMOVE or MERGE.")


def _tolerance(simplify: bool, tolerance: float | None) -> float | None:
    if not simplify:
        return None
    if tolerance is not None and not 0 < tolerance <= 0.5:
        raise ParameterError(f"The tolerance of SIMPLIFY is {tolerance} cells; it must be above 0 and at most 0.5.")
    return tolerance or DEFAULT_TOLERANCE


class _Source:
    """The class raster as bands of signed values in which everything that makes no polygon is one low value."""

    def __init__(self, path: str | os.PathLike, drop_background: bool, class_values: Collection[int]) -> None:
        self._dataset = open_raster(path)
        self._band = class_band(self._dataset)
        self.grid, self.crs = grid_of(self._dataset), crs_of(self._dataset)
        self._merged: Merged | None = None
        self._dropped = [0] if drop_background else []
        self._kept = list(class_values)
        self._kind = numpy_type(self._band)
        self.dtype = np.dtype({1: np.int16, 2: np.int32}.get(self._kind.itemsize, np.int64))
        self.outside = int(np.iinfo(self.dtype).min)

    def merge(self, minimum_area: float, progress: Progress) -> None:
        """Merge patches below an area in square metres into their largest neighbours; from now on they are so."""
        ground, height = Ground(self.grid, self.crs), self.grid.height

        def bands() -> Iterator[tuple[int, np.ndarray]]:
            for window, values in self._values():
                progress(window.row / height)
                yield window.row, values

        self._merged = Merged(bands(), ground, self.outside, minimum_area)

    def field(self, name: str) -> ValueField:
        """Return the field to write for each value: ``gridcode`` for the value itself."""
        if name.lower() != "value":
            return value_field(self._band, name)
        return ValueField("gridcode", ogr.OFTInteger if np.can_cast(self._kind, np.int32) else ogr.OFTInteger64, None)

    def bands(self) -> Iterator[tuple[np.ndarray, bool, float]]:
        """Yield the values of bands of rows, whether it is the last, and the share of the rows that are above."""
        for window, values in self._values():
            if self._merged is not None:
                values = self._merged.of(window.row, values)
            for dropped in self._dropped:
                values[values == dropped] = self.outside
            if self._kept:
                values[~np.isin(values, self._kept)] = self.outside
            yield values, window.bottom == self.grid.height, window.row / self.grid.height

    def _values(self) -> Iterator[tuple[Window, np.ndarray]]:
        """Yield the bands of rows and their values, where those that are not valid are ``outside``."""
        height = max(1, _BAND_CELLS // self.grid.width)
        for row in range(0, self.grid.height, height):
            window = Window(0, row, self.grid.width, height).intersection(self.grid.window)
            yield window, self._valued(window)

    def _valued(self, window: Window) -> np.ndarray:
        cells = read(self._band, window)
        valid = valid_cells(self._band, window, cells)
        if self.dtype.itemsize == 8:
            known = cells if valid is None else cells[valid]
            require_range(known, self.outside + 1, int(np.iinfo(self.dtype).max), path_of(self._dataset))
        values = cells.astype(self.dtype)
        if valid is not None:
            values[~valid] = self.outside
        return values


@dataclass
class _Polygons:
    """Polygons: their rings with coordinates; the value and measures of each, and which piece of its patch it is."""

    x: np.ndarray
    y: np.ndarray
    rings: Rings
    values: np.ndarray
    area: np.ndarray
    perimeter: np.ndarray
    piece: np.ndarray

    def blobs(self, srs_id: int) -> list[memoryview]:
        """Return each polygon's geometry."""
        return polygon_blobs(self.x, self.y, self.rings.start, np.cumsum(self.rings.is_shell) - 1, srs_id)


class _Patches:
    """Makes polygons of the steps around complete patches."""

    def __init__(self, source: _Source, tolerance: float | None, max_vertices: int | None, minimum_area: float) -> None:
        self._grid, self._ground = source.grid, Ground(source.grid, source.crs)
        self._tolerance, self._max_vertices, self._minimum_area = tolerance, max_vertices, minimum_area

    def of(self, steps: Steps, values: np.ndarray) -> _Polygons | None:
        """Return the polygons of patches, given their steps and the value of each; None where there is none."""
        if not len(steps):
            return None
        rings = rings_of(steps)
        if self._minimum_area > 0:
            rings = self._large(rings)
            if not len(rings.patch):
                return None
        if self._tolerance is not None:
            rings = generalised(rings, self._grid.width, self._grid.height, self._tolerance)
        patch = rings.patch[rings.is_shell]
        if self._max_vertices is not None:
            rings, patch = diced(rings, self._max_vertices)
        area, length = self._ground.measure(rings.column, rings.row, rings.start)
        polygon = np.cumsum(rings.is_shell) - 1
        x, y = self._grid.position(rings.column.astype(float), rings.row.astype(float))
        net = 2 * area[rings.is_shell] - np.bincount(polygon, area)
        begins = np.flatnonzero(np.diff(patch, prepend=-1))
        piece = np.arange(len(patch)) - np.repeat(begins, np.diff(np.append(begins, len(patch))))
        return _Polygons(x, y, rings, values[patch], net, np.bincount(polygon, length), piece)

    def _large(self, rings: Rings) -> Rings:
        area, _ = self._ground.measure(rings.column, rings.row, rings.start)
        large = area >= self._minimum_area
        return rings.chosen(large & large[rings.is_shell][np.cumsum(rings.is_shell) - 1])


class _Features:
    """Writes a feature for each polygon."""

    def __init__(self, file: PolygonFile, field: ValueField, max_vertices: int | None) -> None:
        self._file, self._field, self._max_vertices = file, field, max_vertices

    def add(self, polygons: _Polygons | None) -> None:
        """Take polygons in."""
        if polygons is not None:
            blobs = polygons.blobs(self._file.srs_id)
            self._write(polygons.values.tolist(), blobs, polygons.area.tolist(), polygons.perimeter.tolist())

    def finish(self) -> None:
        """Write what has waited."""

    def _write(self, values: list[int], blobs: list, area: list[float], perimeter: list[float]) -> None:
        contents = self._field.contents
        if contents is not None:
            values = [contents.get(value) for value in values]
        self._file.add(blobs, values, area, perimeter)


class _MultipartFeatures(_Features):
    """Writes a feature for all polygons of a value: more, where these have too many vertices.

    Pieces of one patch share edges, as parts of a valid multipolygon must not, so they go to different features.
    """

    def __init__(self, file: PolygonFile, field: ValueField, max_vertices: int | None) -> None:
        super().__init__(file, field, max_vertices)
        self._parts: dict[tuple[int, int], list[list]] = {}

    def add(self, polygons: _Polygons | None) -> None:
        """Take polygons in."""
        if polygons is None:
            return
        keys = zip(polygons.values.tolist(), polygons.piece.tolist())
        blobs = map(bytes, polygons.blobs(self._file.srs_id))
        for key, *part_of_feature in zip(keys, blobs, polygons.area.tolist(), polygons.perimeter.tolist()):
            self._parts.setdefault(key, []).append(part_of_feature)

    def finish(self) -> None:
        """Write the features, by value."""
        for (value, _), parts in sorted(self._parts.items(), key=lambda item: item[0]):
            for group in self._groups(parts):
                blobs, area, perimeter = zip(*group)
                self._write([value], [joined(blobs)], [math.fsum(area)], [math.fsum(perimeter)])

    def _groups(self, parts: list[list]) -> Iterator[list[list]]:
        most = self._max_vertices or math.inf
        group, vertices = [], 0
        for each in parts:
            more = vertex_count(each[0])
            if group and vertices + more > most:
                yield group
                group, vertices = [], 0
            group.append(each)
            vertices += more
        yield group
