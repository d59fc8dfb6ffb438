"""On which cells an image is classified."""

from __future__ import annotations

import pytest
from rasterio.crs import CRS
from rasterio.warp import transform

from slum_extractor_plugin.engine.inference.output_grid import covering_grid, extent_window, read_crs, snapped
from slum_extractor_plugin.errors import ParameterError, RasterError
from slum_extractor_plugin.grid import Grid, Window

UTM, WGS84 = CRS.from_epsg(32643), CRS.from_epsg(4326)
IMAGE = Grid((280000.0, 0.5, 0.0, 2110000.0, 0.0, -0.5), 400, 300)
TURNED = Grid((280000.0, 0.4, 0.3, 2110000.0, 0.3, -0.4), 400, 300)


@pytest.mark.parametrize("grid", [IMAGE, TURNED])
def test_one_image_keeps_its_own_cells(grid):
    assert covering_grid([(grid, UTM)], UTM) == grid
    assert covering_grid([(grid, None)], None) == grid


def test_a_mosaic_continues_the_cells_of_the_first():
    left = Grid((279900.0, 0.5, 0.0, 2110010.25, 0.0, -0.5), 100, 100)
    grid = covering_grid([(IMAGE, UTM), (left, UTM)], UTM)
    assert grid.geotransform == (279900.0, 0.5, 0.0, 2110010.5, 0.0, -0.5)
    assert (grid.width, grid.height) == (600, 321)
    coarse = Grid((280199.0, 2.0, 0.0, 2110000.0, 0.0, -2.0), 10, 10)
    assert covering_grid([(IMAGE, UTM), (coarse, UTM)], UTM).width == (280219 - 280000) * 2


def test_another_crs_gives_squares_that_cover_the_image():
    grid = covering_grid([(IMAGE, UTM)], WGS84)
    assert grid.cell_size[0] == pytest.approx(grid.cell_size[1])
    assert 0.3 < grid.cell_size[0] * 111320 < 0.7  # about half a metre still
    west, south, east, north = grid.bounds()
    corners = [IMAGE.position(*cell) for cell in ((0, 0), (400, 0), (0, 300), (400, 300))]
    for x, y in zip(*transform(UTM, WGS84, *zip(*corners))):
        assert west - 1e-9 <= x <= east + 1e-9 and south - 1e-9 <= y <= north + 1e-9


def test_images_of_different_crs_lie_in_that_of_the_first():
    (x,), (y,) = transform(UTM, WGS84, [280100], [2109950])
    other = Grid((x, 5e-6, 0.0, y, 0.0, -5e-6), 400, 100)
    grid = covering_grid([(IMAGE, UTM), (other, WGS84)], UTM)
    assert grid.geotransform == IMAGE.geotransform and grid.width > 500 and grid.height == IMAGE.height


@pytest.mark.parametrize(
    ("corner", "origin", "size"),
    [
        ((279999.0, 2109000.0), (280000.0, 2110000.0), (400, 300)),  # its cells are aligned already
        ((279999.2, 2109000.1), (279999.7, 2110000.1), (401, 301)),
        ((500000.4, 0.0), (279999.9, 2110000.0), (401, 300)),
    ],
)
def test_cells_are_snapped_and_cover_the_same_ground(corner, origin, size):
    snap = Grid((corner[0], 0.5, 0.0, corner[1] + 50, 0.0, -0.5), 100, 100)
    grid = snapped(IMAGE, (snap, UTM), UTM)
    assert grid.position(0, 0) == pytest.approx(origin) and (grid.width, grid.height) == size
    assert all(abs(place - round(place)) < 1e-6 for place in grid.cell(*corner))
    xmin, ymin, xmax, ymax = grid.bounds()
    assert xmin <= 280000 + 1e-6 and ymax >= 2110000 - 1e-6 and xmax >= 280200 - 1e-6 and ymin <= 2109850 + 1e-6


def test_a_turned_image_is_snapped_north_up():
    grid = snapped(TURNED, (IMAGE, UTM), UTM)
    assert grid.geotransform[2] == grid.geotransform[4] == 0 and grid.cell_size == pytest.approx((0.5, 0.5))
    box, whole = TURNED.bounds(), grid.bounds()
    assert whole[0] <= box[0] and whole[1] <= box[1] and whole[2] >= box[2] and whole[3] >= box[3]


def test_a_snap_raster_in_another_crs():
    (x,), (y,) = transform(UTM, WGS84, [279999.2], [2109000.1])
    snap = Grid((x, 5e-6, 0.0, y + 100 * 5e-6, 0.0, -5e-6), 100, 100)
    grid = snapped(IMAGE, (snap, WGS84), UTM)
    assert grid.position(0, 0) == pytest.approx((279999.7, 2110000.1), abs=1e-3)


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("280010,280020,2109980,2109990", Window(20, 20, 20, 20)),
        (" 280010.1 , 280019.9,2109980,2.10999e6 [EPSG:32643]", Window(20, 20, 20, 20)),
        ("0,1e9,0,1e9", IMAGE.window),
        ("279990,280000.4,2109999.9,2110009", Window(0, 0, 1, 1)),
    ],
)
def test_an_extent_is_the_cells_that_it_touches(text, window):
    assert extent_window(text, IMAGE, UTM) == window


def test_an_extent_in_another_crs():
    xs, ys = transform(UTM, WGS84, [280050, 280100], [2109900, 2109950])
    window = extent_window(f"{xs[0]},{xs[1]},{ys[0]},{ys[1]} [EPSG:4326]", IMAGE, UTM)
    assert abs(window.column - 100) <= 3 and abs(window.row - 100) <= 3 and abs(window.width - 100) <= 6
    assert extent_window(f"{xs[0]},{xs[1]},{ys[0]},{ys[1]} [{WGS84.to_wkt()}]", IMAGE, UTM) == window


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("1,2,3", "not of the form"),
        ("a,b,c,d", "not of the form"),
        ("0,1,0,1", "does not touch the image"),
        ("0,1,0,1 [EPSG:99999999]", "not a CRS the engine knows"),
    ],
)
def test_an_extent_that_cannot_be_gets_a_sentence(text, sentence):
    with pytest.raises(ParameterError, match=sentence):
        extent_window(text, IMAGE, UTM)


def test_a_crs_where_the_image_has_no_place_gets_a_sentence():
    with pytest.raises(RasterError, match=r"Cannot bring|has no place"):
        covering_grid([(Grid((1e12, 1.0, 0.0, 1e12, 0.0, -1.0), 10, 10), UTM)], WGS84)


@pytest.mark.parametrize("text", ["EPSG:32643", "32643", "urn:ogc:def:crs:EPSG::32643", UTM.to_wkt()])
def test_a_crs_by_any_of_its_names(text):
    assert read_crs(text) == UTM
