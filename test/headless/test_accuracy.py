"""Compute Accuracy through ``qgis_process``: rasters and polygons in, table, report, error raster and points out."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from .conftest import leftovers


@pytest.fixture
def moved(scene, tmp_path: Path) -> tuple[Path, np.ndarray, np.ndarray]:
    """A class raster of the scene's squares, moved by some cells; what it holds, and the truth."""
    path = tmp_path / "in" / "classified.tif"
    path.parent.mkdir()
    like, squares = gdal.Open(str(scene.image)), ogr.Open(str(scene.boundaries))
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), like.RasterXSize, like.RasterYSize)
    dataset.SetGeoTransform(like.GetGeoTransform())
    dataset.SetProjection(like.GetProjection())
    gdal.RasterizeLayer(dataset, [1], squares.GetLayer(), burn_values=[1])
    true = dataset.ReadAsArray()
    classified = np.roll(true, (6, -9), (0, 1))
    dataset.WriteArray(classified)
    return path, classified == 1, true == 1


def test_all_that_is_asked_for_is_made(qgis_without_engine, scene, moved, tmp_path):
    path, classified, true = moved
    table, report, errors, points = (tmp_path / name for name in ("m.csv", "r.html", "e.tif", "p.gpkg"))
    output = qgis_without_engine.succeed(
        "computeaccuracyforpixelclassification",
        IN_RASTER=path,
        IN_GROUND_TRUTH_DATA=scene.boundaries,
        CLASS_VALUE_FIELD="code",
        OUT_CONFUSION_MATRIX=table,
        OUT_REPORT=report,
        OUT_ERROR_RASTER=errors,
        IN_IMAGE=scene.image,
    )
    iou = (classified & true).sum() / (classified | true).sum()
    assert f"IOU:\t{iou:.12}"[:14] in output and f"IoU {iou:.3f}" in output
    rows = {row["ClassValue"]: row for row in csv.DictReader(table.open(encoding="utf-8"))}
    assert float(rows["C_1"]["C_1"]) == (classified & true).sum()
    assert float(rows["C_0"]["C_1"]) == (~classified & true).sum()
    assert "<h1>Accuracy of classified</h1>" in report.read_text(encoding="utf-8")
    assert (
        gdal.Open(str(errors)).ReadAsArray() == classified * true + 2 * (true & ~classified) + 3 * (classified & ~true)
    ).all()
    qgis_without_engine.succeed(
        "computeaccuracyforpixelclassification",
        IN_RASTER=path,
        IN_GROUND_TRUTH_DATA=scene.boundaries,
        CLASS_VALUE_FIELD="code",
        OUT_CONFUSION_MATRIX=table,
        OUT_POINTS=points,
        NUM_RANDOM_POINTS=80,
        SAMPLING="EQUALIZED_STRATIFIED_RANDOM",
        MASK=scene.boundaries,
        CLASS_OF_INTEREST=1,
    )
    dataset = ogr.Open(str(points))
    found = [json.loads(feature.ExportToJson())["properties"] for feature in dataset.GetLayer()]
    assert len(found) == 80 and sum(each["Classified"] for each in found) == 40
    assert {each["GrndTruth"] for each in found} == {1}  # the mask is the truth itself


def test_what_cannot_work_fails_and_leaves_nothing(qgis_without_engine, scene, moved, tmp_path):
    out = tmp_path / "out"
    status, output = qgis_without_engine.run(
        "computeaccuracyforpixelclassification",
        IN_RASTER=moved[0],
        IN_GROUND_TRUTH_DATA=scene.boundaries,
        CLASS_OF_INTEREST=9,
        OUT_CONFUSION_MATRIX=out / "m.gpkg",
        OUT_REPORT=out / "r.html",
        OUT_ERROR_RASTER=out / "e.tif",
    )
    assert status != 0 and "The class 9 occurs neither in the classification nor in the truth." in output
    assert leftovers(out) == []
