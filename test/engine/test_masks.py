"""Cells that are asked for, by polygons or a raster; checked against GDAL's own burning of shapes."""

from __future__ import annotations

import json
import pickle

import numpy as np
import pytest
from engine_making import HALF_METRE, noise, write_raster
from rasterio.crs import CRS
from rasterio.features import geometry_mask
from rasterio.transform import Affine
from rasterio.warp import transform_geom

from slum_extractor_plugin.engine.inference.masks import open_mask
from slum_extractor_plugin.errors import ParameterError, RasterError, VectorError
from slum_extractor_plugin.grid import Grid, Window

UTM = CRS.from_epsg(32643)
GRID = Grid(tuple(HALF_METRE.to_gdal()), 120, 90)
X, Y = 280000, 2110000
SHAPES = [
    {"type": "Polygon", "coordinates": [[[X + 3.1, Y - 2], [X + 30, Y - 7], [X + 12, Y - 31], [X + 3.1, Y - 2]]]},
    {
        "type": "MultiPolygon",
        "coordinates": [
            [
                [[X + 40, Y - 4], [X + 58, Y - 4], [X + 58, Y - 40], [X + 40, Y - 40], [X + 40, Y - 4]],
                [[X + 45, Y - 8], [X + 50, Y - 8], [X + 50, Y - 30], [X + 45, Y - 30], [X + 45, Y - 8]],
            ]
        ],
    },
]


def geojson(path, shapes, crs: str | None = "EPSG:32643") -> str:
    content = {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": shape} for shape in shapes]}
    if crs:
        content["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(content))
    return str(path)


def whole(mask) -> np.ndarray:
    """The mask of the grid, asked for window by window."""
    inside = np.zeros((GRID.height, GRID.width), bool)
    for row in range(0, GRID.height, 32):
        for column in range(0, GRID.width, 50):
            window = Window(column, row, 50, 32).intersection(GRID.window)
            inside[window.slices] = mask(window)
    return inside


def test_polygons_are_the_cells_whose_centre_they_hold(tmp_path):
    mask = open_mask(geojson(tmp_path / "mask.geojson", [*SHAPES, None]), GRID, UTM)
    expected = geometry_mask(SHAPES, (90, 120), HALF_METRE, invert=True)
    assert 1000 < expected.sum() < 5000
    assert (whole(pickle.loads(pickle.dumps(mask))) == expected).all()  # as it travels to a worker


@pytest.mark.parametrize("crs", [None, "EPSG:3857"])
def test_polygons_in_another_crs(tmp_path, crs):
    moved = transform_geom(UTM, crs or "OGC:CRS84", SHAPES)
    mask = open_mask(geojson(tmp_path / "mask.json", moved, crs), GRID, UTM)
    assert (whole(mask) != geometry_mask(SHAPES, (90, 120), HALF_METRE, invert=True)).sum() <= 3


@pytest.mark.parametrize("kind", ["nodata", "mask", "alpha", "all"])
def test_a_raster_is_inside_where_it_has_data(tmp_path, kind):
    valid = np.zeros((45, 60), bool)
    valid[5:30, 10:44] = True
    cells = np.where(valid, 0 if kind != "nodata" else 1, 9)[None].astype(np.uint8)  # 0 is data
    options = {"nodata": {"nodata": 9}, "alpha": {"photometric": "MINISBLACK", "alpha": "yes"}}.get(kind, {})
    if kind == "alpha":
        cells = np.concatenate([cells, valid[None] * np.uint8(255)])
    transform = HALF_METRE @ Affine.scale(2)
    path = write_raster(
        tmp_path / "mask.tif", cells, transform=transform, mask=valid if kind == "mask" else None, **options
    )
    mask = open_mask(path, GRID, UTM)
    expected = np.kron(valid if kind != "all" else np.ones_like(valid), np.ones((2, 2), bool))
    assert (whole(mask) == expected).all()
    assert (whole(pickle.loads(pickle.dumps(mask))) == expected).all()


def test_a_raster_covers_its_own_ground_only(tmp_path):
    path = write_raster(tmp_path / "mask.tif", noise(1, 20, 20), transform=HALF_METRE @ Affine.translation(10, 15))
    inside = whole(open_mask(path, GRID, UTM))
    assert inside[15:35, 10:30].all() and inside.sum() == 400


def test_masks_that_cannot_be_get_a_sentence(tmp_path):
    with pytest.raises(ParameterError, match="holds no polygon"):
        open_mask(geojson(tmp_path / "none.geojson", [{"type": "Point", "coordinates": [1, 2]}]), GRID, UTM)
    (tmp_path / "broken.geojson").write_text("{}")
    with pytest.raises(VectorError, match=r"broken.geojson is not a GeoJSON file of polygons"):
        open_mask(str(tmp_path / "broken.geojson"), GRID, UTM)
    with pytest.raises(RasterError, match="Cannot open"):
        open_mask(str(tmp_path / "gone.tif"), GRID, UTM)


def test_polygons_within_collections_count(tmp_path):
    """As GDAL writes what is left of polygons and lines together."""
    inner = {"type": "GeometryCollection", "geometries": SHAPES}
    shape = {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [X, Y]}, inner]}
    mask = open_mask(geojson(tmp_path / "mask.geojson", [shape]), GRID, UTM)
    assert (whole(mask) == geometry_mask(SHAPES, (90, 120), HALF_METRE, invert=True)).all()
