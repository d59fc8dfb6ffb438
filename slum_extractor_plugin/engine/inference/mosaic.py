"""Several images as one scene."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import ExitStack

import numpy as np
from rasterio.crs import CRS

from ...grid import Grid, Window
from .mirroring import surrounded
from .output_grid import cells_of
from .scene import Scene, image_grid


class Mosaic:
    """Images seen on one grid, earlier ones on top; a context manager with the face of :class:`Scene`.

    Args:
        images: path and zero-based bands of each, as many bands of each.
        grid: the cells to read.
        crs: CRS of ``grid``.
        reflect: whether the mosaic is mirrored where it has no data and beyond its grid, or 0 there as in ArcGIS.

    Raises:
        RasterError: an image cannot be opened, or has not all of its bands.
    """

    def __init__(
        self, images: Sequence[tuple[str, Sequence[int]]], grid: Grid, crs: CRS | None, reflect: bool = True
    ) -> None:
        self.grid, self.crs = grid, crs
        self._reflect = reflect
        with ExitStack() as stack:
            self._parts = [
                (_footprint(path, grid, crs), stack.enter_context(Scene(path, bands, grid, crs, reflect=False)))
                for path, bands in images
            ]
            self._stack = stack.pop_all()
        self.dtype = np.result_type(*(scene.dtype for _, scene in self._parts))
        self.blocks = self._parts[0][1].blocks
        self._bands = len(images[0][1])

    def __enter__(self) -> Mosaic:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window; where no image has data, and over the grid's edge, it is reflected or 0.

        Returns:
            The cells, (bands, rows, columns); and where an image has data, (rows, columns) of bool.

        Raises:
            RasterError: an image is damaged.
        """
        inside = window.intersection(self.grid.window)
        cells = np.zeros((self._bands, inside.height, inside.width), self.dtype)
        valid = np.zeros((inside.height, inside.width), bool)
        for footprint, scene in self._parts:
            common = footprint.intersection(inside)
            place = common.relative_to(inside).slices
            if common.empty or valid[place].all():
                continue
            below, has_data = scene.read(common)
            new = has_data & ~valid[place]
            cells[:, place[0], place[1]][:, new] = below[:, new]
            valid[place] |= has_data
        return surrounded(cells, valid, inside.relative_to(window), window, self._reflect)


def _footprint(path: str, grid: Grid, crs: CRS | None) -> Window:
    """Return the cells that an image may touch, one more on each side for what resampling spreads."""
    left, top, right, bottom = cells_of(*image_grid(path), grid, crs)
    column, row = math.floor(left), math.floor(top)
    box = Window(column, row, math.ceil(right) - column, math.ceil(bottom) - row)
    return box.padded(1).intersection(grid.window)
