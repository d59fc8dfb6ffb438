"""On which cells an image is classified: cell size, CRS, snapping, and the extent that is asked for."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from typing import Any

from rasterio._err import CPLE_BaseError  # what some of rasterio's transformations raise as it is
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import calculate_default_transform, transform, transform_bounds

from ...errors import ParameterError, RasterError, brief
from ...grid import Grid, Window

#: An image's cells, and its CRS.
Placed = tuple[Grid, "CRS | None"]

_NUMBER = r"\s*([-+]?[\d.]+(?:[eE][-+]?\d+)?)\s*"

#: Columns or rows, and cells, that a result has at the most: a thousand kilometres, and half of that squared, at half
#: a metre. More is never meant; it comes of a wrong cell size or georeference.
_LONGEST, _LARGEST = 2_000_000, 10**12

#: Points along each side of a box by which its bounds in another CRS are found.
_DENSIFY = 21


def read_crs(text: str) -> CRS:
    """Return the CRS that a text means: EPSG:32643, ESRI:102008, WKT, PROJ.

    Raises:
        ParameterError: it means none.
    """
    try:
        return CRS.from_user_input(int(text) if text.strip().isdigit() else text.strip())
    except CRSError as error:
        raise ParameterError(f"{text:.80} is not a CRS the engine knows. Give a code such as EPSG:32643.") from error


def covering_grid(images: Sequence[Placed], crs: CRS | None) -> Grid:
    """Return the cells that cover all images.

    In the first image's own CRS they are its cells, continued in all directions; in another they are squares, north up,
    whose size keeps the first image's number of cells along its diagonal.

    Raises:
        RasterError: an image has no CRS, or does not lie where the CRS is valid.
    """
    first, own = images[0]
    if crs is not None and own is not None and crs != own:
        return _north_up(images, crs)
    boxes = [cells_of(grid, image_crs, first, own) for grid, image_crs in images]
    left, top = (math.floor(min(box[side] for box in boxes) + 1e-6) for side in (0, 1))
    right, bottom = (math.ceil(max(box[side] for box in boxes) - 1e-6) for side in (2, 3))
    return (
        first
        if (left, top, right, bottom) == (0, 0, first.width, first.height)
        else first.part(Window(left, top, right - left, bottom - top))
    )


def check_size(grid: Grid) -> None:
    """Check that a grid has a size that somebody may mean.

    Raises:
        RasterError: it has not.
    """
    if max(grid.width, grid.height) > _LONGEST or grid.width * grid.height > _LARGEST:
        raise RasterError(
            f"The result would have {grid.width:.6g} x {grid.height:.6g} cells, of {grid.cell_size[0]:.3g} each, which "
            "is beyond what can be written. Check the CELL_SIZE, and the CRS and georeference of the image."
        )


def snapped(grid: Grid, snap: Placed, crs: CRS | None) -> Grid:
    """Return the grid, north up, moved so that one of its cells has a corner on the lower left corner of ``snap``.

    It is the same grid where that is so already; else it grows by a cell where it must, to cover the same ground.

    Raises:
        RasterError: the corner has no place in the CRS.
    """
    corner = snap[0].position(0, snap[0].height)
    if snap[1] is not None and crs is not None and snap[1] != crs:
        (x,), (y,) = _transformed(transform, snap[1], crs, [corner[0]], [corner[1]])
        corner = (x, y)
    size_x, size_y = grid.cell_size
    column, row = grid.cell(*corner)
    if not _is_turned(grid) and max(abs(column - round(column)), abs(row - round(row))) < 1e-4:
        return grid
    xmin, ymin, xmax, ymax = grid.bounds()
    left = corner[0] + math.floor((xmin - corner[0]) / size_x + 1e-6) * size_x
    top = corner[1] + math.ceil((ymax - corner[1]) / size_y - 1e-6) * size_y
    return _box_grid((left, ymin, xmax, top), size_x, size_y)


def extent_window(text: str, grid: Grid, crs: CRS | None) -> Window:
    """Return the cells that an extent touches.

    Args:
        text: ``xmin,xmax,ymin,ymax [EPSG:4326]``, as QGIS writes it; without a CRS it is in that of the grid.

    Raises:
        ParameterError: it is no such text, or lies beside the grid.
    """
    match = re.fullmatch(",".join([_NUMBER] * 4) + r"(?:\[(.*)\])?\s*", text, re.DOTALL)
    if not match:
        raise ParameterError(f"The extent {text:.80} is not of the form 'xmin,xmax,ymin,ymax [EPSG:4326]'. Correct it.")
    xmin, xmax, ymin, ymax = map(float, match.groups()[:4])
    box = (xmin, ymin, xmax, ymax)
    if match[5] and crs is not None and read_crs(match[5]) != crs:
        box = _transformed(transform_bounds, read_crs(match[5]), crs, *box, densify_pts=_DENSIFY)
    try:
        window = grid.window_of(*box)
    except (OverflowError, ValueError) as error:
        raise ParameterError(f"The extent {text:.80} is larger than any map. Choose another.") from error
    if window.empty:
        raise ParameterError(f"The extent {text:.80} does not touch the image. Choose another, or check its CRS.")
    return window


def _north_up(images: Sequence[Placed], crs: CRS) -> Grid:
    boxes = []
    for grid, own in images:
        if own is None:
            raise RasterError("An image without a CRS cannot be brought to another one. Assign its CRS first.")
        boxes.append(_transformed(transform_bounds, own, crs, *grid.bounds(), densify_pts=_DENSIFY))
    first, own = images[0]
    affine, _, _ = _transformed(calculate_default_transform, own, crs, first.width, first.height, *first.bounds())
    xmins, ymins, xmaxs, ymaxs = zip(*boxes)
    return _box_grid((min(xmins), min(ymins), max(xmaxs), max(ymaxs)), affine.a, affine.a)


def _box_grid(box: tuple[float, float, float, float], size_x: float, size_y: float) -> Grid:
    """Return the north-up grid that starts at a box's upper left corner and covers the box."""
    xmin, ymin, xmax, ymax = box
    width, height = (math.ceil(length - 1e-6) for length in ((xmax - xmin) / size_x, (ymax - ymin) / size_y))
    return Grid((xmin, size_x, 0.0, ymax, 0.0, -size_y), max(1, width), max(1, height))


