"""Every chip's cells lie where its geotransform says, whatever the grid, stride, extent, rotation and CRS."""

from __future__ import annotations

import tempfile
from math import cos, radians, sin
from pathlib import Path

import numpy as np
from chip_jobs import chip_job
from chip_scenes import centres, chips_in, crs, make_layer, make_ramp
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr, osr

from slum_extractor_plugin.grid import Grid
from slum_extractor_plugin.rasters.chips.export import export_chips

#: A CRS, a point in it, and the length of a cell there.
PLACES = {32643: (500_000, 2_000_000, 0.5), 3857: (3_629_000, 38_000, 0.15), 4326: (32.6, 0.34, 5e-6)}
STRIDES = st.one_of(st.just(0), st.integers(9, 30))


@st.composite
def grids(draw):
    code = draw(st.sampled_from(sorted(PLACES)))
    x, y, size = PLACES[code]
    angle, flip = radians(draw(st.sampled_from([0, 0, 17.5, 200]))), draw(st.sampled_from([-1, 1]))
    along = draw(st.sampled_from([1.0, 1.5]))
    geotransform = (
        x,
        size * along * cos(angle),
        -flip * size * sin(angle),
        y,
        size * along * sin(angle),
        flip * size * cos(angle),
    )
    return code, Grid(geotransform, draw(st.integers(40, 90)), draw(st.integers(40, 90)))


def footprint(grid: Grid) -> str:
    width, height = grid.width, grid.height
    corners = [grid.position(*corner) for corner in ((0, 0), (width, 0), (width, height), (0, height))]
    ring = ", ".join(f"{x!r} {y!r}" for x, y in [*corners, corners[0]])
    return f"POLYGON (({ring}))"


@settings(max_examples=25, deadline=None, database=None)
@given(
    scene=grids(),
    tile=st.tuples(st.integers(8, 33), st.integers(8, 33)),
    stride=st.tuples(STRIDES, STRIDES),
    scale=st.sampled_from([None, None, 0.8, 1.6]),
    rotation=st.sampled_from([0, 0, 90, 135, 200]),
    part=st.booleans(),
)
def test_image_cells_lie_where_the_geotransform_says(scene, tile, stride, scale, rotation, part):
    code, grid = scene
    xmin, ymin, xmax, ymax = grid.bounds()
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        image = make_ramp(folder / "ramp.tif", grid.width, grid.height, grid.geotransform, code)
        labels = make_layer(folder / "labels.gpkg", [(footprint(grid), 1)], code)
        export_chips(
            chip_job(
                image,
                labels,
                folder / "chips",
                "code",
                tile,
                stride,
                cell_size=scale and scale * min(grid.cell_size),
                rotation_angle=rotation,
                extent=(xmin, ymin, (xmin + 2 * xmax) / 3, (ymin + 2 * ymax) / 3) if part else None,
            ),
            threads=2,
        )
        for chip in chips_in(folder / "chips"):
            columns, rows = grid.cell(*centres(chip))
            inside = (columns > 2) & (columns < grid.width - 2) & (rows > 2) & (rows < grid.height - 2)
            expected, found = np.stack([columns - 0.5, rows - 0.5]), chip.ReadAsArray()
            assert np.abs(found - expected)[:, inside].max(initial=0) < (0.1 if scale or rotation else 1e-6)
            assert chip.GetSpatialRef().IsSame(crs(code))


@settings(max_examples=15, deadline=None, database=None)
@given(
    scene=grids(),
    other=st.sampled_from(sorted(PLACES)),
    rotation=st.sampled_from([0, 60]),
    corners=st.lists(st.tuples(st.floats(-0.2, 1.2), st.floats(-0.2, 1.2)), min_size=3, max_size=3, unique=True),
)
def test_label_cells_are_those_whose_centre_the_polygon_holds(scene, other, rotation, corners):
    """The reference is OGR's test of each centre, in the labels' own CRS."""
    code, grid = scene
    there = osr.CoordinateTransformation(crs(code), crs(other))
    ring = [there.TransformPoint(*grid.position(x * grid.width, y * grid.height))[:2] for x, y in corners]
    wkt = "POLYGON ((" + ", ".join(f"{x!r} {y!r}" for x, y in [*ring, ring[0]]) + "))"
    polygon = ogr.CreateGeometryFromWkt(wkt)
    whole = ogr.CreateGeometryFromWkt(footprint(grid))
    whole.Transform(there)
    if polygon.Area() < 1e-3 * whole.Area() or not polygon.Intersects(whole) or other == code:
        return
    # A straight edge of one CRS is not quite straight in the other: centres so near to it may fall on either side.
    band = polygon.Boundary().Buffer(0.02 * whole.Area() ** 0.5 / 40)
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        image = make_ramp(folder / "ramp.tif", grid.width, grid.height, grid.geotransform, code)
        labels = make_layer(folder / "labels.gpkg", [(wkt, 3)], other)
        export_chips(
            chip_job(
                image,
                labels,
                folder / "chips",
                "code",
                (16, 16),
                (0, 0),
                output_nofeature_tiles="ALL_TILES",
                rotation_angle=rotation,
            )
        )
        for chip in chips_in(folder / "chips", "labels")[:4]:
            xs, ys = centres(chip)
            for x, y, value in zip(xs.flat, ys.flat, chip.ReadAsArray().flat):
                point = ogr.Geometry(ogr.wkbPoint)
                point.AddPoint_2D(*there.TransformPoint(x, y)[:2])
                assert value == (3 if polygon.Contains(point) else 0) or band.Contains(point)


def test_a_world_file_says_the_same(tmp_path):
    geotransform = (500_000, 0.4, 0.3, 2_000_000, 0.3, -0.4)
    image = make_ramp(tmp_path / "ramp.tif", 40, 40, geotransform)
    labels = make_layer(tmp_path / "labels.gpkg", [(footprint(Grid(geotransform, 40, 40)), 1)])
    export_chips(chip_job(image, labels, tmp_path / "chips", "code", (16, 16), (0, 0)))
    for chip in chips_in(tmp_path / "chips"):
        written = Path(chip.GetDescription()).with_suffix(".tfw")
        a, d, b, e, x, y = (float(line) for line in written.read_text().split())
        x0, dx_column, dx_row, y0, dy_column, dy_row = chip.GetGeoTransform()
        assert np.allclose((a, d, b, e), (dx_column, dy_column, dx_row, dy_row))
        assert np.allclose((x, y), gdal.ApplyGeoTransform(chip.GetGeoTransform(), 0.5, 0.5))
