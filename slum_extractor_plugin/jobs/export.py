"""Export Training Data For Deep Learning, and the tools for what it writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional

from ..errors import ParameterError
from .fields import parameter
from .job import Job, Result
from .keywords import ChipFormat, MetadataFormat, ProcessingMode, Resampling

#: Degrees; smaller turns show nothing new, and each makes every chip once more.
LEAST_ANGLE = 0.1


@dataclass(frozen=True)
class ExportTrainingDataForDeepLearning(Job):
    """Cuts an image and its labels into training chips, as ArcGIS's tool of this name does."""

    ID = "exporttrainingdatafordeeplearning"
    COMMAND = "export"
    TITLE = "Export Training Data For Deep Learning"
    TAGS = ("chips", "tiles", "training data", "labels", "samples", "deep learning", "image analyst")
    RUNS = "tools.chips:export"
    NEEDS = "gdal"
    UNHEEDED = (("environment `parallelProcessingFactor`", "all cores are used"),)
    LACKS = ((21, "in_instance_data", None), (22, "instance_class_value_field", None))

    in_raster: str = parameter(
        "raster", "Input raster", "Image to cut chips from.", arcgis=1, note="several images: ADDITIONAL_RASTERS"
    )
    in_class_data: Optional[str] = parameter(
        "layer",
        "Class data (boundaries or class raster)",
        "Slum boundaries as a vector layer, or a raster of class values. A layer in another CRS is transformed.",
        None,
        may_be_empty=False,
        arcgis=3,
        takes=("labels",),
        note="required, except for Export_Tiles",
    )
    class_value_field: str = parameter(
        "field",
        "Class value field",
        "Integer field with the class values. Empty: the first integer field named like a class value (classvalue, "
        "gridcode, value, code, …), otherwise everything is one class of value 1.",
        "",
        parent="in_class_data",
        numeric=True,
        arcgis=12,
        note="empty: further field names are recognised",
    )
    tile_size_x: int = parameter("integer", "Tile size X", "Width of a chip in cells.", 256, minimum=1, arcgis=5)
    tile_size_y: int = parameter("integer", "Tile size Y", "Height of a chip in cells.", 256, minimum=1, arcgis=6)
    stride_x: int = parameter(
        "integer",
        "Stride X",
        "Cells from one chip to the next along a row. 0: as wide as a chip, so that none overlap.",
        128,
        minimum=0,
        arcgis=7,
        note="0: no overlap",
    )
    stride_y: int = parameter(
        "integer",
        "Stride Y",
        "Cells from one chip to the next along a column. 0: as high as a chip.",
        128,
        minimum=0,
        arcgis=8,
        note="0: no overlap",
    )
    output_nofeature_tiles: Literal["ALL_TILES", "ONLY_TILES_WITH_FEATURES"] = parameter(
        "keyword",
        "Also keep chips without labels (ground without slums)",
        "Chips without any labelled cell are left out (ONLY_TILES_WITH_FEATURES): the ground beside slums in the other "
        "chips already shows what is not a slum. Tick it (ALL_TILES) if there are few chips, or if the model marks "
        "slums where there are none.",
        "ONLY_TILES_WITH_FEATURES",
        arcgis=9,
        yes="ALL_TILES",
    )
    metadata_format: MetadataFormat = parameter(
        "keyword",
        "Metadata format",
        "Classified_Tiles is the format for pixel classification, which is what this toolbox trains.",
        "Classified_Tiles",
        arcgis=10,
        note="default here Classified_Tiles; MultiLabeled_Tiles, CycleGAN, Imagenet and Panoptic_Segmentation are not "
        "written",
    )
    image_chip_format: ChipFormat = parameter(
        "keyword",
        "Image chip format",
        "TIFF keeps any band count and data type; PNG and JPEG take at most three 8-bit bands.",
        "TIFF",
        arcgis=4,
    )
    in_mask_polygons: Optional[str] = parameter(
        "vector",
        "Mask polygons",
        "Only chips that lie wholly inside these polygons are made.",
        None,
        polygons=True,
        arcgis=14,
        takes=("study area",),
    )
    cell_size: Optional[float] = parameter(
        "decimal",
        "Cell size in units of the raster's CRS",
        "Cell size of the chips, for example 0.8. Empty: the raster's own.",
        None,
        minimum=0.0,
        exclusive=True,
        unit_of=("in_raster",),
        environment="cellSize",
    )
    additional_rasters: tuple[str, ...] = parameter(
        "rasters", "Additional rasters", "Further images of the same kind, also cut into chips.", (), advanced=True
    )
    in_raster2: Optional[str] = parameter(
        "raster",
        "Additional input raster",
        "A second image of the same place, written to the folder images2.",
        None,
        advanced=True,
        arcgis=20,
    )
    start_index: int = parameter(
        "integer", "Start index", "Number of the first chip.", 0, minimum=0, advanced=True, arcgis=11
    )
    buffer_radius: float = parameter(
        "decimal",
        "Buffer radius",
        "Widens the features, in units of the class data's CRS; turns points into discs.",
        0.0,
        minimum=0.0,
        advanced=True,
        unit_of=("in_class_data",),
        arcgis=13,
    )
    rotation_angle: float = parameter(
        "decimal",
        "Rotation angle",
        "Chips are cut again, rotated by each further multiple of this angle in degrees.",
        0.0,
        minimum=0.0,
        advanced=True,
        arcgis=15,
    )
    reference_system: Literal["MAP_SPACE", "PIXEL_SPACE"] = parameter(
        "keyword",
        "Reference system",
        "MAP_SPACE: chips have map coordinates. PIXEL_SPACE: image coordinates.",
        "MAP_SPACE",
        advanced=True,
        arcgis=16,
    )
    processing_mode: ProcessingMode = parameter(
        "keyword",
        "Processing mode",
        "Whether several rasters count as one image or are cut one by one.",
        "PROCESS_AS_MOSAICKED_IMAGE",
        advanced=True,
        arcgis=17,
    )
    blacken_around_feature: Literal["NO_BLACKEN", "BLACKEN_AROUND_FEATURE"] = parameter(
        "keyword",
        "Blacken around feature",
        "Labeled_Tiles only: cells outside the feature become 0.",
        "NO_BLACKEN",
        advanced=True,
        arcgis=18,
        yes="BLACKEN_AROUND_FEATURE",
    )
    crop_mode: Literal["FIXED_SIZE", "BOUNDING_BOX"] = parameter(
        "keyword",
        "Crop mode",
        "Labeled_Tiles only: chips of the tile size, or of the feature's bounding box.",
        "FIXED_SIZE",
        advanced=True,
        arcgis=19,
    )
    min_polygon_overlap_ratio: float = parameter(
        "decimal",
        "Minimum polygon overlap ratio",
        "A feature with a smaller share of its area in a chip is left out of that chip.",
        0.0,
        minimum=0.0,
        maximum=1.0,
        advanced=True,
        arcgis=23,
    )
    extent: str = parameter(
        "extent", "Processing extent", "Only chips in this extent are made.", "", advanced=True, environment="extent"
    )
    resampling: Resampling = parameter(
        "keyword",
        "Resampling of the image",
        "How the image's cells are made when the cell size differs; labels always take the nearest cell.",
        "BILINEAR",
        advanced=True,
    )
    out_folder: str = parameter(
        "out_folder",
        "Output chip folder",
        "Folder for the chips. If it holds chips of the same kind already, these are added to them.",
        arcgis=2,
        gives="chips",
    )
    out_report: Optional[str] = parameter(
        "out_file",
        "Contact sheet",
        "One HTML page with chips under their labels, the figures of each class, and a map of the chips. Made for "
        "Classified_Tiles.",
        None,
        made=True,
        files="HTML files (*.html)",
    )
    out_footprints: Optional[str] = parameter(
        "out_vector",
        "Footprints of the chips",
        "The outline of each chip of the folder, with its name and the share of labelled cells in percent.",
        None,
        polygons=True,
        advanced=True,
    )

    @property
    def tile_size(self) -> tuple[int, int]:
        """Width and height of a chip in cells."""
        return self.tile_size_x, self.tile_size_y

    @property
    def stride(self) -> tuple[int, int]:
        """Cells between chips along a row and a column; 0 for the chip's own size."""
        return self.stride_x, self.stride_y

    @property
    def only_with_features(self) -> bool:
        """Whether chips without a labelled cell are left out."""
        return self.output_nofeature_tiles == "ONLY_TILES_WITH_FEATURES"

    @property
    def blackened(self) -> bool:
        """Whether cells outside a feature become 0."""
        return self.blacken_around_feature == "BLACKEN_AROUND_FEATURE"

    def check(self) -> None:
        """Refuse what the formats cannot hold, and turns that are none."""
        if self.rotation_angle and not LEAST_ANGLE <= self.rotation_angle < 360:
            raise ParameterError(
                f"ROTATION_ANGLE is {self.rotation_angle:g}, and 0, or an angle from {LEAST_ANGLE} to below 360 "
                "degrees is needed. Correct it."
            )
        if self.in_class_data is None and self.metadata_format != "Export_Tiles":
            raise ParameterError("IN_CLASS_DATA is missing. Give a vector layer or a class raster.")
        special = self.blackened or self.crop_mode != "FIXED_SIZE"
        if special and self.metadata_format != "Labeled_Tiles":
            raise ParameterError(
                "Blacken Around Feature and the crop mode BOUNDING_BOX go with Labeled_Tiles, and the metadata format "
                f"is {self.metadata_format}."
            )
        if self.out_footprints and self.reference_system == "PIXEL_SPACE":
            raise ParameterError("Chips in PIXEL_SPACE have no place on the map. Leave OUT_FOOTPRINTS empty.")
        if self.in_raster2 and self.metadata_format not in ("Classified_Tiles", "Export_Tiles"):
            raise ParameterError("A second raster goes with Classified_Tiles and Export_Tiles only.")


