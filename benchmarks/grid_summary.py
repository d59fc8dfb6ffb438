"""Summarize Slums By Grid against reading its two rasters once.

    /usr/bin/python3 benchmarks/grid_summary.py [--size 60000] [--cells 1000] [--runs 2] [--folder FOLDER]

A class raster and its confidence raster of SIZE x SIZE cells: a block of 4 096 cells with slums along a smooth random
field, repeated. They are summed up by CELLS x CELLS cells of the grid, with polygons and a raster as outputs. The peer
reads every block of both rasters once, one after the other, and does nothing with them. Each run is a process of its
own, in turns. Wall time depends on what else the machine does; the processor's seconds much less.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from multiprocessing import Process
from pathlib import Path

import numpy as np
from majority_filter import REPOSITORY, timed
from osgeo import gdal, osr
from scipy.ndimage import gaussian_filter

sys.path.insert(0, str(REPOSITORY))

from slum_extractor_plugin.grid import Grid, Window
from slum_extractor_plugin.rasters.raster import CLASS_CREATION_OPTIONS, close, create_raster, write

_BLOCK = 4096

OURS = """
import sys
sys.path.insert(0, sys.argv[1])
from slum_extractor_plugin.jobs.tools import tool
from slum_extractor_plugin.protocol import ConsoleReporter
from slum_extractor_plugin.tools.run import run
found = run(tool("grid").of({"in_slums": sys.argv[2], "in_confidence_raster": sys.argv[3],
    "cell_size": float(sys.argv[4]), "out_grid_features": sys.argv[5], "out_raster": sys.argv[6]}),
    ConsoleReporter(quiet=True))
print(found)
"""
PEER = """
import sys
from osgeo import gdal, osr
for path in sys.argv[1:]:
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(1)
    for row in range(0, band.YSize, 512):
        band.ReadAsArray(0, row, band.XSize, min(512, band.YSize - row))
"""


def make(folder: Path, size: int) -> None:
    """Write the rasters: 1.7 m a cell, in a UTM zone."""
    rng, crs = np.random.default_rng(1), osr.SpatialReference()
    crs.ImportFromEPSG(32643)
    noise = gaussian_filter(rng.normal(size=(_BLOCK, _BLOCK)), 25, mode="wrap")
    slum = noise > 1.2 * noise.std()
    near = np.abs(noise - 1.2 * noise.std()) / noise.std()
    percent = np.clip(50 + 60 * near + rng.integers(0, 3, noise.shape), 50, 100).astype(np.uint8)
    for name, block in (("classes", slum.astype(np.uint8)), ("confidence", percent)):
        grid = Grid((300_000.0, 1.7, 0.0, 2_200_000.0, 0.0, -1.7), size, size)
        target = create_raster(folder / f"{name}.tif", grid, crs, gdal.GDT_Byte, 1, 255, CLASS_CREATION_OPTIONS)
        rows = np.tile(block, (1, -(-size // _BLOCK)))[:, :size]
        for row in range(0, size, _BLOCK):
            height = min(_BLOCK, size - row)
            write(target.GetRasterBand(1), Window(0, row, size, height), rows[:height])
        close(target)


def main() -> None:
    """Make the rasters, run both in turns and print times, their ratio and the peak memory."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--size", type=int, default=60_000)
    options.add_argument("--cells", type=int, default=1000)
    options.add_argument("--runs", type=int, default=2)
    options.add_argument("--folder", default=None)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(dir=chosen.folder) as name:
        folder = Path(name)
        maker = Process(target=make, args=(folder, chosen.size))  # a child's peak memory counts that of its parent
        maker.start()
        maker.join()
        classes, confidence = (str(folder / f"{name}.tif") for name in ("classes", "confidence"))
        sizes = [Path(path).stat().st_size / 2**20 for path in (classes, confidence)]
        print(f"{chosen.size} x {chosen.size} cells, {sizes[0]:.0f} and {sizes[1]:.0f} MiB")
        side = str(1.7 * chosen.size / chosen.cells)
        ours = [
            sys.executable,
            "-c",
            OURS,
            str(REPOSITORY),
            classes,
            confidence,
            side,
            str(folder / "grid.gpkg"),
            str(folder / "grid.tif"),
        ]
        peer = [sys.executable, "-c", PEER, classes, confidence]
        ratios = []
        for _ in range(chosen.runs):
            theirs, mine = timed(peer), timed(ours)
            ratios.append((mine[0] / theirs[0], mine[1] / theirs[1]))
            print(
                f"reading {theirs[0]:.1f} s ({theirs[1]:.1f} of the processor, {theirs[2]:.0f} MB); "
                f"grid {mine[0]:.1f} s ({mine[1]:.1f}, {mine[2]:.0f} MB)",
                flush=True,
            )
        wall, processor = (statistics.median(each) for each in zip(*ratios))
        print(f"ratio: wall {wall:.2f}, processor {processor:.2f}")


if __name__ == "__main__":
    main()
