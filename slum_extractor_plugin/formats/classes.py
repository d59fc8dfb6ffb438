"""The classes of a class raster: value, name and colour, as the chip folder, the package and the raster share them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

#: Shown for cells of value 0, which belong to no class.
BACKGROUND_NAME = "Background"

#: Colour-blind safe qualitative colours (Okabe and Ito 2008), the slum class's red first.
_PALETTE = ((213, 94, 0), (0, 114, 178), (0, 158, 115), (230, 159, 0), (86, 180, 233), (204, 121, 167), (240, 228, 66))


@dataclass(frozen=True)
class ClassInfo:
    """One class: its value in rasters (1 or more), its name, and its colour as red, green, blue from 0 to 255."""

    value: int
    name: str
    color: tuple[int, int, int]


def default_color(index: int) -> tuple[int, int, int]:
    """Return the colour of the class at ``index`` when nobody has chosen one; the palette repeats after seven."""
    return _PALETTE[index % len(_PALETTE)]


def classes_of_values(values: Iterable[int], names: dict[int, str] | None = None) -> tuple[ClassInfo, ...]:
    """Return the classes for sorted distinct ``values`` other than 0, named by ``names`` or by the value itself."""
    distinct = sorted(set(values) - {0})
    names = names or {}
    return tuple(
        ClassInfo(value, names.get(value, str(value)), default_color(index)) for index, value in enumerate(distinct)
    )
