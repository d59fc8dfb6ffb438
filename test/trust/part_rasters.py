"""The rooms that need no torch: rasters, formats, runtime; what they read."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from . import good_jobs, outputs, raster_inputs, shared_places, text_inputs
from .ledger import Ledger
from .run import try_inputs

INPUTS = {
    "chip folder's metadata": (text_inputs.chip_folder, 50_000),
    "model definition": (text_inputs.definition, 60_000),
    "model package": (text_inputs.package, 10_000),
    "engine's job": (text_inputs.job, 40_000),
    "arguments": (text_inputs.arguments, 20_000),
    "engine's answers": (text_inputs.answers, 2_000),
    "texts in a table for a spreadsheet": (shared_places.table_cells, 40_000),
    "output folder with links and records of somebody else's making": (shared_places.output_folder, 4_000),
    "names of devices on Windows": (shared_places.device_names, 20_000),
    "damaged raster": (raster_inputs.broken_raster, 2_000),
    "damaged layer": (raster_inputs.broken_layer, 700),
    "odd raster": (raster_inputs.odd_values, 1_200),
    "odd shapes": (raster_inputs.odd_shapes, 600),
    **{name: (case, 350) for name, case in outputs.inputs().items()},
}


def run(ledger: Ledger, folder: Path, share: float) -> None:
    """Try all, or a share of it."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    raster_inputs.materials(), text_inputs.chip_texts(), good_jobs.scene()
    for name, (case, count) in INPUTS.items():
        try_inputs(ledger, name, case, max(1, round(count * share)))
