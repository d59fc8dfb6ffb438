"""Merging patches that are too small into their largest neighbour."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from ...errors import RasterError
from ...progress import Progress
from ..gdal_progress import GdalProgress
from ..raster import (
    CLASS_CREATION_OPTIONS,
    close,
    copy_class_description,
    create_raster,
    crs_of,
    gdal_errors_kept,
    gdal_reason,
    grid_of,
)


def sieve(source: gdal.Dataset, target: Path, minimum_cells: int, progress: Progress) -> None:
    """Write the first band of ``source`` without four-connected patches of fewer than ``minimum_cells``.

    These take the value of their largest neighbour, as GDAL's sieve filter does it. NoData is nobody's neighbour.

    Raises:
        RasterError: the result cannot be written.
    """
    band = source.GetRasterBand(1)
    result = create_raster(target, grid_of(source), crs_of(source), band.DataType, options=CLASS_CREATION_OPTIONS)
    copy_class_description(band, result.GetRasterBand(1))
    report = GdalProgress(progress)
    with gdal_errors_kept():
        try:
            mask = None if band.GetMaskFlags() == gdal.GMF_ALL_VALID else band.GetMaskBand()
            failed = gdal.SieveFilter(band, mask, result.GetRasterBand(1), minimum_cells, 4, callback=report) != 0
        except RuntimeError:
            failed = True
        reason = gdal_reason()
    report.check()
    if failed:
        raise RasterError(f"Cannot merge small patches: {reason}. Check the free space of the disk.")
    close(result)
