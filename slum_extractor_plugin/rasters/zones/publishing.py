"""Figures made fit for publication: small counts suppressed or merged, figures rounded, and the rules in words."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...errors import ParameterError
from .figures import Figures

PUBLISHED, SUPPRESSED, MERGED = "published", "suppressed", "merged"


@dataclass(frozen=True)
class Rules:
    """Rules of publication.

    Attributes:
        least: people in slums, or buildings without people, below which a zone is small; 0 for no limit.
        merges: whether small cells are merged with their neighbours; otherwise they are suppressed.
        counts: people and buildings are rounded to multiples of it; 0 for exact ones.
        share: percent that shares are rounded to multiples of; 0 for exact ones.
    """

    least: int = 0
    merges: bool = False
    counts: int = 0
    share: float = 0.0

    def check(self, figures: Figures) -> None:
        """Refuse a least count without anything to count.

        Raises:
            ParameterError: there are neither people nor buildings.
        """
        if self.least and figures.people is None and figures.buildings is None:
            raise ParameterError("LEAST_COUNT counts people or buildings in slums. Give POPULATION or BUILDINGS.")


@dataclass(frozen=True)
class Published:
    """Figures as they are published.

    Attributes:
        figures: of the regions; NaN where they are suppressed.
        share: percent of the known ground that is slum, rounded as the rules say.
        region: of each zone, the index of its region among the figures.
        column, row, size: of regions of a grid: the first cell and the cells along a side.
        status: of the regions.
    """

    figures: Figures
    share: np.ndarray
    region: np.ndarray
    column: np.ndarray
    row: np.ndarray
    size: np.ndarray
    status: np.ndarray

    @property
    def suppressed(self) -> int:
        """The number of regions without figures."""
        return int((self.status == SUPPRESSED).sum())


def publish(figures: Figures, rules: Rules, width: int, height: int) -> Published:
    """Return what may be published of zones, of a grid row by row, or of n units with a width of n.

    Regions of a grid that are merged are squares of 2, 4, 8, ... cells, as many as the least count needs.
    """
    rules.check(figures)
    level = (
        _levels(_counts(figures), rules.least, width, height)
        if rules.least and rules.merges
        else (np.zeros((height, width), np.int64))
    )
    region, column, row, size = _regions(level)
    merged = _merged(figures, region, len(size))
    small = _small(_counts(merged), rules.least) if rules.least else np.zeros(len(size), bool)
    status = np.where(small, SUPPRESSED, np.where(size > 1, MERGED, PUBLISHED))
    rounded, share = _rounded(merged, rules)
    for name, values in vars(rounded).items():
        if values is not None and name != "known":
            values[small] = np.nan
    return Published(rounded, np.where(small, np.nan, share), region, column, row, size, status)


def _counts(figures: Figures) -> np.ndarray:
    return (
        figures.people
        if figures.people is not None
        else (figures.buildings if figures.buildings is not None else np.zeros(len(figures.known)))
    )


def _is_small(counts: np.ndarray, least: int) -> np.ndarray:
    return (counts > 0) & (counts < least)


def _small(counts: np.ndarray, least: int) -> np.ndarray:
    """Return which regions are suppressed: those below the least count, and never one alone.

    A lone one would follow from the total of all, so the next larger one goes with it.
    """
    small = _is_small(counts, least)
    others = np.flatnonzero((counts > 0) & ~small)
    if small.sum() == 1 and len(others):
        small[others[np.argmin(counts[others])]] = True
    return small


def _levels(counts: np.ndarray, least: int, width: int, height: int) -> np.ndarray:
    """Return of each cell the power of two of the square that it is merged into, int (rows, columns)."""
    most = max(1, int(np.ceil(np.log2(max(width, height, 2)))))
    side = 2**most
    people, level = np.zeros((side, side)), np.zeros((side, side), np.int64)
    people[:height, :width] = counts.reshape(height, width)
    sums = people
    for power in range(1, most + 1):
        small = _is_small(sums, least)
        blocks = (side >> power, 1 << power, side >> power, 1 << power)
        if small.any():
            grown = np.repeat(np.repeat(small.reshape(blocks).any(axis=(1, 3)), 1 << power, 0), 1 << power, 1)
            level[grown] = power
            whole = people.reshape(blocks).sum(axis=(1, 3))
            sums = np.where(grown, np.repeat(np.repeat(whole, 1 << power, 0), 1 << power, 1), sums)
    return level[:height, :width]


def _regions(level: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return the region of each cell, and of each region its first column and row and the cells along its side."""
    height, width = level.shape
    row, column = np.divmod(np.arange(height * width), width)
    power = level.ravel()
    first = (row >> power << power) * width + (column >> power << power)
    starts, region = np.unique(first, return_inverse=True)
    return region.ravel(), starts % width, starts // width, 1 << power[starts]


def _merged(figures: Figures, region: np.ndarray, count: int) -> Figures:
    """Return the figures of regions: sums, and the mean confidence weighted by the slum in each cell."""
    sums = {
        name: np.bincount(region, values, count)
        for name in Figures.SUMS
        if (values := getattr(figures, name)) is not None
    }
    if figures.confidence is not None:
        known = np.isfinite(figures.confidence)
        weight = np.bincount(region[known], figures.slum[known], count)
        percent = np.bincount(region[known], (figures.slum * figures.confidence)[known], count)
        sums["confidence"] = np.where(weight > 0, percent / np.where(weight > 0, weight, 1), np.nan)
    return Figures(**sums)


def _rounded(figures: Figures, rules: Rules) -> tuple[Figures, np.ndarray]:
    """Return figures and shares, rounded; areas follow from rounded shares, and intervals are widened outwards."""
    found, share = replace(figures), figures.share
    if rules.counts:
        for name in ("people", "buildings"):
            values = getattr(found, name)
            if values is not None:
                setattr(found, name, np.round(values / rules.counts) * rules.counts)
    if rules.share:
        for name, rule in (("slum", np.round), ("adjusted", np.round), ("low", np.floor), ("high", np.ceil)):
            values = getattr(found, name)
            if values is not None:
                with np.errstate(invalid="ignore", divide="ignore"):
                    percent = np.where(found.known > 0, 100 * values / found.known, 0.0)
                setattr(found, name, np.minimum(rule(percent / rules.share) * rules.share, 100) * found.known / 100)
        share = np.minimum(np.round(share / rules.share) * rules.share, 100)
    return found, share
