"""Classify Pixels: does memory grow with the image?

    PYTHONPATH=. ENGINE_PYTHON benchmarks/classify_memory.py [--side 60000]

Needs the engine's Python. Makes sparse GeoTIFFs of 8 000 and of ``--side`` cells a side, three bands, that have data in
24 blocks of 1 024 cells spread over them and NoData elsewhere, classifies each in a process of its own with a random
U-Net on MobileNetV2, and prints both peaks of resident memory. The larger is to be within 10 % of the smaller.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
import torch
from rasterio.windows import Window

BLOCK, BLOCKS, SMALL = 1024, 24, 8000


def sparse_image(path: Path, side: int) -> None:
    """Write an image of NoData with some blocks of noise."""
    rng = np.random.default_rng(0)
    places = rng.choice((side // BLOCK) ** 2, BLOCKS, replace=False)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=side,
        height=side,
        count=3,
        dtype="uint8",
        nodata=0,
        tiled=True,
        blockxsize=256,
        blockysize=256,
        compress="deflate",
        sparse_ok=True,
        bigtiff="yes",
        interleave="pixel",
        crs="EPSG:32643",
        transform=rasterio.transform.from_origin(280000, 2110000, 0.5, 0.5),
    ) as image:
        for place in sorted(places):
            row, column = divmod(int(place), side // BLOCK)
            cells = rng.integers(1, 255, (3, BLOCK, BLOCK), np.uint8)
            image.write(cells, window=Window(column * BLOCK, row * BLOCK, BLOCK, BLOCK))


def package(path: Path) -> None:
    """Write a package with random weights."""
    from slum_extractor_plugin.engine.networks.factory import build_network
    from slum_extractor_plugin.formats.classes import ClassInfo
    from slum_extractor_plugin.formats.dlpk import write_package
    from slum_extractor_plugin.formats.emd import ModelDefinition

    torch.manual_seed(0)
    torch.save(build_network("UNET", "mobilenet_v2", 3, 2).state_dict(), path.with_suffix(".pth"))
    definition = ModelDefinition("UNET", "mobilenet_v2", (0, 1, 2), (ClassInfo(1, "Slum", (213, 94, 0)),), (256, 256))
    write_package(path, definition, path.with_suffix(".pth"))


def peak(image: Path, model: Path, out: Path) -> tuple[float, float]:
    """Classify in a process of its own; return its peak of resident memory in MiB, and its seconds."""
    started = time.monotonic()
    command = [
        sys.executable,
        "-m",
        "slum_extractor_plugin.engine",
        "classify",
        "--in-raster",
        str(image),
        "--in-model-definition",
        str(model),
        "--out-classified-raster",
        str(out),
        "--padding",
        "96",
        "--processor-type",
        "CPU",
        "--tile-size",
        "704",
    ]
    subprocess.run([sys.executable, __file__, "--measure", *command], check=True)
    return float(Path(f"{out}.peak").read_text()), time.monotonic() - started


def measure(command: list[str]) -> None:
    """Run a command and note its peak of resident memory beside its output."""
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    out = command[command.index("--out-classified-raster") + 1]
    Path(f"{out}.peak").write_text(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024))


def main() -> None:
    """Run and print."""
    if sys.argv[1:2] == ["--measure"]:
        measure(sys.argv[2:])
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=60000)
    options = parser.parse_args()
    peaks = []
    with tempfile.TemporaryDirectory() as folder:
        model = Path(folder) / "model.dlpk"
        package(model)
        for side in (SMALL, options.side):
            image = Path(folder) / f"{side}.tif"
            sparse_image(image, side)
            mebibytes, seconds = peak(image, model, Path(folder) / f"{side}_classes.tif")
            print(f"{side} x {side}: {mebibytes:.0f} MiB at the most, {seconds:.0f} s", flush=True)
            peaks.append(mebibytes)
    print(f"The larger image takes {100 * (peaks[1] / peaks[0] - 1):+.1f} % of memory.")


if __name__ == "__main__":
    main()
