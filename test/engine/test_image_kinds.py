"""Every kind of raster gets the answer of the plain network on its cells, or one plain sentence."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
import torch
from engine_jobs import classify_job
from engine_making import HALF_METRE, PROCESSOR, Heard, make_package, noise, read_raster, write_raster
from rasterio.enums import ColorInterp
from rasterio.transform import Affine

from slum_extractor_plugin.engine.inference.mirroring import mirrored
from slum_extractor_plugin.engine.inference.prediction import Predictor
from slum_extractor_plugin.engine.inference.run import classify
from slum_extractor_plugin.errors import EngineError, RasterError

NODATA, ROWS, COLUMNS, PADDING = 255, 90, 140, 64
TILED = {"tiled": True, "blockxsize": 64, "blockysize": 32}


@pytest.fixture(scope="module")
def package_for(tmp_path_factory):
    """Returns a function that makes the package for a number of bands and a type once."""
    folder = tmp_path_factory.mktemp("packages")

    @lru_cache
    def make(bands: int, dtype: str):
        return make_package(folder / f"{bands}_{dtype}.dlpk", bands=bands, dtype=dtype)

    return make


def classes_of(image: str | Path, package: str, tmp_path: Path, **settings) -> np.ndarray:
    settings = {"padding": PADDING, "tile_size": 192, "processor_type": PROCESSOR, **settings}
    classify(classify_job(str(image), package, str(tmp_path / "out.tif"), **settings), Heard())
    return read_raster(tmp_path / "out.tif")


def expected_classes(network, definition, cells: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """The plain network's answer to the whole of the cells at once, mirrored where not valid and then NoData."""
    rule, (_, rows, columns) = definition.normalisation, cells.shape
    margins = ((0, 0), (PADDING, PADDING + -rows % 32), (PADDING, PADDING + -columns % 32))
    wide = mirrored(np.pad(cells, margins), np.pad(valid, margins[1:])).astype(np.float32)
    offset, scale = (np.float32(values)[:, None, None] for values in (rule.offset, rule.scale))
    with torch.inference_mode():
        index = network.eval()(torch.from_numpy((wide - offset) / scale)[None]).argmax(1)[0].numpy()
    inside = index[PADDING : PADDING + rows, PADDING : PADDING + columns]
    return np.where(valid, np.array(definition.class_values)[inside], NODATA)


def check(found: np.ndarray, expected: np.ndarray) -> None:
    assert found.shape == expected.shape and ((found == NODATA) == (expected == NODATA)).all()
    assert set(np.unique(expected)) >= {0, 1}, "both classes must occur for the comparison to say anything"
    assert (found != expected).mean() <= 2e-3  # context beyond the padding, and rounding


def holes() -> np.ndarray:
    valid = np.ones((ROWS, COLUMNS), bool)
    valid[:30, :50] = valid[60:, 100:] = False
    return valid


@pytest.mark.parametrize(
    ("bands", "dtype", "layout"),
    [
        (1, "uint8", {"blockysize": 1}),
        (3, "uint8", TILED | {"interleave": "band"}),
        (4, "uint16", TILED | {"compress": "deflate", "predictor": 2}),
        (8, "float32", {"blockysize": 13}),
        (4, "float32", TILED | {"compress": "lzw"}),
        (3, "uint16", {"interleave": "band"}),
    ],
)
def test_types_bands_and_layouts(package_for, tmp_path, bands, dtype, layout):
    path, *model = package_for(bands, dtype)
    cells = noise(bands, ROWS, COLUMNS, dtype)
    image = write_raster(tmp_path / "image.tif", cells, **layout)
    check(classes_of(image, path, tmp_path), expected_classes(*model, cells, np.ones((ROWS, COLUMNS), bool)))


