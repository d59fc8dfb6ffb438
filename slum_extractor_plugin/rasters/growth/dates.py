"""Dates of slum layers: as given, or as found in the name of a layer."""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...errors import ParameterError

_MONTHS = tuple(
    name.lower()
    for name in (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    )
)
_NAMED = r"(?<![a-z])(?P<name>sept|" + "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS) + r")(?![a-z])\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_MONTH, _DAY = r"(?P<month>0?[1-9]|1[0-2])", r"(?P<day>0?[1-9]|[12]\d|3[01])"
_PADDED_MONTH, _PADDED_DAY = r"(?P<month>0[1-9]|1[0-2])", r"(?P<day>0[1-9]|[12]\d|3[01])"
_NO_DIGIT = r"(?!\d)"

#: How people write dates, with the year from 1900 to 2099; of ways that begin at the same place the first counts.
#: Between the parts is the same sign twice. Where the day comes first, the month follows it, as in most countries.
_WAYS = tuple(
    re.compile(r"(?<!\d)" + way + _NO_DIGIT, re.IGNORECASE)
    for way in (
        _YEAR + _PADDED_MONTH + _PADDED_DAY,
        _YEAR + r"(?P<sign>[-_./ ])" + _MONTH + r"(?P=sign)" + _DAY,
        _DAY + r"(?P<sign>[-_./ ])" + _MONTH + r"(?P=sign)" + _YEAR,
        _DAY + r"[-_./ ]?" + _NAMED + r"[-_./ ,]*" + _YEAR,
        _YEAR + r"[-_./ ]?" + _NAMED + r"[-_./ ]?" + _DAY,
        _NAMED + r"[-_./ ]*" + _YEAR,
        _YEAR + r"[-_./ ]?" + _NAMED,
        _YEAR + r"[-_./]" + _PADDED_MONTH,
        r"(?P<year>19[4-9]\d|20\d\d)" + _PADDED_MONTH,  # 190305 mostly is a day in March 2019
        _YEAR + r"-(?P<month>[1-9])",
        _YEAR,
    )
)

#: Beside a year alone these say that it is a size, a code or a version: 2000px, 1920x1080, EPSG 2056, v2019.
_SIZE = re.compile(r"\s?(px|pixels?|x|m|km|cm|mm|ft|cells?|dpi)(?![a-z])", re.IGNORECASE)
_CODE = re.compile(r"(epsg|srid|tile|row|col|x|v|id|block|zone|chip)[-_: ]*$", re.IGNORECASE)

#: Of years alone: before the first satellite images, and, told by the clock, those that have not come.
_FIRST_IMAGES = 1940


@dataclass(frozen=True, order=True)
class Date:
    """A point in time.

    ``year`` is a decimal year: that of a year alone lies in its middle, that of a month in the month's. ``text`` is as
    short as the date was given: ``2019``, ``2019-03`` or ``2019-03-15``.
    """

    year: float
    text: str


def parse_date(text: str) -> Date:
    """Read a date written as ``2019``, ``2019-03``, ``2019-3-15``, ``20190315``, ``15.3.2019`` or ``March 2019``.

    Raises:
        ParameterError: it is none of these, or no such day exists.
    """
    found = next((found for found in (way.fullmatch(text.strip()) for way in _WAYS) if found), None)
    if found is None:
        raise ParameterError(f"{text.strip()!r} is not a date. Write it as 2019, 2019-03 or 2019-03-15.")
    return _date(found)


def date_in(text: str) -> Date | None:
    """Return the date that stands in a text, such as a layer's name; None when there is none.

    Of several numbers that may be one, the likeliest wins: a day before a month before a year; a year in which there
    were images before one that is to come (2048 mostly is a size); one that does not belong to a unit or a code. Then
    a year at the end of the text, else the first.
    """
    candidates = [(_likelihood(found, text), -found.start(), found) for found in _matches(text)]
    if not candidates:
        return None
    return _date(max(candidates, key=lambda each: each[:2])[2])


def _matches(text: str) -> list[re.Match]:
    """Return what may be dates in a text, without those that are parts of others."""
    found: list[re.Match] = []
    for way in _WAYS:
        for match in way.finditer(text):
            apart = all(match.end() <= other.start() or match.start() >= other.end() for other in found)
            if apart and _exists(match):
                found.append(match)
    return found


def _likelihood(found: re.Match, text: str) -> tuple[int, ...]:
    parts = found.groupdict()
    year, fine = int(parts["year"]), sum(bool(parts.get(part)) for part in ("month", "name", "day"))
    sized = not fine and bool(_SIZE.match(text, found.end()) or _CODE.search(text[: found.start()]))
    come = _FIRST_IMAGES <= year <= datetime.date.today().year + 1
    return come, not sized, fine, not fine and found.end() == len(text.rstrip(" _-."))


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
    raise ParameterError(f"The name of {shown} holds no date. Give the dates in DATES, as in 2015;2019-03-15.")


def _parts(found: re.Match) -> tuple[int, int | None, int | None]:
    """Return year, month and day, None for what is not said."""
    parts = found.groupdict()
    name, month, day = parts.get("name"), parts.get("month"), parts.get("day")
    month = next(n for n, each in enumerate(_MONTHS, 1) if each.startswith(name.lower())) if name else month
    return int(parts["year"]), None if month is None else int(month), None if day is None else int(day)


def _exists(found: re.Match) -> bool:
    year, month, day = _parts(found)
    return day is None or day <= calendar.monthrange(year, month)[1]


def _date(found: re.Match) -> Date:
    year, month, day = _parts(found)
    if month is None:
        return Date(year + 0.5, str(year))
    lengths = [calendar.monthrange(year, each)[1] for each in range(1, 13)]
    if day is not None and day > lengths[month - 1]:
        raise ParameterError(f"There is no day {day} in month {month} of {year}. Check the date.")
    before = sum(lengths[: month - 1]) + (lengths[month - 1] / 2 if day is None else day - 1)
    text = f"{year}-{month:02}" if day is None else f"{year}-{month:02}-{day:02}"
    return Date(year + before / sum(lengths), text)
