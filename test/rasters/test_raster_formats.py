"""Rasters in the format of their ending, looked at with GDAL: cells, NoData, colours, names, CRS, overviews."""

from __future__ import annotations

import hashlib
import itertools
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from odd_layers import UTM, crs_of, raster
from osgeo import gdal, osr

from slum_extractor_plugin.errors import Cancelled, ParameterError, RasterError
from slum_extractor_plugin.formats.raster_formats import distinct_colors
from slum_extractor_plugin.rasters.accuracy.assess import Options, assess
from slum_extractor_plugin.rasters.accuracy.pairs import Sources
from slum_extractor_plugin.rasters.attribute_table import value_field
from slum_extractor_plugin.rasters.class_description import described_classes
from slum_extractor_plugin.rasters.majority.filter import majority_filter

#: One more than two of a GeoPackage's tiles, so that tiles at the edges are filled up.
SHAPE = (520, 601)
DRIVERS = {".tif": "GTiff", ".tiff": "GTiff", ".gpkg": "GPKG", ".img": "HFA", ".TIF": "GTiff"}


def classes(path: Path, dtype: str = "uint8", nodata: int | None = 255, crs: int | None = 32643) -> Path:
    """Write classes 0 to 3, as large patches and as single cells, with NoData, names and two equal colours."""
    rng = np.random.default_rng(0)
    cells = np.kron(rng.integers(0, 4, (40, 47)), np.ones((13, 13), int))[: SHAPE[0], : SHAPE[1]].astype(dtype)
    cells[rng.random(SHAPE) < 0.02] = 2
    if nodata is not None:
        cells[:, 300:310] = nodata
    raster(path, cells, crs, nodata=nodata)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    band, colors, table = dataset.GetRasterBand(1), gdal.ColorTable(), gdal.RasterAttributeTable()
    for value, color in ((1, (213, 94, 0, 255)), (2, (0, 114, 178, 255)), (3, (0, 114, 178, 255))):
        colors.SetColorEntry(value, color)
    if dtype in ("uint8", "uint16"):
        band.SetColorTable(colors)
    band.SetCategoryNames(["Background", "slum", "roof", "Dächer & <Hütten>"])
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Class", gdal.GFT_String, gdal.GFU_Name)
    for row, (value, name) in enumerate(((3, "Dächer & <Hütten>"), (1, "slum"))):  # in any order, with gaps
        table.SetValueAsInt(row, 0, value)
        table.SetValueAsString(row, 1, name)
    band.SetDefaultRAT(table)
    band = dataset = None
    return path


