"""Areas estimated from a map and a sample: published examples, formulas written out, and simulated maps."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.rasters.accuracy.confusion import Accuracy
from slum_extractor_plugin.rasters.accuracy.estimates import of_strata
from slum_extractor_plugin.rasters.accuracy.tables import write_matrix
from slum_extractor_plugin.rasters.estimates.stratified import Change, Estimate, Sample, difference
from slum_extractor_plugin.rasters.estimates.tables import EVERY_CELL, read_sample

Z = 1.959963984540054

#: Olofsson et al. (2013), Remote Sensing of Environment 129, 122-131, tables 3 and 4: deforestation, stable forest and
#: stable non-forest, in hectares.
IN_2013 = Sample(
    (1, 2, 3), (1, 2, 3), np.array([22_353.0, 1_122_543, 610_228]), np.array([[97, 0, 3], [3, 279, 18], [2, 1, 97]])
)

#: Olofsson et al. (2014), Remote Sensing of Environment 148, 42-57, table 8: deforestation, forest gain, stable forest
#: and stable non-forest; cells of 30 m.
IN_2014 = Sample(
    (1, 2, 3, 4),
    (1, 2, 3, 4),
    np.array([200_000.0, 150_000, 3_200_000, 6_450_000]) * 0.09,
    np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]),
)


def by_hand(sample: Sample, factors: list[int]) -> tuple[Fraction, Fraction]:
    """Return the estimate and its variance in fractions, by Cochran's formula of a stratified total, point by point."""
    value = variance = Fraction(0)
    for area, points in zip(sample.areas.tolist(), sample.points.tolist()):
        area, count = Fraction(area), sum(points)
        each = [Fraction(factor) for factor, number in zip(factors, points) for _ in range(number)]
        mean = sum(each) / count
        value += area * mean
        variance += area**2 * sum((one - mean) ** 2 for one in each) / (count - 1) / count * Fraction(count, count)
    return value, variance


def test_the_example_of_2013_as_published():
    found = IN_2013.area([1])
    assert found.value == pytest.approx(45_112, abs=1)
    # 23 610 to 66 615 ha, with 2 in the place of 1.96: so the R package MapAccuracy has it too.
    assert (found.value - 2 * found.error, found.value + 2 * found.error) == pytest.approx((23_610, 66_615), abs=1)
    assert IN_2013.proportions().round(3).tolist() == [[0.012, 0, 0.0], [0.006, 0.595, 0.038], [0.007, 0.003, 0.337]]


def test_the_example_of_2014_as_published():
    found = [IN_2014.area([value]) for value in (1, 2, 3, 4)]
    assert [round(each.value) for each in found] == [21_158, 11_686, 285_770, 581_386]
    assert [round(Z * each.error) for each in found] == pytest.approx([6_158, 3_756, 15_510, 16_282], abs=1)


@pytest.mark.parametrize("sample", [IN_2013, IN_2014])
@pytest.mark.parametrize("factors", [[1, 0, 0, 0], [0, 1, 0, 0], [1, -1, 0, 0], [1, 0, 1, 0]])
def test_estimates_equal_sums_over_points_in_fractions(sample, factors):
    factors = factors[: len(sample.classes)]
    found = sample.combined(dict(zip(sample.classes, factors)))
    value, variance = by_hand(sample, factors)
    assert found.value == pytest.approx(float(value), rel=1e-9)
    assert found.error**2 == pytest.approx(float(variance), rel=1e-9)
    assert found.high - found.low == pytest.approx(2 * Z * float(variance) ** 0.5, rel=1e-9)


def test_areas_are_those_of_the_accuracy_report():
    report = of_strata(IN_2014.strata, IN_2014.points, IN_2014.areas / IN_2014.total)
    for value, share in zip(IN_2014.classes, report.area):
        found = IN_2014.area([value])
        assert (found.value, found.error) == pytest.approx((share.value * 900_000, share.error * 900_000), rel=1e-9)


def test_a_difference_and_what_can_be_told_from_zero():
    grown = difference(Estimate(10, 3, 4, 16), Estimate(30, 4, 22, 38))
    assert (grown.value, grown.error) == (20, 5) and grown.low == pytest.approx(20 - Z * 5)
    assert grown.change is Change.GROWN
    assert difference(Estimate(30, 4, 22, 38), Estimate(10, 3, 4, 16)).change is Change.SHRUNK
    assert difference(Estimate(10, 3, 4, 16), Estimate(19, 4, 11, 27)).change is Change.UNCLEAR


