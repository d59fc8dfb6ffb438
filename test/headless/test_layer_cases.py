"""Every input of ``shared/cases/layers`` through ``qgis_process``, against values worked out by GDAL, numpy and scipy.

Where that folder is not beside the checkout, or ``SLUM_EXTRACTOR_CASES=made``, the inputs are made; see layer_cases.py.
"""

from __future__ import annotations

import csv
import os
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from odd_layers import CASES, features
from osgeo import gdal
from scipy import ndimage

from .layer_cases import make_cases

EXPORT, FILTER, POLYGONS = "exporttrainingdatafordeeplearning", "majorityfilter", "rastertopolygon"
ACCURACY, GROWTH = "computeaccuracyforpixelclassification", "trackslumgrowth"

#: WGS 84.
_A, _F = 6378137.0, 1 / 298.257223563
_E2 = _F * (2 - _F)


@dataclass(frozen=True)
class Run:
    """What a run has read, made and said."""

    inputs: Path
    outputs: Path
    said: str

    def cells(self, name: str) -> np.ndarray:
        dataset = gdal.Open(str(self.inputs / name))
        return dataset.GetRasterBand(1).ReadAsArray()

    def valid(self, name: str) -> np.ndarray:
        dataset = gdal.Open(str(self.inputs / name))
        return dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0

    def polygons(self) -> list[dict]:
        return features(self.outputs / "out.gpkg")

    def labels(self) -> Counter:
        """Count the cells of the labels by class."""
        found: Counter = Counter()
        for path in (self.outputs / "chips" / "labels").rglob("*.tif"):
            found.update(gdal.Open(str(path)).ReadAsArray().ravel().tolist())
        return found

    def hectares(self) -> dict[str, float]:
        """Sum up the areas of changes by kind."""
        found: dict[str, float] = {}
        for each in self.polygons():
            found[each["change"]] = found.get(each["change"], 0.0) + each["area_ha"]
        return found


@dataclass(frozen=True)
class Case:
    """A run: a tool, inputs by parameter (``{}`` stands for their folder), further values, and what must be true."""

    tool: str
    inputs: dict[str, str | list[str]]
    check: Callable[[Run], None]
    values: dict[str, object] = field(default_factory=dict)
    fails: str = ""


def _curves(run: Run) -> None:
    """Cells whose centre is in the circle; those whose centre is within 2 cm of it may be either."""
    row, column = np.mgrid[0:64, 0:64] + 0.5
    distance = np.hypot(column - 20, row - 20) - np.hypot(10, 10)
    least, most = int((distance < -0.02).sum()), int((distance < 0.02).sum())
    assert least <= run.labels()[1] <= most and least > 610 and run.labels()[2] == 100


def _all_kept(run: Run) -> None:
    made = gdal.Open(str(run.outputs / "out.tif"))
    assert made.GetRasterBand(1).GetMaskBand().ReadAsArray().all()
    assert abs(int((made.ReadAsArray() == 1).sum()) - int((run.cells("classes.tif") == 1).sum())) <= 4  # corners


def _mumbai(run: Run) -> None:
    assert sum(each["area_m2"] for each in run.polygons()) == pytest.approx(_web_mercator_area(), rel=2e-5)


def _web_mercator_area() -> float:
    """Return the area on the ellipsoid of 1 km of Web Mercator, a box of latitudes (Snyder 1987, 3-12)."""
    top, side = 2160823.490218366, 1000.0
    low, high = (2 * np.arctan(np.exp(y / _A)) - np.pi / 2 for y in (top - side, top))
    e = np.sqrt(_E2)

    def q(latitude: float) -> float:
        s = np.sin(latitude)
        return (1 - _E2) * (s / (1 - _E2 * s * s) - np.log((1 - e * s) / (1 + e * s)) / (2 * e))

    return _A**2 * (side / _A) * (q(high) - q(low)) / 2


def _plane(run: Run) -> None:
    cells = run.cells("unplaced_a.tif")
    areas = {each["gridcode"]: each["area_m2"] for each in run.polygons()}
    assert areas == pytest.approx({1: int((cells == 1).sum())})


def _plane_growth(run: Run) -> None:
    first, second = (run.cells(f"unplaced_{name}.tif") == 1 for name in "ab")
    cells = {"persisted": first & second, "new": second & ~first, "gone": first & ~second}
    assert run.hectares() == pytest.approx({name: found.sum() / 10_000 for name, found in cells.items() if found.any()})


def _perfect(run: Run) -> None:
    with (run.outputs / "m.csv").open(encoding="utf-8") as file:
        rows = {row["ClassValue"]: row for row in csv.DictReader(file)}
    known = run.cells("map100.tif")[:, :40]
    assert float(rows["Kappa"]["Kappa"]) == 1 and float(rows["Total"]["Total"]) == known.size
    assert float(rows["C_1"]["C_1"]) == (known == 1).sum()


