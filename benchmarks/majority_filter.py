"""Majority Filter against copying the file with gdal_translate, and against GRASS's and SAGA's mode filters.

    /usr/bin/python3 benchmarks/majority_filter.py [--size 20000] [--runs 3] [--land-cover RASTER] [--without-peers]

The raster is RASTER, by default ../shared/data/landcover/nlcd_1472x2235.tif, repeated to SIZE x SIZE cells. Every
command is a process of its own; ours and gdal_translate take turns, with the same creation options and number of
threads. GRASS is timed without import and export, which we do not need. Its filter and SAGA's are not Esri's rule: the
time is compared, not the result; SAGA is stopped at 12 times ours. All figures of a run come from one machine in one
go; compare ratios.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from multiprocessing import Process
from pathlib import Path

import numpy as np
from osgeo import gdal

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from slum_extractor_plugin.rasters.raster import CLASS_CREATION_OPTIONS  # noqa: E402

#: A peer that takes this many times as long as we do is stopped.
PATIENCE = 12

LAND_COVER = REPOSITORY.parent / "shared" / "data" / "landcover" / "nlcd_1472x2235.tif"
OURS = """
import sys
sys.path.insert(0, sys.argv[1])
from slum_extractor_plugin.rasters.majority.filter import majority_filter
majority_filter(sys.argv[2], sys.argv[3], sys.argv[4], sys.argv[5])
"""


def repeated(source: Path, target: Path, size: int) -> None:
    """Write a raster of ``size`` x ``size`` cells that repeats the one of ``source``."""
    original = gdal.Open(str(source))
    cells = original.ReadAsArray()
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(target), size, size, 1, gdal.GDT_Byte, list(CLASS_CREATION_OPTIONS))
    dataset.SetGeoTransform(original.GetGeoTransform())
    dataset.SetSpatialRef(original.GetSpatialRef())
    dataset.GetRasterBand(1).SetNoDataValue(original.GetRasterBand(1).GetNoDataValue())
    rows = np.tile(cells, (1, -(-size // cells.shape[1])))[:, :size]
    for row in range(0, size, len(cells)):
        dataset.GetRasterBand(1).WriteArray(rows[: size - row], 0, row)


def timed(command: list[str], limit: float | None = None) -> tuple[float, float, float]:
    """Run a command and return its seconds, its processor seconds and its peak memory in MB.

    One that is stopped after ``limit`` seconds has taken more than what is returned.
    """
    start = time.perf_counter()
    with tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)
        watch = threading.Timer(limit or 10**6, process.kill)
        watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        stopped = watch.finished.is_set()
        watch.cancel()
        if status and not stopped:
            log.seek(0)
            raise SystemExit(f"{shlex.join(command)} failed:\n{log.read()}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def against_translate(source: Path, folder: Path, runs: int, mode: tuple[str, str]) -> float:
    """Print what our filter and gdal_translate take, in turns, and return our median seconds."""
    options = [part for option in CLASS_CREATION_OPTIONS for part in ("-co", option)]
    ours = [sys.executable, "-c", OURS, str(REPOSITORY), str(source), str(folder / "ours.tif"), *mode]
    copy = ["gdal_translate", "-q", *options, str(source), str(folder / "copy.tif")]
    pairs = [(timed(ours), timed(copy)) for _ in range(runs)]
    seconds = [(mine[0], other[0]) for mine, other in pairs]
    ratio = statistics.median(mine / other for mine, other in seconds)
    work = statistics.median(mine[1] / other[1] for mine, other in pairs)
    memory = max(mine[2] for mine, _ in pairs)
    print(
        f"{' '.join(mode)}: {statistics.median(mine for mine, _ in seconds):.1f} s, {ratio:.2f} x gdal_translate's "
        f"(limit 1.5), {work:.2f} x its processor time, {memory:.0f} MB (limit 500)",
        flush=True,
    )
    return statistics.median(mine for mine, _ in seconds)


def grass_seconds(source: Path, folder: Path, limit: float) -> float:
    """Return what r.neighbors takes, on as many threads as there are cores; it ends within any limit that we use."""
    script = (
        f"r.in.gdal --q input={shlex.quote(str(source))} output=classes && g.region raster=classes && "
        "TIMEFORMAT='seconds %R'; time r.neighbors --q input=classes output=mode method=mode size=3 "
        f"nprocs={os.cpu_count()}"
    )
    location = folder / "grass"
    command = ["grass", "--text", "-c", str(source), str(location), "--exec", "bash", "-c", script]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(re.search(r"seconds ([\d.]+)", result.stdout + result.stderr)[1])


def saga_seconds(source: Path, folder: Path, limit: float) -> float:
    """Return what SAGA's majority filter takes, reading and writing included; at most the limit."""
    files = ["-INPUT", str(source), "-RESULT", str(folder / "saga.sgrd")]
    return timed(["saga_cmd", "grid_filter", "6", *files, "-KERNEL_TYPE", "0", "-KERNEL_RADIUS", "1"], limit)[0]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--land-cover", type=Path, default=LAND_COVER)
    parser.add_argument("--without-peers", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "classes.tif"
        maker = Process(target=repeated, args=(options.land_cover, source, options.size))
        maker.start()  # apart, as a child's peak memory begins with its parent's
        maker.join()
        print(f"{options.size} x {options.size} cells, {os.cpu_count()} cores", flush=True)
        mine = against_translate(source, folder, options.runs, ("FOUR", "MAJORITY"))
        slowest = max(mine, against_translate(source, folder, options.runs, ("EIGHT", "HALF")))
        if not options.without_peers:
            for peer, measure in (("GRASS r.neighbors", grass_seconds), ("SAGA majority filter", saga_seconds)):
                limit = PATIENCE * slowest
                seconds = measure(source, folder, limit)
                more = "stopped after " if seconds >= limit else ""
                print(f"{peer}: {more}{seconds:.1f} s, {seconds / slowest:.1f} x our slowest mode (aim 5)", flush=True)


if __name__ == "__main__":
    main()
