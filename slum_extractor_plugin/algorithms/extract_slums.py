"""Extract Slums: classify, filter and polygonise in one step."""

from __future__ import annotations

from typing import Any

import processing
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..errors import ParameterError
from ..formats.dlpk import definition_of
from ..formats.emd import ModelDefinition
from ..translation import tr
from . import declare
from .base import Parameters, SlumExtractorAlgorithm
from .styling import style_classes, style_polygons
from .values import class_values


class ExtractSlums(SlumExtractorAlgorithm):
    """The deployment chain with the workflow's own settings: one image and one package in, slum polygons out."""

    IN_RASTER = "IN_RASTER"
    IN_MODEL_DEFINITION = "IN_MODEL_DEFINITION"
    PROCESSOR_TYPE = "PROCESSOR_TYPE"
    MASK = "MASK"
    EXTENT = "EXTENT"
    SLUM_VALUES = "SLUM_VALUES"
    OUT_POLYGON_FEATURES = "OUT_POLYGON_FEATURES"
    OUT_CLASSIFIED_RASTER = "OUT_CLASSIFIED_RASTER"

    ID = "extractslums"
    TITLE = "Extract Slums"
    TAGS = ("extract", "classify", "polygons", "workflow", "deep learning")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add(declare.raster(self.IN_RASTER, "Input raster"), tr("Image to find slums in."))
        self.add(
            declare.file(self.IN_MODEL_DEFINITION, "Model definition", "Model packages (*.dlpk *.emd)"),
            tr("Package made by Train Deep Learning Model, here or in ArcGIS."),
        )
        self.add(
            declare.processor(), tr("AUTO: the GPU when there is one. GPU: fails when there is none."), advanced=True
        )
        self.add(
            QgsProcessingParameterMapLayer(
                self.MASK, tr("Mask"), optional=True,
                types=[QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeRaster],
            ),
            tr("Polygons, or a raster: slums are sought inside the polygons, or where the raster has data."),
            advanced=True,
        )
        self.add(QgsProcessingParameterExtent(self.EXTENT, tr("Processing extent"), optional=True),
                 tr("Slums are sought in this extent only."), advanced=True)
        self.add(QgsProcessingParameterString(self.SLUM_VALUES, tr("Class values of slums"), optional=True),
                 tr("For a model of more classes, as in 6 or 5;6. Empty: every value but 0 and NoData."), advanced=True)
        self.add(
            QgsProcessingParameterVectorDestination(
                self.OUT_POLYGON_FEATURES, tr("Slum polygons"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            tr("Polygons with the fields Id, gridcode (the class value), area_m2 and perimeter_m."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.OUT_CLASSIFIED_RASTER, tr("Filtered class raster"), optional=True, createByDefault=False
            ),
            tr("The classes that the polygons were made of, if they are wanted too."),
        )

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Run the three tools one after the other."""
        steps = QgsProcessingMultiStepFeedback(3, feedback)

        def step(index: int, tool: str, **values: Any) -> Parameters:
            steps.setCurrentStep(index)
            return processing.run(f"slumextractor:{tool}", values, context=context, feedback=steps,
                                  is_child_algorithm=True)

        package = self.parameterAsFile(parameters, self.IN_MODEL_DEFINITION, context)
        slums = class_values(self, parameters, self.SLUM_VALUES, context)
        definition = definition_of(package)
        _check_values(slums, definition)
        if not slums:
            _warn_of_classes(definition, feedback)
        classified = step(
            0, "classifypixelsusingdeeplearning",
            IN_RASTER=parameters[self.IN_RASTER],
            IN_MODEL_DEFINITION=package,
            PROCESSOR_TYPE=self.parameterAsEnumString(parameters, self.PROCESSOR_TYPE, context),
            MASK=parameters.get(self.MASK),
            EXTENT=parameters.get(self.EXTENT),
            OUT_CLASSIFIED_RASTER=QgsProcessing.TEMPORARY_OUTPUT,
        )["OUT_CLASSIFIED_RASTER"]
        target = self.parameterAsOutputLayer(parameters, self.OUT_POLYGON_FEATURES, context)
        keep_raster = bool(parameters.get(self.OUT_CLASSIFIED_RASTER))
        filtered = step(
            1, "majorityfilter", IN_RASTER=classified, NUMBER_NEIGHBORS="FOUR", MAJORITY_DEFINITION="MAJORITY",
            OUT_RASTER=self.parameterAsOutputLayer(parameters, self.OUT_CLASSIFIED_RASTER, context)
            if keep_raster else QgsProcessing.TEMPORARY_OUTPUT,
        )["OUT_RASTER"]
        step(
            2, "rastertopolygon", IN_RASTER=filtered, SIMPLIFY="NO_SIMPLIFY", RASTER_FIELD="Value",
            CREATE_MULTIPART_FEATURES="SINGLE_OUTER_PART", DROP_BACKGROUND=not slums,
            CLASS_VALUES=";".join(map(str, slums)), OUT_POLYGON_FEATURES=target,
        )
        style_polygons(target, context)
        outputs = {self.OUT_POLYGON_FEATURES: target}
        if keep_raster:
            style_classes(filtered, context)
            outputs[self.OUT_CLASSIFIED_RASTER] = filtered
        return outputs


def _check_values(slums: tuple[int, ...], definition: ModelDefinition) -> None:
    known = definition.class_values
    unknown = [value for value in slums if value not in known]
    if unknown:
        raise ParameterError(
            f"SLUM_VALUES: the model has no class {unknown[0]}. Its class values are {', '.join(map(str, known))}."
        )


def _warn_of_classes(definition: ModelDefinition, feedback: QgsProcessingFeedback) -> None:
    if len(definition.classes) > 1:
        names = ", ".join(f"{info.value} ({info.name})" for info in definition.classes)
        feedback.pushWarning(
            tr("All classes of the model become polygons: {}. Give SLUM_VALUES to have those of slums alone.")
            .format(names)
        )
