"""Cells of an image on any grid: read as they are where the grids agree, warped where they do not."""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Sequence

import numpy as np
from osgeo import gdal, osr

from ..errors import RasterError, VectorError
from ..formats.bands import Band, alpha_band, band_of, check_consistent, written_name
from ..grid import Grid, Window
from .antimeridian import shifts, turn_of, unwrapped
from .raster import (
    crs_of,
    crs_of_wkt,
    gdal_errors_kept,
    gdal_reason,
    grid_of,
    nodata_of,
    numpy_type,
    open_raster,
    place,
    read,
    wkt_of,
)
from .validity import has_mask, mask_of, valid_by_value
from .vectors import Bounds, transformation, transformed_bounds

#: Share of a cell by which two grids may differ and still count as one.
_SAME = 1e-6

#: gdalwarp's default tolerance in cells. Within one CRS it changes nothing but the rounding of ties.
_GDALWARP_THRESHOLD = 0.125


class ImageSource:
    """A raster to cut chips from; every thread reads through a handle of its own.

    CRSs pass between threads as WKT: before GDAL 3.10 one object must not be used by two at a time. A band that is
    alpha comes last, wherever the file has it.

    Attributes:
        grid, wkt: where its cells lie.
        bands, data_type, dtype: how many bands, and their type, as GDAL and as numpy name it.
        nodata: NoData of the first band, or None.
        block_size: cells that are read at a time, along a row and down a column.
        known_bands: what the bands say of themselves; band_names: their names, made up where they have none.
        has_palette: whether its cells are numbers of colours.
        has_alpha: whether the last band is alpha; order: where each band is in the file, None where all are in order.
        is_placed: whether it has a georeference.
    """

    def __init__(
        self,
        path: str | os.PathLike,
        what: str = "image",
        resampling: int = gdal.GRA_Bilinear,
        target_wkt: str | None = None,
        drivers: Sequence[str] = (),
    ) -> None:
        """Open the raster to be read on grids in the CRS ``target_wkt``, in its own when None.

        ``resampling`` is GDAL's (``gdal.GRA_...``), for grids that differ from its own. ``drivers`` are those that may
        open it; all where there are none.

        Raises:
            RasterError: it cannot be read, or its bands differ in type.
        """
        self.path, self._what, self._resampling, self._drivers = os.fspath(path), what, resampling, drivers
        self._local = threading.local()
        dataset = self._dataset()
        bands = [dataset.GetRasterBand(index + 1) for index in range(dataset.RasterCount)]
        self.grid, crs, self.bands = grid_of(dataset), crs_of(dataset), len(bands)
        self.wkt = wkt_of(crs)
        self._target_wkt = target_wkt if transformation(crs, crs_of_wkt(target_wkt)) else self.wkt
        self.data_type, self.dtype = bands[0].DataType, numpy_type(bands[0])
        self.nodata = bands[0].GetNoDataValue()
        self._has_mask, self._tells_outside = has_mask(bands[0]), nodata_of(bands[0]) is not None
        self.block_size = tuple(bands[0].GetBlockSize())
        self.has_palette = bands[0].GetColorInterpretation() == gdal.GCI_PaletteIndex and len(bands) == 1
        self.is_placed = dataset.GetGeoTransform(can_return_null=True) is not None
        self.order, self.known_bands = _alpha_last(bands_of(dataset), self.path)
        self.band_names = tuple(written_name(band, index) for index, band in enumerate(self.known_bands))
        self.has_alpha = alpha_band(self.known_bands) is not None
        if len({band.DataType for band in bands}) > 1:
            raise RasterError(f"The bands of the {what} {self.path} differ in data type. Convert them to one type.")

    @property
    def crs(self) -> osr.SpatialReference | None:
        """The image's CRS, a new object every time."""
        return crs_of_wkt(self.wkt)

    def on(self, grid: Grid) -> np.ndarray:
        """Return the cells (bands, rows, columns) on ``grid``, in the target CRS.

        Cells outside the image have its NoData, or 0 when it has none.
        """
        window = window_on(self.grid, grid) if self._target_wkt == self.wkt else None
        cells = self._warped(grid) if window is None else self._window(window)
        return cells if self.order is None else cells[self.order]

    def cut(self, grid: Grid) -> tuple[np.ndarray, np.ndarray | None]:
        """Return the cells of :meth:`on`, and which of them (rows, columns) are known; None where all are.

        Masked cells are as those outside. Beside an alpha band, which says by itself where it is 0, they stay.
        """
        cells, known = self.on(grid), self.known(grid)
        if self.has_alpha:
            seen = cells[-1] != 0
            return cells, seen if known is None else known & seen
        if known is not None:
            cells[:, ~known] = self.nodata if self._tells_outside else 0
        return cells, known

    def known(self, grid: Grid) -> np.ndarray | None:
        """Return which cells (rows, columns) on ``grid`` lie in the image, and not where its mask says NoData.

        None where all do. NoData and NaN among the cells themselves are left to :func:`.validity.valid_by_value`, and
        so are cells outside an image that is warped and has NoData.
        """
        window = window_on(self.grid, grid) if self._target_wkt == self.wkt else None
        if window is not None:
            return self._known_window(window)
        if not self._has_mask and (self._tells_outside or self._surrounds(grid)):
            return None
        known = self._warped_mask(grid)
        return None if known.all() else known

    def covers(self, grid: Grid) -> bool:
        """Whether every cell on ``grid`` has a value in some band."""
        cells, known = self.cut(grid)
        valid = valid_by_value(cells, self.nodata)
        return (known is None or bool(known.all())) and (valid is None or bool(valid.any(axis=0).all()))

    def touches(self, bounds: Bounds) -> bool:
        """Whether a box in the target CRS touches the image."""
        way = transformation(crs_of_wkt(self._target_wkt), self.crs)
        try:
            box = transformed_bounds(way, bounds)
        except VectorError:
            return False
        turn = None if way is None else turn_of(self.crs)
        xmin, ymin, xmax, ymax = unwrapped(box, turn)
        return any(not self.grid.window_of(xmin + shift, ymin, xmax + shift, ymax).empty for shift in shifts(turn))

    def close(self) -> None:
        """Let go of the handle of this thread; it must not outlive QGIS, which closes GDAL when it exits."""
        self._local.__dict__.clear()

    def _window(self, window: Window) -> np.ndarray:
        inside = window.intersection(self.grid.window)
        if inside == window:
            return read(self._dataset(), window)
        cells = memory_raster(
            Grid(self.grid.geotransform, window.width, window.height), None, self.bands, self.data_type, self.nodata
        )
        array = read(cells, Window(0, 0, window.width, window.height))
        if not inside.empty:
            array[(slice(None), *inside.relative_to(window).slices)] = read(self._dataset(), inside)
        return array

    def _known_window(self, window: Window) -> np.ndarray | None:
        inside = window.intersection(self.grid.window)
        if inside == window and not self._has_mask:
            return None
        known = np.zeros((window.height, window.width), bool)
        if not inside.empty:
            band = self._dataset().GetRasterBand(1)
            masked = read(band.GetMaskBand(), inside) != 0 if self._has_mask else True
            known[inside.relative_to(window).slices] = masked
        return None if known.all() else known

    def _surrounds(self, grid: Grid) -> bool:
        """Whether all of a grid lies in the image, as far as can be told without a transformation."""
        if self._target_wkt != self.wkt:
            return False
        corners = [self.grid.cell(*grid.position(x, y)) for x in (0, grid.width) for y in (0, grid.height)]
        return all(0 <= column <= self.grid.width and 0 <= row <= self.grid.height for column, row in corners)

    def _warped_mask(self, grid: Grid) -> np.ndarray:
        source = self._dataset()
        mask, target = mask_of(source), memory_raster(grid, self._target_crs(), 1, gdal.GDT_Byte)
        self._warp(mask, target, gdal.GRA_NearestNeighbour, [])
        return read(target, grid.window)[0] != 0

    def _warped(self, grid: Grid) -> np.ndarray:
        """Warp onto ``grid``, cell for cell as gdalwarp does from its command line within one CRS.

        From another CRS nothing is approximated, lest the cells depend on how the scene is cut.
        """
        target = memory_raster(grid, self._target_crs(), self.bands, self.data_type, self.nodata)
        self._warp(self._dataset(), target, self._resampling, self._scale(grid))
        return read(target, grid.window)

    def _warp(self, source: gdal.Dataset, target: gdal.Dataset, resampling: int, scale: list[str]) -> None:
        threshold = _GDALWARP_THRESHOLD if self._target_wkt == self.wkt else 0
        with gdal_errors_kept():
            try:
                done = gdal.Warp(
                    target,
                    source,
                    resampleAlg=resampling,
                    errorThreshold=threshold,
                    options=["-nosrcalpha"],
                    warpOptions=scale,
                )
            except RuntimeError:
                done = None
            reason = gdal_reason()
        if not done:
            raise RasterError(f"Cannot warp the {self._what} {self.path}: {reason}. Check its CRS and georeference.")

    def _scale(self, grid: Grid) -> list[str]:
        """Tell GDAL how cell sizes compare where it would guess from bounding boxes, and blur what is only turned."""
        turned = self._target_wkt == self.wkt and _turned(self.grid, grid)
        axes = zip(("XSCALE", "YSCALE"), self.grid.cell_size, grid.cell_size)
        return [f"{axis}={own / other!r}" for axis, own, other in axes] if turned else []

    def _dataset(self) -> gdal.Dataset:
        if not hasattr(self._local, "dataset"):
            self._local.dataset = open_raster(self.path, self._what, self._drivers)
        return self._local.dataset

    def _target_crs(self) -> osr.SpatialReference | None:
        if not hasattr(self._local, "target_crs"):
            self._local.target_crs = crs_of_wkt(self._target_wkt)
        return self._local.target_crs


