"""Classify Pixels with ESRI_COMPATIBLE gives ArcGIS's cells, from file to file."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import torch

from slum_extractor_plugin.engine.inference import classify as classifying
from slum_extractor_plugin.engine.inference.run import classify
from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.emd import ModelDefinition
from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob


class Quiet:
    """Hears nothing."""

    def progress(self, fraction):
        """Nothing."""

    message = warning = progress


@pytest.mark.parametrize(
    ("reference", "arguments"),
    [
        ("tiled_pred_pad32_bs4", "padding 32;batch_size 4"),
        ("tiled_pred_pad0_bs1", "padding 0;batch_size 1"),
        ("tiled_pred_pad32_bs4_nobg", "padding 32;batch_size 4;predict_background False"),
        ("tiled_pred_pad32_bs4_tta", "padding 32;batch_size 4;test_time_augmentation True"),
    ],
)
def test_every_cell_is_arcgis_s(shared_data, tmp_path, reference, arguments):
    folder = shared_data / "esri_unet_resnet18"
    cells = np.load(folder / "reference" / "tiled_raster.npy")
    valid = np.load(folder / "reference" / "tiled_mask.npy") != 0
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        rasterio.open(
            tmp_path / "image.tif",
            "w",
            driver="GTiff",
            width=cells.shape[2],
            height=cells.shape[1],
            count=3,
            dtype=cells.dtype,
            transform=rasterio.transform.from_origin(0, 0, 1, 1),
        ) as image,
    ):
        image.write(cells)
        image.write_mask(valid.squeeze())
    settings = ClassifyJob(
        in_raster=str(tmp_path / "image.tif"),
        in_model_definition=str(folder / "unet_resnet18.emd"),
        out_classified_raster=str(tmp_path / "classes.tif"),
        arguments=arguments,
        esri_compatible=True,
        processor_type="CPU",
    )
    classify(settings, Quiet())
    expected = np.load(folder / "reference" / f"{reference}.npy").squeeze()
    with rasterio.open(tmp_path / "classes.tif") as result:
        found = result.read(1)
        assert np.array_equal(found[valid.squeeze()], expected[valid.squeeze()])
        assert (found[~valid.squeeze()] == result.nodata).all()


@pytest.mark.parametrize(("tile", "works"), [(None, True), (75, True), (96, True), (91, False)])
def test_odd_tiles_are_those_of_the_chips_only(tile, works):
    chips_of_75 = ModelDefinition("DYNAMIC_UNET", "resnet18", (0, 1, 2), (ClassInfo(1, "a", (1, 1, 1)),), (75, 75))
    settings = ClassifyJob(
        in_raster="i.tif",
        in_model_definition="m.dlpk",
        out_classified_raster="o.tif",
        tile_size=tile,
        padding=20,
        batch_size=1,
        esri_compatible=True,
    )
    arguments = settings, chips_of_75, torch.device("cpu"), torch.nn.Conv2d(3, 2, 1)
    if works:
        assert classifying._like_esri(*arguments)[1].tiling.size == (tile or 75)
    else:
        with pytest.raises(ParameterError, match="even tile size, or that of the model's chips, 75; 91 fails"):
            classifying._like_esri(*arguments)
