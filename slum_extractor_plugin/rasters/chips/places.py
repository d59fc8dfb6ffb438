"""Where chips lie: the grid of each one, row by row, on the image's own grid or one turned or scaled from it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from osgeo import ogr, osr

from ...grid import Grid, Window, chip_windows
from ..vectors import Bounds
from .feature_index import FeatureCopy, FeatureIndex

#: Share of a cell by which a chip may seem to lie over an edge that it only touches.
_TOLERANCE = 1e-6


@dataclass(frozen=True)
class ChipPlaces:
    """All the places of chips of one image.

    ``grid`` has the chips' cell size; ``extent`` are the cells of it to cut from. Besides the upright chips, chips
    are cut at every multiple of ``rotation_angle`` degrees below 360, unless it is 0.
    """

    grid: Grid
    extent: Window
    tile_size: tuple[int, int]
    stride: tuple[int, int]
    rotation_angle: float = 0.0

    def __iter__(self) -> Iterator[Grid]:
        """Yield the grid of every chip: the upright ones, then angle by angle those that lie wholly inside."""
        for window in self._windows(self.extent):
            yield self.grid.part(window)
        for turned in self._turned():
            for window in self._windows(turned.window):
                if self._inside(turned.part(window)):
                    yield turned.part(window)

    def __len__(self) -> int:
        """Return the number of places that are looked at, those of turned chips over the edge included."""
        extents = [self.extent, *(turned.window for turned in self._turned())]
        return sum(1 for extent in extents for _ in self._windows(extent))

    def _windows(self, extent: Window) -> Iterator[Window]:
        return chip_windows(extent, *self.tile_size, *self.stride)

    def _turned(self) -> Iterator[Grid]:
        angle = self.rotation_angle
        while 0 < angle < 360 - 1e-9:
            yield self.grid.part(self.extent).rotated(angle)
            angle += self.rotation_angle

    def _inside(self, chip: Grid) -> bool:
        corners = (chip.position(column, row) for column in (0, chip.width) for row in (0, chip.height))
        cells = [self.grid.cell(*corner) for corner in corners]
        extent, slack = self.extent, _TOLERANCE
        columns, rows = zip(*cells)
        return (
            min(columns) >= extent.column - slack
            and max(columns) <= extent.right + slack
            and min(rows) >= extent.row - slack
            and max(rows) <= extent.bottom + slack
        )


class FeaturePlaces:
    """One chip for each feature: of the full size and centred on it, or just its bounding box."""

    def __init__(
        self, features: FeatureIndex, grid: Grid, extent: Window, tile_size: tuple[int, int], boxes: bool
    ) -> None:
        """Look at the features whose centre lies in ``extent``, cells of ``grid``."""
        self._features, self._grid, self._extent = features, grid, extent
        self._size = None if boxes else tile_size

    def __iter__(self) -> Iterator[Grid]:
        """Yield the grid of every chip, in the order of the features."""
        with self._features.selected(self._grid.bounds(self._extent)) as layer:
            for feature in layer:
                window = self._window(feature.GetGeometryRef().GetEnvelope())
                if not window.intersection(self._extent).empty:
                    yield self._grid.part(window)

    def __len__(self) -> int:
        """Return the number of features."""
        return max(1, self._features.count)

    def _window(self, envelope: tuple[float, float, float, float]) -> Window:
        xmin, xmax, ymin, ymax = envelope
        if self._size is None:
            return self._grid.window_of(xmin, ymin, xmax, ymax)
        column, row = self._grid.cell((xmin + xmax) / 2, (ymin + ymax) / 2)
        width, height = self._size
        return Window(round(column - width / 2), round(row - height / 2), width, height)


class MaskPolygons:
    """Polygons that a chip has to lie completely inside of, one or several together.

    Attributes:
        count: the number of polygons.
        used: the ids of those in which a chip lies; threads add to it.
    """

    def __init__(self, path: str | os.PathLike, crs: osr.SpatialReference | None, bounds: Bounds, folder: Path) -> None:
        """Index the polygons of ``path`` that touch ``bounds``, in ``crs``.

        Raises:
            VectorError: the layer cannot be used.
        """
        copy = FeatureCopy("mask polygons", repaired=True, areas=True)
        self._features = FeatureIndex(path, copy, crs, bounds, folder)
        self.count, self.used = self._features.count, set[int]()

    def hold(self, chip: Grid) -> bool:
        """Whether a chip lies completely inside."""
        footprint = chip_footprint(chip, _TOLERANCE)
        with self._features.selected(chip.bounds()) as layer:
            polygons = {feature.GetFID(): feature.GetGeometryRef().Clone() for feature in layer}
        around = [number for number, polygon in polygons.items() if polygon.Contains(footprint)]
        if not around and len(polygons) > 1 and _union(list(polygons.values())).Contains(footprint):
            around = [number for number, polygon in polygons.items() if polygon.Intersects(footprint)]
        self.used.update(around)
        return bool(around)


def chip_footprint(chip: Grid, inset: float = 0.0) -> ogr.Geometry:
    """Return the outline of a chip as a polygon, ``inset`` cells smaller on each side."""
    near, right, bottom = inset, chip.width - inset, chip.height - inset
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for column, row in ((near, near), (right, near), (right, bottom), (near, bottom), (near, near)):
        ring.AddPoint_2D(*chip.position(column, row))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometryDirectly(ring)
    return polygon


def _union(polygons: list[ogr.Geometry]) -> ogr.Geometry:
    collection = ogr.Geometry(ogr.wkbMultiPolygon)
    for polygon in polygons:
        single = ogr.GT_Flatten(polygon.GetGeometryType()) == ogr.wkbPolygon
        for part in [polygon] if single else polygon:
            collection.AddGeometry(part)
    return collection.UnionCascaded()
