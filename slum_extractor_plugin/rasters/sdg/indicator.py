"""People in slums as a share of all people, by date and area, with the interval that a reference sample gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..areas import SQUARE_METRES_OF_A_HECTARE
from ..estimates.stratified import Estimate
from ..growth.adjusted import Adjusted, Note, Samples
from ..growth.dates import Date
from ..zones.summarize import Summary

#: Percent of an area that must be known for its figure to stand without a note.
_KNOWN = 99.0


@dataclass(frozen=True)
class Row:
    """A date in an area; ``area`` is empty for all of them together.

    Attributes:
        everyone, people: all people, and those in mapped slums.
        hectares: of mapped slum.
        known: percent of the area that is known on this date.
        adjusted: percent of the people who live in slums, with its interval; None where there is no estimate.
        notes: what must be known of the figures.
    """

    area: str
    date: Date
    everyone: float
    people: float
    hectares: float
    known: float
    adjusted: Estimate | None = None
    notes: tuple[Note, ...] = ()

    @property
    def share(self) -> float | None:
        """Percent of the people who live in mapped slums; None where nobody lives."""
        return 100 * self.people / self.everyone if self.everyone > 0 else None


def rows_of(
    dates: Sequence[Date], summaries: Sequence[Summary], samples: Samples, ground: Sequence[float]
) -> list[Row]:
    """Return a row for each date of all areas together, then of each area.

    With a sample, people in slums are scaled as the area of slums is: mapped people times estimated over mapped area.
    That takes what the map misses to be as densely settled as what it shows.

    Args:
        dates: the dates.
        summaries: of each date the figures of the areas, people among them.
        samples: of the dates, or none.
        ground: square metres of each area.
    """
    names = summaries[0].units.names
    mapped = [(each.figures.slum.sum() + each.outside.slum.sum()) / SQUARE_METRES_OF_A_HECTARE for each in summaries]
    nothing = [Adjusted() for _ in dates]
    whole = samples.whole(mapped) if samples else nothing
    rows = [_whole_row(*each, sum(ground)) for each in zip(dates, summaries, mapped, whole)]
    for index, name in enumerate(names):
        hectares = [float(each.figures.slum[index]) / SQUARE_METRES_OF_A_HECTARE for each in summaries]
        found = samples.of_unit(name, hectares) if samples else nothing
        rows += [
            _row(
                name,
                date,
                float(each.everyone[index]),
                float(each.figures.people[index]),
                area,
                100 * float(each.figures.known[index]) / ground[index],
                _ratio(estimate.area, area),
                estimate.notes,
            )
            for date, each, area, estimate in zip(dates, summaries, hectares, found)
        ]
    return rows


def _whole_row(date: Date, summary: Summary, mapped: float, estimate: Adjusted, ground: float) -> Row:
    figures = summary.figures
    return _row(
        "",
        date,
        float(summary.everyone.sum()),
        float(figures.people.sum()),
        float(figures.slum.sum()) / SQUARE_METRES_OF_A_HECTARE,
        100 * float(figures.known.sum()) / ground,
        _ratio(estimate.area, mapped),
        estimate.notes,
    )


def _row(
    area: str,
    date: Date,
    everyone: float,
    people: float,
    hectares: float,
    known: float,
    ratio: Estimate | None,
    notes: tuple[Note, ...],
) -> Row:
    adjusted = None
    if ratio is not None and everyone > 0:
        found = ratio.scaled(100 * people / everyone)
        adjusted = Estimate(found.value, found.error, found.low, min(found.high, 100.0))
    if known < _KNOWN:
        notes = (*notes, Note("sdg_known", (f"{known:.1f}",)))
    return Row(area, date, everyone, people, hectares, min(known, 100.0), adjusted, notes)


def _ratio(estimate: Estimate | None, mapped: float) -> Estimate | None:
    """Return an estimated area in units of the mapped one; None without either."""
    return estimate.scaled(1 / mapped) if estimate is not None and mapped > 0 else None
