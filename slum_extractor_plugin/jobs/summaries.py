"""Summarize Slums By Grid: figures for publication."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .analysis import TrackSlumGrowth
from .classify import ClassifyPixelsUsingDeepLearning
from .fields import inherited, parameter
from .job import ANALYSIS, Job, Result
from .keywords import GeotiffLayout, SmallZones


@dataclass(frozen=True)
class SummarizeSlumsByGrid(Job):
    """Sums up slums in cells of a grid, or in administrative units, and protects people in small cells."""

    ID = "summarizeslumsbygrid"
    COMMAND = "grid"
    TITLE = "Summarize Slums By Grid"
    GROUP = ANALYSIS
    TAGS = ("grid", "share", "100 m", "statistics", "privacy", "publication", "population", "administrative units")
    RUNS = "tools.grid_summary:summarize"
    NEEDS = "gdal"
    RESULTS = (Result("AREA", "Hectares of slum", "number"), Result("COUNT", "Number of cells or units", "number"))

    in_slums: str = parameter(
        "layer", "Slums", "Slum polygons or a class raster.", polygons=True, takes=("slums", "class raster")
    )
    cell_size: float = parameter(
        "decimal",
        "Cell size in metres",
        "Side of a cell. Sides lie on multiples of it, so that grids of two dates have the same cells.",
        100.0,
        minimum=0.0,
        exclusive=True,
    )
    admin_boundaries: Optional[str] = inherited(
        TrackSlumGrowth, "admin_boundaries", help="Polygons to sum up by instead of cells."
    )
    admin_name_field: str = inherited(TrackSlumGrowth, "admin_name_field")
    in_confidence_raster: Optional[str] = parameter(
        "raster",
        "Confidence raster",
        "Confidence in percent, as Classify Pixels writes it: gives the mean confidence of slums in each cell.",
        None,
        advanced=True,
    )
    population: Optional[str] = inherited(
        TrackSlumGrowth,
        "population",
        advanced=False,
        help="People in each cell, as WorldPop or GHS-POP give them: counts the people in slums.",
    )
    buildings: Optional[str] = inherited(
        TrackSlumGrowth, "buildings", advanced=False, help="Outlines of buildings: counts those in slums."
    )
    least_count: int = parameter(
        "integer",
        "Least count",
        "Cells with slums of fewer people than this, or of fewer buildings where no population is given, are not shown "
        "alone. 0: no limit.",
        0,
        minimum=0,
    )
    small_cells: SmallZones = parameter(
        "keyword",
        "Cells below the least count",
        "SUPPRESS: they have no figures, and never a single cell alone. MERGE: they are joined with their neighbours "
        "to squares of 2, 4, 8 or more cells; administrative units cannot be merged.",
        "SUPPRESS",
    )
    round_counts: int = parameter(
        "integer", "Round people and buildings to multiples of", "0: not rounded.", 0, minimum=0, advanced=True
    )
    round_share: float = parameter(
        "decimal",
        "Round shares to multiples of percent",
        "Areas follow from the rounded shares, and intervals are widened to the next multiple. 0: not rounded.",
        0.0,
        minimum=0.0,
        maximum=50.0,
        advanced=True,
    )
    output_coordinate_system: str = parameter(
        "crs",
        "CRS of the grid",
        "A projected CRS. Empty: that of the slums, or an equal-area one around them where theirs counts degrees.",
        "",
        advanced=True,
    )
    equal_area: bool = parameter(
        "switch",
        "Cells of equal area",
        "Lay the grid in Lambert's azimuthal equal-area projection around the slums, so that all cells have the same "
        "area on the ground.",
        False,
        advanced=True,
    )
    extent: str = parameter("extent", "Extent of the grid", "Empty: that of the slums.", "", advanced=True)
    class_value_field: str = inherited(TrackSlumGrowth, "class_value_field")
    slum_values: tuple[int, ...] = inherited(TrackSlumGrowth, "slum_values")
    accuracy_table: Optional[str] = parameter(
        "file",
        "Confusion matrix",
        "Table made from random points by Compute Accuracy For Pixel Classification: gives error-adjusted areas with "
        "95 % intervals.",
        None,
        files="Tables (*.csv *.gpkg *.dbf)",
        advanced=True,
        takes=("accuracy",),
    )
    accuracy_points: Optional[str] = parameter(
        "vector",
        "Accuracy assessment points",
        "The points of the same run, for administrative units: each that has enough points has an interval of its own.",
        None,
        points=True,
        advanced=True,
    )
    geotiff_layout: GeotiffLayout = inherited(ClassifyPixelsUsingDeepLearning, "geotiff_layout")
    out_grid_features: str = parameter(
        "out_vector", "Cells or units", "Polygons with share, area and the counts.", polygons=True, gives="grid"
    )
    out_raster: Optional[str] = parameter(
        "out_raster", "Raster of the cells", "A band for each figure; the first is the share in percent.", None
    )


@dataclass(frozen=True)
class ReportSdgIndicator(Job):
    """Reports SDG indicator 11.1.1 by date and area: the share of the urban population that lives in slums."""

    ID = "reportsdgindicator"
    COMMAND = "sdg"
    TITLE = "Report SDG Indicator 11.1.1"
    GROUP = ANALYSIS
    TAGS = ("sdg", "11.1.1", "un-habitat", "population", "report", "statistics", "indicator")
    RUNS = "tools.sdg_report:report"
    NEEDS = "gdal"
    RESULTS = (Result("SHARE", "Share of the people who live in slums, last date, percent", "number"),)

    in_dates: tuple[str, ...] = inherited(
        TrackSlumGrowth,
        "in_dates",
        label="Slums of one date or more",
        help="Slum polygons or class rasters, one layer per date, in any order.",
        least=1,
    )
    dates: str = inherited(TrackSlumGrowth, "dates")
    population: tuple[str, ...] = parameter(
        "rasters",
        "Population rasters",
        "People in each cell, as WorldPop or GHS-POP give them: one for all dates, or one per layer in the order of "
        "the layers.",
    )
    admin_boundaries: Optional[str] = inherited(
        TrackSlumGrowth,
        "admin_boundaries",
        help="Polygons that people are counted in. Empty: the urban ground as a whole.",
    )
    admin_name_field: str = inherited(TrackSlumGrowth, "admin_name_field")
    urban_area: Optional[str] = parameter(
        "vector",
        "Urban ground",
        "Polygons of what is urban, such as the Degree of Urbanisation: only people in them are counted. Empty: all "
        "people in the administrative boundaries.",
        None,
        polygons=True,
    )
    definition: str = parameter(
        "text",
        "Definition of slums",
        "In a sentence, as it is shown on the page: which places were mapped as slums, and by whom.",
        "",
    )
    class_value_field: str = inherited(TrackSlumGrowth, "class_value_field")
    slum_values: tuple[int, ...] = inherited(TrackSlumGrowth, "slum_values")
    accuracy_tables: tuple[str, ...] = inherited(
        TrackSlumGrowth,
        "accuracy_tables",
        help="One table per layer, in the order of the layers, made from random points by Compute Accuracy For Pixel "
        "Classification. They give error-adjusted shares with 95 % intervals.",
    )
    accuracy_points: tuple[str, ...] = inherited(TrackSlumGrowth, "accuracy_points")
    out_report: str = parameter(
        "out_file",
        "SDG report",
        "One HTML file for screen and paper; it needs no network.",
        files="HTML files (*.html)",
    )
    out_table: Optional[str] = parameter(
        "out_file", "Table", "The same figures, a row for each area and date.", None, files="CSV files (*.csv)"
    )
    out_json: Optional[str] = parameter(
        "out_file",
        "JSON",
        "Figures, sources with their hashes, method and caveats, to be read by programs.",
        None,
        files="JSON files (*.json)",
    )
