"""A small picture of hits, misses and false alarms, over the image where there is one."""

from __future__ import annotations

import os

import numpy as np
from osgeo import gdal, osr

from ...grid import Grid
from ..raster import gdal_errors_kept, open_raster, place
from .error_raster import FALSE_ALARM, OUTCOMES, RIGHT, outcomes
from .pairs import Strip

#: Cells along the longer side of the picture.
_LONGER_SIDE = 1200

#: How much the picture is darkened or lightened towards grey, so that the outcomes stand out.
_FADED = 0.55
_UNKNOWN, _KNOWN = (255, 255, 255), (233, 235, 237)


class Overview:
    """Counts outcomes in the cells of a smaller grid: nothing small is lost, as it would be by taking every n-th."""

    def __init__(self, grid: Grid, value: int | None) -> None:
        self._value, self._step = value, max(1, -(-max(grid.width, grid.height) // _LONGER_SIDE))
        columns, rows = -(-grid.width // self._step), -(-grid.height // self._step)
        self._counts = np.zeros((len(OUTCOMES), rows, columns), np.float32)
        x0, dx_column, dx_row, y0, dy_column, dy_row = grid.geotransform
        steps = (x0, dx_column * self._step, dx_row * self._step, y0, dy_column * self._step, dy_row * self._step)
        self.grid = Grid(steps, columns, rows)

    def add(self, strip: Strip) -> None:
        """Count a strip, which is as wide as the grid."""
        kinds, columns = len(OUTCOMES) + 1, self.grid.width
        found = np.where(strip.known, outcomes(strip.classified, strip.true, self._value), kinds - 1)
        rows = np.arange(strip.window.row, strip.window.bottom) // self._step
        across = np.arange(strip.window.width) // self._step
        place = ((rows - rows[0])[:, None] * columns + across) * kinds + found
        height = rows[-1] - rows[0] + 1
        counts = np.bincount(place.reshape(-1), minlength=height * columns * kinds).reshape(height, columns, kinds)
        self._counts[:, rows[0] : rows[-1] + 1] += np.moveaxis(counts[..., :-1], -1, 0)

    def picture(self, backdrop: np.ndarray | None = None) -> np.ndarray:
        """Return (3, rows, columns) uint8; ``backdrop`` is the image on :attr:`grid`, of the same shape."""
        known = self._counts.sum(axis=0)
        shares = self._counts / np.maximum(known, 1)
        ground = np.where(known > 0, *(np.array(color, np.float32)[:, None, None] for color in (_KNOWN, _UNKNOWN)))
        if backdrop is not None:
            ground = backdrop * (1 - _FADED) + 255 * _FADED
            ground[:, known == 0] = (ground[:, known == 0] + 255) / 2
        # A few cells of a finding must still be seen where many are drawn as one.
        shown = shares[RIGHT + 1 :] ** (1 / 3) if self._step > 1 else shares[RIGHT + 1 :]
        shown = shown / np.maximum(shown.sum(axis=0), 1)
        colors = np.array([color for _, color in OUTCOMES[RIGHT + 1 :]], np.float32)
        strength = shown.sum(axis=0) * (0.75 if backdrop is not None else 1.0)
        mixed = np.einsum("crw,cb->brw", shown, colors) / np.maximum(shown.sum(axis=0), 1e-9)
        result = ground * (1 - strength) + mixed * strength
        return result.round().astype(np.uint8)

    @property
    def codes(self) -> list[int]:
        """The outcomes beside the correct background that occur; the first three always do."""
        last = FALSE_ALARM if not self._counts[-1].any() else len(OUTCOMES) - 1
        return list(range(RIGHT + 1, last + 1))


def backdrop(path: str | os.PathLike, grid: Grid, crs: osr.SpatialReference | None) -> np.ndarray:
    """Return an image on a small grid, grey, float32 (3, rows, columns) from 0 to 255.

    Raises:
        RasterError: the image cannot be read.
    """
    source = open_raster(path, "image")
    target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, source.RasterCount, gdal.GDT_Float32)
    place(target, grid, crs, float("nan"))
    for band in range(target.RasterCount):
        target.GetRasterBand(band + 1).Fill(float("nan"))
    with gdal_errors_kept():
        gdal.Warp(target, source, resampleAlg=gdal.GRA_Average)
    cells = target.ReadAsArray().reshape(-1, grid.height, grid.width)[:3]
    with np.errstate(invalid="ignore"):
        grey = cells.mean(axis=0)
    low, high = np.nanpercentile(grey, (2, 98)) if np.isfinite(grey).any() else (0.0, 1.0)
    shown = np.clip((grey - low) / max(high - low, 1e-9) * 255, 0, 255)
    return np.broadcast_to(np.where(np.isfinite(shown), shown, 255), (3, *shown.shape)).astype(np.float32)
