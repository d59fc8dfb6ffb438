"""What is compared: classified and true values of the same cells, strip by strip, where both are known."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import gdal, osr

from ...errors import RasterError
from ...formats.classes import BACKGROUND_NAME, ClassInfo
from ...grid import Grid, Window
from ...progress import Progress, silent
from ..chips.labels import FeatureLabels
from ..class_description import described_classes
from ..image import ImageSource
from ..mask import PolygonMask
from ..raster import class_band, nodata_of, open_raster, require_range, wkt_of
from ..validity import valid_by_value
from ..vectors import is_vector, open_vector
from .common_grid import common_grid

#: Cells that are compared at once, and the most rows of them.
_CELLS, _ROWS = 1 << 22, 512

#: What counting holds.
_LARGEST = int(np.iinfo(np.int64).max)


@dataclass(frozen=True)
class Sources:
    """What to compare, and where.

    Attributes:
        classified, truth: a raster of integer class values, or polygons.
        classified_field, truth_field: integer field of polygons; without one the likeliest by its name, else all are 1.
        ignored: true values that say nothing, such as 0 where nobody has labelled.
        mask: polygons, or a raster that is neither 0 nor NoData, outside which nothing is compared.
        cell_size: of the grid where both are polygons, in units of the classified ones' CRS.
        image: gives the size of the cells where both are polygons and ``cell_size`` is None.
        only: the one class that is compared; all others count as background, 0, on both sides.
    """

    classified: str | os.PathLike
    truth: str | os.PathLike
    classified_field: str | None = None
    truth_field: str | None = None
    ignored: Collection[int] = ()
    mask: str | os.PathLike | None = None
    cell_size: float | None = None
    only: int | None = None
    image: str | os.PathLike | None = None


@dataclass(frozen=True)
class Strip:
    """Cells (rows, columns) of a window: classified, true, and whether they are compared.

    ``mapped`` are the cells with a classified value, compared or not; ``inside`` those of the mask, None without one.
    """

    window: Window
    classified: np.ndarray
    true: np.ndarray
    known: np.ndarray
    mapped: Optional[np.ndarray] = None
    inside: Optional[np.ndarray] = None


class Pairs:
    """Both sides on one grid: that of the class raster, else of the truth raster, else one made for the polygons.

    Polygons are burnt by the rule of gdal_rasterize, and what lies in none is background, 0; a raster on another grid
    gives each cell the value at its centre. Another CRS is transformed. A layer without a feature is all background.
    Used as a context manager.

    Attributes:
        grid, crs: where the cells lie; cells: both, and where they come from.
        masked: whether a mask says where to compare.
        hold_the_map: whether the grid has all of the classified side; a truth raster's may be smaller than polygons.
    """

    def __init__(self, sources: Sources) -> None:
        """Open both sides.

        Raises:
            RasterError, VectorError: a side cannot be read, holds no classes, or lies elsewhere.
        """
        self.masked = bool(sources.mask)
        self.hold_the_map = not is_vector(sources.classified) or is_vector(sources.truth)
        self._folder = tempfile.TemporaryDirectory()
        try:
            self.cells = common_grid(sources.classified, sources.truth, sources.mask, sources.cell_size, sources.image)
            self.grid, self.crs = self.cells.grid, self.cells.crs
            sides = (
                (sources.classified, sources.classified_field, "classified data"),
                (sources.truth, sources.truth_field, "ground truth"),
            )
            self._classified, self._truth = (
                _side(*side, self.grid, self.crs, Path(self._folder.name)) for side in sides
            )
            self._mask = _mask(sources.mask, self.grid, self.crs) if sources.mask else None
        except BaseException:
            self._folder.cleanup()
            raise
        self._only = sources.only
        self._ignored = np.array(sorted(sources.ignored), np.int64)

    def __enter__(self) -> Pairs:
        return self

    def __exit__(self, *_: object) -> None:
        self._classified = self._truth = self._mask = None  # files must be closed before their folder goes, on Windows
        self._folder.cleanup()

    def names(self, values: Sequence[int]) -> dict[int, str]:
        """Return the names of class values, as the truth has them, else as the classified side has them."""
        sides = [side.describe([value for value in values if value]) for side in (self._classified, self._truth)]
        known = {info.value: info.name for side in sides for info in side if info.name != str(info.value)}
        return {value: known.get(value, str(value) if value else BACKGROUND_NAME) for value in values}

    def on(self, window: Window) -> Strip:
        """Return the cells of a window of the grid."""
        part = self.grid.part(window)
        (classified, mapped), (true, known) = self._classified.on(part), self._truth.on(part)
        known &= mapped
        if len(self._ignored):
            known &= ~np.isin(true, self._ignored)
        inside = None if self._mask is None else self._mask.inside(window)
        if inside is not None:
            known &= inside
        if self._only is not None:
            classified, true = (np.where(side == self._only, side, 0) for side in (classified, true))
        return Strip(window, classified, true, known, mapped, inside)

    def strips(
        self, within: Window | None = None, cuts: Collection[int] = (), progress: Progress = silent
    ) -> Iterator[Strip]:
        """Yield the cells from top to bottom, whole rows at a time, so that memory does not grow with the scene.

        Args:
            within: these cells only.
            cuts: rows at which a strip must begin.
            progress: told the share of the rows that is done.
        """
        extent = self.grid.window.intersection(within) if within else self.grid.window
        rows = min(_ROWS, max(1, _CELLS // max(1, extent.width)))
        starts = sorted({*range(extent.row, extent.bottom, rows), *(c for c in cuts if extent.row < c < extent.bottom)})
        for start, end in zip(starts, [*starts[1:], extent.bottom]):
            progress((start - extent.row) / extent.height)
            yield self.on(Window(extent.column, start, extent.width, end - start))


class _RasterSide:
    """Class values of a raster on any grid, and where they are known."""

    def __init__(self, path: str | os.PathLike, what: str, grid: Grid, crs: osr.SpatialReference | None) -> None:
        dataset = open_raster(path, what)
        band = class_band(dataset, what)
        self._nodata, self._classes = nodata_of(band), described_classes(band)
        self._source = ImageSource(path, what, gdal.GRA_NearestNeighbour, wkt_of(crs))
        if not self._source.touches(grid.bounds()):
            raise RasterError(f"The {what} {os.fspath(path)} does not touch the other side. Check the CRS of each.")

    def on(self, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
        values, known = self._source.on(grid)[0], self._source.known(grid)
        valid = valid_by_value(values, self._nodata)
        if values.dtype == np.uint64:
            require_range(values if valid is None else values[valid], 0, _LARGEST, self._source.path)
        parts = [part for part in (known, valid) if part is not None]
        return values, np.logical_and.reduce(parts) if parts else np.ones(values.shape, bool)

    def describe(self, values: Sequence[int]) -> list[ClassInfo]:
        return [self._classes[value] for value in values if value in self._classes]


class _PolygonSide:
    """Class values burnt from polygons; known everywhere."""

    def __init__(self, labels: FeatureLabels) -> None:
        self._labels = labels

    def on(self, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
        values = self._labels.on(grid)
        return values, np.ones(values.shape, bool)

    def describe(self, values: Sequence[int]) -> Sequence[ClassInfo]:
        return self._labels.describe(values)


class _NoPolygons:
    """Nothing but background, as of a model that found no slum, or a place that has none."""

    def on(self, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
        shape = grid.height, grid.width
        return np.zeros(shape, np.uint8), np.ones(shape, bool)

    def describe(self, values: Sequence[int]) -> Sequence[ClassInfo]:
        return ()


class _RasterMask:
    """Where a raster is neither 0 nor NoData."""

    def __init__(self, path: str | os.PathLike, grid: Grid, crs: osr.SpatialReference | None) -> None:
        self._grid = grid
        self._source = ImageSource(path, "mask", gdal.GRA_NearestNeighbour, wkt_of(crs))

    def inside(self, window: Window) -> np.ndarray:
        grid = self._grid.part(window)
        values, known = self._source.on(grid)[0], self._source.known(grid)
        inside = (values != 0) & (values == values) & (values != (self._source.nodata or 0))
        return inside if known is None else inside & known


def _mask(path: str | os.PathLike, grid: Grid, crs: osr.SpatialReference | None) -> PolygonMask | _RasterMask:
    return PolygonMask(path, grid, crs) if is_vector(path) else _RasterMask(path, grid, crs)


def _side(
    path: str | os.PathLike, field: str | None, what: str, grid: Grid, crs: osr.SpatialReference | None, folder: Path
) -> _RasterSide | _PolygonSide | _NoPolygons:
    if not is_vector(path):
        if field:
            raise RasterError(
                f"The {what} {os.fspath(path)} are a raster, whose classes are its values. "
                f"Leave the class value field empty, it is {field}."
            )
        return _RasterSide(path, what, grid, crs)
    if not _features(path):
        return _NoPolygons()
    place = folder / what.replace(" ", "_")
    place.mkdir()
    return _PolygonSide(FeatureLabels(path, crs, grid.bounds(), place, field))


def _features(path: str | os.PathLike) -> int:
    dataset, layer = open_vector(path)
    count = layer.GetFeatureCount()
    del layer, dataset
    return count
