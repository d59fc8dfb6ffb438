"""What QGIS shows of a layer is what a tool uses: its CRS, its selection, its virtual fields."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant
from small_scene import write_rectangles, write_scene

from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.formats.chips import read_chip_folder
from slum_extractor_plugin.layers.named import named_source, source_of
from slum_extractor_plugin.layers.vectors import vector_source

UTM = QgsCoordinateReferenceSystem("EPSG:32643")


@pytest.fixture(autouse=True)
def _clean(provider):
    yield
    QgsProject.instance().clear()


def source(layer: object) -> str:
    return source_of(layer, "IN", QgsProcessingContext())


def rectangles(folder: Path, name: str = "mask") -> QgsVectorLayer:
    path = folder / f"{name}.gpkg"
    write_rectangles(path, [(0, 0, 3, 6), (3, 0, 3, 6)])
    layer = QgsVectorLayer(str(path), name)
    assert layer.isValid()
    return layer


def class_raster(folder: Path, crs: bool = True) -> Path:
    path = folder / "classes.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 6, 6)
    dataset.SetGeoTransform((290000, 1, 0, 2110000, 0, -1))
    if crs:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32643)
        dataset.SetSpatialRef(reference)
    dataset.GetRasterBand(1).WriteArray(np.ones((6, 6), np.uint8))
    dataset.FlushCache()
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def features(path: str) -> list[ogr.Feature]:
    dataset = ogr.Open(path)
    return list(dataset.GetLayer())


def test_a_layer_that_needs_no_copy_is_opened_where_it_is(tmp_path):
    vector, raster = rectangles(tmp_path), QgsRasterLayer(str(class_raster(tmp_path)), "classes")
    assert source(vector) == vector.source() and source(raster) == raster.source()
    vector.setSubsetString("\"quarter\" = 'x'")
    assert source(vector) == vector.source() and "|subset=" in vector.source()


def test_a_crs_that_was_set_counts_for_vectors(tmp_path):
    layer = rectangles(tmp_path)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32642"))
    before = digest(tmp_path / "mask.gpkg")
    copied = ogr.Open(source(layer))
    assert copied.GetLayer().GetSpatialRef().GetAuthorityCode(None) == "32642"
    assert copied.GetLayer().GetFeatureCount() == 2 and digest(tmp_path / "mask.gpkg") == before


def test_a_crs_that_was_set_counts_for_rasters_and_the_file_stays(tmp_path):
    path = class_raster(tmp_path, crs=False)
    before = digest(path)
    layer = QgsRasterLayer(str(path), "classes")
    layer.setCrs(UTM)
    opened = gdal.Open(source(layer))
    assert opened.GetSpatialRef().GetAuthorityCode(None) == "32643"
    assert (opened.ReadAsArray() == 1).all()
    opened = None
    assert digest(path) == before and not list(tmp_path.glob("*.aux.xml"))


def test_a_corrected_crs_lets_growth_find_what_persisted(provider, tmp_path):
    """A shapefile without .prj, in degrees, and its like in UTM: with its CRS set all of it persisted."""
    import processing

    crs, degrees = (osr.SpatialReference() for _ in range(2))
    crs.ImportFromEPSG(32643)
    degrees.ImportFromEPSG(4326)
    for each in (crs, degrees):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    write_rectangles(tmp_path / "utm_2019.gpkg", [(0, 0, 200, 100)])
    (feature,) = features(str(tmp_path / "utm_2019.gpkg"))
    shape = feature.GetGeometryRef().Clone()
    shape.Segmentize(1.0)
    shape.Transform(osr.CoordinateTransformation(crs, degrees))
    dataset = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(tmp_path / "plain_2015.shp"))
    layer = dataset.CreateLayer("plain_2015", None, ogr.wkbPolygon)
    made = ogr.Feature(layer.GetLayerDefn())
    made.SetGeometry(shape)
    layer.CreateFeature(made)
    layer = dataset = None
    corrected = QgsVectorLayer(str(tmp_path / "plain_2015.shp"), "plain_2015")
    corrected.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    other = QgsVectorLayer(str(tmp_path / "utm_2019.gpkg"), "utm_2019")
    QgsProject.instance().addMapLayers([corrected, other])
    outputs = processing.run("slumextractor:trackslumgrowth", {
        "IN_DATES": [corrected, other], "OUT_CHANGE_FEATURES": str(tmp_path / "changes.gpkg")})
    areas: dict[str, float] = {}
    for feature in features(outputs["OUT_CHANGE_FEATURES"]):
        areas[feature["change"]] = areas.get(feature["change"], 0.0) + feature["area_ha"]
    assert areas["persisted"] == pytest.approx(2.0, rel=2e-3)
    assert sum(area for change, area in areas.items() if change in ("new", "gone")) == 0


def test_only_selected_features_are_used_and_counted_in_the_log(provider, tmp_path):
    import processing

    mask = rectangles(tmp_path)
    QgsProject.instance().addMapLayer(mask)
    mask.selectByIds([1])
    feedback = QgsProcessingFeedback()
    processing.run("slumextractor:majorityfilter", {
        "IN_RASTER": str(class_raster(tmp_path)), "OUT_RASTER": str(tmp_path / "out.tif"),
        "MASK": QgsProcessingFeatureSourceDefinition(mask.id(), True)}, feedback=feedback)
    band = gdal.Open(str(tmp_path / "out.tif"))
    nodata = band.GetRasterBand(1).GetNoDataValue()
    assert (band.ReadAsArray()[:, :3] == 1).all() and (band.ReadAsArray()[:, 3:] == nodata).all()
    assert "1 of 2 features of mask are used." in feedback.textLog()


def test_a_selection_of_nothing_is_a_sentence(tmp_path):
    layer = rectangles(tmp_path)
    with pytest.raises(ParameterError, match="No feature of mask is selected"):
        vector_source(layer, QgsProcessingContext(), None, QgsProcessingFeatureSourceDefinition("mask", True))


def test_a_limit_takes_the_first_features(tmp_path):
    layer = rectangles(tmp_path)
    part = QgsProcessingFeatureSourceDefinition("mask", False, 1)
    assert len(features(vector_source(layer, QgsProcessingContext(), None, part))) == 1


def test_a_virtual_field_gives_class_values(provider, tmp_path):
    import processing

    write_scene(tmp_path / "image.tif", tmp_path / "slums.gpkg")
    layer = QgsVectorLayer(str(tmp_path / "slums.gpkg"), "slums")
    layer.addExpressionField("code * 7", QgsField("doubled", QVariant.Int))
    QgsProject.instance().addMapLayer(layer)
    processing.run("slumextractor:exporttrainingdatafordeeplearning", {
        "IN_RASTER": str(tmp_path / "image.tif"), "IN_CLASS_DATA": layer.id(), "CLASS_VALUE_FIELD": "doubled",
        "TILE_SIZE_X": 64, "TILE_SIZE_Y": 64, "STRIDE_X": 0, "STRIDE_Y": 0, "OUT_FOLDER": str(tmp_path / "chips")})
    assert [info.value for info in read_chip_folder(tmp_path / "chips").classes] == [7]


def test_a_name_of_the_project_is_that_layer_and_two_are_a_sentence(tmp_path):
    first, second = rectangles(tmp_path), rectangles(tmp_path)
    QgsProject.instance().addMapLayer(first)
    assert named_source("mask") == first.source() and named_source("elsewhere.tif") == "elsewhere.tif"
    QgsProject.instance().addMapLayer(second)
    with pytest.raises(ParameterError, match="has 2 layers named mask"):
        named_source("mask")
