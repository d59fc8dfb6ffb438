"""Dates of slum layers: as given, or as found in the name of a layer."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...errors import ParameterError

#: A year from 1900 to 2099, with month and day if they follow; no digit before or after.
_DATE = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?:[-_./]?(?P<month>0[1-9]|1[0-2])(?:[-_./]?(?P<day>0[1-9]|[12]\d|3[01]))?)?(?!\d)"
)


@dataclass(frozen=True, order=True)
class Date:
    """A point in time.

    ``year`` is a decimal year: that of a year alone lies in its middle, that of a month in the month's. ``text`` is as
    short as the date was given: ``2019``, ``2019-03`` or ``2019-03-15``.
    """

    year: float
    text: str


def parse_date(text: str) -> Date:
    """Read a date written as ``2019``, ``2019-03``, ``2019-03-15`` or ``20190315``.

    Raises:
        ParameterError: it is none of these, or no such day exists.
    """
    found = _DATE.fullmatch(text.strip())
    if found is None:
        raise ParameterError(f"{text.strip()!r} is no date. Write it as 2019, 2019-03 or 2019-03-15.")
    return _date(found)


def date_in(text: str) -> Date | None:
    """Return the first date that stands in a text, such as a layer's name; None when there is none."""
    found = _DATE.search(text)
    return None if found is None else _date(found)


def dates_of(texts: Sequence[str], names: Sequence[Sequence[str]]) -> list[Date]:
    """Return the date of each layer.

    Args:
        texts: the dates in the order of the layers; empty to find them in the names.
        names: for each layer, where its date may stand, likeliest first.

    Raises:
        ParameterError: dates and layers differ in number, a date cannot be found, or two are the same.
    """
    if texts and len(texts) != len(names):
        raise ParameterError(f"There are {len(names)} layers and {len(texts)} dates. Give a date for each layer.")
    dates = [parse_date(text) for text in texts] if texts else [_found(each) for each in names]
    if len({date.year for date in dates}) < len(dates):
        said = ", ".join(date.text for date in dates)
        raise ParameterError(f"Two layers have the same date ({said}). Give each layer its own date in DATES.")
    return dates


def years_between(first: Date, second: Date) -> float:
    """Return the years from one date to another: whole ones between the same day of two years."""
    return second.year - first.year


def _found(names: Sequence[str]) -> Date:
    for name in names:
        date = date_in(name)
        if date is not None:
            return date
    shown = next(iter(names), "layer")
    raise ParameterError(f"The date of {shown} is not in its name. Give the dates in DATES, as in 2015;2019-03-15.")


def _date(found: re.Match) -> Date:
    year, month, day = (None if part is None else int(part) for part in found.group("year", "month", "day"))
    if month is None:
        return Date(year + 0.5, str(year))
    lengths = [calendar.monthrange(year, each)[1] for each in range(1, 13)]
    if day is not None and day > lengths[month - 1]:
        raise ParameterError(f"There is no day {day} in month {month} of {year}. Check the date.")
    before = sum(lengths[: month - 1]) + (lengths[month - 1] / 2 if day is None else day - 1)
    text = f"{year}-{month:02}" if day is None else f"{year}-{month:02}-{day:02}"
    return Date(year + before / sum(lengths), text)