def cells_of(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def filtered(source: Path, target: Path, layout: str = "STANDARD") -> gdal.Dataset:
    majority_filter(source, target, layout=layout)
    return gdal.Open(str(target))


@pytest.mark.parametrize(
    ("ending", "layout"),
    [
        (".tif", "STANDARD"),
        (".TIF", "STANDARD"),
        (".tiff", "COG"),
        (".tif", "COG"),
        (".gpkg", "STANDARD"),
        (".img", "STANDARD"),
    ],
)
@pytest.mark.parametrize(
    ("dtype", "nodata", "crs"),
    [("uint8", 255, 32643), ("uint8", None, None), ("uint16", 65535, 4326), ("uint8", 0, 3857)],
)
def test_a_format_holds_what_the_geotiff_holds(tmp_path, ending, layout, dtype, nodata, crs):
    source = classes(tmp_path / "in.tif", dtype, nodata, crs)
    plain = filtered(source, tmp_path / "plain.tif")
    folder = tmp_path / "out"
    made = filtered(source, folder / f"out{ending}", layout)
    assert made.GetDriver().ShortName == DRIVERS[ending] and made.RasterCount == 1
    assert (made.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG") == (layout == "COG")
    assert np.array_equal(made.ReadAsArray(), plain.ReadAsArray())
    assert made.GetGeoTransform() == UTM and made.GetRasterBand(1).DataType == plain.GetRasterBand(1).DataType
    assert made.GetRasterBand(1).GetNoDataValue() == plain.GetRasterBand(1).GetNoDataValue()
    if crs is not None:
        assert made.GetSpatialRef().IsSame(plain.GetSpatialRef())  # Imagine files keep only some codes
    if not (ending == ".gpkg" and dtype == "uint16"):
        colors = [
            [each.GetRasterBand(1).GetColorTable().GetColorEntry(value)[:3] for value in range(4)]
            for each in (made, plain)
        ]
        assert colors[0] == colors[1]
    names, table = made.GetRasterBand(1).GetCategoryNames(), made.GetRasterBand(1).GetDefaultRAT()
    if ending == ".gpkg":
        assert names is None and table is None
    else:
        assert names[:4] == ["Background", "slum", "roof", "Dächer & <Hütten>"]
        found = described_classes(made.GetRasterBand(1))
        assert {value: found[value].name for value in (1, 3)} == {1: "slum", 3: "Dächer & <Hütten>"}
        field = "Class_Names" if ending == ".img" else "Class"  # an Imagine file calls it so
        assert value_field(made.GetRasterBand(1), field).contents[3] == "Dächer & <Hütten>"
    assert {path.suffix for path in folder.iterdir()} <= {ending, ".xml"}


def test_overviews_of_classes_hold_classes(tmp_path):
    source = classes(tmp_path / "in.tif")
    for name, layout in (("out.img", "STANDARD"), ("out.tif", "COG")):
        made = filtered(source, tmp_path / name, layout)
        assert made.GetRasterBand(1).GetOverviewCount()
        assert set(np.unique(made.GetRasterBand(1).GetOverview(0).ReadAsArray())) <= {0, 1, 2, 3, 255}


def test_bytes_of_a_geotiff_are_those_of_a_direct_write(tmp_path):
    """What is written for another format on the way is the same file as the GeoTIFF itself."""
    source = classes(tmp_path / "in.tif")
    digests = set()
    for folder in ("a", "b"):
        filtered(source, tmp_path / folder / "out.tif")
        digests.add(hashlib.sha256((tmp_path / folder / "out.tif").read_bytes()).hexdigest())
    assert len(digests) == 1


@pytest.mark.parametrize(
    ("name", "dtype", "layout", "fault"),
    [
        ("x.gpkg", "int32", "STANDARD", "GeoPackage format holds uint8, uint16 cells, and those of x.gpkg are int32"),
        ("x.gpkg", "int16", "STANDARD", "are int16"),
        ("x.img", "uint8", "COG", "COG is a GeoTIFF, and x.img is not"),
        ("x.png", "uint8", "STANDARD", "End it with one of .tif, .tiff, .gpkg, .img"),
        ("x", "uint8", "STANDARD", "does not say which raster format"),
    ],
)
def test_what_a_format_does_not_hold_is_a_sentence_before_work(tmp_path, name, dtype, layout, fault):
    source = classes(tmp_path / "in.tif", dtype, None)
    with pytest.raises((ParameterError, RasterError), match=fault):
        majority_filter(source, tmp_path / "out" / name, layout=layout, progress=pytest.fail)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("geotransform", [(0, 1, 0.2, 9, 0.2, -1), (0, 1, 0, 0, 0, 1)])
def test_a_turned_or_unplaced_raster_has_no_place_in_a_geopackage(tmp_path, geotransform):
    source = raster(tmp_path / "in.tif", np.ones((9, 9), np.uint8), geotransform=geotransform)
    with pytest.raises(RasterError, match="must be north-up and georeferenced"):
        majority_filter(source, tmp_path / "x.gpkg")
    assert cells_of(source).any() and filtered(source, tmp_path / "x.img").ReadAsArray().all()


def test_an_error_raster_in_any_format_says_the_same(tmp_path):
    rng = np.random.default_rng(3)
    mapped, true = (raster(tmp_path / f"{name}.tif", rng.integers(0, 3, (300, 290)).astype(np.uint8)) for name in "mt")
    for name in ("e.tif", "e.img", "e.gpkg"):
        assess(Sources(mapped, true), Options(), tmp_path / name)
    assert np.array_equal(cells_of(tmp_path / "e.tif"), cells_of(tmp_path / "e.img"))
    assert np.array_equal(cells_of(tmp_path / "e.tif"), cells_of(tmp_path / "e.gpkg"))
    expected = np.where((cells_of(mapped) == 0) & (cells_of(true) == 0), 0, 1 + 3 * cells_of(mapped) + cells_of(true))
    assert np.array_equal(cells_of(tmp_path / "e.img"), expected)


def test_an_older_files_parts_go_and_a_stop_leaves_nothing(tmp_path):
    source, out = classes(tmp_path / "in.tif"), tmp_path / "out"
    out.mkdir()
    for name in ("x.ige", "x.rrd", "x.img.aux.xml", "other.ige"):
        (out / name).write_text("old")
    filtered(source, out / "x.img")
    assert "old" not in {path.read_text("latin-1") for path in out.iterdir() if path.stem == "x"}
    assert (out / "other.ige").exists()

    def stop(fraction: float) -> None:
        if fraction > 0.8:
            raise Cancelled

    for name, layout in (("y.img", "STANDARD"), ("y.gpkg", "STANDARD"), ("y.tif", "COG")):
        with pytest.raises(Cancelled):
            majority_filter(source, out / name, layout=layout, progress=stop)
    assert not list(out.glob("*y*"))


@given(st.lists(st.tuples(*[st.sampled_from((0, 1, 128, 255))] * 4), max_size=256))
def test_colours_become_distinct_and_stay_what_they_look_like(colors):
    made = distinct_colors(colors)
    assert len(set(made)) == len(made) == len(colors)
    assert all(a[:3] == b[:3] for a, b in zip(colors, made))


def test_a_geopackage_finds_every_value_again_whatever_the_palette(tmp_path):
    rng = np.random.default_rng(5)
    cells = rng.integers(0, 255, SHAPE).astype(np.uint8)
    for number, fill in enumerate(itertools.product((None, 7, 255), (True, False))):
        source = raster(tmp_path / f"in{number}.tif", cells, nodata=255 if fill[1] else None)
        dataset, table = gdal.Open(str(source), gdal.GA_Update), gdal.ColorTable()
        for value in range(256):
            gray = value // 2 if fill[0] is None else fill[0]
            table.SetColorEntry(value, (gray, gray, gray, 255))
        dataset.GetRasterBand(1).SetColorTable(table)
        dataset = None
        plain = filtered(source, tmp_path / f"out{number}.tif").ReadAsArray()
        assert np.array_equal(filtered(source, tmp_path / f"out{number}.gpkg").ReadAsArray(), plain)


def on_the_ground(path: Path) -> tuple[float, float]:
    """Return longitude and latitude of a raster's corner as GDAL reads it."""
    dataset = gdal.Open(str(path))
    crs = dataset.GetSpatialRef()
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, _, _, y, _, _ = dataset.GetGeoTransform()
    return osr.CoordinateTransformation(crs, crs_of(4326)).TransformPoint(x, y)[:2]


@pytest.mark.parametrize(
    ("crs", "kept"),
    [
        (32643, True),
        (4326, True),
        ("ESRI:102100", True),
        (2056, None),
        (27700, None),
        (31370, None),
        (24378, None),
        (2328, None),
        (5514, None),
        (3006, None),
        (7755, None),
    ],
)
def test_an_imagine_file_is_where_its_geotiff_is_or_is_refused(tmp_path, crs, kept):
    """Erdas Imagine has its own list of datums; None: whatever this GDAL keeps, but never another place."""
    corner = {4326: (73.0, 1e-5, 0, 19.0, 0, -1e-5)}.get(crs, (400_000, 1, 0, 400_000, 0, -1))
    source = raster(tmp_path / "in.tif", np.ones((9, 9), np.uint8), crs, corner)
    try:
        majority_filter(source, tmp_path / "out.img")
    except RasterError as error:
        assert not kept and "does not keep the CRS of out.img" in str(error) and "ends in .tif" in str(error)
        assert not (tmp_path / "out.img").exists()
        gdal.Translate(str(tmp_path / "direct.img"), str(source), format="HFA")
        apart = np.subtract(on_the_ground(tmp_path / "direct.img"), on_the_ground(source)) * 111_320
        assert not np.hypot(*apart) < 0.005  # degrees of longitude are shorter
    else:
        assert on_the_ground(tmp_path / "out.img") == pytest.approx(on_the_ground(source), abs=2e-7)
