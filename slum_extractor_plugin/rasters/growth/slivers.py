"""Telling growth from slivers: what a shift of the image or a shaky border leaves between two dates.

A change counts where it is wide enough: where a disk of the least width fits into it, and within three tenths of that
width around such places, so that right corners count too (a corner of 90 degrees reaches 0.21 widths beyond the disk in
it). Of what is left so, patches below the least area are slivers as well. Everything else of the change is sliver; no
area is lost.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ...jobs.analysis import AREA_IN_SQUARE_WIDTHS, WIDTH_IN_CELLS
from .pieces import Pieces, multipolygon, pieces_of, polygons_of, quiet, result, together

#: How far from where the disk's middle fits a change still counts, in widths: 0.5 for the disk, 0.3 for corners.
_REACH = 0.8

#: Corners of a quarter circle in GEOS's buffers.
_QUARTER = 3


@dataclass(frozen=True)
class SliverRule:
    """The least width in metres and the least area in square metres of what counts as new or gone."""

    width: float
    area: float

    @staticmethod
    def of(cell: float, width: float | None = None, area: float | None = None) -> SliverRule:
        """Return the rule for a cell of ``cell`` metres; ``width`` and ``area`` replace what follows from it."""
        width = WIDTH_IN_CELLS * cell if width is None else width
        return SliverRule(width, AREA_IN_SQUARE_WIDTHS * width * width if area is None else area)


def split(change: Pieces, rule: SliverRule, scale: float, least: float) -> tuple[Pieces, Pieces]:
    """Return what of a change is growth (or loss), and what is sliver.

    Args:
        change: whole patches.
        rule: the least width and area.
        scale: square metres of a square unit of the CRS, here.
        least: polygons of a smaller area, in square units, are what rounding leaves.
    """
    if rule.width <= 0 and rule.area <= 0:
        return change, change.chosen(np.zeros(len(change), bool))
    width, area = rule.width / scale**0.5, rule.area / scale
    sides = change.box[:, 2:] - change.box[:, :2]
    likely = (change.area >= area) & (sides.min(axis=1) >= width)
    small = change.chosen(~likely)
    if not likely.any():
        return change.chosen(likely), small
    wide, narrow = _opened(change.chosen(likely), width, least)
    large = wide.area >= area
    return wide.chosen(large), together([small, narrow, wide.chosen(~large)])


def _opened(change: Pieces, width: float, least: float) -> tuple[Pieces, Pieces]:
    if width <= 0:
        return change, change.chosen(np.zeros(len(change), bool))
    with quiet():
        core = _buffer(change.geometry(), -width / 2)
        cores = polygons_of(core)
        if not cores:
            return change.chosen(np.zeros(len(change), bool)), change
        # Patches without a core are slivers as a whole and take no part in the overlay.
        has_core = _with_core(change, pieces_of(core))
        thick, thin = change.chosen(has_core), change.chosen(~has_core)
        reach = _buffer(multipolygon(cores), _REACH * width)
        whole = thick.geometry()
        wide = pieces_of(result(whole.Intersection(reach), "compared"), least)
        narrow = pieces_of(result(whole.Difference(reach), "compared"), least)
    return wide, together([narrow, thin])


def _with_core(change: Pieces, cores: Pieces) -> np.ndarray:
    """Return which patches may hold one of the cores: those in whose box one lies."""
    order = np.argsort(cores.box[:, 0])
    left, right = cores.box[order, 0], cores.box[order, 2]
    low, high = cores.box[order, 1], cores.box[order, 3]
    begin = np.searchsorted(left, change.box[:, 0])
    end = np.searchsorted(left, change.box[:, 2])
    found = np.zeros(len(change), bool)
    for index in np.flatnonzero(end > begin).tolist():
        x0, y0, x1, y1 = change.box[index]
        near = slice(begin[index], end[index])
        found[index] = bool(((right[near] <= x1) & (low[near] >= y0) & (high[near] <= y1)).any())
    return found


def _buffer(geometry: ogr.Geometry, distance: float) -> ogr.Geometry:
    return result(geometry.Buffer(distance, _QUARTER), "widened")
