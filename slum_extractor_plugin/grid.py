"""Windows, tiles and grids: pure, immutable arithmetic on cells and coordinates.

A window counts cells from the raster's upper left corner: columns to the right, rows downwards. A geotransform has
GDAL's order ``(x0, dx_column, dx_row, y0, dy_column, dy_row)``: the world position of the corner of cell (0, 0), and
what one column and one row add to it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

Geotransform = tuple[float, float, float, float, float, float]

#: Cells that the deepest layer of a U-Net with a five-stage encoder joins into one. Pooling is not shift-invariant, so
#: tiles whose starts differ by anything but a multiple of it do not agree where they meet.
NETWORK_STRIDE = 32


@dataclass(frozen=True)
class Window:
    """A rectangle of cells; it may lie over a raster's edge."""

    column: int
    row: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """First column after the window."""
        return self.column + self.width

    @property
    def bottom(self) -> int:
        """First row below the window."""
        return self.row + self.height

    @property
    def empty(self) -> bool:
        """Whether the window has no cell."""
        return self.width <= 0 or self.height <= 0

    @property
    def slices(self) -> tuple[slice, slice]:
        """Row and column slices for an array whose first cell is (0, 0)."""
        return slice(self.row, self.bottom), slice(self.column, self.right)

    def intersection(self, other: Window) -> Window:
        """Return the cells in both; empty (width or height 0) when there are none."""
        column, row = max(self.column, other.column), max(self.row, other.row)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Window(column, row, max(0, right - column), max(0, bottom - row))

    def padded(self, cells: int) -> Window:
        """Return the window with ``cells`` more on each side."""
        return Window(self.column - cells, self.row - cells, self.width + 2 * cells, self.height + 2 * cells)

    def widened(self, step: int) -> Window:
        """Return the smallest window around this one that starts and ends at multiples of ``step``."""
        column, row = self.column // step * step, self.row // step * step
        return Window(column, row, _round_up(self.right, step) - column, _round_up(self.bottom, step) - row)

    def relative_to(self, other: Window) -> Window:
        """Return the window as counted from the first cell of ``other``."""
        return replace(self, column=self.column - other.column, row=self.row - other.row)

    def contains(self, other: Window) -> bool:
        """Whether every cell of ``other`` is in this window."""
        return self.intersection(other) == other


