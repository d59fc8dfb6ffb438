"""Training and classifying on small data, in forked children, for faults to strike; and a device that runs full."""

from __future__ import annotations

import random
from pathlib import Path

import rasterio
import torch

from slum_extractor_plugin.engine import __main__ as door
from slum_extractor_plugin.engine.inference import classify as classifying
from slum_extractor_plugin.engine.training import resuming
from slum_extractor_plugin.formats.dlpk import open_package

from .engine_materials import image_cells, stand_in, write_chips, write_image, write_model
from .faults import FAULTS, Tool, aftermath, ending_in_child


class _Silent:
    """Hears nothing and never stops."""

    def progress(self, fraction: float) -> None:
        """Take a share."""

    def message(self, text: str) -> None:
        """Take a line."""

    warning = message


def engine_tools(source: Path) -> list[Tool]:
    """Write the input into ``source``, make what each tool answers undisturbed, and return the tools.

    The answers are made in children: this process must not start a thread, or its later children would inherit locks.
    """
    network = stand_in()
    classifying.load_network = lambda package: network
    classifying.choose_backend = lambda *_: "PyTorch"
    resuming.INTERVAL = resuming.PATIENCE = 0.0  # a checkpoint a step
    image = write_image(source / "image.tif", image_cells(side=300), nodata=0)
    model, chips = write_model(source / "m.dlpk"), write_chips(source / "chips", count=8)

    def classified(out: Path) -> None:
        door.run(
            "classify",
            {
                "in_raster": str(image),
                "in_model_definition": str(model),
                "padding": 0,
                "tile_size": 32,
                "out_classified_raster": str(out / "c.tif"),
                "processor_type": "CPU",
            },
            _Silent(),
        )

    def trained(out: Path) -> None:
        door.run(
            "train",
            {
                "in_folder": [str(chips)],
                "out_folder": str(out / "model"),
                "max_epochs": 2,
                "batch_size": 2,
                "learning_rate": 1e-3,
                "chip_size": 32,
                "backbone_model": "tu-mobilenetv3_small_050",
                "encoder_weights": "NONE",
                "processor_type": "CPU",
                "mixed_precision": "FALSE",
                "resume": True,
            },
            _Silent(),
        )

    tools = [
        Tool("Classify Pixels", classified, "c.tif", lambda path: _same_raster(path, source / "c.tif"), 0.8),
        Tool("Train", trained, "model", lambda path: _same_weights(path, source / "model"), 5.0, is_folder=True),
    ]
    for tool in tools:
        if (ending := ending_in_child(tool, lambda tool=tool: tool.run(source))) != "answered":
            raise AssertionError(f"{tool.name} fails undisturbed: {ending}")
    return tools


def device_full(tool: Tool, out: Path, chance: random.Random) -> str:
    """Let the device run out of memory at a random layer: once, a few times, or from then on for ever."""

    def full() -> None:
        real, wait, times = torch.nn.Conv2d.forward, chance.randrange(1, 300), chance.choice((1, 1, 3, 10**9))

        def forward(layer: torch.nn.Conv2d, cells: torch.Tensor) -> torch.Tensor:
            nonlocal wait, times
            wait -= 1
            if wait <= 0 and times > 0:
                times -= 1
                raise torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB.")
            return real(layer, cells)

        torch.nn.Conv2d.forward = forward
        tool.run(out)

    tool.earlier(out)
    return aftermath(tool, out, ending_in_child(tool, full))


FAULTS["device full"] = device_full


def _same_raster(path: Path, expected: Path) -> None:
    if path.read_bytes() != expected.read_bytes():
        with rasterio.open(path) as one, rasterio.open(expected) as other:
            differing = (one.read(1) != other.read(1)).sum()
        raise AssertionError(f"{path.name} is not what an undisturbed run gives: {differing} cells differ")


def _same_weights(path: Path, expected: Path) -> None:
    with open_package(path / "model.dlpk") as one, open_package(expected / "model.dlpk") as other:
        states = [torch.load(package.weights, weights_only=True) for package in (one, other)]
    if any(not torch.equal(value, states[1][name]) for name, value in states[0].items()):
        raise AssertionError("the weights are not those of an undisturbed run")
