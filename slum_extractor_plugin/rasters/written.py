"""Whether what GDAL was given to write is there: on a full disk its drivers of text files say nothing."""

from __future__ import annotations

import os

from osgeo import gdal, ogr

from ..errors import brief


def require_rows(path: str | os.PathLike, rows: int) -> None:
    """Look whether a table or layer that was written and closed holds all of its rows.

    Raises:
        RuntimeError: it does not.
    """
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = dataset and dataset.GetLayer(0)
    found = 0 if layer is None else sum(1 for _ in layer)
    if found != rows:
        raise RuntimeError(f"only {found} of {rows} rows were written")


def require_done(status: int) -> None:
    """Raise what GDAL said last, unless a call to it succeeded.

    Raises:
        RuntimeError: it did not.
    """
    if status != ogr.OGRERR_NONE:
        raise RuntimeError(gdal.GetLastErrorMsg() or "GDAL gives no reason")


def reason_of(error: Exception) -> str:
    """Return why GDAL could not write, without the commands that it gave to a database."""
    return brief(str(error).rpartition(") failed: ")[2])
