"""An image as the network takes it."""

from __future__ import annotations

import numpy as np
import pytest
from engine_making import noise, write_raster
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.transform import Affine

from slum_extractor_plugin.engine.inference.scene import Scene, image_grid, without_nodata
from slum_extractor_plugin.errors import RasterError
from slum_extractor_plugin.grid import Window

CELLS = noise(3, 40, 50)


@pytest.fixture(scope="module")
def image(tmp_path_factory) -> str:
    return write_raster(tmp_path_factory.mktemp("scene") / "image.tif", CELLS)


def test_bands_come_in_the_order_asked_for(image):
    with Scene(image, (2, 0)) as scene:
        cells, valid = scene.read(Window(5, 3, 10, 8))
    assert (cells == CELLS[[2, 0], 3:11, 5:15]).all() and cells.dtype == np.uint8 and valid.all()


@settings(max_examples=60, deadline=None)
@given(st.integers(-60, 49), st.integers(-60, 39), st.integers(1, 120), st.integers(1, 120))
def test_over_its_edge_the_image_is_reflected_and_nothing_is_valid(image, column, row, width, height):
    window = Window(column, row, width, height)
    with Scene(image, (0, 1, 2)) as scene:
        if window.intersection(scene.grid.window).empty:
            return
        cells, valid = scene.read(window)
    assert cells.shape == (3, height, width)
    inside = (np.arange(row, row + height)[:, None] >= 0) & (np.arange(row, row + height)[:, None] < 40)
    inside = inside & (np.arange(column, column + width) >= 0) & (np.arange(column, column + width) < 50)
    assert (valid == inside).all()
    rows = np.clip(np.arange(row, row + height), 0, 39)
    columns = np.clip(np.arange(column, column + width), 0, 49)
    assert (cells[:, inside] == CELLS[:, rows][:, :, columns][:, inside]).all()


def test_the_reflection_by_hand(tmp_path):
    path = write_raster(tmp_path / "line.tif", np.array([[[1, 2, 3]]], np.uint8))
    with Scene(path, (0,)) as scene:
        cells, valid = scene.read(Window(-2, -1, 7, 3))
    assert cells[0].tolist() == [[3, 2, 1, 2, 3, 2, 1]] * 3 and valid.sum() == 3


@pytest.mark.parametrize(
    "transform",
    [Affine(0.5, 0, 0, 0, -0.5, 0), Affine(0.5, 0, 0, 0, 0.5, 0), Affine(0.4, 0.3, 0, 0.3, -0.4, 0)],
    ids=["north-up", "south-up", "rotated"],
)
@pytest.mark.parametrize("crs", ["EPSG:32643", None])
def test_a_ramp_stays_a_ramp_at_another_cell_size(tmp_path, transform, crs):
    """Bilinear resampling of a plane gives the plane, so each cell's place can be told from its value."""
    row, column = np.mgrid[:60, :80] + 0.5
    ramp = np.stack([row, column]).astype(np.float32)
    path = write_raster(tmp_path / "ramp.tif", ramp, transform=transform, crs=crs)
    for size, factor in ((1.0, 2.0), (0.75, 1.5), (0.25, 0.5)):
        with Scene(path, (0, 1), image_grid(path)[0].at_cell_size(size)) as scene:
            assert scene.grid.cell_size == pytest.approx((size, size))
            cells, valid = scene.read(scene.grid.window)
            part = scene.read(Window(7, 9, 11, 13))[0]
        assert valid.all()
        centres = np.stack(np.mgrid[: cells.shape[1], : cells.shape[2]] + 0.5) * factor
        middle = (slice(None), slice(4, -4), slice(4, -4))
        assert np.abs(cells[middle] - centres[middle]).max() < 0.05  # GDAL's kernel has steps
        assert np.abs(part - cells[:, 9:22, 7:18]).max() < 1e-4  # however it is read


def test_mask_bands_and_nan_survive_resampling(tmp_path):
    valid = np.ones((40, 50), bool)
    valid[:20] = False
    masked = write_raster(tmp_path / "masked.tif", CELLS, mask=valid)
    nan = write_raster(tmp_path / "nan.tif", np.where(valid, CELLS, np.nan).astype(np.float32))
    for path in (masked, nan):
        with Scene(path, (0, 1, 2), image_grid(path)[0].at_cell_size(1.0), reflect=False) as scene:
            cells, seen = scene.read(scene.grid.window)
        assert not seen[:9].any() and seen[11:].all() and np.isfinite(cells).all() and (cells[:, :9] == 0).all()


def test_where_there_is_no_data_the_image_is_mirrored_or_0(tmp_path):
    valid = np.ones((40, 50), bool)
    valid[:20] = valid[:, :10] = False
    path = write_raster(tmp_path / "masked.tif", CELLS, mask=valid)
    inner, around = CELLS[:, 20:, 10:], ((0, 0), (22, 3), (10, 5))
    for reflect, mode in ((True, "reflect"), (False, "constant")):
        with Scene(path, (0, 1, 2), reflect=reflect) as scene:
            cells, seen = scene.read(Window(0, -2, 55, 45))
        assert (cells == np.pad(inner, around, mode=mode)).all() and seen.sum() == valid.sum()


def test_what_is_nodata():
    cells = np.array([[[0, 0, 5]], [[0, 7, 5]]], np.uint8)
    kept, valid = without_nodata(cells, 255 * (cells != 0).astype(np.uint8))
    assert valid.tolist() == [[False, True, True]] and kept.tolist() == cells.tolist()
    floats = np.array([[[np.nan, 1, np.inf]], [[np.nan, -9999, 2]]], np.float32)
    masks = np.array([[[255, 255, 255]], [[255, 0, 255]]], np.uint8)
    kept, valid = without_nodata(floats, masks)
    assert valid.tolist() == [[False, True, True]] and kept.tolist() == [[[0, 1, 0]], [[0, 0, 2]]]
    assert kept.dtype == np.float32


def test_what_cannot_be_opened_or_lacks_bands_gets_a_sentence(image, tmp_path):
    (tmp_path / "text.tif").write_text("no image")
    with pytest.raises(RasterError, match=r"Cannot open the image .*text\.tif"):
        Scene(str(tmp_path / "text.tif"), (0,))
    with pytest.raises(RasterError, match="takes band 5, and .* has 3"):
        Scene(image, (0, 4))


def test_a_virtual_mosaic_with_holes(tmp_path, image):
    vrt = tmp_path / "mosaic.vrt"
    vrt.write_text(f"""<VRTDataset rasterXSize="100" rasterYSize="40"><GeoTransform>0,1,0,0,0,-1</GeoTransform>
      <VRTRasterBand dataType="Byte" band="1"><NoDataValue>0</NoDataValue><SimpleSource>
      <SourceFilename>{image}</SourceFilename><SourceBand>1</SourceBand>
      <SrcRect xOff="0" yOff="0" xSize="50" ySize="40"/>
      <DstRect xOff="50" yOff="0" xSize="50" ySize="40"/></SimpleSource></VRTRasterBand></VRTDataset>""")
    with Scene(str(vrt), (0,)) as scene:
        cells, valid = scene.read(scene.grid.window)
    assert not valid[:, :50].any() and valid[:, 50:].all() and (cells[0, :, 50:] == CELLS[0]).all()


def test_it_is_closed_afterwards(image):
    with Scene(image, (0,), image_grid(image)[0].at_cell_size(1.0)) as scene:
        pass
    with pytest.raises(ValueError, match="closed"):
        scene.read(Window(0, 0, 2, 2))
