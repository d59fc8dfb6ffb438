"""Track Slum Growth against QGIS's own native:difference and native:intersection, on the same polygons.

    /usr/bin/python3 benchmarks/track_growth.py [--polygons 1000000] [--peers 1000000]

Two dates of POLYGONS settlements each: outlines of 12 to 20 vertices on a jittered lattice, one in ten gone, one in ten
new, one in five grown, all the others moved by a fraction of a cell. Ours writes what persisted, came and went, told
apart from slivers, cut by 100 administrative units, with the sums by unit and the picture of the dashboard. The peers
do a third of that each: native:intersection writes what persisted, native:difference what is new. Each run is a process
of its own; a peer is stopped when it takes PATIENCE times as long as ours. All figures of a run come from one machine
in one go; compare ratios.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from multiprocessing import Process
from pathlib import Path

import numpy as np
from majority_filter import REPOSITORY, timed
from osgeo import gdal, ogr, osr

sys.path.insert(0, str(REPOSITORY))

from slum_extractor_plugin.progress import silent
from slum_extractor_plugin.rasters.polygons.blobs import polygon_blobs
from slum_extractor_plugin.rasters.polygons.file import polygon_file

#: How many times as long as ours a peer may take.
PATIENCE = 6

SPACING = 60.0
CORNER = (250_000.0, 1_800_000.0)

OURS = """
import sys
sys.path.insert(0, sys.argv[1])
from slum_extractor_plugin.rasters.growth.dates import parse_date
from slum_extractor_plugin.rasters.growth.sources import DatedSlums
from slum_extractor_plugin.rasters.growth.track import Options, track
slums = [DatedSlums(sys.argv[2], parse_date("2014")), DatedSlums(sys.argv[3], parse_date("2024"))]
found = track(slums, sys.argv[5], Options(boundaries=sys.argv[4], name_field="name", cell_size=0.5), picture_size=1400)
row = found.sums.rows()[1]
print(f"   {found.features} features: {row.persisted:.0f} ha persisted, {row.new:.0f} new, {row.gone:.0f} gone, "
      f"{row.sliver_new + row.sliver_gone:.0f} slivers")
"""
PEER = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
sys.path.append(application.pkgDataPath() + "/python/plugins")
import processing
from processing.core.Processing import Processing
Processing.initialize()
processing.run(sys.argv[1], {"INPUT": sys.argv[2], "OVERLAY": sys.argv[3], "OUTPUT": sys.argv[4]})
application.exitQgis()
"""


def crs() -> osr.SpatialReference:
    """Return UTM zone 43 north."""
    found = osr.SpatialReference()
    found.ImportFromEPSG(32643)
    return found


def dates(folder: Path, count: int) -> None:
    """Write ``first.gpkg`` and ``second.gpkg``."""
    side = int(np.ceil((count * 1.1) ** 0.5))
    fates = np.random.default_rng(0).random(side * side)
    for name, skipped in (("first", fates < 1 / 11), ("second", fates > 10 / 11)):
        random = np.random.default_rng(1)
        with polygon_file(folder / f"{name}.gpkg", name, crs(), {"code": ogr.OFTInteger}, False, silent) as file:
            for row in range(0, side, 20):
                place = np.arange(row * side, min(row + 20, side) * side)
                grown = np.where((fates[place] > 0.4) & (fates[place] < 0.6) & (name == "second"), 1.25, 1.0)
                moved = 0.25 if name == "second" else 0.0
                blobs = outlines(random, place, side, grown, moved, file.srs_id)
                kept = [blob for blob, off in zip(blobs, skipped[place]) if not off]
                file.add(kept, [1] * len(kept))


def outlines(
    random: np.random.Generator, place: np.ndarray, side: int, grown: np.ndarray, moved: float, srs_id: int
) -> list:
    """Return settlements at places of the lattice."""
    vertices = random.integers(12, 21, len(place))
    start = np.concatenate(([0], np.cumsum(vertices)))
    owner = np.repeat(np.arange(len(place)), vertices)
    angle = 2 * np.pi * (np.arange(start[-1]) - start[owner]) / vertices[owner]
    radius = random.uniform(14, 24, start[-1]) * grown[owner]
    centre = np.stack(np.divmod(place, side)[::-1], axis=1) * SPACING + random.uniform(-4, 4, (len(place), 2))
    x = CORNER[0] + moved + centre[owner, 0] + radius * np.cos(angle)
    y = CORNER[1] - moved - centre[owner, 1] - radius * np.sin(angle)
    return polygon_blobs(x, y, start, np.arange(len(place)), srs_id)


def units(folder: Path, count: int) -> None:
    """Write ``units.gpkg``, ten by ten rectangles."""
    step = SPACING * (count * 1.1) ** 0.5 / 10 + 10
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "units.gpkg"))
    layer = source.CreateLayer("units", crs(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for index in range(100):
        x, y = CORNER[0] - 50 + index % 10 * step, CORNER[1] + 50 - index // 10 * step
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name"] = f"Ward {index + 1}"
        ring = f"{x} {y},{x + step} {y},{x + step} {y - step},{x} {y - step},{x} {y}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)


def prepared(folder: Path, count: int) -> tuple[str, str, str]:
    """Make the layers in a process of their own, as a child's peak memory begins with its parent's."""
    for maker in (dates, units):
        process = Process(target=maker, args=(folder, count))
        process.start()
        process.join()
    return tuple(str(folder / f"{name}.gpkg") for name in ("first", "second", "units"))


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--polygons", type=int, default=1_000_000)
    parser.add_argument("--peers", type=int, help="polygons a date for the peers, and for ours beside them")
    options = parser.parse_args()
    print(f"{options.polygons} polygons a date, {os.cpu_count()} cores, GDAL {gdal.__version__}", flush=True)
    for count in dict.fromkeys((options.polygons, options.peers or options.polygons)):
        with tempfile.TemporaryDirectory() as name:
            compare(Path(name), count, peers=count == (options.peers or options.polygons))


def compare(folder: Path, count: int, peers: bool) -> None:
    """Print what ours and the peers take for a number of polygons."""
    first, second, areas = prepared(folder, count)
    result = str(folder / "change.gpkg")
    run = timed([sys.executable, "-c", OURS, str(REPOSITORY), first, second, areas, result])
    print(f"{count} polygons: trackslumgrowth {run[0]:.1f} s, {run[1]:.1f} processor s, {run[2]:.0f} MB", flush=True)
    if not peers:
        return
    together = 0.0
    for tool, pair in (("native:intersection", (first, second)), ("native:difference", (second, first))):
        peer = timed([sys.executable, "-c", PEER, tool, *pair, str(folder / f"{tool[7:]}.gpkg")], PATIENCE * run[0])
        least = "stopped after " if peer[0] >= PATIENCE * run[0] else ""
        print(f"{tool}: {least}{peer[0]:.1f} s, {peer[2]:.0f} MB; {peer[0] / run[0]:.2f} x ours", flush=True)
        together += peer[0]
    print(f"both: {together / run[0]:.2f} x ours", flush=True)


if __name__ == "__main__":
    main()
