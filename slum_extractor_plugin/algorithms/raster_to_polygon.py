"""Raster to Polygon: the tool."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..rasters.polygons.convert import SMALL_PATCHES, raster_to_polygons
from ..translation import tr
from . import declare
from .base import GENERALIZATION, Parameters, SlumExtractorAlgorithm, progress_of
from .styling import style_polygons
from .values import class_values, number_or_none, raster_path


class RasterToPolygon(SlumExtractorAlgorithm):
    """Turns patches of equal class value into polygons, as ArcGIS's tool of this name does."""

    IN_RASTER = "IN_RASTER"
    SIMPLIFY = "SIMPLIFY"
    RASTER_FIELD = "RASTER_FIELD"
    CREATE_MULTIPART_FEATURES = "CREATE_MULTIPART_FEATURES"
    MAX_VERTICES_PER_FEATURE = "MAX_VERTICES_PER_FEATURE"
    DROP_BACKGROUND = "DROP_BACKGROUND"
    CLASS_VALUES = "CLASS_VALUES"
    MINIMUM_AREA = "MINIMUM_AREA"
    SMALL_PATCHES = "SMALL_PATCHES"
    SIMPLIFY_TOLERANCE = "SIMPLIFY_TOLERANCE"
    OUT_POLYGON_FEATURES = "OUT_POLYGON_FEATURES"

    ID = "rastertopolygon"
    TITLE = "Raster to Polygon"
    GROUP = GENERALIZATION
    TAGS = ("polygonize", "vectorize", "raster to vector", "conversion")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add(declare.raster(self.IN_RASTER, "Input class raster"), tr("Raster of integer class values."))
        self.add(
            declare.keyword(self.SIMPLIFY, "Simplify polygons", ("SIMPLIFY", "NO_SIMPLIFY"), "SIMPLIFY"),
            tr("SIMPLIFY: fewer vertices; neighbours keep one shared border. NO_SIMPLIFY: exactly the cells' edges."),
        )
        self.add(
            QgsProcessingParameterString(self.RASTER_FIELD, tr("Field"), defaultValue="Value"),
            tr("Column of the raster's attribute table to store. Value, the class value, is stored as gridcode."),
        )
        self.add(
            declare.keyword(
                self.CREATE_MULTIPART_FEATURES, "Create multipart features",
                ("SINGLE_OUTER_PART", "MULTIPLE_OUTER_PART"), "SINGLE_OUTER_PART",
            ),
            tr("SINGLE_OUTER_PART: one feature a patch. MULTIPLE_OUTER_PART: one feature a class."),
        )
        self._add_advanced()
        self.add(
            QgsProcessingParameterVectorDestination(
                self.OUT_POLYGON_FEATURES, tr("Polygons"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            tr("Polygons with the fields Id, gridcode (the class value), area_m2 and perimeter_m."),
        )

    def _add_advanced(self) -> None:
        self.add(
            declare.integer(self.MAX_VERTICES_PER_FEATURE, "Maximum vertices per polygon feature", minimum=4),
            tr("Polygons with more vertices are cut up. Empty: no limit."), advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.DROP_BACKGROUND, tr("Drop the background"), defaultValue=False),
            tr("Make no polygons of value 0. ArcGIS makes them, and so does this tool unless you tick this."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.CLASS_VALUES, tr("Class values"), optional=True),
            tr("Make polygons of these only, as in 1;2. Empty: of every value."), advanced=True,
        )
        self.add(
            declare.decimal(self.MINIMUM_AREA, "Minimum area in square metres", 0.0),
            tr("Smaller patches are small; see below."), advanced=True,
        )
        self.add(
            declare.keyword(self.SMALL_PATCHES, "Small patches", SMALL_PATCHES, "REMOVE"),
            tr("REMOVE leaves them out and fills small holes. MERGE gives them their largest neighbour's value."),
            advanced=True,
        )
        self.add(
            declare.decimal(self.SIMPLIFY_TOLERANCE, "Simplify tolerance in cells", maximum=0.5),
            tr("How far, in cells, a simplified border may lie from the cells' edges, above 0 to 0.5. Empty: 0.5."),
            advanced=True,
        )

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Make the polygons."""
        target = self.parameterAsOutputLayer(parameters, self.OUT_POLYGON_FEATURES, context)
        count = raster_to_polygons(
            raster_path(self, parameters, self.IN_RASTER, context),
            target,
            simplify=self.parameterAsEnumString(parameters, self.SIMPLIFY, context) == "SIMPLIFY",
            raster_field=self.parameterAsString(parameters, self.RASTER_FIELD, context),
            multipart=self.parameterAsEnumString(parameters, self.CREATE_MULTIPART_FEATURES, context)
            == "MULTIPLE_OUTER_PART",
            max_vertices=number_or_none(self, parameters, self.MAX_VERTICES_PER_FEATURE, context, whole=True),
            drop_background=self.parameterAsBool(parameters, self.DROP_BACKGROUND, context),
            class_values=class_values(self, parameters, self.CLASS_VALUES, context),
            minimum_area=self.parameterAsDouble(parameters, self.MINIMUM_AREA, context),
            small_patches=self.parameterAsEnumString(parameters, self.SMALL_PATCHES, context),
            simplify_tolerance=number_or_none(self, parameters, self.SIMPLIFY_TOLERANCE, context),
            progress=progress_of(feedback),
        )
        feedback.pushInfo(tr("{} polygons were made.").format(count))
        style_polygons(target, context)
        return {self.OUT_POLYGON_FEATURES: target}
