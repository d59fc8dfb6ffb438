"""The distribution of cells: of training chips, and of a sample of an image."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ...formats.distribution import SHARES, BandDistribution, Distribution

#: Cells of a piece that quantiles are taken of, about: with 32 pieces or more the third digit stays as it is.
_CELLS = 4096

#: Cells and where they have data: (bands, rows, columns) and (rows, columns) of bool.
Piece = tuple[np.ndarray, np.ndarray]


def distribution_of(
    pieces: Iterable[Piece], cells: int = _CELLS, classes: tuple[float, ...] = ()
) -> Distribution | None:
    """Return the distribution of pieces of images; None where no cell has data.

    Args:
        pieces: of equal type, size and bands; one is held at a time.
        cells: how many of each are kept for mean, deviation and quantiles, about.
        classes: share of each output among the labelled cells, where that is known.
    """
    kept: list[np.ndarray] = []
    sharp = _Sharpness()
    for image, valid in pieces:
        sharp.add(image, valid)
        kept.append(image[:, valid][:, :: max(1, valid.size // cells)])
    if not kept or not sum(part.shape[1] for part in kept):
        return None
    values = np.concatenate(kept, axis=1).astype(np.float64)
    quantiles = np.quantile(values, SHARES, axis=1).T
    means, deviations = values.mean(axis=1), values.std(axis=1)
    return Distribution(
        tuple(
            BandDistribution(tuple(map(float, own)), float(mean), float(deviation), float(sharpness))
            for own, mean, deviation, sharpness in zip(quantiles, means, deviations, sharp.shares(deviations))
        ),
        classes,
    )


class _Sharpness:
    """Sums up the differences between neighbours in a row, by band."""

    def __init__(self) -> None:
        self._sums: np.ndarray | float = 0.0
        self._count = 0

    def add(self, image: np.ndarray, valid: np.ndarray) -> None:
        both = valid[:, 1:] & valid[:, :-1]
        steps = np.abs(np.diff(image.astype(np.float32), axis=2))
        self._sums = self._sums + np.where(both, steps, 0).sum(axis=(1, 2), dtype=np.float64)
        self._count += int(np.count_nonzero(both))

    def shares(self, deviations: np.ndarray) -> np.ndarray:
        """Return the mean difference as a share of each band's deviation; 0 where there is none."""
        mean = np.broadcast_to(self._sums / max(1, self._count), deviations.shape)
        return np.divide(mean, deviations, out=np.zeros_like(deviations), where=deviations > 0)
