from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from demo.figures import burnt
from slum_extractor_plugin.rasters.growth.change import growth
from slum_extractor_plugin.rasters.raster import grid_of
from slum_extractor_plugin.sample.city import CELL, EPSG, ORIGIN, SLUM_CODE, City, make_city

SIZE = 640


def test_the_same_seed_gives_the_same_bytes(small_city: City, tmp_path: Path) -> None:
    again = make_city(tmp_path, seed=3, size=SIZE)
    for first, second in zip((*small_city.images, *small_city.slums), (*again.images, *again.slums)):
        assert first.name == second.name
        assert first.read_bytes() == second.read_bytes(), first.name


def test_another_seed_gives_another_city(small_city: City, tmp_path: Path) -> None:
    other = make_city(tmp_path, seed=4, size=SIZE)
    assert small_city.images[0].read_bytes() != other.images[0].read_bytes()
    assert small_city.slums[0].read_bytes() != other.slums[0].read_bytes()


@pytest.mark.parametrize("date", [0, 1])
def test_images_are_8_bit_rgb_with_a_crs_and_no_zero(small_city: City, date: int) -> None:
    dataset = gdal.Open(str(small_city.images[date]))
    assert (dataset.RasterXSize, dataset.RasterYSize, dataset.RasterCount) == (SIZE, SIZE, 3)
    assert dataset.GetGeoTransform() == (ORIGIN[0], CELL, 0, ORIGIN[1], 0, -CELL)
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == str(EPSG)
    cells = dataset.ReadAsArray()
    assert cells.dtype == np.uint8
    assert cells.min() > 0
    assert cells.std() > 20


@pytest.mark.parametrize("date", [0, 1])
def test_outlines_are_valid_polygons_inside_the_image(small_city: City, date: int) -> None:
    source = ogr.Open(str(small_city.slums[date]))
    layer = source.GetLayerByName("slums")
    assert layer.GetFeatureCount() > 0
    for feature in layer:
        assert (feature["code"], feature["name"][:10]) == (SLUM_CODE, "Settlement")
        shape = feature.GetGeometryRef()
        assert shape.IsValid()
        assert shape.GetGeometryType() == ogr.wkbPolygon
        xmin, xmax, ymin, ymax = shape.GetEnvelope()
        assert ORIGIN[0] <= xmin < xmax <= ORIGIN[0] + SIZE * CELL
        assert ORIGIN[1] - SIZE * CELL <= ymin < ymax <= ORIGIN[1]


def test_slums_grow_and_most_of_the_old_ones_stay(small_city: City) -> None:
    found = growth(*small_city.slums)
    assert found.first > 0.2
    assert found.net > 0.05
    assert found.persisted > 0.5 * found.first


def test_the_roofs_of_a_slum_lie_within_its_outline(small_city: City) -> None:
    """Fine detail is what a slum has most of: the image's roughness inside the outlines is above that outside."""
    dataset = gdal.Open(str(small_city.images[0]))
    inside = burnt(small_city.slums[0], grid_of(dataset), dataset)[:, :-1]
    roughness = np.abs(np.diff(dataset.GetRasterBand(1).ReadAsArray().astype(float), axis=1))
    assert roughness[inside].mean() > 1.2 * roughness[~inside].mean()


def test_the_dates_look_different_where_nothing_was_built(small_city: City) -> None:
    before, after = (gdal.Open(str(path)).ReadAsArray().astype(float) for path in small_city.images)
    assert 4 < np.abs(before - after).mean() < 60
