"""Figures and their uncertainty, against scikit-learn, published examples and formulas written out."""

from __future__ import annotations

import json
import math
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from slum_extractor_plugin.rasters.accuracy.confusion import Accuracy
from slum_extractor_plugin.rasters.accuracy.estimates import (
    Estimates,
    of_everything,
    of_random_points,
    of_strata,
    wilson,
)

SKLEARN = json.loads(Path(__file__).with_name("sklearn_figures.json").read_text(encoding="utf-8"))["cases"]

#: Olofsson et al. (2014), Remote Sensing of Environment 148, 42-57, section 5 and table 8: deforestation, forest gain,
#: stable forest and stable non-forest; 10 000 000 cells of 30 m.
OLOFSSON = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
MAPPED_CELLS = np.array([200_000, 150_000, 3_200_000, 6_450_000])

Z = 1.959963984540054


def values_of(figures) -> list[float]:
    return [figure.value for figure in figures]


def errors_of(figures) -> list[float]:
    return [figure.error for figure in figures]


@pytest.mark.parametrize("case", SKLEARN, ids=[case["name"] for case in SKLEARN])
def test_figures_equal_scikit_learn_s(case):
    matrix, classes = np.array(case["matrix"]), tuple(range(len(case["matrix"])))
    close = {"rel_tol": 0, "abs_tol": 1e-12}
    accuracy = Accuracy(classes, matrix)
    assert math.isclose(accuracy.overall, case["overall"], **close)
    assert math.isclose(accuracy.kappa, case["kappa"], **close)
    figures = {"users": accuracy.precision, "producers": accuracy.recall, "f1": accuracy.f1, "iou": accuracy.iou}
    designs = [
        of_random_points(classes, matrix),
        of_everything(classes, matrix[None]),
        of_strata(classes, matrix, matrix.sum(axis=1)),
    ]
    for name, function in figures.items():
        np.testing.assert_allclose([function(value) for value in classes], case[name], rtol=0, atol=1e-12)
        for design in designs:
            np.testing.assert_allclose(values_of(getattr(design, name)), case[name], rtol=0, atol=1e-12)
    for design in designs:
        np.testing.assert_allclose(
            [design.overall.value, design.kappa.value], [case["overall"], case["kappa"]], rtol=0, atol=1e-12
        )


def olofsson() -> Estimates:
    return of_strata((1, 2, 3, 4), OLOFSSON, MAPPED_CELLS / MAPPED_CELLS.sum())


def test_the_example_of_olofsson_and_others_as_published():
    found, cells = olofsson(), MAPPED_CELLS.sum()
    assert round(found.area[0].value * cells) == 235_086
    assert round(Z * found.area[0].error * cells) in (68_417, 68_418)  # with 1.96 for z: 68 418
    assert round(1.96 * found.area[0].error * cells) == 68_418
    assert (round(found.overall.value, 2), round(Z * found.overall.error, 2)) == (0.95, 0.02)
    assert [round(value, 2) for value in values_of(found.users)] == [0.88, 0.73, 0.93, 0.96]
    assert [round(Z * error, 2) for error in errors_of(found.users)] == [0.07, 0.10, 0.04, 0.02]
    assert [round(value, 2) for value in values_of(found.producers)] == [0.75, 0.85, 0.93, 0.96]
    assert [round(Z * error, 2) for error in errors_of(found.producers)] == [0.21, 0.25, 0.03, 0.02]
    hectares = cells * 0.09
    assert round(found.area[0].value * hectares) == 21_158
    assert found.area[0].low * hectares == pytest.approx(21_158 - 6_158, abs=1.5)


def test_the_equations_of_olofsson_and_others_written_out():
    found, weights = olofsson(), MAPPED_CELLS / MAPPED_CELLS.sum()
    n = OLOFSSON.sum(axis=1)
    users = OLOFSSON.diagonal() / n
    share = weights[:, None] * OLOFSSON / n[:, None]  # equation 4
    producers = share.diagonal() / share.sum(axis=0)
    overall_error = math.sqrt((weights**2 * users * (1 - users) / (n - 1)).sum())  # 5
    users_error = np.sqrt(users * (1 - users) / (n - 1))  # 6
    cells = OLOFSSON / n[:, None] * MAPPED_CELLS[:, None]
    total = cells.sum(axis=0)
    producers_error = []
    for j in range(4):  # 7
        others = [i for i in range(4) if i != j]
        q = OLOFSSON[:, j] / n
        rest = sum(MAPPED_CELLS[i] ** 2 * q[i] * (1 - q[i]) / (n[i] - 1) for i in others)
        own = MAPPED_CELLS[j] ** 2 * (1 - producers[j]) ** 2 * users[j] * (1 - users[j]) / (n[j] - 1)
        producers_error.append(math.sqrt((own + producers[j] ** 2 * rest) / total[j] ** 2))
    area_error = np.sqrt(((weights[:, None] * share - share**2) / (n - 1)[:, None]).sum(axis=0))  # 10
    exactly = {"rtol": 1e-12, "atol": 0}
    np.testing.assert_allclose([found.overall.value, found.overall.error], [share.trace(), overall_error], **exactly)
    np.testing.assert_allclose(errors_of(found.users), users_error, **exactly)
    np.testing.assert_allclose(errors_of(found.producers), producers_error, **exactly)
    np.testing.assert_allclose(values_of(found.area), share.sum(axis=0), **exactly)  # 8, 9
    np.testing.assert_allclose(errors_of(found.area), area_error, **exactly)


