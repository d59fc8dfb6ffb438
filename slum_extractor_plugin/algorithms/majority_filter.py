"""Majority Filter: the tool."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorLayer,
)

from ..rasters.majority.filter import majority_filter
from ..translation import tr
from . import declare
from .base import GENERALIZATION, Parameters, SlumExtractorAlgorithm, progress_of
from .styling import style_classes
from .values import extent_in_crs_of, raster_path, vector_path


class MajorityFilter(SlumExtractorAlgorithm):
    """Replaces cells by the majority of their contiguous neighbours, as ArcGIS's tool of this name does."""

    IN_RASTER = "IN_RASTER"
    NUMBER_NEIGHBORS = "NUMBER_NEIGHBORS"
    MAJORITY_DEFINITION = "MAJORITY_DEFINITION"
    MASK = "MASK"
    EXTENT = "EXTENT"
    ITERATIONS = "ITERATIONS"
    OUT_RASTER = "OUT_RASTER"

    ID = "majorityfilter"
    TITLE = "Majority Filter"
    GROUP = GENERALIZATION
    TAGS = ("majority", "mode", "filter", "noise", "salt and pepper", "sieve", "generalize", "spatial analyst")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add(declare.raster(self.IN_RASTER, "Input class raster"), tr("Raster of integer class values."))
        self.add(
            declare.keyword(self.NUMBER_NEIGHBORS, "Number of neighbors to use", ("FOUR", "EIGHT"), "FOUR"),
            tr("FOUR: cells that share an edge; keeps corners. EIGHT: those at the corners too; rounds corners off."),
        )
        self.add(
            declare.keyword(self.MAJORITY_DEFINITION, "Replacement threshold", ("MAJORITY", "HALF"), "MAJORITY"),
            tr("MAJORITY: three of four, or five of eight, neighbours agree. HALF: two of four, or four of eight."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                self.MASK, tr("Mask"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            tr("Only cells in these polygons are kept; the others become NoData."), advanced=True,
        )
        self.add(QgsProcessingParameterExtent(self.EXTENT, tr("Processing extent"), optional=True),
                 tr("Only cells in this extent are written."), advanced=True)
        self.add(
            declare.integer(self.ITERATIONS, "Iterations", 1, minimum=1),
            tr("How often the filter is repeated at the most; it ends when nothing changes. ArcGIS filters once."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUT_RASTER, tr("Filtered class raster")),
            tr("The classes after filtering, with the names and colours of the input."),
        )

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Filter the raster."""
        target = self.parameterAsOutputLayer(parameters, self.OUT_RASTER, context)
        majority_filter(
            raster_path(self, parameters, self.IN_RASTER, context),
            target,
            self.parameterAsEnumString(parameters, self.NUMBER_NEIGHBORS, context),
            self.parameterAsEnumString(parameters, self.MAJORITY_DEFINITION, context),
            iterations=self.parameterAsInt(parameters, self.ITERATIONS, context),
            mask=vector_path(self, parameters, self.MASK, context),
            extent=extent_in_crs_of(self, parameters, self.EXTENT, self.IN_RASTER, context),
            progress=progress_of(feedback),
        )
        style_classes(target, context)
        return {self.OUT_RASTER: target}
