"""Classify Pixels on a CPU: cells a second from file to file, against bare forward passes of the same network.

    OMP_NUM_THREADS=2 PYTHONPATH=. ENGINE_PYTHON benchmarks/classify_speed.py [--mpx 100] [--rounds 3]

Needs the engine's Python, onnxruntime, openvino, and ``../shared/data``: tile_5 of Mumbai is mirrored to the size that
is asked for, with its holes as data so that nothing is skipped. All counts are of cells of the result: a tile of 1344
with padding 160 counts 1024 x 1024, in the bare passes too. Printed, as ratios of medians of interleaved rounds:

* end to end to the bare forward pass of the chosen backend on data in memory, at the same tile (0.92 at least);
* end to end to a forward pass by ONNX Runtime and by OpenVINO of the same network at the same tile (1.0 at least); on
  processors that compute in bfloat16 both in that precision too, as MIXED_PRECISION=TRUE does;
* end to end to ArcGIS's own procedure (tiles of 128, padding 32, batch of 4) on esri_unet_resnet18 (3 at least).
"""

from __future__ import annotations

import argparse
import math
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np
import rasterio
import torch

from slum_extractor_plugin.engine.devices import keep_memory
from slum_extractor_plugin.engine.inference.backends import (
    BFLOAT16,
    EAGER,
    FLOAT32,
    choose_backend,
    computes_in_bfloat16,
    make_forward,
)
from slum_extractor_plugin.engine.inference.planning import Plan, plan_for
from slum_extractor_plugin.engine.inference.run import classify
from slum_extractor_plugin.engine.networks.factory import build_network, load_network
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.dlpk import open_package, write_package
from slum_extractor_plugin.formats.emd import ModelDefinition
from slum_extractor_plugin.grid import Window
from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
CPU = torch.device("cpu")
PADDING = 96

#: The backend in half precision.
HALF = "this engine in bfloat16"


class Quiet:
    """Prints what a run says, but not its progress."""

    def progress(self, fraction: float) -> None:
        """Nothing."""

    def message(self, text: str) -> None:
        """Print."""
        print("   ", text, flush=True)

    warning = message


def mirrored(path: Path, rows: int, columns: int, scene: str = "tile_5") -> str:
    """Write a scene of Mumbai, mirrored or cut to a size, its holes as data, and return its path."""
    with rasterio.open(DATA / "mumbai" / "scenes" / f"{scene}_rgb.tif") as source:
        cells, profile = source.read(), source.profile
    margins = ((0, 0), (0, max(0, rows - cells.shape[1])), (0, max(0, columns - cells.shape[2])))
    cells = np.pad(cells, margins, mode="symmetric")[:, :rows, :columns]
    profile.update(
        width=columns, height=rows, nodata=None, tiled=True, blockxsize=256, blockysize=256, compress="deflate"
    )
    with rasterio.open(path, "w", **profile) as image:
        image.write(cells)
    return str(path)


def sides(million_cells: float) -> tuple[int, int]:
    """Return rows and columns, as 2 to 3, of at least so many cells."""
    rows = math.ceil(math.sqrt(million_cells * 1e6 * 2 / 3))
    return rows, math.ceil(million_cells * 1e6 / rows)


def random_package(path: Path, backbone: str) -> str:
    """Write a package with random weights, whose norms have seen some numbers."""
    torch.manual_seed(0)
    network = build_network("UNET", backbone, 3, 2).train()
    with torch.no_grad():
        network(torch.randn(2, 3, 256, 256))
    torch.save(network.state_dict(), path.with_suffix(".pth"))
    definition = ModelDefinition("UNET", backbone, (0, 1, 2), (ClassInfo(1, "Slum", (213, 94, 0)),), (256, 256))
    write_package(path, definition, path.with_suffix(".pth"))
    return str(path)


def by_onnxruntime(network: torch.nn.Module, path: Path) -> Callable[[torch.Tensor], object]:
    """Return the network as ONNX Runtime runs it, on as many threads as PyTorch."""
    names = {"input_names": ["cells"], "output_names": ["logits"]}
    axes = {name: {2: "rows", 3: "columns"} for name in ("cells", "logits")}
    torch.onnx.export(network, torch.zeros(1, 3, 64, 64), str(path), dynamic_axes=axes, dynamo=False, **names)
    import onnxruntime  # here, so that others can use this module without it

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = torch.get_num_threads()
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    return lambda cells: session.run(None, {"cells": cells.numpy()})


def by_openvino(path: Path, precision: str) -> Callable[[torch.Tensor], object]:
    """Return an ONNX file as OpenVINO runs it, on as many threads as PyTorch; ``precision`` is f32 or bf16."""
    import openvino

    hints = {
        "INFERENCE_NUM_THREADS": torch.get_num_threads(),
        "INFERENCE_PRECISION_HINT": precision,
        "PERFORMANCE_HINT": "LATENCY",
    }
    compiled = openvino.Core().compile_model(str(path), "CPU", hints)
    return lambda cells: compiled([cells.numpy()])


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def end_to_end(image: str, package: str, out: Path, **settings: object) -> float:
    """Return cells of the result a second, from the start of the job to the finished file, in millions."""
    settings = {"padding": PADDING, "processor_type": "CPU", **settings}
    job = ClassifyJob(in_raster=image, in_model_definition=package, out_classified_raster=str(out), **settings)
    took = seconds(lambda: classify(job, Quiet()))
    with rasterio.open(out) as result:
        return result.width * result.height / 1e6 / took


