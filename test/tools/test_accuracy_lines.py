"""The hectares that Compute Accuracy writes into the log: mapped, and true or estimated."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from slum_extractor_plugin.jobs.analysis import ComputeAccuracyForPixelClassification as Job
from slum_extractor_plugin.tools.accuracy import compare


class Heard:
    def __init__(self):
        self.messages = []

    def message(self, text):
        self.messages.append(text)

    warning = message

    def progress(self, fraction):
        pass

    def cancelled(self):
        return False


def raster(path: Path, slums: int) -> str:
    """Write 100 x 100 cells of 10 m, slum in the first rows, and return the path."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 100, 100, 1)
    dataset.SetGeoTransform((300000, 10, 0, 2000000, 0, -10))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    dataset.SetSpatialRef(reference)
    cells = np.zeros((100, 100), np.uint8)
    cells[:slums] = 1
    dataset.WriteArray(cells)
    return str(path)


@pytest.mark.parametrize("points", [None, 400])
def test_hectares_are_in_the_log(tmp_path, points):
    heard = Heard()
    compare(
        Job(
            in_raster=raster(tmp_path / "found.tif", 20),
            in_ground_truth_data=raster(tmp_path / "truth.tif", 25),
            num_random_points=points,
            out_confusion_matrix=str(tmp_path / "matrix.csv"),
        ),
        heard,
    )
    (line,) = [text for text in heard.messages if " ha mapped" in text]
    figures = [float(number) for number in re.findall(r"([\d.]+) ha", line)]
    assert figures[0] == pytest.approx(20, rel=0.01)  # ellipsoidal areas
    assert figures[1] == pytest.approx(25, rel=0.01 if points is None else 0.1)
    (plain,) = [text for text in heard.messages if "is right" in text]
    assert plain.startswith("1: 100 % of the mapped area is right, and ")
    if points is None:
        assert plain.endswith(" 80 % of the true area was found.")
        assert figures[2] == pytest.approx(100, rel=0.01)
    else:
        assert figures[2] < 25 < figures[3]
