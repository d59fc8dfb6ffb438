"""Fields of a raster's attribute table, by class value: GDAL's table, or the file that ArcGIS keeps beside a raster."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass
from typing import Union

import numpy as np
from osgeo import gdal, ogr

from ..errors import ParameterError
from ..formats.raster_formats import LARGEST_ROW
from .raster import gdal_errors_kept, path_of

_FIELD_TYPES = {gdal.GFT_Integer: ogr.OFTInteger, gdal.GFT_Real: ogr.OFTReal, gdal.GFT_String: ogr.OFTString}

_COLUMN_TYPES = {ogr.OFTInteger: gdal.GFT_Integer, ogr.OFTInteger64: gdal.GFT_Integer, ogr.OFTReal: gdal.GFT_Real}

#: What ArcGIS adds to a raster's name.
_TABLE_SUFFIX = ".vat.dbf"

#: A column of GDAL's tables holds no larger whole number.
_LARGEST = 2**31 - 1

Content = Union[int, float, str, None]


@dataclass(frozen=True)
class ValueField:
    """What a field says for each class value, the value itself without ``contents``; OGR's ``kind`` of field."""

    name: str
    kind: int
    contents: dict[int, Content] | None


def attribute_table(band: gdal.Band) -> gdal.RasterAttributeTable | None:
    """Return the attribute table of a band: the one that GDAL knows, else that of a ``.vat.dbf``; None without."""
    table = band.GetDefaultRAT()
    if table is not None and table.GetColumnCount() and table.GetRowCount():
        return table
    path = _table_beside(path_of(band.GetDataset())) if band.GetBand() == 1 else None
    return table if path is None else _read_table(path)


def value_field(band: gdal.Band, name: str) -> ValueField:
    """Return the field ``name`` of a band's attribute table, whatever the case of its letters.

    Raises:
        ParameterError: there is no attribute table, or it has no such field.
    """
    table = attribute_table(band)
    if table is None:
        raise ParameterError(f"The raster has no attribute table, so it has no field {name}. Use the field Value.")
    names = _column_names(table)
    found = next((index for index, each in enumerate(names) if each.lower() == name.lower()), None)
    values = _value_column(table, names)
    if found is None or values is None:
        raise ParameterError(f"The raster's attribute table has no field {name}. Its fields are {', '.join(names)}.")
    kind = table.GetTypeOfCol(found)
    getters = {gdal.GFT_Integer: table.GetValueAsInt, gdal.GFT_Real: table.GetValueAsDouble}
    get = getters.get(kind, table.GetValueAsString)
    rows = range(table.GetRowCount())
    contents = {round(table.GetValueAsDouble(row, values)): get(row, found) for row in rows}
    return ValueField(names[found], _FIELD_TYPES[kind], contents)


def row_by_value(table: gdal.RasterAttributeTable | None) -> gdal.RasterAttributeTable | None:
    """Return a table with a row for each value from 0; None without a table, or where values have no such rows."""
    names = [] if table is None else _column_names(table)
    column = None if table is None else _value_column(table, names)
    if column is None:
        return None
    rows = {round(table.GetValueAsDouble(row, column)): row for row in range(table.GetRowCount())}
    if not rows or min(rows) < 0 or max(rows) > LARGEST_ROW:
        return None
    made = gdal.RasterAttributeTable()
    for index, name in enumerate(names):
        made.CreateColumn(name, table.GetTypeOfCol(index), table.GetUsageOfCol(index))
    made.SetRowCount(max(rows) + 1)
    for value in range(max(rows) + 1):
        made.SetValueAsInt(value, column, value)
        for index in range(len(names)) if value in rows else ():
            _copy_cell(table, rows[value], made, value, index)
    return made


def _copy_cell(
    table: gdal.RasterAttributeTable, row: int, made: gdal.RasterAttributeTable, to: int, column: int
) -> None:
    kind = table.GetTypeOfCol(column)
    if kind == gdal.GFT_Integer:
        made.SetValueAsInt(to, column, table.GetValueAsInt(row, column))
    elif kind == gdal.GFT_Real:
        made.SetValueAsDouble(to, column, table.GetValueAsDouble(row, column))
    else:
        made.SetValueAsString(to, column, table.GetValueAsString(row, column))