@dataclass(frozen=True)
class ShowTrainingData(Job):
    """Shows what a chip folder holds, as arcgis.learn's ``show_batch`` does and more."""

    ID = "showtrainingdata"
    COMMAND = "show-chips"
    TITLE = "Show Training Data"
    TAGS = ("chips", "labels", "training data", "report", "class balance", "show batch")
    RUNS = "tools.chips:show"
    NEEDS = "gdal"

    in_folder: str = parameter(
        "folder",
        "Training data (chip folder)",
        "Folder made by Export Training Data For Deep Learning, here or in ArcGIS.",
        takes=("chips",),
    )
    rows: int = parameter(
        "integer", "Rows of chips", "Three chips are shown in each.", 5, minimum=1, maximum=1000, advanced=True
    )
    alpha: float = parameter(
        "decimal",
        "Opacity of the labels",
        "0: the labels are invisible. 1: the image beneath them is hidden.",
        0.7,
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )
    out_report: str = parameter(
        "out_file",
        "Training data report",
        "One HTML page with chips under their labels, and the figures of each class.",
        files="HTML files (*.html)",
    )


@dataclass(frozen=True)
class RebuildTrainingMetadata(Job):
    """Repairs a chip folder whose describing files are missing or wrong, from the chips themselves."""

    ID = "rebuildtrainingmetadata"
    COMMAND = "rebuild-metadata"
    TITLE = "Rebuild Training Metadata"
    TAGS = ("chips", "training data", "repair", "metadata", "map.txt", "statistics")
    RUNS = "tools.chips:rebuild"
    NEEDS = "gdal"
    RESULTS = (Result("OUT_FOLDER", "The same folder, repaired", "folder"),)

    in_folder: str = parameter(
        "folder",
        "Training data (chip folder)",
        "Folder with the folders images and labels. Only the files that describe the chips are written.",
        takes=("chips",),
    )
