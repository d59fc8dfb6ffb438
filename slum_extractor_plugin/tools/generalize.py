"""Majority Filter and Raster to Polygon."""

from __future__ import annotations

from typing import Any

from ..formats.figures import hectares, percent
from ..jobs.generalize import MajorityFilter, RasterToPolygon
from ..protocol import Reporter
from ..rasters.extent import bounds_in
from ..rasters.majority.filter import majority_filter
from ..rasters.polygons.convert import raster_to_polygons
from ..rasters.polygons.tally import AreaTally, median_and_largest
from ..translation import tr
from .class_names import named, names_of
from .listening import progress_of


def filter_majority(job: MajorityFilter, reporter: Reporter) -> dict[str, Any]:
    """Write the filtered class raster."""
    changed = majority_filter(
        job.in_raster,
        job.out_raster,
        job.number_neighbors,
        job.majority_definition,
        iterations=job.iterations,
        mask=job.mask,
        extent=bounds_in(job.in_raster, job.extent) if job.extent else None,
        layout=job.geotiff_layout,
        progress=progress_of(reporter),
    )
    text = tr("Cells that the majority filter changed: {} of {} ({}).")
    reporter.message(text.format(f"{changed.changed:,}", f"{changed.cells:,}", percent(changed.share)))
    return dict(job.outputs())


def polygonize(job: RasterToPolygon, reporter: Reporter) -> dict[str, Any]:
    """Write the polygons."""
    tally = AreaTally()
    count = raster_to_polygons(
        job.in_raster,
        job.out_polygon_features,
        simplify=job.simplify == "SIMPLIFY",
        raster_field=job.raster_field,
        multipart=job.create_multipart_features == "MULTIPLE_OUTER_PART",
        max_vertices=job.max_vertices_per_feature,
        drop_background=job.drop_background,
        class_values=job.class_values,
        minimum_area=job.minimum_area,
        small_patches=job.small_patches,
        simplify_tolerance=job.simplify_tolerance,
        tally=tally,
        progress=progress_of(reporter),
    )
    reporter.message(tr("{} polygons were made.").format(count))
    areas, names = tally.areas(), names_of(job.in_raster)
    text = tr("{}: {} in {} polygons; median {}, largest {}.")
    for value, each in areas.items():
        total, *others = map(hectares, (each.sum(), *median_and_largest(each)))
        reporter.message(text.format(named(value, names), total, len(each), *others))
    square_metres = sum(each.sum() for value, each in areas.items() if value)
    return {**dict(job.outputs()), "COUNT": count, "AREA": float(square_metres) / 10_000}
