"""Sums of the patches by date and administrative unit, and the rates of growth that follow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from .adjusted import Adjusted, Samples
from .dates import Date, years_between
from .features import KINDS, Patches

_BEFORE = np.array([kind.before for kind in KINDS], float)
_AFTER = np.array([kind.after for kind in KINDS], float)


@dataclass(frozen=True)
class Row:
    """A date in a unit.

    Areas are in hectares. What is said of the time since the date before is None on the first date; so are rates where
    there was no slum to grow. ``new``, ``gone`` and the slivers are patches told apart by the sliver rule; ``net`` is
    the whole difference in area, slivers included, of which a shift of the image adds as much as it takes. All these
    are mapped; ``adjusted`` is what reference samples say instead, None without any.
    """

    unit: str
    date: Date
    slum: float
    since: Date | None = None
    years: float | None = None
    persisted: float | None = None
    new: float | None = None
    gone: float | None = None
    sliver_new: float | None = None
    sliver_gone: float | None = None
    net: float | None = None
    simple: float | None = None
    compound: float | None = None
    people: float | None = None
    buildings: int | None = None
    adjusted: Adjusted | None = None


class Sums:
    """Hectares by interval, unit and kind; people and buildings by date and unit.

    ``units`` are the names, ``""`` last for ground in no unit where something lies there.
    """

    def __init__(self, dates: Sequence[Date], units: Sequence[str], people: bool, buildings: bool) -> None:
        self.dates, self._named = list(dates), list(units)
        self._hectares: dict[str, np.ndarray] = {name: self._zeros() for name in units}
        self._zonal: dict[str, np.ndarray] = {}
        self._has = people, buildings
        #: Reference samples, from which rows have adjusted figures.
        self.samples = Samples()

    @property
    def units(self) -> list[str]:
        """The names of the units, ground outside all of them as ``""``."""
        outside = [""] if self._named and "" in self._hectares else []
        return [*(name for name in self._named if name), *outside]

    def add(self, patches: Patches) -> None:
        """Count patches."""
        sums = self._hectares.setdefault(patches.unit, self._zeros())
        sums[patches.interval, patches.kind.number] += patches.hectares.sum()

    def add_zonal(self, figures: Iterable[tuple[int, str, float, int]]) -> None:
        """Count (date, unit, people, buildings)."""
        for date, unit, people, buildings in figures:
            sums = self._zonal.setdefault(unit, np.zeros((len(self.dates), 2)))
            sums[date] += (people, buildings)

    def hectares(self, unit: str | None = None) -> np.ndarray:
        """Return hectares (intervals, kinds) in a unit, of everything when None."""
        if unit is None:
            return sum(self._hectares.values(), self._zeros())
        return self._hectares.get(unit, self._zeros())

    def rows(self, unit: str | None = None) -> list[Row]:
        """Return a row for each date in a unit, of everything when None."""
        sums, name = self.hectares(unit), "" if unit is None else unit
        areas = [*(sums * _BEFORE).sum(1), float((sums[-1] * _AFTER).sum())]
        zonal = self._zonal_of(unit)
        rows = [Row(name, self.dates[0], float(areas[0]), **zonal[0])]
        for index, (first, second) in enumerate(zip(self.dates, self.dates[1:])):
            before, after, years = float(areas[index]), float(areas[index + 1]), years_between(first, second)
            persisted, new, gone, sliver_new, sliver_gone = sums[index].tolist()
            rows.append(
                Row(
                    name,
                    second,
                    after,
                    first,
                    years,
                    persisted,
                    new,
                    gone,
                    sliver_new,
                    sliver_gone,
                    after - before,
                    simple_rate(before, after, years),
                    compound_rate(before, after, years),
                    **zonal[index + 1],
                )
            )
        return self._with_estimates(rows, unit)

    def _with_estimates(self, rows: list[Row], unit: str | None) -> list[Row]:
        if not self.samples:
            return rows
        mapped = [row.slum for row in rows]
        found = self.samples.whole(mapped) if unit is None else self.samples.of_unit(unit, mapped)
        return [replace(row, adjusted=each) for row, each in zip(rows, found)]

    def _zonal_of(self, unit: str | None) -> list[dict[str, float | int | None]]:
        nothing = np.zeros((len(self.dates), 2))
        sums = sum(self._zonal.values(), nothing) if unit is None else self._zonal.get(unit, nothing)
        people, buildings = self._has
        return [
            {"people": float(one) if people else None, "buildings": int(two) if buildings else None}
            for one, two in sums
        ]

    def _zeros(self) -> np.ndarray:
        return np.zeros((len(self.dates) - 1, len(KINDS)))


def simple_rate(before: float, after: float, years: float) -> float | None:
    """Return the share of the first area by which slums grow in a year: ``(after - before) / before / years``.

    It is the land consumption rate of SDG indicator 11.3.1 (UN-Habitat, metadata of 2021). None without slum before.
    """
    return (after - before) / before / years if before > 0 else None


def compound_rate(before: float, after: float, years: float) -> float | None:
    """Return the yearly rate that, compounded, leads from one area to the other.

    It is ``(after / before) ** (1 / years) - 1``, None without slum before.

    FAO's formula for forest change (1995), discussed with its rivals by Puyravaud (2003, Forest Ecology and Management
    177, 593-596).
    """
    return (after / before) ** (1 / years) - 1 if before > 0 else None
