"""Classify Pixels Using Deep Learning: the tool."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..errors import ParameterError
from ..translation import tr
from . import declare
from .base import Parameters, SlumExtractorAlgorithm
from .engine_job import run_engine
from .styling import style_classes
from .values import crs_text, extent_text, mask_path, number_or_none, raster_path, raster_paths


class ClassifyPixelsUsingDeepLearning(SlumExtractorAlgorithm):
    """Classifies each cell of an image with a model package, as ArcGIS's tool of this name does."""

    IN_RASTER = "IN_RASTER"
    IN_MODEL_DEFINITION = "IN_MODEL_DEFINITION"
    PADDING = "PADDING"
    BATCH_SIZE = "BATCH_SIZE"
    TILE_SIZE = "TILE_SIZE"
    PREDICT_BACKGROUND = "PREDICT_BACKGROUND"
    TEST_TIME_AUGMENTATION = "TEST_TIME_AUGMENTATION"
    CELL_SIZE = "CELL_SIZE"
    PROCESSOR_TYPE = "PROCESSOR_TYPE"
    ARGUMENTS = "ARGUMENTS"
    ESRI_COMPATIBLE = "ESRI_COMPATIBLE"
    ADDITIONAL_RASTERS = "ADDITIONAL_RASTERS"
    PROCESSING_MODE = "PROCESSING_MODE"
    OUT_CLASSIFIED_FOLDER = "OUT_CLASSIFIED_FOLDER"
    BANDS = "BANDS"
    MASK = "MASK"
    EXTENT = "EXTENT"
    SNAP_RASTER = "SNAP_RASTER"
    OUTPUT_COORDINATE_SYSTEM = "OUTPUT_COORDINATE_SYSTEM"
    GPU_ID = "GPU_ID"
    PARALLEL_PROCESSING_FACTOR = "PARALLEL_PROCESSING_FACTOR"
    DASK_SCHEDULER = "DASK_SCHEDULER"
    OUT_CLASSIFIED_RASTER = "OUT_CLASSIFIED_RASTER"
    OUT_CONFIDENCE_RASTER = "OUT_CONFIDENCE_RASTER"

    UNITS = {"CELL_SIZE": ("OUTPUT_COORDINATE_SYSTEM", "IN_RASTER")}

    ID = "classifypixelsusingdeeplearning"
    TITLE = "Classify Pixels Using Deep Learning"
    TAGS = ("classify", "inference", "predict", "deep learning", "u-net", "unet", "segmentation", "dlpk", "emd")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self._add_plain()
        self._add_model_details()
        self._add_places()
        self._add_computing()
        self._add_outputs()

    def _add_plain(self) -> None:
        self.add(declare.raster(self.IN_RASTER, "Input raster"), tr("Image to classify, of the kind trained on."))
        self.add(
            declare.file(self.IN_MODEL_DEFINITION, "Model definition", "Model packages (*.dlpk *.emd)"),
            tr("Package made by Train Deep Learning Model, here or in ArcGIS: .dlpk, .emd, or its JSON text."),
        )
        self.add(
            declare.integer(self.PADDING, "Padding"),
            tr("Cells of context on each side of a tile, at least. Empty: a quarter of the model's chip size."),
        )
        self.add(
            declare.integer(self.BATCH_SIZE, "Batch size", minimum=1),
            tr("Tiles computed at once. Empty: chosen by memory."),
        )
        self.add(
            declare.integer(self.TILE_SIZE, "Tile size", minimum=32),
            tr("Side of a tile in cells; larger tiles waste less on padding. Empty: chosen by memory."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.PREDICT_BACKGROUND, tr("Predict background"), defaultValue=True),
            tr("Untick to give every cell the best of the model's classes, so that none stays background."),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.TEST_TIME_AUGMENTATION, tr("Test time augmentation"), defaultValue=False
            ),
            tr("Average over the eight flips and turns of the image: a little better, eight times slower."),
        )
        self.add(
            declare.decimal(self.CELL_SIZE, "Cell size in units of the raster's CRS"),
            tr("Cell size to classify at. Empty: the raster's own if the model was trained near it, else the model's."),
        )
        self.add(declare.processor(), tr("AUTO: the GPU when there is one. GPU: fails when there is none."))

    def _add_model_details(self) -> None:
        self.add(
            QgsProcessingParameterString(self.ARGUMENTS, tr("Model arguments"), optional=True),
            tr("ArcGIS's form, 'padding 100;batch_size 8'. What stands here wins over the fields above."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.ESRI_COMPATIBLE, tr("Esri compatible"), defaultValue=False),
            tr("Cut, pad and stitch exactly as ArcGIS does, seams included, for results that must equal ArcGIS's."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.BANDS, tr("Bands"), optional=True),
            tr("The image's bands for the model, in its order, by name or number from 1: 'red, green, nir' or '4 3 2'. "
               "Empty: by the names in the package if the image's bands have them, else by its numbers."),
            advanced=True,
        )

    def _add_places(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.ADDITIONAL_RASTERS, tr("Additional rasters"), QgsProcessing.SourceType.TypeRaster, optional=True
            ),
            tr("Further images. Where they overlap, the input raster and then the first of these lie on top."),
            advanced=True,
        )
        self.add(
            declare.keyword(self.PROCESSING_MODE, "Processing mode",
                            ("PROCESS_AS_MOSAICKED_IMAGE", "PROCESS_ITEMS_SEPARATELY"), "PROCESS_AS_MOSAICKED_IMAGE"),
            tr("PROCESS_AS_MOSAICKED_IMAGE: all rasters are one image with one result. PROCESS_ITEMS_SEPARATELY: each "
               "gives a raster of its name in the output folder."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterMapLayer(
                self.MASK, tr("Mask"), optional=True,
                types=[QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeRaster],
            ),
            tr("Polygons, or a raster: cells outside the polygons, or where the raster is NoData, become NoData."),
            advanced=True,
        )
        self.add(QgsProcessingParameterExtent(self.EXTENT, tr("Processing extent"), optional=True),
                 tr("Only cells in this extent are classified. The cells stay where those of the raster are."),
                 advanced=True)
        self.add(declare.raster(self.SNAP_RASTER, "Snap raster", optional=True),
                 tr("The result's cells are aligned with this raster's; the image is resampled if it must be."),
                 advanced=True)
        self.add(
            QgsProcessingParameterCrs(self.OUTPUT_COORDINATE_SYSTEM, tr("Output coordinate system"), optional=True),
            tr("The image is brought to this CRS and classified there; cell size and an extent without a CRS are then "
               "in its units. Empty: the raster's own."),
            advanced=True,
        )

    def _add_computing(self) -> None:
        self.add(declare.integer(self.GPU_ID, "GPU ID"), tr("Which GPU. Empty: the first."), advanced=True)
        self.add(
            QgsProcessingParameterString(
                self.PARALLEL_PROCESSING_FACTOR, tr("Parallel processing factor"), optional=True
            ),
            tr("Processes that share the cores, or the number of GPUs: '4', or a share as '50%'. Empty: one process, "
               "which uses all cores by itself."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.DASK_SCHEDULER, tr("Dask scheduler"), optional=True),
            tr("Address of a dask scheduler, as 'tcp://host:8786' or 'tls://host:8786': its workers classify. They "
               "must reach the rasters by the same paths. Use a cluster of your own only: who can send it work can run "
               "programs on it."),
            advanced=True,
        )

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterRasterDestination(
                self.OUT_CLASSIFIED_RASTER, tr("Classified raster"), optional=True, createByDefault=True
            ),
            tr("Class value of each cell: a GeoTIFF with the names and colours of the classes."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                self.OUT_CLASSIFIED_FOLDER, tr("Folder of classified rasters"), optional=True, createByDefault=False
            ),
            tr("Where PROCESS_ITEMS_SEPARATELY writes."), advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.OUT_CONFIDENCE_RASTER, tr("Confidence raster"), optional=True, createByDefault=False
            ),
            tr("Probability, in percent, of the class that each cell got."), advanced=True,
        )

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Classify in the engine."""
        outputs = self._outputs(parameters, context)
        run_engine("classify", {**self._job(parameters, context), **outputs}, feedback, tuple(outputs.values()))
        if self.OUT_CLASSIFIED_RASTER in outputs:
            style_classes(outputs[self.OUT_CLASSIFIED_RASTER], context)
        return outputs

    def _outputs(self, parameters: Parameters, context: QgsProcessingContext) -> Parameters:
        separately = self.parameterAsEnumString(parameters, self.PROCESSING_MODE, context) == "PROCESS_ITEMS_SEPARATELY"
        needed = self.OUT_CLASSIFIED_FOLDER if separately else self.OUT_CLASSIFIED_RASTER
        if not parameters.get(needed):
            raise ParameterError(f"{needed} is missing. Say where to write.")
        outputs = {
            name: self.parameterAsOutputLayer(parameters, name, context)
            for name in (self.OUT_CLASSIFIED_RASTER, self.OUT_CONFIDENCE_RASTER)
            if parameters.get(name) and not (separately and name == self.OUT_CLASSIFIED_RASTER)
        }
        if separately:
            outputs[needed] = self.parameterAsString(parameters, needed, context)
        return outputs

    def _job(self, parameters: Parameters, context: QgsProcessingContext) -> Parameters:
        whole = (self.PADDING, self.BATCH_SIZE, self.TILE_SIZE, self.GPU_ID)
        switches = (self.PREDICT_BACKGROUND, self.TEST_TIME_AUGMENTATION, self.ESRI_COMPATIBLE)
        texts = (self.ARGUMENTS, self.BANDS, self.PARALLEL_PROCESSING_FACTOR, self.DASK_SCHEDULER)
        return {
            self.IN_RASTER: raster_path(self, parameters, self.IN_RASTER, context),
            self.IN_MODEL_DEFINITION: self.parameterAsFile(parameters, self.IN_MODEL_DEFINITION, context),
            self.CELL_SIZE: number_or_none(self, parameters, self.CELL_SIZE, context),
            self.PROCESSOR_TYPE: self.parameterAsEnumString(parameters, self.PROCESSOR_TYPE, context),
            self.PROCESSING_MODE: self.parameterAsEnumString(parameters, self.PROCESSING_MODE, context),
            self.ADDITIONAL_RASTERS: raster_paths(self, parameters, self.ADDITIONAL_RASTERS, context),
            self.MASK: mask_path(self, parameters, self.MASK, context),
            self.EXTENT: extent_text(self, parameters, self.EXTENT, context),
            self.SNAP_RASTER: raster_path(self, parameters, self.SNAP_RASTER, context),
            self.OUTPUT_COORDINATE_SYSTEM: crs_text(
                self.parameterAsCrs(parameters, self.OUTPUT_COORDINATE_SYSTEM, context)
            ),
            **{name: self.parameterAsString(parameters, name, context) for name in texts},
            **{name: number_or_none(self, parameters, name, context, whole=True) for name in whole},
            **{name: self.parameterAsBool(parameters, name, context) for name in switches},
        }
