"""People and buildings in slums, from a population raster and a layer of buildings."""

from __future__ import annotations

import math
import os
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from ...errors import RasterError
from ...grid import Grid, Window
from ...progress import Progress
from ..image import ImageSource, memory_raster
from ..raster import crs_of_wkt, wkt_of
from ..validity import valid_by_value
from ..vectors import Bounds, transformation
from .pieces import multipolygon, quiet, result
from .place import Place
from .sources import Store
from .tiles import Tile

#: Parts of a population cell along each side: its people are shared out by how many of their middles are in slums.
PARTS = 16


class Population:
    """People a cell, as WorldPop, GHS-POP and censuses' rasters give them; they live evenly within a cell."""

    def __init__(self, path: str | os.PathLike, working: osr.SpatialReference | None) -> None:
        """Open the raster; dates are compared in the CRS ``working``.

        Raises:
            RasterError: it cannot be read.
        """
        self._source = ImageSource(path, "population raster")
        self._working = wkt_of(working)
        if self._source.grid.geotransform[2] or self._source.grid.geotransform[4]:
            raise RasterError(f"The population raster {path} is rotated. Warp it to a north-up grid first.")

    def within(self, shape: ogr.Geometry) -> float:
        """Return how many people live in a shape."""
        if shape.IsEmpty():
            return 0.0
        way = transformation(crs_of_wkt(self._working), self._source.crs)
        if way is not None:
            shape = shape.Clone()
            shape.Transform(way)
        x0, x1, y0, y1 = shape.GetEnvelope()
        window = self.window_of((x0, y0, x1, y1))
        if window.empty:
            return 0.0
        grid, people = self.part(window)
        return float((people * _shares(shape, grid, self._source.crs)).sum())

    @property
    def crs(self) -> osr.SpatialReference | None:
        """The raster's CRS."""
        return self._source.crs

    def part(self, window: Window) -> tuple[Grid, np.ndarray]:
        """Return the grid of a window and its people, float64 (rows, columns), 0 where nothing is known."""
        grid = self._source.grid.part(window)
        cells, known = self._source.on(grid)[0], self._source.known(grid)
        valid = valid_by_value(cells, self._source.nodata)
        people = cells.astype(float)
        unknown = ~np.isfinite(people) | (people < 0)
        for part in (known, valid):
            if part is not None:
                unknown |= ~part
        people[unknown] = 0.0
        return grid, people

    def close(self) -> None:
        """Let go of this thread's handle."""
        self._source.close()

    def window_of(self, bounds: Bounds) -> Window:
        """Return the cells that a box (min x, min y, max x, max y) in the raster's CRS touches."""
        x0, y0, x1, y1 = bounds
        grid = self._source.grid
        columns, rows = zip(grid.cell(x0, y0), grid.cell(x1, y1))
        left, top = math.floor(min(columns)), math.floor(min(rows))
        whole = Window(left, top, math.ceil(max(columns)) - left or 1, math.ceil(max(rows)) - top or 1)
        return whole.intersection(grid.window)


class Buildings:
    """Buildings, each counted where the middle of its bounding box lies."""

    LAYER = "buildings"

    def __init__(self, store: Store, path: str, progress: Progress) -> None:
        """Bring a layer of building outlines into the store."""
        store.take_layer(path, self.LAYER, "layer of buildings", progress)
        _, box, _ = store.boxes(self.LAYER)
        middle = (box[:, :2] + box[:, 2:]) / 2
        self._middle = middle[np.argsort(middle[:, 0])]

    def near(self, tile: Tile) -> ogr.Geometry:
        """Return the middles in a leaf; one on the seam belongs to the leaf east or north of it."""
        x0, y0, x1, y1 = tile.box
        begin, end = np.searchsorted(self._middle[:, 0], (x0, x1))
        near = self._middle[begin:end]
        near = near[(near[:, 1] >= y0) & (near[:, 1] < y1)]
        head = np.zeros(len(near), [("order", "u1"), ("type", "<u4"), ("xy", "<f8", 2)])
        head["order"], head["type"], head["xy"] = 1, ogr.wkbPoint, near
        start = np.array([(1, ogr.wkbMultiPoint, len(near))], [("order", "u1"), ("type", "<u4"), ("count", "<u4")])
        return ogr.CreateGeometryFromWkb(start.tobytes() + head.tobytes())

    @staticmethod
    def within(shape: ogr.Geometry, near: ogr.Geometry) -> int:
        """Return how many of the middles ``near`` lie in a shape."""
        if shape.IsEmpty() or near.IsEmpty():
            return 0
        with quiet():
            found = result(near.Intersection(shape), "compared with the buildings")
        if found.IsEmpty():
            return 0
        return max(1, found.GetGeometryCount())


def population_of(path: str | None, place: Place) -> Population | None:
    """Return the population of a raster, or None without one."""
    return Population(path, place.working) if path else None


def _shares(shape: ogr.Geometry, grid: Grid, crs: osr.SpatialReference | None) -> np.ndarray:
    """Return the share of each cell that lies in a shape, to a 256th."""
    x0, dx, _, y0, _, dy = grid.geotransform
    shares = np.empty((grid.height, grid.width))
    rows = max(1, (1 << 22) // (grid.width * PARTS**2))
    layer_of = ogr.GetDriverByName("Memory").CreateDataSource(Path("shape").name)
    layer = layer_of.CreateLayer("shape", crs, ogr.wkbMultiPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(shape if shape.GetDimension() == 2 else multipolygon([]))
    layer.CreateFeature(feature)
    for row in range(0, grid.height, rows):
        height = min(rows, grid.height - row)
        fine = Grid((x0, dx / PARTS, 0.0, y0 + row * dy, 0.0, dy / PARTS), grid.width * PARTS, height * PARTS)
        target = memory_raster(fine, crs, 1, gdal.GDT_Byte)
        gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
        cells = target.ReadAsArray().reshape(height, PARTS, grid.width, PARTS)
        shares[row : row + height] = cells.mean(axis=(1, 3))
    return shares
