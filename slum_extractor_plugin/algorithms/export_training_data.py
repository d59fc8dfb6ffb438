"""Export Training Data For Deep Learning: the tool."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorLayer,
)

from ..errors import ParameterError
from ..rasters.chips.export import export_chips
from ..rasters.chips.labels import FALLBACK_FIELDS
from ..rasters.chips.settings import RESAMPLING, ExportSettings
from ..translation import tr
from . import declare
from .base import Parameters, SlumExtractorAlgorithm, progress_of
from .class_fields import class_field, tell_of_field
from .values import extent_in_crs_of, layer_path, number_or_none, raster_path, vector_path

METADATA_FORMATS = (
    "Classified_Tiles", "RCNN_Masks", "Labeled_Tiles", "Export_Tiles", "PASCAL_VOC_rectangles", "KITTI_rectangles",
)


class ExportTrainingDataForDeepLearning(SlumExtractorAlgorithm):
    """Cuts an image and its labels into training chips, as ArcGIS's tool of this name does."""

    IN_RASTER = "IN_RASTER"
    IN_CLASS_DATA = "IN_CLASS_DATA"
    CLASS_VALUE_FIELD = "CLASS_VALUE_FIELD"
    TILE_SIZE_X = "TILE_SIZE_X"
    TILE_SIZE_Y = "TILE_SIZE_Y"
    STRIDE_X = "STRIDE_X"
    STRIDE_Y = "STRIDE_Y"
    OUTPUT_NOFEATURE_TILES = "OUTPUT_NOFEATURE_TILES"
    METADATA_FORMAT = "METADATA_FORMAT"
    IMAGE_CHIP_FORMAT = "IMAGE_CHIP_FORMAT"
    IN_MASK_POLYGONS = "IN_MASK_POLYGONS"
    CELL_SIZE = "CELL_SIZE"
    OUT_FOLDER = "OUT_FOLDER"
    ADDITIONAL_RASTERS = "ADDITIONAL_RASTERS"
    IN_RASTER2 = "IN_RASTER2"
    START_INDEX = "START_INDEX"
    BUFFER_RADIUS = "BUFFER_RADIUS"
    ROTATION_ANGLE = "ROTATION_ANGLE"
    REFERENCE_SYSTEM = "REFERENCE_SYSTEM"
    PROCESSING_MODE = "PROCESSING_MODE"
    BLACKEN_AROUND_FEATURE = "BLACKEN_AROUND_FEATURE"
    CROP_MODE = "CROP_MODE"
    MIN_POLYGON_OVERLAP_RATIO = "MIN_POLYGON_OVERLAP_RATIO"
    EXTENT = "EXTENT"
    RESAMPLING = "RESAMPLING"

    UNITS = {"CELL_SIZE": ("IN_RASTER",), "BUFFER_RADIUS": ("IN_CLASS_DATA",)}
    FIELDS_IF_EMPTY = FALLBACK_FIELDS

    ID = "exporttrainingdatafordeeplearning"
    TITLE = "Export Training Data For Deep Learning"
    TAGS = ("chips", "tiles", "training data", "labels", "samples", "deep learning", "image analyst")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add(declare.raster(self.IN_RASTER, "Input raster"), tr("Image to cut chips from."))
        self.add(
            QgsProcessingParameterMapLayer(
                self.IN_CLASS_DATA, tr("Class data (boundaries or class raster)"),
                types=[QgsProcessing.SourceType.TypeVectorAnyGeometry, QgsProcessing.SourceType.TypeRaster],
            ),
            tr("Slum boundaries as a vector layer, or a raster of class values. Another CRS is transformed."),
        )
        self.add(
            class_field(self.CLASS_VALUE_FIELD, tr("Class value field"), self.IN_CLASS_DATA),
            tr("Integer field with the class values. Empty: a field named value or classvalue, else everything is one "
               "class of value 1."),
        )
        self._add_tiles()
        self.add(
            QgsProcessingParameterVectorLayer(
                self.IN_MASK_POLYGONS, tr("Mask polygons"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            tr("Only chips that lie wholly inside these polygons are made."),
        )
        self.add(
            declare.decimal(self.CELL_SIZE, "Cell size in units of the raster's CRS"),
            tr("Cell size of the chips, for example 0.8. Empty: the raster's own."),
        )
        self._add_advanced()
        self.add(
            QgsProcessingParameterFolderDestination(self.OUT_FOLDER, tr("Output chip folder")),
            tr("Folder for the chips. If it holds chips of the same kind already, these are added to them."),
        )

    def _add_tiles(self) -> None:
        self.add(declare.integer(self.TILE_SIZE_X, "Tile size X", 256, minimum=1), tr("Width of a chip in cells."))
        self.add(declare.integer(self.TILE_SIZE_Y, "Tile size Y", 256, minimum=1), tr("Height of a chip in cells."))
        self.add(declare.integer(self.STRIDE_X, "Stride X", 128),
                 tr("Cells from one chip to the next along a row. 0: as wide as a chip, so that none overlap."))
        self.add(declare.integer(self.STRIDE_Y, "Stride Y", 128),
                 tr("Cells from one chip to the next along a column. 0: as high as a chip."))
        self.add(
            declare.keyword(self.OUTPUT_NOFEATURE_TILES, "Chips without features",
                            ("ALL_TILES", "ONLY_TILES_WITH_FEATURES"), "ONLY_TILES_WITH_FEATURES"),
            tr("ONLY_TILES_WITH_FEATURES leaves out chips without any labelled cell; ALL_TILES keeps them."),
        )
        self.add(declare.keyword(self.METADATA_FORMAT, "Metadata format", METADATA_FORMATS, "Classified_Tiles"),
                 tr("Classified_Tiles is the format for pixel classification, which is what this toolbox trains."))
        self.add(declare.keyword(self.IMAGE_CHIP_FORMAT, "Image chip format", ("TIFF", "PNG", "JPEG", "MRF"), "TIFF"),
                 tr("TIFF keeps any band count and data type; PNG and JPEG take at most three 8-bit bands."))

    def _add_advanced(self) -> None:
        advanced = (
            (QgsProcessingParameterMultipleLayers(self.ADDITIONAL_RASTERS, tr("Additional rasters"),
                                                  QgsProcessing.SourceType.TypeRaster, optional=True),
             "Further images of the same kind, cut as well."),
            (declare.raster(self.IN_RASTER2, "Additional input raster", optional=True),
             "A second image of the same place, cut into the folder images2."),
            (declare.integer(self.START_INDEX, "Start index", 0), "Number of the first chip."),
            (declare.decimal(self.BUFFER_RADIUS, "Buffer radius", 0.0),
             "Widens the features, in units of the class data's CRS; turns points into discs."),
            (declare.decimal(self.ROTATION_ANGLE, "Rotation angle", 0.0),
             "Chips are cut again, turned by each further step of this angle in degrees."),
            (declare.keyword(self.REFERENCE_SYSTEM, "Reference system", ("MAP_SPACE", "PIXEL_SPACE"), "MAP_SPACE"),
             "MAP_SPACE: chips have map coordinates. PIXEL_SPACE: image coordinates."),
            (declare.keyword(self.PROCESSING_MODE, "Processing mode",
                             ("PROCESS_AS_MOSAICKED_IMAGE", "PROCESS_ITEMS_SEPARATELY"), "PROCESS_AS_MOSAICKED_IMAGE"),
             "Whether several rasters count as one image or are cut one by one."),
            (declare.keyword(self.BLACKEN_AROUND_FEATURE, "Blacken around feature",
                             ("NO_BLACKEN", "BLACKEN_AROUND_FEATURE"), "NO_BLACKEN"),
             "Labeled_Tiles only: cells outside the feature become 0."),
            (declare.keyword(self.CROP_MODE, "Crop mode", ("FIXED_SIZE", "BOUNDING_BOX"), "FIXED_SIZE"),
             "Labeled_Tiles only: chips of the tile size, or of the feature's bounding box."),
            (declare.decimal(self.MIN_POLYGON_OVERLAP_RATIO, "Minimum polygon overlap ratio", 0.0, maximum=1.0),
             "A feature with a smaller share of its area in a chip is left out of that chip."),
            (QgsProcessingParameterExtent(self.EXTENT, tr("Processing extent"), optional=True),
             "Only chips in this extent are made."),
            (declare.keyword(self.RESAMPLING, "Resampling of the image", tuple(RESAMPLING), "BILINEAR"),
             "How the image's cells are made when the cell size differs; labels always take the nearest cell."),
        )
        for parameter, help_text in advanced:
            self.add(parameter, tr(help_text), advanced=True)

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Cut the chips."""
        if not self.parameterAsString(parameters, self.CLASS_VALUE_FIELD, context):
            tell_of_field(self.parameterAsLayer(parameters, self.IN_CLASS_DATA, context), FALLBACK_FIELDS, feedback)
        summary = export_chips(self._settings(parameters, context), progress_of(feedback))
        classes = ", ".join(f"{info.value} {info.name}" for info in summary.classes) or tr("none")
        feedback.pushInfo(
            tr("{} chips were written; classes: {}. No chip: {} places without features, {} outside the mask, {} "
               "without image.").format(
                   summary.chips, classes, summary.tiles_without_features, summary.tiles_outside_mask,
                   summary.tiles_without_image,
               )
        )
        return {self.OUT_FOLDER: self.parameterAsString(parameters, self.OUT_FOLDER, context)}

    def _settings(self, parameters: Parameters, context: QgsProcessingContext) -> ExportSettings:
        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context)

        def whole(name: str) -> int:
            return self.parameterAsInt(parameters, name, context)

        def decimal(name: str) -> float:
            return self.parameterAsDouble(parameters, name, context)

        def keyword(name: str) -> str:
            return self.parameterAsEnumString(parameters, name, context)

        additional = self.parameterAsLayerList(parameters, self.ADDITIONAL_RASTERS, context)
        return ExportSettings(
            in_raster=raster_path(self, parameters, self.IN_RASTER, context),
            in_class_data=self._class_data(parameters, context),
            out_folder=text(self.OUT_FOLDER),
            class_value_field=text(self.CLASS_VALUE_FIELD) or None,
            tile_size=(whole(self.TILE_SIZE_X), whole(self.TILE_SIZE_Y)),
            stride=(whole(self.STRIDE_X), whole(self.STRIDE_Y)),
            only_tiles_with_features=keyword(self.OUTPUT_NOFEATURE_TILES) == "ONLY_TILES_WITH_FEATURES",
            metadata_format=keyword(self.METADATA_FORMAT),
            image_chip_format=keyword(self.IMAGE_CHIP_FORMAT),
            in_mask_polygons=vector_path(self, parameters, self.IN_MASK_POLYGONS, context),
            cell_size=number_or_none(self, parameters, self.CELL_SIZE, context),
            additional_rasters=tuple(layer.source() for layer in additional or ()),
            in_raster2=raster_path(self, parameters, self.IN_RASTER2, context),
            start_index=whole(self.START_INDEX),
            buffer_radius=decimal(self.BUFFER_RADIUS),
            rotation_angle=decimal(self.ROTATION_ANGLE),
            reference_system=keyword(self.REFERENCE_SYSTEM),
            processing_mode=keyword(self.PROCESSING_MODE),
            blacken_around_feature=keyword(self.BLACKEN_AROUND_FEATURE) == "BLACKEN_AROUND_FEATURE",
            crop_mode=keyword(self.CROP_MODE),
            min_polygon_overlap_ratio=decimal(self.MIN_POLYGON_OVERLAP_RATIO),
            resampling=keyword(self.RESAMPLING),
            extent=extent_in_crs_of(self, parameters, self.EXTENT, self.IN_RASTER, context),
        )

    def _class_data(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        layer = self.parameterAsLayer(parameters, self.IN_CLASS_DATA, context)
        if layer is None or not layer.isValid():
            raise ParameterError(
                f"{self.IN_CLASS_DATA}: there is no vector layer or raster at {parameters[self.IN_CLASS_DATA]}. "
                "Check the path and the format."
            )
        return layer_path(layer, context)
