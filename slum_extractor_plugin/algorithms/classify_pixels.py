"""Classify Pixels Using Deep Learning: the tool."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from . import declare
from .base import Parameters, SlumExtractorAlgorithm, tr
from .engine_job import run_engine
from .styling import style_classes
from .values import number_or_none, raster_path


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
    GPU_ID = "GPU_ID"
    OUT_CLASSIFIED_RASTER = "OUT_CLASSIFIED_RASTER"
    OUT_CONFIDENCE_RASTER = "OUT_CONFIDENCE_RASTER"

    ID = "classifypixelsusingdeeplearning"
    TITLE = "Classify Pixels Using Deep Learning"
    TAGS = ("classify", "inference", "predict", "deep learning", "u-net", "unet", "segmentation", "dlpk", "emd")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
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
        self.add(declare.integer(self.GPU_ID, "GPU ID"), tr("Which GPU. Empty: the first."), advanced=True)
        self.add(QgsProcessingParameterRasterDestination(self.OUT_CLASSIFIED_RASTER, tr("Classified raster")))
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
        outputs = {
            name: self.parameterAsOutputLayer(parameters, name, context)
            for name in (self.OUT_CLASSIFIED_RASTER, self.OUT_CONFIDENCE_RASTER)
            if parameters.get(name)
        }
        run_engine("classify", {**self._job(parameters, context), **outputs}, feedback, tuple(outputs.values()))
        style_classes(outputs[self.OUT_CLASSIFIED_RASTER], context)
        return outputs

    def _job(self, parameters: Parameters, context: QgsProcessingContext) -> Parameters:
        whole = (self.PADDING, self.BATCH_SIZE, self.TILE_SIZE, self.GPU_ID)
        switches = (self.PREDICT_BACKGROUND, self.TEST_TIME_AUGMENTATION, self.ESRI_COMPATIBLE)
        return {
            self.IN_RASTER: raster_path(self, parameters, self.IN_RASTER, context),
            self.IN_MODEL_DEFINITION: self.parameterAsFile(parameters, self.IN_MODEL_DEFINITION, context),
            self.CELL_SIZE: number_or_none(self, parameters, self.CELL_SIZE, context),
            self.PROCESSOR_TYPE: self.parameterAsEnumString(parameters, self.PROCESSOR_TYPE, context),
            self.ARGUMENTS: self.parameterAsString(parameters, self.ARGUMENTS, context),
            **{name: number_or_none(self, parameters, name, context, whole=True) for name in whole},
            **{name: self.parameterAsBool(parameters, name, context) for name in switches},
        }
