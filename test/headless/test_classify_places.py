"""Classify Pixels through ``qgis_process`` with the parameters that say what of which images, all at once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

SOUTH = [(290060, 2109900), (290330, 2109900), (290330, 2109700), (290060, 2109700), (290060, 2109900)]


def write_mask(path: Path) -> None:
    """One polygon, in longitude and latitude."""
    utm, wgs84 = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32643)
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    ring = ",".join(f"{x} {y}" for x, y in SOUTH)
    shape = ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))", utm)
    shape.TransformTo(wgs84)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("mask", wgs84, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(shape)
    layer.CreateFeature(feature)


def read(path: Path) -> tuple[np.ndarray, tuple[float, ...]]:
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(1).ReadAsArray(), dataset.GetGeoTransform()


def test_a_mosaic_under_a_mask_in_an_extent_by_two_processes(qgis, scene, package, tmp_path):
    left, right, mask = tmp_path / "left.tif", tmp_path / "right.tif", tmp_path / "mask.gpkg"
    gdal.Translate(str(left), str(scene.image), srcWin=(0, 0, 200, 320))
    gdal.Translate(str(right), str(scene.image), srcWin=(180, 0, 204, 320))
    write_mask(mask)
    qgis.succeed(
        "classifypixelsusingdeeplearning",
        IN_RASTER=scene.image,
        IN_MODEL_DEFINITION=package,
        OUT_CLASSIFIED_RASTER=tmp_path / "whole.tif",
        ARGUMENTS="padding 64;tile_size 256",
    )
    output = qgis.succeed(
        "classifypixelsusingdeeplearning",
        IN_RASTER=left,
        ADDITIONAL_RASTERS=right,
        IN_MODEL_DEFINITION=package,
        OUT_CLASSIFIED_RASTER=tmp_path / "part.tif",
        PADDING=0,
        ARGUMENTS="padding 64;tile_size 256",
        MASK=mask,
        EXTENT="290040,290360,2109690,2109950 [EPSG:32643]",
        SNAP_RASTER=scene.image,
        BANDS="1 2 3",
        OUTPUT_COORDINATE_SYSTEM="EPSG:32643",
        PARALLEL_PROCESSING_FACTOR="2",
        PROCESSOR_TYPE="CPU",
        OUT_CONFIDENCE_RASTER=tmp_path / "confidence.tif",
    )
    assert "2 workers" in output and "padding 64" in output
    whole, _ = read(tmp_path / "whole.tif")
    part, place = read(tmp_path / "part.tif")
    confidence, _ = read(tmp_path / "confidence.tif")
    assert part.shape == (260, 320) and place[0] == 290040 and place[3] == 2109950
    inside = np.zeros(part.shape, bool)
    inside[50:250, 20:290] = True
    assert ((part != 255) != inside).sum() <= 600  # a cell's width along the rim: the mask came from another CRS
    assert ((confidence == 255) == (part == 255)).all()
    core = np.s_[52:248, 22:288]
    assert (part[core] != whole[50:310, 40:360][core]).mean() < 0.01


def test_images_one_by_one(qgis, scene, package, tmp_path):
    other, folder = tmp_path / "other.tif", tmp_path / "results"
    gdal.Translate(str(other), str(scene.image), srcWin=(10, 10, 100, 90))
    output = qgis.succeed(
        "classifypixelsusingdeeplearning",
        IN_RASTER=scene.image,
        ADDITIONAL_RASTERS=other,
        IN_MODEL_DEFINITION=package,
        PROCESSING_MODE="PROCESS_ITEMS_SEPARATELY",
        OUT_CLASSIFIED_FOLDER=folder,
    )
    assert "Image 2 of 2" in output
    assert sorted(path.name for path in folder.iterdir() if path.suffix == ".tif") == ["image.tif", "other.tif"]
    assert read(folder / "other.tif")[0].shape == (90, 100)
