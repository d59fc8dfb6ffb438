"""Several class rasters against one truth: counts by hand, intervals that hold, and a raster of where they disagree."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from slum_extractor_plugin.errors import RasterError
from slum_extractor_plugin.rasters.accuracy.pairs import Sources
from slum_extractor_plugin.rasters.comparison.counts import count
from slum_extractor_plugin.rasters.comparison.differences import DRAWS, differences, drawn, estimates, figures_of


def raster(path: Path, cells: np.ndarray, cell: float = 2.0) -> str:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cells.shape[1], cells.shape[0], 1, gdal.GDT_Byte)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform((280000, cell, 0, 2110000, 0, -cell))
    dataset.GetRasterBand(1).SetNoDataValue(255)
    dataset.GetRasterBand(1).WriteArray(cells.astype(np.uint8))
    del dataset
    return str(path)


@pytest.fixture
def scene(tmp_path):
    """A truth with classes 0, 1, 3 and NoData, and three results of it, each wrong in other places."""
    rng = np.random.default_rng(5)
    truth = np.kron(rng.choice([0, 0, 1, 3], (24, 30)), np.ones((5, 5))).astype(np.uint8)
    results = []
    for share in (0.05, 0.1, 0.2):
        found = np.where(rng.random(truth.shape) < share, rng.choice([0, 1, 3], truth.shape), truth)
        found[rng.random(truth.shape) < 0.01] = 255
        results.append(found.astype(np.uint8))
    truth[:7, :11] = 255
    paths = [raster(tmp_path / f"{index}.tif", found) for index, found in enumerate(results)]
    return truth, results, paths, raster(tmp_path / "truth.tif", truth)


def test_counts_and_codes_are_those_by_hand(scene, tmp_path):
    truth, results, paths, truth_path = scene
    found = count(paths, Sources("", truth_path), block_size=50.0, out_raster=str(tmp_path / "where.tif"))
    assert found.block[0] == 25 and found.block[1] == pytest.approx(50, rel=0.01)
    known = (truth != 255) & np.logical_and.reduce([each != 255 for each in results])
    place = (np.arange(truth.shape[0])[:, None] // 25) * 6 + np.arange(truth.shape[1])[None, :] // 25
    blocks = [block for block in range(30) if (known & (place == block)).any()]
    assert found.compared.tolist() == [int((known & (place == block)).sum()) for block in blocks]
    for index, result in enumerate(results):
        for row, block in enumerate(blocks):
            inside = known & (place == block)
            hit = inside & (result == truth) & (truth > 0)
            alarm = inside & (result != truth) & (result > 0)
            miss = inside & (result != truth) & (truth > 0)
            assert found.cells[index, row].tolist() == [hit.sum(), alarm.sum(), miss.sum()]
    codes = gdal.Open(str(tmp_path / "where.tif")).ReadAsArray()
    right = np.stack([each == truth for each in results])
    wanted = np.full(truth.shape, 2)
    wanted[right.all(0)], wanted[~right.any(0)] = 0, 1
    for index in range(3):
        wanted[right[index] & (right.sum(0) == 1)] = 3 + index
    assert (codes == np.where(known, wanted, 255)).all()
    assert found.disagreeing == int((known & ~((results[0] == results[1]) & (results[0] == results[2]))).sum())


def test_class_of_interest_is_compared_with_all_others(scene):
    truth, results, paths, truth_path = scene
    found = count(paths[:1], Sources("", truth_path, only=3))
    known = (truth != 255) & (results[0] != 255)
    one, other = (known & (side == 3) for side in (results[0], truth))
    assert found.cells[0].sum(axis=0).tolist() == [(one & other).sum(), (one & ~other).sum(), (~one & other).sum()]


def test_rasters_of_other_cells_are_refused(scene, tmp_path):
    truth, results, paths, truth_path = scene
    other = raster(tmp_path / "coarse.tif", results[0][::2, ::2], 4.0)
    with pytest.raises(RasterError, match=r"The cells of .*coarse\.tif differ from those of .*0\.tif"):
        count([paths[0], other], Sources("", truth_path))


def test_figures_and_intervals_are_those_of_a_loop():
    rng = np.random.default_rng(2)
    cells = rng.integers(1, 50, (2, 40, 3))
    assert figures_of(np.array([6, 2, 4])).tolist() == [0.5, 0.75, 0.6]
    draws = drawn(cells, seed=7)
    again = np.random.default_rng(7).multinomial(40, np.full(40, 1 / 40), DRAWS)
    for draw in (0, 17, DRAWS - 1):
        chosen = np.repeat(np.arange(40), again[draw])
        hits, alarms, misses = cells[1, chosen].sum(axis=0)
        assert draws[draw, 1] == pytest.approx(
            [hits / (hits + alarms + misses), hits / (hits + alarms), hits / (hits + misses)]
        )
    found = differences(cells, draws)[0, 1][0]
    assert found.value == pytest.approx(estimates(cells, draws)[0][0].value - estimates(cells, draws)[1][0].value)
    assert (found.low, found.high) == pytest.approx(np.percentile(draws[:, 0, 0] - draws[:, 1, 0], [2.5, 97.5]))


def test_intervals_of_a_difference_hold_the_truth_and_pairing_makes_them_narrow():
    """Blocks of very different difficulty, in which one model is a little better: seen only by pairs."""
    rng = np.random.default_rng(3)
    held = settled = 0
    for _ in range(100):
        hard = rng.uniform(0.1, 0.9, 60)
        hits = np.stack([rng.binomial(500, np.clip(1 - hard + gain, 0, 1)) for gain in (0.03, 0.0)])
        cells = np.stack([hits, np.zeros_like(hits), 500 - hits], axis=-1)
        found = differences(cells, drawn(cells, 1))[0, 1][2]
        held += found.low <= 0.03 <= found.high
        settled += found.settled
    assert 88 <= held <= 100 and settled >= 95


def test_same_raster_twice_has_no_difference(scene):
    _, _, paths, truth_path = scene
    cells = count([paths[0], paths[0]], Sources("", truth_path)).cells
    assert all(
        (each.value, each.low, each.high) == (0, 0, 0) and not each.settled
        for each in differences(cells, drawn(cells, 1))[0, 1]
    )


def test_too_few_blocks_give_no_interval(scene):
    _, _, paths, truth_path = scene
    cells = count(paths[:2], Sources("", truth_path), block_size=200.0).cells
    found = differences(cells, None)[0, 1][0]
    assert cells.shape[1] < 10 and found.low != found.low and not found.settled
