"""What Export Training Data works with beside its job, and what it reports."""

from __future__ import annotations

from dataclasses import dataclass

from osgeo import gdal

from ...formats.classes import ClassInfo

#: How GDAL makes the cells of another size, by the keyword of RESAMPLING.
RESAMPLING = {
    "NEAREST": gdal.GRA_NearestNeighbour,
    "BILINEAR": gdal.GRA_Bilinear,
    "CUBIC": gdal.GRA_Cubic,
    "AVERAGE": gdal.GRA_Average,
}


@dataclass(frozen=True)
class ExportSummary:
    """What came out: chips written, and why other places gave none.

    Attributes:
        chip_ground: what a chip covers, in units of the CRS.
        masks, empty_masks: number of mask polygons, and of those in which no chip lies; 0 for several images.
    """

    chips: int
    classes: tuple[ClassInfo, ...]
    class_value_field: str | None = None
    tiles_without_features: int = 0
    tiles_outside_mask: int = 0
    tiles_without_image: int = 0
    chip_ground: str = ""
    masks: int = 0
    empty_masks: int = 0
