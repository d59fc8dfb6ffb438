"""Raster to Polygon against gdal_polygonize.py, which is what QGIS's gdal:polygonize runs, on the same GDAL.

    /usr/bin/python3 benchmarks/raster_to_polygon.py [--size 10000] [--land-cover RASTER] [--only classes|noisy]

Two rasters of SIZE x SIZE cells: RASTER repeated, by default ../shared/data/landcover/nlcd_1472x2235.tif; and two
classes in patches with one cell in a hundred wrong, as a classifier leaves them. The first is turned into polygons by
both; of the second ours are the polygons after a Majority Filter, filter included. Every command is a process of its
own and writes a GeoPackage with a spatial index; GDAL's is stopped when it takes 12 times as long as ours. All figures
of a run come from one machine in one go; compare ratios.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from multiprocessing import Process
from pathlib import Path

import numpy as np
from majority_filter import LAND_COVER, PATIENCE, REPOSITORY, repeated, timed
from osgeo import gdal

from slum_extractor_plugin.rasters.raster import CLASS_CREATION_OPTIONS

POLYGONS = """
import sys
sys.path.insert(0, sys.argv[1])
from slum_extractor_plugin.rasters.polygons.convert import raster_to_polygons
print(raster_to_polygons(sys.argv[2], sys.argv[3], simplify=sys.argv[4] == "SIMPLIFY"))
"""
CHAIN = """
import sys
sys.path.insert(0, sys.argv[1])
from slum_extractor_plugin.rasters.majority.filter import majority_filter
from slum_extractor_plugin.rasters.polygons.convert import raster_to_polygons
majority_filter(sys.argv[2], sys.argv[3] + ".tif", "FOUR", "MAJORITY")
print(raster_to_polygons(sys.argv[3] + ".tif", sys.argv[3]))
"""
PATCH = 2000


def noisy(target: Path, size: int) -> None:
    """Write a two-class raster of smooth patches with a hundredth of the cells flipped."""
    from scipy.ndimage import gaussian_filter

    random = np.random.default_rng(0)
    patches = (gaussian_filter(random.standard_normal((PATCH, PATCH)), 25, mode="wrap") > 0.01).astype(np.uint8)
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(target), size, size, 1, gdal.GDT_Byte, list(CLASS_CREATION_OPTIONS))
    dataset.SetGeoTransform((500000.0, 0.5, 0.0, 2000000.0, 0.0, -0.5))
    row_of_patches = np.tile(patches, (1, -(-size // PATCH)))[:, :size]
    for row in range(0, size, PATCH):
        cells = row_of_patches[: size - row]
        dataset.GetRasterBand(1).WriteArray(cells ^ (random.random(cells.shape) < 0.01), 0, row)


def figures(name: str, run: tuple[float, float, float], other: tuple[float, float, float] | None = None) -> None:
    """Print what a run took, beside another one's time."""
    least = "at least " if other and other[0] >= PATIENCE * run[0] else ""
    versus = "" if other is None else f"; gdal_polygonize.py takes {least}{other[0] / run[0]:.1f} x as long"
    print(f"{name}: {run[0]:.1f} s, {run[1]:.1f} processor s, {run[2]:.0f} MB{versus}", flush=True)


def compare(source: Path, folder: Path, chain: bool) -> None:
    """Print the figures of our way and GDAL's for one raster."""
    ours = [sys.executable, "-c", CHAIN if chain else POLYGONS, str(REPOSITORY), str(source), str(folder / "ours.gpkg")]
    run = timed([*ours, "NO_SIMPLIFY"])
    peer = timed(["gdal_polygonize.py", "-q", str(source), str(folder / "gdal.gpkg")], PATIENCE * run[0])
    figures("gdal_polygonize.py", peer)
    figures("filter and polygons" if chain else "polygons", run, peer)
    if not chain:
        stopped = peer[0] >= PATIENCE * run[0]  # then its time says nothing of a slower run
        figures("polygons, SIMPLIFY", timed([*ours, "SIMPLIFY"]), None if stopped else peer)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=10_000)
    parser.add_argument("--land-cover", type=Path, default=LAND_COVER)
    parser.add_argument("--only", choices=("classes", "noisy"))
    options = parser.parse_args()
    print(f"{options.size} x {options.size} cells, {os.cpu_count()} cores, GDAL {gdal.__version__}", flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "raster.tif"
        makers = {
            "noisy": Process(target=noisy, args=(source, options.size)),
            "classes": Process(target=repeated, args=(options.land_cover, source, options.size)),
        }
        for kind, maker in makers.items():
            if options.only in (None, kind):
                maker.start()  # apart, as a child's peak memory begins with its parent's
                maker.join()
                print(f"{kind}:", flush=True)
                compare(source, folder, chain=kind == "noisy")
                for file in folder.iterdir():
                    file.unlink()


if __name__ == "__main__":
    main()