class CellCounts:
    """Keeps the column of an attribute table that says how many cells each value has true for another raster."""

    def __init__(self, band: gdal.Band) -> None:
        """Take the table of ``band``; without such a column there is nothing to count."""
        self._table = attribute_table(band)
        names = [] if self._table is None else _column_names(self._table)
        self._values = None if self._table is None else _value_column(self._table, names)
        self._column = None if self._table is None else _count_column(self._table, names)
        self._wanted = self._values is not None and self._column is not None
        self._counts: Counter[int] = Counter()

    def add(self, cells: np.ndarray) -> None:
        """Count cells."""
        if not self._wanted:
            return
        if cells.dtype.kind == "u" and cells.dtype.itemsize <= 2:  # without sorting
            counts = np.bincount(cells.reshape(-1))
            values = np.flatnonzero(counts)
            counts = counts[values]
        else:
            values, counts = np.unique(cells, return_counts=True)
        self._counts.update(dict(zip(values.tolist(), counts.tolist())))

    def describe(self, band: gdal.Band) -> None:
        """Give ``band`` the table with the counts."""
        if not self._wanted:
            return
        table = self._table.Clone()
        for row in range(table.GetRowCount()):
            value = round(table.GetValueAsDouble(row, self._values))
            table.SetValueAsDouble(row, self._column, float(self._counts[value]))
        band.SetDefaultRAT(table)


def _table_beside(path: str) -> str | None:
    """Return the table that lies beside a raster, whatever the case of its letters."""
    folder, name = os.path.split(path)
    wanted = {(each + _TABLE_SUFFIX).lower() for each in (name, os.path.splitext(name)[0])}
    with gdal_errors_kept():
        names = gdal.ReadDir(folder or ".") or []
    found = sorted((each for each in names if each.lower() in wanted), key=len, reverse=True)
    return os.path.join(folder, found[0]).replace("\\", "/") if found else None


def _read_table(path: str) -> gdal.RasterAttributeTable | None:
    with gdal_errors_kept():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR, allowed_drivers=["ESRI Shapefile"])
        except RuntimeError:
            dataset = None
    if dataset is None or not dataset.GetLayerCount():
        return None
    layer = dataset.GetLayer(0)
    rows = list(layer)
    table = gdal.RasterAttributeTable()
    for index, field in enumerate(layer.schema):
        kind = _column_type(field.GetType(), [row[index] for row in rows])
        table.CreateColumn(field.GetName(), kind, gdal.GFU_Generic)
        put = {gdal.GFT_Integer: table.SetValueAsInt, gdal.GFT_Real: table.SetValueAsDouble}
        for number, row in enumerate(rows):
            if row[index] is not None:
                put.get(kind, table.SetValueAsString)(number, index, row[index])
    return table


def _column_type(kind: int, contents: list) -> int:
    """Return the type of column for a field: of decimals where whole numbers are too large for a column of these."""
    found = _COLUMN_TYPES.get(kind, gdal.GFT_String)
    numbers = [content for content in contents if content is not None] if found != gdal.GFT_String else []
    if found == gdal.GFT_Integer and any(abs(number) > _LARGEST for number in numbers):
        return gdal.GFT_Real
    return found


def _column_names(table: gdal.RasterAttributeTable) -> list[str]:
    return [table.GetNameOfCol(index) for index in range(table.GetColumnCount())]


def _count_column(table: gdal.RasterAttributeTable, names: list[str]) -> int | None:
    if table.GetColOfUsage(gdal.GFU_PixelCount) >= 0:
        return table.GetColOfUsage(gdal.GFU_PixelCount)
    return next((index for index, name in enumerate(names) if name.lower() == "count"), None)


def _value_column(table: gdal.RasterAttributeTable, names: list[str]) -> int | None:
    """Return the column of class values: by its use, or by its name, as Esri's tables say no use."""
    for use in (gdal.GFU_MinMax, gdal.GFU_Min):
        if table.GetColOfUsage(use) >= 0:
            return table.GetColOfUsage(use)
    return next((index for index, name in enumerate(names) if name.lower() == "value"), None)
