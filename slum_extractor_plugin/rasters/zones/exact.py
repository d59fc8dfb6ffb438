"""Slums as polygons, cut by zones of any shape: exact, and in bounded memory as growth is.

Class rasters are traced along their cells' edges first.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from ...grid import Grid, Window
from ...progress import Progress, part
from ...threads import thread_pool
from ..areas import ArealScale
from ..growth.overlay import Overlay
from ..growth.pieces import Pieces, pieces_of
from ..growth.place import Place
from ..growth.sources import DatedSlums, Store
from ..growth.tiles import Tile, cut
from ..growth.units import Units
from ..growth.zonal import Buildings, population_of
from ..image import ImageSource, memory_raster
from ..parallel import core_count, ordered_map
from ..raster import wkt_of
from ..validity import valid_by_value
from ..vectors import is_vector, transformation
from .cells import Cells, ground_area
from .figures import Figures

#: Vertices that a tile holds, and bytes that a shape counts for beside its vertices, as growth has them.
_LOAD, _SHAPE_IN_BYTES = 60_000.0, 96.0

#: Cells of a confidence raster that are looked at at a time.
_CELLS = 1 << 22


@dataclass(frozen=True)
class Inputs:
    """Slums, and what may be summed up beside their area: percents of confidence, people a cell, outlines."""

    slums: DatedSlums
    confidence: str | None = None
    population: str | None = None
    buildings: str | None = None


@dataclass(frozen=True)
class _Part:
    """Figures of one zone in one tile."""

    zone: int
    area: float
    percent: float
    sure: float
    people: float
    buildings: int


class UnitZones:
    """Administrative units as zones, those of one name as one; ground in none of them is the last zone."""

    def __init__(self, units: Units) -> None:
        self._units = units
        self._numbers = {name: index for index, name in enumerate(units.names)} | {"": len(units.names)}
        self.count = len(units.names) + 1

    def divided(self, pieces: Pieces) -> Iterator[tuple[int, Pieces]]:
        """Yield polygons zone by zone, cut at borders."""
        for unit, some in self._units.divided(pieces):
            yield self._numbers[unit], some

    def add_known(self, known: np.ndarray, pieces: Pieces, sign: float, whole: np.ndarray, scale: ArealScale) -> None:
        """Add the area that polygons cover of each zone, or take it away; see :meth:`.cells.Cells.add_known`."""
        for zone, some in self.divided(pieces):
            known[zone] += sign * ground_area(some, scale)


def sum_exactly(
    inputs: Inputs, zones: Cells | UnitZones, place: Place, whole: np.ndarray, progress: Progress
) -> Figures:
    """Return the figures of every zone.

    Args:
        inputs: what to sum up.
        zones: in the working CRS of ``place``.
        place: where it is done.
        whole: square metres of each zone: what is known of polygons, which have no edge.
        progress: told the share of the work that is done.

    Raises:
        RasterError, VectorError: a layer cannot be read.
    """
    with tempfile.TemporaryDirectory() as folder, closing(Store(Path(folder), place)) as store:
        return _Run(inputs, zones, place, store).figures(whole, progress)


class _Run:
    """One pass over the tiles."""

    def __init__(self, inputs: Inputs, zones: Cells | UnitZones, place: Place, store: Store) -> None:
        self._inputs, self._zones, self._place, self._store = inputs, zones, place, store
        self._population = population_of(inputs.population, place)
        self._confidence = Confidence(inputs.confidence, place) if inputs.confidence else None
        self._buildings: Buildings | None = None

    def figures(self, whole: np.ndarray, progress: Progress) -> Figures:
        """Sum up and return everything."""
        self._store.take(self._inputs.slums, "slum_0", part(progress, 0.0, 0.3))
        if self._inputs.buildings:
            self._buildings = Buildings(self._store, self._inputs.buildings, part(progress, 0.3, 0.35))
        names = ["slum_0", *self._store.unknown]
        numbers, boxes, sizes = zip(*(self._store.boxes(name) for name in names))
        sums = np.zeros((5, len(whole)))
        every = np.concatenate(boxes)
        if len(every):
            bounds = (*every[:, :2].min(axis=0), *every[:, 2:].max(axis=0))
            self._areal = ArealScale(self._place.working, bounds)
            tile = cut(boxes, [(each + _SHAPE_IN_BYTES) / 16 for each in sizes], _LOAD)
            for found in self._tiles(tile, Overlay(self._store, ["slum_0"], numbers, boxes), part(progress, 0.35, 0.9)):
                for each in found:
                    sums[:, each.zone] += (each.area, each.percent, each.sure, each.people, each.buildings)
        return self._gathered(sums, self._known(whole, part(progress, 0.9, 1.0)))

    def _gathered(self, sums: np.ndarray, known: np.ndarray) -> Figures:
        area, percent, sure, people, buildings = sums
        mean = np.where(sure > 0, percent / np.where(sure > 0, sure, 1), np.nan)
        return Figures(
            known,
            area,
            mean if self._confidence else None,
            people if self._population else None,
            buildings if self._buildings else None,
        )

    def _tiles(self, tile: Tile, overlay: Overlay, progress: Progress) -> Iterator[list[_Part]]:
        leaves = list(tile.leaves())
        with thread_pool(core_count()) as pool:
            results = ordered_map(pool, lambda leaf: self._leaf(leaf, overlay), leaves, 2 * core_count() + 1)
            with closing(results):
                for number, found in enumerate(results):
                    progress((number + 1) / len(leaves))
                    yield found

    def _leaf(self, tile: Tile, overlay: Overlay) -> list[_Part]:
        near = self._buildings.near(tile) if self._buildings else None
        [slum] = overlay.slums(tile)
        return [self._part(zone, pieces, near) for zone, pieces in self._zones.divided(pieces_of(slum)) if len(pieces)]

    def _part(self, zone: int, pieces: Pieces, near: ogr.Geometry | None) -> _Part:
        area = ground_area(pieces, self._areal)
        shape = pieces.geometry() if self._confidence or self._population or self._buildings else None
        percent, sure = self._confidence.within(shape) if self._confidence else (0.0, 0.0)
        people = self._population.within(shape) if self._population else 0.0
        return _Part(zone, area, percent, sure, people, self._buildings.within(shape, near) if self._buildings else 0)

    def _known(self, whole: np.ndarray, progress: Progress) -> np.ndarray:
        """Return what is known of each zone: of a raster, what is within its edges and not NoData."""
        if is_vector(self._inputs.slums.path):
            return whole
        known = np.zeros(len(whole))
        for shape, sign in self._known_shapes():
            x0, x1, y0, y1 = shape.GetEnvelope()
            scale = ArealScale(self._place.working, (x0, y0, x1, y1))
            self._zones.add_known(known, pieces_of(shape), sign, whole, scale)
        progress(1.0)
        return np.clip(known, 0.0, whole)

    def _known_shapes(self) -> Iterator[tuple[ogr.Geometry, float]]:
        for outline in self._store.extents:
            yield outline, 1.0
        for name in self._store.unknown:
            numbers, _, _ = self._store.boxes(name)
            for number in numbers:
                for wkb in self._store.polygons(name, np.array([number]))[0]:
                    yield ogr.CreateGeometryFromWkb(wkb), -1.0


class Confidence:
    """Mean percents of a raster within shapes, by the middles of its cells."""

    def __init__(self, path: str, place: Place) -> None:
        """Open the raster; shapes are in the working CRS of ``place``.

        Raises:
            RasterError: it cannot be read.
        """
        self._source, self._working = ImageSource(path, "confidence raster"), place.working
        self._wkt = wkt_of(place.working)

    def within(self, shape: ogr.Geometry) -> tuple[float, float]:
        """Return the sum of the percents in a shape, and the number of cells that have one."""
        way = transformation(self._working, self._source.crs)
        if way is not None:
            shape = shape.Clone()
            shape.Transform(way)
        window = self._window(shape.GetEnvelope())
        rows, sums = max(1, _CELLS // max(1, window.width)), np.zeros(2)
        for row in range(window.row, window.bottom, rows):
            strip = Window(window.column, row, window.width, min(rows, window.bottom - row))
            sums += self._summed(shape, strip)
        return float(sums[0]), float(sums[1])

    def _summed(self, shape: ogr.Geometry, window: Window) -> tuple[float, float]:
        grid = self._source.grid.part(window)
        cells, known = self._source.on(grid)[0], self._source.known(grid)
        inside = burnt(shape, grid, self._source.crs)
        for part_known in (known, valid_by_value(cells, self._source.nodata)):
            if part_known is not None:
                inside &= part_known
        if cells.dtype == np.uint8:
            inside &= cells != 255
        return float(cells[inside].sum(dtype=float)), float(inside.sum())

    def _window(self, envelope: tuple[float, float, float, float]) -> Window:
        x0, x1, y0, y1 = envelope
        return self._source.grid.window_of(x0, y0, x1, y1).padded(1).intersection(self._source.grid.window)


def burnt(shape: ogr.Geometry, grid: Grid, crs: osr.SpatialReference | None) -> np.ndarray:
    """Return which cells of a grid have their middle in a shape, bool (rows, columns)."""
    source = ogr.GetDriverByName("Memory").CreateDataSource("shape")
    layer = source.CreateLayer("shape", crs, ogr.wkbMultiPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(shape)
    layer.CreateFeature(feature)
    target = memory_raster(grid, crs, 1, gdal.GDT_Byte)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    return target.ReadAsArray() > 0