def test_every_cell_compared_has_no_sampling_error():
    found = Sample((0, 1), (0, 1), np.array([90.0, 10]), np.array([[880, 20], [10, 90]]), True).area([1])
    assert (found.value, found.error, found.low, found.high) == pytest.approx((11, 0, 11, 11))


def test_strata_that_an_interval_hangs_on_are_named():
    for omitted, expected in ((0, [0]), (4, [0]), (5, [])):
        points = np.array([[100 - omitted, omitted], [10, 90]])
        assert Sample((0, 1), (0, 1), np.array([90.0, 10]), points).sparse([1]) == expected
    assert Sample((0, 1), (0, 1), np.array([10.0, 90]), np.array([[100, 0], [40, 60]])).sparse([1]) == []


@pytest.mark.parametrize("ending", [".csv", ".gpkg", ".dbf"])
def test_tables_bring_the_sample_back(tmp_path, ending):
    accuracy = Accuracy((0, 1, 7), np.array([[50, 10, 0], [5, 35, 2], [0, 0, 0]]))
    path = tmp_path / f"matrix{ending}"
    write_matrix(path, accuracy, {0: 900_000.0, 1: 100_000.0}, "STRATIFIED_RANDOM")
    sample = read_sample(path)
    assert list(sample.strata) == [0, 1] and list(sample.classes) == [0, 1, 7] and not sample.census
    assert sample.areas.tolist() == [90, 10] and sample.points.tolist() == [[50, 10, 0], [5, 35, 2]]
    write_matrix(path, accuracy, {0: 900_000.0, 1: 100_000.0}, EVERY_CELL)
    assert read_sample(path).census


def test_tables_that_do_not_say_areas_are_refused(tmp_path):
    accuracy = Accuracy((0, 1), np.array([[50, 10], [5, 35]]))
    write_matrix(tmp_path / "old.csv", accuracy)
    with pytest.raises(ParameterError, match=r"old\.csv does not say .* MapAreaHa"):
        read_sample(tmp_path / "old.csv")
    (tmp_path / "other.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(ParameterError, match="not a confusion matrix"):
        read_sample(tmp_path / "other.csv")
    write_matrix(tmp_path / "few.csv", Accuracy((0, 1), np.array([[50, 10], [1, 0]])), {0: 1e4, 1: 1e4}, "RANDOM")
    with pytest.raises(ParameterError, match="Map class 1 has 1 reference points"):
        read_sample(tmp_path / "few.csv")


def test_intervals_of_simulated_maps_hold_the_truth(seed=7, runs=400, points=120):
    """Of growth, from samples of two dates and from one of the map of change, 95 % of intervals should."""
    rng, held = np.random.default_rng(seed), np.zeros(3)
    cells = np.array([[700_000, 30_000], [40_000, 230_000]])  # mapped no and yes; truly no and yes
    change = np.array([[650_000, 8000, 1000], [9000, 60_000, 500], [2000, 500, 20_000]])  # none, new, gone
    for _ in range(runs):
        dates = []
        for factor in (1, 1.2):
            counted = (cells * [[1, factor], [1, factor]]).round().astype(int)
            drawn = np.array([rng.multivariate_hypergeometric(row, points) for row in counted])
            dates.append((counted, Sample((0, 1), (0, 1), counted.sum(axis=1).astype(float), drawn).area([1])))
        counts = (8 * points, points, points)  # omissions of change are rare, and need the most points
        drawn = np.array([rng.multivariate_hypergeometric(*each) for each in zip(change, counts)])
        net = Sample((0, 2, 3), (0, 2, 3), change.sum(axis=1).astype(float), drawn).combined({2: 1, 3: -1})
        truths = (
            dates[0][0][:, 1].sum(),
            dates[1][0][:, 1].sum() - dates[0][0][:, 1].sum(),
            change[:, 1].sum() - change[:, 2].sum(),
        )
        found = (dates[0][1], difference(dates[0][1], dates[1][1]), net)
        held += [each.low <= truth <= each.high for each, truth in zip(found, truths)]
    # 95 % of 400 is 380, give or take 3 standard deviations of 4.4; skewed counts take a little away.
    assert ((held > 362) & (held < 396)).all(), held
