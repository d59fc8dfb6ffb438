"""Cell values brought to those of the training images, band by band, by one rule for a whole scene."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...formats.distribution import SHARES, BandDistribution, Distribution

_MEDIAN = SHARES.index(0.5)

#: Numbers of bits, more than 8, that sensors and suppliers use.
BITS = (10, 11, 12, 14, 16)


@dataclass(frozen=True)
class CellMap:
    """A rising line of straight pieces for each band; beyond the first and last point it goes on straight.

    Attributes:
        known: values of the image, ascending, by band.
        wanted: what they become, by band.
    """

    known: tuple[tuple[float, ...], ...]
    wanted: tuple[tuple[float, ...], ...]

    def __call__(self, cells: np.ndarray) -> np.ndarray:
        """Return cells (bands, rows, columns) as float32 in the training images' units."""
        return np.stack(
            [
                _looked_up(values, np.array(known), np.array(wanted))
                for values, known, wanted in zip(cells, self.known, self.wanted)
            ]
        )

    def of_distribution(self, distribution: Distribution) -> Distribution:
        """Return the distribution of mapped cells; mean and deviation are exact where the map is a straight line."""
        return Distribution(
            tuple(
                _mapped(band, np.array(known), np.array(wanted))
                for band, known, wanted in zip(distribution.bands, self.known, self.wanted)
            )
        )


def by_mean_and_deviation(training: Distribution, image: Distribution) -> CellMap:
    """Return the map that gives each band the mean and the standard deviation of the training cells."""
    return _joined(
        [
            ((own.mean, own.mean + (own.deviation or 1.0)), (known.mean, known.mean + (known.deviation or 1.0)))
            for known, own in zip(training.bands, image.bands)
        ]
    )


def by_histogram(training: Distribution, image: Distribution) -> CellMap:
    """Return the map that gives each band the quantiles of the training cells."""
    return _joined([_rising(own.quantiles, known.quantiles) for known, own in zip(training.bands, image.bands)])


def by_balance(training: Distribution, image: Distribution) -> CellMap | None:
    """Return the map that gives an image the training images' balance of colours: one factor for each band.

    The medians of the bands get the ratios that they have in the training cells; their geometric mean, the brightness,
    stays. None where a median is not above 0.
    """
    medians = np.array([[band.quantiles[_MEDIAN] for band in one.bands] for one in (training, image)])
    if medians.min() <= 0:
        return None
    logs = np.log(medians) - np.log(medians).mean(axis=1, keepdims=True)
    return _joined([((0.0, 1.0), (0.0, float(factor))) for factor in np.exp(logs[0] - logs[1])])


def by_bits(bits: int, bands: int) -> CellMap:
    """Return the map that brings whole numbers of so many bits to 8 bits: one factor for all bands."""
    return _joined([((0.0, 2.0**bits - 1), (0.0, 255.0))] * bands)


def _joined(lines: Sequence[tuple[Sequence[float], Sequence[float]]]) -> CellMap:
    known, wanted = zip(*lines)
    return CellMap(tuple(map(tuple, known)), tuple(map(tuple, wanted)))


def _rising(known: Sequence[float], wanted: Sequence[float]) -> tuple[Sequence[float], Sequence[float]]:
    """Return points whose known values rise strictly: equal ones, of flat places in the image, share their mean."""
    groups: dict[float, list[float]] = {}
    for value, goal in zip(known, wanted):
        groups.setdefault(value, []).append(goal)
    values, goals = list(groups), [sum(own) / len(own) for own in groups.values()]
    if len(values) == 1:
        return (values[0], values[0] + 1.0), (goals[0], goals[0] + 1.0)
    return values, goals


def _looked_up(values: np.ndarray, known: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Return mapped values as float32; whole numbers of 16 bits or less come from a table, which is faster."""
    if values.dtype.kind not in "iu" or values.dtype.itemsize > 2:
        return _along(values.astype(np.float64), known, wanted).astype(np.float32)
    limits = np.iinfo(values.dtype)
    table = _along(np.arange(limits.min, limits.max + 1, dtype=np.float64), known, wanted).astype(np.float32)
    return table[values.astype(np.int32) - limits.min]


def _along(values: np.ndarray, known: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    first, last = np.diff(wanted)[[0, -1]] / np.diff(known)[[0, -1]]
    inside = np.interp(values, known, wanted)
    return inside + np.minimum(values - known[0], 0) * first + np.maximum(values - known[-1], 0) * last


def _mapped(band: BandDistribution, known: np.ndarray, wanted: np.ndarray) -> BandDistribution:
    quantiles = _along(np.array(band.quantiles), known, wanted)
    ends = _along(np.array([band.mean, band.mean + band.deviation]), known, wanted)
    return replace(
        band, quantiles=tuple(quantiles.tolist()), mean=float(ends[0]), deviation=float(abs(ends[1] - ends[0]))
    )