@dataclass(frozen=True)
class Grid:
    """Where the cells of a raster lie: a geotransform and a size in cells."""

    geotransform: Geotransform
    width: int
    height: int

    @property
    def window(self) -> Window:
        """All cells."""
        return Window(0, 0, self.width, self.height)

    @property
    def cell_size(self) -> tuple[float, float]:
        """Length of a cell's sides along a row and along a column, in units of the CRS, rotation included."""
        _, dx_column, dx_row, _, dy_column, dy_row = self.geotransform
        return math.hypot(dx_column, dy_column), math.hypot(dx_row, dy_row)

    @property
    def cell_area(self) -> float:
        """Area of a cell in square units of the CRS."""
        _, dx_column, dx_row, _, dy_column, dy_row = self.geotransform
        return abs(dx_column * dy_row - dx_row * dy_column)

    @property
    def tells_cells_apart(self) -> bool:
        """Whether the position of the last cell's corner leads back to that cell: the cells have a usable size."""
        corner = self.position(self.width, self.height)
        if not self.cell_area or not all(map(math.isfinite, (*self.geotransform, *corner, self.cell_area))):
            return False
        column, row = self.cell(*corner)
        return abs(column - self.width) < 0.1 and abs(row - self.height) < 0.1

    def position(self, column: float, row: float) -> tuple[float, float]:
        """Return the world position of the corner at ``column``, ``row`` (add 0.5 to both for a cell's centre)."""
        x0, dx_column, dx_row, y0, dy_column, dy_row = self.geotransform
        return x0 + column * dx_column + row * dx_row, y0 + column * dy_column + row * dy_row

    def cell(self, x: float, y: float) -> tuple[float, float]:
        """Return the fractional column and row of a world position: the inverse of :meth:`position`."""
        x0, dx_column, dx_row, y0, dy_column, dy_row = self.geotransform
        determinant = dx_column * dy_row - dx_row * dy_column
        x, y = x - x0, y - y0
        return (x * dy_row - y * dx_row) / determinant, (y * dx_column - x * dy_column) / determinant

    def bounds(self, window: Window | None = None) -> tuple[float, float, float, float]:
        """Return ``(xmin, ymin, xmax, ymax)`` of a window, of the whole grid without one."""
        window = window or self.window
        columns, rows = (window.column, window.right), (window.row, window.bottom)
        corners = [self.position(column, row) for column in columns for row in rows]
        xs, ys = zip(*corners)
        return min(xs), min(ys), max(xs), max(ys)

    def part(self, window: Window) -> Grid:
        """Return the grid of a window."""
        _, dx_column, dx_row, _, dy_column, dy_row = self.geotransform
        x, y = self.position(window.column, window.row)
        return Grid((x, dx_column, dx_row, y, dy_column, dy_row), window.width, window.height)

    def window_of(self, xmin: float, ymin: float, xmax: float, ymax: float) -> Window:
        """Return the cells of this grid that a box in its CRS touches by more than a millionth of a cell."""
        corners = [self.cell(x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
        columns, rows = zip(*corners)
        column, row = math.floor(min(columns) + 1e-6), math.floor(min(rows) + 1e-6)
        right, bottom = math.ceil(max(columns) - 1e-6), math.ceil(max(rows) - 1e-6)
        return Window(column, row, right - column, bottom - row).intersection(self.window)

    def at_cell_size(self, size: float) -> Grid:
        """Return the grid with the same origin and directions and square cells of ``size`` units of the CRS.

        Its last row and column are those whose cell still has its centre inside this grid, so no cell is made of
        nothing; there is at least one of each.
        """
        size_x, size_y = self.cell_size
        if math.isclose(size, size_x, rel_tol=1e-9) and math.isclose(size, size_y, rel_tol=1e-9):
            return self
        x0, dx_column, dx_row, y0, dy_column, dy_row = self.geotransform
        along, down = size / size_x, size / size_y
        geotransform = (x0, dx_column * along, dx_row * down, y0, dy_column * along, dy_row * down)
        width, height = (math.ceil(count - 0.5 - 1e-9) for count in (self.width / along, self.height / down))
        return Grid(geotransform, max(1, width), max(1, height))

    def rotated(self, angle: float) -> Grid:
        """Return the grid turned by ``angle`` degrees about its centre, as seen on cells, and large enough to cover it.

        Columns turn towards rows: clockwise on a north-up raster.
        """
        cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        _, dx_column, dx_row, _, dy_column, dy_row = self.geotransform
        column = (cosine * dx_column + sine * dx_row, cosine * dy_column + sine * dy_row)
        row = (cosine * dx_row - sine * dx_column, cosine * dy_row - sine * dy_column)
        width = math.ceil(self.width * abs(cosine) + self.height * abs(sine) - 1e-9)
        height = math.ceil(self.width * abs(sine) + self.height * abs(cosine) - 1e-9)
        x, y = self.position(self.width / 2, self.height / 2)
        x0 = x - width / 2 * column[0] - height / 2 * row[0]
        y0 = y - width / 2 * column[1] - height / 2 * row[1]
        return Grid((x0, column[0], row[0], y0, column[1], row[1]), width, height)


@dataclass(frozen=True)
class Tile:
    """A piece of a prediction: the cells it answers for, and the wider window that the network sees."""

    core: Window
    source: Window


@dataclass(frozen=True)
class Tiling:
    """How a scene is cut for prediction so that the answer does not depend on the cut.

    ``step`` and ``padding`` are multiples of the network's stride and cores start at multiples of the step, counted
    from cell (0, 0): every cell lies at the same phase of the pooling, whatever the tile size, as in one pass over the
    whole scene, and a part of the scene is cut as the whole is.

    ``stride``, where given, lets the network see no more of a core that is cut than it must, in whole strides.
    """

    size: int
    padding: int
    stride: int | None = None

    @property
    def step(self) -> int:
        """Cells from the start of one core to the start of the next."""
        return self.size - 2 * self.padding

    @classmethod
    def for_network(cls, size: int, padding: int, stride: int = NETWORK_STRIDE) -> Tiling:
        """Return the tiling with at least ``padding`` cells of context, rounded up to the stride.

        The tile is rounded up too, and is never smaller than three times the padding: a smaller one would spend
        more than eight ninths of the work on context.
        """
        padding = _round_up(padding, stride)
        return cls(max(_round_up(size, stride), 3 * padding, stride), padding, stride)

    def tiles(self, extent: Window) -> Iterator[Tile]:
        """Yield the tiles that cover ``extent``, row by row; cores are cut at its edge."""
        step = self.step
        for row in range(extent.row // step * step, extent.bottom, step):
            for column in range(extent.column // step * step, extent.right, step):
                whole = Window(column, row, step, step)
                core = whole.intersection(extent)
                yield Tile(core, (core.widened(self.stride) if self.stride else whole).padded(self.padding))


def chip_windows(extent: Window, width: int, height: int, stride_x: int, stride_y: int) -> Iterator[Window]:
    """Yield the windows of training chips, row by row, all of the full size.

    A chip that would go over the right or lower edge is shifted inwards, so that no cell of the extent is lost and
    none is invented; only where the extent is smaller than a chip does the chip reach over its edge.

    Raises:
        ValueError: a size or stride is below 1.
    """
    if min(width, height, stride_x, stride_y) < 1:
        raise ValueError("chip sizes and strides are at least one cell")
    for row in _starts(extent.row, extent.height, height, stride_y):
        for column in _starts(extent.column, extent.width, width, stride_x):
            yield Window(column, row, width, height)


def _starts(first: int, length: int, size: int, stride: int) -> list[int]:
    """Return where chips start along one axis: ``ceil((length - size) / stride) + 1`` of them, the last shifted in."""
    last = max(0, length - size)
    return [first + min(index * stride, last) for index in range(math.ceil(last / stride) + 1)]


def _round_up(value: int, multiple: int) -> int:
    return math.ceil(value / multiple) * multiple
