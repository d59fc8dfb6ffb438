"""ArcGIS's functions: order, environments, defaults, and what they return."""

from __future__ import annotations

import inspect
import os

import numpy as np
import pytest
from osgeo import gdal, ogr
from small_scene import write_rectangles, write_scene

from slum_extractor_plugin import arcpy
from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.formats.chips import read_chip_folder

#: ArcGIS's parameters in its order (shared/facts/arcgis_tools.md, from Esri's documentation).
ORDER = {
    arcpy.ia.ExportTrainingDataForDeepLearning: (
        "in_raster out_folder in_class_data image_chip_format tile_size_x tile_size_y stride_x stride_y "
        "output_nofeature_tiles metadata_format start_index class_value_field buffer_radius in_mask_polygons "
        "rotation_angle reference_system processing_mode blacken_around_feature crop_mode in_raster2 in_instance_data "
        "instance_class_value_field min_polygon_overlap_ratio"
    ),
    arcpy.ia.TrainDeepLearningModel: (
        "in_folder out_folder max_epochs model_type batch_size arguments learning_rate backbone_model pretrained_model "
        "validation_percentage stop_training freeze augmentation augmentation_parameters chip_size resize_to "
        "weight_init_scheme monitor tensorboard"
    ),
    arcpy.ia.ClassifyPixelsUsingDeepLearning: (
        "in_raster in_model_definition arguments processing_mode out_classified_folder out_featureclass "
        "overwrite_attachments use_pixelspace"
    ),
    arcpy.sa.MajorityFilter: "in_raster number_neighbors majority_definition",
    arcpy.conversion.RasterToPolygon: (
        "in_raster out_polygon_features simplify raster_field create_multipart_features max_vertices_per_feature"
    ),
}


@pytest.fixture
def classes(tmp_path):
    """A class raster of 6 x 6 cells of 1 m: a patch of 1 with one cell of 0 in it."""
    path = tmp_path / "classes.tif"
    cells = np.zeros((6, 6), np.uint8)
    cells[1:5, 1:5] = 1
    cells[2, 2] = 0
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 6, 6)
    dataset.SetGeoTransform((290000, 1, 0, 2110000, 0, -1))
    dataset.GetRasterBand(1).WriteArray(cells)
    return path


def read(path: object) -> np.ndarray:
    return gdal.Open(os.fspath(path)).ReadAsArray()


@pytest.mark.parametrize("function", ORDER, ids=lambda function: function.__name__)
def test_parameters_stand_where_arcgis_has_them(function):
    parameters = inspect.signature(function).parameters.values()
    by_place = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    assert by_place == ORDER[function].split()


def test_the_export_of_the_workflow(tmp_path):
    image, boundaries, mask = tmp_path / "image.tif", tmp_path / "slums.gpkg", tmp_path / "mask.gpkg"
    write_scene(image, boundaries)
    write_rectangles(mask, [(0, 0, 384, 320)])
    with arcpy.EnvManager(cellSize=0.8):
        arcpy.ia.ExportTrainingDataForDeepLearning(
            str(image),
            str(tmp_path / "chips"),
            str(boundaries),
            "TIFF",
            100,
            100,
            0,
            0,
            "ONLY_TILES_WITH_FEATURES",
            "Classified_Tiles",
            0,
            "code",
            0,
            str(mask),
            0,
            "MAP_SPACE",
            "PROCESS_AS_MOSAICKED_IMAGE",
            "NO_BLACKEN",
            "FIXED_SIZE",
        )
    folder = read_chip_folder(tmp_path / "chips")
    assert folder.tile_size == (100, 100) and folder.cell_size == pytest.approx((0.8, 0.8))
    assert [info.value for info in folder.classes] == [1] and len(folder.chips) > 3
    assert arcpy.env.cellSize is None
    assert "chips were written; classes: 1" in arcpy.GetMessages()


def test_a_raster_is_returned_and_saved(classes, tmp_path):
    filtered = arcpy.sa.MajorityFilter(str(classes), "FOUR", "MAJORITY")
    assert read(filtered.catalogPath)[2, 2] == 1
    filtered.save(tmp_path / "filtered.tif")
    assert (read(tmp_path / "filtered.tif") == read(filtered)).all()
    path = arcpy.conversion.RasterToPolygon(
        filtered, str(tmp_path / "slums.gpkg"), "NO_SIMPLIFY", "Value", "SINGLE_OUTER_PART", None
    )
    assert path == path.getOutput(0) == str(tmp_path / "slums.gpkg")
    dataset = ogr.Open(path)
    assert dataset.GetLayer().GetFeatureCount() == 2


def test_blanks_and_number_signs_are_defaults(classes):
    plain = read(arcpy.sa.MajorityFilter(str(classes)))
    assert (read(arcpy.sa.MajorityFilter(str(classes), "#", "")) == plain).all()


def test_the_mask_and_the_extent_of_the_environment(classes, tmp_path):
    mask = tmp_path / "mask.gpkg"
    write_rectangles(mask, [(0, 0, 3, 6)])
    with arcpy.EnvManager(mask=str(mask)):
        dataset = gdal.Open(arcpy.sa.MajorityFilter(str(classes)).catalogPath)
        nodata = dataset.GetRasterBand(1).GetNoDataValue()
        assert (dataset.ReadAsArray()[:, 3:] == nodata).all()
    arcpy.env.extent = "290000 2109997 290004 2110000"
    try:
        assert read(arcpy.sa.MajorityFilter(str(classes))).shape == (3, 4)
    finally:
        arcpy.env.extent = None


def test_what_exists_is_written_over_only_if_the_script_says_so(classes, tmp_path):
    target = tmp_path / "slums.gpkg"
    arcpy.conversion.RasterToPolygon(str(classes), str(target))
    with pytest.raises(arcpy.ExecuteError, match="exists already. Set arcpy.env.overwriteOutput"):
        arcpy.conversion.RasterToPolygon(str(classes), str(target))
    with arcpy.EnvManager(overwriteOutput=True):
        arcpy.conversion.RasterToPolygon(str(classes), str(target), "NO_SIMPLIFY")


def test_what_is_not_offered_raises(classes, tmp_path):
    with pytest.raises(ParameterError, match="out_featureclass is not offered here"):
        arcpy.ia.ClassifyPixelsUsingDeepLearning("i.tif", "m.emd", "", "", "", "images.shp")
    with pytest.raises(ParameterError, match="cellsise is not supported here. The nearest is cellSize"):
        arcpy.EnvManager(cellsise=1)
    with pytest.raises(ParameterError, match="workspace is not supported"):
        arcpy.env.workspace = "C:/work"
    with pytest.raises(TypeError):
        arcpy.sa.MajorityFilter(str(classes), neighbours="FOUR")
