"""The engine, in its own Python: what it reads, and what strikes it while it trains and classifies."""

from __future__ import annotations

import os
import warnings
from pathlib import Path

import rasterio
import torch

from . import engine_inputs, giant_networks, good_jobs, hostile_weights, outputs
from .engine_materials import materials
from .engine_tools import engine_tools
from .ledger import Ledger
from .run import inject_faults, possible, try_inputs

INPUTS = {
    "damaged image to classify": (engine_inputs.damaged_image, 200),
    "odd image to classify": (engine_inputs.odd_image, 300),
    "damaged chips to train on": (engine_inputs.damaged_chips, 150),
    "odd chips to train on": (engine_inputs.odd_chips, 100),
    "files beside chips to train on": (engine_inputs.files_beside_chips, 100),
    "weights": (engine_inputs.weights, 3000),
    "hostile weights": (hostile_weights.hostile_weights, 4000),
    "giant network, weights of another": (giant_networks.giant_network, 40),
    "checkpoint": (engine_inputs.checkpoint, 1500),
    "journal": (engine_inputs.journal, 3000),
    "hidden files of somebody else's making": (engine_inputs.planted, 4000),
    "values of the engine's parameters": (engine_inputs.job_values, 400),
    **{name: (case, 60) for name, case in outputs.inputs(with_torch=True).items()},
}

CLASSIFY_FAULTS, TRAIN_FAULTS = 90, 36

NAMES = (
    "killed",
    "interrupted",
    "device full",
    "disk full",
    "quota",
    "out of memory",
    "folder vanishes",
    "clock jumps",
    "read-only",
)


def run(ledger: Ledger, folder: Path, share: float) -> None:
    """Try all, or a share of it."""
    quiet()
    os.chdir(folder)
    classify, train = engine_tools(folder)
    names = possible(NAMES)
    inject_faults(ledger, [classify], names, max(len(names), round(CLASSIFY_FAULTS * share)))
    inject_faults(ledger, [train], names, max(len(names), round(TRAIN_FAULTS * share)))
    engine_inputs.stub_networks()
    for name, (case, count) in INPUTS.items():
        try_inputs(ledger, name, case, max(1, round(count * share)))
    materials().remove()


def quiet() -> None:
    """Make the good input; no thread is started before children are forked, and GDAL's own complaints are not shown."""
    torch.set_num_threads(1)
    warnings.simplefilter("ignore")
    rasterio.log.setLevel("CRITICAL")
    materials(), good_jobs.engine_scene()
