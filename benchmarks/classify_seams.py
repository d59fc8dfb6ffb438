"""Classify Pixels: do tiles show in the result? Against one pass of the plain network over the whole scene.

    OMP_NUM_THREADS=2 PYTHONPATH=. ENGINE_PYTHON benchmarks/classify_seams.py PACKAGE.dlpk [--side 3000]

Needs the engine's Python, ``../shared/data`` (tile_1 of Mumbai, mirrored to the size), a package trained on 3 bands,
and 6 GB for the one pass. Printed: the share of cells whose class differs, in percent, for some paddings and tile sizes
(0.01 at most from padding 96 on), and for bfloat16 as a precision, at the same tiles as float32.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import rasterio
import torch

from benchmarks.classify_speed import CPU, Quiet, mirrored
from slum_extractor_plugin.engine.inference.area import area_of
from slum_extractor_plugin.engine.inference.backends import BFLOAT16, EAGER, FLOAT32, make_forward
from slum_extractor_plugin.engine.inference.classify import prepared
from slum_extractor_plugin.engine.inference.models import Models
from slum_extractor_plugin.engine.networks.factory import load_network
from slum_extractor_plugin.formats.dlpk import open_package
from slum_extractor_plugin.formats.emd import ModelDefinition
from slum_extractor_plugin.grid import Tiling
from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob

#: Padding and tile size that are asked for, and precision.
CASES = [(96, None, FLOAT32), (96, 1216, FLOAT32), (128, 1280, FLOAT32), (32, 416, FLOAT32), (96, None, BFLOAT16)]


@torch.inference_mode()
def one_pass(network: torch.nn.Module, definition: ModelDefinition, cells: np.ndarray, margin: int) -> np.ndarray:
    """Return class values (rows, columns) by the plain network on the whole scene, reflected beyond its edge."""
    _, rows, columns = cells.shape
    margins = ((0, 0), (margin, margin + -rows % 32), (margin, margin + -columns % 32))
    wide = torch.from_numpy(np.pad(cells, margins, mode="reflect")).float()
    offset, scale = (
        torch.tensor(values)[:, None, None]
        for values in (definition.normalisation.offset, definition.normalisation.scale)
    )
    index = make_forward(EAGER, network, CPU, FLOAT32)(((wide - offset) / scale)[None]).argmax(1)[0].numpy()
    return np.array(definition.class_values)[index][margin : margin + rows, margin : margin + columns]


def tiled(package: object, image: str, precision: str, **settings: object) -> tuple[np.ndarray, Tiling]:
    """Return class values (rows, columns) as the tool computes them, and how it cut the scene."""
    settings = ClassifyJob(
        in_raster=image, in_model_definition="-", out_classified_raster="-", processor_type="CPU", **settings
    )
    area = area_of(settings, (image,), package.definition, Quiet())
    with prepared(settings, Models((package,)), area) as job:
        plan = replace(job.plan, precision=precision)
    result = np.empty((area.extent.height, area.extent.width), np.int64)
    with prepared(settings, Models((package,)), area, plan) as job:
        for answer in job.stream.answers(area.extent):
            result[answer.window.slices] = answer.classes
    return result, plan.tiling


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("--side", type=int, default=3000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, open_package(str(options.package)) as package:
        image = mirrored(Path(folder) / "image.tif", options.side, options.side, "tile_1")
        with rasterio.open(image) as opened:
            cells = opened.read()
        network, whole = load_network(package), {}
        for padding, tile, precision in CASES:
            found, tiling = tiled(package, image, precision, padding=padding, tile_size=tile, cell_size=0.5)
            margin = tiling.padding
            if margin not in whole:
                whole[margin] = one_pass(network, package.definition, cells, margin)
            share, classes = 100 * (found != whole[margin]).mean(), np.unique(found, return_counts=True)
            print(
                f"asked {padding}, {tile or 'by memory'}: tiles of {tiling.size} with {margin}, {precision}: "
                f"{share:.4f} % of {found.shape} differ; {dict(zip(*classes))}",
                flush=True,
            )


if __name__ == "__main__":
    main()
