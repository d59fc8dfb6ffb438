"""MATCH_TO_TRAINING: what is chosen, what it does, and that it is one for a whole scene."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from engine_making import PROCESSOR, Heard, make_package, noise, read_raster, write_raster

from slum_extractor_plugin.engine.adaptation.cell_map import (
    CellMap,
    by_balance,
    by_bits,
    by_histogram,
    by_mean_and_deviation,
)
from slum_extractor_plugin.engine.adaptation.judging import advice, described, is_empty, is_foreign, is_other_range
from slum_extractor_plugin.engine.adaptation.measuring import distribution_of
from slum_extractor_plugin.engine.inference.run import classify
from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.formats.comparison import Comparison, compare
from slum_extractor_plugin.formats.distribution import SHARES, Distribution
from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning

TOWN = noise(3, 320, 320)
ALL = np.ones((320, 320), bool)


def distribution(cells: np.ndarray) -> Distribution:
    return distribution_of([(cells, np.ones(cells.shape[1:], bool))], cells=10**9)


def test_distribution_is_numpys():
    found = distribution(TOWN)
    for band, cells in zip(found.bands, TOWN.astype(float)):
        np.testing.assert_allclose(band.quantiles, np.quantile(cells, SHARES))
        np.testing.assert_allclose((band.mean, band.deviation), (cells.mean(), cells.std()))
        np.testing.assert_allclose(band.sharpness, np.abs(np.diff(cells, axis=1)).mean() / cells.std(), rtol=1e-5)


def test_nodata_is_left_out_of_the_distribution():
    cells, valid = TOWN.copy(), ALL.copy()
    cells[:, :160], valid[:160] = 0, False
    assert distribution_of([(cells, valid)], 10**9) == distribution(TOWN[:, 160:])
    assert distribution_of([(cells, np.zeros_like(valid))]) is None


def test_mean_and_deviation_become_those_of_training():
    training, image = distribution(TOWN), distribution(noise(3, 320, 320, "uint16", seed=5))
    mapped = by_mean_and_deviation(training, image)(noise(3, 320, 320, "uint16", seed=5))
    np.testing.assert_allclose(mapped.mean(axis=(1, 2)), TOWN.mean(axis=(1, 2)), rtol=1e-3)
    np.testing.assert_allclose(mapped.std(axis=(1, 2)), TOWN.std(axis=(1, 2)), rtol=1e-3)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
def test_quantiles_become_those_of_training(dtype):
    cells = (TOWN.astype(np.float64) ** 1.3 / 6 + 3).clip(0, 255).astype(dtype)
    mapped = by_histogram(distribution(TOWN), distribution(cells))(cells)
    assert mapped.dtype == np.float32
    for band, own in zip(TOWN, mapped):
        np.testing.assert_allclose(np.quantile(own, SHARES), np.quantile(band, SHARES), atol=3)


def test_map_goes_on_straight_beyond_its_points_and_is_numpys_between():
    line = CellMap(((10.0, 20.0, 40.0),), ((0.0, 5.0, 45.0),))
    found = line(np.array([[[0, 10, 15, 20, 30, 40, 60]]], np.uint8))[0, 0]
    assert found.tolist() == [-5, 0, 2.5, 5, 25, 45, 85]


def test_table_of_whole_numbers_is_the_formula():
    cells = np.arange(-300, 300, dtype=np.int16).reshape(1, 20, 30)
    line = CellMap(((-100.0, 3.0, 90.0),), ((5.0, 7.0, 60.0),))
    np.testing.assert_allclose(line(cells), line(cells.astype(np.float64)), rtol=1e-6)


def test_balance_undoes_a_gain_of_each_band_but_for_the_brightness():
    """Factors 1.2 and 0.85 on the outer bands: all become times the geometric mean of the three factors."""
    gains = np.array([1.2, 1, 0.85])[:, None, None]
    found = by_balance(distribution(TOWN), distribution(TOWN * gains))(TOWN * gains)
    np.testing.assert_allclose(found, TOWN * np.prod(gains) ** (1 / 3), rtol=1e-4)


def test_balance_needs_values_above_0():
    assert by_balance(distribution(TOWN), distribution(TOWN.astype(np.float32) - 300)) is None


def test_mapped_distribution_is_that_of_the_mapped_cells():
    cells, line = noise(3, 320, 320, "uint16"), by_bits(14, 3)
    found, expected = line.of_distribution(distribution(cells)), distribution(line(cells))
    for own, other in zip(found.bands, expected.bands):
        np.testing.assert_allclose(own.quantiles, other.quantiles, rtol=1e-3)
        np.testing.assert_allclose(
            (own.mean, own.deviation, own.sharpness), (other.mean, other.deviation, other.sharpness), rtol=1e-3
        )


LIKE = Comparison(0.3, 0.1, 0.05, 0.9, 1.2)


@pytest.mark.parametrize(
    "change,word",
    [
        ({"colour": 0.4}, "other colours"),
        ({"distance": 1.0, "brightness": -0.9}, "darker"),
        ({"contrast": 0.4}, "less"),
        ({"sharpness": 5.0}, "noisier"),
        ({"distance": 2.4}, "far from"),
        ({"same_type": False, "contrast": 8.0, "distance": 15.0}, "another range"),
    ],
)
def test_foreign_images_are_called_so(change, word):
    comparison = replace(LIKE, **change)
    assert is_foreign(comparison) and word in described(comparison) and "AUTO" in advice(comparison)


def test_home_and_water_are_left_alone():
    assert not is_foreign(LIKE) and "is like the training images (0.30" in described(LIKE)
    sea = Comparison(1.33, -1.1, 0.21, 0.04, 2.39)
    assert is_empty(sea) and not is_other_range(sea) and "too little contrast" in described(sea)


def _package(folder: Path, **fields) -> str:
    return make_package(folder / "m.dlpk", distribution=distribution(TOWN), **fields)[0]


def _classified(folder: Path, image: np.ndarray, package: str, **values) -> tuple[np.ndarray, dict, Heard]:
    heard, out = Heard(), folder / "out.tif"
    path = write_raster(folder / "image.tif", image, nodata=0)
    classify(
        ClassifyPixelsUsingDeepLearning(
            in_raster=path,
            in_model_definition=package,
            out_classified_raster=str(out),
            processor_type=PROCESSOR,
            **values,
        ),
        heard,
    )
    with rasterio.open(out) as raster:
        return raster.read(1), raster.tags(), heard


#: The town with the first band at half its values: other colours.
TINTED = np.stack([(TOWN[0] * 0.5).astype(np.uint8), *TOWN[1:]])


def test_auto_leaves_an_image_like_the_training_images_alone(tmp_path):
    package = _package(tmp_path)
    plain, tags, heard = _classified(tmp_path, TOWN, package, match_to_training="NONE")
    assert tags["MATCH_TO_TRAINING"] == "NONE" and not heard.warnings
    auto, tags, heard = _classified(tmp_path, TOWN, package, match_to_training="AUTO")
    assert tags["MATCH_TO_TRAINING"] == "NONE" and np.array_equal(auto, plain)
    assert any("is like the training images" in text for text in heard.messages)


def test_auto_balances_other_colours_and_none_warns(tmp_path):
    """Gains whose geometric mean is 1 are undone but for rounding."""
    home = (TOWN * 0.5).astype(np.uint8)
    tinted = np.round(home * np.array([0.7, 1 / 0.7, 1])[:, None, None]).astype(np.uint8)
    package = make_package(tmp_path / "m.dlpk", distribution=distribution(home))[0]
    plain, tags, heard = _classified(tmp_path, tinted, package, match_to_training="NONE")
    assert "other colours" in heard.warnings[0] and "AUTO" in heard.warnings[0]
    auto, tags, heard = _classified(tmp_path, tinted, package, match_to_training="AUTO")
    assert tags["MATCH_TO_TRAINING"] == "IMAGE" and float(tags["DISTANCE_TO_TRAINING"]) > 0
    assert not heard.warnings and any("by IMAGE" in text for text in heard.messages)
    expected = _classified(tmp_path, home, package)[0]
    assert (auto != expected).mean() < 0.35 * (plain != expected).mean()


def test_auto_adapts_the_network_to_an_image_without_contrast(tmp_path):
    package, dull = _package(tmp_path), (100 + TOWN * 0.3).astype(np.uint8)
    auto, tags, heard = _classified(tmp_path, dull, package)
    assert tags["MATCH_TO_TRAINING"] == "NETWORK" and any("less contrast" in text for text in heard.messages)
    assert np.array_equal(auto, _classified(tmp_path, dull, package, match_to_training="NETWORK")[0])


def test_network_comes_nearer_to_the_answer_at_home(tmp_path):
    """Half the light on all bands: batch norms see half the deviation."""
    package, dark = _package(tmp_path), (TOWN * 0.5).astype(np.uint8)
    home, plain, found = (
        _classified(tmp_path, image, package, match_to_training=method)[0]
        for image, method in ((TOWN, "NONE"), (dark, "NONE"), (dark, "NETWORK"))
    )
    assert (found != home).mean() < 0.7 * (plain != home).mean()


def test_more_bits_are_brought_back_by_auto(tmp_path):
    """11 bits as uint16 are the same image 2047 / 255 times as bright."""
    package = _package(tmp_path)
    home = _classified(tmp_path, TOWN, package)[0]
    finer = np.round(TOWN * (2047 / 255)).astype(np.uint16)
    plain = _classified(tmp_path, finer, package, match_to_training="NONE")[0]
    auto, tags, _ = _classified(tmp_path, finer, package, match_to_training="AUTO")
    assert tags["MATCH_TO_TRAINING"] == "IMAGE"
    assert (auto != home).mean() < 0.05 < (plain != home).mean()


def test_reflectances_are_brought_to_mean_and_deviation_and_the_network_to_them(tmp_path):
    tags = _classified(tmp_path, (TOWN / 4000).astype(np.float32), _package(tmp_path))[1]
    assert tags["MATCH_TO_TRAINING"] == "IMAGE+NETWORK"


@pytest.mark.parametrize("method", ["IMAGE", "HISTOGRAM"])
def test_gain_and_offset_are_undone_by_the_images_own_distribution(tmp_path, method):
    package = _package(tmp_path)
    home = _classified(tmp_path, TOWN, package, match_to_training="NONE")[0]
    duller = (60 + TOWN * 0.4).astype(np.uint8)
    plain = _classified(tmp_path, duller, package, match_to_training="NONE")[0]
    found, tags, _ = _classified(tmp_path, duller, package, match_to_training=method)
    assert tags["MATCH_TO_TRAINING"] == method
    assert (found != home).mean() < 0.3 * (plain != home).mean()


def test_package_of_before_cannot_be_compared_and_network_works(tmp_path):
    package = make_package(tmp_path / "m.dlpk")[0]
    heard = _classified(tmp_path, TINTED, package, match_to_training="AUTO")[2]
    assert any("does not describe its training images" in text for text in heard.messages)
    tags = _classified(tmp_path, TINTED, package, match_to_training="NETWORK")[1]
    assert tags == {**tags, "MATCH_TO_TRAINING": "NETWORK"} and "DISTANCE_TO_TRAINING" not in tags
    with pytest.raises(ParameterError, match="IMAGE, and the model package does not describe"):
        _classified(tmp_path, TINTED, package, match_to_training="IMAGE")


def test_esri_compatible_ignores_it(tmp_path):
    package = _package(tmp_path)
    values = {"esri_compatible": True, "padding": 32}
    plain = _classified(tmp_path, TINTED, package, match_to_training="NONE", **values)[0]
    found, tags, _ = _classified(tmp_path, TINTED, package, match_to_training="NETWORK", **values)
    assert np.array_equal(found, plain) and tags["MATCH_TO_TRAINING"] == "NONE"


def test_part_of_an_image_is_matched_as_the_whole(tmp_path):
    package = _package(tmp_path)
    whole = _classified(tmp_path, TINTED, package, match_to_training="NETWORK", tile_size=192, padding=32)[0]
    with rasterio.open(tmp_path / "image.tif") as image:
        left, top, size = *(image.transform * (128, 128)), image.res[0]
    extent = f"{left},{left + 128 * size},{top - 128 * size},{top}"
    part = _classified(
        tmp_path, TINTED, package, match_to_training="NETWORK", tile_size=192, padding=32, extent=extent
    )[0]
    assert np.array_equal(part, whole[128:256, 128:256])


@pytest.mark.parametrize("method", ["NETWORK", "HISTOGRAM"])
def test_workers_give_the_same_bytes(tmp_path, method):
    package = _package(tmp_path)
    values = {"match_to_training": method, "tile_size": 192, "padding": 32}
    alone = _classified(tmp_path, TINTED, package, **values)[0]
    _classified(tmp_path, TINTED, package, parallel_processing_factor="2", **values)
    assert np.array_equal(read_raster(tmp_path / "out.tif"), alone)


def test_mosaic_has_one_transformation(tmp_path):
    """Two halves as a mosaic give the cells of the whole image."""
    package = _package(tmp_path)
    whole = _classified(tmp_path, TINTED, package, match_to_training="NETWORK")[0]
    with rasterio.open(tmp_path / "image.tif") as image:
        transform = image.transform
    left = write_raster(tmp_path / "left.tif", TINTED[:, :, :160], transform=transform, nodata=0)
    right = write_raster(
        tmp_path / "right.tif", TINTED[:, :, 160:], nodata=0, transform=transform * rasterio.Affine.translation(160, 0)
    )
    out = tmp_path / "mosaic.tif"
    classify(
        ClassifyPixelsUsingDeepLearning(
            in_raster=left,
            additional_rasters=(right,),
            in_model_definition=package,
            out_classified_raster=str(out),
            match_to_training="NETWORK",
            processor_type=PROCESSOR,
        ),
        Heard(),
    )
    assert np.array_equal(read_raster(out), whole)


def test_image_without_data_is_left_alone(tmp_path):
    found = _classified(tmp_path, np.zeros_like(TOWN), _package(tmp_path), match_to_training="NETWORK")[0]
    assert (found == 255).all()


def test_comparison_of_a_sample_finds_the_tint():
    found = compare(distribution(TOWN), distribution(TINTED))
    assert found.colour > 0.5 and found.distance > 0.3
