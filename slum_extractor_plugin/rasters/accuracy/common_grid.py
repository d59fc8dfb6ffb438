"""The cells on which both sides are compared: those of a raster among them, else of an image, else made for it."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from osgeo import osr

from ...grid import Grid
from ..cell_side import cell_side
from ..ground import Ground
from ..raster import crs_of, crs_of_wkt, grid_of, open_raster, wkt_of
from ..units import unit_of_crs
from ..vectors import Bounds, is_vector, layer_crs, open_vector, transformation, transformed_bounds

#: Cells along the longer side where nothing gives a size, and the side that they have at least, in metres: nobody draws
#: outlines more exactly than a cell of an image of very high resolution.
_LONGER_SIDE, _FINEST = 4096, 0.5

#: The most cells along the longer side that an image may give; a comparison of as many squared takes minutes.
_MOST = 30_000

CLASSIFIED, TRUTH, GIVEN, IMAGE, MADE = "classified", "truth", "given", "image", "made"

_Path = str | os.PathLike


@dataclass(frozen=True)
class CommonGrid:
    """A grid with its CRS, and where its cells come from: one of the constants above."""

    grid: Grid
    crs: osr.SpatialReference | None
    source: str


def common_grid(
    classified: _Path,
    truth: _Path,
    mask: _Path | None = None,
    cell_size: float | None = None,
    image: _Path | None = None,
) -> CommonGrid:
    """Return the grid of the class raster, else of the truth raster, else one that covers all layers of polygons.

    Args:
        classified, truth: a raster of classes, or polygons.
        mask: covered too where both are polygons: its ground without a polygon is background on both sides.
        cell_size: for polygons, in units of the classified ones' CRS.
        image: gives the size, and in the same CRS the place, of the cells where ``cell_size`` is None; one whose CRS
            is not known does not.
    """
    for path, what, source in ((classified, "classified data", CLASSIFIED), (truth, "ground truth", TRUTH)):
        if not is_vector(path):
            dataset = open_raster(path, what)
            return CommonGrid(grid_of(dataset), crs_of(dataset), source)
    crs = _extent(classified)[1]
    boxes = list(_boxes(filter(None, (classified, truth, mask)), crs)) or [(0.0, 0.0, 0.0, 0.0)]
    box = tuple(pick(sides) for pick, sides in zip((min, min, max, max), zip(*boxes)))
    if cell_size is None and image is not None and (crs is None) == (crs_of(open_raster(image, "image")) is None):
        return _like_image(image, box, crs)
    size = cell_size or _made_size(box, crs)
    return CommonGrid(_covering(box, size), crs, GIVEN if cell_size else MADE)


def cells_in_words(common: CommonGrid, tr: Callable[[str], str]) -> str:
    """Return a phrase on the size of the cells, and why they have it."""
    across, down = (f"{size:.4g}" for size in common.grid.cell_size)
    size = across if across == down else f"{across} x {down}"
    unit = "" if common.crs is None else unit_of_crs(common.crs)
    why = {
        CLASSIFIED: tr("those of the classification"),
        TRUTH: tr("those of the ground truth"),
        GIVEN: tr("the size that was given"),
        IMAGE: tr("the size of those of the image for the report"),
        MADE: tr("both sides are polygons; choose the image for the report to compare on cells of its size"),
    }[common.source]
    return tr("cells of {}: {}").format(f"{size} {unit}".strip(), why)


def _like_image(image: _Path, box: Bounds, crs: osr.SpatialReference | None) -> CommonGrid:
    """Return cells as large as an image's, or larger where they would be too many."""
    dataset = open_raster(image, "image")
    size = max(cell_side(dataset, crs), _longer_side(box) / _MOST)
    origin = grid_of(dataset).position(0, 0) if transformation(crs_of(dataset), crs) is None else None
    return CommonGrid(_covering(box, size, origin), crs, IMAGE)


def _made_size(box: Bounds, crs: osr.SpatialReference | None) -> float:
    """Return the side of cells for a box of which nothing else is known."""
    size = _longer_side(box) / _LONGER_SIDE or 1.0
    grid = _covering(box, size)
    metres = math.sqrt(Ground(grid, crs).cell_area(grid.window))
    return size * max(1.0, _FINEST / metres)


def _covering(box: Bounds, size: float, origin: tuple[float, float] | None = None) -> Grid:
    """Return square cells that cover a box; with an origin, a corner of a cell would be there."""
    xmin, ymin, xmax, ymax = box
    if origin is not None:
        x, y = origin
        xmin = x + math.floor((xmin - x) / size + 1e-6) * size
        ymax = y + math.ceil((ymax - y) / size - 1e-6) * size
    columns, rows = (max(1, math.ceil(length / size - 1e-4)) for length in (xmax - xmin, ymax - ymin))
    return Grid((xmin, size, 0.0, ymax, 0.0, -size), columns, rows)


def _longer_side(box: Bounds) -> float:
    xmin, ymin, xmax, ymax = box
    return max(xmax - xmin, ymax - ymin)


def _boxes(paths: Iterator[_Path], crs: osr.SpatialReference | None) -> Iterator[Bounds]:
    """Yield the extents of layers of polygons and of rasters in a CRS; a layer without features has none."""
    for path in paths:
        if is_vector(path):
            box, own = _extent(path)
        else:
            dataset = open_raster(path, "mask")
            box, own = grid_of(dataset).bounds(), crs_of(dataset)
        if box is not None:
            yield transformed_bounds(transformation(own, crs), box)


def _extent(path: _Path) -> tuple[Bounds | None, osr.SpatialReference | None]:
    dataset, layer = open_vector(path)
    crs = layer_crs(layer)
    xmin, xmax, ymin, ymax = layer.GetExtent() if layer.GetFeatureCount() else (None,) * 4
    wkt = wkt_of(crs)
    del layer, dataset
    return None if xmin is None else (xmin, ymin, xmax, ymax), crs_of_wkt(wkt)
