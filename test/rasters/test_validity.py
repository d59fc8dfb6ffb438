"""Cells that a mask, alpha, NaN or NoData calls invalid are nowhere data: right values by hand, cell by cell."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from chip_jobs import chip_job
from odd_layers import UTM, box, case, crs_of, features, fingerprints, layer, raster
from osgeo import gdal, ogr

from slum_extractor_plugin.errors import RasterError
from slum_extractor_plugin.formats.chips import read_chip_folder
from slum_extractor_plugin.rasters.accuracy.assess import Options, assess
from slum_extractor_plugin.rasters.accuracy.confusion import confusion_matrix
from slum_extractor_plugin.rasters.accuracy.pairs import Sources
from slum_extractor_plugin.rasters.chips.export import export_chips
from slum_extractor_plugin.rasters.growth.dates import parse_date
from slum_extractor_plugin.rasters.growth.sources import DatedSlums
from slum_extractor_plugin.rasters.growth.track import track
from slum_extractor_plugin.rasters.majority.filter import majority_filter
from slum_extractor_plugin.rasters.polygons.convert import raster_to_polygons

ONES = np.ones((20, 20), np.uint8)
RIGHT_HALF = np.arange(20)[np.newaxis, :].repeat(20, axis=0) >= 10


@contextmanager
def _internal_mask(value: str) -> Iterator[None]:
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", value)
    yield
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)


def _mask_inside(path: Path) -> Path:
    with _internal_mask("YES"):
        return raster(path, ONES, mask=RIGHT_HALF)


def _mask_beside(path: Path) -> Path:
    with _internal_mask("NO"):
        found = raster(path, ONES, mask=RIGHT_HALF)
    assert path.with_name(path.name + ".msk").exists()
    return found


def _alpha(path: Path) -> Path:
    return raster(path, np.stack([ONES, RIGHT_HALF.astype(np.uint8) * 128]), alpha=True)


def _nodata_of_the_data_set(path: Path) -> Path:
    raster(path, np.stack([np.where(RIGHT_HALF, 1, 7), np.where(RIGHT_HALF, 2, 8)]).astype(np.uint8))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadataItem("NODATA_VALUES", "7 8")
    return path


def _nodata(path: Path) -> Path:
    return raster(path, np.where(RIGHT_HALF, 1, 9).astype(np.uint8), nodata=9)


def _mask_and_nodata(path: Path) -> Path:
    cells = ONES.copy()
    cells[:, :5] = 9
    mask = RIGHT_HALF.copy()
    mask[:, :5] = True  # the mask calls these valid, NoData does not
    return raster(path, cells, nodata=9, mask=mask)


KINDS = [_mask_inside, _mask_beside, _alpha, _nodata_of_the_data_set, _nodata, _mask_and_nodata]
kinds = pytest.mark.parametrize("made", KINDS, ids=[kind.__name__[1:] for kind in KINDS])


@kinds
def test_invalid_cells_make_no_polygon(tmp_path: Path, made) -> None:
    raster_to_polygons(made(tmp_path / "in.tif"), tmp_path / "out.gpkg")
    (feature,) = features(tmp_path / "out.gpkg")
    assert feature["geometry"].GetEnvelope() == (UTM[0] + 10, UTM[0] + 20, UTM[3] - 20, UTM[3])


@kinds
def test_invalid_cells_are_not_compared(tmp_path: Path, made) -> None:
    truth = raster(tmp_path / "truth.tif", ONES)
    source = made(tmp_path / "in.tif")
    for pair in ((source, truth), (truth, source)):
        assert confusion_matrix(*pair).cells == 200


@kinds
def test_invalid_cells_are_unknown_to_growth(tmp_path: Path, made) -> None:
    slums = [
        DatedSlums(str(made(tmp_path / "a_2015.tif")), parse_date("2015")),
        DatedSlums(str(raster(tmp_path / "b_2019.tif", ONES)), parse_date("2019")),
    ]
    track(slums, tmp_path / "out.gpkg")
    assert {feature["change"] for feature in features(tmp_path / "out.gpkg")} == {"persisted"}
    planar = sum(feature["geometry"].GetArea() for feature in features(tmp_path / "out.gpkg"))
    assert planar == pytest.approx(200, abs=1e-6)


@kinds
def test_invalid_cells_stay_so_through_the_majority_filter(tmp_path: Path, made) -> None:
    majority_filter(made(tmp_path / "in.tif"), tmp_path / "out.tif")
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    valid = dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() != 0
    assert np.array_equal(valid, RIGHT_HALF)
    assert (dataset.ReadAsArray()[RIGHT_HALF] == 1).all()


def test_a_value_that_nodata_would_take_is_refused_only_where_it_is_valid(tmp_path: Path) -> None:
    cells = np.where(RIGHT_HALF, 1, 255).astype(np.uint8)
    majority_filter(raster(tmp_path / "a.tif", cells, mask=RIGHT_HALF), tmp_path / "out.tif")
    with pytest.raises(RasterError, match="uses 255"):
        majority_filter(raster(tmp_path / "b.tif", cells, mask=~RIGHT_HALF), tmp_path / "out.tif")


def _export(image: Path, folder: Path, labels: Path | None = None, **more) -> Path:
    export_chips(chip_job(str(image), labels and str(labels), str(folder), tile_size=(20, 20), stride=(20, 20), **more))
    return folder


def _image(folder: Path, kind: str) -> tuple[Path, np.ndarray]:
    """Return an image of three bands whose left half is invalid, and its cells."""
    cells = np.random.default_rng(3).integers(10, 200, (3, 20, 20)).astype(np.uint8)
    if kind == "alpha":
        with_alpha = np.concatenate((cells, RIGHT_HALF[np.newaxis] * np.uint8(255)))
        return raster(folder / "i.tif", with_alpha, alpha=True), cells
    if kind == "mask":
        return raster(folder / "i.tif", cells, mask=RIGHT_HALF), cells
    decimals = np.where(RIGHT_HALF, cells, np.nan).astype(np.float32)
    return raster(folder / "i.tif", decimals), cells


@pytest.mark.parametrize("kind", ["alpha", "mask", "nan"])
def test_statistics_of_bands_count_valid_cells_only(tmp_path: Path, kind: str) -> None:
    image, cells = _image(tmp_path, kind)
    labels = layer(tmp_path / "l.gpkg", [box(0, 0, 20, 20)])
    found = read_chip_folder(_export(image, tmp_path / "chips", labels)).band_statistics
    for band, statistics in zip(cells, found):
        valid = band[RIGHT_HALF].astype(float)
        assert statistics.mean == pytest.approx(valid.mean(), rel=1e-9)
        assert (statistics.minimum, statistics.maximum) == (valid.min(), valid.max())
        assert statistics.standard_deviation == pytest.approx(valid.std(), rel=1e-6)


def test_a_chip_beyond_the_image_counts_no_cell_that_is_not_there(tmp_path: Path) -> None:
    cells = np.full((1, 12, 20), 50, np.uint8)
    labels = layer(tmp_path / "l.gpkg", [box(0, 0, 12, 12)])
    (band,) = read_chip_folder(_export(raster(tmp_path / "i.tif", cells), tmp_path / "c", labels)).band_statistics
    assert (band.minimum, band.maximum) == (50, 50)


@pytest.mark.parametrize("made", [_mask_inside, _alpha, _nodata])
def test_invalid_cells_of_a_label_raster_are_background(tmp_path: Path, made) -> None:
    image = raster(tmp_path / "i.tif", np.full((3, 20, 20), 50, np.uint8))
    folder = _export(image, tmp_path / "chips", made(tmp_path / "l.tif"))
    (label,) = (folder / "labels").glob("*.tif")
    assert np.array_equal(gdal.Open(str(label)).ReadAsArray() == 1, RIGHT_HALF)


@pytest.mark.parametrize("crs", [32643, 32644, 4326])
def test_cells_beyond_the_truths_edge_are_not_compared(tmp_path: Path, crs: int) -> None:
    cells = np.random.default_rng(5).integers(0, 2, (100, 100)).astype(np.uint8)
    classified = raster(tmp_path / "map.tif", cells)
    truth = raster(tmp_path / "truth.tif", cells[:, :40])
    if crs != 32643:
        gdal.Warp(
            str(tmp_path / "warped.tif"),
            str(truth),
            dstSRS=f"EPSG:{crs}",
            dstNodata=None,
            dstAlpha=True,
            xRes=None if crs == 4326 else 0.1,
            yRes=None if crs == 4326 else 0.1,
        )
        truth = tmp_path / "warped.tif"
    found = confusion_matrix(classified, truth)
    assert found.cells == pytest.approx(4000, abs=80 if crs != 32643 else 0)
    assert found.overall >= (1.0 if crs == 32643 else 0.9)


def test_the_census_of_a_map_and_a_smaller_truth_is_of_the_truth(tmp_path: Path) -> None:
    found = assess(Sources(case("map100.tif", tmp_path), case("truth40_no_nodata.tif", tmp_path)), Options())
    assert (found.accuracy.overall, found.accuracy.kappa, found.accuracy.cells) == (1.0, 1.0, 4000)


def test_a_masked_mask_is_not_inside(tmp_path: Path) -> None:
    classified = raster(tmp_path / "map.tif", ONES)
    sources = Sources(classified, classified, mask=_mask_inside(tmp_path / "mask.tif"))
    assert assess(sources, Options()).accuracy.cells == 200


# Signed bytes, before GDAL 3.7 a note beside unsigned ones.

SIGNED = np.array([[1, 1, -1, -1], [1, 1, -1, -1], [-128, -128, 2, 2], [-128, -128, 2, 2]], np.int8)


def _signed(path: Path, nodata: int | None = -128) -> Path:
    if hasattr(gdal, "GDT_Int8"):
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_Int8)
    else:
        options = ["PIXELTYPE=SIGNEDBYTE"]
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_Byte, options)
    dataset.SetGeoTransform(UTM)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteRaster(0, 0, 4, 4, SIGNED.tobytes())
    return path


def test_signed_bytes_are_what_they_mean(tmp_path: Path) -> None:
    source = _signed(tmp_path / "in.tif")
    raster_to_polygons(source, tmp_path / "out.gpkg")
    assert sorted(feature["gridcode"] for feature in features(tmp_path / "out.gpkg")) == [-1, 1, 2]
    majority_filter(source, tmp_path / "out.tif")
    band = gdal.Open(str(tmp_path / "out.tif"))
    assert band.GetRasterBand(1).GetNoDataValue() == -128
    assert np.array_equal(band.ReadAsArray(), SIGNED)
    assert confusion_matrix(source, source).values == (-1, 1, 2)


def test_signed_bytes_without_nodata_keep_all_values(tmp_path: Path) -> None:
    raster_to_polygons(_signed(tmp_path / "in.tif", None), tmp_path / "out.gpkg")
    assert sorted(feature["gridcode"] for feature in features(tmp_path / "out.gpkg")) == [-128, -1, 1, 2]


def test_signed_bytes_in_an_image_are_cut_as_they_are(tmp_path: Path) -> None:
    folder = _export(_signed(tmp_path / "in.tif"), tmp_path / "c", layer(tmp_path / "l.gpkg", [box(0, 0, 4, 4)]))
    (chip,) = (folder / "images").glob("*.tif")
    assert np.array_equal(gdal.Open(str(chip)).ReadAsArray()[:4, :4], SIGNED)
    (band,) = read_chip_folder(folder).band_statistics
    assert (band.minimum, band.maximum) == (-1, 2)


@pytest.mark.skipif(not hasattr(gdal, "GDT_Int64"), reason="before GDAL 3.5 there are no integers of 64 bits")
@pytest.mark.parametrize(
    "cells",
    [np.array([[2**63, 1]], np.uint64), np.array([[-(2**63), 1]], np.int64), np.array([[2**64 - 1]], np.uint64)],
)
def test_integers_that_no_field_holds_are_named(tmp_path: Path, cells: np.ndarray) -> None:
    with pytest.raises(RasterError, match="holds whole numbers"):
        raster_to_polygons(raster(tmp_path / "in.tif", cells), tmp_path / "out.gpkg")
    if cells.dtype == np.uint64:
        with pytest.raises(RasterError, match="holds whole numbers"):
            confusion_matrix(tmp_path / "in.tif", tmp_path / "in.tif")


@pytest.mark.skipif(not hasattr(gdal, "GDT_Int64"), reason="before GDAL 3.5 there are no integers of 64 bits")
@pytest.mark.parametrize("ending", ["gpkg", "fgb", "geojson"])
def test_large_integers_of_64_bits_stay_exact(tmp_path: Path, ending: str) -> None:
    cells = np.array([[2**62 + 1, -(2**62) - 1]], np.int64)
    raster_to_polygons(raster(tmp_path / "in.tif", cells), tmp_path / f"out.{ending}")
    found = sorted(feature["gridcode"] for feature in features(tmp_path / f"out.{ending}"))
    assert found == sorted(cells[0].tolist())


# Georeferences that are none yet.


def _with(path: Path, what: str) -> Path:
    raster(path, ONES, None, None)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    if what == "GCPs":
        corners = ((0, 0), (20, 0), (20, 20), (0, 20))
        points = [gdal.GCP(UTM[0] + 3 * x, UTM[3] - 3 * y, 0, x, y) for x, y in corners]
        dataset.SetGCPs(points, crs_of(32643))
    elif what == "RPCs":
        zeros = " ".join(["0"] * 20)
        single = dict.fromkeys(("LINE_OFF", "SAMP_OFF", "LAT_OFF", "LONG_OFF", "HEIGHT_OFF"), "10")
        scale = dict.fromkeys(("LINE_SCALE", "SAMP_SCALE", "LAT_SCALE", "LONG_SCALE", "HEIGHT_SCALE"), "1")
        terms = dict.fromkeys(("LINE_NUM_COEFF", "LINE_DEN_COEFF", "SAMP_NUM_COEFF", "SAMP_DEN_COEFF"), zeros)
        dataset.SetMetadata({**single, **scale, **terms}, "RPC")
    else:
        dataset.SetMetadata({"X_DATASET": "x.tif", "Y_DATASET": "y.tif", "X_BAND": "1", "Y_BAND": "1"}, "GEOLOCATION")
    return path


@pytest.mark.parametrize(("what", "option"), [("GCPs", "-order 1"), ("RPCs", "-rpc"), ("geolocation", "-geoloc")])
def test_rasters_that_must_be_warped_first_are_refused_with_the_command(tmp_path: Path, what: str, option: str) -> None:
    source, labels = str(_with(tmp_path / "in.tif", what)), layer(tmp_path / "l.gpkg", [box(0, 0, 9, 9)])
    for tool in (
        lambda: raster_to_polygons(source, tmp_path / "out.gpkg"),
        lambda: majority_filter(source, tmp_path / "out.tif"),
        lambda: confusion_matrix(source, source),
        lambda: track([DatedSlums(source, parse_date(year)) for year in ("2015", "2019")], tmp_path / "o.gpkg"),
        lambda: _export(Path(source), tmp_path / "chips", labels),
    ):
        with pytest.raises(RasterError, match=f"{what}.*gdalwarp {option}"):
            tool()


def test_the_command_of_the_sentence_places_the_raster(tmp_path: Path) -> None:
    source = _with(tmp_path / "in.tif", "GCPs")
    gdal.Warp(str(tmp_path / "in_warped.tif"), str(source), options="-order 1 -r near -t_srs EPSG:32643")
    raster_to_polygons(tmp_path / "in_warped.tif", tmp_path / "out.gpkg", drop_background=True)
    (feature,) = features(tmp_path / "out.gpkg")
    assert feature["geometry"].GetArea() == pytest.approx(3600, rel=0.05)


def test_no_tool_changes_its_inputs(tmp_path: Path) -> None:
    inputs, outputs = tmp_path / "in", tmp_path / "out"
    inputs.mkdir()
    outputs.mkdir()
    made = [kind(inputs / f"{kind.__name__}.tif") for kind in KINDS] + [_signed(inputs / "signed.tif")]
    image, _ = _image(inputs, "alpha")
    labels = layer(inputs / "labels.gpkg", [box(2, 2, 12, 12)])
    curve = layer(inputs / "curve.shp", [box(2, 2, 12, 12)], driver="ESRI Shapefile", kind=ogr.wkbPolygon)
    before = fingerprints(inputs)
    for index, source in enumerate(made):
        raster_to_polygons(source, outputs / f"{index}.gpkg", minimum_area=30, small_patches="MERGE")
        majority_filter(source, outputs / f"{index}.tif", mask=curve)
        assess(Sources(source, source if index == 6 else labels, mask=curve), Options(), outputs / f"e{index}.tif")
        dates = [DatedSlums(str(source), parse_date("2015")), DatedSlums(str(labels), parse_date("2019"))]
        track(dates, outputs / f"g{index}.gpkg")
        _export(source, outputs / f"c{index}", labels)
        _export(image, outputs / f"r{index}", source) if index != 6 else None
    assert fingerprints(inputs) == before


# The inputs that failed.


def test_case_maskband(tmp_path: Path) -> None:
    source, ones = case("maskband.tif", tmp_path), case("ones20.tif", tmp_path)
    raster_to_polygons(source, tmp_path / "out.gpkg")
    (feature,) = features(tmp_path / "out.gpkg")
    assert feature["geometry"].GetArea() == 200
    assert confusion_matrix(source, ones).cells == confusion_matrix(ones, source).cells == 200
    track([DatedSlums(str(source), parse_date("2015")), DatedSlums(str(ones), parse_date("2019"))], tmp_path / "g.gpkg")
    found = features(tmp_path / "g.gpkg")
    assert {each["change"] for each in found} == {"persisted"}
    assert sum(each["geometry"].GetArea() for each in found) == pytest.approx(200, abs=1e-6)


def test_case_control_points(tmp_path: Path) -> None:
    with pytest.raises(RasterError, match="gdalwarp -order 1 -r near -t_srs EPSG:32643"):
        raster_to_polygons(case("gcp.tif", tmp_path), tmp_path / "out.gpkg")


def test_case_signed_bytes(tmp_path: Path) -> None:
    source = case("int8.tif", tmp_path)
    raster_to_polygons(source, tmp_path / "out.gpkg")
    assert sorted(feature["gridcode"] for feature in features(tmp_path / "out.gpkg")) == [-1, 1, 2]
    majority_filter(source, tmp_path / "out.tif")
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    assert dataset.GetRasterBand(1).GetNoDataValue() == -128
    assert set(np.unique(dataset.ReadAsArray()).tolist()) == {-128, -1, 1, 2}
