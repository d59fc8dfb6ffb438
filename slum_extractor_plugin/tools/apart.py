"""Warns of layers that belong together and lie apart, before the work whose figures they would spoil."""

from __future__ import annotations

from pathlib import Path

from ..errors import ParameterError
from ..protocol import Reporter
from ..rasters.apart import apart, only_one_has_a_crs
from ..rasters.vectors import Bounds
from ..translation import tr


def warn_if_apart(first: str, second: str, reporter: Reporter) -> None:
    """Warn if two layers do not touch, with the extents of both, or if one has no CRS, so that the other's is taken.

    Raises:
        RasterError, VectorError: a layer cannot be opened.
        ParameterError: one has no CRS, and its coordinates cannot be in that of the other.
    """
    lone = only_one_has_a_crs(first, second)
    if lone is not None:
        is_first, touches = lone
        name, other = (_name(first), _name(second)) if is_first else (_name(second), _name(first))
        if not touches:
            raise ParameterError(
                f"{name} has no CRS, and by its coordinates it does not touch {other}, which has one. Assign the CRS "
                f"of {name}, in QGIS with Layer > Set CRS of Layer(s)."
            )
        reporter.warning(tr("{} has no CRS; its coordinates are assumed to be in that of {}.").format(name, other))
    found = apart(first, second)
    if found is not None:
        text = tr("{} and {} do not touch: their extents are {} and {} in the CRS of the first. Check their CRSs.")
        reporter.warning(text.format(_name(first), _name(second), *map(_written, found)))


def _name(path: str) -> str:
    return Path(path.partition("|")[0]).name


def _written(bounds: Bounds) -> str:
    return ", ".join(f"{number:.9g}" for number in bounds)
