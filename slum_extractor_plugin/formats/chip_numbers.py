"""Numbers in the metadata of a chip folder, which anybody may have written: refused where they cannot be meant."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

#: Cells or chips that statistics may count: more than floating numbers can tell apart, nobody has.
MOST_COUNTED = 2**53

#: ArcGIS's class rasters are signed 32 bit.
_LARGEST_CLASS = 2**31 - 1

#: Far beyond float32's largest number, and its square is still finite in float64.
_LARGEST_FIGURE = 1e100


def whole(value: Any, least: int = 0, most: int = MOST_COUNTED) -> int:
    """Return a whole number that is written as a number or a text.

    Raises:
        ValueError, TypeError, OverflowError: it is none, or not within ``least`` and ``most``.
    """
    number = int(value)
    if isinstance(value, bool) or (isinstance(value, float) and number != value) or not least <= number <= most:
        raise ValueError(f"{value!r:.60} in place of a whole number from {least} to {most}")
    return number


def wholes(listed: Any) -> list[int]:
    """Return the whole numbers of a list.

    Raises:
        ValueError, TypeError, OverflowError: it is none, or has something else.
    """
    if not isinstance(listed, list):
        raise TypeError(f"{listed!r:.60} in place of a list")
    return [whole(number) for number in listed]


def finite(value: Any) -> float:
    """Return a number that can be the figure of a band: finite, and small enough that its square is so too.

    Raises:
        ValueError, TypeError, OverflowError: it is.
    """
    number = float(value)
    if isinstance(value, bool) or not abs(number) <= _LARGEST_FIGURE:
        raise ValueError(f"{value!r:.60} in place of a finite number")
    return number


def class_value(row: Mapping[str, Any]) -> int:
    """Return the value of a class, as any version of ArcGIS lists it.

    Raises:
        KeyError, ValueError, TypeError, OverflowError: there is none, or no raster has such a value.
    """
    return whole(row["Value"] if "Value" in row else row["ClassValue"], 0, _LARGEST_CLASS)


def class_name(row: Mapping[str, Any], value: int) -> str:
    """Return the name of a class, the value itself where there is none."""
    name = row.get("Name", row.get("ClassName"))
    return str(name if isinstance(name, (str, int, float)) and not isinstance(name, bool) else value)


def counted(value: Any, number: type[float]) -> float:
    """Return a figure of a statistic as ``number`` (int or float); 0, as where it is missing, if nobody counts it."""
    found = 0.0 if isinstance(value, bool) else float(value)
    return number(found) if 0 <= found < MOST_COUNTED and number(found) == found else 0
