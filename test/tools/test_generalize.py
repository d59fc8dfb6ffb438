"""What Majority Filter and Raster to Polygon report of their results, against numpy and scipy."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from odd_layers import raster
from osgeo import gdal
from scipy import ndimage

from slum_extractor_plugin.jobs.generalize import MajorityFilter, RasterToPolygon
from slum_extractor_plugin.tools.run import run


class Log:
    """A reporter that keeps messages."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def message(self, text: str) -> None:
        self.said.append(text)

    warning = message

    def progress(self, share: float) -> None:
        """Take no notice."""

    def cancelled(self) -> bool:
        return False


@pytest.fixture
def classes(tmp_path: Path) -> Path:
    """Smooth patches of the classes 0 to 2 with single cells of another class; UTM, cells of 1 m."""
    rng = np.random.default_rng(2)
    smooth = ndimage.gaussian_filter(rng.standard_normal((700, 800)), 8)
    cells = np.digitize(smooth, [0, 0.02]).astype(np.uint8)
    cells[rng.random(cells.shape) < 0.01] = 2
    return raster(tmp_path / "c.tif", cells, geotransform=(500_000, 1, 0, 2_100_000, 0, -1))


def cells_of(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_the_filter_counts_the_cells_that_changed(classes, tmp_path):
    log = Log()
    run(MajorityFilter(in_raster=str(classes), out_raster=str(tmp_path / "o.tif"), iterations=2), log)
    changed = int((cells_of(classes) != cells_of(tmp_path / "o.tif")).sum())
    assert changed > 1000
    assert log.said[-1].startswith(f"Cells that the majority filter changed: {changed:,} of {700 * 800:,} (")
    share = float(log.said[-1].split("(")[1].split(" %")[0])
    assert share == pytest.approx(100 * changed / (700 * 800), rel=5e-3)


@pytest.mark.parametrize("dropped", [True, False])
def test_polygons_are_reported_by_class(classes, tmp_path, dropped):
    log, cells = Log(), cells_of(classes)
    job = RasterToPolygon(
        in_raster=str(classes),
        out_polygon_features=str(tmp_path / "o.gpkg"),
        simplify="NO_SIMPLIFY",
        drop_background=dropped,
    )
    outputs = run(job, log)
    scale = 1 / 0.9996**2  # of the areas in the middle of a zone of UTM
    for value in (1, 2) if dropped else (0, 1, 2):
        labels, count = ndimage.label(cells == value)
        sizes = np.bincount(labels.ravel())[1:] * scale / 1e4
        name = "Background" if value == 0 else f"Class {value}"
        (line,) = (each for each in log.said if each.startswith(f"{name}: "))
        assert f" in {count} polygons; " in line
        total, median, largest = (float(found.replace(",", "")) for found in re.findall(r"([\d.,]+) ha", line))
        assert total == pytest.approx(sizes.sum(), rel=6e-3)
        assert largest == pytest.approx(sizes.max(), rel=6e-3) and median == pytest.approx(np.median(sizes), rel=6e-3)
    assert outputs["AREA"] == pytest.approx((cells > 0).sum() * scale / 1e4, rel=1e-5)
    assert sum(each.startswith("Background") for each in log.said) == (not dropped)
