"""What stayed, what is new and what is gone between dates, tile by tile, with patches joined across the seams."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from .pieces import LEAST, Pieces, box_geometry, pieces_of, quiet, result, together, touching, union
from .sources import Store
from .tiles import Box, Tile

PERSISTED, NEW, GONE = range(3)


@dataclass(frozen=True)
class Changes:
    """Patches of a tile, by interval and by kind (``PERSISTED``, ``NEW``, ``GONE``).

    ``open`` ones reach the tile's border and may go on beyond it; ``whole`` ones do not.
    """

    box: Box
    whole: list[list[Pieces]]
    open: list[list[Pieces]]


class Overlay:
    """Compares the dates within tiles.

    Attributes:
        layers: names of the dates' layers in the store, from first to last.
        numbers: for each layer the numbers of its shapes, by the index that tiles have.
        boxes: for each layer their boxes.
    """

    def __init__(
        self, store: Store, layers: Sequence[str], numbers: Sequence[np.ndarray], boxes: Sequence[np.ndarray]
    ) -> None:
        """Compare ``layers`` of a store; layers of what is unknown follow the dates in ``numbers`` and ``boxes``."""
        self._store, self._layers, self._numbers, self._boxes = store, layers, numbers, boxes

    def slums(self, tile: Tile) -> list[ogr.Geometry]:
        """Return what is slum on each date within a leaf, where all dates are known."""
        dates = len(self._layers)
        with quiet():
            unknown = self._unknown(tile)
            return [self._known(tile, index, unknown) for index in range(dates)]

    def changes(self, tile: Tile, slums: Sequence[ogr.Geometry]) -> Changes:
        """Compare each date with the next within a leaf."""
        found = []
        with quiet():
            for before, after in zip(slums, slums[1:]):
                shapes = before.Intersection(after), after.Difference(before), before.Difference(after)
                seams = np.array(tile.box)
                found.append([pieces_of(result(shape, "compared"), LEAST, seams) for shape in shapes])
        return _sorted(tile.box, found)

    def _known(self, tile: Tile, index: int, unknown: ogr.Geometry | None) -> ogr.Geometry:
        covered = self._covered(tile, index, self._layers[index])
        if unknown is not None and not covered.IsEmpty():
            covered = result(covered.Difference(unknown), "compared")
        return covered

    def _covered(self, tile: Tile, index: int, layer: str) -> ogr.Geometry:
        members = tile.members[index]
        polygons, counts = self._store.polygons(layer, self._numbers[index][members])
        covered = union(polygons, np.repeat(self._boxes[index][members], np.array(counts, int), axis=0))
        x0, x1, y0, y1 = covered.GetEnvelope() if polygons else (tile.box[0], tile.box[2], tile.box[1], tile.box[3])
        inside = x0 >= tile.box[0] and y0 >= tile.box[1] and x1 <= tile.box[2] and y1 <= tile.box[3]
        return covered if inside else result(covered.Intersection(box_geometry(tile.box)), "cut")

    def _unknown(self, tile: Tile) -> ogr.Geometry | None:
        """Return where some date is NoData or beyond its raster; None where all are known."""
        box, dates = box_geometry(tile.box), len(self._layers)
        parts = [self._covered(tile, dates + index, name) for index, name in enumerate(self._store.unknown)]
        parts += [box.Difference(extent) for extent in self._store.extents if not extent.Contains(box)]
        parts = [each for each in parts if each is not None and not each.IsEmpty()]
        if not parts:
            return None
        whole = parts[0]
        for each in parts[1:]:
            whole = result(whole.Union(each), "joined")
        return whole


def joined(tile: Tile, first: Changes, second: Changes) -> Changes:
    """Return the changes of a tile of two halves; patches that meet in the seam are made one.

    Whole patches of the halves are not repeated.
    """
    seam, axis = tile.halves[1].box[tile.axis], tile.axis
    found = []
    for one, other in zip(first.open, second.open):
        found.append([_across(*pair, seam, axis) for pair in zip(one, other)])
    return _sorted(tile.box, found)


def _across(first: Pieces, second: Pieces, seam: float, axis: int) -> Pieces:
    at_first, at_second = first.box[:, axis + 2] == seam, second.box[:, axis] == seam
    apart = [first.chosen(~at_first), second.chosen(~at_second)]
    meeting = together([first.chosen(at_first), second.chosen(at_second)])
    if not len(meeting):
        return together(apart)
    return together([*apart, pieces_of(union(meeting.wkb), LEAST)])


def _sorted(box: Box, found: list[list[Pieces]]) -> Changes:
    at_border = [[touching(pieces.box, box) for pieces in kinds] for kinds in found]
    whole, still_open = (
        [[pieces.chosen(at == is_open) for pieces, at in zip(*pair)] for pair in zip(found, at_border)]
        for is_open in (False, True)
    )
    return Changes(box, whole, still_open)
