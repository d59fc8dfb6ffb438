"""The tools that run inside QGIS, on small input, for faults to strike."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from slum_extractor_plugin.formats.chips import read_chip_folder
from slum_extractor_plugin.rasters.chips.export import export_chips
from slum_extractor_plugin.rasters.chips.report import show_chips
from slum_extractor_plugin.rasters.chips.settings import ExportSettings
from slum_extractor_plugin.rasters.majority.filter import majority_filter
from slum_extractor_plugin.rasters.polygons.convert import raster_to_polygons

from .faults import Tool
from .materials import SQUARES, class_cells, image_cells, write_polygons, write_raster

_SIDE = 350


def raster_tools(source: Path) -> list[Tool]:
    """Write the input into ``source`` and return the tools."""
    classes = write_raster(source / "classes.tif", class_cells(side=_SIDE), nodata=255)
    image = write_raster(source / "image.tif", image_cells(3, np.uint8))
    labels = write_polygons(source / "labels.gpkg", SQUARES)
    chips = source / "chips"
    settings = ExportSettings(image, labels, chips, "code", (16, 16), (8, 8), threads=2)
    if not chips.exists():
        export_chips(settings)
    return [
        Tool("Majority Filter", lambda out: majority_filter(classes, out / "f.tif"), "f.tif", _raster, 0.08),
        Tool("Raster to Polygon", lambda out: raster_to_polygons(classes, out / "p.gpkg"), "p.gpkg", _layer, 0.5),
        Tool("Export Training Data", lambda out: export_chips(
            ExportSettings(image, labels, out / "chips", "code", (16, 16), (4, 4), threads=2)
        ), "chips", read_chip_folder, 0.2, is_folder=True),
        Tool("Show Training Data", lambda out: show_chips(chips, out / "r.html"), "r.html", _page, 0.1),
    ]


def _raster(path: Path) -> None:
    cells = gdal.Open(str(path)).ReadAsArray()
    if cells is None or cells.shape != (_SIDE, _SIDE) or not cells.any():
        raise AssertionError(f"{path} is not whole")


def _layer(path: Path) -> None:
    dataset = ogr.Open(str(path))  # The layer lives as long as this does.
    layer = dataset.GetLayer(0)
    if layer.GetFeatureCount() < 1000 or sum(1 for _ in layer) != layer.GetFeatureCount():
        raise AssertionError(f"{path} is not whole")


def _page(path: Path) -> None:
    if not path.read_text(encoding="utf-8").rstrip().endswith("</html>"):
        raise AssertionError(f"{path} is not whole")