@pytest.mark.parametrize("kind", ["internal mask", "external mask", "alpha", "nodata", "COG"])
def test_where_there_is_no_data(package_for, tmp_path, kind):
    path, *model = package_for(3, "uint8")
    cells, valid, image = noise(3, ROWS, COLUMNS), holes(), tmp_path / "image.tif"
    if kind == "alpha":
        write_raster(image, np.concatenate([cells, 255 * valid[None].astype(np.uint8)]), photometric="RGB", alpha="yes")
    elif kind in ("nodata", "COG"):
        write_raster(tmp_path / "plain.tif", np.where(valid, cells, 0).astype(np.uint8), nodata=0)
        driver = {"driver": "COG", "blocksize": 128, "compress": "deflate"} if kind == "COG" else {"driver": "GTiff"}
        rasterio.shutil.copy(tmp_path / "plain.tif", image, **driver)
    else:
        write_raster(image, cells, mask=valid if kind == "internal mask" else None)
        if kind == "external mask":
            with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(image, "r+") as dataset:
                dataset.write_mask(255 * valid.astype(np.uint8))
            assert (tmp_path / "image.tif.msk").exists()
    check(classes_of(image, path, tmp_path), expected_classes(*model, cells, valid))


def described(path: Path, cells: np.ndarray, names=(), colors=(), wavelengths=()) -> Path:
    """Write an image that says of its bands what is given."""
    write_raster(path, cells, photometric="MINISBLACK")
    with rasterio.open(path, "r+") as image:
        if colors:
            image.colorinterp = [ColorInterp[color] for color in colors]
        for number in image.indexes:
            if names:
                image.set_band_description(number, names[number - 1])
            if wavelengths:
                image.update_tags(number, ns="IMAGERY", CENTRAL_WAVELENGTH_UM=wavelengths[number - 1])
    return path


@pytest.mark.parametrize(
    ("order", "says"),
    [
        ((2, 1, 0), {"names": ("Blue", "Green", "Red")}),
        ((1, 2, 0), {"wavelengths": (0.56, 0.49, 0.665)}),
        ((None, 2, 1, 0), {"colors": ("alpha", "blue", "green", "red")}),
        ((2, None, 0, 1), {"names": ("B", "Alpha", "R", "G")}),
        ((0, 1, None, 2), {"colors": ("undefined", "undefined", "alpha", "undefined")}),
    ],
)
def test_bands_in_any_order_and_alpha_at_any_place_give_the_same(tmp_path, order, says):
    """The bands' names are in the package; a None in the order is alpha."""
    path, *model = make_package(
        tmp_path / "m.dlpk",
        extra={
            "InputRastersProps": {
                "BandNames": ["R", "G", "B"],
                "BandColors": ["red", "green", "blue"],
                "BandWavelengths": [0.66, 0.56, 0.49],
            }
        },
    )
    cells, valid = noise(3, ROWS, COLUMNS), np.ones((ROWS, COLUMNS), bool)
    if None in order:
        valid = holes()
    bands = [255 * valid.astype(np.uint8) if band is None else cells[band] for band in order]
    image = described(tmp_path / "image.tif", np.stack(bands), **says)
    check(classes_of(image, path, tmp_path), expected_classes(*model, cells, valid))


def test_an_image_without_a_georeference_keeps_its_own_grid(tmp_path):
    path, *model = make_package(tmp_path / "m.dlpk", cell_size_range=(0.5, 0.5), cell_size_wkid=32643)
    cells = noise(3, ROWS, COLUMNS)
    profile = {"driver": "PNG", "width": COLUMNS, "height": ROWS, "count": 3, "dtype": "uint8"}
    with rasterio.open(tmp_path / "image.png", "w", **profile) as image:
        image.write(cells)
    found = classes_of(tmp_path / "image.png", path, tmp_path)
    check(found, expected_classes(*model, cells, np.ones((ROWS, COLUMNS), bool)))


@pytest.mark.parametrize(
    ("transform", "crs"),
    [
        (Affine(0.4, 0.3, 280000, 0.3, -0.4, 2110000), "EPSG:32643"),
        (Affine(0.5, 0, 0, 0, 0.5, 0), "EPSG:32643"),
        (Affine(4.5e-6, 0, 72.8, 0, -4.5e-6, 19.1), "EPSG:4326"),
    ],
    ids=["rotated", "south-up", "degrees"],
)
def test_however_it_lies_on_the_map(package_for, tmp_path, transform, crs):
    path, *model = package_for(3, "uint8")
    cells = noise(3, ROWS, COLUMNS)
    image = write_raster(tmp_path / "image.tif", cells, transform=transform, crs=crs)
    check(classes_of(image, path, tmp_path), expected_classes(*model, cells, np.ones((ROWS, COLUMNS), bool)))


