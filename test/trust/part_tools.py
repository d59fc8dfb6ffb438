"""The tools that run inside QGIS, without QGIS: faults that strike them."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from .faults import timed
from .ledger import Ledger
from .raster_tools import raster_tools
from .run import inject_faults, possible

FAULTS = 1960

NAMES = ("killed", "interrupted", "quota", "out of memory", "folder vanishes", "clock jumps", "disk full", "read-only")


def run(ledger: Ledger, folder: Path, share: float) -> None:
    """Try all, or a share of it."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    names = possible(NAMES)
    (folder / "timed").mkdir()
    tools = [timed(tool, folder / "timed") for tool in raster_tools(folder)]
    inject_faults(ledger, tools, names, max(len(names), round(FAULTS * share)))
