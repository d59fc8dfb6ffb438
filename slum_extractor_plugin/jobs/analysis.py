"""Compute Accuracy For Pixel Classification and Track Slum Growth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .classify import ClassifyPixelsUsingDeepLearning
from .fields import inherited, parameter
from .job import ANALYSIS, Job, Result
from .keywords import GeotiffLayout, Sampling

#: Cells in the least width of growth, and squares of that width in the least area. Images of one place on two dates
#: are seldom off by more than a cell, and a classifier's border wavers by about one on either side.
WIDTH_IN_CELLS = 3.0
AREA_IN_SQUARE_WIDTHS = 4.0


@dataclass(frozen=True)
class ComputeAccuracyForPixelClassification(Job):
    """Compares classes with ground truth, as ArcGIS's tool of this name does and further."""

    ID = "computeaccuracyforpixelclassification"
    COMMAND = "accuracy"
    TITLE = "Compute Accuracy For Pixel Classification"
    GROUP = ANALYSIS
    TAGS = ("accuracy", "confusion matrix", "error matrix", "kappa", "iou", "validation", "ground truth", "olofsson")
    RUNS = "tools.accuracy:compare"
    UNHEEDED = (("`target_field`, `polygon_dimension_field`", "both fields are always filled in"),)
    NEEDS = "gdal"
    RESULTS = (
        Result("OVERALL_ACCURACY", "Overall accuracy", "number"),
        Result("KAPPA", "Kappa", "number"),
        Result("IOU", "IoU", "number"),
        Result("F1", "F1", "number"),
    )

    in_raster: str = parameter(
        "layer",
        "Class raster or polygons",
        "The classification: a raster of integer class values, or polygons such as those of Raster to Polygon.",
        polygons=True,
        arcgis=1,
        takes=("class raster", "slums"),
        note="a class raster or polygons; `in_class_data` of Create Accuracy Assessment Points",
    )
    in_ground_truth_data: str = parameter(
        "layer",
        "Ground truth",
        "Reference data: polygons, or a raster of integer class values. Where there is no polygon, the truth is "
        "background, 0; NoData of a raster is not compared. A layer in another CRS is transformed.",
        polygons=True,
        arcgis=2,
        takes=("truth",),
        note="a class raster or polygons",
    )
    class_value_field: str = parameter(
        "field",
        "Class value field",
        "Integer field of the ground truth's polygons. Empty: the first integer field named like a class value "
        "(classvalue, gridcode, value, code, …), otherwise every polygon is class 1.",
        "",
        parent="in_ground_truth_data",
        numeric=True,
    )
    num_random_points: Optional[int] = parameter(
        "integer",
        "Number of random points",
        "Compare this many random cells only. Empty or 0: every cell is compared.",
        None,
        minimum=0,
        advanced=True,
        arcgis_name="`num_random_points`",
        note="empty: every cell is compared",
    )
    sampling: Sampling = parameter(
        "keyword",
        "Sampling",
        "STRATIFIED_RANDOM: each mapped class has its share of the points. EQUALIZED_STRATIFIED_RANDOM: each "
        "has the same number. RANDOM: points fall anywhere.",
        "STRATIFIED_RANDOM",
        advanced=True,
        arcgis_name="`sampling`",
    )
    mask: Optional[str] = parameter(
        "layer",
        "Test areas (mask)",
        "Only cells in these polygons, or where this raster is neither 0 nor NoData, are compared. Give them where the "
        "truth was outlined in parts of the map: elsewhere, ground without a true polygon counts as background.",
        None,
        polygons=True,
        takes=("test areas",),
        arcgis_name="environment `extent`, `mask`",
    )
    minimum_distance: float = parameter(
        "decimal",
        "Minimum distance between points in metres",
        "Random points are at least this far apart. Fewer points are taken, and a warning given, where there is "
        "no room for all.",
        0.0,
        minimum=0.0,
        advanced=True,
        arcgis_name="`min_point_distance`",
    )
    class_of_interest: Optional[int] = parameter(
        "integer",
        "Class of interest",
        "Compare this class only, such as that of slums: all others count as background on both sides. Empty: "
        "all classes.",
        None,
        minimum=0,
        advanced=True,
    )
    unlabeled_value: Optional[int] = parameter(
        "integer",
        "Value of unlabeled truth",
        "Value of cells without a label, which are not compared: 0 if a truth raster has 0 where nobody has labelled.",
        None,
        minimum=0,
        advanced=True,
    )
    classified_field: str = parameter(
        "field",
        "Class value field of classified polygons",
        "Where the first input is polygons: their integer field. Empty: as for the ground truth.",
        "",
        parent="in_raster",
        numeric=True,
        advanced=True,
    )
    cell_size: Optional[float] = parameter(
        "decimal",
        "Cell size for two polygon layers",
        "Where both inputs are polygons: the cells they are compared by, in units of the first one's CRS. "
        "Empty: as large as those of the image for the report; without one 4096 along the longer side, 0.5 m or more.",
        None,
        minimum=0.0,
        exclusive=True,
        advanced=True,
        unit_of=("in_raster",),
    )
    minimum_overlap: float = parameter(
        "decimal",
        "Minimum overlap of objects",
        "A true object counts as found, and a classified one as right, when at least this share of its area is "
        "the class on the other side too.",
        0.5,
        minimum=0.0,
        exclusive=True,
        maximum=1.0,
        advanced=True,
    )
    seed: int = parameter(
        "integer",
        "Random seed",
        "The same number draws the same points from the same data.",
        0,
        minimum=0,
        advanced=True,
    )
    in_image: Optional[str] = parameter(
        "raster",
        "Image for the report",
        "Image under the report's picture of hits, misses and false alarms. Polygons are compared with polygons on "
        "cells of its size.",
        None,
        advanced=True,
        takes=("image",),
    )
    geotiff_layout: GeotiffLayout = inherited(ClassifyPixelsUsingDeepLearning, "geotiff_layout")
    out_confusion_matrix: str = parameter(
        "out_table",
        "Confusion matrix",
        "Table in ArcGIS's columns: GeoPackage, CSV or DBF.",
        arcgis=3,
        gives="accuracy",
    )
    out_report: Optional[str] = parameter(
        "out_file",
        "Accuracy report",
        "One HTML file with a picture, all figures and how they were computed; it needs no network.",
        None,
        made=True,
        files="HTML files (*.html)",
    )
    out_error_raster: Optional[str] = parameter(
        "out_raster",
        "Error raster",
        "Whether each cell is a hit, a miss or a false alarm, or which class was confused with which.",
        None,
        advanced=True,
    )
    out_points: Optional[str] = parameter(
        "out_vector",
        "Accuracy assessment points",
        "The random points with the fields Classified and GrndTruth, as ArcGIS has them.",
        None,
        advanced=True,
        points=True,
        arcgis_name="`out_points`, `in_accuracy_assessment_points`",
    )