def test_a_virtual_mosaic_with_holes(package_for, tmp_path):
    path, *model = package_for(3, "uint8")
    cells, valid = noise(3, ROWS, COLUMNS), np.zeros((ROWS, COLUMNS), bool)
    sources = dict.fromkeys((1, 2, 3), "")
    for name, columns in (("west", slice(0, 60)), ("east", slice(85, COLUMNS))):
        width = columns.stop - columns.start
        valid[:, columns] = True
        write_raster(
            tmp_path / f"{name}.tif", cells[:, :, columns], transform=HALF_METRE @ Affine.translation(columns.start, 0)
        )
        for band in sources:
            sources[band] += (
                f'<SimpleSource><SourceFilename relativeToVRT="1">{name}.tif</SourceFilename><SourceBand>{band}'
                f'</SourceBand><SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{ROWS}"/><DstRect '
                f'xOff="{columns.start}" yOff="0" xSize="{width}" ySize="{ROWS}"/></SimpleSource>'
            )
    parts = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}"><NoDataValue>0</NoDataValue>{text}</VRTRasterBand>'
        for band, text in sources.items()
    )
    (tmp_path / "mosaic.vrt").write_text(
        f'<VRTDataset rasterXSize="{COLUMNS}" rasterYSize="{ROWS}"><SRS>EPSG:32643</SRS><GeoTransform>280000,0.5,0,'
        f"2110000,0,-0.5</GeoTransform>{parts}</VRTDataset>"
    )
    check(classes_of(tmp_path / "mosaic.vrt", path, tmp_path), expected_classes(*model, cells, valid))
    (tmp_path / "east.tif").unlink()
    with pytest.raises(RasterError, match=r"mosaic\.vrt|east\.tif"):
        classes_of(tmp_path / "mosaic.vrt", path, tmp_path)


@pytest.mark.parametrize("shape", [(20, 30), (1, 140), (140, 1)], ids=["smaller than a tile", "a row", "a column"])
def test_small_ones(package_for, tmp_path, shape):
    path, *model = package_for(3, "uint8")
    cells = noise(3, *shape)
    found = classes_of(write_raster(tmp_path / "image.tif", cells), path, tmp_path)
    expected = expected_classes(*model, cells, np.ones(shape, bool))
    assert found.shape == shape and (found != expected).mean() <= 0.01


def test_nothing_but_nodata(package_for, tmp_path):
    image = write_raster(tmp_path / "image.tif", np.zeros((3, ROWS, COLUMNS), np.uint8), nodata=0)
    assert (classes_of(image, package_for(3, "uint8")[0], tmp_path) == NODATA).all()


def test_cells_of_another_type_are_a_warning(package_for, tmp_path):
    image, heard = write_raster(tmp_path / "image.tif", noise(3, 40, 40, "uint16")), Heard()
    settings = classify_job(image, package_for(3, "uint8")[0], str(tmp_path / "out.tif"), padding=32)
    classify(settings, heard)
    assert "has cells of uint16, and the model was trained on uint8" in heard.warnings[0]


def test_a_batch_that_does_not_fit_is_halved_and_stays_so(package_for):
    _, network, definition = package_for(3, "uint8")
    sizes = []

    def forward(batch: torch.Tensor) -> torch.Tensor:
        sizes.append(len(batch))
        if len(batch) > limit:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory")
        return network(batch)

    tiles, limit = [noise(3, 64, 64, seed=seed) for seed in range(8)], 2
    predictor = Predictor(forward, definition, torch.device("cpu"), 0)
    predictor._most = None  # as on a GPU
    values, figures = predictor.start(tiles)()
    assert sizes == [8, 4, 2, 2, 2, 2] and values.shape == (8, 64, 64) and figures == ()
    predictor.start(tiles)()
    assert sizes[6:] == [2, 2, 2, 2]
    alone = Predictor(network, definition, torch.device("cpu"), 0)
    assert all((alone.start([tile])()[0][0] == value).mean() > 0.999 for tile, value in zip(tiles, values))
    limit = 0
    with pytest.raises(EngineError, match="A tile of 64 x 64 cells does not fit into the memory of CPU"):
        predictor.start(tiles)
