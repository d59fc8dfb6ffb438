"""Warns of layers that belong together and lie apart, before the work whose figures they would spoil."""

from __future__ import annotations

from pathlib import Path

from ..protocol import Reporter
from ..rasters.apart import apart
from ..rasters.vectors import Bounds
from ..translation import tr


def warn_if_apart(first: str, second: str, reporter: Reporter) -> None:
    """Warn if two layers do not touch, with the extents of both.

    Raises:
        RasterError, VectorError: a layer cannot be opened.
    """
    found = apart(first, second)
    if found is not None:
        text = tr("{} and {} do not touch: their extents are {} and {} in the CRS of the first. Check their CRSs.")
        reporter.warning(text.format(_name(first), _name(second), *map(_written, found)))


def _name(path: str) -> str:
    return Path(path.partition("|")[0]).name


def _written(bounds: Bounds) -> str:
    return ", ".join(f"{number:.9g}" for number in bounds)
