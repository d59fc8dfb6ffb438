"""What of which images is classified, and on which cells."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import rasterio
from rasterio.crs import CRS

from ...errors import ParameterError, RasterError
from ...formats.emd import ModelDefinition
from ...grid import Grid, Window
from ...protocol import Reporter
from ...jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from .bands import choose_bands
from .cell_size import choose_cell_size
from .masks import Polygons, RasterMask, open_mask
from .mosaic import Mosaic
from .output_grid import check_size, covering_grid, extent_window, read_crs, snapped
from .scene import Scene, image_grid, is_placed


@dataclass(frozen=True)
class Area:
    """Images, the grid that the network sees them on, and the part of the grid that is asked for.

    The grid may be larger than ``extent``, so that the network sees what lies around it.

    Attributes:
        images: path and zero-based bands of each, in the network's order; earlier images lie on top.
        grid: the cells that the network may see.
        crs: CRS of ``grid``.
        extent: the cells of the result.
        mask: says of a window which of its cells may be answered; None for all.
    """

    images: tuple[tuple[str, tuple[int, ...]], ...]
    grid: Grid
    crs: CRS | None
    extent: Window
    mask: Polygons | RasterMask | None = None

    @property
    def result_grid(self) -> Grid:
        """The cells of the result."""
        return self.grid.part(self.extent)


def area_of(settings: ClassifyJob, images: Sequence[str], definition: ModelDefinition, reporter: Reporter) -> Area:
    """Return what the settings ask for of some images.

    Raises:
        SlumExtractorError: an image, or a parameter that says what of it is wanted, cannot be used.
    """
    placed = [image_grid(path) for path in images]
    crs = _crs_of(settings, images[0], placed[0][1])
    grid = covering_grid(placed, crs)
    size = settings.cell_size
    if is_placed(images[0]):
        size = choose_cell_size(math.sqrt(grid.cell_area), crs, definition, settings.cell_size, reporter)
    elif size is None and definition.cell_size_range is not None:
        reporter.message(
            f"{images[0]} has no georeference, so its cell size is unknown: it is classified on its own cells."
        )
    if size is not None:
        grid = grid.at_cell_size(size)
    check_size(grid)
    if settings.snap_raster:
        grid = snapped(grid, image_grid(settings.snap_raster), crs)
    return Area(
        tuple((path, _bands_of(path, settings, definition, reporter)) for path in images),
        grid,
        crs,
        extent_window(settings.extent, grid, crs) if settings.extent else grid.window,
        open_mask(settings.mask, grid, crs) if settings.mask else None,
    )


def open_scene(area: Area, reflect: bool) -> Scene | Mosaic:
    """Open the images of an area as one scene, a context manager.

    Raises:
        RasterError: an image cannot be opened, or has not all of the bands.
    """
    if len(area.images) == 1:
        [(path, bands)] = area.images
        return Scene(path, bands, area.grid, area.crs, reflect=reflect)
    return Mosaic(area.images, area.grid, area.crs, reflect=reflect)


def _crs_of(settings: ClassifyJob, image: str, own: CRS | None) -> CRS | None:
    if not settings.output_coordinate_system:
        return own
    if own is None:
        raise ParameterError(f"{image} has no CRS, so it cannot be brought to another one. Assign its CRS first.")
    return read_crs(settings.output_coordinate_system)


def _bands_of(path: str, settings: ClassifyJob, definition: ModelDefinition, reporter: Reporter) -> tuple[int, ...]:
    with rasterio.open(path) as image:
        bands = choose_bands(image, definition, settings.bands, reporter)
        if max(bands) < image.count:
            kind = image.dtypes[bands[0]]
            if definition.data_type and kind != definition.data_type:
                reporter.warning(
                    f"{path} has cells of {kind}, and the model was trained on {definition.data_type}. If their "
                    "values do not cover the same range, the result is useless."
                )
            return bands
        raise RasterError(
            f"The model takes band {max(bands) + 1}, and {path} has {image.count}. Give an image with the bands it "
            "was trained on, or list the bands to use in BANDS."
        )
