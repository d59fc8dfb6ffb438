"""The label files of chips whose labels are boxes: the texts that ArcGIS Pro writes and arcgis.learn reads."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

#: A class value and a box in cells: left, top, right, bottom.
Box = tuple[int, tuple[float, float, float, float]]


def pascal_voc(image_name: str, size: tuple[int, int, int], boxes: Iterable[Box]) -> str:
    """Return the annotation of one image of ``size`` (width, height, bands) in PASCAL VOC's XML."""
    width, height, bands = size
    objects = "".join(_OBJECT.format(value, *box) for value, box in boxes)
    return (
        '<?xml version="1.0"?>\n<annotation>\n'
        f"  <filename>{escape(image_name)}</filename>\n"
        "  <source>\n    <annotation>ESRI ArcGIS Pro</annotation>\n  </source>\n"
        f"  <size>\n    <width>{width}</width>\n    <height>{height}</height>\n    <depth>{bands}</depth>\n  </size>\n"
        f"{objects}</annotation>\n"
    )


_OBJECT = (
    "  <object>\n    <name>{0}</name>\n    <bndbox>\n"
    "      <xmin>{1:.2f}</xmin>\n      <ymin>{2:.2f}</ymin>\n      <xmax>{3:.2f}</xmax>\n      <ymax>{4:.2f}</ymax>\n"
    "    </bndbox>\n  </object>\n"
)


def kitti(boxes: Iterable[Box]) -> str:
    """Return KITTI's 15 columns a line, of which ArcGIS fills the class and the box; the others are 0."""
    lines = (
        f"{value} 0.0 0 0.0 {left:.2f} {top:.2f} {right:.2f} {bottom:.2f} 0.0 0.0 0.0 0.0 0.0 0.0 0.0\n"
        for value, (left, top, right, bottom) in boxes
    )
    return "".join(lines)
