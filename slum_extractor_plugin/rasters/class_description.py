"""What a class raster says of its classes: names and colours, wherever it keeps them."""

from __future__ import annotations

from osgeo import gdal

from ..formats.classes import ClassInfo, default_color
from .attribute_table import attribute_table

_VALUE, _NAMES = "value", ("class", "classname", "class_name", "class_names", "name")


def described_classes(band: gdal.Band) -> dict[int, ClassInfo]:
    """Return the classes that a band describes, by value: in its attribute table, category names or colour table."""
    return {**_of_categories(band), **_of_table(attribute_table(band))}


def copy_class_description(source: gdal.Band, target: gdal.Band) -> None:
    """Carry colour table, category names, attribute table and NoData over to a raster with the same classes."""
    if source.GetNoDataValue() is not None:
        target.SetNoDataValue(source.GetNoDataValue())
    if source.GetColorTable() is not None and target.DataType in (gdal.GDT_Byte, gdal.GDT_UInt16):
        target.SetColorTable(source.GetColorTable())
    if source.GetCategoryNames():
        target.SetCategoryNames(source.GetCategoryNames())
    table = attribute_table(source)
    if table is not None:
        target.SetDefaultRAT(table)


def _of_categories(band: gdal.Band) -> dict[int, ClassInfo]:
    names, colors = band.GetCategoryNames() or [], band.GetColorTable()
    known = colors.GetCount() if colors else 0
    classes = {}
    for value in range(1, max(len(names), known)):
        name = names[value] if value < len(names) and names[value] else str(value)
        color = colors.GetColorEntry(value)[:3] if value < known else default_color(value - 1)
        classes[value] = ClassInfo(value, name, tuple(color))
    return classes


def _of_table(table: gdal.RasterAttributeTable | None) -> dict[int, ClassInfo]:
    """Return the classes of an attribute table with the columns that ArcGIS and Classify Pixels write."""
    columns = {table.GetNameOfCol(index).lower(): index for index in range(table.GetColumnCount())} if table else {}
    name = next((columns[known] for known in _NAMES if known in columns), None)
    if _VALUE not in columns or name is None:
        return {}
    classes = {}
    for row in range(table.GetRowCount()):
        value = table.GetValueAsInt(row, columns[_VALUE])
        if value > 0:
            classes[value] = ClassInfo(value, table.GetValueAsString(row, name), _color(table, columns, row, value))
    return classes


def _color(table: gdal.RasterAttributeTable, columns: dict[str, int], row: int, value: int) -> tuple[int, int, int]:
    parts = [columns[part] for part in ("red", "green", "blue") if part in columns]
    return tuple(table.GetValueAsInt(row, part) for part in parts) if len(parts) == 3 else default_color(value - 1)
