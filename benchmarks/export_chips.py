"""Export Training Data against a plain rasterio loop and against copying windows with GDAL, and its peak memory.

    /usr/bin/python3 benchmarks/export_chips.py --rasterio-python PYTHON [--image SCENE] [--no-memory]

The image defaults to ../shared/data/mumbai/scenes/tile_1_rgb.tif; 10 000 polygons are laid over it from a seed. PYTHON
is an interpreter with rasterio, mostly the engine's. All figures of a run come from one machine in one go.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import random
import subprocess
import sys
import tempfile
import time
from math import cos, pi, sin
from pathlib import Path

from osgeo import gdal, ogr, osr

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from slum_extractor_plugin.grid import Grid, chip_windows  # noqa: E402
from slum_extractor_plugin.jobs.export import ExportTrainingDataForDeepLearning  # noqa: E402
from slum_extractor_plugin.rasters.chips.export import export_chips  # noqa: E402
from slum_extractor_plugin.rasters.raster import crs_of, grid_of, open_raster  # noqa: E402

TILE, STRIDE = 256, 128
POLYGONS, CORNERS = 10_000, 20
#: Windows that the rasterio loop is timed on: every one costs it the same, and all would take minutes.
RASTERIO_WINDOWS = 40

RASTERIO_LOOP = """
import json, sys, time
import rasterio
from rasterio.features import rasterize
from rasterio.windows import Window
image, features, out, windows = sys.argv[1], sys.argv[2], sys.argv[3], json.load(open(sys.argv[4]))
shapes = [(f["geometry"], f["properties"]["value"]) for f in json.load(open(features))["features"]]
start = time.perf_counter()
with rasterio.open(image) as source:
    for number, box in enumerate(windows):
        window = Window(*box)
        transform = source.window_transform(window)
        chip = source.read(window=window)
        label = rasterize(shapes, out_shape=chip.shape[1:], transform=transform, dtype="uint8")
        profile = dict(driver="GTiff", width=box[2], height=box[3], crs=source.crs, transform=transform)
        with rasterio.open(f"{out}/i{number}.tif", "w", count=source.count, dtype=chip.dtype, **profile) as target:
            target.write(chip)
        with rasterio.open(f"{out}/l{number}.tif", "w", count=1, dtype="uint8", **profile) as target:
            target.write(label, 1)
print(time.perf_counter() - start)
"""

MEMORY_RUN = """
import resource, sys
sys.path.insert(0, sys.argv[1])
from slum_extractor_plugin.jobs.export import ExportTrainingDataForDeepLearning
from slum_extractor_plugin.rasters.chips.export import export_chips
job = ExportTrainingDataForDeepLearning(
    in_raster=sys.argv[2], in_class_data=sys.argv[3], out_folder=sys.argv[4], tile_size_x=400, tile_size_y=400,
    stride_x=0, stride_y=0)
