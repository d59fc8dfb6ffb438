"""Counting the cells of one chip, in forms that merge over all chips."""

from __future__ import annotations

import numpy as np

from ...formats.chip_statistics import NO_CELLS, BandStatistics, ClassStatistics


def band_statistics(
    image: np.ndarray, nodata: float | None, known: np.ndarray | None = None, alpha: int | None = None
) -> tuple[BandStatistics, ...]:
    """Return the statistics of each band of ``image`` (bands, rows, columns); NoData and NaN do not count.

    Complex cells count with their magnitude. ``known`` (rows, columns) are the cells that count; None for all. Cells
    where the band ``alpha`` is 0 count in that band alone.
    """
    if alpha is not None:
        seen = image[alpha] != 0
        known = seen if known is None else known & seen
    return tuple(
        _of_band(band, None) if index == alpha else _of_band(band if known is None else band[known], nodata)
        for index, band in enumerate(image)
    )


def class_statistics(label: np.ndarray) -> ClassStatistics:
    """Return the statistics of one chip's class values (rows, columns), none negative."""
    if label.dtype.itemsize <= 2:
        counts = np.bincount(label.ravel())
        values = np.flatnonzero(counts)
        return ClassStatistics.of_chip(dict(zip(values.tolist(), counts[values].tolist())))
    values, counts = np.unique(label, return_counts=True)
    return ClassStatistics.of_chip(dict(zip(values.tolist(), counts.tolist())))


def _of_band(band: np.ndarray, nodata: float | None) -> BandStatistics:
    if band.dtype == np.uint8:
        counts = np.bincount(band.ravel(), minlength=256)
        if nodata is not None and 0 <= nodata < 256:
            counts[int(nodata)] = 0
        values = np.flatnonzero(counts)
        return _of_cells(values, counts[values])
    cells = np.abs(band) if np.iscomplexobj(band) else band
    valid = np.isfinite(cells)
    if nodata is not None:
        valid &= band != nodata
    return _of_cells(cells[valid], None)


def _of_cells(values: np.ndarray, counts: np.ndarray | None) -> BandStatistics:
    """Return the statistics of ``values``, each of which occurs ``counts`` times, once when None."""
    if not values.size:
        return NO_CELLS
    number = int(values.size if counts is None else counts.sum())
    mean = float(np.average(values.astype(np.float64), weights=counts))
    squares = (values - mean) ** 2
    squared = float(squares.sum() if counts is None else (squares * counts).sum())
    return BandStatistics.of_moments(float(values.min()), float(values.max()), mean, squared, number)
