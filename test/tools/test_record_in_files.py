"""The record of where an output comes from, in the files that the tools write, read back by GDAL and without it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from slum_extractor_plugin.formats.provenance_files import read_record, tiff_metadata
from slum_extractor_plugin.jobs.generalize import MajorityFilter, RasterToPolygon
from slum_extractor_plugin.provenance import KEY
from slum_extractor_plugin.tools.record import record_in
from slum_extractor_plugin.tools.run import run


class Silent:
    """A reporter that says nothing."""

    def progress(self, fraction: float) -> None:
        pass

    def message(self, text: str) -> None:
        pass

    warning = message

    def cancelled(self) -> bool:
        return False


@pytest.fixture(scope="module")
def classes(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("classes") / "classes.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 300, 280, 1, gdal.GDT_Byte)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform((280000, 0.5, 0, 2110000, 0, -0.5))
    cells = np.kron(np.random.default_rng(1).integers(0, 2, (14, 15)), np.ones((20, 20))).astype(np.uint8)
    dataset.GetRasterBand(1).WriteArray(cells)
    dataset.FlushCache()
    return path


def filtered(classes: Path, target: Path, **values) -> Path:
    run(MajorityFilter(in_raster=str(classes), out_raster=str(target), number_neighbors="EIGHT", **values), Silent())
    return target


@pytest.mark.parametrize(
    ("name", "values"), [("a.tif", {}), ("a.tif", {"geotiff_layout": "COG"}), ("a.gpkg", {}), ("a.img", {})]
)
def test_raster_carries_its_record(classes, tmp_path, name, values):
    path = filtered(classes, tmp_path / name, **values)
    found = record_in(str(path))
    assert found["tool"] == "majorityfilter" and found["parameters"]["NUMBER_NEIGHBORS"] == "EIGHT"
    assert found["inputs"][0]["name"] == "classes.tif" and len(found["inputs"][0]["sha256"]) == 64
    assert found["libraries"]["numpy"] == np.__version__
    if name.endswith(".tif"):
        assert json.loads(gdal.Open(str(path)).GetMetadataItem(KEY)) == found
        assert tiff_metadata(path)[KEY] == gdal.Open(str(path)).GetMetadataItem(KEY)
    if values:
        assert gdal.Open(str(path)).GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"


def test_cells_are_those_of_a_raster_without_a_record(classes, tmp_path):
    from slum_extractor_plugin.rasters.majority.filter import majority_filter

    path = filtered(classes, tmp_path / "with.tif")
    majority_filter(str(classes), str(tmp_path / "without.tif"), "EIGHT", "MAJORITY")
    with_record, without = (gdal.Open(str(each)) for each in (path, tmp_path / "without.tif"))
    assert (with_record.ReadAsArray() == without.ReadAsArray()).all()
    assert with_record.GetRasterBand(1).GetOverviewCount() == without.GetRasterBand(1).GetOverviewCount()
    assert without.GetMetadataItem(KEY) is None


def test_equal_runs_give_equal_bytes(classes, tmp_path):
    (tmp_path / "other").mkdir()
    one, two = filtered(classes, tmp_path / "a.tif"), filtered(classes, tmp_path / "other/b.tif")
    assert one.read_bytes() == two.read_bytes()


@pytest.mark.parametrize("big", ["YES", "NO"])
def test_metadata_of_tiff_and_bigtiff_is_read_without_gdal(tmp_path, big):
    path = tmp_path / "a.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 3, 2, 2, options=[f"BIGTIFF={big}", "ENDIANNESS=BIG"])
    dataset.SetMetadataItem("one", 'ä <&> " x')
    dataset.GetRasterBand(2).SetMetadataItem("one", "of a band")
    del dataset
    assert tiff_metadata(path) == {"one": 'ä <&> " x'}


def test_polygons_hold_the_chain_and_open_everywhere(classes, tmp_path):
    middle = filtered(classes, tmp_path / "filtered.tif")
    target = tmp_path / "slums.gpkg"
    run(RasterToPolygon(in_raster=str(middle), out_polygon_features=str(target)), Silent())
    found = read_record(str(target))
    assert found["tool"] == "rastertopolygon"
    assert found["inputs"][0]["made_by"]["tool"] == "majorityfilter"
    assert found["inputs"][0]["made_by"]["inputs"][0]["name"] == "classes.tif"
    dataset = ogr.Open(str(target))
    assert dataset.GetLayerCount() == 1 and dataset.GetLayer(0).GetFeatureCount() > 10
    held = dataset.GetMetadata_Dict() | dataset.GetLayer(0).GetMetadata_Dict()
    assert any("rastertopolygon" in text for text in held.values())  # GDAL shows the row
