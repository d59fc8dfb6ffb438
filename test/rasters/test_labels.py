"""Labels from features and class rasters against gdalwarp and gdal_rasterize, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from chip_scenes import box, crs, make_layer, make_raster
from osgeo import gdal, osr

from slum_extractor_plugin.errors import RasterError, VectorError
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.grid import Grid, Window
from slum_extractor_plugin.rasters.chips.labels import LabelsApartError, open_labels
from slum_extractor_plugin.rasters.image import ImageSource

NORTH_UP = (500_000, 1, 0, 2_000_000, 0, -1)
GRID = Grid(NORTH_UP, 80, 60)


@pytest.fixture
def image(tmp_path):
    source = ImageSource(make_raster(tmp_path / "image.tif", np.ones((1, 60, 80), np.uint8)))
    yield source
    source.close()


def opened(path, image, tmp_path, **more):
    return open_labels(path, image, image.grid.bounds(), tmp_path, **more)


def test_a_class_raster_in_another_crs_is_warped_to_the_nearest_cell(image, tmp_path):
    there = osr.CoordinateTransformation(crs(32643), crs(4326))
    west, south, east, north = there.TransformBounds(*GRID.bounds(), 21)
    cells = np.random.default_rng(1).integers(0, 5, (1, 70, 90)).astype(np.uint8)
    path = make_raster(
        tmp_path / "classes.tif", cells, (west, (east - west) / 90, 0, north, 0, (south - north) / 70), 4326
    )
    found = opened(path, image, tmp_path).on(GRID)
    warped = gdal.Warp(
        "",
        str(path),
        format="MEM",
        dstSRS=crs(32643),
        outputBounds=GRID.bounds(),
        width=80,
        height=60,
        errorThreshold=0,
    )
    assert (found == warped.ReadAsArray()).all()
    part = Window(13, 7, 21, 30)
    assert (opened(path, image, tmp_path).on(GRID.part(part)) == found[part.slices]).all()


@pytest.mark.parametrize(("largest", "dtype"), [(200, np.uint8), (60_000, np.uint16), (70_000, np.int32)])
def test_the_label_type_is_the_smallest_that_holds_the_values(image, tmp_path, largest, dtype):
    cells = np.zeros((1, 60, 80), np.int32)
    cells[0, 5, 6] = largest
    raster = opened(make_raster(tmp_path / "classes.tif", cells), image, tmp_path)
    layer = opened(
        make_layer(tmp_path / "l.gpkg", [(box(500_006, 1_999_994, 500_007, 1_999_995), largest)]),
        image,
        tmp_path,
        class_value_field="code",
    )
    assert raster.data_type == layer.data_type
    assert layer.on(GRID).dtype == dtype
    assert (layer.on(GRID) == cells[0]).all()
    assert (raster.on(GRID) == cells[0]).all()


def test_nodata_of_a_class_raster_is_background(image, tmp_path):
    cells = np.full((1, 60, 80), 255, np.uint8)
    cells[0, :10] = 3
    labels = opened(make_raster(tmp_path / "classes.tif", cells, nodata=255), image, tmp_path)
    assert set(np.unique(labels.on(GRID))) == {0, 3}


def _set_colors(band):
    colors = gdal.ColorTable()
    colors.SetColorEntry(1, (200, 10, 20, 255))
    band.SetColorTable(colors)


def _set_names(band):
    band.SetCategoryNames(["", "slum", "road"])


def test_a_class_raster_that_is_all_nodata_is_background(image, tmp_path):
    path = make_raster(tmp_path / "classes.tif", np.full((1, 60, 80), 9, np.int32), nodata=9)
    labels = opened(path, image, tmp_path).on(GRID)
    assert not labels.any()


def test_names_and_colours_of_a_class_raster_are_kept(image, tmp_path):
    path = make_raster(tmp_path / "classes.tif", np.ones((1, 60, 80), np.uint8))
    for describe in (_set_colors, _set_names):  # GDAL keeps both only when they come one by one
        dataset = gdal.Open(str(path), gdal.GA_Update)
        describe(dataset.GetRasterBand(1))
        del dataset
    assert opened(path, image, tmp_path).describe([1])[0] == ClassInfo(1, "slum", (200, 10, 20))


def test_classes_of_an_attribute_table_are_kept(image, tmp_path):
    path = make_raster(tmp_path / "classes.tif", np.ones((1, 60, 80), np.uint8))
    table = gdal.RasterAttributeTable()
    kinds = {"Value": gdal.GFT_Integer, "Class": gdal.GFT_String}
    for name in ("Value", "Class", "Red", "Green", "Blue"):
        table.CreateColumn(name, kinds.get(name, gdal.GFT_Integer), gdal.GFU_Generic)
    for column, content in enumerate((1, "slum", 9, 8, 7)):
        table.SetValueAsString(0, column, str(content))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    del dataset
    assert opened(path, image, tmp_path).describe([1, 2])[0] == ClassInfo(1, "slum", (9, 8, 7))


def test_of_features_that_overlap_the_last_one_wins(image, tmp_path):
    rng = np.random.default_rng(5)
    features = []
    for value in range(1, 60):
        x, y = 500_000 + rng.uniform(0, 60), 1_999_940 + rng.uniform(0, 40)
        features.append((box(x, y, x + 20, y + 20), value))
    path = make_layer(tmp_path / "l.gpkg", features)
    labels = opened(path, image, tmp_path, class_value_field="code")
    burnt = gdal.Rasterize(
        "",
        str(path),
        format="MEM",
        outputBounds=GRID.bounds(),
        width=80,
        height=60,
        attribute="code",
        outputType=gdal.GDT_Byte,
    )
    assert (labels.on(GRID) == burnt.ReadAsArray()).all()
    assert (labels.objects(GRID).label == burnt.ReadAsArray()).all()


def test_what_cannot_be_labels_is_refused(image, tmp_path):
    with pytest.raises(RasterError, match="classes are integers"):
        opened(make_raster(tmp_path / "f.tif", np.ones((1, 60, 80), np.float32)), image, tmp_path)
    with pytest.raises(LabelsApartError, match="do not touch the image"):
        opened(make_raster(tmp_path / "far.tif", np.ones((1, 9, 9), np.uint8), (0, 1, 0, 0, 0, -1)), image, tmp_path)
    with pytest.raises(RasterError, match="class values start at 1"):
        opened(make_raster(tmp_path / "n.tif", np.full((1, 60, 80), -4, np.int16)), image, tmp_path)
    with pytest.raises(RasterError, match="Leave the class value field empty"):
        opened(tmp_path / "image.tif", image, tmp_path, class_value_field="code")
    hollow = make_layer(tmp_path / "h.gpkg", [(box(500_000, 1_999_990, 500_010, 2_000_000), None)])
    with pytest.raises(VectorError, match="has no value in the field code"):
        opened(hollow, image, tmp_path, class_value_field="code")
    layer = make_layer(tmp_path / "l.gpkg", [(box(500_000, 1_999_990, 500_010, 2_000_000), 1)])
    with pytest.raises(VectorError, match="has no layer other. It has labels"):
        opened(f"{layer}|layername=other", image, tmp_path)


def test_a_layer_and_a_subset_of_it_are_named_as_qgis_does(image, tmp_path):
    features = [(box(500_000, 1_999_990, 500_010, 2_000_000), 1), (box(500_020, 1_999_990, 500_030, 2_000_000), 2)]
    path = make_layer(tmp_path / "l.gpkg", features)
    whole = opened(f"{path}|layername=labels", image, tmp_path, class_value_field="code").on(GRID)
    part = opened(f'{path}|layername=labels|subset="code" = 2', image, tmp_path, class_value_field="code").on(GRID)
    assert set(np.unique(whole)) == {0, 1, 2}
    assert (part == np.where(whole == 2, 2, 0)).all()
