"""The cells on which polygons are compared with polygons."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from test_accuracy import GRID, class_raster, rectangles

from slum_extractor_plugin.grid import Grid
from slum_extractor_plugin.rasters.accuracy import common_grid as module
from slum_extractor_plugin.rasters.accuracy.common_grid import GIVEN, IMAGE, MADE, cells_in_words, common_grid


@pytest.fixture
def sides(tmp_path):
    """Two layers of polygons over 100 x 60 m, and an image of 2 m whose lattice is off by 0.5 m."""
    box = [(0, 0, 10, 6, 1)]
    x, y = GRID.position(0, 0)
    image = Grid((x - 20.5, 2.0, 0.0, y + 20.5, 0.0, -2.0), 1, 1)
    cells = np.zeros((100, 120), np.uint8)
    paths = (rectangles(tmp_path / "c.gpkg", box), rectangles(tmp_path / "t.gpkg", box))
    return (*paths, class_raster(tmp_path / "i.tif", cells, grid=image))


def test_cells_are_those_of_the_image(sides):
    classified, truth, image = sides
    found = common_grid(classified, truth, image=image)
    x, y = GRID.position(0, 0)
    assert found.source == IMAGE and found.grid.cell_size == (2.0, 2.0)
    assert found.grid.position(0, 0) == (x - 0.5, y + 0.5)  # a corner of one of the image's cells
    assert (found.grid.width, found.grid.height) == (51, 31)
    assert cells_in_words(found, str) == "cells of 2 m: the size of those of the image for the report"


def test_the_image_may_have_another_crs_but_must_have_one(sides, tmp_path):
    classified, truth, image = sides
    gdal.Warp(str(tmp_path / "web.tif"), str(image), dstSRS="EPSG:3857", xRes=2, yRes=2)
    size = common_grid(classified, truth, image=tmp_path / "web.tif").grid.cell_size[0]
    assert size == pytest.approx(2 * np.cos(np.radians(18.08)), rel=0.01)
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "bare.tif"), 9, 9).SetGeoTransform((0, 1, 0, 0, 0, -1))
    assert common_grid(classified, truth, image=tmp_path / "bare.tif").source == MADE


def test_an_image_with_too_many_cells_gives_larger_ones(sides, monkeypatch):
    monkeypatch.setattr(module, "_MOST", 20)
    classified, truth, image = sides
    assert common_grid(classified, truth, image=image).grid.cell_size == (5.0, 5.0)


def test_cells_are_never_finer_than_outlines_are_drawn(sides, tmp_path):
    classified, truth, _ = sides
    for path in (classified, rectangles(tmp_path / "degrees.gpkg", [(0, 0, 10, 6, 1)], 4326)):
        found = common_grid(path, truth)
        assert found.source == MADE and 190 <= found.grid.width <= 210 and 118 <= found.grid.height <= 130
    assert "choose the image for the report" in cells_in_words(common_grid(classified, truth), str)


def test_a_size_that_was_given_is_taken(sides):
    classified, truth, image = sides
    found = common_grid(classified, truth, cell_size=0.2, image=image)
    assert found.source == GIVEN and (found.grid.width, found.grid.height) == (500, 300)
