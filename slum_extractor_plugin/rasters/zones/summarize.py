"""Sums by zones: by the quickest way that is exact, with estimates, and with what the rules of publication leave."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from osgeo import ogr

from ...progress import Progress, part
from ..areas import ArealScale
from ..growth.pieces import pieces_of
from ..growth.place import Place, place_of
from ..growth.units import Units
from ..growth.zonal import population_of
from .aligned import is_aligned, sum_aligned
from .cells import Cells, ground_area
from .exact import Inputs, UnitZones, sum_exactly
from .figures import Figures
from .inhabitants import SlumsAt, buildings_in_slums, people_in_slums


@dataclass(frozen=True)
class Summary:
    """Figures of zones.

    Attributes:
        figures: of the cells row by row, or of the units in the order of their names.
        outside: of ground in no unit; of a grid, None.
        cells: the grid, or None.
        units: the units, or None.
        place: where units were summed up.
        everyone: people in each unit, in slums or not; None without a population raster.
        ground: square metres of each unit, known or not.
    """

    figures: Figures
    outside: Figures | None = None
    cells: Cells | None = None
    units: Units | None = None
    place: Place | None = None
    everyone: np.ndarray | None = field(default=None)
    ground: np.ndarray | None = field(default=None)


def summarize_cells(inputs: Inputs, cells: Cells, progress: Progress) -> Summary:
    """Return the figures of the cells of a grid.

    Raises:
        RasterError, VectorError, ParameterError: a layer cannot be read.
    """
    if not is_aligned(inputs.slums.path, cells):
        x, y = cells.centres()
        scale = ArealScale(cells.crs, cells.grid.bounds())
        whole = scale.at(x[None, :], y[:, None]).ravel() * cells.grid.cell_area
        return Summary(sum_exactly(inputs, cells, Place(cells.crs, cells.crs), whole, progress), cells=cells)
    slums, values = inputs.slums.path, inputs.slums.values
    counted = bool(inputs.population or inputs.buildings)
    figures = sum_aligned(slums, cells, values, inputs.confidence, part(progress, 0.0, 0.6 if counted else 1.0))
    places = SlumsAt(slums, cells, values)
    if inputs.population:
        figures.people = people_in_slums(inputs.population, places, cells.count, part(progress, 0.6, 0.9))
    if inputs.buildings:
        figures.buildings = buildings_in_slums(inputs.buildings, places, cells.count)
    return Summary(figures, cells=cells)


def summarize_units(inputs: Inputs, boundaries: str, name_field: str | None, progress: Progress) -> Summary:
    """Return the figures of administrative units.

    Raises:
        RasterError, VectorError, ParameterError: a layer cannot be read.
    """
    place = place_of([inputs.slums.path])
    units = Units(boundaries, name_field, place.working)
    shapes = [shape for _, shape in units.outlines()]
    boxes = np.array([shape.GetEnvelope() for shape in shapes])
    bounds = (boxes[:, 0].min(), boxes[:, 2].min(), boxes[:, 1].max(), boxes[:, 3].max())
    units.prepare(bounds)
    zones = UnitZones(units)
    whole = _unit_areas(units, zones, place, bounds)
    found = sum_exactly(inputs, zones, place, np.append(whole, np.inf), progress)
    inside, outside = np.arange(len(units.names)), np.array([len(units.names)])
    everyone = None
    if inputs.population:
        population = population_of(inputs.population, place)
        everyone = np.array([population.within(shape) for shape in _by_name(units).values()])
    return Summary(found.chosen(inside), found.chosen(outside), None, units, place, everyone, whole)


def _unit_areas(units: Units, zones: UnitZones, place: Place, bounds: tuple) -> np.ndarray:
    scale, sums = ArealScale(place.working, bounds), np.zeros(zones.count)
    for zone, (_, shape) in zip((units.names.index(name) for name, _ in units.outlines()), units.outlines()):
        for other, pieces in zones.divided(pieces_of(shape)):
            if other == zone:
                sums[zone] += ground_area(pieces, scale)
    return sums[:-1]


def _by_name(units: Units) -> dict[str, ogr.Geometry]:
    found: dict[str, ogr.Geometry] = {}
    for name, shape in units.outlines():
        found[name] = found[name].Union(shape) if name in found else shape
    return found