def _masked(run: Run) -> None:
    valid = run.valid("maskband.tif")
    expected = Counter(run.cells("maskband.tif")[valid].tolist())
    found: Counter = Counter()
    for each in run.polygons():
        found[each["gridcode"]] += round(each["geometry"].Area(), 6)
    assert found == expected and 0 < sum(found.values()) < valid.size


def _masked_accuracy(run: Run) -> None:
    valid = run.valid("maskband.tif")
    with (run.outputs / "m.csv").open(encoding="utf-8") as file:
        rows = {row["ClassValue"]: row for row in csv.DictReader(file)}
    right = (run.cells("maskband.tif") == run.cells("ones20.tif"))[valid]
    assert float(rows["Total"]["Total"]) == valid.sum()
    assert float(rows["P_Accuracy"]["U_Accuracy"] or rows["P_Accuracy"]["Total"] or right.mean()) == right.mean()


def _masked_growth(run: Run) -> None:
    valid = run.valid("maskband.tif")
    assert {each["change"] for each in run.polygons()} == {"persisted"}
    assert sum(each["geometry"].Area() for each in run.polygons()) == pytest.approx(valid.sum())


def _signed(run: Run) -> None:
    cells = run.cells("int8.tif").view(np.int8)
    expected = Counter(cells[cells != -128].tolist())
    assert Counter({each["gridcode"]: round(each["geometry"].Area()) for each in run.polygons()}) == expected


def _signed_filter(run: Run) -> None:
    made = gdal.Open(str(run.outputs / "out.tif"))
    nodata = made.GetRasterBand(1).GetMaskBand().ReadAsArray() == 0
    assert np.array_equal(nodata, run.cells("int8.tif").view(np.int8) == -128)
    assert set(made.ReadAsArray()[~nodata].astype(int).tolist()) <= {1, -1, 2}


def _merged(run: Run) -> None:
    areas = [each["area_m2"] for each in run.polygons()]
    assert min(areas) >= 50 and sum(each["geometry"].Area() for each in run.polygons()) == pytest.approx(3600)


def _huts(run: Run) -> None:
    numbers, _ = ndimage.label(run.cells("huts.tif") == 1)
    sizes = np.bincount(numbers.ravel()) * 0.25
    seen = set()
    for each in run.polygons():
        point = each["geometry"].PointOnSurface()
        number = numbers[int((2_100_000 - point.GetY()) / 0.5), int((point.GetX() - 300_000) / 0.5)]
        assert each["geometry"].Area() == pytest.approx(sizes[number], rel=0.01) and number not in seen
        seen.add(number)
    assert len(seen) == len(sizes) - 1
    assert sum(each["geometry"].Area() for each in run.polygons()) == pytest.approx(sizes[1:].sum(), rel=0.001)


def _slum_by_name(run: Run) -> None:
    areas = {
        name: each["geometry"].Area()
        for each in run.polygons()
        for name in map(str, each.values())
        if name in ("bg", "slum")
    }
    assert areas == pytest.approx({"bg": 364, "slum": 36})


def _only_polygons(run: Run) -> None:
    assert run.labels()[1] == 400 and set(run.labels()) == {0, 1}


def _years(run: Run) -> None:
    assert {(each["from_date"], each["to_date"]) for each in run.polygons()} == {("2015", "2019")}
    assert "2015" in run.said and sum(each["geometry"].Area() for each in run.polygons()) == pytest.approx(400)


def _said_only(run: Run) -> None:
    assert not list(run.outputs.iterdir()) and "Traceback" not in run.said


_TILES = {"TILE_SIZE_X": 64, "TILE_SIZE_Y": 64, "STRIDE_X": 64, "STRIDE_Y": 64}
_NO_LIMITS = {"MINIMUM_WIDTH": 0, "MINIMUM_AREA": 0}
_SLUMS = {"SIMPLIFY": "NO_SIMPLIFY", "DROP_BACKGROUND": "true"}
_PLAIN = {"SIMPLIFY": "NO_SIMPLIFY"}

