"""The side file (``.aux.xml``) in which GDAL keeps what a GeoTIFF cannot hold: category names, attribute table.

Written as text because the engine has no GDAL bindings of its own; the form is GDAL's PAM ("Persistent Auxiliary
Metadata"), which ArcGIS reads too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape  # nosec B406 (writes XML, reads none)

from .classes import BACKGROUND_NAME, ClassInfo
from .raster_formats import LARGEST_ROW

#: GDAL's codes for a column's type (integer 0, text 2) and usage (value 5, name 2, red, green and blue 6 to 8).
_COLUMNS = (("Value", 0, 5), ("Class", 2, 2), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8))


def class_description(classes: Iterable[ClassInfo], row_by_value: bool = False) -> str:
    """Return the side file of a class raster's only band: category names (values up to 255) and attribute table.

    Args:
        classes: in any order.
        row_by_value: whether the table must have a row for every value from 0; one with too large values is left out.
    """
    classes = sorted(classes, key=lambda info: info.value)
    rows = _filled_up(classes) if row_by_value else classes
    return (
        '<PAMDataset>\n  <PAMRasterBand band="1">\n'
        + _category_names(classes)
        + (_attribute_table(rows) if rows else "")
        + "  </PAMRasterBand>\n</PAMDataset>\n"
    )


def _filled_up(classes: list[ClassInfo]) -> list[ClassInfo]:
    """Return classes without gaps, from the background on; none where the largest value is too large."""
    by_value = {0: ClassInfo(0, BACKGROUND_NAME, (0, 0, 0)), **{info.value: info for info in classes}}
    values = range(max(by_value) + 1) if max(by_value) <= LARGEST_ROW else ()
    return [by_value.get(value) or ClassInfo(value, "", (0, 0, 0)) for value in values]


def _category_names(classes: list[ClassInfo]) -> str:
    by_value = {0: BACKGROUND_NAME, **{info.value: info.name for info in classes}}
    highest = max(by_value)
    if highest > 255:
        return ""
    rows = "".join(f"      <Category>{_text(by_value.get(value, ''))}</Category>\n" for value in range(highest + 1))
    return f"    <CategoryNames>\n{rows}    </CategoryNames>\n"


def _attribute_table(classes: list[ClassInfo]) -> str:
    fields = "".join(
        f'      <FieldDefn index="{index}"><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage></FieldDefn>\n'
        for index, (name, kind, usage) in enumerate(_COLUMNS)
    )
    rows = "".join(
        f'      <Row index="{index}">'
        + "".join(f"<F>{_text(value)}</F>" for value in (info.value, info.name, *info.color))
        + "</Row>\n"
        for index, info in enumerate(classes)
    )
    return f'    <GDALRasterAttributeTable tableType="thematic">\n{fields}{rows}    </GDALRasterAttributeTable>\n'


def _text(value: object) -> str:
    """Return XML's text of a value, without the characters that XML cannot hold."""
    return escape(re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", str(value)))
