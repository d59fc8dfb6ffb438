"""Compare Models, from its job to the page, the table and the log."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from heard import Heard
from osgeo import gdal

from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.jobs.compare import CompareModels
from slum_extractor_plugin.tools.run import run


def raster(path: Path, cells: np.ndarray) -> str:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cells.shape[1], cells.shape[0], 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((0, 1, 0, 0, 0, -1))
    dataset.GetRasterBand(1).WriteArray(cells.astype(np.uint8))
    del dataset
    return str(path)


@pytest.fixture
def rasters(tmp_path) -> list[str]:
    """A truth, a good result and a poor one."""
    rng = np.random.default_rng(1)
    truth = np.kron(rng.integers(0, 2, (20, 20)), np.ones((10, 10)))
    good, poor = (np.where(rng.random(truth.shape) < share, 1 - truth, truth) for share in (0.02, 0.2))
    return [
        raster(tmp_path / f"{name}.tif", cells) for name, cells in (("truth", truth), ("good", good), ("=poor", poor))
    ]


def test_page_table_and_log_agree(rasters, tmp_path):
    heard = Heard()
    outputs = run(
        CompareModels(
            in_class_rasters=rasters[1:],
            in_ground_truth_data=rasters[0],
            out_report=str(tmp_path / "r.html"),
            out_table=str(tmp_path / "t.csv"),
            out_disagreement=str(tmp_path / "d.tif"),
        ),
        heard,
    )
    assert outputs["BEST"] == "good"
    assert "good is better than =poor here by its IoU." in heard.messages
    truth, good, poor = (gdal.Open(path).ReadAsArray() for path in rasters)
    iou = [((found == 1) & (truth == 1)).sum() / ((found == 1) | (truth == 1)).sum() for found in (good, poor)]
    rows = list(csv.DictReader((tmp_path / "t.csv").open()))
    known = {(row["model"], row["less"], row["figure"]): row for row in rows}
    assert float(known["good", "", "IoU"]["value"]) == pytest.approx(iou[0])
    difference = known["good", "'=poor", "IoU"]
    assert float(difference["value"]) == pytest.approx(iou[0] - iou[1])
    assert 0 < float(difference["low"]) < float(difference["value"]) < float(difference["high"])
    page = (tmp_path / "r.html").read_text()
    assert f"{iou[0] - iou[1]:+.3f}" in page and "100 blocks of 20 m" in page
    codes = gdal.Open(str(tmp_path / "d.tif"))
    codes.GetGeoTransform()  # before it, GDAL 3.6 does not look into the side file
    assert codes.GetRasterBand(1).GetCategoryNames()[:3] == ["All are right", "None is right", "Some are right"]
    assert (codes.ReadAsArray() == 3).sum() == ((good == truth) & (poor != truth)).sum()


def test_fewer_than_two_sides_are_refused(rasters):
    with pytest.raises(ParameterError, match="two or more"):
        CompareModels(in_class_rasters=rasters[1:2], in_ground_truth_data=rasters[0], out_report="r.html")


def test_packages_without_an_image_are_refused():
    with pytest.raises(ParameterError, match="IN_RASTER is missing"):
        CompareModels(in_models=["a.dlpk", "b.dlpk"], in_ground_truth_data="t.tif", out_report="r.html")
