"""Images of numbers of colours, and places that have no area, are refused; images may lie in any direction."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from odd_layers import UTM, box, layer, raster
from osgeo import gdal

from slum_extractor_plugin.errors import RasterError
from slum_extractor_plugin.jobs.export import ExportTrainingDataForDeepLearning
from slum_extractor_plugin.rasters.polygons.convert import raster_to_polygons
from slum_extractor_plugin.tools.run import run


class Quiet:
    def progress(self, share: float) -> None:
        """Say nothing."""

    def message(self, text: str) -> None:
        """Say nothing."""

    warning = message

    def cancelled(self) -> bool:
        return False


def export(folder: Path, image: Path, **others: object) -> Path:
    labels = layer(folder / "labels.gpkg", [box(4, 4, 20, 20)])
    values = {
        "in_raster": str(image),
        "in_class_data": str(labels),
        "tile_size_x": 32,
        "tile_size_y": 32,
        "stride_x": 0,
        "stride_y": 0,
        "out_folder": str(folder / "chips"),
        **others,
    }
    run(ExportTrainingDataForDeepLearning.of(values), Quiet(), "")
    return folder / "chips"


def paletted(path: Path) -> Path:
    dataset = gdal.Open(
        str(raster(path, np.arange(1024, dtype=np.uint16).reshape(32, 32).astype(np.uint8))), gdal.GA_Update
    )
    colors = gdal.ColorTable()
    for index in range(256):
        colors.SetColorEntry(index, (index * 37 % 256, index * 91 % 256, index * 53 % 256, 255))
    dataset.GetRasterBand(1).SetColorTable(colors)
    dataset.FlushCache()
    return path


def test_a_palette_is_refused_with_the_command_that_expands_it(tmp_path: Path) -> None:
    image = paletted(tmp_path / "palette.tif")
    with pytest.raises(RasterError, match="has a palette.* gdal_translate -expand rgb"):
        export(tmp_path, image)
    assert not (tmp_path / "chips").exists()
    expanded = tmp_path / "rgb.tif"
    gdal.Translate(str(expanded), str(image), rgbExpand="rgb")
    (tmp_path / "again").mkdir()
    (chip,) = (export(tmp_path / "again", expanded) / "images").glob("*.tif")
    cells = np.arange(1024).reshape(32, 32) % 256
    assert (gdal.Open(str(chip)).ReadAsArray() == [cells * 37 % 256, cells * 91 % 256, cells * 53 % 256]).all()


def test_a_geocentric_crs_has_no_areas(tmp_path: Path) -> None:
    with pytest.raises(RasterError, match="Areas on the ground cannot be measured in the CRS WGS 84"):
        raster_to_polygons(raster(tmp_path / "a.tif", np.ones((4, 4), np.uint8), 4978), str(tmp_path / "a.gpkg"))
    assert not (tmp_path / "a.gpkg").exists()


@pytest.mark.parametrize(
    "geotransform",
    [
        (UTM[0], 1, 0, UTM[3] - 32, 0, 1),
        (UTM[0], 0, 1, UTM[3] - 32, 1, 0),
        (UTM[0] + 32, -1, 0, UTM[3], 0, -1),
        (UTM[0] + 16, 0.6, -0.8, UTM[3] - 3, -0.8, -0.6),
    ],
    ids=["south-up", "turned by 90 degrees", "mirrored", "turned"],
)
def test_labels_lie_where_the_polygon_is_however_the_image_lies(tmp_path: Path, geotransform: tuple) -> None:
    image = raster(tmp_path / "image.tif", np.ones((3, 32, 32), np.uint8), geotransform=geotransform)
    (path,) = (export(tmp_path, image) / "labels").rglob("*.tif")
    column, row = np.meshgrid(np.arange(32) + 0.5, np.arange(32) + 0.5)
    x = geotransform[0] + column * geotransform[1] + row * geotransform[2] - UTM[0]
    y = UTM[3] - (geotransform[3] + column * geotransform[4] + row * geotransform[5])
    inside = (x > 4) & (x < 20) & (y > 4) & (y < 20)
    assert inside.any() and (gdal.Open(str(path)).ReadAsArray() == inside).all()
