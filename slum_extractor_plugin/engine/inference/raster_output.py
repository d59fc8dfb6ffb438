"""The engine's rasters in the format of their ending: written as a GeoTIFF, and copied where the format is another."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import rasterio
import rasterio.shutil
from rasterio._err import CPLE_BaseError  # what copying raises, which rasterio.errors lacks
from rasterio.enums import Resampling
from rasterio.errors import RasterioError

from ...errors import RasterError
from ...formats.raster_formats import RasterFormat, distinct_colors, raster_format
from ...grid import Grid
from ...jobs.keywords import COG
from ...staging import staged_file


@contextmanager
def raster_output(path: str, dtype: str, grid: Grid, layout: str, resampling: Resampling) -> Iterator[Path]:
    """Yield the path of a GeoTIFF to write; it appears as ``path``, in the format of that name's ending.

    Args:
        path: the output.
        dtype, grid: of the cells.
        layout: of a GeoTIFF: ``STANDARD`` or ``COG``.
        resampling: for overviews.

    Raises:
        ParameterError: the ending names no format, or the layout is not one of it.
        RasterError: the format does not hold such cells, or the output cannot be written.
    """
    wanted = raster_format(path, layout == COG)
    wanted.check(path, dtype, grid.geotransform)
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
