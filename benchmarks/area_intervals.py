"""How often 95 % intervals of area and growth hold the truth, in simulated cities of which the truth is known.

    /usr/bin/python3 benchmarks/area_intervals.py [--cities 1000] [--seed 1] [--scene LABELS.tif --slum 6]

Each city is 300 x 300 cells: slums where a smooth random field is high, less high on the second date (in a fifth of the
cities there is no growth). The map of each date has errors that lie together (fields of their own), misses and
inventions alike, at rates that differ from city to city. Points are drawn from the map's cells without replacement, as
the accuracy tool draws them, and read from the truth. What is estimated is the toolbox's; what it is compared with is
counted from the truth's cells. Test areas are squares of 20 x 20 cells, drawn at random, or half or all of them among
squares with mapped slum, as if somebody had looked for it. With --scene, the truth is a raster of 0.5 m cells,
with 0 where nothing is known: every fourth cell counts, squares are 100 m wide, and errors are made as in the cities.
"""

from __future__ import annotations

import argparse
import itertools
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
from osgeo import gdal
from scipy.ndimage import gaussian_filter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from slum_extractor_plugin.rasters.estimates.sampled_areas import SampledAreas
from slum_extractor_plugin.rasters.estimates.stratified import Change, Estimate, Sample, difference
from slum_extractor_plugin.rasters.growth.adjusted import LEAST_POINTS_OF_UNIT, area_in_part
from slum_extractor_plugin.rasters.zones.adjusting import adjusted_cells
from slum_extractor_plugin.rasters.zones.figures import Figures

_SIDE = 300

#: Side of a test area in cells, and how many are drawn.
_SQUARE, _SQUARES = 20, (8, 12, 20, 40)


def field(rng: np.random.Generator, width: float, shape: tuple[int, int] = (_SIDE, _SIDE)) -> np.ndarray:
    """Return a smooth random field with mean 0 and deviation 1."""
    noise = gaussian_filter(rng.normal(size=shape), width)
    return (noise - noise.mean()) / noise.std()


