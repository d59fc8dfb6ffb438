"""What of which image is classified, and on which cells."""

from __future__ import annotations

from dataclasses import dataclass

from rasterio.crs import CRS

from ...formats.emd import ModelDefinition
from ...grid import Grid, Window
from ..protocol import Reporter
from ..settings import ClassifySettings
from .cell_size import choose_cell_size
from .scene import image_grid


@dataclass(frozen=True)
class Area:
    """An image, the grid that the network sees it on, and the part of the grid that is asked for.

    The grid may be larger than ``extent``, so that the network sees what lies around it.
    """

    path: str
    grid: Grid
    crs: CRS | None
    extent: Window

    @property
    def result_grid(self) -> Grid:
        """The cells of the result."""
        return self.grid.part(self.extent)


def area_of(settings: ClassifySettings, definition: ModelDefinition, reporter: Reporter) -> Area:
    """Return what the settings ask for.

    Raises:
        RasterError: the image cannot be opened.
    """
    grid, crs = image_grid(settings.in_raster)
    cell_size = choose_cell_size(settings.in_raster, definition, settings.cell_size, reporter)
    if cell_size is not None:
        grid = grid.at_cell_size(cell_size)
    return Area(settings.in_raster, grid, crs, grid.window)
