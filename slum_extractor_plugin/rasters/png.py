"""Cells as a PNG, for pages that hold their pictures."""

from __future__ import annotations

import uuid

import numpy as np
from osgeo import gdal


def png(cells: np.ndarray) -> bytes:
    """Return ``cells`` (3 or 4 bands, rows, columns) uint8 as a PNG; the fourth band is alpha."""
    path = f"/vsimem/{uuid.uuid4().hex}.png"
    memory = gdal.GetDriverByName("MEM").Create("", cells.shape[2], cells.shape[1], len(cells), gdal.GDT_Byte)
    memory.WriteArray(cells)
    if len(cells) == 4:
        memory.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    gdal.GetDriverByName("PNG").CreateCopy(path, memory)
    file = gdal.VSIFOpenL(path, "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(path)
    return content