def window_on(grid: Grid, other: Grid) -> Window | None:
    """Return ``other`` as a window of ``grid`` when their cells are the same, else None."""
    steps = [(a - b) for a, b in zip(_steps(grid), _steps(other))]
    reach = _SAME * min(grid.cell_size) / max(1, other.width, other.height)
    column, row = grid.cell(*other.position(0, 0))
    if max(map(abs, steps)) > reach or abs(column - round(column)) > _SAME or abs(row - round(row)) > _SAME:
        return None
    return Window(round(column), round(row), other.width, other.height)


def memory_raster(
    grid: Grid, crs: osr.SpatialReference | None, bands: int, data_type: int, nodata: float | None = None
) -> gdal.Dataset:
    """Return a raster in memory on ``grid``, filled with ``nodata``, with 0 when it is None.

    Raises:
        RasterError: there is not so much memory.
    """
    dataset = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, bands, data_type)
    if dataset is None:
        raise RasterError(
            f"There is not enough memory for {grid.width} x {grid.height} cells at once. Choose smaller tiles or "
            "larger cells."
        )
    place(dataset, grid, crs, nodata)
    for index in range(bands if nodata is not None else 0):
        dataset.GetRasterBand(index + 1).Fill(nodata)
    return dataset


def is_turned(grid: Grid) -> bool:
    """Whether the rows of a grid do not run along the x axis."""
    return grid.geotransform[2] != 0 or grid.geotransform[4] != 0


