"""Majority Filter and Raster to Polygon."""

from __future__ import annotations

from typing import Any

from ..jobs.generalize import MajorityFilter, RasterToPolygon
from ..protocol import Reporter
from ..rasters.extent import bounds_in
from ..rasters.majority.filter import majority_filter
from ..rasters.polygons.convert import raster_to_polygons
from ..translation import tr
from .listening import progress_of


def filter_majority(job: MajorityFilter, reporter: Reporter) -> dict[str, Any]:
    """Write the filtered class raster."""
    majority_filter(
        job.in_raster, job.out_raster, job.number_neighbors, job.majority_definition, iterations=job.iterations,
        mask=job.mask, extent=bounds_in(job.in_raster, job.extent) if job.extent else None,
        layout=job.geotiff_layout, progress=progress_of(reporter),
    )
    return dict(job.outputs())


def polygonize(job: RasterToPolygon, reporter: Reporter) -> dict[str, Any]:
    """Write the polygons."""
    count = raster_to_polygons(
        job.in_raster, job.out_polygon_features, simplify=job.simplify == "SIMPLIFY", raster_field=job.raster_field,
        multipart=job.create_multipart_features == "MULTIPLE_OUTER_PART", max_vertices=job.max_vertices_per_feature,
        drop_background=job.drop_background, class_values=job.class_values, minimum_area=job.minimum_area,
        small_patches=job.small_patches, simplify_tolerance=job.simplify_tolerance, progress=progress_of(reporter),
    )
    reporter.message(tr("{} polygons were made.").format(count))
    return {**dict(job.outputs()), "COUNT": count}
