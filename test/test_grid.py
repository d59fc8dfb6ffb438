"""Windows, tilings and grids: arithmetic that everything else stands on."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from slum_extractor_plugin.grid import NETWORK_STRIDE, Grid, Tiling, Window, chip_windows

sizes = st.integers(1, 300)
positions = st.integers(-200, 200)
windows = st.builds(Window, positions, positions, sizes, sizes)

NORTH_UP = (500000.0, 0.5, 0.0, 2100000.0, 0.0, -0.5)
SOUTH_UP = (500000.0, 0.5, 0.0, 2100000.0, 0.0, 0.5)
ROTATED = (500000.0, 0.4, 0.3, 2100000.0, 0.3, -0.4)
SHEARED = (10.0, 1.0, 0.25, -7.0, 0.0, -2.0)
DEGREES = (72.8, 4.5e-6, 0.0, 19.1, 0.0, -4.5e-6)
geotransforms = st.sampled_from([NORTH_UP, SOUTH_UP, ROTATED, SHEARED, DEGREES])


def cells_of(window: Window) -> set[tuple[int, int]]:
    return {(c, r) for c in range(window.column, window.right) for r in range(window.row, window.bottom)}


@given(windows, windows)
def test_intersection_has_the_cells_of_both_windows(one, other):
    both = one.intersection(other)
    width = len(set(range(one.column, one.right)) & set(range(other.column, other.right)))
    height = len(set(range(one.row, one.bottom)) & set(range(other.row, other.bottom)))
    assert (both.width, both.height) == (width, height) or both.empty and not width * height
    assert both.empty == (one.intersection(other).width * one.intersection(other).height == 0)
    if not both.empty:
        assert one.contains(both) and other.contains(both)


def test_intersection_of_small_windows_cell_by_cell():
    for column in range(-3, 4):
        one, other = Window(0, 0, 3, 2), Window(column, 1, 2, 2)
        assert cells_of(one.intersection(other)) == cells_of(one) & cells_of(other)


@given(windows, st.integers(0, 50))
def test_padding_adds_cells_on_each_side(window, cells):
    padded = window.padded(cells)
    assert padded.contains(window)
    inner = window.relative_to(padded)
    assert (inner.column, inner.row) == (cells, cells)
    assert (padded.width - inner.right, padded.height - inner.bottom) == (cells, cells)


def test_slices_pick_the_windows_cells():
    array = np.arange(30).reshape(5, 6)
    assert array[Window(2, 1, 3, 2).slices].tolist() == [[8, 9, 10], [14, 15, 16]]


@given(st.integers(1, 1500), st.integers(1, 1500), st.integers(1, 700), st.integers(0, 260))
def test_cores_cover_every_cell_once_and_lie_on_the_networks_grid(width, height, size, padding):
    tiling = Tiling.for_network(size, padding)
    assert tiling.size >= size and tiling.padding >= padding
    assert tiling.size % NETWORK_STRIDE == tiling.padding % NETWORK_STRIDE == tiling.step % NETWORK_STRIDE == 0
    assert tiling.step >= max(NETWORK_STRIDE, tiling.padding)
    times = np.zeros((height, width), np.uint8)
    for tile in tiling.tiles(Window(0, 0, width, height)):
        lengths = (tile.source.width, tile.source.height)
        assert max(lengths) <= tiling.size and lengths[0] % NETWORK_STRIDE == lengths[1] % NETWORK_STRIDE == 0
        assert lengths[0] - tile.core.width - 2 * tiling.padding < NETWORK_STRIDE
        assert tile.source.column % NETWORK_STRIDE == tile.source.row % NETWORK_STRIDE == 0
        assert tile.source.contains(tile.core.padded(tiling.padding)) and not tile.core.empty
        times[tile.core.slices] += 1
    assert (times == 1).all()


def test_a_part_is_cut_as_the_whole_is():
    tiling = Tiling.for_network(128, 32)
    whole = {tile.core: tile for tile in tiling.tiles(Window(0, 0, 300, 200))}
    assert all(whole[tile.core] == tile for tile in tiling.tiles(Window(64, 128, 128, 64)))
    tiles = list(Tiling.for_network(64, 0).tiles(Window(70, 32, 100, 70)))
    assert [(core.column, core.row, core.width, core.height) for core in (tile.core for tile in tiles)] == [
        (70, 32, 58, 32),
        (128, 32, 42, 32),
        (70, 64, 58, 38),
        (128, 64, 42, 38),
    ]
    assert [tile.source for tile in tiles][:2] == [Window(64, 32, 64, 32), Window(128, 32, 64, 32)]


def test_without_a_stride_every_tile_is_of_full_size():
    sources = [tile.source for tile in Tiling(70, 10).tiles(Window(0, 0, 60, 40))]
    assert sources == [Window(-10, -10, 70, 70), Window(40, -10, 70, 70)]


@given(sizes, sizes, st.integers(1, 90), st.integers(1, 90), st.integers(1, 90), st.integers(1, 90))
def test_chips_are_of_full_size_and_lose_nothing_up_to_their_stride(width, height, chip_x, chip_y, stride_x, stride_y):
    extent = Window(7, 11, width, height)
    chips = list(chip_windows(extent, chip_x, chip_y, stride_x, stride_y))
    assert len(chips) == len(set(chips)) > 0
    seen = np.zeros((max(height, chip_y), max(width, chip_x)), bool)
    for chip in chips:
        assert (chip.width, chip.height) == (chip_x, chip_y)
        assert extent.contains(chip) or width < chip_x or height < chip_y
        seen[chip.relative_to(extent).slices] = True
    if stride_x <= chip_x and stride_y <= chip_y:
        assert seen.all()


def test_chips_without_overlap_by_hand():
    starts = [(w.column, w.row) for w in chip_windows(Window(0, 0, 10, 4), 4, 4, 4, 4)]
    assert starts == [(0, 0), (4, 0), (6, 0)]  # the last one is shifted inwards
    assert [w.column for w in chip_windows(Window(0, 0, 8, 4), 4, 4, 4, 4)] == [0, 4]
    assert list(chip_windows(Window(0, 0, 3, 2), 4, 4, 4, 4)) == [Window(0, 0, 4, 4)]


@pytest.mark.parametrize("numbers", [(0, 4, 4, 4), (4, -1, 4, 4), (4, 4, 0, 4), (4, 4, 4, 0)])
def test_chips_of_no_size_are_refused(numbers):
    with pytest.raises(ValueError, match="at least one cell"):
        list(chip_windows(Window(0, 0, 9, 9), *numbers))


@given(geotransforms, st.floats(-500, 5000), st.floats(-500, 5000))
def test_cell_is_the_inverse_of_position(geotransform, column, row):
    grid = Grid(geotransform, 100, 80)
    assert grid.cell(*grid.position(column, row)) == pytest.approx((column, row), abs=2e-6 * 5000)


def test_position_of_a_rotated_grid_by_hand():
    grid = Grid(ROTATED, 100, 80)
    assert grid.position(0, 0) == (500000.0, 2100000.0)
    assert grid.position(10, 0) == pytest.approx((500004.0, 2100003.0))
    assert grid.position(0, 10) == pytest.approx((500003.0, 2099996.0))
    assert grid.cell_size == pytest.approx((0.5, 0.5))
    assert grid.cell_area == pytest.approx(0.25)


@given(geotransforms, windows)
def test_a_part_has_its_cells_where_the_grid_has_them(geotransform, window):
    grid = Grid(geotransform, 400, 300)
    part = grid.part(window)
    assert part.position(3.5, 2.5) == pytest.approx(grid.position(window.column + 3.5, window.row + 2.5), rel=1e-12)
    assert part.window == Window(0, 0, window.width, window.height)


@given(st.sampled_from([NORTH_UP, SOUTH_UP, DEGREES]), windows)
def test_window_of_a_windows_bounds_is_the_window(geotransform, window):
    grid = Grid(geotransform, 400, 300)
    assert grid.window_of(*grid.bounds(window)) in (window.intersection(grid.window), Window(0, 0, 0, 0)) or (
        window.intersection(grid.window).empty and grid.window_of(*grid.bounds(window)).empty
    )


@given(geotransforms, sizes, sizes, st.floats(0.2, 7))
def test_at_cell_size_keeps_origin_and_directions_and_invents_no_cell(geotransform, width, height, factor):
    grid = Grid(geotransform, width, height)
    size = grid.cell_size[0] * factor
    other = grid.at_cell_size(size)
    assert other.cell_size == pytest.approx((size, size))
    assert other.position(0, 0) == grid.position(0, 0)
    for length, of_grid, count in ((width, grid.cell_size[0], other.width), (height, grid.cell_size[1], other.height)):
        assert count == 1 or (count - 0.5) * size < length * of_grid * (1 + 1e-6)
        assert (count + 0.5) * size >= length * of_grid * (1 - 1e-6)


def test_at_cell_size_of_cells_whose_centre_is_on_the_edge():
    assert Grid((0, 1, 0, 0, 0, -1), 5, 7).at_cell_size(2).window == Window(0, 0, 2, 3)
    assert Grid((0, 1, 0, 0, 0, -1), 6, 1).at_cell_size(2).window == Window(0, 0, 3, 1)


def test_at_its_own_cell_size_a_grid_is_itself():
    grid = Grid(ROTATED, 100, 80)
    assert grid.at_cell_size(0.5 * (1 + 1e-12)) is grid


@given(geotransforms, sizes, sizes, st.floats(-180, 180))
def test_a_turned_grid_covers_the_grid_and_keeps_centre_and_cell_area(geotransform, width, height, angle):
    grid = Grid(geotransform, width, height)
    turned = grid.rotated(angle)
    assert turned.cell_area == pytest.approx(grid.cell_area)
    centre = grid.position(width / 2, height / 2)
    assert turned.cell(*centre) == pytest.approx((turned.width / 2, turned.height / 2), abs=1e-2)
    for column in (0, width):
        for row in (0, height):
            x, y = turned.cell(*grid.position(column, row))
            assert -1e-2 <= x <= turned.width + 1e-2 and -1e-2 <= y <= turned.height + 1e-2


def test_a_quarter_turn_exchanges_width_and_height():
    turned = Grid(NORTH_UP, 30, 20).rotated(90)
    assert (turned.width, turned.height) == (20, 30)
    assert (turned.geotransform[1], turned.geotransform[4]) == pytest.approx((0, -0.5))  # columns now go south
