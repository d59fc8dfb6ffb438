"""The hectares that Compute Accuracy writes into the log: mapped, and true or estimated."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

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
    assert plain.startswith("Class 1: 100 % of the mapped area is right, and ")
    if points is None:
        assert plain.endswith(" 80 % of the true area was found.")
        assert figures[2] == pytest.approx(100, rel=0.01)
    else:
        assert figures[2] < 25 < figures[3]


def polygons(path: Path, boxes: list[tuple[int, int, int, int]]) -> str:
    """Write boxes (left, top, right, bottom) in cells of the rasters, and return the path."""
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    layer = dataset.CreateLayer("areas", reference, ogr.wkbPolygon)
    for left, top, right, bottom in boxes:
        corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
        ring = ", ".join(f"{300000 + 10 * column} {2000000 - 10 * row}" for column, row in corners)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    return str(path)


def lines_of(folder: Path, squares: int, **more: str) -> list[str]:
    """Return the log of a comparison in squares across the border of the slum, 6 x 12 cells each."""
    heard = Heard()
    boxes = [(8 * index, 15, 8 * index + 6, 27) for index in range(squares)]
    given = {
        "in_raster": raster(folder / "found.tif", 20),
        "in_ground_truth_data": raster(folder / "truth.tif", 25),
        "mask": polygons(folder / "areas.gpkg", boxes),
        "out_confusion_matrix": str(folder / "matrix.csv"),
    }
    compare(Job(**{**given, **more}), heard)
    return heard.messages


def test_the_log_ends_with_the_hectares_of_the_whole_map(tmp_path):
    *_, answer, condition = lines_of(tmp_path, 12)
    assert (
        "Class 1: 40 ha in the whole map, 95 % interval 40 to 40 ha. The map shows 20 ha" in answer
    )  # errors are all alike
    assert "in 12 test areas" in answer and "chosen by eye" in condition


def test_the_log_says_why_the_whole_map_has_no_estimate(tmp_path):
    line = lines_of(tmp_path, 5)[-1]
    assert "no estimate for the whole map. It needs 8 separate test areas or more" in line
    assert "there are 5, 5 of them with it" in line
    found = polygons(tmp_path / "found.gpkg", [(0, 0, 100, 20)])
    assert lines_of(tmp_path, 12, in_raster=found)[-1].startswith("No estimate for the whole map: polygons are")


def test_the_log_has_intervals(tmp_path):
    said = lines_of(tmp_path, 12)
    (line,) = [text for text in said if text.startswith("Overall accuracy")]
    assert re.fullmatch(r"Overall accuracy 0\.\d{3} \(0\.\d{3} – 0\.\d{3}\), kappa 0\.\d{3} \(.* – .*\)", line)
    assert "In brackets: 95 % intervals." in said
    assert "In brackets: 95 % intervals." not in lines_of(tmp_path, 1)
