"""Summarize Slums By Grid."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..errors import ParameterError
from ..jobs.summaries import SummarizeSlumsByGrid
from ..protocol import Reporter
from ..rasters.areas import SQUARE_METRES_OF_A_HECTARE
from ..rasters.estimates.tables import read_sample
from ..rasters.growth.adjusted import other_map
from ..rasters.growth.dates import Date
from ..rasters.growth.estimates_page import said
from ..rasters.growth.sample_points import points_by_unit
from ..rasters.growth.sources import DatedSlums
from ..rasters.polygons.file import check_format
from ..rasters.zones.adjusting import adjusted_cells, adjusted_units
from ..rasters.zones.cells import cells_of
from ..rasters.zones.exact import Inputs
from ..rasters.zones.figures import Figures
from ..rasters.zones.publishing import Published, Rules, publish
from ..rasters.zones.summarize import Summary, summarize_cells, summarize_units
from ..rasters.zones.writing import unit_shapes, write_cells, write_raster, write_units
from ..translation import tr
from ..version import version
from .apart import warn_if_apart
from .growth_texts import dashboard_texts
from .listening import Step, progress_of


def summarize(job: SummarizeSlumsByGrid, reporter: Reporter) -> dict[str, Any]:
    """Sum up, estimate, make fit for publication, and write."""
    _check(job)
    rules = Rules(job.least_count, job.small_cells == "MERGE", job.round_counts, job.round_share)
    others = (job.admin_boundaries, job.in_confidence_raster, job.population, job.buildings)
    for path in filter(None, others):
        warn_if_apart(job.in_slums, path, reporter)
    found = summed(job, progress_of(Step(reporter, 0, 0.8)))
    found = replace(found, figures=_adjusted(job, found, reporter))
    grid = found.cells.grid if found.cells else None
    width, height = (grid.width, grid.height) if grid else (len(found.figures.known), 1)
    published = publish(found.figures, rules, width, height)
    metadata = _metadata(job, found, published)
    _report(found, published, reporter)
    count = _write(job, found, published, metadata, Step(reporter, 0.8, 1))
    return {**dict(job.outputs()), "AREA": float(_total(found)) / SQUARE_METRES_OF_A_HECTARE, "COUNT": count}


def summed(job: SummarizeSlumsByGrid, progress: Any) -> Summary:
    """Return the figures of the cells or units, as they are."""
    slums = DatedSlums(job.in_slums, Date(0.0, ""), job.class_value_field, job.slum_values)
    inputs = Inputs(slums, job.in_confidence_raster, job.population, job.buildings)
    if job.admin_boundaries:
        return summarize_units(inputs, job.admin_boundaries, job.admin_name_field or None, progress)
    cells = cells_of(job.in_slums, job.cell_size, job.output_coordinate_system, job.equal_area, job.extent)
    return summarize_cells(inputs, cells, progress)


def _check(job: SummarizeSlumsByGrid) -> None:
    check_format(Path(job.out_grid_features))
    if job.admin_boundaries and job.out_raster:
        raise ParameterError("OUT_RASTER is made of cells. Leave ADMIN_BOUNDARIES empty, or OUT_RASTER.")
    if job.admin_boundaries and job.least_count and job.small_cells == "MERGE":
        raise ParameterError("Administrative units cannot be merged. Choose SUPPRESS for SMALL_CELLS.")
    if job.accuracy_points and not (job.accuracy_table and job.admin_boundaries):
        raise ParameterError(
            "ACCURACY_POINTS divides a sample by administrative unit. Give ACCURACY_TABLE and ADMIN_BOUNDARIES too."
        )
    if job.equal_area and job.output_coordinate_system:
        raise ParameterError(
            "EQUAL_AREA chooses the CRS of the grid. Leave OUTPUT_COORDINATE_SYSTEM empty, or EQUAL_AREA off."
        )


def _adjusted(job: SummarizeSlumsByGrid, found: Summary, reporter: Reporter) -> Figures:
    """Return the figures with error-adjusted areas, where there is a sample of this map."""
    if not job.accuracy_table:
        return found.figures
    sample, values = read_sample(job.accuracy_table), job.slum_values
    is_slum: Callable[[int], bool] = (lambda value: value in values) if values else bool
    slum = [value for value in {*sample.strata, *sample.classes} if is_slum(value)]
    notes = other_map(sample, slum, _total(found) / SQUARE_METRES_OF_A_HECTARE)
    for note in notes:
        reporter.warning(said(dashboard_texts(), note))
    if notes:
        return found.figures
    if found.cells:
        return adjusted_cells(found.figures, sample, is_slum)
    points = (
        points_by_unit(job.accuracy_points, sample, found.units, found.place, is_slum)
        if (job.accuracy_points)
        else None
    )
    return adjusted_units(found.figures, found.units.names, sample, points, is_slum)


def _total(found: Summary) -> float:
    """Return all square metres of slum, those in no unit included."""
    return float(found.figures.slum.sum()) + (float(found.outside.slum.sum()) if found.outside else 0.0)


def _metadata(job: SummarizeSlumsByGrid, found: Summary, published: Published) -> Mapping[str, str]:
    """Return what a reader must know: how the figures came about, and by which rules they were changed."""
    rules = {
        "LEAST_COUNT": str(job.least_count),
        "SMALL_CELLS": job.small_cells,
        "ROUND_COUNTS": str(job.round_counts),
        "ROUND_SHARE_PERCENT": f"{job.round_share:g}",
        "SUPPRESSED_ZONES": str(published.suppressed),
    }
    zones = (
        {"CELL_SIZE_METRES": f"{job.cell_size:g}", "GRID_CRS": _crs_name(found)}
        if found.cells
        else {"ADMIN_BOUNDARIES": Path(job.admin_boundaries.partition("|")[0]).name}
    )
    interval = (
        (
            "error rates of the whole map; errors within a cell taken as wholly dependent"
            if found.cells
            else "points of the unit"
        )
        if found.figures.adjusted is not None
        else "none"
    )
    return {
        "TITLE": "Share of slum",
        "TOOL": f"Slum Extractor {version()}, {job.ID}",
        "SLUMS": Path(job.in_slums.partition("|")[0]).name,
        **zones,
        **rules,
        "TOTAL_SLUM_HECTARES": f"{_total(found) / SQUARE_METRES_OF_A_HECTARE:.4f}",
        "INTERVAL": interval,
        "NOTE": "Totals are those before suppression and rounding; sums of published figures may differ.",
    }


def _crs_name(found: Summary) -> str:
    return found.cells.crs.GetName() if found.cells.crs else "none"


def _report(found: Summary, published: Published, reporter: Reporter) -> None:
    total = _total(found) / SQUARE_METRES_OF_A_HECTARE
    reporter.message(tr("{:,.4f} ha of slum in {} cells or units.").format(total, len(found.figures.known)))
    if found.outside is not None and found.outside.slum.sum() > 0:
        hectares = float(found.outside.slum.sum()) / SQUARE_METRES_OF_A_HECTARE
        reporter.warning(tr("{:,.4f} ha of slum are in no administrative unit.").format(hectares))
    if published.suppressed:
        text = tr("{} cells or units are below the least count and have no figures.")
        reporter.message(text.format(published.suppressed))


def _write(
    job: SummarizeSlumsByGrid, found: Summary, published: Published, metadata: Mapping[str, str], reporter: Reporter
) -> int:
    if found.cells is None:
        shapes = unit_shapes(found.units.outlines(), found.place.back)
        crs, told = found.place.result, progress_of(reporter)
        return write_units(job.out_grid_features, shapes, crs, published, metadata, told)
    share = 0.7 if job.out_raster else 1.0
    told = progress_of(Step(reporter, 0, share))
    count = write_cells(job.out_grid_features, found.cells, published, metadata, told)
    if job.out_raster:
        told = progress_of(Step(reporter, share, 1))
        write_raster(job.out_raster, found.cells, published, metadata, job.geotiff_layout, told)
    return count