TABLE = {
    "curves as labels": Case(
        EXPORT,
        {"IN_RASTER": "image.tif", "IN_CLASS_DATA": "curves_labels.gpkg"},
        _curves,
        {"CLASS_VALUE_FIELD": "code", **_TILES},
    ),
    "a curve as mask": Case(FILTER, {"IN_RASTER": "classes.tif", "MASK": "curve_mask.gpkg"}, _all_kept),
    "Web Mercator by EPSG": Case(POLYGONS, {"IN_RASTER": "webmercator_mumbai_epsg.tif"}, _mumbai, _PLAIN),
    "Web Mercator by ESRI": Case(POLYGONS, {"IN_RASTER": "webmercator_mumbai_esri.tif"}, _mumbai, _PLAIN),
    "no place": Case(POLYGONS, {"IN_RASTER": "unplaced_a.tif"}, _plane, _SLUMS),
    "no place, two dates": Case(
        GROWTH, {"IN_DATES": ["unplaced_a.tif", "unplaced_b.tif"]}, _plane_growth, {"DATES": "2015;2019", **_NO_LIMITS}
    ),
    "a truth that covers a part": Case(
        ACCURACY, {"IN_RASTER": "map100.tif", "IN_GROUND_TRUTH_DATA": "truth40_no_nodata.tif"}, _perfect
    ),
    "a mask band": Case(POLYGONS, {"IN_RASTER": "maskband.tif"}, _masked, _PLAIN),
    "a mask band, accuracy": Case(
        ACCURACY, {"IN_RASTER": "maskband.tif", "IN_GROUND_TRUTH_DATA": "ones20.tif"}, _masked_accuracy
    ),
    "a mask band, growth": Case(
        GROWTH, {"IN_DATES": ["maskband.tif", "ones20.tif"]}, _masked_growth, {"DATES": "2015;2019", **_NO_LIMITS}
    ),
    "degrees without CRS": Case(
        GROWTH, {"IN_DATES": ["noprj_degrees.shp", "utm_2019.gpkg"]}, _said_only, {"DATES": "2015;2019"}, fails="CRS"
    ),
    "control points only": Case(POLYGONS, {"IN_RASTER": "gcp.tif"}, _said_only, fails="gdalwarp"),
    "signed bytes": Case(POLYGONS, {"IN_RASTER": "int8.tif"}, _signed, _PLAIN),
    "signed bytes, filtered": Case(FILTER, {"IN_RASTER": "int8.tif"}, _signed_filter),
    "noise, merged": Case(
        POLYGONS, {"IN_RASTER": "noise.tif"}, _merged, {**_PLAIN, "MINIMUM_AREA": 50, "SMALL_PATCHES": "MERGE"}
    ),
    "huts, simplified": Case(
        POLYGONS, {"IN_RASTER": "huts.tif"}, _huts, {"SIMPLIFY": "SIMPLIFY", "DROP_BACKGROUND": "true"}
    ),
    "a field named Id": Case(POLYGONS, {"IN_RASTER": "rat_Id.tif"}, _slum_by_name, {**_PLAIN, "RASTER_FIELD": "Id"}),
    "a table of Esri's": Case(POLYGONS, {"IN_RASTER": "vat.tif"}, _slum_by_name, {**_PLAIN, "RASTER_FIELD": "CLASS"}),
    "mixed geometries": Case(
        EXPORT,
        {"IN_RASTER": "image.tif", "IN_CLASS_DATA": "mix.gpkg|layername=mix|geometrytype=Polygon"},
        _only_polygons,
        {"CLASS_VALUE_FIELD": "code", **_TILES},
    ),
    "numbers like years": Case(GROWTH, {"IN_DATES": ["tile_2048_2015.gpkg", "tile_1024_2019.gpkg"]}, _years),
}

_OUTPUTS = {
    EXPORT: {"OUT_FOLDER": "chips"},
    FILTER: {"OUT_RASTER": "out.tif"},
    POLYGONS: {"OUT_POLYGON_FEATURES": "out.gpkg"},
    ACCURACY: {"OUT_CONFUSION_MATRIX": "m.csv"},
    GROWTH: {"OUT_CHANGE_FEATURES": "out.gpkg"},
}


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the inputs."""
    folder = tmp_path_factory.mktemp("cases") / "layers"
    if CASES.is_dir() and os.environ.get("SLUM_EXTRACTOR_CASES") != "made":
        return Path(shutil.copytree(CASES, folder))
    folder.mkdir()
    return make_cases(folder)


@pytest.mark.parametrize("name", TABLE)
def test_an_input_that_failed_gives_the_right_value(qgis_without_engine, given, tmp_path, name):
    case = TABLE[name]
    outputs = tmp_path / "out"
    outputs.mkdir()
    inputs = {
        key: [str(given / each) for each in value] if isinstance(value, list) else str(given / value)
        for key, value in case.inputs.items()
    }
    written = {key: outputs / value for key, value in _OUTPUTS[case.tool].items()}
    status, said = qgis_without_engine.run(case.tool, **inputs, **case.values, **written)
    if case.fails:
        assert status != 0 and case.fails in said, said
    else:
        assert status == 0, said
    case.check(Run(given, outputs, said))
