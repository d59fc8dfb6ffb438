"""Error-adjusted area and growth beside the mapped figures, of the whole and of each administrative unit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..estimates.stratified import Estimate, Sample, difference, difference_of_small, small_sample

#: Points on mapped slum, and as many elsewhere, that a unit needs for an interval of its own: with fewer, simulated
#: intervals cover the truth too seldom (benchmarks/log/2026-11-29-area-intervals.md).
LEAST_POINTS_OF_UNIT = 20

#: Share by which the slum area of a table may differ from that of the layer: rounding at edges and cells.
_TOLERANCE = 0.02

#: Class values of a map of change, those of the field ``code`` of the changes.
PERSISTED, NEW, GONE = 1, 2, 3


@dataclass(frozen=True)
class Note:
    """What must be said of an estimate, or why there is none: a key of the texts, and what fills it in."""

    key: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Adjusted:
    """Estimates of a date in hectares: its area, and its growth since the date before; None where there is none."""

    area: Estimate | None = None
    net: Estimate | None = None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True)
class UnitPoints:
    """Sample points of a date by unit: counts (strata, 2), those that are slum in truth and the others."""

    by_unit: dict[str, np.ndarray]


@dataclass(frozen=True)
class Samples:
    """Reference samples.

    Attributes:
        dates: of each date's map, or empty.
        changes: of the map of change of each interval, classes 1 persisted, 2 new, 3 gone, or empty.
        points: of each date by unit, or empty.
        is_slum: whether a class value of a date is slum.
    """

    dates: Sequence[Sample] = ()
    changes: Sequence[Sample] = ()
    points: Sequence[UnitPoints] = ()
    is_slum: Callable[[int], bool] = bool

    def __bool__(self) -> bool:
        return bool(self.dates or self.changes)

    def whole(self, mapped: Sequence[float]) -> list[Adjusted]:
        """Return the estimates of each date; ``mapped`` are the hectares of the layers, to compare the tables with."""
        areas = [self._area(index, hectares) for index, hectares in enumerate(mapped)]
        found = [Adjusted(areas[0][0], None, areas[0][1])]
        for index, (area, notes) in enumerate(areas[1:]):
            net, more = self._net(index, mapped, areas)
            found.append(Adjusted(area, net, tuple(dict.fromkeys((*notes, *more)))))
        return found

    def of_unit(self, unit: str, mapped: Sequence[float]) -> list[Adjusted]:
        """Return the same of a unit, as far as the sample's points allow."""
        areas = [self._area_of_unit(index, unit, hectares) for index, hectares in enumerate(mapped)]
        nets = [
            None,
            *(
                None if None in pair else difference_of_small(*pair)
                for pair in zip((area for area, _ in areas), (area for area, _ in areas[1:]))
            ),
        ]
        return [Adjusted(area, net, notes) for (area, notes), net in zip(areas, nets)]

    def _area(self, index: int, mapped: float) -> tuple[Estimate | None, tuple[Note, ...]]:
        if not self.dates:
            return self._area_of_change(index, mapped)
        return _checked(self.dates[index], self._slum(index), mapped)

    def _area_of_change(self, index: int, mapped: float) -> tuple[Estimate | None, tuple[Note, ...]]:
        """Return the area of a date from the map of change that leads to it, or of the first date from it."""
        sample, classes = (
            (self.changes[0], (PERSISTED, GONE)) if index == 0 else (self.changes[index - 1], (PERSISTED, NEW))
        )
        return _checked(sample, classes, mapped)

    def _net(self, interval: int, mapped: Sequence[float], areas: Sequence) -> tuple[Estimate | None, tuple[Note, ...]]:
        if self.changes:
            sample = self.changes[interval]
            notes = [
                *other_map(sample, (PERSISTED, GONE), mapped[interval]),
                *other_map(sample, (PERSISTED, NEW), mapped[interval + 1]),
            ]
            return (None if notes else sample.combined({NEW: 1.0, GONE: -1.0})), tuple(notes)
        before, after = areas[interval][0], areas[interval + 1][0]
        if before is None or after is None:
            return None, areas[interval][1] if before is None else ()
        return difference(before, after), ()

    def _slum(self, index: int) -> list[int]:
        sample = self.dates[index]
        return [value for value in {*sample.strata, *sample.classes} if self.is_slum(value)]

    def _area_of_unit(self, index: int, unit: str, mapped: float) -> tuple[Estimate | None, tuple[Note, ...]]:
        if not self.dates or not self.points:
            return None, (Note("adj_no_points"),)
        sample, slum = self.dates[index], self._slum(index)
        counts = self.points[index].by_unit.get(unit, np.zeros((len(sample.strata), 2)))
        of_slum = np.array([value in slum for value in sample.strata])
        on, off = int(counts[of_slum].sum()), int(counts[~of_slum].sum())
        if min(on, off) < LEAST_POINTS_OF_UNIT:
            return None, (Note("adj_few", (str(on), str(off), str(LEAST_POINTS_OF_UNIT))),)
        return area_in_part(sample, of_slum, counts, mapped), ()


def area_in_part(sample: Sample, of_slum: np.ndarray, counts: np.ndarray, mapped: float) -> Estimate:
    """Return the area of slum in a part of the map.

    A lone stratum of slum has the area that is mapped there, and counts its points there (post-stratification). Of the
    others only the area on the whole map is known: a point counts as slum where it is slum and in the part (an estimate
    for a domain; Cochran 1977, section 5A.14).

    Args:
        sample: of the whole map.
        of_slum: which strata are mapped slum.
        counts: points in the part (strata, 2): slum in truth, and not.
        mapped: slum that is mapped in the part.
    """
    alone, parts = of_slum.sum() == 1, []
    for own, area, whole, (inside, outside) in zip(of_slum, sample.areas, sample.points.sum(axis=1), counts):
        area, points = (mapped, inside + outside) if own and alone else (area, whole)
        parts.append((float(area), float(inside), float(points)))
    return small_sample(parts)


def _checked(sample: Sample, classes: Sequence[int], mapped: float) -> tuple[Estimate | None, tuple[Note, ...]]:
    other = other_map(sample, classes, mapped)
    if other:
        return None, other
    sparse = sample.sparse(classes)
    return sample.area(classes), (Note("adj_sparse", (", ".join(map(str, sparse)),)),) if sparse else ()


def other_map(sample: Sample, classes: Sequence[int], mapped: float) -> tuple[Note, ...]:
    """Return what to say where a sample is of another map than the layer; nothing where both have the same area."""
    own = sample.mapped(classes)
    if abs(own - mapped) <= _TOLERANCE * max(own, mapped):
        return ()
    return (Note("adj_other_map", (f"{own:.2f}", f"{mapped:.2f}")),)
