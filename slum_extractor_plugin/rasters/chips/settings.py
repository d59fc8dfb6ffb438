"""What Export Training Data is told and what it tells: the parameters of ArcGIS's tool, and a summary."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass

from osgeo import gdal

from ...errors import ParameterError
from ...formats.chips import CLASSIFIED_TILES, EXPORT_TILES, LABELED_TILES
from ...formats.classes import ClassInfo
from ..vectors import Bounds
from .label_files import LABEL_FORMATS

RESAMPLING = {
    "NEAREST": gdal.GRA_NearestNeighbour, "BILINEAR": gdal.GRA_Bilinear, "CUBIC": gdal.GRA_Cubic,
    "AVERAGE": gdal.GRA_Average,
}
REFERENCE_SYSTEMS = ("MAP_SPACE", "PIXEL_SPACE")
MOSAICKED, SEPARATELY = "PROCESS_AS_MOSAICKED_IMAGE", "PROCESS_ITEMS_SEPARATELY"
FIXED_SIZE, BOUNDING_BOX = "FIXED_SIZE", "BOUNDING_BOX"

#: Degrees; smaller turns show nothing new, and a chip more for each.
LEAST_ANGLE = 0.1


@dataclass(frozen=True)
class ExportSettings:
    """What to cut and how.

    ``in_raster`` may be a folder of images. ``stride`` 0 means no overlap. ``cell_size`` and ``extent`` (xmin, ymin,
    xmax, ymax) are in units of the image's CRS, ``buffer_radius`` in those of the class data's, ``rotation_angle`` in
    degrees.
    """

    in_raster: str | os.PathLike
    in_class_data: str | os.PathLike | None
    out_folder: str | os.PathLike
    class_value_field: str | None = None
    tile_size: tuple[int, int] = (256, 256)
    stride: tuple[int, int] = (128, 128)
    only_tiles_with_features: bool = True
    metadata_format: str = CLASSIFIED_TILES
    image_chip_format: str = "TIFF"
    in_mask_polygons: str | os.PathLike | None = None
    cell_size: float | None = None
    start_index: int = 0
    buffer_radius: float = 0.0
    rotation_angle: float = 0.0
    reference_system: str = "MAP_SPACE"
    min_polygon_overlap_ratio: float = 0.0
    extent: Bounds | None = None
    in_raster2: str | os.PathLike | None = None
    additional_rasters: tuple[str | os.PathLike, ...] = ()
    processing_mode: str = MOSAICKED
    blacken_around_feature: bool = False
    crop_mode: str = FIXED_SIZE
    resampling: str = "BILINEAR"
    threads: int | None = None

    def check(self) -> None:
        """Refuse what cannot work, before anything is read.

        Raises:
            ParameterError: a setting has a value that cannot work, alone or with the others.
        """
        self._check_keywords()
        self._check_numbers()
        if self.in_class_data is None and self.metadata_format != EXPORT_TILES:
            raise ParameterError("There is no class data. Give a vector layer or a class raster.")
        special = self.blacken_around_feature or self.crop_mode != FIXED_SIZE
        if special and self.metadata_format != LABELED_TILES:
            raise ParameterError(
                f"Blacken Around Feature and the crop mode {BOUNDING_BOX} go with {LABELED_TILES}, and the metadata "
                f"format is {self.metadata_format}."
            )
        if self.in_raster2 and self.metadata_format not in (CLASSIFIED_TILES, EXPORT_TILES):
            raise ParameterError(f"A second raster goes with {CLASSIFIED_TILES} and {EXPORT_TILES} only.")

    def _check_keywords(self) -> None:
        choices = {
            "metadata format": (self.metadata_format, LABEL_FORMATS),
            "reference system": (self.reference_system, REFERENCE_SYSTEMS),
            "processing mode": (self.processing_mode, (MOSAICKED, SEPARATELY)),
            "crop mode": (self.crop_mode, (FIXED_SIZE, BOUNDING_BOX)),
            "resampling": (self.resampling, RESAMPLING),
        }
        for name, (value, allowed) in choices.items():
            if value not in allowed:
                raise ParameterError(f"This tool does not make the {name} {value}. Choose {', '.join(allowed)}.")

    def _check_numbers(self) -> None:
        if min(self.tile_size) < 1 or min(self.stride) < 0:
            raise ParameterError("A tile is at least one cell wide and high, and a stride is 0 (no overlap) or more.")
        if self.cell_size is not None and not 0 < self.cell_size < math.inf:
            raise ParameterError(f"The cell size is {self.cell_size}. Make it larger than 0, or leave it empty.")
        if not 0 <= self.min_polygon_overlap_ratio <= 1:
            raise ParameterError(f"The overlap ratio is {self.min_polygon_overlap_ratio}. Choose one from 0 to 1.")
        turned = self.rotation_angle == 0 or LEAST_ANGLE <= self.rotation_angle < 360
        if self.start_index < 0 or not 0 <= self.buffer_radius < math.inf or not turned:
            raise ParameterError(
                "Start index and buffer radius are 0 or more, and the rotation angle is 0, or from "
                f"{LEAST_ANGLE} to below 360 degrees."
            )


@dataclass(frozen=True)
class ExportSummary:
    """What came out: chips written, and why other places gave none."""

    chips: int
    classes: tuple[ClassInfo, ...]
    class_value_field: str | None = None
    tiles_without_features: int = 0
    tiles_outside_mask: int = 0
    tiles_without_image: int = 0
