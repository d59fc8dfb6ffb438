"""Bad rasters and vector layers, given to the tools that run inside QGIS."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import numpy as np
from chip_jobs import chip_job
from osgeo import gdal, ogr

from slum_extractor_plugin.errors import SlumExtractorError
from slum_extractor_plugin.rasters.accuracy.confusion import confusion_matrix
from slum_extractor_plugin.rasters.chips.export import export_chips
from slum_extractor_plugin.rasters.majority.filter import majority_filter
from slum_extractor_plugin.rasters.polygons.convert import raster_to_polygons

from .materials import LEFT, SIDE, SQUARES, TOP, Materials, class_cells, square, write_polygons, write_raster
from .mutation import broken_bytes
from .sandbox import patience
from .workplace import workplace


@lru_cache(maxsize=1)
def materials() -> Materials:
    """Return the good files; made once, before any child is forked."""
    return Materials()


def broken_raster(seed: int) -> None:
    """Give a damaged GeoTIFF to a random tool."""
    chance = random.Random(seed)
    with workplace() as (source, out):
        path = source / "scene.tif"
        tool = chance.choice((_filter, _polygons, _chips, _accuracy))
        kinds = materials().images if tool is _chips else materials().class_rasters
        path.write_bytes(broken_bytes(chance, chance.choice(kinds)))
        _whole_or_nothing(lambda: tool(path, out), out)


def broken_layer(seed: int) -> None:
    """Give damaged labels, or a damaged mask, to the tools that take some."""
    chance = random.Random(seed)
    with workplace() as (source, out):
        image = source / "image.tif"
        image.write_bytes(chance.choice(materials().images))
        layer = materials().write_layer(source, chance, lambda data: broken_bytes(chance, data))
        mask = chance.random() < 0.3
        labels = write_polygons(source / "good.gpkg", SQUARES) if mask else layer
        _whole_or_nothing(lambda: _chips(image, out, labels, layer if mask else None), out)


def odd_values(seed: int) -> None:
    """Give a readable raster whose values, georeference, size or name nobody expects."""
    chance = random.Random(seed)
    with workplace() as (source, out):
        path = source / f"{chance.choice(NAMES)}.tif"
        cells = _odd_cells(chance)
        write_raster(path, cells, chance.choice(GEOTRANSFORMS), chance.random() < 0.7, chance.choice(NODATA))
        tool = chance.choice((_filter, _polygons, _chips, _accuracy))
        _whole_or_nothing(lambda: tool(path, out), out)


def odd_shapes(seed: int) -> None:
    """Give labels that are empty, cross themselves, are of another kind, or lie at the end of the world."""
    chance = random.Random(seed)
    with workplace() as (source, out):
        image = source / "image.tif"
        image.write_bytes(chance.choice(materials().images))
        shapes = [(chance.choice(SHAPES), chance.choice(VALUES)) for _ in range(chance.randrange(1, 5))]
        labels = write_polygons(source / f"{chance.choice(NAMES)}.gpkg", shapes, crs=chance.random() < 0.8)
        _whole_or_nothing(lambda: _chips(image, out, labels, None, "code"), out)


NAMES = (
    "plain",
    "two words",
    "quote'\"s",
    "नमस्ते",
    "é" * 60,
    "-rf",
    "a;b|c&d",
    "100%",
    "#7",
    "x" * 200,
    "$HOME",
    ".hidden",
)
VALUES = (1, 2, 0, -1, 255, 256, 65_535, 65_536, 2**31 - 1, 2**31, 2**40, -(2**31), None)
NODATA = (None, 0, -1, 255, 3, 1e30, float("nan"))
GEOTRANSFORMS = (
    (LEFT, 1, 0, TOP, 0, -1),
    None,
    (LEFT, 0, 0, TOP, 0, 0),
    (LEFT, 1e-12, 0, TOP, 0, -1e-12),
    (LEFT, 1, 0, TOP, 0, 1),
    (LEFT, 0, 1, TOP, 1, 0),
    (LEFT, 1, 1, TOP, 1, 1),
    (float("nan"), 1, 0, TOP, 0, -1),
    (1e300, 1e290, 0, 1e300, 0, -1),
    (LEFT, -1, 0, TOP, 0, -1),
    (LEFT, float("inf"), 0, TOP, 0, -1),
    (LEFT, 0.6, 0.8, TOP, 0.8, -0.6),
)
_END = (SIDE // 2, SIDE // 2, 1e9)
SHAPES = (
    square(5, 5, 12),
    square(*_END),
    "POLYGON EMPTY",
    "MULTIPOLYGON EMPTY",
    "GEOMETRYCOLLECTION EMPTY",
    f"POINT ({LEFT + 9} {TOP - 9})",
    f"LINESTRING ({LEFT} {TOP}, {LEFT + 40} {TOP - 40})",
    f"POLYGON (({LEFT} {TOP}, {LEFT + 30} {TOP - 30}, {LEFT + 30} {TOP}, {LEFT} {TOP - 30}, {LEFT} {TOP}))",
    f"POLYGON (({LEFT} {TOP}, {LEFT} {TOP}, {LEFT} {TOP}, {LEFT} {TOP}))",
    f"POLYGON (({LEFT + 3} {TOP - 3}, {LEFT + 20} {TOP - 3}, {LEFT + 3} {TOP - 3}))",
    f"POLYGON (({LEFT} {TOP}, nan nan, {LEFT + 9} {TOP - 9}, {LEFT} {TOP}))",
    f"POLYGON (({LEFT} {TOP}, inf {TOP}, {LEFT + 9} {TOP - 9}, {LEFT} {TOP}))",
    f"POLYGON Z (({LEFT} {TOP} 5, {LEFT + 20} {TOP} 5, {LEFT + 20} {TOP - 20} 5, {LEFT} {TOP} 5))",
    f"CURVEPOLYGON (CIRCULARSTRING ({LEFT} {TOP}, {LEFT + 20} {TOP - 20}, {LEFT} {TOP}))",
    f"GEOMETRYCOLLECTION (POINT ({LEFT + 2} {TOP - 2}), {square(3, 3, 9)})",
    f"MULTIPOLYGON ((({LEFT} {TOP}, {LEFT + 20} {TOP}, {LEFT + 20} {TOP - 20}, {LEFT} {TOP})),"
    f" (({LEFT + 5} {TOP - 2}, {LEFT + 25} {TOP - 2}, {LEFT + 25} {TOP - 22}, {LEFT + 5} {TOP - 2})))",
)


def _odd_cells(chance: random.Random) -> np.ndarray:
    dtype = chance.choice((np.uint8, np.int16, np.uint16, np.int32, np.uint32, np.float32, np.float64, np.complex64))
    height, width = chance.choice(((1, 1), (1, 70), (70, 1), (SIDE, SIDE), (3, 3), (2, 300)))
    cells = np.random.default_rng(chance.randrange(2**31)).integers(0, 5, (chance.choice((1, 1, 3)), height, width))
    cells = cells.astype(dtype)
    limits = np.iinfo(dtype) if np.issubdtype(dtype, np.integer) else None
    odd = (limits.min, limits.max, 0) if limits else (np.nan, np.inf, -np.inf, 1e30, 0.5, -3)
    for _ in range(chance.randrange(6)):
        cells[:, chance.randrange(height), chance.randrange(width)] = chance.choice(odd)
    return cells


def _filter(path: Path, out: Path) -> None:
    majority_filter(path, out / "filtered.tif", progress=patience())


def _polygons(path: Path, out: Path) -> None:
    raster_to_polygons(path, out / "polygons.gpkg", simplify=path.stat().st_size % 2 == 0, progress=patience())


def _chips(
    path: Path, out: Path, labels: Path | None = None, mask: Path | None = None, field: str | None = None
) -> None:
    labels = labels or write_polygons(path.parent / "good.gpkg", SQUARES)
    settings = chip_job(path, labels, out / "chips", field, (16, 16), (16, 16), in_mask_polygons=mask)
    export_chips(settings, patience(), threads=1)


def _accuracy(path: Path, out: Path) -> None:
    truth = path.parent / "truth.tif"
    write_raster(truth, class_cells())
    confusion_matrix(path, truth, progress=patience())


def _whole_or_nothing(action: Callable[[], None], out: Path) -> None:
    """Do it; what was refused must leave nothing, what was answered must be readable."""
    try:
        action()
    except SlumExtractorError:
        left = sorted(str(path.relative_to(out)) for path in out.rglob("*"))
        if left:
            raise AssertionError(f"refused, and yet left {left}") from None
        raise
    hidden = [path.name for path in out.iterdir() if path.name.startswith(".")]
    if hidden:
        raise AssertionError(f"answered, and left {hidden}")
    for path in out.glob("*.*"):
        if (gdal.Open(str(path)) if path.suffix == ".tif" else ogr.Open(str(path))) is None:
            raise AssertionError(f"{path.name} cannot be opened")
