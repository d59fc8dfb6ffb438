"""Compute Accuracy For Pixel Classification: the tool."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsSettings,
)

from ..rasters.accuracy.assess import Assessment, Options, assess
from ..rasters.accuracy.pairs import OWN_FIELDS, Sources
from ..rasters.accuracy.report import write_report
from ..rasters.accuracy.sampling import DESIGNS, STRATIFIED
from ..rasters.accuracy.tables import write_matrix, write_points
from ..translation import tr
from . import declare
from .base import ANALYSIS, Parameters, SlumExtractorAlgorithm, progress_of
from .class_fields import class_field, tell_of_field
from .styling import style_classes, style_points
from .values import data_path, number_or_none, raster_path

_DATA = [QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeVectorPolygon]


class ComputeAccuracyForPixelClassification(SlumExtractorAlgorithm):
    """Compares classes with ground truth, as ArcGIS's tool of this name does and further."""

    IN_RASTER = "IN_RASTER"
    IN_GROUND_TRUTH_DATA = "IN_GROUND_TRUTH_DATA"
    CLASS_VALUE_FIELD = "CLASS_VALUE_FIELD"
    OUT_CONFUSION_MATRIX = "OUT_CONFUSION_MATRIX"
    OUT_REPORT = "OUT_REPORT"
    NUM_RANDOM_POINTS = "NUM_RANDOM_POINTS"
    SAMPLING = "SAMPLING"
    MASK = "MASK"
    MINIMUM_DISTANCE = "MINIMUM_DISTANCE"
    CLASS_OF_INTEREST = "CLASS_OF_INTEREST"
    UNLABELED_VALUE = "UNLABELED_VALUE"
    CLASSIFIED_FIELD = "CLASSIFIED_FIELD"
    CELL_SIZE = "CELL_SIZE"
    MINIMUM_OVERLAP = "MINIMUM_OVERLAP"
    SEED = "SEED"
    IN_IMAGE = "IN_IMAGE"
    OUT_ERROR_RASTER = "OUT_ERROR_RASTER"
    OUT_POINTS = "OUT_POINTS"

    UNITS = {"CELL_SIZE": ("IN_RASTER",)}
    FIELDS_IF_EMPTY = OWN_FIELDS

    ID = "computeaccuracyforpixelclassification"
    TITLE = "Compute Accuracy For Pixel Classification"
    GROUP = ANALYSIS
    TAGS = ("accuracy", "confusion matrix", "error matrix", "kappa", "iou", "validation", "ground truth", "olofsson")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add(
            QgsProcessingParameterMapLayer(self.IN_RASTER, tr("Class raster or polygons"), types=_DATA),
            tr("What was classified: a raster of integer class values, or polygons such as Raster to Polygon makes."),
        )
        self.add(
            QgsProcessingParameterMapLayer(self.IN_GROUND_TRUTH_DATA, tr("Ground truth"), types=_DATA),
            tr("What is true: polygons, or a raster of integer class values. Where there is no polygon, the truth is "
               "background, 0; NoData of a raster is not compared. Another CRS is transformed."),
        )
        self.add(
            class_field(self.CLASS_VALUE_FIELD, tr("Class value field"), self.IN_GROUND_TRUTH_DATA),
            tr("Integer field of the ground truth's polygons. Empty: a field named gridcode, classvalue or value, else "
               "every polygon is of class 1."),
        )
        self._add_advanced()
        self.add(
            QgsProcessingParameterVectorDestination(
                self.OUT_CONFUSION_MATRIX, tr("Confusion matrix"), QgsProcessing.SourceType.TypeVector
            ),
            tr("Table in ArcGIS's columns: GeoPackage, CSV or DBF."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUT_REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True, createByDefault=True
            ),
            tr("One HTML file with a picture, all figures and how they came about; it needs no network."),
        )
        self._add_advanced_outputs()

    def _add_advanced(self) -> None:
        self.add(
            declare.integer(self.NUM_RANDOM_POINTS, "Number of random points"),
            tr("Compare this many random cells only. Empty or 0: every cell is compared."), advanced=True,
        )
        self.add(
            declare.keyword(self.SAMPLING, "Sampling", DESIGNS, STRATIFIED),
            tr("STRATIFIED_RANDOM: each mapped class has its share of the points. EQUALIZED_STRATIFIED_RANDOM: each "
               "has the same number. RANDOM: points fall anywhere."), advanced=True,
        )
        self.add(
            QgsProcessingParameterMapLayer(self.MASK, tr("Mask"), types=_DATA, optional=True),
            tr("Only cells in these polygons, or where this raster is neither 0 nor NoData, are compared."),
            advanced=True,
        )
        self.add(
            declare.decimal(self.MINIMUM_DISTANCE, "Minimum distance between points in metres", 0.0),
            tr("Random points are at least this far apart. Fewer points are taken, and a warning given, where there is "
               "no room for all."), advanced=True,
        )
        self.add(
            declare.integer(self.CLASS_OF_INTEREST, "Class of interest"),
            tr("Compare this class only, such as that of slums: all others count as background on both sides. Empty: "
               "all classes."), advanced=True,
        )
        self.add(
            declare.integer(self.UNLABELED_VALUE, "Value of unlabeled truth"),
            tr("True value that says nothing, so that cells with it are not compared: 0 where a truth raster has 0 for "
               "what nobody has labelled."), advanced=True,
        )
        self._add_more_advanced()

    def _add_more_advanced(self) -> None:
        self.add(
            class_field(self.CLASSIFIED_FIELD, tr("Class value field of classified polygons"), self.IN_RASTER),
            tr("Where the first input is polygons: their integer field. Empty: as for the ground truth."),
            advanced=True,
        )
        self.add(
            declare.decimal(self.CELL_SIZE, "Cell size for two polygon layers"),
            tr("Where both inputs are polygons: the cells they are compared by, in units of the first one's CRS. "
               "Empty: 4096 cells along the longer side."), advanced=True,
        )
        self.add(
            declare.decimal(self.MINIMUM_OVERLAP, "Minimum overlap of objects", 0.5, maximum=1.0),
            tr("A true object counts as found, and a classified one as right, when at least this share of its area is "
               "the class on the other side too."), advanced=True,
        )
        self.add(
            declare.integer(self.SEED, "Random seed", 0),
            tr("The same number draws the same points from the same data."), advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.IN_IMAGE, tr("Image for the report"), optional=True),
            tr("Image under the report's picture of hits, misses and false alarms."), advanced=True,
        )

    def _add_advanced_outputs(self) -> None:
        self.add(
            QgsProcessingParameterRasterDestination(
                self.OUT_ERROR_RASTER, tr("Error raster"), optional=True, createByDefault=False
            ),
            tr("Says of each cell whether it is a hit, a miss or a false alarm, or which class was taken for which."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                self.OUT_POINTS, tr("Accuracy assessment points"), QgsProcessing.SourceType.TypeVectorPoint,
                optional=True, createByDefault=False,
            ),
            tr("The random points with the fields Classified and GrndTruth, as ArcGIS has them."), advanced=True,
        )
        for name, title in (("OVERALL_ACCURACY", tr("Overall accuracy")), ("KAPPA", tr("Kappa")),
                            ("IOU", tr("IoU")), ("F1", tr("F1"))):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Compare both sides and write what is wanted."""
        for data, field in ((self.IN_RASTER, self.CLASSIFIED_FIELD),
                            (self.IN_GROUND_TRUTH_DATA, self.CLASS_VALUE_FIELD)):
            if not self.parameterAsString(parameters, field, context):
                tell_of_field(self.parameterAsLayer(parameters, data, context), OWN_FIELDS, feedback)
        outputs = {name: self.parameterAsOutputLayer(parameters, name, context) or None
                   for name in (self.OUT_CONFUSION_MATRIX, self.OUT_ERROR_RASTER, self.OUT_POINTS)}
        outputs[self.OUT_REPORT] = self.parameterAsFileOutput(parameters, self.OUT_REPORT, context) or None
        sources, options = self._sources(parameters, context), self._options(parameters, context)
        found = assess(sources, options, outputs[self.OUT_ERROR_RASTER], progress_of(feedback))
        _tell(found, feedback)
        write_matrix(outputs[self.OUT_CONFUSION_MATRIX], found.accuracy)
        if outputs[self.OUT_POINTS]:
            if found.points is None:
                feedback.pushWarning(tr("No points are written, since every cell was compared."))
                outputs[self.OUT_POINTS] = None
            else:
                write_points(outputs[self.OUT_POINTS], found.points, found.grid, found.crs)
                style_points(outputs[self.OUT_POINTS], context)
        if outputs[self.OUT_REPORT]:
            self._write_report(outputs[self.OUT_REPORT], found, sources, parameters, context)
        if outputs[self.OUT_ERROR_RASTER]:
            style_classes(outputs[self.OUT_ERROR_RASTER], context)
        return {**{name: path for name, path in outputs.items() if path}, **_numbers(found)}

    def _sources(self, parameters: Parameters, context: QgsProcessingContext) -> Sources:
        unlabeled = number_or_none(self, parameters, self.UNLABELED_VALUE, context, whole=True)
        return Sources(
            data_path(self, parameters, self.IN_RASTER, context),
            data_path(self, parameters, self.IN_GROUND_TRUTH_DATA, context),
            self.parameterAsString(parameters, self.CLASSIFIED_FIELD, context) or None,
            self.parameterAsString(parameters, self.CLASS_VALUE_FIELD, context) or None,
            () if unlabeled is None else (unlabeled,),
            data_path(self, parameters, self.MASK, context),
            number_or_none(self, parameters, self.CELL_SIZE, context) or None,
            number_or_none(self, parameters, self.CLASS_OF_INTEREST, context, whole=True),
        )

    def _options(self, parameters: Parameters, context: QgsProcessingContext) -> Options:
        return Options(
            number_or_none(self, parameters, self.NUM_RANDOM_POINTS, context, whole=True) or 0,
            self.parameterAsEnumString(parameters, self.SAMPLING, context),
            self.parameterAsDouble(parameters, self.MINIMUM_DISTANCE, context),
            self.parameterAsDouble(parameters, self.MINIMUM_OVERLAP, context),
            self.parameterAsInt(parameters, self.SEED, context),
        )

    def _write_report(
        self, target: str, found: Assessment, sources: Sources, parameters: Parameters, context: QgsProcessingContext
    ) -> None:
        said = {tr("Classified"): str(sources.classified), tr("Ground truth"): str(sources.truth)}
        if sources.mask:
            said[tr("Mask")] = str(sources.mask)
        if sources.ignored:
            said[tr("True value that was not compared")] = str(sources.ignored[0])
        name = Path(str(sources.classified).partition("|")[0]).stem
        language = QgsSettings().value("locale/userLocale", "en")[:2]
        write_report(
            target, found, tr("Accuracy of {}").format(name), said,
            raster_path(self, parameters, self.IN_IMAGE, context), tr, language,
        )


def _tell(found: Assessment, feedback: QgsProcessingFeedback) -> None:
    """Show the chief figures in the log."""
    if found.points is not None and len(found.points.rows) < found.points.wanted:
        text = tr("Only {} of {} points were found that keep the minimum distance.")
        feedback.pushWarning(text.format(len(found.points.rows), found.points.wanted))
    text = tr("Overall accuracy {:.4f}, kappa {:.4f}")
    feedback.pushInfo(text.format(found.estimates.overall.value, found.estimates.kappa.value))
    figures = zip(found.estimates.values, found.estimates.users, found.estimates.producers, found.estimates.iou)
    text = tr("{}: user's accuracy {:.4f}, producer's accuracy {:.4f}, IoU {:.4f}")
    for value, *each in figures:
        feedback.pushInfo(text.format(found.names[value], *(figure.value for figure in each)))


def _numbers(found: Assessment) -> Parameters:
    """Return the numeric outputs: IoU and F1 of the class of interest, else the mean over the classes but 0."""
    figures = found.estimates
    chosen = [index for index, value in enumerate(figures.values) if value == found.value or (
        found.value is None and value)]
    known = {
        name: [part[index].value for index in chosen if part[index].value == part[index].value]
        for name, part in (("IOU", figures.iou), ("F1", figures.f1))
    }
    means = {name: sum(parts) / len(parts) if parts else float("nan") for name, parts in known.items()}
    return {"OVERALL_ACCURACY": figures.overall.value, "KAPPA": figures.kappa.value, **means}
