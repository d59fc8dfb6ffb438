"""Masks that the engine cannot read become GeoJSON while a job runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr
from small_scene import write_rectangles

from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning
from slum_extractor_plugin.tools.masks import readable_mask


def job(mask: object) -> ClassifyPixelsUsingDeepLearning:
    return ClassifyPixelsUsingDeepLearning(
        in_raster="i.tif", in_model_definition="m.dlpk", out_classified_raster="o.tif", mask=mask
    )


def test_polygons_become_geojson_in_their_crs(tmp_path):
    write_rectangles(tmp_path / "mask.gpkg", [(0, 0, 3, 6), (10, 0, 3, 6)])
    with readable_mask(job(f"{tmp_path / 'mask.gpkg'}|layername=mask")) as readable:
        written = json.loads(Path(readable.mask).read_text())
    assert not Path(readable.mask).exists()
    assert written["crs"]["properties"]["name"] == "EPSG:32643" and len(written["features"]) == 2
    assert written["features"][0]["geometry"]["type"] == "Polygon"


def test_a_circle_becomes_its_polygon(tmp_path):
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "round.gpkg"))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32643)
    layer = dataset.CreateLayer("round", crs, ogr.wkbCurvePolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(
        ogr.CreateGeometryFromWkt(
            "CURVEPOLYGON(CIRCULARSTRING(290010 2109990, 290020 2110000, 290030 2109990, "
            "290020 2109980, 290010 2109990))"
        )
    )
    layer.CreateFeature(feature)
    layer = dataset = None
    with readable_mask(job(tmp_path / "round.gpkg")) as readable:
        (made,) = json.loads(Path(readable.mask).read_text())["features"]
    area = ogr.CreateGeometryFromJson(json.dumps(made["geometry"])).Area()
    assert area == pytest.approx(314.159, rel=1e-3)


def test_rasters_and_geojson_stay(tmp_path):
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "mask.tif"), 4, 4).FlushCache()
    for mask in (tmp_path / "mask.tif", tmp_path / "mask.geojson", None):
        given = job(mask)
        with readable_mask(given) as readable:
            assert readable is given
