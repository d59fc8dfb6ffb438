"""The rooms that need no torch: rasters, formats, runtime."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from . import raster_inputs, text_inputs
from .ledger import Ledger
from .raster_tools import raster_tools
from .run import inject_faults, possible, try_inputs

INPUTS = {
    "chip folder's metadata": (text_inputs.chip_folder, 36_000), "model definition": (text_inputs.definition, 40_000),
    "model package": (text_inputs.package, 10_000), "engine's job": (text_inputs.job, 8_000),
    "arguments": (text_inputs.arguments, 8_000), "engine's answers": (text_inputs.answers, 2_000),
    "damaged raster": (raster_inputs.broken_raster, 2_000), "damaged layer": (raster_inputs.broken_layer, 700),
    "odd raster": (raster_inputs.odd_values, 1_200), "odd shapes": (raster_inputs.odd_shapes, 600),
}
FAULTS = 880

NAMES = ("killed", "interrupted", "quota", "out of memory", "folder vanishes", "clock jumps", "disk full", "read-only")


def run(ledger: Ledger, folder: Path, share: float) -> None:
    """Try all, or a share of it."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    raster_inputs.materials(), text_inputs.chip_texts()
    for name, (case, count) in INPUTS.items():
        try_inputs(ledger, name, case, max(1, round(count * share)))
    names = possible(NAMES)
    tools = raster_tools(folder)
    inject_faults(ledger, tools, names, max(len(names), round(FAULTS * share)))
