"""How slums change from date to date: patches that stay, come and go, and their sums by administrative unit."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import ogr

from ...errors import ParameterError
from ...progress import Progress, part, silent
from ...staging import staged_file
from ...threads import thread_pool
from ..areas import ArealScale
from ..parallel import core_count, ordered_map
from ..polygons.file import PolygonFile, check_format, polygon_file
from .features import Finisher, Patches
from .overlay import Changes, Overlay, joined
from .picture import ChangePicture
from .pieces import pieces_of
from .place import Place, place_of
from .slivers import SliverRule
from .sources import DatedSlums, Store, cell_size_of
from .sums import Sums
from .tiles import Tile, cut
from .units import Units
from .zonal import Buildings, population_of

#: Vertices, a few for each shape added, that a tile holds: some ten thousand shapes are compared at once.
_LOAD = 60_000.0
_SHAPE_IN_BYTES = 96.0

#: Side of a cell in metres when neither a raster nor the user says one.
DEFAULT_CELL = 1.0

FIELDS = {
    "change": ogr.OFTString,
    "from_date": ogr.OFTString,
    "to_date": ogr.OFTString,
    "area_ha": ogr.OFTReal,
    "slum_from": ogr.OFTInteger,
    "slum_to": ogr.OFTInteger,
    "unit": ogr.OFTString,
    "code": ogr.OFTInteger,
}


@dataclass(frozen=True)
class Options:
    """What may be said beside the dates.

    Attributes:
        boundaries, name_field: polygons of administrative units and the field of their names.
        cell_size: metres; None for the rasters' own, the smallest of them.
        width, area: least width in metres and least area in square metres of growth; None for what follows from
            the cell size, 0 for no such limit.
        population, buildings: a raster of people a cell, and polygons.
        image: a raster that gives the cell size where no date is a raster.
    """

    boundaries: str | None = None
    name_field: str | None = None
    cell_size: float | None = None
    width: float | None = None
    area: float | None = None
    population: str | None = None
    buildings: str | None = None
    image: str | None = None


@dataclass(frozen=True)
class Tracking:
    """What was found: the sums, the rule that was applied, the cell size it came from, and pictures of the change."""

    sums: Sums
    rule: SliverRule
    cell_size: float | None
    picture: ChangePicture | None
    place: Place
    units: Units
    features: int = field(default=0)


def track(
    slums: Sequence[DatedSlums],
    out_features: str | os.PathLike,
    options: Options | None = None,
    *,
    picture_size: int | None = None,
    progress: Progress = silent,
) -> Tracking:
    """Write the patches that stayed, came and went between each date and the next.

    Fields: ``change`` (persisted, new, gone or sliver), ``from_date``, ``to_date``, ``area_ha`` on the ellipsoid,
    ``slum_from`` and ``slum_to`` (whether it is slum on either date, which tells slivers apart), ``unit`` and ``code``
    (1 persisted, 2 new, 3 gone, slivers by what they add or take, as a map of change has them). Patches
    are cut at the borders of units. Where a raster of any date has NoData, or ends, nothing is compared.

    Args:
        slums: two or more dates, in any order; polygons, class rasters, or some of both, each in its own CRS.
        out_features: ``.gpkg``, ``.fgb``, ``.shp`` or ``.geojson``, in the CRS of the earliest date.
        options: see there.
        picture_size: cells along the longer side of a picture of the change, for the dashboard; None for none.
        progress: told the share of the work that is done.

    Raises:
        ParameterError: there are fewer than two dates, or a parameter cannot work.
        RasterError, VectorError: a layer cannot be read, or the output cannot be written.
    """
    options, slums = options or Options(), sorted(slums, key=lambda each: each.date)
    if len(slums) < 2:
        raise ParameterError("Tracking growth needs two dates or more. Add the slums of another date.")
    path = Path(out_features)
    check_format(path)
    place = place_of([each.path for each in slums])
    with staged_file(path) as staged:
        folder = staged.with_name("work")
        folder.mkdir()
        with (
            closing(Store(folder, place)) as store,
            polygon_file(staged, path.stem, place.result, FIELDS, False, part(progress, 0.95, 1.0)) as file,
        ):
            found = _Run(slums, store, options, picture_size).into(file, part(progress, 0.0, 0.95))
        shutil.rmtree(folder)
    return found


class _Run:
    """One comparison, from the layers to the file."""

    def __init__(self, slums: list[DatedSlums], store: Store, options: Options, picture_size: int | None) -> None:
        self._slums, self._store, self._options, self._picture_size = slums, store, options, picture_size
        self._layers = [f"slum_{index}" for index in range(len(slums))]
        self._units = Units(options.boundaries, options.name_field, store.place.working)
        self._population = population_of(options.population, store.place)

    def into(self, file: PolygonFile, progress: Progress) -> Tracking:
        """Write the patches and return what was found."""
        self._bring_in(part(progress, 0.0, 0.3))
        names = [*self._layers, *self._store.unknown]
        numbers, boxes, sizes = zip(*(self._store.boxes(name) for name in names))
        shapes = np.concatenate(boxes[: len(self._layers)])
        bounds = (*shapes[:, :2].min(axis=0), *shapes[:, 2:].max(axis=0)) if len(shapes) else (0.0,) * 4
        areal = ArealScale(self._store.place.working, bounds)
        rule, cell = self._rule(areal, bounds)
        dates, working, has = [each.date for each in self._slums], self._store.place.working, self._options
        sums = Sums(dates, self._units.names, bool(has.population), bool(has.buildings))
        size = self._picture_size
        picture = ChangePicture(bounds, working, len(dates) - 1, size) if size else None
        if len(shapes):
            tile = cut(boxes, [(each + _SHAPE_IN_BYTES) / 16 for each in sizes], _LOAD)
            self._units.prepare(bounds)
            finisher = Finisher(areal, rule, self._units, self._store.place)
            work = _Work(Overlay(self._store, self._layers, numbers, boxes), finisher, self)
            for patches in work.of(tile, part(progress, 0.3, 1.0)):
                _write(file, patches, [date.text for date in dates])
                sums.add(patches)
                if picture is not None:
                    picture.burn(patches)
            sums.add_zonal(work.zonal)
        return Tracking(sums, rule, cell, picture, self._store.place, self._units, file.count)

    def zonal(self, tile: Tile, slums: Sequence[ogr.Geometry]) -> list[tuple[int, str, float, int]]:
        """Return (date, unit, people, buildings) in the slums of a leaf."""
        if not self._population and not self._buildings:
            return []
        near = self._buildings.near(tile) if self._buildings else None
        return [
            (
                date,
                unit,
                self._population.within(shape) if self._population else 0.0,
                self._buildings.within(shape, near) if self._buildings else 0,
            )
            for date, covered in enumerate(slums)
            for unit, part in self._units.divided(pieces_of(covered))
            for shape in (part.geometry(),)
        ]

    def _bring_in(self, progress: Progress) -> None:
        count = len(self._slums) + bool(self._options.buildings)
        for index, (each, name) in enumerate(zip(self._slums, self._layers)):
            self._store.take(each, name, part(progress, index / count, (index + 1) / count))
        last = part(progress, len(self._slums) / count, 1.0)
        path = self._options.buildings
        self._buildings = Buildings(self._store, path, last) if path else None

    def _rule(self, areal: ArealScale, bounds: Sequence[float]) -> tuple[SliverRule, float | None]:
        """Return the rule, and the cell size in metres that it follows from, None where nothing says one."""
        cell = self._options.cell_size
        if cell is None:
            units = cell_size_of(self._slums, self._options.image, self._store.place)
            middle = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
            cell = None if units is None else units * float(areal.at(*middle)) ** 0.5
        return SliverRule.of(DEFAULT_CELL if cell is None else cell, self._options.width, self._options.area), cell


class _Work:
    """Walks through the tiles on all cores; ``zonal`` collects the figures of the leaves."""

    def __init__(self, overlay: Overlay, finisher: Finisher, run: _Run) -> None:
        self._overlay, self._finisher, self._run = overlay, finisher, run
        self.zonal: list[tuple[int, str, float, int]] = []

    def of(self, tile: Tile, progress: Progress) -> Iterator[Patches]:
        """Yield the finished patches of all tiles, in an order that does not depend on the number of cores."""
        leaves = list(tile.leaves())
        with thread_pool(core_count()) as pool:
            results = ordered_map(pool, self._leaf, leaves, 2 * core_count() + 1)
            with closing(results):
                yield from self._merged(tile, _told(results, len(leaves), progress))

    def _leaf(self, tile: Tile) -> tuple[Changes, list[Patches], list]:
        slums = self._overlay.slums(tile)
        changes = self._overlay.changes(tile, slums)
        return changes, list(self._finisher.of(changes)), self._run.zonal(tile, slums)

    def _merged(self, tile: Tile, results: Iterator) -> Generator[Patches, None, Changes]:
        if tile.halves is None:
            changes, patches, zonal = next(results)
            self.zonal += zonal
            yield from patches
            return changes
        first = yield from self._merged(tile.halves[0], results)
        second = yield from self._merged(tile.halves[1], results)
        changes = joined(tile, first, second)
        yield from self._finisher.of(changes)
        return Changes(changes.box, [], changes.open)


def _told(results: Iterator, count: int, progress: Progress) -> Iterator:
    for index, each in enumerate(results):
        progress((index + 1) / count)
        yield each


def _write(file: PolygonFile, patches: Patches, dates: list[str]) -> None:
    count, kind = len(patches.hectares), patches.kind
    same = (kind.label, dates[patches.interval], dates[patches.interval + 1])
    labels = [[each] * count for each in same]
    ends = [[int(each)] * count for each in (kind.before, kind.after)]
    hectares = patches.hectares.tolist()
    blobs = patches.blobs(file.srs_id)
    file.add(blobs, *labels, hectares, *ends, [patches.unit] * count, [kind.code] * count)
