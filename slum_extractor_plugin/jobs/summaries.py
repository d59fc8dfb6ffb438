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
        "layer", "Slums", "Slum polygons or a class raster.", polygons=True, takes=("slums", "class raster"),
    )
    cell_size: float = parameter(
        "decimal", "Cell size in metres",
        "Side of a cell. Sides lie on multiples of it, so that grids of two dates have the same cells.", 100.0,
        minimum=0.0, exclusive=True,
    )
    admin_boundaries: Optional[str] = inherited(
        TrackSlumGrowth, "admin_boundaries", help="Polygons to sum up by instead of cells.",
    )
    admin_name_field: str = inherited(TrackSlumGrowth, "admin_name_field")
    in_confidence_raster: Optional[str] = parameter(
        "raster", "Confidence raster",
        "Confidence in percent, as Classify Pixels writes it: gives the mean confidence of slums in each cell.", None,
    )
    population: Optional[str] = inherited(
        TrackSlumGrowth, "population", advanced=False,
        help="People in each cell, as WorldPop or GHS-POP give them: counts the people in slums.",
    )
    buildings: Optional[str] = inherited(
        TrackSlumGrowth, "buildings", advanced=False, help="Outlines of buildings: counts those in slums.",
    )
    least_count: int = parameter(
        "integer", "Least count",
        "Cells with slums of fewer people than this, or of fewer buildings where no population is given, are not shown "
        "alone. 0: no limit.", 0, minimum=0,
    )
    small_cells: SmallZones = parameter(
        "keyword", "Cells below the least count",
        "SUPPRESS: they have no figures, and never a single cell alone. MERGE: they are joined with their neighbours "
        "to squares of 2, 4, 8 or more cells; administrative units cannot be merged.", "SUPPRESS",
    )
    round_counts: int = parameter(
        "integer", "Round people and buildings to multiples of", "0: not rounded.", 0, minimum=0,
    )
    round_share: float = parameter(
        "decimal", "Round shares to multiples of percent",
        "Areas follow from the rounded shares, and intervals are widened to the next multiple. 0: not rounded.", 0.0,
        minimum=0.0, maximum=50.0,
    )
    output_coordinate_system: str = parameter(
        "crs", "CRS of the grid",
        "A projected CRS. Empty: that of the slums, or an equal-area one around them where theirs counts degrees.", "",
        advanced=True,
    )
    equal_area: bool = parameter(
        "switch", "Cells of equal area",
        "Lay the grid in Lambert's azimuthal equal-area projection around the slums, so that all cells have the same "
        "area on the ground.", False, advanced=True,
    )
    extent: str = parameter(
        "extent", "Extent of the grid", "Empty: that of the slums.", "", advanced=True,
    )
    class_value_field: str = inherited(TrackSlumGrowth, "class_value_field")
    slum_values: tuple[int, ...] = inherited(TrackSlumGrowth, "slum_values")
    accuracy_table: Optional[str] = parameter(
        "file", "Confusion matrix",
        "Table made from random points by Compute Accuracy For Pixel Classification: gives error-adjusted areas with "
        "95 % intervals.", None, files="Tables (*.csv *.gpkg *.dbf)", advanced=True, takes=("accuracy",),
    )
    accuracy_points: Optional[str] = parameter(
        "vector", "Accuracy assessment points",
        "The points of the same run, for administrative units: each that has enough points has an interval of its own.",
        None, points=True, advanced=True,
    )
    geotiff_layout: GeotiffLayout = inherited(ClassifyPixelsUsingDeepLearning, "geotiff_layout")
    out_grid_features: str = parameter(
        "out_vector", "Cells or units", "Polygons with share, area and whatever was counted.", polygons=True,
        gives="grid",
    )
    out_raster: Optional[str] = parameter(
        "out_raster", "Raster of the cells", "A band for each figure; the first is the share in percent.", None,
    )