def forwards(package: str, window: Window, folder: Path) -> tuple[Plan, dict[str, Callable[[torch.Tensor], object]]]:
    """Return the plan that a run makes, and the forward passes to compare it with."""
    with open_package(package) as opened:
        network, definition = load_network(opened), opened.definition
    backend = choose_backend(network, CPU, 3)
    job = ClassifyJob(in_raster="-", in_model_definition="-", out_classified_raster="-", padding=PADDING)
    plan = plan_for(job, definition, CPU, window, backend)
    onnx = folder / "network.onnx"
    contenders = {
        backend: make_forward(backend, network, CPU, FLOAT32),
        EAGER: make_forward(EAGER, network, CPU, FLOAT32),
        "ONNX Runtime": by_onnxruntime(network, onnx),
        "OpenVINO": by_openvino(onnx, "f32"),
    }
    if computes_in_bfloat16():
        contenders[HALF] = make_forward(backend, network, CPU, BFLOAT16)
        contenders["OpenVINO in bfloat16"] = by_openvino(onnx, "bf16")
    return plan, contenders


@torch.inference_mode()
def bare(forward: Callable[[torch.Tensor], object], plan: Plan, tiles: int) -> list[float]:
    """Return cells of the result a second, in millions, of each of some tiles."""
    cells = torch.randn(1, 3, plan.tiling.size, plan.tiling.size)
    return [plan.tiling.step**2 / 1e6 / seconds(lambda: forward(cells)) for _ in range(tiles)]


def compare(backbone: str, options: argparse.Namespace, folder: Path) -> None:
    """Print one network's figures."""
    image = mirrored(folder / "image.tif", *sides(options.mpx))
    package = random_package(folder / f"{backbone}.dlpk", backbone)
    with rasterio.open(image) as opened:
        plan, contenders = forwards(package, Window(0, 0, opened.width, opened.height), folder)
    rates: dict[str, list[float]] = {name: [] for name in ["end to end", *contenders]}
    for forward in contenders.values():
        bare(forward, plan, 1)
    for last in [False] * options.rounds + [True]:
        for name, forward in contenders.items():
            rates[name] += bare(forward, plan, options.tiles)
        if not last:
            same = {"tile_size": plan.tiling.size, "padding": plan.tiling.padding}
            rates["end to end"].append(end_to_end(image, package, folder / "out.tif", **same))
    middle = {name: median(values) for name, values in rates.items()}
    ours = middle["end to end"]
    print(f"{backbone}, {options.mpx:g} Mpx, tiles of {plan.tiling.size}, {torch.get_num_threads()} threads:")
    for name, value in middle.items():
        print(f"  {name:24}{value:.3f} Mpx/s of the result; end to end is {ours / value:.2f} times that", flush=True)
    if HALF in middle:
        print(f"  in bfloat16, bare: {middle[HALF] / middle['OpenVINO in bfloat16']:.2f} times OpenVINO")


def against_esri(options: argparse.Namespace, folder: Path) -> None:
    """Print the ratio to ArcGIS's own procedure."""
    image = mirrored(folder / "image.tif", *sides(options.esri_mpx))
    small = mirrored(folder / "small.tif", *sides(options.esri_mpx / 8))  # its pace does not depend on the size
    package = str(DATA / "esri_unet_resnet18" / "unet_resnet18.emd")
    esri = {"esri_compatible": True, "padding": 32, "tile_size": 128, "batch_size": 4, "cell_size": 0.5}
    rates: dict[str, list[float]] = {"ours": [], "esri": []}
    for _ in range(options.rounds):
        rates["esri"].append(end_to_end(small, package, folder / "out.tif", **esri))
        rates["ours"].append(end_to_end(image, package, folder / "out.tif", cell_size=0.5))
    ours, theirs = (median(rates[name]) for name in ("ours", "esri"))
    print(f"esri_unet_resnet18, {options.esri_mpx:g} Mpx: {ours:.3f} Mpx/s, {ours / theirs:.1f} times ArcGIS's way")


def main() -> None:
    """Run the comparisons."""
    keep_memory()  # for all alike
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mpx", type=float, default=100)
    parser.add_argument("--esri-mpx", type=float, default=16)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tiles", type=int, default=6)
    parser.add_argument("--networks", nargs="*", default=["resnet34", "mobilenet_v2"])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for backbone in options.networks:
            compare(backbone, options, Path(folder))
        against_esri(options, Path(folder))


if __name__ == "__main__":
    main()
