"""Patches as they are written: told apart from slivers, divided by unit, measured, in the CRS of the result."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from osgeo import osr

from ..areas import SQUARE_METRES_OF_A_HECTARE, ArealScale
from ..polygons.blobs import blobs_of
from .adjusted import GONE as GONE_CODE
from .adjusted import NEW as NEW_CODE
from .adjusted import PERSISTED as PERSISTED_CODE
from .overlay import GONE, NEW, PERSISTED, Changes
from .pieces import LEAST, Pieces
from .place import Place
from .slivers import SliverRule, split
from .units import Units


class Kind(NamedTuple):
    """A kind of change: its number, what the field ``change`` says, and whether it is slum before and after."""

    number: int
    label: str
    before: bool
    after: bool

    @property
    def code(self) -> int:
        """Its class value in a map of change, slivers included: 1 persisted, 2 new, 3 gone."""
        return PERSISTED_CODE if self.before and self.after else NEW_CODE if self.after else GONE_CODE


KINDS = (
    Kind(0, "persisted", True, True),
    Kind(1, "new", False, True),
    Kind(2, "gone", True, False),
    Kind(3, "sliver", False, True),
    Kind(4, "sliver", True, False),
)


@dataclass(frozen=True)
class Patches:
    """Patches of one interval, kind and unit: ``pieces`` in the working CRS, ``wkb`` and ``box`` in the result's."""

    interval: int
    kind: Kind
    unit: str
    pieces: Pieces
    hectares: np.ndarray
    wkb: list[bytes]
    box: np.ndarray

    def blobs(self, srs_id: int) -> list[bytes]:
        """Return the geometries as a GeoPackage holds them."""
        return blobs_of(self.wkb, self.box[:, [0, 2, 1, 3]], srs_id)


class Finisher:
    """Makes of whole patches what is written; threads may share one."""

    def __init__(self, areal: ArealScale, rule: SliverRule, units: Units, place: Place) -> None:
        self._areal, self._rule, self._units, self._place = areal, rule, units, place

    def of(self, changes: Changes) -> Iterator[Patches]:
        """Yield the whole patches of a tile, by interval, kind and unit."""
        x0, y0, x1, y1 = changes.box
        scale = float(self._areal.at((x0 + x1) / 2, (y0 + y1) / 2))
        back = self._place.back
        for interval, found in enumerate(changes.whole):
            for number, pieces in self._kinds(found, scale):
                for unit, part in self._units.divided(pieces):
                    yield self._finished(interval, KINDS[number], unit, part, back)

    def _kinds(self, found: list[Pieces], scale: float) -> Iterator[tuple[int, Pieces]]:
        new, small_new = split(found[NEW], self._rule, scale, LEAST)
        gone, small_gone = split(found[GONE], self._rule, scale, LEAST)
        return (
            (number, pieces)
            for number, pieces in enumerate((found[PERSISTED], new, gone, small_new, small_gone))
            if len(pieces)
        )

    def _finished(
        self, interval: int, kind: Kind, unit: str, pieces: Pieces, back: osr.CoordinateTransformation | None
    ) -> Patches:
        pieces = self._place.parted(pieces)
        scale = self._areal.at(pieces.centroid[:, 0], pieces.centroid[:, 1])
        shown = self._place.placed(pieces, back)
        hectares = pieces.area * scale / SQUARE_METRES_OF_A_HECTARE
        return Patches(interval, kind, unit, pieces, hectares, shown.wkb, shown.box)
