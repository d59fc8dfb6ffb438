"""Figures of an error matrix with their uncertainty: pure arithmetic.

A matrix counts, or holds shares of the area, by classified value (rows) and true value (columns). Whatever the design,
a figure is a function of the shares p. Its standard error is that of its linear part (the delta method): with g the
figure's gradient and q = n_ij / n_i within a stratum of weight W and n points, the variance is the sum over the strata
of W^2 (sum(g^2 q) - sum(g q)^2) / (n - 1). For stratified samples this gives equations 5, 6, 7 and 10 of Olofsson et
al. (2014), Remote Sensing of Environment 148, 42-57; with all points in one stratum and n in place of n - 1 it gives
the standard error of kappa of Fleiss, Cohen and Everitt (1969), Psychological Bulletin 72, 323-327.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

#: Share of intervals made so that hold the truth.
CONFIDENCE = 0.95

_Z = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)

#: Resamples of the blocks of a whole area, and the fewest blocks that say something of their spread.
_RESAMPLES, _FEWEST_BLOCKS = 1000, 10


@dataclass(frozen=True)
class Figure:
    """A figure with its standard error and the ends of its confidence interval; NaN where there is none."""

    value: float
    error: float = math.nan
    low: float = math.nan
    high: float = math.nan


@dataclass(frozen=True)
class Estimates:
    """The figures of a design; those of the classes in the order of ``values``, ``area`` as shares of the whole."""

    values: tuple[int, ...]
    overall: Figure
    kappa: Figure
    users: tuple[Figure, ...]
    producers: tuple[Figure, ...]
    f1: tuple[Figure, ...]
    iou: tuple[Figure, ...]
    area: tuple[Figure, ...]


def wilson(successes: float, trials: float) -> tuple[float, float]:
    """Return Wilson's score interval (1927) of a share, which needs no large sample; NaN without trials."""
    if not trials:
        return math.nan, math.nan
    share, square = successes / trials, _Z**2 / trials
    middle = share + square / 2
    reach = _Z * math.sqrt(share * (1 - share) / trials + square / trials / 4)
    return max(0.0, (middle - reach) / (1 + square)), min(1.0, (middle + reach) / (1 + square))


def of_random_points(values: Sequence[int], matrix: np.ndarray) -> Estimates:
    """Return the figures of a simple random sample.

    Shares of points (accuracies, IoU, areas) have Wilson's interval; F1 = 2 IoU / (1 + IoU) takes over IoU's; kappa has
    the normal one.
    """
    matrix = np.asarray(matrix, float)
    share = matrix / matrix.sum()
    strata = np.array([share.ravel()]), np.ones(1), np.array([matrix.sum()])
    right, rows, columns = matrix.diagonal(), matrix.sum(axis=1), matrix.sum(axis=0)
    either = rows + columns - right

    def shares(name: str, parts: np.ndarray, wholes: np.ndarray) -> tuple[Figure, ...]:
        found = zip(parts, wholes, _errors(name, share, *strata))
        return tuple(Figure(_ratio(part, whole), error, *wilson(part, whole)) for part, whole, error in found)

    iou = shares("iou", right, either)
    f1 = zip(_figures(share)["f1"], _errors("f1", share, *strata), iou)
    total = np.full(len(matrix), matrix.sum())
    return Estimates(
        tuple(values),
        shares("overall", [right.sum()], total)[0],
        _normal(_figures(share)["kappa"], _errors("kappa", share, *strata)[0], -1.0),
        shares("users", right, rows),
        shares("producers", right, columns),
        tuple(Figure(value, error, _f1_of(j.low), _f1_of(j.high)) for value, error, j in f1),
        iou,
        shares("area", columns, total),
    )


def of_strata(values: Sequence[int], matrix: np.ndarray, weights: Sequence[float]) -> Estimates:
    """Return the figures of a sample stratified by the classified value, by Olofsson et al. (2014).

    Args:
        values: the classes.
        matrix: points (classified, true).
        weights: share of the area that is classified as each class.

    Intervals are normal ones, cut where a share ends. A class of the map without points is left out.
    """
    matrix, weights = np.asarray(matrix, float), np.asarray(weights, float)
    points = matrix.sum(axis=1)
    weights = np.where(points > 0, weights, 0) / weights[points > 0].sum()
    within = matrix / np.maximum(points, 1)[:, None]
    share = weights[:, None] * within
    # Each stratum holds one row of the matrix: its distribution over all cells of the matrix is zero elsewhere.
    spread = np.einsum("ij,ik->ijk", np.eye(len(matrix)), within).reshape(len(matrix), -1)
    found = _figures(share)

    def figures(name: str) -> tuple[Figure, ...]:
        errors = _errors(name, share, spread, weights, np.maximum(points - 1, 1))
        least = -1.0 if name == "kappa" else 0.0
        return tuple(_normal(value, error, least) for value, error in zip(np.atleast_1d(found[name]), errors))

    return Estimates(
        tuple(values),
        figures("overall")[0],
        figures("kappa")[0],
        *(figures(name) for name in ("users", "producers", "f1", "iou", "area")),
    )


