"""What an image says of its bands goes into the chips and their metadata; alpha is the last band and no image."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from chip_jobs import chip_job
from chip_scenes import box, chips_in, make_layer, make_raster
from osgeo import gdal

from slum_extractor_plugin.errors import ParameterError, RasterError
from slum_extractor_plugin.formats.bands import Band
from slum_extractor_plugin.formats.chip_alpha import doubtful_alpha
from slum_extractor_plugin.formats.chips import read_chip_folder
from slum_extractor_plugin.rasters.chips.export import export_chips
from slum_extractor_plugin.rasters.chips.rebuild import rebuild_metadata
from slum_extractor_plugin.rasters.image import bands_of

WEST, NORTH, SIZE = 500_000, 2_000_000, 96
COLORS = {
    "red": gdal.GCI_RedBand,
    "green": gdal.GCI_GreenBand,
    "blue": gdal.GCI_BlueBand,
    "alpha": gdal.GCI_AlphaBand,
    "": gdal.GCI_Undefined,
}


def scene(path: Path, names=(), colors=(), wavelengths=(), bands=None, dtype=np.uint16, west=WEST, code=32643):
    """Write an image of noise, described; ``bands`` overrides the cells."""
    count = max(len(names), len(colors), len(wavelengths))
    cells = np.random.default_rng(len(path.name)).integers(1, 200, (count, SIZE, SIZE)) if bands is None else bands
    placed = (west, 1, 0, NORTH, 0, -1)
    path = make_raster(path, cells.astype(dtype), placed, code)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for index in range(count):
        band = dataset.GetRasterBand(index + 1)
        band.SetDescription(names[index] if names else "")
        if colors:
            band.SetColorInterpretation(COLORS[colors[index]])
        if wavelengths:
            band.SetMetadataItem("CENTRAL_WAVELENGTH_UM", str(wavelengths[index]), "IMAGERY")
    return path


@pytest.fixture
def labels(tmp_path):
    return make_layer(tmp_path / "labels.gpkg", [(box(WEST + 5, NORTH - 90, WEST + 90, NORTH - 5), 1)])


def exported(image, labels, folder: Path, **changes):
    values = {"class_value_field": "code", "tile_size": (48, 48), "stride": (0, 0), **changes}
    export_chips(chip_job(image, labels, folder, **values))
    return read_chip_folder(folder)


def test_names_colours_and_wavelengths_go_into_the_metadata(tmp_path, labels):
    colors, wavelengths = ("blue", "green", "red"), (0.49, 0.56, 0.665)
    image = scene(tmp_path / "image.tif", ("Blue", "", "R"), colors, wavelengths, dtype=np.uint8)
    described = exported(image, labels, tmp_path / "chips")
    inputs = json.loads((tmp_path / "chips" / "esri_model_definition.emd").read_text())["InputRastersProps"]
    assert inputs["BandNames"] == ["Blue", "Green", "R"] and inputs["BandColors"] == ["blue", "green", "red"]
    assert inputs["BandWavelengths"] == [0.49, 0.56, 0.665]
    assert described.all_bands == (Band("Blue", "blue", 0.49), Band("Green", "green", 0.56), Band("R", "red", 0.665))
    chip = chips_in(tmp_path / "chips")[0]
    assert [band.name for band in bands_of(chip)] == ["Blue", "", "R"]
    assert not any(band.color for band in bands_of(chip))  # and so nothing calls the blue band red
    assert not list((tmp_path / "chips" / "images").glob("*.aux.xml"))


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize(("count", "place"), [(6, 0), (6, 3), (6, 5), (4, 3), (4, 1), (2, 1), (2, 0)])
def test_alpha_comes_last_and_masks_the_statistics(tmp_path, labels, dtype, count, place):
    cells = np.random.default_rng(5).integers(1, 200, (count, SIZE, SIZE))
    cells[place] = 200
    cells[place, :60, :48] = 0
    cells[place, :48, :48] = 0  # the whole of a chip
    image = scene(
        tmp_path / "image.tif",
        colors=["alpha" if index == place else "" for index in range(count)],
        bands=cells,
        dtype=dtype,
    )
    described = exported(image, labels, tmp_path / "chips")
    chips = chips_in(tmp_path / "chips")
    order = [*(index for index in range(count) if index != place), place]
    assert len(chips) == 3 and [band.is_alpha for band in described.all_bands] == [False] * (count - 1) + [True]
    for chip in chips:
        column, row = round(chip.GetGeoTransform()[0] - WEST), round(NORTH - chip.GetGeoTransform()[3])
        assert (chip.ReadAsArray() == cells[order, row : row + 48, column : column + 48]).all()
        assert [band.is_alpha for band in bands_of(chip)] == [False] * (count - 1) + [True]
    seen = cells[place] != 0
    for statistics, index in zip(described.band_statistics, order[:-1]):
        assert statistics.count == seen.sum() and statistics.mean == pytest.approx(cells[index][seen].mean())
        assert statistics.standard_deviation == pytest.approx(cells[index][seen].std())
    assert described.band_statistics[-1].minimum == 0 and described.band_statistics[-1].count == 3 * 48 * 48
    rebuilt = rebuild_metadata(tmp_path / "chips")
    assert rebuilt.all_bands == described.all_bands
    assert [band.mean for band in rebuilt.band_statistics] == pytest.approx(
        [band.mean for band in described.band_statistics]
    )


def test_blackened_chips_keep_their_alpha(tmp_path, labels):
    cells = np.full((4, SIZE, SIZE), 200)
    image = scene(tmp_path / "image.tif", colors=("red", "green", "blue", "alpha"), bands=cells, dtype=np.uint8)
    export_chips(
        chip_job(
            image,
            labels,
            tmp_path / "chips",
            "code",
            (96, 96),
            metadata_format="Labeled_Tiles",
            blacken_around_feature="BLACKEN_AROUND_FEATURE",
        )
    )
    chip = chips_in(tmp_path / "chips")[0].ReadAsArray()
    assert (chip[3] == 200).all() and set(np.unique(chip[0])) == {0, 200}


def test_a_band_that_is_alpha_by_one_word_only_is_refused(tmp_path, labels):
    image = scene(tmp_path / "image.tif", ("Red", "Green", "Blue", "NIR"), ("red", "green", "blue", "alpha"))
    with pytest.raises(ParameterError, match="Band 4 of .* is named NIR, and its colour interpretation is alpha"):
        exported(image, labels, tmp_path / "chips")


def test_images_in_two_orders_are_not_mixed(tmp_path, labels):
    rgb = scene(tmp_path / "rgb.tif", ("Red", "Green", "Blue"), ("", "", ""))
    bgr = scene(tmp_path / "bgr.tif", ("Blue", "Green", "Red"), ("", "", ""), west=WEST + SIZE)
    sentence = r"rgb\.tif are Red, Green, Blue, and those of .*bgr\.tif are Blue, Green, Red"
    for mode in ("PROCESS_AS_MOSAICKED_IMAGE", "PROCESS_ITEMS_SEPARATELY"):
        with pytest.raises(ParameterError, match=sentence):
            exported(rgb, labels, tmp_path / "chips", additional_rasters=(bgr,), processing_mode=mode)
    exported(rgb, labels, tmp_path / "chips")
    with pytest.raises(ParameterError, match="are Red, Green, Blue, and those of the image are Blue, Green, Red"):
        exported(
            bgr,
            make_layer(tmp_path / "more.gpkg", [(box(WEST + SIZE, NORTH - 90, WEST + SIZE + 90, NORTH), 1)]),
            tmp_path / "chips",
        )


def test_a_mosaic_and_a_folder_that_grows_keep_the_names(tmp_path, labels):
    names, blank = ("Red", "Green", "Blue"), ("", "", "")
    west, east = (
        scene(tmp_path / name, names, blank, west=WEST + offset)
        for name, offset in (("west.tif", 0), ("east.tif", SIZE))
    )
    described = exported(west, labels, tmp_path / "chips", additional_rasters=(east,))
    assert [band.name for band in described.all_bands] == list(names)
    grown = exported(scene(tmp_path / "nameless.tif", blank), labels, tmp_path / "chips")
    assert [band.name for band in grown.all_bands] == list(names)


def test_alpha_at_two_places_cannot_be_one_mosaic(tmp_path, labels):
    first = scene(tmp_path / "first.tif", colors=("", "", "", "alpha"))
    last = scene(tmp_path / "last.tif", colors=("alpha", "", "", ""), west=WEST + SIZE)
    with pytest.raises(RasterError, match="The alpha band of a raster is at another position"):
        exported(first, labels, tmp_path / "chips", additional_rasters=(last,))


def test_chips_of_an_image_without_a_georeference_have_no_cell_size(tmp_path):
    cells = np.random.default_rng(1).integers(1, 200, (3, SIZE, SIZE)).astype(np.uint8)
    for name, array in (("image.tif", cells), ("classes.tif", np.ones((1, SIZE, SIZE), np.uint8))):
        dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / name), SIZE, SIZE, len(array), gdal.GDT_Byte)
        dataset.WriteArray(array)
        del dataset
    described = exported(tmp_path / "image.tif", tmp_path / "classes.tif", tmp_path / "chips", class_value_field=None)
    assert described.cell_size is None and described.chips


@pytest.mark.parametrize(("last", "is_doubtful"), [("image", True), ("mask", False), ("opaque", False)])
def test_an_alpha_band_with_the_values_of_an_image_is_doubtful(tmp_path, labels, last, is_doubtful):
    cells = np.random.default_rng(3).integers(1, 200, (4, SIZE, SIZE))
    if last != "image":
        cells[3] = 255
        cells[3, :30] = 0 if last == "mask" else 255
    described = exported(
        scene(tmp_path / "image.tif", colors=("red", "green", "blue", "alpha"), bands=cells, dtype=np.uint8),
        labels,
        tmp_path / "chips",
    )
    assert (doubtful_alpha(described) == 4) is is_doubtful