summary = export_chips(job)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, summary.chips)
"""


def make_polygons(path: Path, grid: Grid, crs: osr.SpatialReference, number: int, seed: int = 1) -> None:
    """Write round polygons of 5 to 20 cells' radius, with a field ``value`` of 1 to 3, all over a grid."""
    chance = random.Random(seed)
    driver = "GeoJSON" if path.suffix == ".geojson" else "GPKG"
    options = ["RFC7946=NO", "COORDINATE_PRECISION=6"] if driver == "GeoJSON" else []
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer("features", crs, ogr.wkbPolygon, options)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    layer.StartTransaction()
    for index in range(number):
        column, row = chance.uniform(0, grid.width), chance.uniform(0, grid.height)
        radius = chance.uniform(5, 20)
        angles = [2 * pi * corner / CORNERS for corner in range(CORNERS)] + [0.0]
        corners = [grid.position(column + radius * cos(angle), row + radius * sin(angle)) for angle in angles]
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["value"] = index % 3 + 1
        ring = ", ".join(f"{x:.6f} {y:.6f}" for x, y in corners)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def seconds(work: object) -> float:
    """Return how long a call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def copy_windows(image: str, windows: list, folder: Path) -> None:
    """Copy the windows of an image as GDAL does it without any thought."""
    folder.mkdir()
    source = gdal.Open(image)
    for number, window in enumerate(windows):
        box = [window.column, window.row, window.width, window.height]
        gdal.Translate(str(folder / f"{number}.tif"), source, srcWin=box)


def rasterio_seconds(python: str, image: str, features: Path, windows: list, folder: Path) -> float:
    """Return how long the rasterio loop takes for the windows."""
    folder.mkdir()
    boxes = folder / "windows.json"
    boxes.write_text(json.dumps([[w.column, w.row, w.width, w.height] for w in windows]))
    command = [python, "-c", RASTERIO_LOOP, image, str(features), str(folder), str(boxes)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def measure_speed(image: str, python: str | None, scratch: Path) -> None:
    """Print chips per second of the export, of the rasterio loop and of copying."""
    dataset = open_raster(image)
    grid, crs = grid_of(dataset), crs_of(dataset)
    features, plain = scratch / "features.gpkg", scratch / "features.geojson"
    make_polygons(features, grid, crs, POLYGONS)
    make_polygons(plain, grid, crs, POLYGONS)
    windows = list(chip_windows(grid.window, TILE, TILE, STRIDE, STRIDE))
    job = ExportTrainingDataForDeepLearning(
        in_raster=image,
        in_class_data=features,
        out_folder=scratch / "chips",
        tile_size_x=TILE,
        tile_size_y=TILE,
        stride_x=STRIDE,
        stride_y=STRIDE,
        output_nofeature_tiles="ALL_TILES",
    )
    copying = min(seconds(lambda n=n: copy_windows(image, windows, scratch / f"copies{n}")) for n in range(2))
    chips = export_chips(job).chips
    exporting = min(
        seconds(lambda n=n: export_chips(dataclasses.replace(job, out_folder=str(scratch / f"chips{n}"))))
        for n in range(2)
    )
    export_rate, copy_rate = chips / exporting, len(windows) / copying
    print(f"export {export_rate:.0f} chips/s ({chips} chips); copying {copy_rate:.0f} windows/s")
    print(f"export takes {copy_rate / export_rate:.2f} x the time of copying (limit 1.5)")
    if python:
        some = random.Random(2).sample(windows, RASTERIO_WINDOWS)
        loop_rate = len(some) / rasterio_seconds(python, image, plain, some, scratch / "loop")
        print(f"rasterio loop {loop_rate:.1f} chips/s; export is {export_rate / loop_rate:.0f} x as fast (limit 3)")


def measure_memory(scratch: Path) -> None:
    """Print the peak memory of an export from a large and a small sparse scene."""
    peaks = []
    for side, number in ((5_000, 300), (40_000, 1_500)):
        image, features = scratch / f"{side}.tif", scratch / f"{side}.gpkg"
        options = ["TILED=YES", "SPARSE_OK=TRUE", "BIGTIFF=YES", "COMPRESS=DEFLATE"]
        dataset = gdal.GetDriverByName("GTiff").Create(str(image), side, side, 3, gdal.GDT_Byte, options)
        dataset.SetGeoTransform((500_000, 0.5, 0, 2_000_000, 0, -0.5))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32643)
        dataset.SetSpatialRef(crs)
        make_polygons(features, grid_of(dataset), crs, number)
        del dataset
        out = scratch / f"chips_{side}"
        command = [sys.executable, "-c", MEMORY_RUN, str(REPOSITORY), str(image), str(features), str(out)]
        peak, chips = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        peaks.append(float(peak))
        print(f"{side} x {side}: {chips} chips, peak {float(peak):.0f} MiB")
    print(f"peak memory on the large scene is {peaks[1] / peaks[0]:.2f} x that on the small one (limit 1.15)")


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    scenes = REPOSITORY.parent / "shared" / "data" / "mumbai" / "scenes"
    parser.add_argument("--image", default=str(scenes / "tile_1_rgb.tif"))
    parser.add_argument("--rasterio-python", help="an interpreter with rasterio; without it that loop is left out")
    parser.add_argument("--no-memory", action="store_true", help="leave out the scenes of 5 000 and 40 000 cells")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        measure_speed(arguments.image, arguments.rasterio_python, Path(scratch))
    if not arguments.no_memory:
        with tempfile.TemporaryDirectory() as scratch:
            measure_memory(Path(scratch))


if __name__ == "__main__":
    main()
