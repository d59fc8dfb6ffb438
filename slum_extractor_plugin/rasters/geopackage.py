"""A layer of one file as a table of a GeoPackage, whose other tables stay."""

from __future__ import annotations

import os
from pathlib import Path

from osgeo import gdal

from ..errors import VectorError
from ..progress import Progress, silent
from ..staging import staged_file
from .gdal_progress import GdalProgress
from .raster import gdal_errors_kept, gdal_reason


def table_name(stem: str) -> str:
    """Return the name of the table in a GeoPackage with this name, which GDAL lets begin with no such sign."""
    return stem.lstrip("`~!@#$%^&*()+-={}|[]\\:\";'<>?,./ ") or "table"


def put_table(
    source: str | os.PathLike,
    package: str | os.PathLike,
    table: str,
    geometry: str = "geom",
    progress: Progress = silent,
) -> None:
    """Copy the only layer of a file into a table, in one transaction: an older table stays until the new one is whole.

    Args:
        source: the file.
        package: the GeoPackage; it is made where it does not exist.
        table: the table, replaced where it exists.
        geometry: its geometry column.
        progress: told the share of the features that is done; may raise to stop.

    Raises:
        VectorError: the GeoPackage cannot be written, because it is locked, damaged or not one.
    """
    if Path(package).exists():
        _put(source, package, table, geometry, progress, update=True)
        return
    with staged_file(package) as staged:
        _put(source, staged, table, geometry, progress, update=False)


def _put(
    source: str | os.PathLike, package: str | os.PathLike, table: str, geometry: str, progress: Progress, update: bool
) -> None:
    report = GdalProgress(progress)
    with gdal_errors_kept():
        gdal.ErrorReset()
        made = target = None
        try:
            target = _opened(package) if update else os.fspath(package)
            made = target and gdal.VectorTranslate(
                target,
                os.fspath(source),
                format="GPKG",
                layerName=table,
                accessMode="overwrite" if update else None,
                layerCreationOptions=[f"GEOMETRY_NAME={geometry or 'geom'}", "FID=fid"],
                callback=report,
                options=["-ds_transaction"],
            )
            failed = not made or gdal.GetLastErrorType() >= gdal.CE_Failure
        except RuntimeError:
            failed = True
        reason = gdal_reason()
        made = target = None  # closes the file, also where an exception keeps this frame
    report.check()
    if failed:
        raise VectorError(
            f"Cannot write the table {table} of {os.fspath(package)}: {reason}. Check that it is a GeoPackage, that no "
            "program locks it, and the free space of the disk."
        )


def _opened(package: str | os.PathLike) -> gdal.Dataset | None:
    return gdal.OpenEx(os.fspath(package), gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])