def _turned(grid: Grid, other: Grid) -> bool:
    """Whether the rows of two grids run in different directions, other than straight against each other."""
    (a, _, b, _), (c, _, d, _) = _steps(grid), _steps(other)
    return abs(a * d - b * c) > _SAME * math.hypot(a, b) * math.hypot(c, d)


def _steps(grid: Grid) -> tuple[float, float, float, float]:
    _, dx_column, dx_row, _, dy_column, dy_row = grid.geotransform
    return dx_column, dx_row, dy_column, dy_row


def bands_of(dataset: gdal.Dataset) -> tuple[Band, ...]:
    """Return what the bands of a raster say of themselves."""
    bands = (dataset.GetRasterBand(index + 1) for index in range(dataset.RasterCount))
    return tuple(
        band_of(
            band.GetDescription(),
            gdal.GetColorInterpretationName(band.GetColorInterpretation()),
            {**band.GetMetadata(), **band.GetMetadata("IMAGERY")},
        )
        for band in bands
    )


def _alpha_last(bands: tuple[Band, ...], path: str) -> tuple[list[int] | None, tuple[Band, ...]]:
    """Return the order of a file's bands that puts alpha last, None where it is so already, and the bands in it."""
    check_consistent(bands, path)
    alpha = alpha_band(bands)
    if len(bands) == 1:
        return None, (Band(),) if alpha == 0 else bands
    if alpha in (None, len(bands) - 1):
        return None, bands
    order = [*(index for index in range(len(bands)) if index != alpha), alpha]
    return order, tuple(bands[index] for index in order)