def of_everything(values: Sequence[int], blocks: np.ndarray, seed: int = 0) -> Estimates:
    """Return the figures of a whole area, whose every cell was compared.

    They are free of sampling error. The interval says how much they hang on the place: it is the percentile interval of
    a bootstrap that draws blocks of the area with replacement (Efron and Tibshirani 1993), since neighbouring cells do
    not err independently. A class that lies in fewer than ten blocks has none.

    Args:
        values: the classes.
        blocks: cells (block, classified, true).
        seed: of the resampling.
    """
    blocks = np.asarray(blocks, float)
    blocks = blocks[blocks.sum(axis=(1, 2)) > 0]
    found = _figures(blocks.sum(axis=0) / blocks.sum())
    drawn: dict[str, np.ndarray] = {}
    if len(blocks) >= _FEWEST_BLOCKS:
        draws = np.random.default_rng(seed).multinomial(len(blocks), np.full(len(blocks), 1 / len(blocks)), _RESAMPLES)
        # Not a product of matrices: where memory is short, OpenBLAS tries for ever to get its buffer.
        sums = np.einsum("db,bct->dct", draws.astype(float), blocks)
        drawn = _figures(sums / sums.sum(axis=(1, 2), keepdims=True))

    spread = ((blocks.sum(axis=1) + blocks.sum(axis=2)) > 0).sum(axis=0) >= _FEWEST_BLOCKS

    def figures(name: str) -> tuple[Figure, ...]:
        values = np.atleast_1d(found[name])
        columns = np.atleast_2d(drawn[name].T) if drawn else [None] * len(values)
        usable = spread if len(values) == len(spread) else [True]
        return tuple(_of_draws(value, draws if known else None) for value, draws, known in zip(values, columns, usable))

    return Estimates(
        tuple(values),
        figures("overall")[0],
        figures("kappa")[0],
        *(figures(name) for name in ("users", "producers", "f1", "iou", "area")),
    )


def _of_draws(value: float, draws: np.ndarray | None) -> Figure:
    known = draws[np.isfinite(draws)] if draws is not None else np.empty(0)
    if not len(known) or math.isnan(value):
        return Figure(float(value))
    tail = 50 * (1 - CONFIDENCE)
    low, high = np.percentile(known, (tail, 100 - tail))
    return Figure(float(value), float(known.std(ddof=1)), float(low), float(high))


def _figures(share: np.ndarray) -> dict[str, np.ndarray]:
    """Return every figure of shares (..., classified, true) that sum to 1."""
    right, rows, columns = np.diagonal(share, axis1=-2, axis2=-1), share.sum(axis=-1), share.sum(axis=-2)
    overall, chance = right.sum(axis=-1), (rows * columns).sum(axis=-1)
    with np.errstate(divide="ignore", invalid="ignore"):
        return {
            "overall": overall,
            "kappa": np.where(chance < 1, (overall - chance) / (1 - chance), np.nan),
            "users": right / rows,
            "producers": right / columns,
            "f1": 2 * right / (rows + columns),
            "iou": right / (rows + columns - right),
            "area": columns,
        }


def _errors(name: str, share: np.ndarray, within: np.ndarray, weights: np.ndarray, divisors: np.ndarray) -> list[float]:
    """Return the standard errors of a figure, one a class.

    ``within`` (stratum, cell of the matrix) is the distribution of each stratum's points; see the module's docstring.
    """
    gradients = _gradients(name, share).reshape(-1, share.size)
    variance = np.zeros(len(gradients))
    for shares, weight, divisor in zip(within, weights, divisors):
        with np.errstate(invalid="ignore"):
            apart = gradients - (gradients * shares).sum(1)[:, None]  # more digits than the textbook's difference
            variance += weight**2 / divisor * (apart**2 * shares).sum(1)
    return [float(error) for error in np.sqrt(variance)]


def _gradients(name: str, share: np.ndarray) -> np.ndarray:
    """Return the derivative of a figure by each share: (class, classified, true), or one without classes."""
    size = len(share)
    unit = np.eye(size)
    right, rows, columns = share.diagonal(), share.sum(axis=1), share.sum(axis=0)
    at = np.einsum("ki,kj->kij", unit, unit)  # the class's own cell, its row, its column
    row, column = np.repeat(unit[:, :, None], size, 2), np.repeat(unit[:, None, :], size, 1)
    if name == "overall":
        return unit[None]
    if name == "area":
        return column
    if name == "kappa":
        chance = (rows * columns).sum()
        agreed = unit * (1 - chance) - (1 - right.sum()) * (columns[:, None] + rows[None, :])
        with np.errstate(divide="ignore", invalid="ignore"):
            return (agreed / (1 - chance) ** 2)[None]
    whole, parts, scale = {
        "users": (rows, row, 1),
        "producers": (columns, column, 1),
        "f1": (rows + columns, row + column, 2),
        "iou": (rows + columns - right, row + column - at, 1),
    }[name]
    with np.errstate(divide="ignore", invalid="ignore"):
        return scale * (at / whole[:, None, None] - parts * (right / whole**2)[:, None, None])


def _normal(value: float, error: float, least: float) -> Figure:
    value, reach = float(value), _Z * float(error)
    return Figure(value, float(error), max(least, value - reach), min(1.0, value + reach))


def _f1_of(iou: float) -> float:
    return 2 * iou / (1 + iou)


def _ratio(part: float, whole: float) -> float:
    return float(part) / float(whole) if whole else math.nan
