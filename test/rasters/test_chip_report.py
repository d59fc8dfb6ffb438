"""The page of a chip folder: what it shows is what the chips hold."""

from __future__ import annotations

import base64
import re

import numpy as np
import pytest
from chip_jobs import chip_job
from chip_scenes import box, make_layer, make_raster
from osgeo import gdal

from slum_extractor_plugin.errors import Cancelled, ChipFolderError, RasterError
from slum_extractor_plugin.rasters.chips.export import export_chips
from slum_extractor_plugin.rasters.chips.report import show_chips


@pytest.fixture
def folder(tmp_path):
    cells = np.full((3, 64, 96), 100, np.uint8)
    image = make_raster(tmp_path / "image.tif", cells)
    labels = make_layer(
        tmp_path / "l.gpkg", [(box(500_000, 1_999_968, 500_016, 2_000_000), 4, "<b>slum")], fields=("code", "classname")
    )
    export_chips(
        chip_job(image, labels, tmp_path / "chips", "code", (32, 32), (0, 0), output_nofeature_tiles="ALL_TILES")
    )
    return tmp_path / "chips"


def pictures(page):
    for content in re.findall(r'src="data:image/png;base64,([^"]+)"', page):
        gdal.FileFromMemBuffer("/vsimem/picture.png", base64.b64decode(content))
        yield gdal.Open("/vsimem/picture.png").ReadAsArray()


def test_chips_are_shown_with_their_labels_laid_over(folder, tmp_path):
    show_chips(folder, tmp_path / "page.html", rows=2, alpha=0.5)
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    shown = list(pictures(page))
    assert len(shown) == 2 * 6
    plain, overlay = shown[:2]
    assert (plain == 100).all()
    assert (overlay[:, :, 16:] == 100).all()
    slum = np.array((213, 94, 0))[:, None, None]  # the first colour of the palette, half of it
    assert np.abs(overlay[:, :, :16] - (100 + slum) / 2).max() <= 1
    assert all((picture == 100).all() for picture in shown[2:])


def test_the_figures_are_those_of_the_chips(folder, tmp_path):
    show_chips(folder, tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    share = 100 * (16 * 32) / (6 * 32 * 32)
    assert f"{share:.2f} %" in page
    assert f"{100 - share:.2f} %" in page
    assert "6 of 32 x 32 cells" in page
    assert "<td>1 m<" in page
    assert page.count("<polygon") == 6
    assert "&lt;b&gt;slum" in page
    assert "<b>" not in page


@pytest.mark.parametrize(
    ("part", "shape", "sentence"),
    [("images", (1, 32, 32), "has 1 bands"), ("images", (3, 8, 8), "differ in size"), ("labels", (1, 8, 8), "differ")],
)
def test_a_chip_that_does_not_fit_is_named(folder, tmp_path, part, shape, sentence):
    odd = sorted((folder / part).glob("*.tif"))[0]
    make_raster(odd, np.ones(shape, np.uint8))
    with pytest.raises(ChipFolderError, match=rf"{odd.stem}.* {sentence}"):
        show_chips(folder, tmp_path / "page.html", rows=9)


def test_a_damaged_chip_is_named(folder, tmp_path):
    odd = sorted((folder / "images").glob("*.tif"))[0]
    make_raster(odd, np.random.default_rng(1).integers(0, 255, (3, 32, 32)).astype(np.uint8))
    odd.write_bytes(odd.read_bytes()[:1500])
    with pytest.raises((ChipFolderError, RasterError), match=odd.stem):
        show_chips(folder, tmp_path / "page.html", rows=9)


def test_a_page_is_whole_or_not_there(folder, tmp_path):
    def stop(fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        show_chips(folder, tmp_path / "page.html", progress=stop)
    assert not (tmp_path / "page.html").exists()
    with pytest.raises(ChipFolderError, match="There is no chip folder"):
        show_chips(tmp_path / "nowhere", tmp_path / "page.html")
