"""From image to classes through ``qgis_process`` with bands in other orders, against the truth that the image shows.

The slums of the scene are red and what looks like them is blue: a model that gets the bands in a wrong order finds the
latter. Inputs of ``shared/cases/packages`` are tried too, where that folder is beside the checkout.
"""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
from odd_layers import CASES
from osgeo import gdal
from small_scene import SQUARES, write_rectangles, write_scene

from .test_band_orders import write_order

RED, BLUE = SQUARES[::2], SQUARES[1::2]
SHARED = CASES.parent / "packages"

#: Where the chips' alpha band is 0; a corner without slums.
HOLE = np.s_[:40, :]

#: Name -> order of the bands, whether they have names, and whether they have colour interpretations.
IMAGES = {
    "as_blue_green_red": (("Blue", "Green", "Red"), True, False),
    "infrared_first": (("NearInfrared", "Red", "Green", "Blue"), True, False),
    "alpha_third": (("Red", "Green", "Alpha", "Blue"), False, True),
    "alpha_first_and_backwards": (("Alpha", "Blue", "Green", "Red"), True, True),
    "five_and_alpha": (("Coastal", "Blue", "Green", "Red", "RedEdge", "Alpha"), True, True),
    "infrared_and_alpha_by_colours": (("Blue", "Green", "Red", "NearInfrared", "Alpha"), False, True),
}


def truth(squares: tuple = RED) -> np.ndarray:
    """Return where squares are."""
    cells = np.zeros((320, 384), bool)
    for column, row, side in squares:
        cells[row : row + side, column : column + side] = True
    return cells


def iou(path: Path, squares: tuple = RED) -> float:
    """Return the intersection over union of class 1 with squares, outside the hole."""
    found, wanted = gdal.Open(str(path)).ReadAsArray() == 1, truth(squares)
    found[HOLE] = wanted[HOLE] = False
    return (found & wanted).sum() / (found | wanted).sum()


@pytest.fixture(scope="module")
def colours(tmp_path_factory) -> tuple[Path, np.ndarray, Path]:
    """An RGB image with red and blue squares, its cells, and the red squares as polygons."""
    folder = tmp_path_factory.mktemp("colours")
    write_scene(folder / "plain.tif", folder / "all.gpkg")
    dataset = gdal.Open(str(folder / "plain.tif"), gdal.GA_Update)
    cells, rng = dataset.ReadAsArray(), np.random.default_rng(3)
    for squares, means in ((RED, (200, 90, 40)), (BLUE, (40, 90, 200))):
        for band, mean in enumerate(means):
            cells[band][truth(squares)] = rng.normal(mean, 12, int(truth(squares).sum())).clip(1, 255)
    dataset.WriteArray(cells)
    dataset = None
    write_rectangles(folder / "red.gpkg", [(x, y, side, side) for x, y, side in RED])
    return folder / "plain.tif", cells, folder / "red.gpkg"


@pytest.fixture(scope="module")
def model(qgis, colours, tmp_path_factory) -> tuple[Path, Path]:
    """The chips of an image with its alpha in third place, and the package trained on them."""
    plain, cells, labels = colours
    folder = tmp_path_factory.mktemp("chain")
    image = write_order(folder / "alpha_third_first.tif", cells, plain, ("Blue", "Green", "Alpha", "Red"), True, True)
    dataset = gdal.Open(str(image), gdal.GA_Update)
    alpha = np.full(cells.shape[1:], 255, np.uint8)
    alpha[HOLE] = 0
    dataset.GetRasterBand(3).WriteArray(alpha)
    dataset = None
    qgis.succeed(
        "exporttrainingdatafordeeplearning",
        IN_RASTER=image,
        IN_CLASS_DATA=labels,
        CLASS_VALUE_FIELD="code",
        TILE_SIZE_X=64,
        TILE_SIZE_Y=64,
        STRIDE_X=32,
        STRIDE_Y=32,
        OUTPUT_NOFEATURE_TILES="ALL_TILES",
        OUT_FOLDER=folder / "chips",
    )
    qgis.succeed(
        "traindeeplearningmodel",
        IN_FOLDER=folder / "chips",
        OUT_FOLDER=folder / "model",
        MAX_EPOCHS=4,
        BACKBONE_MODEL="RESNET18",
        ENCODER_WEIGHTS="NONE",
        BATCH_SIZE=8,
        LEARNING_RATE=0.002,
    )
    return folder / "chips", folder / "model" / "model.dlpk"


def test_alpha_is_a_mask_in_chips_and_statistics(model, colours):
    definition = json.loads((model[0] / "esri_model_definition.emd").read_text(encoding="utf-8"))
    assert definition["InputRastersProps"]["BandNames"] == ["Blue", "Green", "Red", "Alpha"]
    seen = colours[1][::-1, 40:]  # a stride of half a chip counts the inner cells four times, so that means are near
    for row, cells in zip(definition["AllTilesStats"], seen):
        assert row["Mean"] == pytest.approx(cells.mean(), rel=0.1) and row["Min"] >= 1


