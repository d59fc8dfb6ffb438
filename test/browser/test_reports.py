"""Every other HTML report in a browser: quiet, alone, readable by everybody, no wider than the screen."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
from chip_jobs import chip_job

pytest.importorskip("osgeo.gdal", reason="GDAL's Python modules are not there; `make test` installs QGIS")

from growth_layers import ward_layer
from osgeo import gdal, osr

from demo.chain import Step
from demo.figures import Figures
from demo.report import write_report as write_demo_report
from slum_extractor_plugin.formats.model_report import describe_package
from slum_extractor_plugin.rasters.accuracy.assess import Options, assess
from slum_extractor_plugin.rasters.accuracy.pairs import Sources
from slum_extractor_plugin.rasters.accuracy.report import write_report as write_accuracy_report
from slum_extractor_plugin.rasters.chips.export import export_chips
from slum_extractor_plugin.rasters.chips.report import show_chips
from slum_extractor_plugin.rasters.growth.change import Growth

REPOSITORY = Path(__file__).resolve().parents[2]
BOX = (500_000, 1_999_904, 500_096, 2_000_000)

TRAINING = """
import sys
import torch
from slum_extractor_plugin.engine.training.lr_finder import RangeTest
from slum_extractor_plugin.engine.training.metrics_report import Sample, metrics_page
from slum_extractor_plugin.formats.classes import ClassInfo
history = [{"epoch": epoch, "train_loss": 1 / (epoch + 1), "valid_loss": 1.2 / (epoch + 1), "valid_miou": epoch / 9}
           for epoch in range(5)]
per_class = {"slum": {"precision": 0.9, "recall": 0.8, "f1": 0.85}}
metrics = {"epoch": 4, "valid_miou": 0.44, "f1": 0.85, "per_class_metrics": per_class}
page = metrics_page("A <model>", {"Backbone": "RESNET18"}, history, metrics, [ClassInfo(1, "slum", (213, 94, 0))], [],
                    torch.tensor([[50, 10], [5, 35]]), None)
open(sys.argv[1], "w", encoding="utf-8").write(page)
"""


def crs() -> osr.SpatialReference:
    found = osr.SpatialReference()
    found.ImportFromEPSG(32643)
    return found


def raster(path: Path, cells: np.ndarray) -> Path:
    """Write cells (bands, rows, columns) of a metre."""
    target = gdal.GetDriverByName("GTiff").Create(str(path), *cells.shape[:0:-1], len(cells), gdal.GDT_Byte)
    target.SetGeoTransform((BOX[0], 1, 0, BOX[3], 0, -1))
    target.SetSpatialRef(crs())
    target.WriteArray(cells)
    return path


def accuracy(folder: Path) -> None:
    random = np.random.default_rng(0)
    classes = raster(folder / "c.tif", (random.random((1, 96, 96)) > 0.6).astype(np.uint8))
    truth = ward_layer(folder / "t.gpkg", (BOX[0], BOX[1], BOX[0] + 48, BOX[3]), 1)
    found = assess(Sources(str(classes), str(truth)), Options())
    write_accuracy_report(folder / "page.html", found, "Accuracy of <c>", {"Truth": "t.gpkg"})


def chips(folder: Path) -> None:
    image = raster(folder / "i.tif", np.random.default_rng(0).integers(1, 255, (3, 96, 96), np.uint8))
    labels = ward_layer(folder / "l.gpkg", (BOX[0], BOX[1], BOX[0] + 48, BOX[3]), 1)
    export_chips(chip_job(image, labels, folder / "chips", None, (32, 32), (0, 0)))
    show_chips(folder / "chips", folder / "page.html", rows=2)


def model(folder: Path) -> None:
    describe_package(
        json.dumps({"Framework": "arcgis.learn.models._inferencing", "ModelType": "ImageClassification"}),
        folder / "page.html",
    )


def demo(folder: Path) -> None:
    from slum_extractor_plugin.rasters.png import png

    (folder / "p.png").write_bytes(png(np.random.default_rng(0).integers(0, 255, (3, 90, 160), np.uint8)))
    steps = [Step("Majority Filter", "qgis_process run slumextractor:majorityfilter -- IN_RASTER=a.tif", 3.2)]
    write_demo_report(
        folder / "page.html", "A <demo>", Figures(None, "", 1, Growth(1, 2, 1)), folder / "p.png", "export A=1", steps
    )


def training(folder: Path) -> None:
    engine = os.environ.get("SLUM_EXTRACTOR_TEST_ENGINE", "")
    if not engine:
        pytest.skip("SLUM_EXTRACTOR_TEST_ENGINE names no engine; `make test` does")
    subprocess.run(
        [engine, "-c", TRAINING, str(folder / "page.html")],
        check=True,
        cwd=REPOSITORY,
        timeout=300,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
    )


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict:
    return {}


@pytest.mark.parametrize("make", [accuracy, chips, model, demo, training])
def test_a_report_is_fit_for_everybody(opened, pages, make, tmp_path_factory) -> None:
    if make not in pages:
        folder = tmp_path_factory.mktemp(make.__name__)
        make(folder)
        pages[make] = folder / "page.html"
    page = opened.to(pages[make]).page
    assert opened.quiet_and_alone(pages[make])
    assert not opened.serious_problems()
    page.emulate_media(color_scheme="dark")
    assert not opened.serious_problems()
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]
    assert page.get_by_role("heading", level=1).is_visible()
