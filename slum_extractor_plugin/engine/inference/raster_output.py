"""The engine's rasters in the format of their ending: written as a GeoTIFF, and copied where the format is another."""

from __future__ import annotations

import math
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import rasterio
import rasterio.shutil
from rasterio._err import CPLE_BaseError  # what copying raises, which rasterio.errors lacks
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.io import MemoryFile
from rasterio.transform import Affine
from rasterio.warp import transform

from ...errors import RasterError
from ...formats.raster_formats import RasterFormat, distinct_colors, raster_format
from ...grid import Grid
from ...jobs.keywords import COG
from ...staging import staged_file

#: Metres of a degree of latitude, about.
_METRES = 111_320.0


@contextmanager
def raster_output(
    path: str, dtype: str, grid: Grid, crs: object, layout: str, resampling: Resampling
) -> Iterator[Path]:
    """Yield the path of a GeoTIFF to write; it appears as ``path``, in the format of that name's ending.

    Args:
        path: the output.
        dtype, grid, crs: of the cells.
        layout: of a GeoTIFF: ``STANDARD`` or ``COG``.
        resampling: for overviews.

    Raises:
        ParameterError: the ending names no format, or the layout is not one of it.
        RasterError: the format does not hold such cells or this CRS, or the output cannot be written.
    """
    wanted = raster_format(path, layout == COG)
    wanted.check(path, dtype, grid.geotransform)
    if crs and not wanted.any_crs:
        wanted.check_shift(path, _shift_of(CRS.from_user_input(crs), wanted.driver, grid))
    with staged_file(path) as staged:
        if wanted.is_plain:
            yield staged
            return
        folder = staged.with_name("work")
        folder.mkdir()
        written = folder / "cells.tif"
        yield written
        try:
            _copy(written, staged, wanted, resampling)
        except (RasterioError, CPLE_BaseError) as error:
            raise RasterError(f"Cannot write {staged.name}: {error}. Check the free space of the disk.") from error
        shutil.rmtree(folder)


def _shift_of(crs: CRS, driver: str, grid: Grid) -> float:
    """Return what rasters/kept_crs.py does: by how many metres the middle moves when a format has kept the CRS."""
    with MemoryFile() as memory:
        place = Affine.from_gdal(*grid.geotransform)
        with memory.open(driver=driver, width=1, height=1, count=1, dtype="uint8", crs=crs, transform=place):
            pass
        with memory.open(driver=driver) as made:
            kept = made.crs
    if not kept:
        return math.nan
    x, y = grid.position(grid.width / 2, grid.height / 2)
    try:
        (west, south), (east, north) = (
            [values[0] for values in transform(each, "EPSG:4326", [x], [y])] for each in (crs, kept)
        )
    except (RasterioError, CPLE_BaseError):
        return math.nan
    return _METRES * math.hypot((east - west) * math.cos(math.radians(south)), north - south)


def _copy(source: Path, target: Path, wanted: RasterFormat, resampling: Resampling) -> None:
    if wanted.driver == "GPKG":
        source = _recolored(source)
    rasterio.shutil.copy(source, target, driver=wanted.driver, **dict(wanted.options))
    if wanted.adds_overviews:
        with rasterio.open(source) as dataset:
            factors = dataset.overviews(1)
        if factors:
            with rasterio.open(target, "r+") as dataset:
                dataset.build_overviews(factors, resampling)


def _recolored(source: Path) -> Path:
    """Return a raster with distinct colours, if it has any: the engine gives them to 8-bit cells only."""
    with rasterio.open(source) as dataset:
        colors = dataset.colormap(1) if dataset.colorinterp[0].name == "palette" else {}
    if not colors:
        return source
    virtual = source.with_suffix(".vrt")
    rasterio.shutil.copy(source, virtual, driver="VRT")
    with rasterio.open(virtual, "r+") as dataset:
        dataset.write_colormap(1, dict(zip(colors, distinct_colors(list(colors.values())))))
    return virtual
