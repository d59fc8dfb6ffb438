"""GeoTIFF chips without GDAL's cost for each: the chips of an export differ in nothing but cells and origin.

GDAL makes one file without cells, and each chip is its bytes with three numbers changed and the cells appended as one
strip. Measured, that takes a quarter of the time of creating each file with GDAL; GDAL reads back the same.
"""

from __future__ import annotations

import struct
import uuid
import zlib
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, osr

from ...formats.bands import Band
from ...grid import Grid
from ..raster import close, create_raster, numpy_type

_STRIP_OFFSETS, _STRIP_BYTE_COUNTS = 273, 279
_TIEPOINT, _TRANSFORMATION = 33922, 34264
#: Where the origin's x and y stand among the doubles of each tag.
_ORIGIN = {_TIEPOINT: (3, 4), _TRANSFORMATION: (3, 7)}
_LONG = 4


@dataclass(frozen=True)
class TiffTemplate:
    """The bytes of a GeoTIFF without cells, and at which of them the numbers of one chip stand.

    Attributes:
        header: the file's bytes; the cells come after them.
        strip_offset, strip_size: where the place and the size of the cells are written.
        origin: where x and y of the origin are written; empty without georeference.
        dtype: the type of the cells in the file.
    """

    header: bytes
    strip_offset: int
    strip_size: int
    origin: tuple[int, ...]
    dtype: np.dtype
    compressed: bool

    @classmethod
    def like(
        cls,
        grid: Grid,
        crs: osr.SpatialReference | None,
        data_type: int,
        bands: int,
        nodata: float | None,
        options: tuple[str, ...],
        compressed: bool,
        known_bands: tuple[Band, ...] = (),
    ) -> TiffTemplate:
        """Return the template for chips on grids that differ from ``grid`` in the origin only.

        The bands get the names of ``known_bands``, and those that are alpha are marked as such.
        """
        path = f"/vsimem/{uuid.uuid4().hex}.tif"
        fixed = (f"BLOCKYSIZE={grid.height}", "INTERLEAVE=PIXEL", "ENDIANNESS=LITTLE", "SPARSE_OK=TRUE", "BIGTIFF=NO")
        compression = ("COMPRESS=DEFLATE",) if compressed else ()
        dataset = create_raster(path, grid, crs, data_type, bands, nodata, (*options, *fixed, *compression))
        dtype = numpy_type(dataset.GetRasterBand(1)).newbyteorder("<")
        for index, band in enumerate(known_bands):
            dataset.GetRasterBand(index + 1).SetDescription(band.name)
            if band.is_alpha:  # before anything is written, so that GDAL does not put it into a side file
                dataset.GetRasterBand(index + 1).SetColorInterpretation(gdal.GCI_AlphaBand)
        close(dataset)
        del dataset
        header = _bytes_of(path)
        gdal.Unlink(path)
        entries = _entries(header)
        origin = next((_doubles(header, entries[tag], _ORIGIN[tag]) for tag in _ORIGIN if tag in entries), ())
        return cls(header, entries[_STRIP_OFFSETS], entries[_STRIP_BYTE_COUNTS], origin, dtype, compressed)

    def filled(self, array: np.ndarray, grid: Grid) -> bytes:
        """Return the file of one chip with cells ``array`` (bands, rows, columns) on ``grid``."""
        cells = np.ascontiguousarray(np.moveaxis(array, 0, -1), self.dtype).tobytes()
        if self.compressed:
            cells = zlib.compress(cells, 1)
        file = bytearray(self.header)
        struct.pack_into("<HII", file, self.strip_offset + 2, _LONG, 1, len(file))
        struct.pack_into("<HII", file, self.strip_size + 2, _LONG, 1, len(cells))
        for position, number in zip(self.origin, grid.position(0, 0)):
            struct.pack_into("<d", file, position, number)
        return bytes(file) + cells


def holds(data_type: int) -> bool:
    """Whether numpy keeps cells of this GDAL type as the file does: all but complex integers."""
    return data_type not in (gdal.GDT_CInt16, gdal.GDT_CInt32)


def _bytes_of(path: str) -> bytes:
    size = gdal.VSIStatL(path).size
    file = gdal.VSIFOpenL(path, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, size, file))
    finally:
        gdal.VSIFCloseL(file)


def _entries(header: bytes) -> dict[int, int]:
    """Return where the entry of each tag stands: TIFF 6.0, section 2."""
    (directory,) = struct.unpack_from("<I", header, 4)
    (number,) = struct.unpack_from("<H", header, directory)
    places = (directory + 2 + 12 * index for index in range(number))
    return {struct.unpack_from("<H", header, place)[0]: place for place in places}


def _doubles(header: bytes, entry: int, indices: tuple[int, ...]) -> tuple[int, ...]:
    """Return where some of the doubles stand that an entry points to."""
    (start,) = struct.unpack_from("<I", header, entry + 8)
    return tuple(start + 8 * index for index in indices)