@pytest.fixture(scope="module")
def classified(qgis, model, colours, tmp_path_factory) -> tuple[Path, str]:
    """The folder of the results of all images, and what was printed."""
    plain, cells, _ = colours
    folder = tmp_path_factory.mktemp("images")
    images = [write_order(folder / f"{name}.tif", cells, plain, *order) for name, order in IMAGES.items()]
    output = qgis.succeed(
        "classifypixelsusingdeeplearning",
        IN_RASTER=plain,
        ADDITIONAL_RASTERS=images,
        PADDING=64,
        IN_MODEL_DEFINITION=model[1],
        PROCESSING_MODE="PROCESS_ITEMS_SEPARATELY",
        OUT_CLASSIFIED_FOLDER=folder / "out",
    )
    return folder / "out", output


@pytest.mark.parametrize("name", ["plain", *IMAGES])
def test_the_red_squares_are_found(classified, name):
    assert iou(classified[0] / f"{name}.tif") > 0.8


def test_a_wrong_order_finds_the_blue_ones(qgis, model, colours, tmp_path):
    """So that the test above tells orders apart."""
    qgis.succeed(
        "classifypixelsusingdeeplearning",
        IN_RASTER=colours[0],
        PADDING=64,
        IN_MODEL_DEFINITION=model[1],
        BANDS="1 2 3",
        OUT_CLASSIFIED_RASTER=tmp_path / "wrong.tif",
    )
    assert iou(tmp_path / "wrong.tif") < 0.2 and iou(tmp_path / "wrong.tif", BLUE) > 0.5


@pytest.mark.skipif(not SHARED.is_dir(), reason="shared/cases is not beside the checkout")
def test_one_place_in_two_orders_has_one_answer(qgis, model, tmp_path):
    images = [SHARED / name for name in ("rgb.tif", "bgr.tif")]
    assert (gdal.Open(str(images[0])).ReadAsArray() == gdal.Open(str(images[1])).ReadAsArray()[::-1]).all()
    qgis.succeed(
        "classifypixelsusingdeeplearning",
        IN_RASTER=images[0],
        ADDITIONAL_RASTERS=[images[1]],
        PADDING=64,
        IN_MODEL_DEFINITION=model[1],
        PROCESSING_MODE="PROCESS_ITEMS_SEPARATELY",
        OUT_CLASSIFIED_FOLDER=tmp_path / "out",
    )
    one, other = (gdal.Open(str(tmp_path / "out" / path.name)).ReadAsArray() for path in images)
    assert (one == other).all() and len(np.unique(one)) == 2


@pytest.mark.skipif(not SHARED.is_dir(), reason="shared/cases is not beside the checkout")
def test_five_bands_and_alpha_teach_five(qgis, tmp_path):
    image = SHARED / "ms_alpha_small.tif"
    source = gdal.Open(str(image))
    cells, left = source.ReadAsArray().astype(float), source.GetRasterBand(6).ReadAsArray() > 0
    _label(source, tmp_path / "labels.tif")
    qgis.succeed(
        "exporttrainingdatafordeeplearning",
        IN_RASTER=image,
        IN_CLASS_DATA=tmp_path / "labels.tif",
        TILE_SIZE_X=32,
        TILE_SIZE_Y=32,
        STRIDE_X=32,
        STRIDE_Y=32,
        OUT_FOLDER=tmp_path / "chips",
        OUTPUT_NOFEATURE_TILES="ALL_TILES",
    )
    definition = json.loads((tmp_path / "chips" / "esri_model_definition.emd").read_text(encoding="utf-8"))
    assert [row["Mean"] for row in definition["AllTilesStats"]][:5] == pytest.approx(
        cells[:5, left].mean(axis=1).tolist(), rel=1e-6
    )
    qgis.succeed(
        "traindeeplearningmodel",
        IN_FOLDER=tmp_path / "chips",
        OUT_FOLDER=tmp_path / "model",
        MAX_EPOCHS=1,
        BACKBONE_MODEL="RESNET18",
        ENCODER_WEIGHTS="NONE",
        BATCH_SIZE=4,
        LEARNING_RATE=0.002,
    )
    with zipfile.ZipFile(tmp_path / "model" / "model.dlpk") as archive:
        written = json.loads(archive.read("model.emd"))
    assert written["ExtractBands"] == [0, 1, 2, 3, 4]
    qgis.succeed(
        "classifypixelsusingdeeplearning",
        IN_RASTER=image,
        IN_MODEL_DEFINITION=tmp_path / "model/model.dlpk",
        PADDING=32,
        OUT_CLASSIFIED_RASTER=tmp_path / "out.tif",
    )
    found = gdal.Open(str(tmp_path / "out.tif")).ReadAsArray()
    assert ((found == 255) == ~left).all()


def _label(like: gdal.Dataset, path: Path) -> None:
    """Write a class raster on the grid of another image, with class 1 in its middle."""
    target = gdal.GetDriverByName("GTiff").Create(str(path), like.RasterXSize, like.RasterYSize, 1, gdal.GDT_Byte)
    target.SetGeoTransform(like.GetGeoTransform())
    target.SetProjection(like.GetProjection())
    cells = np.zeros((like.RasterYSize, like.RasterXSize), np.uint8)
    cells[30:70, 40:90] = 1
    target.WriteArray(cells)
