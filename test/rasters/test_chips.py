"""Export Training Data against full-scene references made with GDAL, and its faults as sentences."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np
import pytest
from chip_jobs import changed, chip_job
from chip_scenes import box, chips_in, crs, make_layer, make_raster
from osgeo import gdal, ogr

from slum_extractor_plugin.errors import (
    Cancelled,
    ChipFolderError,
    ParameterError,
    RasterError,
    SlumExtractorError,
    VectorError,
)
from slum_extractor_plugin.formats.chips import read_chip_folder
from slum_extractor_plugin.rasters.chips.export import export_chips
from slum_extractor_plugin.rasters.chips.label_files import class_folder

#: The scene: 200 x 150 cells of 1 m, its upper left corner at (500 000, 2 000 000).
WEST, NORTH, WIDTH, HEIGHT = 500_000, 2_000_000, 200, 150


@pytest.fixture
def image(tmp_path):
    cells = np.random.default_rng(1).integers(1, 250, (3, HEIGHT, WIDTH)).astype(np.uint8)
    return make_raster(tmp_path / "image.tif", cells)


@pytest.fixture
def labels(tmp_path):
    rng = np.random.default_rng(2)
    features = []
    for value in (1, 5, 5, 2, 7):
        x, y = WEST + rng.uniform(0, 150), NORTH - rng.uniform(30, 140)
        features.append((box(x, y, x + rng.uniform(5, 40), y + rng.uniform(5, 40)), value))
    return make_layer(tmp_path / "labels.gpkg", features)


@pytest.fixture
def plain(tmp_path, image, labels):
    return chip_job(image, labels, tmp_path / "chips", "code", (64, 48), (0, 0))


def whole_label(labels, field="code"):
    """Rasterize the whole scene at once, as the reference."""
    target = gdal.GetDriverByName("MEM").Create("", WIDTH, HEIGHT, 1, gdal.GDT_Byte)
    target.SetGeoTransform((WEST, 1, 0, NORTH, 0, -1))
    target.SetSpatialRef(crs())
    source = ogr.Open(str(labels))
    gdal.RasterizeLayer(target, [1], source.GetLayer(), options=[f"ATTRIBUTE={field}"])
    return target.ReadAsArray()


def window_of(chip):
    x0, _, _, y0, _, _ = chip.GetGeoTransform()
    row, column = round(NORTH - y0), round(x0 - WEST)
    return slice(row, row + chip.RasterYSize), slice(column, column + chip.RasterXSize)


def test_chips_and_labels_are_windows_of_the_scene(plain, image, labels):
    settings = changed(plain, output_nofeature_tiles="ALL_TILES", stride=(40, 30))
    summary = export_chips(settings)
    cells, classes = gdal.Open(str(image)).ReadAsArray(), whole_label(labels)
    chips, chip_labels = chips_in(Path(settings.out_folder)), chips_in(Path(settings.out_folder), "labels")
    assert summary.chips == len(chips) == len(chip_labels) == 5 * 5
    for chip, label in zip(chips, chip_labels):
        assert (chip.ReadAsArray() == cells[(slice(None), *window_of(chip))]).all()
        assert (label.ReadAsArray() == classes[window_of(label)]).all()
        assert label.GetGeoTransform() == chip.GetGeoTransform()
    assert {info.value for info in summary.classes} == set(np.unique(classes)) - {0}


def test_only_tiles_with_features_are_written_and_the_metadata_count_them(plain, image, labels):
    summary = export_chips(plain)
    folder = read_chip_folder(Path(plain.out_folder))
    assert summary.chips == len(folder.chips) == 16 - summary.tiles_without_features > 0
    stacked = np.stack([label.ReadAsArray() for label in chips_in(Path(plain.out_folder), "labels")])
    assert stacked.any(axis=(1, 2)).all()
    assert folder.class_pixels == {value: int((stacked == value).sum()) for value in np.unique(stacked) if value}
    cells = np.stack([chip.ReadAsArray() for chip in chips_in(Path(plain.out_folder))]).astype(float)
    for index, band in enumerate(folder.band_statistics):
        assert (band.minimum, band.maximum) == (cells[:, index].min(), cells[:, index].max())
        assert band.mean == pytest.approx(cells[:, index].mean())
        assert band.standard_deviation == pytest.approx(cells[:, index].std())
    assert (folder.tile_size, folder.cell_size, folder.wkid, folder.data_type) == ((64, 48), (1, 1), 32643, "uint8")


def test_a_class_raster_gives_the_same_chips_as_its_polygons(plain, labels, tmp_path):
    export_chips(plain)
    raster = make_raster(tmp_path / "classes.tif", whole_label(labels)[np.newaxis])
    other = changed(plain, in_class_data=raster, class_value_field=None, out_folder=tmp_path / "other")
    export_chips(other)
    for first, second in zip(chips_in(Path(plain.out_folder), "labels"), chips_in(other.out_folder, "labels")):
        assert (first.ReadAsArray() == second.ReadAsArray()).all()


def test_the_result_does_not_depend_on_the_number_of_threads(plain, tmp_path):
    export_chips(plain, threads=1)
    export_chips(changed(plain, out_folder=tmp_path / "other"), threads=5)
    files = sorted(path.relative_to(Path(plain.out_folder)) for path in Path(plain.out_folder).rglob("*.*"))
    assert files == sorted(path.relative_to(tmp_path / "other") for path in (tmp_path / "other").rglob("*.*"))
    for file in files:
        assert (Path(plain.out_folder) / file).read_bytes() == (tmp_path / "other" / file).read_bytes()


def gdalwarp(image, bounds, size):
    return gdal.Warp("", str(image), format="MEM", outputBounds=bounds, width=size, height=size, resampleAlg="bilinear")


def test_chips_equal_gdalwarp_of_the_same_window(plain, image):
    settings = changed(plain, cell_size=1.6, output_nofeature_tiles="ALL_TILES", tile_size=(40, 40))
    export_chips(settings)
    for chip in chips_in(Path(settings.out_folder)):
        x, size, _, y, _, _ = chip.GetGeoTransform()
        bounds = (x, y - 40 * size, x + 40 * size, y)
        warped = gdalwarp(image, bounds, 40)
        assert (chip.ReadAsArray() == warped.ReadAsArray()).all()


@pytest.mark.shared
def test_the_seeds_call_on_mumbai(shared_data, tmp_path):
    """400 cells of 0.8 m without overlap, only tiles with features: as gdalwarp and gdal_rasterize cut them."""
    mumbai = shared_data / "mumbai"
    image, slums = mumbai / "scenes" / "tile_5_rgb.tif", mumbai / "informal_settlements.gpkg"
    mask = make_layer(tmp_path / "grid.gpkg", [(box(*bounds), 1) for bounds in _grid_of_200_m(image)])
    settings = chip_job(
        image, slums, tmp_path / "chips", "Classvalue", (400, 400), (0, 0), in_mask_polygons=mask, cell_size=0.8
    )
    assert export_chips(settings).chips >= 3
    for chip, label in zip(chips_in(Path(settings.out_folder)), chips_in(Path(settings.out_folder), "labels")):
        x, _, _, y, _, _ = chip.GetGeoTransform()
        bounds = (x, y - 320, x + 320, y)
        warped = gdalwarp(image, bounds, 400)
        assert (chip.ReadAsArray() == warped.ReadAsArray()).all()
        burnt = gdal.Rasterize(
            "",
            str(slums),
            format="MEM",
            outputBounds=bounds,
            width=400,
            height=400,
            attribute="Classvalue",
            outputType=gdal.GDT_Byte,
        )
        assert (label.ReadAsArray() == burnt.ReadAsArray()).all()


def _grid_of_200_m(image):
    x, size, _, y, _, _ = gdal.Open(str(image)).GetGeoTransform()
    return [
        (x + 200 * column, y - 200 * row - 200, x + 200 * column + 200, y - 200 * row)
        for column in range(9)
        for row in range(6)
        if (column, row) != (4, 3)
    ]


def test_only_chips_wholly_inside_the_mask_are_made(plain, tmp_path):
    # The two halves only together hold the chips of the first two rows.
    halves = [box(WEST, NORTH - 96, WEST + 70, NORTH), box(WEST + 70, NORTH - 96, WEST + 200, NORTH)]
    mask = make_layer(tmp_path / "mask.gpkg", [(half, 1) for half in halves])
    settings = changed(plain, output_nofeature_tiles="ALL_TILES", in_mask_polygons=mask)
    summary = export_chips(settings)
    assert (summary.chips, summary.tiles_outside_mask) == (8, 8)
    assert (summary.masks, summary.empty_masks, summary.chip_ground) == (2, 0, "64 x 48 m")
    assert all(window_of(chip)[0].stop <= 96 for chip in chips_in(Path(settings.out_folder)))


def test_a_second_run_adds_to_the_folder(plain, labels):
    first = export_chips(plain).chips
    once = read_chip_folder(Path(plain.out_folder))
    assert export_chips(plain).chips == first
    twice = read_chip_folder(Path(plain.out_folder))
    assert [chip.name for chip in twice.chips] == [f"{number:012d}" for number in range(2 * first)]
    assert twice.class_pixels == {value: 2 * count for value, count in once.class_pixels.items()}
    assert twice.band_statistics[0].count == 2 * once.band_statistics[0].count
    assert twice.band_statistics[0].standard_deviation == pytest.approx(once.band_statistics[0].standard_deviation)
    assert len((Path(plain.out_folder) / "map.txt").read_text().splitlines()) == 2 * first
    with pytest.raises(ChipFolderError, match="tile size"):
        export_chips(changed(plain, tile_size=(32, 32)))


def test_a_second_run_counts_objects_too(plain):
    settings = changed(plain, metadata_format="PASCAL_VOC_rectangles")
    chips = export_chips(settings).chips
    once = json.loads((Path(plain.out_folder) / "esri_accumulated_stats.json").read_text())
    export_chips(settings)
    twice = json.loads((Path(plain.out_folder) / "esri_accumulated_stats.json").read_text())
    assert (once["NumTiles"], twice["NumTiles"]) == (chips, 2 * chips)
    assert twice["FeatureStats"]["NumFeaturesTotal"] == 2 * once["FeatureStats"]["NumFeaturesTotal"] > 0
    assert twice["FeatureStats"]["NumFeaturesPerClass"] == [2 * n for n in once["FeatureStats"]["NumFeaturesPerClass"]]


def test_without_a_class_field_the_fallbacks_are_looked_for(plain, tmp_path):
    features = [(box(WEST, NORTH - 50, WEST + 50, NORTH), 9, 4)]
    layer = make_layer(tmp_path / "a.gpkg", features, fields=("code", "ClassValue"))
    summary = export_chips(changed(plain, in_class_data=layer, class_value_field=None, out_folder=tmp_path / "a"))
    assert (summary.class_value_field, [info.value for info in summary.classes]) == ("ClassValue", [4])
    layer = make_layer(tmp_path / "b.gpkg", features, fields=("kind", "other"))
    summary = export_chips(changed(plain, in_class_data=layer, class_value_field=None, out_folder=tmp_path / "b"))
    assert (summary.class_value_field, [info.value for info in summary.classes]) == (None, [1])


def test_classes_are_named_by_the_field_classname(plain, tmp_path):
    features = [(box(WEST, NORTH - 50, WEST + 50, NORTH), 300, "slum")]
    layer = make_layer(tmp_path / "a.gpkg", features, fields=("code", "Classname"))
    summary = export_chips(changed(plain, in_class_data=layer))
    assert [(info.value, info.name) for info in summary.classes] == [(300, "slum")]
    label = chips_in(Path(plain.out_folder), "labels")[0]
    assert label.GetRasterBand(1).DataType == gdal.GDT_UInt16


def test_points_become_discs(plain, tmp_path):
    layer = make_layer(tmp_path / "p.gpkg", [(f"POINT ({WEST + 32} {NORTH - 24})", 3)])
    export_chips(changed(plain, in_class_data=layer, buffer_radius=10))
    label = chips_in(Path(plain.out_folder), "labels")[0].ReadAsArray()
    assert (label == 3).sum() == pytest.approx(np.pi * 100, rel=0.03)


def test_a_feature_with_too_small_a_share_is_left_out(plain, tmp_path):
    # 70 % in the first chip, 30 % in the second.
    layer = make_layer(tmp_path / "s.gpkg", [(box(WEST + 64 - 28, NORTH - 30, WEST + 64 + 12, NORTH - 10), 1)])
    settings = changed(plain, in_class_data=layer)
    assert export_chips(changed(settings, out_folder=tmp_path / "a", min_polygon_overlap_ratio=0.3)).chips == 2
    assert export_chips(changed(settings, out_folder=tmp_path / "b", min_polygon_overlap_ratio=0.31)).chips == 1


def test_chips_without_image_are_passed_over_and_nodata_does_not_count(plain, tmp_path):
    cells = np.full((1, HEIGHT, WIDTH), 100, np.uint16)
    cells[:, :, :100] = 0
    image = make_raster(tmp_path / "half.tif", cells, nodata=0)
    summary = export_chips(changed(plain, in_raster=image, output_nofeature_tiles="ALL_TILES"))
    assert summary.tiles_without_image == 4
    band = read_chip_folder(Path(plain.out_folder)).band_statistics[0]
    assert (band.minimum, band.mean, band.standard_deviation) == (100, 100, 0)
    chip = chips_in(Path(plain.out_folder))[0]
    assert (chip.GetRasterBand(1).GetNoDataValue(), chip.GetRasterBand(1).DataType) == (0, gdal.GDT_UInt16)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "uint32", "float32", "float64", "complex64"])
def test_every_data_type_stays(plain, tmp_path, dtype):
    cells = np.random.default_rng(3).integers(0, 120, (5, HEIGHT, WIDTH)).astype(dtype)
    image = make_raster(tmp_path / "typed.tif", cells)
    export_chips(changed(plain, in_raster=image))
    for chip in chips_in(Path(plain.out_folder)):
        array = chip.ReadAsArray()
        assert array.dtype == np.dtype(dtype)
        assert (array == cells[(slice(None), *window_of(chip))]).all()


def test_an_image_smaller_than_a_chip_is_filled_up(plain, image):
    export_chips(changed(plain, tile_size=(256, 256)))
    (chip,) = chips_in(Path(plain.out_folder))
    array = chip.ReadAsArray()
    assert (array[:, :HEIGHT, :WIDTH] == gdal.Open(str(image)).ReadAsArray()).all()
    assert not array[:, HEIGHT:].any()
    assert not array[:, :, WIDTH:].any()


@pytest.mark.parametrize(("keyword", "suffix", "loss"), [("PNG", "png", 0), ("MRF", "mrf", 0), ("JPEG", "jpg", 60)])
def test_other_chip_formats(plain, image, keyword, suffix, loss):
    export_chips(changed(plain, image_chip_format=keyword))
    cells = gdal.Open(str(image)).ReadAsArray().astype(int)
    paths = sorted((Path(plain.out_folder) / "images").glob(f"*.{suffix}"))
    assert len(paths) == len(read_chip_folder(Path(plain.out_folder)).chips) > 0
    for path in paths:
        chip = gdal.Open(str(path))
        assert np.abs(chip.ReadAsArray() - cells[(slice(None), *window_of(chip))]).mean() <= loss
    with pytest.raises(ParameterError, match="type UInt16"):
        wide = make_raster(image.parent / "wide.tif", np.ones((4, HEIGHT, WIDTH), np.uint16))
        export_chips(changed(plain, in_raster=wide, image_chip_format="PNG", out_folder=image.parent / "wide"))


def test_chips_in_pixel_space_say_nothing_of_the_place(plain):
    export_chips(changed(plain, reference_system="PIXEL_SPACE"))
    chip = chips_in(Path(plain.out_folder))[0]
    assert chip.GetGeoTransform(can_return_null=True) is None
    assert chip.GetSpatialRef() is None
    assert not list((Path(plain.out_folder) / "images").glob("*.tfw"))
    assert read_chip_folder(Path(plain.out_folder)).image_space == "PIXEL_SPACE"


def test_boxes_and_instances_are_those_of_the_labels(plain):
    for keyword in ("Classified_Tiles", "PASCAL_VOC_rectangles", "KITTI_rectangles", "RCNN_Masks"):
        export_chips(changed(plain, metadata_format=keyword, out_folder=Path(plain.out_folder) / keyword))
    for label in sorted((Path(plain.out_folder) / "Classified_Tiles" / "labels").glob("*.tif")):
        classes = gdal.Open(str(label)).ReadAsArray()
        xml = ElementTree.parse(Path(plain.out_folder) / "PASCAL_VOC_rectangles" / "labels" / f"{label.stem}.xml")
        boxed = set()
        for found in xml.iter("object"):
            value = int(found.findtext("name"))
            left, top, right, bottom = (round(float(side.text)) for side in found.find("bndbox"))
            assert (classes[top:bottom, left:right] == value).any()
            boxed.add(value)
        assert boxed == set(np.unique(classes)) - {0}
        kitti = (Path(plain.out_folder) / "KITTI_rectangles" / "labels" / f"{label.stem}.txt").read_text().splitlines()
        assert len(kitti) == len(list(xml.iter("object")))
        assert all(len(line.split()) == 15 for line in kitti)
        masks = Path(plain.out_folder) / "RCNN_Masks" / "labels"
        for value in boxed:
            instances = gdal.Open(str(masks / str(value) / label.name)).ReadAsArray()
            assert ((instances > 0) == (classes == value)).all()
    statistics = json.loads((Path(plain.out_folder) / "RCNN_Masks" / "esri_accumulated_stats.json").read_text())
    assert statistics["FeatureStats"]["NumFeaturesTotal"] > 0
    assert statistics["OutputFeatures"] is True


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("slum", "slum"),
        ("झोपडपट्टी", "झोपडपट्टी"),
        ("..", "_7"),
        ("", "_7"),
        ("a/../b", "a_.._b_7"),
        ("a.", "a_7"),
        ("a:", "a__7"),
    ],
)
def test_masks_of_a_class_stay_below_the_labels(name, folder):
    assert class_folder(name, 7) == folder


def test_labeled_tiles_centre_each_feature(plain, labels):
    summary = export_chips(changed(plain, metadata_format="Labeled_Tiles", tile_size=(20, 20)))
    assert summary.chips == 5
    source = ogr.Open(str(labels))
    for chip, feature in zip(chips_in(Path(plain.out_folder)), source.GetLayer()):
        xmin, xmax, ymin, ymax = feature.GetGeometryRef().GetEnvelope()
        x, y = gdal.ApplyGeoTransform(chip.GetGeoTransform(), 10, 10)
        assert (x, y) == pytest.approx(((xmin + xmax) / 2, (ymin + ymax) / 2), abs=0.51)


def test_a_second_image_and_no_labels(plain, tmp_path):
    other = make_raster(tmp_path / "later.tif", np.full((1, HEIGHT, WIDTH), 7, np.uint8))
    plain = changed(plain, in_class_data=None, class_value_field=None, metadata_format="Export_Tiles")
    settings = changed(plain, in_raster2=other)
    assert export_chips(settings).chips == 16
    seconds = chips_in(Path(plain.out_folder), "images2")
    assert len(seconds) == 16
    assert all((chip.ReadAsArray() == 7).all() for chip in seconds)
    template = json.loads((Path(plain.out_folder) / "esri_model_definition.emd").read_text())
    assert template["AllTilesStats2"][0]["Mean"] == 7


def test_several_images_as_a_mosaic_or_one_by_one(plain, image, tmp_path):
    cells = gdal.Open(str(image)).ReadAsArray()
    west = make_raster(tmp_path / "west.tif", cells[:, :, :100])
    east = make_raster(tmp_path / "east.tif", cells[:, :, 100:], (WEST + 100, 1, 0, NORTH, 0, -1))
    settings = changed(plain, in_raster=west, additional_rasters=(east,), output_nofeature_tiles="ALL_TILES")
    assert export_chips(changed(settings, out_folder=tmp_path / "mosaic")).chips == 16
    for chip in chips_in(tmp_path / "mosaic"):
        assert (chip.ReadAsArray() == cells[(slice(None), *window_of(chip))]).all()
    apart = changed(settings, out_folder=tmp_path / "apart", processing_mode="PROCESS_ITEMS_SEPARATELY")
    assert export_chips(apart).chips == 2 * 2 * 4
    columns = [window_of(chip)[1] for chip in chips_in(tmp_path / "apart")]
    assert all(found.stop <= 100 for found in columns[:8])
    assert all(found.start >= 100 for found in columns[8:])


@pytest.mark.parametrize(
    ("change", "error", "sentence"),
    [
        ({"class_value_field": "kode"}, VectorError, "has no field kode. Its integer fields are: code"),
        ({"in_raster": "nowhere.tif"}, RasterError, "Cannot open the image nowhere.tif"),
        ({"in_class_data": "nowhere.gpkg"}, SlumExtractorError, "nowhere.gpkg"),
        ({"out_folder": "/proc/chips"}, SlumExtractorError, "Cannot write to /proc"),
        ({"metadata_format": "CycleGAN"}, ParameterError, "METADATA_FORMAT is 'CycleGAN'"),
        ({"image_chip_format": "BMP"}, ParameterError, "IMAGE_CHIP_FORMAT is 'BMP'"),
        ({"stride": (-1, 0)}, ParameterError, "STRIDE_X is -1"),
        ({"cell_size": 0}, ParameterError, "CELL_SIZE is 0"),
        ({"crop_mode": "BOUNDING_BOX"}, ParameterError, "Labeled_Tiles"),
        ({"extent": "0,1,0,1"}, ParameterError, "does not touch"),
        ({"in_class_data": None, "class_value_field": None}, ParameterError, "IN_CLASS_DATA is missing"),
    ],
)
def test_faults_are_sentences_and_leave_nothing(plain, change, error, sentence):
    with pytest.raises(error, match=sentence.replace(".", r"\.")):
        export_chips(changed(plain, **change))
    assert not Path(plain.out_folder).exists()


def test_labels_elsewhere_are_refused(plain, tmp_path):
    layer = make_layer(tmp_path / "far.gpkg", [(box(0, 0, 10, 10), 1)])
    with pytest.raises(VectorError, match="do not touch the image"):
        export_chips(changed(plain, in_class_data=layer))
    text = make_layer(tmp_path / "t.gpkg", [(box(WEST, NORTH - 9, WEST + 9, NORTH), "a")], fields=("name",))
    with pytest.raises(VectorError, match="class values are integers"):
        export_chips(changed(plain, in_class_data=text, class_value_field="name"))
    negative = make_layer(tmp_path / "n.gpkg", [(box(WEST, NORTH - 9, WEST + 9, NORTH), -3)])
    with pytest.raises(VectorError, match="class value -3"):
        export_chips(changed(plain, in_class_data=negative))


def test_cancelling_leaves_nothing(plain):
    def stop(fraction):
        if fraction > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_chips(changed(plain, output_nofeature_tiles="ALL_TILES", stride=(8, 8)), stop)
    assert not Path(plain.out_folder).exists()
    assert not list(Path(plain.out_folder).parent.glob(".*.part"))
