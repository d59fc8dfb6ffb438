"""Raster outputs in the format of their ending: written as a GeoTIFF, and copied where the format is another."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ..errors import RasterError
from ..formats.raster_formats import RasterFormat, distinct_colors, raster_format
from ..grid import Grid
from ..jobs.keywords import COG
from ..progress import Progress, part
from ..provenance import tags
from ..staging import staged_file
from .attribute_table import row_by_value
from .gdal_progress import GdalProgress
from .kept_crs import shift_of
from .raster import gdal_errors_kept, gdal_reason

#: The smallest overview has about this many cells along its longer side.
_SMALLEST_OVERVIEW = 256


@contextmanager
def raster_output(
    path: str | os.PathLike,
    dtype: np.dtype | type,
    grid: Grid,
    crs: osr.SpatialReference | None,
    layout: str,
    progress: Progress,
) -> Iterator[tuple[Path, Progress]]:
    """Yield the path of a GeoTIFF to write, and the progress callback for writing it.

    When the caller is done and has closed it, it appears as ``path``, in the format of that name's ending.

    Args:
        path: the output.
        dtype: of the cells.
        grid, crs: of the cells.
        layout: of a GeoTIFF: ``STANDARD`` or ``COG``.
        progress: told the share of the whole work.

    Raises:
        ParameterError: the ending names no format, or the layout is not one of it.
        RasterError: the format does not hold such cells or this CRS, or the output cannot be written.
    """
    wanted = raster_format(path, layout == COG)
    wanted.check(path, np.dtype(dtype).name, grid.geotransform)
    if crs is not None and not wanted.any_crs:
        wanted.check_shift(path, shift_of(crs, wanted.driver, grid))
    with staged_file(path) as staged:
        if wanted.is_plain:
            yield staged, progress
            _stamp(staged)
            return
        folder = staged.with_name("work")
        folder.mkdir()
        written = folder / "cells.tif"
        yield written, part(progress, 0.0, 0.8)
        _stamp(written)
        _copy(written, staged, wanted, GdalProgress(part(progress, 0.8, 1.0)))
        shutil.rmtree(folder)


def _stamp(path: Path) -> None:
    """Write the current record of where the raster comes from into its metadata."""
    found = tags()
    if not found:
        return
    with gdal_errors_kept():
        gdal.ErrorReset()
        try:
            dataset = gdal.Open(str(path), gdal.GA_Update)
            for name, text in found.items():
                dataset.SetMetadataItem(name, text)
            dataset.FlushCache()
            failed = gdal.GetLastErrorType() >= gdal.CE_Failure
            del dataset
        except (RuntimeError, AttributeError):
            failed = True
        reason = gdal_reason()
    if failed:
        raise RasterError(f"Cannot write {path.name}: {reason}. Check the free space of the disk.")


def _copy(source: Path, target: Path, wanted: RasterFormat, report: GdalProgress) -> None:
    options = [f"{name}={value}" for name, value in wanted.options]
    with gdal_errors_kept():
        gdal.ErrorReset()
        try:
            dataset = _adapted(gdal.Open(str(source)), source.with_suffix(".vrt"), wanted)
            made = gdal.GetDriverByName(wanted.driver).CreateCopy(str(target), dataset, 1, options, callback=report)
            if made is not None:
                made.FlushCache()
            failed = made is None or gdal.GetLastErrorType() >= gdal.CE_Failure
            failed = failed or (wanted.adds_overviews and not _add_overviews(made))
            del made, dataset
        except (RuntimeError, AttributeError):
            failed = True
        reason = gdal_reason()
    report.check()
    if failed:
        raise RasterError(f"Cannot write {target.name}: {reason}. Check the free space of the disk.")


def _adapted(dataset: gdal.Dataset, path: Path, wanted: RasterFormat) -> gdal.Dataset:
    """Return a virtual raster, kept in ``path``, whose colours and attribute table the format keeps as they are."""
    virtual = gdal.Translate(str(path), dataset, format="VRT")
    band, colors = virtual.GetRasterBand(1), dataset.GetRasterBand(1).GetColorTable()
    if wanted.driver == "GPKG" and colors is not None and band.DataType == gdal.GDT_Byte:
        band.SetColorTable(_distinct(colors))
    if wanted.row_by_value:
        table = row_by_value(dataset.GetRasterBand(1).GetDefaultRAT())
        band.SetDefaultRAT(table or gdal.RasterAttributeTable())
    return virtual


def _distinct(colors: gdal.ColorTable) -> gdal.ColorTable:
    made = gdal.ColorTable()
    entries = [tuple(colors.GetColorEntry(value)) for value in range(colors.GetCount())]
    for value, color in enumerate(distinct_colors(entries)):
        made.SetColorEntry(value, color)
    return made


def _add_overviews(dataset: gdal.Dataset) -> bool:
    longer = max(dataset.RasterXSize, dataset.RasterYSize)
    levels = [2**level for level in range(1, 16) if longer / 2**level > _SMALLEST_OVERVIEW]
    return not levels or dataset.BuildOverviews("MODE", levels) == gdal.CE_None
