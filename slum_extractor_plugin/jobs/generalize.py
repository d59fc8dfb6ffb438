"""Majority Filter and Raster to Polygon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional

from .fields import parameter
from .job import GENERALIZATION, Job, Result
from .keywords import GeotiffLayout, Majority, Neighbors, SmallPatches


@dataclass(frozen=True)
class MajorityFilter(Job):
    """Replaces cells by the majority of their contiguous neighbours, as ArcGIS's tool of this name does."""

    ID = "majorityfilter"
    COMMAND = "filter"
    TITLE = "Majority Filter"
    GROUP = GENERALIZATION
    TAGS = ("majority", "mode", "filter", "noise", "salt and pepper", "sieve", "generalize", "spatial analyst")
    RUNS = "tools.generalize:filter_majority"
    UNHEEDED = (("environment `cellSize`, `snapRaster`, `outputCoordinateSystem`", "the result has the input's cells"),)
    NEEDS = "gdal"

    in_raster: str = parameter(
        "raster", "Input class raster", "Raster of integer class values.", arcgis=1, takes=("class raster",)
    )
    number_neighbors: Neighbors = parameter(
        "keyword",
        "Number of neighbors to use",
        "FOUR: cells that share an edge; keeps corners. EIGHT: those at the corners too; rounds corners off.",
        "FOUR",
        arcgis=2,
    )
    majority_definition: Majority = parameter(
        "keyword",
        "Replacement threshold",
        "MAJORITY: three of four, or five of eight, neighbours agree. HALF: two of four, or four of eight.",
        "MAJORITY",
        arcgis=3,
    )
    mask: Optional[str] = parameter(
        "vector",
        "Mask",
        "Only cells in these polygons are kept; the others become NoData.",
        None,
        polygons=True,
        advanced=True,
        environment="mask",
    )
    extent: str = parameter(
        "extent", "Processing extent", "Only cells in this extent are written.", "", advanced=True, environment="extent"
    )
    iterations: int = parameter(
        "integer",
        "Iterations",
        "Maximum number of passes; the filter stops when nothing changes. ArcGIS filters once.",
        1,
        minimum=1,
        maximum=100,
        advanced=True,
    )
    geotiff_layout: GeotiffLayout = parameter(
        "keyword",
        "Layout of GeoTIFF outputs",
        "STANDARD: tiled and compressed. COG: a Cloud Optimized GeoTIFF, which is read in parts over the network.",
        "STANDARD",
        advanced=True,
    )
    out_raster: str = parameter(
        "out_raster",
        "Filtered class raster",
        "The classes after filtering, with the names and colours of the input.",
        arcgis_name="the raster returned",
        gives="class raster",
    )


@dataclass(frozen=True)
class RasterToPolygon(Job):
    """Turns patches of equal class value into polygons, as ArcGIS's tool of this name does."""

    ID = "rastertopolygon"
    COMMAND = "polygons"
    TITLE = "Raster to Polygon"
    GROUP = GENERALIZATION
    TAGS = ("polygonize", "vectorize", "raster to vector", "conversion")
    RUNS = "tools.generalize:polygonize"
    UNHEEDED = (
        (
            "environment `extent`, `snapRaster`, `outputCoordinateSystem`",
            "the polygons lie on the raster's cells, in its CRS",
        ),
    )
    NEEDS = "gdal"
    RESULTS = (
        Result("COUNT", "Number of polygons", "number"),
        Result("AREA", "Area of the classes in hectares", "number"),
    )

    in_raster: str = parameter(
        "raster", "Input class raster", "Raster of integer class values.", arcgis=1, takes=("class raster",)
    )
    simplify: Literal["SIMPLIFY", "NO_SIMPLIFY"] = parameter(
        "keyword",
        "Simplify polygons",
        "SIMPLIFY: fewer vertices; neighbours keep one shared border. NO_SIMPLIFY: exactly the cells' edges.",
        "SIMPLIFY",
        arcgis=3,
        yes="SIMPLIFY",
    )
    raster_field: str = parameter(
        "text",
        "Field",
        "Column of the raster's attribute table to store. Value, the class value, is stored as gridcode.",
        "Value",
        arcgis=4,
    )
    create_multipart_features: Literal["SINGLE_OUTER_PART", "MULTIPLE_OUTER_PART"] = parameter(
        "keyword",
        "Create multipart features",
        "SINGLE_OUTER_PART: one feature per patch. MULTIPLE_OUTER_PART: one feature per class.",
        "SINGLE_OUTER_PART",
        arcgis=5,
        yes="MULTIPLE_OUTER_PART",
    )
    max_vertices_per_feature: Optional[int] = parameter(
        "integer",
        "Maximum vertices per polygon feature",
        "Polygons with more vertices are divided. Empty: no limit.",
        None,
        minimum=4,
        advanced=True,
        arcgis=6,
    )
    drop_background: bool = parameter(
        "switch",
        "Drop the background",
        "Make no polygons of value 0. Unticked, they are made, as in ArcGIS.",
        False,
        advanced=True,
    )
    class_values: tuple[int, ...] = parameter(
        "integers", "Class values", "Make polygons of these only, as in 1;2. Empty: of every value.", (), advanced=True
    )
    minimum_area: float = parameter(
        "decimal",
        "Minimum area in square metres",
        "Patches below this area are handled as set under Small patches.",
        0.0,
        minimum=0.0,
        advanced=True,
    )
    small_patches: SmallPatches = parameter(
        "keyword",
        "Small patches",
        "REMOVE leaves them out and fills small holes. MERGE gives them their largest neighbour's value.",
        "REMOVE",
        advanced=True,
    )
    simplify_tolerance: Optional[float] = parameter(
        "decimal",
        "Simplify tolerance in cells",
        "How far, in cells, a simplified border may lie from the cells' edges, above 0 to 0.5. Empty: 0.5.",
        None,
        minimum=0.0,
        exclusive=True,
        maximum=0.5,
        advanced=True,
    )
    out_polygon_features: str = parameter(
        "out_vector",
        "Polygons",
        "Polygons with the fields Id, gridcode (the class value), area_m2 and perimeter_m.",
        polygons=True,
        arcgis=2,
        gives="slums",
    )
