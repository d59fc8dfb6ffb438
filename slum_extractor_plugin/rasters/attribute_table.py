"""Fields of a raster's attribute table, by class value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from osgeo import gdal, ogr

from ..errors import ParameterError

_FIELD_TYPES = {gdal.GFT_Integer: ogr.OFTInteger, gdal.GFT_Real: ogr.OFTReal, gdal.GFT_String: ogr.OFTString}

Content = Union[int, float, str, None]


@dataclass(frozen=True)
class ValueField:
    """What a field says for each class value, the value itself without ``contents``; OGR's ``kind`` of field."""

    name: str
    kind: int
    contents: dict[int, Content] | None


def value_field(band: gdal.Band, name: str) -> ValueField:
    """Return the field ``name`` of a band's attribute table, whatever the case of its letters.

    Raises:
        ParameterError: there is no attribute table, or it has no such field.
    """
    table = band.GetDefaultRAT()
    if table is None:
        raise ParameterError(f"The raster has no attribute table, so it has no field {name}. Use the field Value.")
    names = [table.GetNameOfCol(index) for index in range(table.GetColumnCount())]
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


def _value_column(table: gdal.RasterAttributeTable, names: list[str]) -> int | None:
    """Return the column of class values: by its use, or by its name, as Esri's tables say no use."""
    for use in (gdal.GFU_MinMax, gdal.GFU_Min):
        if table.GetColOfUsage(use) >= 0:
            return table.GetColOfUsage(use)
    return next((index for index, name in enumerate(names) if name.lower() == "value"), None)
