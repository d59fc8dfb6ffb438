"""What make test-trust found the rasters' tools to stumble over, once each."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from chip_jobs import chip_job
from osgeo import gdal, osr

from slum_extractor_plugin.errors import ParameterError, RasterError, VectorError
from slum_extractor_plugin.grid import Grid
from slum_extractor_plugin.progress import silent
from slum_extractor_plugin.rasters.chips.export import export_chips
from slum_extractor_plugin.rasters.growth.place import Place
from slum_extractor_plugin.rasters.growth.slivers import SliverRule
from slum_extractor_plugin.rasters.growth.sources import Store
from slum_extractor_plugin.rasters.image import memory_raster
from slum_extractor_plugin.rasters.polygons import file
from slum_extractor_plugin.rasters.raster import in_xy_order
from slum_extractor_plugin.rasters.vectors import transformation


@pytest.mark.parametrize(
    "broken",
    ['ENGCRS["somewhere",EDATUM[""],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],LENGTHUNIT["metre",1]]', ""],
    ids=["of no place on earth", "empty"],
)
def test_crs_between_which_there_is_no_way_are_named(broken):
    utm = osr.SpatialReference()
    utm.ImportFromEPSG(32643)
    other = osr.SpatialReference()
    if broken:
        other.ImportFromWkt(broken)
    for source, target in ((utm, other), (other, utm)):
        with pytest.raises(VectorError, match="cannot be transformed between the CRSs .* Assign the right CRS"):
            transformation(in_xy_order(source), in_xy_order(target))


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_lengths_that_are_no_number_are_refused(number):
    good = chip_job(Path("i.tif"), Path("l.gpkg"), Path("chips"), None, (16, 16), (16, 16))
    with pytest.raises(ParameterError, match="CELL_SIZE is"):
        replace(good, cell_size=number)
    with pytest.raises(ParameterError, match="BUFFER_RADIUS is"):
        replace(good, buffer_radius=number)


def test_a_folder_that_went_away_is_a_sentence_where_polygons_begin(tmp_path, monkeypatch):
    monkeypatch.setattr(file, "_create", lambda *_: True)  # it was there a moment ago
    with (
        pytest.raises(VectorError, match="Cannot write p.gpkg: .* Check the folder"),
        file.polygon_file(tmp_path / "gone" / "p.gpkg", "p", None, {}, False, silent),
    ):
        pass


def test_an_angle_that_makes_chips_without_end_is_refused():
    good = chip_job(Path("i.tif"), Path("l.gpkg"), Path("chips"), None, (16, 16), (16, 16), rotation_angle=0.1)
    with pytest.raises(ParameterError, match="ROTATION_ANGLE is .* from 0.1"):
        replace(good, rotation_angle=1e-300)


def test_a_cell_size_that_makes_more_cells_than_a_raster_can_have_is_refused(tmp_path):
    image, chips = tmp_path / "i.tif", tmp_path / "chips"
    dataset = gdal.GetDriverByName("GTiff").Create(str(image), 20, 20, 1)
    dataset.SetGeoTransform((300000, 1, 0, 2100000, 0, -1))
    dataset = None
    with pytest.raises(ParameterError, match="cell size of 1e-300 makes too many cells of .*i.tif"):
        export_chips(
            chip_job(image, None, chips, None, (16, 16), (16, 16), metadata_format="Export_Tiles", cell_size=1e-300)
        )
    assert not chips.exists()


def test_a_width_beyond_all_numbers_makes_all_change_slivers():
    assert SliverRule.of(0.5, 1e308).area == np.inf


def test_a_working_file_that_went_away_is_a_sentence(tmp_path):
    with pytest.raises(VectorError, match="working file .*dates.gpkg cannot be read: .* Check the output"):
        Store(tmp_path / "gone", Place(None, None)).boxes("date_0")


def test_a_raster_that_memory_cannot_hold_is_a_sentence():
    grid = Grid((0, 1, 0, 0, 0, -1), 2**31 - 1, 2**20)
    with pytest.raises(RasterError, match="not enough memory for 2147483647 x 1048576 cells"):
        memory_raster(grid, None, 1, gdal.GDT_Byte)
