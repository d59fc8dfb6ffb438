"""The tools that run inside QGIS, on small input, for faults to strike."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
from chip_jobs import chip_job
from osgeo import gdal, ogr

from slum_extractor_plugin.formats.chips import read_chip_folder
from slum_extractor_plugin.formats.model_report import describe_package
from slum_extractor_plugin.rasters.accuracy.assess import Options, assess
from slum_extractor_plugin.rasters.accuracy.pairs import Sources
from slum_extractor_plugin.rasters.chips.export import export_chips
from slum_extractor_plugin.rasters.chips.report import show_chips
from slum_extractor_plugin.rasters.growth.dates import parse_date
from slum_extractor_plugin.rasters.growth.sources import DatedSlums
from slum_extractor_plugin.rasters.growth.track import track
from slum_extractor_plugin.rasters.majority.filter import majority_filter
from slum_extractor_plugin.rasters.polygons.convert import raster_to_polygons

from .faults import Tool
from .materials import SQUARES, class_cells, image_cells, write_polygons, write_raster

_SIDE = 200


def raster_tools(source: Path) -> list[Tool]:
    """Write the input into ``source`` and return the tools."""
    classes, truth = (
        write_raster(source / f"{name}.tif", class_cells(seed, _SIDE), nodata=255)
        for name, seed in (("classes", 3), ("truth", 4))
    )
    dates = [
        DatedSlums(str(write_raster(source / f"{year}.tif", class_cells(year, 120))), parse_date(str(year)))
        for year in (2010, 2020)
    ]
    model = source / "m.emd"
    model.write_text('{"Framework": "PyTorch", "ModelType": "ImageClassification"}', encoding="utf-8")
    image = write_raster(source / "image.tif", image_cells(3, np.uint8))
    labels = write_polygons(source / "labels.gpkg", SQUARES)
    chips = source / "chips"
    settings = chip_job(image, labels, chips, "code", (16, 16), (8, 8))
    if not chips.exists():
        export_chips(settings, threads=2)
    return [
        Tool("Majority Filter", lambda out: majority_filter(classes, out / "f.tif"), "f.tif", _raster, 0.08),
        Tool("Raster to Polygon", lambda out: raster_to_polygons(classes, out / "p.gpkg"), "p.gpkg", _layer, 0.5),
        Tool(
            "Export Training Data",
            lambda out: export_chips(chip_job(image, labels, out / "chips", "code", (16, 16), (4, 4)), threads=2),
            "chips",
            read_chip_folder,
            0.2,
            is_folder=True,
        ),
        Tool(
            "Compute Accuracy",
            lambda out: assess(Sources(classes, truth), Options(), out / "e.tif"),
            "e.tif",
            _raster,
            0.2,
        ),
        Tool("Track Slum Growth", lambda out: track(dates, out / "g.gpkg"), "g.gpkg", partial(_layer, least=100), 0.6),
        Tool("Show Model", lambda out: describe_package(model, out / "m.html"), "m.html", _page, 0.05),
        Tool("Show Training Data", lambda out: show_chips(chips, out / "r.html"), "r.html", _page, 0.1),
    ]


def _raster(path: Path) -> None:
    cells = gdal.Open(str(path)).ReadAsArray()
    if cells is None or cells.shape != (_SIDE, _SIDE) or not cells.any():
        raise AssertionError(f"{path} is not whole")


def _layer(path: Path, least: int = 300) -> None:
    dataset = ogr.Open(str(path))  # The layer lives as long as this does.
    layer = dataset.GetLayer(0)
    if layer.GetFeatureCount() < least or sum(1 for _ in layer) != layer.GetFeatureCount():
        raise AssertionError(f"{path} is not whole")


def _page(path: Path) -> None:
    if not path.read_text(encoding="utf-8").rstrip().endswith("</html>"):
        raise AssertionError(f"{path} is not whole")
