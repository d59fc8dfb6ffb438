"""Compute Accuracy For Pixel Classification: two passes over the cells, and everything that is found on the way."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, field

import numpy as np

from ...errors import ParameterError
from ...jobs.analysis import ComputeAccuracyForPixelClassification
from ...progress import Progress, part, silent
from ..estimates.sampled_areas import SampledAreas
from ..ground import Ground
from ..parallel import bounded_cache
from . import estimates
from .boundaries import BoundaryFigures, BoundaryMeter, BoundarySamples
from .common_grid import CommonGrid
from .confusion import Accuracy, accuracy_of, count_pairs, nothing_to_compare
from .error_raster import ErrorCodes, error_raster
from .estimates import Estimates
from .objects import ObjectCounts, ObjectFigures
from .overview import Overview
from .pairs import Pairs, Sources, Strip
from .sampling import DESIGNS, RANDOM, STRATIFIED, Draw, Points
from .whole_map import MapSums

#: Blocks along each side of the area, between which the figures of a whole area are resampled.
_BLOCKS = 10

_CACHE = 64 * 2**20


@dataclass(frozen=True)
class Options:
    """What to find out.

    Attributes:
        points: number of random points; 0 compares every cell.
        sampling: one of DESIGNS, for points.
        minimum_distance: between points, in metres.
        least_share: of an object that must be right, see :class:`~.objects.ObjectFigures`.
        seed: of the draws.
    """

    points: int = 0
    sampling: str = STRATIFIED
    minimum_distance: float = 0.0
    least_share: float = 0.5
    seed: int = 0

    def __post_init__(self) -> None:
        if self.sampling not in DESIGNS:
            raise ParameterError(f"There is no sampling {self.sampling}. Choose {', '.join(DESIGNS)}.")
        if not 0 < self.least_share <= 1:
            raise ParameterError(f"The least overlap is {self.least_share}. Choose a share above 0, up to 1.")


@dataclass(frozen=True)
class ClassDetails:
    """Objects and boundaries of one class; ``objects`` is None where there are too many."""

    objects: ObjectFigures | None
    boundaries: BoundaryFigures


@dataclass(frozen=True)
class Assessment:
    """What was found.

    Attributes:
        census: every compared cell; accuracy: the cells or points that the figures are of.
        estimates: the figures with their uncertainty.
        points: the sample, None when every cell was compared.
        names: of the class values.
        mapped, true: square metres on the ground by class value, of every compared cell.
        details: of the classes of interest.
        value: the only class beside the background; None with several.
        overview: the picture's counts.
        options: what was asked for.
        cells: the grid on which both sides were compared.
        map_areas: by class value, in square metres, where every cell of test areas in a larger map was compared.
    """

    census: Accuracy
    accuracy: Accuracy
    estimates: Estimates
    points: Points | None
    names: dict[int, str]
    mapped: dict[int, float]
    true: dict[int, float]
    details: dict[int, ClassDetails]
    value: int | None
    overview: Overview
    options: Options
    cells: CommonGrid
    map_areas: dict[int, SampledAreas]

    @property
    def stratified(self) -> bool:
        """Whether the points are, so that figures are weighted by the mapped areas."""
        return self.points is not None and self.options.sampling != RANDOM


def assess(
    sources: Sources,
    options: Options,
    out_error_raster: str | os.PathLike | None = None,
    progress: Progress = silent,
    *,
    layout: str = ComputeAccuracyForPixelClassification.entry("geotiff_layout").default,
) -> Assessment:
    """Compare both sides and return what was found.

    Raises:
        RasterError, VectorError: a side cannot be read, or there is nothing to compare.
        ParameterError: the only class to compare occurs on neither side.
    """
    with bounded_cache(_CACHE), Pairs(sources) as pairs:
        census = _Census(pairs, options)
        for strip in pairs.strips(cuts=census.row_cuts, progress=part(progress, 0, 0.5)):
            census.add(strip)
        if not census.counts:
            raise nothing_to_compare(sources.classified)
        if sources.only is not None and sources.only not in census.accuracy.values:
            raise ParameterError(f"The class {sources.only} occurs neither in the classification nor in the truth.")
        second = _SecondPass(pairs, census, options)
        codes = ErrorCodes(census.accuracy.values, second.names, second.value)
        with error_raster(out_error_raster, pairs, codes, layout, part(progress, 0.5, 1)) as (writer, told):
            for strip in pairs.strips(progress=told):
                second.add(strip)
                if writer:
                    writer.add(strip)
        return second.assessment()


@dataclass
class _ClassCounts:
    """What the first pass collects of one class."""

    objects: ObjectCounts
    boundaries: BoundarySamples


@dataclass
class _Census:
    """The first pass: counts by block, areas, objects, and places on the boundaries."""

    pairs: Pairs
    options: Options
    counts: Counter = field(default_factory=Counter)
    blocks: dict[tuple[int, int], Counter] = field(default_factory=dict)
    areas: Counter = field(default_factory=Counter)
    classes: dict[int, _ClassCounts] = field(default_factory=dict)

    def __post_init__(self) -> None:
        grid = self.pairs.grid
        self.ground = Ground(grid, self.pairs.crs)
        self.row_cuts, self._column_cuts = (
            sorted({length * index // _BLOCKS for index in range(_BLOCKS)}) for length in (grid.height, grid.width)
        )
        self._above: np.ndarray | None = None
        masked = self.pairs.masked and not self.options.points
        self._map = MapSums() if masked and self.pairs.hold_the_map else None

    def add(self, strip: Strip) -> None:
        """Take the next strip, which lies within one row of blocks."""
        here: Counter = Counter()
        row = int(np.searchsorted(self.row_cuts, strip.window.row, side="right"))
        for column, (start, end) in enumerate(zip(self._column_cuts, [*self._column_cuts[1:], strip.window.width])):
            known = strip.known[:, start:end]
            found = count_pairs(strip.classified[:, start:end][known], strip.true[:, start:end][known])
            self.blocks.setdefault((row, column), Counter()).update(found)
            here.update(found)
        cell_area = self.ground.cell_area(strip.window)
        self.counts.update(here)
        self.areas.update({pair: count * cell_area for pair, count in here.items()})
        if self._map is not None:
            self._map.add(strip, cell_area)
        self._add_classes(strip, {value for pair in here for value in pair}, cell_area)

    def _add_classes(self, strip: Strip, present: set[int], cell_area: float) -> None:
        for value in sorted(present - {0} - self.classes.keys()):
            samples = BoundarySamples(self.options.seed, self._above)
            self.classes[value] = _ClassCounts(ObjectCounts(self.options.least_share), samples)
        for value, counts in self.classes.items():
            sides = _sides(strip, value)
            classified, true = counts.objects.add(*sides, cell_area)
            if classified is not None:
                counts.boundaries.add(classified, true, strip)
        self._above = strip.known[-1:].copy()

    @property
    def accuracy(self) -> Accuracy:
        """The matrix of all cells."""
        return accuracy_of(self.counts)

    def map_areas(self) -> dict[int, SampledAreas]:
        """Return each class in the map and in its test areas, where those are a part of it."""
        areas = {} if self._map is None else self._map.areas()
        return {value: sampled for value, sampled in areas.items() if not sampled.are_whole_map}

    def by_block(self) -> np.ndarray:
        """Return the cells (block, classified, true)."""
        values = self.accuracy.values
        return np.array([accuracy_of(counts, values).matrix for counts in self.blocks.values()])


class _SecondPass:
    """The second pass: the points, the picture, and the distances between boundaries."""

    def __init__(self, pairs: Pairs, census: _Census, options: Options) -> None:
        self._pairs, self._census, self._options = pairs, census, options
        accuracy = census.accuracy
        classes = [value for value in accuracy.values if value]
        self.value = classes[0] if len(classes) == 1 else None
        self.names = pairs.names(accuracy.values)
        self._overview = Overview(pairs.grid, self.value)
        self._matches = {value: counts.objects.matches() for value, counts in sorted(census.classes.items())}
        self._meters: dict[int, BoundaryMeter] = {
            value: census.classes[value].boundaries.meter(matches.right, matches.found, census.ground)
            for value, matches in self._matches.items()
            if matches is not None
        }
        self._draw: Draw | None = None
        if options.points:
            cells = {value: int(row.sum()) for value, row in zip(accuracy.values, accuracy.matrix) if row.any()}
            self._draw = Draw(options.sampling, options.points, cells, options.minimum_distance, options.seed)

    def add(self, strip: Strip) -> None:
        """Take the next strip."""
        self._overview.add(strip)
        for value, meter in self._meters.items():
            meter.add(*_sides(strip, value), strip)
        if self._draw:
            self._draw.add(strip)

    def assessment(self) -> Assessment:
        """Return what was found."""
        census = self._census.accuracy
        mapped, true = Counter(), Counter()
        for (classified, real), area in self._census.areas.items():
            mapped[classified] += area
            true[real] += area
        points = self._draw.points(self._census.ground) if self._draw else None
        accuracy = census if points is None else _of_points(points, census.values)
        details = {
            value: ClassDetails(None, BoundaryFigures(None, None))
            if matches is None
            else ClassDetails(matches.figures, self._meters[value].figures())
            for value, matches in self._matches.items()
        }
        return Assessment(
            census,
            accuracy,
            self._estimates(accuracy, mapped),
            points,
            self.names,
            dict(mapped),
            dict(true),
            details,
            self.value,
            self._overview,
            self._options,
            self._pairs.cells,
            self._census.map_areas(),
        )

    def _estimates(self, accuracy: Accuracy, mapped: Counter) -> Estimates:
        if not self._options.points:
            return estimates.of_everything(accuracy.values, self._census.by_block(), self._options.seed)
        if self._options.sampling == RANDOM:
            return estimates.of_random_points(accuracy.values, accuracy.matrix)
        return estimates.of_strata(accuracy.values, accuracy.matrix, [mapped[value] for value in accuracy.values])


def _sides(strip: Strip, value: int) -> tuple[np.ndarray, np.ndarray]:
    """Return where a strip is a class: as classified, and in truth."""
    return strip.known & (strip.classified == value), strip.known & (strip.true == value)


def _of_points(points: Points, values: tuple[int, ...]) -> Accuracy:
    return accuracy_of(Counter(zip(points.classified.tolist(), points.true.tolist())), values)