def city(rng: np.random.Generator) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return the map and the truth of two dates."""
    ground, level = field(rng, 9), rng.uniform(0.7, 1.4)
    later = level if rng.random() < 0.2 else level - rng.uniform(0.02, 0.35)
    dates = []
    for threshold in (level, later):
        truth = ground > threshold
        missed, invented = field(rng, 2.5) > rng.uniform(0.7, 1.6), field(rng, 2.5) > rng.uniform(1.6, 2.3)
        dates.append((np.where(truth, ~missed, invented), truth))
    return dates


def drawn(rng: np.random.Generator, mapped: np.ndarray, strata: range, points: list[int]) -> np.ndarray:
    """Return cells: of each stratum so many, without replacement."""
    cells = [np.flatnonzero(mapped.ravel() == value) for value in strata]
    chosen = [rng.choice(each, min(len(each), number), replace=False) for each, number in zip(cells, points)]
    return np.concatenate(chosen)


def sample(mapped: np.ndarray, true: np.ndarray, cells: np.ndarray, strata: range) -> Sample:
    """Return the sample of some cells."""
    counts = np.zeros((len(strata), len(strata)))
    np.add.at(counts, (mapped.ravel()[cells], true.ravel()[cells]), 1)
    return Sample(strata, strata, np.bincount(mapped.ravel(), minlength=len(strata)).astype(float), counts)


class Tally:
    """Counts intervals that hold the truth."""

    def __init__(self) -> None:
        self.held, self.said = defaultdict(list), defaultdict(int)
        self.cells, self.widths = defaultdict(lambda: np.zeros(3)), defaultdict(list)

    def add(self, name: str, found: Estimate, truth: float, doubtful: bool = False) -> None:
        """Count an interval."""
        self.held[name].append((found.low <= truth <= found.high, found.value - truth, found.error, doubtful))

    def print(self) -> None:
        """Print shares in percent, and how bias and standard error compare with the spread of the estimates."""
        print(f"{'interval':44} {'n':>6} {'held':>9} {'without warning':>18} {'bias':>13} {'error':>15}")
        for name, rows in self.held.items():
            held, off, error, doubtful = (np.array(part) for part in zip(*rows))
            sure = held[~doubtful.astype(bool)]
            spread = off.std()
            print(
                f"{name:44} {len(held):6} {100 * held.mean():6.1f} % {100 * sure.mean():9.1f} % {len(sure):5}"
                f" {off.mean() / spread:13.3f} {np.sqrt((error**2).mean()) / spread:15.3f}"
            )
        for name, (held, count, width) in self.cells.items():
            percent, wide = 100 * held / count, 100 * width / count
            print(f"{name:44} {int(count):6} {percent:6.1f} %, mean width {wide:.1f} % of a cell")
        for name, widths in self.widths.items():
            print(f"{name:44} median width {100 * np.median(widths):.0f} % of the truth")
        print(dict(self.said))


def try_city(rng: np.random.Generator, tally: Tally) -> None:
    """Make one city, estimate it, and count."""
    dates, two, four = city(rng), range(2), range(4)
    found = []
    for mapped, truth in dates:
        mapped, truth = mapped.astype(int), truth.astype(int)
        cells = drawn(rng, mapped, two, [400, 400])
        one = sample(mapped, truth, cells, two)
        doubtful = bool(one.sparse([1]))
        found.append((one, one.area([1]), truth.sum(), doubtful))
        tally.add("area of a date, 400 + 400 points", found[-1][1], truth.sum(), doubtful)
        in_units(mapped, truth, cells, one, tally)
        in_cells(mapped, truth, one, tally)
    (_, first, before, one), (_, second, after, other) = found
    growth = difference(first, second)
    tally.add("growth, samples of two dates", growth, after - before, one or other)
    tally.said[f"truth {'zero' if before == after else 'growth'}: {growth.change.value}"] += 1
    mapped, truth = (dates[0][side].astype(int) + 2 * dates[1][side].astype(int) for side in (0, 1))
    # 0 never, 1 gone, 2 new, 3 persisted; never slum is the largest stratum, where omissions of change hide.
    cells = drawn(rng, mapped, four, [1000, 150, 300, 150])
    change = sample(mapped, truth, cells, four)
    net = change.combined({2: 1, 1: -1})
    tally.add("growth, sample of the change, 1 600 points", net, after - before, bool(change.sparse([1, 2])))
    wrong = net.change is Change.SHRUNK and after > before
    tally.said["sample of the change says the opposite"] += wrong


def in_units(mapped: np.ndarray, truth: np.ndarray, cells: np.ndarray, whole: Sample, tally: Tally) -> None:
    """Estimate the nine wards of the city."""
    row, column = np.divmod(cells, _SIDE)
    half = _SIDE // 3
    for down in range(3):
        for across in range(3):
            inside = cells[(row // half == down) & (column // half == across)]
            part = np.s_[down * half : (down + 1) * half, across * half : (across + 1) * half]
            counts = np.zeros((2, 2))
            np.add.at(counts, (mapped.ravel()[inside], 1 - truth.ravel()[inside]), 1)
            on, off = counts[1].sum(), counts[0].sum()
            estimate = area_in_part(whole, np.array([False, True]), counts, float(mapped[part].sum()))
            enough = min(on, off) >= LEAST_POINTS_OF_UNIT
            name = "area of a ward, enough points" if enough else "area of a ward, too few points (not shown)"
            tally.add(name, estimate, truth[part].sum())


def in_test_areas(
    rng: np.random.Generator, mapped: np.ndarray, truth: np.ndarray, known: np.ndarray, side: int, tally: Tally
) -> None:
    """Estimate the whole from some squares of it, ``side`` cells wide, of which nine tenths are known."""
    rows, columns = (length // side for length in truth.shape)
    whole = np.s_[: rows * side, : columns * side]
    slum, true, sizes = (
        (each & known)[whole].reshape(rows, side, columns, side).sum(axis=(1, 3)).ravel().astype(float)
        for each in (mapped, truth, known)
    )
    every = rng.permutation(np.flatnonzero(sizes >= 0.9 * side**2))
    shown = every[slum[every] > 0]
    aims = {"at random": 0.0, "half of them on mapped slum": 0.5, "all on mapped slum": 1.0}
    for count, (how, share) in itertools.product(_SQUARES, aims.items()):
        aimed = shown[: int(share * count)]
        some = np.append(aimed, rng.permutation(every[~np.isin(every, aimed)]))[:count]
        found = SampledAreas(sizes.sum(), slum.sum(), sizes[some], slum[some], true[some]).estimate()
        if found is None:
            tally.said[f"{count} test areas {how}: no estimate"] += 1
        else:
            tally.add(f"{count} test areas {how}", found, true.sum())
            tally.widths[f"{count} test areas {how}"].append((found.high - found.low) / true.sum())


def in_scene(rng: np.random.Generator, labels: np.ndarray, slum: int, tally: Tally) -> None:
    """Estimate a scene with real outlines, of which a map with made errors is drawn."""
    truth, known = labels == slum, labels > 0
    missed, invented = (field(rng, 12, truth.shape) > rng.uniform(*ends) for ends in ((0.7, 1.6), (1.6, 2.3)))
    in_test_areas(rng, np.where(truth, ~missed, invented), truth, known, 50, tally)


def in_cells(mapped: np.ndarray, truth: np.ndarray, whole: Sample, tally: Tally) -> None:
    """Estimate the cells of a grid, of 10 x 10 cells of the map each."""
    blocks = (_SIDE // 10, 10, _SIDE // 10, 10)
    slum, true = (each.reshape(blocks).sum(axis=(1, 3)).ravel().astype(float) for each in (mapped, truth))
    found = adjusted_cells(Figures(np.full(len(slum), 100.0), slum), whole, bool)
    held = (found.low - 1e-9 <= true) & (true <= found.high + 1e-9)
    for name, some in (
        ("cells of the grid", held >= 0),
        ("cells with mapped or true slum", slum + true > 0),
        ("cells with true slum", true > 0),
    ):
        tally.cells[name] += np.array([held[some].sum(), some.sum(), (found.high - found.low)[some].sum() / 100])


def main() -> None:
    """Try many cities and print the shares."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--cities", type=int, default=1000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--scene")
    options.add_argument("--slum", type=int, default=6)
    chosen = options.parse_args()
    rng, tally = np.random.default_rng(chosen.seed), Tally()
    labels = gdal.Open(chosen.scene).ReadAsArray()[::4, ::4] if chosen.scene else None
    for _ in range(chosen.cities):
        if labels is None:
            try_city(rng, tally)
        else:
            in_scene(rng, labels, chosen.slum, tally)
    rng = np.random.default_rng([chosen.seed, 1])
    for _ in range(0 if chosen.scene else chosen.cities):
        in_test_areas(rng, *city(rng)[0], np.ones((_SIDE, _SIDE), bool), _SQUARE, tally)
    tally.print()


if __name__ == "__main__":
    main()