def cells_of(grid: Grid, crs: CRS | None, first: Grid, own: CRS | None) -> tuple[float, float, float, float]:
    """Return the bounds of ``grid`` as fractional cells of ``first``, whose CRS is ``own``: (left, top, right, bottom).

    Raises:
        RasterError: the one CRS cannot be brought to the other.
    """
    corners = [(0, 0), (grid.width, 0), (0, grid.height), (grid.width, grid.height)]
    points = [grid.position(*corner) for corner in corners]
    if crs is not None and own is not None and crs != own:
        west, south, east, north = _transformed(transform_bounds, crs, own, *grid.bounds(), densify_pts=_DENSIFY)
        points = [(x, y) for x in (west, east) for y in (south, north)]
    columns, rows = zip(*(first.cell(*point) for point in points))
    return min(columns), min(rows), max(columns), max(rows)


def _is_turned(grid: Grid) -> bool:
    """Whether a grid is anything but north up."""
    _, dx_column, dx_row, _, dy_column, dy_row = grid.geotransform
    return dx_row != 0 or dy_column != 0 or dx_column < 0 or dy_row > 0


def _transformed(function: Callable[..., Any], source: CRS, target: CRS, *values: Any, **options: Any) -> Any:
    """Call one of rasterio's functions that transform, with a sentence where the CRS do not go together."""
    try:
        answer = function(source, target, *values, **options)
    except (CRSError, RasterioError, CPLE_BaseError, ValueError) as error:
        raise RasterError(f"Cannot bring {source} to {target} ({brief(error)}). Choose another CRS.") from error
    parts = [part if isinstance(part, list) else [part] for part in answer]
    if not all(math.isfinite(number) for part in parts for number in part if isinstance(number, float)):
        raise RasterError(f"What is asked for in {source} has no place in {target}. Choose another CRS or extent.")
    return answer