@dataclass(frozen=True)
class TrackSlumGrowth(Job):
    """Compares the slums of two dates or more: what stayed, what is new, what is gone, and how fast."""

    ID = "trackslumgrowth"
    COMMAND = "growth"
    TITLE = "Track Slum Growth"
    GROUP = ANALYSIS
    TAGS = ("growth", "change", "time", "dashboard", "monitoring", "statistics", "rate")
    RUNS = "tools.growth:grow"
    NEEDS = "gdal"

    in_dates: tuple[str, ...] = parameter(
        "layers",
        "Slums of two dates or more",
        "Slum polygons or class rasters, one layer per date, in any order; both kinds may be mixed.",
        takes=("slums",),
        least=2,
    )
    dates: str = parameter(
        "text",
        "Dates of the layers",
        "In the order of the layers, as in 2015;2019-03;2024-11-30. Empty: each layer's temporal range, otherwise a "
        "date in its name or file name, otherwise a field named date or year.",
        "",
    )
    admin_boundaries: Optional[str] = parameter(
        "vector",
        "Administrative boundaries",
        "Polygons to sum up by. Changes are cut along their borders.",
        None,
        polygons=True,
    )
    admin_name_field: str = parameter(
        "field",
        "Name field of the boundaries",
        "Areas of the same name are one unit. Empty: the first text field.",
        "",
        parent="admin_boundaries",
    )
    in_raster: Optional[str] = parameter(
        "raster",
        "Image for the dashboard",
        "Shown behind the dashboard's map. It also gives the cell size when all dates are polygons.",
        None,
        takes=("image",),
    )
    cell_size: Optional[float] = parameter(
        "decimal",
        "Cell size in metres",
        "Cell size of the images that the slums come from. Empty: the smallest of the rasters among the dates, "
        "otherwise that of the image, otherwise 1 m.",
        None,
        minimum=0.0,
        exclusive=True,
        advanced=True,
    )
    minimum_width: Optional[float] = parameter(
        "decimal",
        "Least width of growth in metres",
        f"Changes that are narrower are slivers. Empty: {WIDTH_IN_CELLS:g} cells. 0: no limit.",
        None,
        minimum=0.0,
        advanced=True,
    )
    minimum_area: Optional[float] = parameter(
        "decimal",
        "Least area of growth in square metres",
        f"Changes that are smaller are slivers. Empty: {AREA_IN_SQUARE_WIDTHS:g} times the square of the least "
        "width. 0: no limit.",
        None,
        minimum=0.0,
        advanced=True,
    )
    class_value_field: str = parameter(
        "text",
        "Class value field of polygons",
        "Where a layer has this field, polygons of value 0 are background. Layers without it are all slum.",
        "gridcode",
        advanced=True,
        may_be_empty=True,
    )
    slum_values: tuple[int, ...] = parameter(
        "integers",
        "Class values of slums",
        "As in 1;2, for cells and for polygons. Empty: every value but 0 and NoData.",
        (),
        advanced=True,
    )
    population: Optional[str] = parameter(
        "raster",
        "Population raster",
        "People in each cell, as WorldPop or GHS-POP give them: counts the people in slums on each date.",
        None,
        advanced=True,
    )
    buildings: Optional[str] = parameter(
        "vector",
        "Buildings",
        "Outlines of buildings: counts those in slums on each date.",
        None,
        polygons=True,
        advanced=True,
    )
    in_grid: Optional[str] = parameter(
        "vector",
        "Grid for the dashboard",
        "Cells or units made by Summarize Slums By Grid: the dashboard's map shows their share of slum.",
        None,
        polygons=True,
        advanced=True,
        takes=("grid",),
    )
    in_confusion_matrix: Optional[str] = parameter(
        "file",
        "Confusion matrix",
        "Table made by Compute Accuracy For Pixel Classification, to show in the dashboard.",
        None,
        files="Tables (*.csv *.gpkg *.dbf)",
        advanced=True,
        takes=("accuracy",),
    )
    accuracy_tables: tuple[str, ...] = parameter(
        "files",
        "Confusion matrices of the dates",
        "One table per layer, in the order of the layers, made from random points by Compute Accuracy For Pixel "
        "Classification. They give error-adjusted areas and growth with 95 % intervals.",
        (),
        advanced=True,
    )
    accuracy_points: tuple[str, ...] = parameter(
        "files",
        "Accuracy assessment points of the dates",
        "The points of the same runs, in the same order: they give adjusted figures for each administrative unit that "
        "has enough of them.",
        (),
        advanced=True,
    )
    change_accuracy_tables: tuple[str, ...] = parameter(
        "files",
        "Confusion matrices of the change",
        "One table per period, of the layer of changes by its field code (1 persisted, 2 new, 3 gone). Growth then "
        "comes from a sample of the change itself, which is more precise.",
        (),
        advanced=True,
    )
    out_change_features: str = parameter(
        "out_vector", "Changes", "Polygons of new, persisting and lost slums from each date to the next.", polygons=True
    )
    out_table: Optional[str] = parameter(
        "out_table", "Table", "A row for each unit and date: .gpkg or .csv.", None, made=True
    )
    out_dashboard: Optional[str] = parameter(
        "out_file",
        "Dashboard",
        "One page that opens in any browser, without network.",
        None,
        made=True,
        files="HTML files (*.html)",
    )
