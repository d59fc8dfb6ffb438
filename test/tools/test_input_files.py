"""Which files are read where an input has a name: what GDAL itself lists is the reference."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, ogr

from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.jobs.generalize import MajorityFilter
from slum_extractor_plugin.tools.input_files import files_behind
from slum_extractor_plugin.tools.outputs import check_outputs


def raster(path) -> str:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((0, 1, 0, 4, 0, -1))
    dataset.WriteArray(np.ones((4, 4), np.uint8))
    return str(path)


@pytest.mark.parametrize(
    "make",
    [
        lambda path, source: gdal.Translate(path, source, format="VRT"),
        lambda path, source: gdal.BuildVRT(path, [source]),
        lambda path, source: gdal.Warp(path, source, format="VRT", srcSRS="EPSG:32643", dstSRS="EPSG:4326"),
    ],
)
def test_the_sources_of_a_vrt_are_those_that_gdal_lists(make, tmp_path):
    (tmp_path / "a & b").mkdir()
    source, vrt = raster(tmp_path / "a & b" / "é.tif"), str(tmp_path / "m.vrt")
    make(vrt, source).FlushCache()
    listed = gdal.Open(vrt).GetFileList()
    assert source in listed and set(map(str, files_behind(vrt))) == set(listed)


def test_a_vrt_of_a_vrt_and_one_of_itself_end(tmp_path):
    source = raster(tmp_path / "s.tif")
    gdal.BuildVRT(str(tmp_path / "one.vrt"), [source]).FlushCache()
    gdal.BuildVRT(str(tmp_path / "two.vrt"), [str(tmp_path / "one.vrt")]).FlushCache()
    assert source in files_behind(str(tmp_path / "two.vrt"))
    (tmp_path / "me.vrt").write_text("<SourceFilename relativeToVRT='1'>me.vrt</SourceFilename>")
    assert set(files_behind(str(tmp_path / "me.vrt"))) == {str(tmp_path / "me.vrt")}


def test_a_vrt_of_layers_names_its_source(tmp_path):
    layer = tmp_path / "l.geojson"
    ogr.GetDriverByName("GeoJSON").CreateDataSource(str(layer)).CreateLayer("l")
    vrt = tmp_path / "l.vrt"
    vrt.write_text(
        '<OGRVRTDataSource><OGRVRTLayer name="l"><SrcDataSource relativeToVRT="1">l.geojson'
        "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"
    )
    assert ogr.Open(str(vrt)) is not None and str(layer) in files_behind(str(vrt))


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("GPKG:{}/a.gpkg:table", "{}/a.gpkg"),
        ('NETCDF:"{}/a.nc":var', "{}/a.nc"),
        ("GTIFF_DIR:2:{}/a.tif", "{}/a.tif"),
        ("{}/a.gpkg|layername=x|subset=y", "{}/a.gpkg"),
        ("{}/GPKG:x", "{}/GPKG:x"),
    ],
)
def test_a_part_of_a_file_leads_to_the_file(name, file, tmp_path):
    assert list(files_behind(name.format(tmp_path))) == [file.format(tmp_path)]


def test_an_output_that_a_vrt_reads_is_refused(tmp_path):
    source, vrt = raster(tmp_path / "s.tif"), str(tmp_path / "m.vrt")
    gdal.BuildVRT(vrt, [source]).FlushCache()
    with pytest.raises(ParameterError, match="is also the .*which would be lost"):
        check_outputs(MajorityFilter(in_raster=vrt, out_raster=source))


def test_a_place_where_nothing_can_be_written_is_refused_before_work(tmp_path):
    source = raster(tmp_path / "s.tif")
    with pytest.raises(ParameterError, match="nothing can be written into .*s.tif. Choose"):
        check_outputs(MajorityFilter(in_raster=source, out_raster=f"{source}/more/x.tif"))
    check_outputs(MajorityFilter(in_raster=source, out_raster=f"{tmp_path}/new/and/newer/x.tif"))


def test_a_zero_in_a_name_is_refused(tmp_path):
    with pytest.raises(ParameterError, match="a text is needed"):
        MajorityFilter(in_raster="a\0.tif", out_raster="b.tif")
