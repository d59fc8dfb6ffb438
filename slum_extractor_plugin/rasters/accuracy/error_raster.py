"""A raster that says of each cell how it was classified: hit, miss, false alarm, or which class for which."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import numpy as np
from osgeo import gdal

from ...errors import RasterError
from ...progress import Progress
from ..raster import CLASS_CREATION_OPTIONS, close, create_raster, gdal_errors_kept, write
from ..raster_output import raster_output
from .pairs import Pairs, Strip

#: The smallest overview that is made has about this many cells along its longer side.
_SMALLEST_OVERVIEW = 256

RIGHT, HIT, MISS, FALSE_ALARM, CONFUSED = 0, 1, 2, 3, 4


def translatable(text: str) -> str:
    """Mark a text that is translated where it is shown, so that scripts/make_translations.py finds it."""
    return text


#: Names and colours of the outcomes; the colours are told apart by colour-blind readers too (Okabe and Ito 2008).
OUTCOMES = (
    (translatable("Correct background"), (225, 225, 225)),
    (translatable("Hit"), (0, 158, 115)),
    (translatable("Miss"), (213, 94, 0)),
    (translatable("False alarm"), (0, 114, 178)),
    (translatable("Another class"), (204, 121, 167)),
)


def outcomes(classified: np.ndarray, true: np.ndarray, value: int | None = None) -> np.ndarray:
    """Return the outcome of each cell, uint8: for one class ``value``, else for every class but the background 0."""
    if value is not None:
        return np.array([RIGHT, FALSE_ALARM, MISS, HIT], np.uint8)[(classified == value) + 2 * (true == value)]
    found, there = classified != 0, true != 0
    result = np.array([RIGHT, FALSE_ALARM, MISS, HIT], np.uint8)[found + 2 * there]
    result[found & there & (classified != true)] = CONFUSED
    return result


class ErrorCodes:
    """What the cells of an error raster mean.

    With one class, or one class beside the background, they are outcomes. Else each pair of values has a code: 0 where
    both are background, and 1 + i * n + j where the i-th of n values was classified and the j-th is true.
    """

    def __init__(self, values: Sequence[int], names: Mapping[int, str], value: int | None) -> None:
        """Take the values that occur on either side; ``value`` is the class of interest, if there is one."""
        self._values, self._value = np.array(sorted(values), np.int64), value
        if value is not None:
            self.entries = {code: (*OUTCOMES[code], None, None) for code in (RIGHT, HIT, MISS, FALSE_ALARM)}
            return
        self.entries = {0: (*OUTCOMES[RIGHT], 0, 0)}
        for i, classified in enumerate(map(int, self._values)):
            for j, true in enumerate(map(int, self._values)):
                if classified or true:
                    outcome = int(outcomes(np.array([classified]), np.array([true]))[0])
                    text = names[true] if classified == true else f"{names[true]} classified as {names[classified]}"
                    self.entries[1 + i * len(self._values) + j] = (text, OUTCOMES[outcome][1], classified, true)

    @property
    def dtype(self) -> type:
        """The type of a raster that holds the codes, and NoData besides.

        Raises:
            RasterError: there are too many.
        """
        largest = max(self.entries)
        if largest > 65534:
            count = len(self._values)
            raise RasterError(f"{count} classes are too many for an error raster. Name a class of interest.")
        return np.uint8 if largest < 255 else np.uint16

    def of(self, strip: Strip) -> np.ndarray:
        """Return the codes of a strip's cells, whether known or not."""
        if self._value is not None:
            return outcomes(strip.classified, strip.true, self._value)
        first, second = (np.searchsorted(self._values, side) for side in (strip.classified, strip.true))
        return np.where((strip.classified == 0) & (strip.true == 0), 0, 1 + first * len(self._values) + second)


class ErrorRaster:
    """Writes the codes strip by strip; cells that were not compared are NoData."""

    def __init__(self, path: str | os.PathLike, pairs: Pairs, codes: ErrorCodes) -> None:
        self._codes, self._dtype = codes, codes.dtype
        kind, self._nodata = (gdal.GDT_Byte, 255) if codes.dtype == np.uint8 else (gdal.GDT_UInt16, 65535)
        self._dataset = create_raster(
            path, pairs.grid, pairs.crs, kind, nodata=self._nodata, options=CLASS_CREATION_OPTIONS
        )
        _describe(self._dataset.GetRasterBand(1), codes)

    def add(self, strip: Strip) -> None:
        """Write a strip."""
        codes = np.where(strip.known, self._codes.of(strip), self._nodata).astype(self._dtype)
        write(self._dataset.GetRasterBand(1), strip.window, codes)

    def finish(self) -> None:
        """Add overviews and close the file."""
        close(self._dataset)
        longer = max(self._dataset.RasterXSize, self._dataset.RasterYSize)
        levels = [2**level for level in range(1, 16) if longer / 2**level > _SMALLEST_OVERVIEW]
        with gdal_errors_kept():
            failed = bool(levels) and self._dataset.BuildOverviews("NEAREST", levels) != gdal.CE_None
        if failed:
            raise RasterError("Cannot add overviews to the error raster. Check the free space of the disk.")
        close(self._dataset)
        self._dataset = None


@contextmanager
def error_raster(
    path: str | os.PathLike | None, pairs: Pairs, codes: ErrorCodes, layout: str, progress: Progress
) -> Iterator[tuple[ErrorRaster | None, Progress]]:
    """Yield the writer of the raster, which appears when all went well, and the progress callback; see raster_output.

    Without a path there is no writer.
    """
    if path is None:
        yield None, progress
        return
    with raster_output(path, codes.dtype, pairs.grid, pairs.crs, layout, progress) as (staged, told):
        writer = ErrorRaster(staged, pairs, codes)
        yield writer, told
        writer.finish()


def _describe(band: gdal.Band, codes: ErrorCodes) -> None:
    """Write colours, names, and the attribute table with both values of each code."""
    colors, names = gdal.ColorTable(), [""] * (max(codes.entries) + 1)
    table = gdal.RasterAttributeTable()
    columns = (
        ("Value", gdal.GFT_Integer, gdal.GFU_MinMax),
        ("Class", gdal.GFT_String, gdal.GFU_Name),
        ("Classified", gdal.GFT_Integer, gdal.GFU_Generic),
        ("GrndTruth", gdal.GFT_Integer, gdal.GFU_Generic),
        ("Red", gdal.GFT_Integer, gdal.GFU_Red),
        ("Green", gdal.GFT_Integer, gdal.GFU_Green),
        ("Blue", gdal.GFT_Integer, gdal.GFU_Blue),
    )
    shown = [column for column in columns if codes.entries[RIGHT][2] is not None or column[2] != gdal.GFU_Generic]
    for column in shown:
        table.CreateColumn(*column)
    for row, (code, (name, color, classified, true)) in enumerate(codes.entries.items()):
        colors.SetColorEntry(code, (*color, 255 if code else 0))
        names[code] = name
        contents = {
            "Value": code,
            "Class": name,
            "Classified": classified,
            "GrndTruth": true,
            "Red": color[0],
            "Green": color[1],
            "Blue": color[2],
        }
        for index, (column, kind, _) in enumerate(shown):
            put = table.SetValueAsString if kind == gdal.GFT_String else table.SetValueAsInt
            put(row, index, contents[column])
    band.SetColorTable(colors)
    band.SetCategoryNames(names)
    band.SetDefaultRAT(table)
