"""Track Slum Growth: the tool."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
    QgsSettings,
)

from ..errors import ParameterError
from ..rasters.growth.dashboard import Extras, write_dashboard
from ..rasters.growth.slivers import AREA_IN_SQUARE_WIDTHS, WIDTH_IN_CELLS
from ..rasters.growth.table import check_table, read_table, write_table
from ..rasters.growth.track import DEFAULT_CELL, Options, Tracking, track
from ..translation import tr
from . import declare
from .base import ANALYSIS, Parameters, SlumExtractorAlgorithm, progress_of
from .change_style import style_changes
from .dated_layers import dated_slums
from .growth_texts import dashboard_texts
from .values import class_values, number_or_none, raster_path, vector_path

#: Cells along the longer side of the dashboard's map.
_PICTURE = 1400


class TrackSlumGrowth(SlumExtractorAlgorithm):
    """Compares the slums of two dates or more: what stayed, what is new, what is gone, and how fast."""

    IN_DATES = "IN_DATES"
    DATES = "DATES"
    ADMIN_BOUNDARIES = "ADMIN_BOUNDARIES"
    ADMIN_NAME_FIELD = "ADMIN_NAME_FIELD"
    IN_RASTER = "IN_RASTER"
    CELL_SIZE = "CELL_SIZE"
    MINIMUM_WIDTH = "MINIMUM_WIDTH"
    MINIMUM_AREA = "MINIMUM_AREA"
    CLASS_VALUE_FIELD = "CLASS_VALUE_FIELD"
    SLUM_VALUES = "SLUM_VALUES"
    POPULATION = "POPULATION"
    BUILDINGS = "BUILDINGS"
    IN_CONFUSION_MATRIX = "IN_CONFUSION_MATRIX"
    OUT_CHANGE_FEATURES = "OUT_CHANGE_FEATURES"
    OUT_TABLE = "OUT_TABLE"
    OUT_DASHBOARD = "OUT_DASHBOARD"

    ID = "trackslumgrowth"
    TITLE = "Track Slum Growth"
    GROUP = ANALYSIS
    TAGS = ("growth", "change", "time", "dashboard", "monitoring", "statistics", "rate")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.IN_DATES, tr("Slums of two dates or more"), QgsProcessing.SourceType.TypeMapLayer
            ),
            tr("Slum polygons or class rasters, one layer a date, in any order; both kinds may be mixed."),
        )
        self.add(
            QgsProcessingParameterString(self.DATES, tr("Dates of the layers"), optional=True),
            tr("In the order of the layers, as in 2015;2019-03;2024-11-30. Empty: each layer's temporal range, else a "
               "date in its name or file name, else a field named date or year."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                self.ADMIN_BOUNDARIES, tr("Administrative boundaries"),
                [QgsProcessing.SourceType.TypeVectorPolygon], optional=True,
            ),
            tr("Polygons to sum up by. Changes are cut along their borders."),
        )
        self.add(
            QgsProcessingParameterField(
                self.ADMIN_NAME_FIELD, tr("Name field of the boundaries"),
                parentLayerParameterName=self.ADMIN_BOUNDARIES, optional=True,
            ),
            tr("Areas of the same name are one unit. Empty: the first text field."),
        )
        self.add(
            declare.raster(self.IN_RASTER, "Image for the dashboard", optional=True),
            tr("Lies behind the dashboard's map. It also gives the cell size when all dates are polygons."),
        )
        self._add_advanced()
        self._add_outputs()

    def _add_advanced(self) -> None:
        self.add(
            declare.decimal(self.CELL_SIZE, "Cell size in metres"),
            tr("Cell size of the images that the slums come from. Empty: the smallest of the rasters among the dates, "
               "else of the image, else 1 m."), advanced=True,
        )
        self.add(
            declare.decimal(self.MINIMUM_WIDTH, "Least width of growth in metres"),
            tr("Changes that are narrower are slivers. Empty: {:g} cells. 0: no limit.").format(WIDTH_IN_CELLS),
            advanced=True,
        )
        self.add(
            declare.decimal(self.MINIMUM_AREA, "Least area of growth in square metres"),
            tr("Changes that are smaller are slivers. Empty: {:g} times the square of the least width. 0: no limit.")
            .format(AREA_IN_SQUARE_WIDTHS), advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                self.CLASS_VALUE_FIELD, tr("Class value field of polygons"), defaultValue="gridcode", optional=True
            ),
            tr("Where a layer has this field, polygons of value 0 are background. Layers without it are all slum."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.SLUM_VALUES, tr("Class values of slums"), optional=True),
            tr("As in 1;2, for cells and for polygons. Empty: every value but 0 and NoData."), advanced=True,
        )
        self.add(
            declare.raster(self.POPULATION, "Population raster", optional=True),
            tr("People in each cell, as WorldPop or GHS-POP give them: counts the people in slums on each date."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                self.BUILDINGS, tr("Buildings"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            tr("Outlines of buildings: counts those in slums on each date."), advanced=True,
        )
        self.add(
            declare.file(
                self.IN_CONFUSION_MATRIX, "Confusion matrix", "Tables (*.csv *.gpkg *.dbf)", optional=True
            ),
            tr("Table made by Compute Accuracy For Pixel Classification, to show in the dashboard."), advanced=True,
        )

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterVectorDestination(
                self.OUT_CHANGE_FEATURES, tr("Changes"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            tr("Polygons of what grew, stayed and went from each date to the next."),
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                self.OUT_TABLE, tr("Table"), QgsProcessing.SourceType.TypeVector, optional=True
            ),
            tr("A row for each unit and date: .gpkg or .csv."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUT_DASHBOARD, tr("Dashboard"), tr("HTML files (*.html)"), optional=True
            ),
            tr("One page that opens in any browser, without network."),
        )

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Track, then write what was asked for."""
        target = self.parameterAsOutputLayer(parameters, self.OUT_CHANGE_FEATURES, context)
        outputs = {self.OUT_CHANGE_FEATURES: target}
        table = self.parameterAsOutputLayer(parameters, self.OUT_TABLE, context)
        if table:
            check_table(Path(table))
        page = self.parameterAsFileOutput(parameters, self.OUT_DASHBOARD, context)
        matrix = self.parameterAsFile(parameters, self.IN_CONFUSION_MATRIX, context)
        accuracy = read_table(matrix) if matrix else None
        found = track(
            self._slums(parameters, context), target, self._options(parameters, context),
            picture_size=_PICTURE if page else None, progress=progress_of(feedback),
        )
        self._tell(found, feedback)
        style_changes(target, context)
        texts = dashboard_texts()
        if table:
            write_table(table, found.sums, texts["everything"], texts["outside"])
            outputs[self.OUT_TABLE] = table
        if page:
            language = QgsSettings().value("locale/userLocale", "en") or "en"
            image = raster_path(self, parameters, self.IN_RASTER, context)
            write_dashboard(page, found, texts, Extras(image, accuracy, str(language).replace("_", "-")))
            outputs[self.OUT_DASHBOARD] = page
        return outputs

    def _slums(self, parameters: Parameters, context: QgsProcessingContext) -> list:
        layers = self.parameterAsLayerList(parameters, self.IN_DATES, context)
        given = parameters[self.IN_DATES]
        if isinstance(given, (list, tuple)) and len(layers) < len(given):
            missing = [each for each in given if isinstance(each, str) and not _is_one_of(each, layers)]
            raise ParameterError(f"IN_DATES: {', '.join(missing) or 'a layer'} cannot be opened. Check the path.")
        return dated_slums(
            layers, self.parameterAsString(parameters, self.DATES, context),
            self.parameterAsString(parameters, self.CLASS_VALUE_FIELD, context),
            class_values(self, parameters, self.SLUM_VALUES, context), context,
        )

    def _options(self, parameters: Parameters, context: QgsProcessingContext) -> Options:
        def number(name: str) -> float | None:
            return number_or_none(self, parameters, name, context)

        return Options(
            boundaries=vector_path(self, parameters, self.ADMIN_BOUNDARIES, context),
            name_field=self.parameterAsString(parameters, self.ADMIN_NAME_FIELD, context) or None,
            cell_size=number(self.CELL_SIZE), width=number(self.MINIMUM_WIDTH), area=number(self.MINIMUM_AREA),
            population=raster_path(self, parameters, self.POPULATION, context),
            buildings=vector_path(self, parameters, self.BUILDINGS, context),
            image=raster_path(self, parameters, self.IN_RASTER, context),
        )

    def _tell(self, found: Tracking, feedback: QgsProcessingFeedback) -> None:
        if found.cell_size is None:
            feedback.pushWarning(
                tr("Nothing says the cell size of the images; {:g} m is taken. Give CELL_SIZE, or the image.")
                .format(DEFAULT_CELL)
            )
        feedback.pushInfo(
            tr("Changes below {:.2f} m of width or {:.1f} m² are slivers.").format(found.rule.width, found.rule.area)
        )
        for row in found.sums.rows()[1:]:
            feedback.pushInfo(
                tr("{} to {}: {:.2f} ha persisted, {:.2f} ha new, {:.2f} ha gone, {:.2f} ha slivers; net {:+.2f} ha")
                .format(row.since.text, row.date.text, row.persisted, row.new, row.gone,
                        row.sliver_new + row.sliver_gone, row.net)
            )


def _is_one_of(source: str, layers: list[QgsMapLayer]) -> bool:
    return any(source in (layer.source(), layer.id(), layer.name(), layer.source().split("|")[0]) for layer in layers)
