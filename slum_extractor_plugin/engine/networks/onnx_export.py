"""A model as ONNX, for programs other than QGIS's Processing: the Deepness plugin, onnxruntime, a phone.

Everything is in the graph: it takes cells divided by 255 (Deepness divides every image by 255, of whatever type it
is), undoes that, normalises by the package's own rule, runs the network and gives probabilities. The metadata are those
that Deepness reads (docs "Adding metadata to ONNX model"; its ``ModelBase``): names of the outputs, resolution, tiles.
``class_values`` and ``bands`` are our own.
"""

from __future__ import annotations

import json
import os
import warnings
from pathlib import Path

import numpy as np
import torch
from torch import nn

from ...errors import EngineError, brief
from ...formats.classes import BACKGROUND_NAME
from ...formats.dlpk import open_package
from ...formats.emd import ModelDefinition
from ...grid import NETWORK_STRIDE
from ...staging import staged_file
from .factory import load_network
from ...protocol import Reporter
from ...jobs.models import ExportModelToOnnx

#: What Deepness divides by, and the graph multiplies with.
DEEPNESS_SCALE = 255.0

_OPSET = 17
#: Cells smaller than this are taken to be degrees: Deepness wants centimetres.
_SMALLEST_METRES = 1e-3


class _Whole(nn.Module):
    """From cells / 255 to probabilities."""

    def __init__(self, network: nn.Module, definition: ModelDefinition):
        super().__init__()
        rule = definition.normalisation
        factor = DEEPNESS_SCALE / np.reshape(rule.scale, (1, -1, 1, 1))
        shift = np.reshape(rule.offset, (1, -1, 1, 1)) / np.reshape(rule.scale, (1, -1, 1, 1))
        self.network = network
        self.register_buffer("factor", torch.from_numpy(factor).float())
        self.register_buffer("shift", torch.from_numpy(shift).float())

    def forward(self, cells: torch.Tensor) -> torch.Tensor:
        return self.network(cells * self.factor - self.shift).softmax(dim=1)


def export(settings: ExportModelToOnnx, reporter: Reporter) -> dict[str, str]:
    """Write a package's model as ONNX.

    Raises:
        SlumExtractorError: the package cannot be run, or its network cannot be written.
    """
    with open_package(settings.in_model_definition) as package:
        export_onnx(load_network(package), package.definition, settings.out_onnx)
    reporter.progress(1)
    return {"OUT_ONNX": settings.out_onnx}


def export_onnx(network: nn.Module, definition: ModelDefinition, target: str | os.PathLike) -> None:
    """Write a network with its normalisation, and the metadata that Deepness reads.

    Its input ``cells`` is (batch, bands, tile, tile), float32, cells divided by 255; its output ``probabilities`` is
    (batch, outputs, tile, tile). The tile is the chip's longer side, rounded up to the network's stride.

    Raises:
        EngineError: the package onnx is missing, or the network has a part that ONNX lacks.
        SlumExtractorError: the target cannot be written.
    """
    try:
        import onnx  # only this tool needs it
    except ImportError as error:
        raise EngineError("Writing ONNX needs the Python package onnx; install it in the engine's Python.") from error
    whole = _Whole(network.cpu(), definition).eval()
    with staged_file(target) as path:
        _trace(whole, torch.zeros(1, len(definition.bands), tile_size(definition), tile_size(definition)), path)
        model = onnx.load(path)
        for name, value in metadata(definition).items():
            entry = model.metadata_props.add()
            entry.key, entry.value = name, json.dumps(value)
        onnx.save(model, path)


def tile_size(definition: ModelDefinition) -> int:
    """Return the side of the tiles that the exported network takes, in cells."""
    return -(-max(definition.chip_size) // NETWORK_STRIDE) * NETWORK_STRIDE


def metadata(definition: ModelDefinition) -> dict[str, object]:
    """Return what Deepness reads, by its names."""
    names = [BACKGROUND_NAME, *(info.name for info in definition.classes)]
    tile = tile_size(definition)
    values = {
        "model_type": "Segmentor",
        "class_names": {str(index): name for index, name in enumerate(names)},
        "tile_size": tile,
        "tiles_overlap": round(100 * 2 * definition.padding / tile),
        "seg_thresh": 0.0,  # the most probable class wins, as in Classify Pixels
        "seg_small_segment": 0,
        "class_values": list(definition.class_values),
        "bands": list(definition.bands),
    }
    size = definition.cell_size_range
    if size and size[0] >= _SMALLEST_METRES:
        values["resolution"] = 100 * (size[0] + size[1]) / 2
    return values


def _trace(whole: nn.Module, example: torch.Tensor, path: Path) -> None:
    batches = {"cells": {0: "batch"}, "probabilities": {0: "batch"}}
    try:
        with warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")  # torch's own: of its newer exporter, and of sizes, which are fixed here
            torch.onnx.export(
                whole, (example,), str(path), dynamo=False, opset_version=_OPSET, dynamic_axes=batches,
                input_names=["cells"], output_names=["probabilities"],
            )  # fmt: skip
    except (torch.onnx.OnnxExporterError, RuntimeError, ValueError) as error:
        raise EngineError(f"This network cannot be written as ONNX: {brief(error)}.") from error