def test_two_strata_worked_by_hand():
    # p = .48 .12 / .04 .36; S(area)^2 = .6^2 .8 .2 / 9 + .4^2 .1 .9 / 9 = .0064 + .0016
    found = of_strata((0, 1), np.array([[8, 2], [1, 9]]), [0.6, 0.4])
    assert math.isclose(found.overall.value, 0.84)
    assert math.isclose(found.area[0].value, 0.52) and math.isclose(found.area[0].error, math.sqrt(0.008))
    assert math.isclose(found.producers[0].value, 0.48 / 0.52) and math.isclose(found.iou[0].value, 0.48 / 0.64)
    assert math.isclose(found.f1[0].value, 0.96 / 1.12)


def test_standard_errors_are_the_spread_of_repeated_samples():
    random, shares = np.random.default_rng(5), np.array([[0.8, 0.15, 0.05], [0.2, 0.7, 0.1], [0.1, 0.1, 0.8]])
    weights, points = np.array([0.7, 0.2, 0.1]), (150, 100, 80)
    drawn = [
        of_strata((0, 1, 2), [random.multinomial(n, row) for n, row in zip(points, shares)], weights)
        for _ in range(800)
    ]
    for name in ("users", "producers", "f1", "iou", "area"):
        figures = [getattr(each, name)[2] for each in drawn]
        spread, said = np.std(values_of(figures)), np.mean(errors_of(figures))
        assert said == pytest.approx(spread, rel=0.07), name
    kappas = [each.kappa for each in drawn]
    assert np.mean(errors_of(kappas)) == pytest.approx(np.std(values_of(kappas)), rel=0.07)


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    [
        # Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_s_interval_as_published(successes, trials, low, high):
    assert wilson(successes, trials) == pytest.approx((low, high), abs=5e-5)
    assert wilson(trials - successes, trials) == pytest.approx((1 - high, 1 - low), abs=5e-5)


def test_an_interval_of_nothing_is_none():
    assert all(map(math.isnan, wilson(0, 0)))


@pytest.mark.parametrize("matrix", [case["matrix"] for case in SKLEARN])
def test_the_error_of_kappa_is_that_of_fleiss_cohen_and_everitt(matrix):
    n = int(np.sum(matrix))
    p = np.array([[Fraction(count, n) for count in row] for row in matrix])  # exact: the terms nearly cancel
    rows, columns = p.sum(axis=1), p.sum(axis=0)
    agreed, chance = p.trace(), rows @ columns
    own = sum(p[i, i] * ((1 - chance) - (columns[i] + rows[i]) * (1 - agreed)) ** 2 for i in range(len(p)))
    off = sum(p[i, j] * (columns[i] + rows[j]) ** 2 for i in range(len(p)) for j in range(len(p)) if i != j)
    variance = (own + (1 - agreed) ** 2 * off - (agreed * chance - 2 * chance + agreed) ** 2) / (n * (1 - chance) ** 4)
    kappa = of_random_points(range(len(p)), np.array(matrix)).kappa
    assert kappa.error == pytest.approx(math.sqrt(variance), rel=1e-9)


def test_the_error_of_kappa_as_r_gives_it():
    # R's package vcd, data set SexualFun: Kappa 0.1293, ASE 0.0686.
    kappa = of_random_points(range(4), np.array([[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]])).kappa
    assert (round(kappa.value, 4), round(kappa.error, 4)) == (0.1293, 0.0686)


def test_intervals_of_random_points_follow_each_other():
    found = of_random_points((0, 1), np.array([[50, 10], [5, 35]]))
    assert (found.iou[1].low, found.iou[1].high) == wilson(35, 50)
    assert found.f1[1].low == pytest.approx(2 * found.iou[1].low / (1 + found.iou[1].low))
    assert (found.area[1].value, found.area[1].low) == (0.45, wilson(45, 100)[0])
    assert (found.producers[1].low, found.producers[1].high) == wilson(35, 45)


def test_a_class_without_points_has_no_figures_and_spoils_no_other():
    found = of_strata((0, 1, 2), np.array([[40, 10, 0], [5, 45, 0], [0, 0, 0]]), [0.6, 0.4, 0.0])
    assert math.isnan(found.users[2].value) and math.isnan(found.iou[2].value)
    assert math.isclose(found.overall.value, 0.6 * 0.8 + 0.4 * 0.9) and math.isfinite(found.kappa.error)
    assert math.isfinite(of_random_points((0, 1, 2), np.array([[4, 1, 0], [1, 4, 0], [0, 0, 0]])).iou[0].error)


def test_a_whole_area_has_an_interval_where_its_blocks_differ():
    even, uneven = np.tile([[[50, 10], [5, 35]]], (20, 1, 1)), np.tile([[[50, 10], [5, 35]]], (20, 1, 1))
    uneven[::2, 1, 1] = 5
    same, other = of_everything((0, 1), even), of_everything((0, 1), uneven)
    assert same.iou[1].low == pytest.approx(same.iou[1].value) == pytest.approx(same.iou[1].high)
    assert other.iou[1].low < other.iou[1].value < other.iou[1].high
    assert other == of_everything((0, 1), uneven)
    assert math.isnan(of_everything((0, 1), uneven[:9]).overall.low)


def test_a_class_in_few_blocks_has_no_interval():
    blocks = np.tile([[[50, 10, 0], [5, 35, 0], [0, 0, 0]]], (20, 1, 1))
    blocks[:3, 2, 2] = 7
    found = of_everything((0, 1, 2), blocks)
    assert found.iou[2].value == 1 and math.isnan(found.iou[2].low) and math.isfinite(found.iou[1].low)
