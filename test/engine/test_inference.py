"""Classification does not depend on how the scene is cut, stored or masked, and its result is complete or not there."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from engine_jobs import classify_job
from engine_making import PROCESSOR, TWO_CLASSES, Heard, make_package, noise, read_raster, write_raster
from rasterio.transform import Affine

from slum_extractor_plugin.engine.inference.backends import computes_in_bfloat16
from slum_extractor_plugin.engine.inference.class_raster import RasterWriter
from slum_extractor_plugin.engine.inference.journal import Journal
from slum_extractor_plugin.engine.inference.prediction import Predictor
from slum_extractor_plugin.engine.inference.run import classify
from slum_extractor_plugin.errors import Cancelled, EngineError, PackageError, ParameterError, RasterError
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.dlpk import write_package

NODATA = 255


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    return make_package(tmp_path_factory.mktemp("package") / "slums.dlpk")


@pytest.fixture
def run(package, tmp_path):
    """Returns a function that classifies an image and gives the class values and what was heard."""

    def do(image: str, model: str | None = None, out: str = "out.tif", **settings) -> tuple[np.ndarray, Heard]:
        heard, target = Heard(), tmp_path / out
        settings = {"padding": 32, "processor_type": PROCESSOR, **settings}
        result = classify(classify_job(image, model or package[0], str(target), **settings), heard)
        assert result == {"OUT_CLASSIFIED_RASTER": str(target)} and heard.fractions[-1] == 1
        return read_raster(target), heard

    return do


def one_pass(network, definition, cells: np.ndarray, margin: int = 128) -> np.ndarray:
    """Class values by the plain network on the whole scene, which is reflected beyond its edge."""
    index = one_pass_logits(network, definition, cells, margin).argmax(0)
    return np.array(definition.class_values)[index]


def one_pass_logits(network, definition, cells: np.ndarray, margin: int = 128) -> np.ndarray:
    """Logits (outputs, rows, columns) by the plain network on the whole scene, which is reflected beyond its edge."""
    rule = definition.normalisation
    bands, rows, columns = cells.shape
    margins = ((margin, margin + -rows % 32), (margin, margin + -columns % 32))
    wide = np.pad(cells.astype(np.float32), ((0, 0), *margins), mode="reflect")
    offset, scale = (np.float32(values)[:, None, None] for values in (rule.offset, rule.scale))
    with torch.inference_mode():
        logits = network.eval()(torch.from_numpy((wide - offset) / scale)[None])[0].numpy()
    return logits[:, margin : margin + rows, margin : margin + columns]


def share_of_differences(one: np.ndarray, other: np.ndarray) -> float:
    assert one.shape == other.shape
    return float((one != other).mean())


def test_tiles_give_what_one_pass_over_the_whole_scene_gives(run, package, tmp_path):
    cells = noise(3, 500, 610)
    image = write_raster(tmp_path / "image.tif", cells)
    tiled, heard = run(image, padding=96, tile_size=320, batch_size=2)
    assert "tiles of 320 with padding 96" in " ".join(heard.messages)
    whole = one_pass(*package[1:], cells)
    assert 0.1 < whole.mean() < 0.9  # both classes occur, or there would be nothing to compare
    assert share_of_differences(tiled, whole) <= 1e-4
    single, _ = run(image, padding=96, tile_size=1024)
    assert share_of_differences(single, whole) <= 1e-4
    assert share_of_differences(run(image, padding=0, tile_size=128)[0], whole) > 1e-3  # what padding is for


def test_batch_sizes_give_equal_labels(run, tmp_path):
    image = write_raster(tmp_path / "image.tif", noise(3, 150, 170))
    one, three = (run(image, tile_size=128, batch_size=size)[0] for size in (1, 3))
    assert (one == three).all()


def test_arguments_in_arcgis_form_win(run, tmp_path):
    image = write_raster(tmp_path / "image.tif", noise(3, 64, 64))
    _, heard = run(image, arguments="padding 64; batch_size 8;tile_size 256", batch_size=1)
    assert "tiles of 256 with padding 64, batch of 8" in " ".join(heard.messages)
    assert "of memory, the rasters up to 1 MB of disk." in " ".join(heard.messages)


def test_the_default_padding_is_a_quarter_of_the_chip(run, tmp_path):
    image = write_raster(tmp_path / "image.tif", noise(3, 64, 64))
    assert "padding 32," in " ".join(run(image, padding=None)[1].messages)


def hole(rows: int, columns: int) -> np.ndarray:
    """Where there is data: not in the corner, nor in a disc."""
    row, column = np.ogrid[:rows, :columns]
    return ((row - 60) ** 2 + (column - 90) ** 2 > 400) & ~((row < 40) & (column < 50))


@pytest.mark.parametrize(
    ("kind", "layout"),
    [
        ("nodata", "striped"),
        ("mask", "tiled"),
        ("alpha", "striped"),
        ("nan", "tiled"),
        ("nan without a word", "striped"),
    ],
)
def test_nodata_stays_nodata_however_it_is_stored(run, tmp_path, kind, layout):
    valid = hole(130, 140)
    cells = noise(3, 130, 140, "float32" if kind.startswith("nan") else "uint8")
    empty = {"nodata": 0, "nan": np.nan, "nan without a word": np.nan}.get(kind, 77)
    cells = np.where(valid, cells, empty).astype(cells.dtype)
    options = {"tiled": True, "blockxsize": 64, "blockysize": 64} if layout == "tiled" else {"blockysize": 7}
    if kind in ("nodata", "nan"):
        options["nodata"] = empty
    if kind == "alpha":
        cells = np.concatenate([cells, 255 * valid[None].astype(np.uint8)])
        options |= {"photometric": "RGB", "alpha": "yes"}
    image = write_raster(tmp_path / "image.tif", cells, mask=valid if kind == "mask" else None, **options)
    classes, _ = run(image, tile_size=128)
    assert ((classes != NODATA) == valid).all()
    plain = write_raster(tmp_path / "plain.tif", np.where(valid, cells[:3], 0).astype(cells.dtype), nodata=0)
    assert (classes == run(plain, tile_size=128)[0]).all()
    coarse, _ = run(image, tile_size=128, cell_size=1.0)
    expected = valid.reshape(65, 2, 70, 2).any(axis=(1, 3)), valid.reshape(65, 2, 70, 2).all(axis=(1, 3))
    assert (coarse[~expected[0]] == NODATA).mean() > 0.9 and (coarse[expected[1]] != NODATA).all()


def test_a_cell_with_the_nodata_value_in_one_band_only_is_data(run, tmp_path):
    cells = noise(3, 64, 64)
    cells[0, 10:20] = 0
    image = write_raster(tmp_path / "image.tif", cells, nodata=0)
    assert (run(image)[0] != NODATA).all()


def test_an_image_of_nothing_is_nothing_with_a_warning(run, tmp_path):
    image = write_raster(tmp_path / "image.tif", np.zeros((3, 100, 90), np.uint8), nodata=0)
    classes, heard = run(image)
    assert (classes == NODATA).all() and "whole image is NoData" in heard.warnings[0]


@pytest.mark.parametrize("size", [(1, 200), (200, 1), (1, 1), (5, 7), (33, 31)])
def test_small_and_flat_images_are_classified_whole(run, package, tmp_path, size):
    cells = noise(3, *size)
    classes, _ = run(write_raster(tmp_path / "image.tif", cells), padding=96)
    assert classes.shape == size and set(np.unique(classes)) <= {0, 1}
    assert share_of_differences(classes, one_pass(*package[1:], cells)) <= 0.01


def test_one_class_everywhere_is_a_warning(run, tmp_path):
    image = write_raster(tmp_path / "image.tif", noise(3, 64, 64))
    classes, heard = run(image, predict_background=False)
    assert (classes == 1).all()  # with one class, what is not background is it
    assert "Every cell got the class value 1" in heard.warnings[0]


def test_four_bands_of_uint16_and_classes_that_are_not_contiguous(run, tmp_path):
    model, network, definition = make_package(tmp_path / "model.dlpk", bands=4, dtype="uint16", classes=TWO_CLASSES)
    cells = noise(4, 200, 190, "uint16")
    image = write_raster(tmp_path / "image.tif", cells)
    classes, _ = run(image, model, padding=96, tile_size=320)
    assert set(np.unique(classes)) == {0, 2, 6}
    assert share_of_differences(classes, one_pass(network, definition, cells)) <= 5e-4
    without, _ = run(image, model, padding=96, tile_size=320, predict_background=False)
    assert set(np.unique(without)) == {2, 6}
    known = classes != 0
    assert (without[known] == classes[known]).all()


def test_bands_are_taken_in_the_models_order(run, package, tmp_path):
    model, network, definition = package
    torch.save(network.state_dict(), tmp_path / "weights.pth")
    write_package(tmp_path / "reordered.dlpk", replace(definition, bands=(4, 2, 0)), tmp_path / "weights.pth")
    cells = noise(5, 64, 64)
    five = write_raster(tmp_path / "five.tif", cells)
    three = write_raster(tmp_path / "three.tif", cells[[4, 2, 0]])
    assert (run(five, str(tmp_path / "reordered.dlpk"))[0] == run(three, model)[0]).all()


@pytest.mark.parametrize(
    ("transform", "crs"),
    [
        (Affine(0.5, 0, 280000, 0, 0.5, 2110000), "EPSG:32643"),
        (Affine(0.4, 0.3, 280000, 0.3, -0.4, 2110000), "EPSG:32643"),
        (Affine(4.5e-6, 0, 72.8, 0, -4.5e-6, 19.1), "EPSG:4326"),
        (Affine.identity(), None),
    ],
    ids=["south-up", "rotated", "degrees", "no CRS"],
)
def test_the_result_lies_where_the_image_lies(run, package, tmp_path, transform, crs):
    cells = noise(3, 90, 100)
    classes, _ = run(write_raster(tmp_path / "image.tif", cells, transform=transform, crs=crs), padding=96)
    assert share_of_differences(classes, one_pass(*package[1:], cells)) <= 5e-4
    with rasterio.open(tmp_path / "out.tif") as out:
        assert out.transform.almost_equals(transform) and out.crs == (rasterio.CRS.from_string(crs) if crs else None)


@pytest.mark.parametrize(
    "transform",
    [
        Affine(0.5, 0, 280000, 0, -0.5, 2110000),
        Affine(0.5, 0, 280000, 0, 0.5, 2110000),
        Affine(0.4, 0.3, 280000, 0.3, -0.4, 2110000),
    ],
    ids=["north-up", "south-up", "rotated"],
)
def test_an_image_is_classified_at_the_cell_size_that_is_asked_for(run, package, tmp_path, transform):
    coarse = noise(3, 100, 120)
    image = write_raster(tmp_path / "image.tif", np.kron(coarse, np.ones((1, 2, 2), np.uint8)), transform=transform)
    classes, _ = run(image, cell_size=1.0, padding=96)
    expected = one_pass(*package[1:], coarse)
    assert classes.shape == expected.shape
    # GDAL's bilinear kernel reaches a little into the neighbouring cells, so a few labels at borders differ.
    assert share_of_differences(classes, expected) < 0.1
    with rasterio.open(tmp_path / "out.tif") as out:
        assert out.transform.almost_equals(transform @ Affine.scale(2))


def test_the_models_cell_size_is_taken_where_the_image_is_far_from_it(run, tmp_path):
    model, *_ = make_package(tmp_path / "model.dlpk", cell_size_range=(1.0, 1.0), cell_size_wkid=32643)
    image = write_raster(tmp_path / "image.tif", noise(3, 64, 64))
    classes, heard = run(image, model)
    assert classes.shape == (32, 32) and "cell size is 0.5; it is classified at 1," in heard.messages[0]
    classes, heard = run(image, model, cell_size=0.5)
    assert classes.shape == (64, 64) and "cell size is 0.5, and the model was trained at 1" in heard.warnings[0]


def test_confidence_is_the_share_of_the_winning_class(run, package, tmp_path):
    cells = noise(3, 96, 96)
    cells[:, :8] = 0
    image = write_raster(tmp_path / "image.tif", cells, nodata=0)
    run(image, padding=96, out_confidence_raster=str(tmp_path / "confidence.tif"))
    confidence = read_raster(tmp_path / "confidence.tif")
    assert (confidence[:8] == NODATA).all()
    assert confidence[8:].min() >= 50 and confidence[8:].max() <= 100 and np.ptp(confidence[8:]) > 5
    with rasterio.open(tmp_path / "confidence.tif") as dataset:
        assert dataset.nodata == NODATA


@pytest.mark.parametrize("predict_background", [True, False])
def test_uncertainty_is_the_entropy_of_the_probabilities(run, tmp_path, predict_background):
    model, network, definition = make_package(tmp_path / "model.dlpk", classes=TWO_CLASSES)
    cells = noise(3, 96, 96)
    image = write_raster(tmp_path / "image.tif", cells)
    out = tmp_path / "uncertainty.tif"
    run(image, model, padding=128, predict_background=predict_background, out_uncertainty_raster=str(out))
    found = read_raster(out)
    assert found.max() <= 100 and np.ptp(found) > 20
    logits = one_pass_logits(network, definition, cells)[0 if predict_background else 1 :]
    shares = np.exp(logits) / np.exp(logits).sum(0)
    expected = -(shares * np.log(shares)).sum(0) / np.log(len(shares))
    assert np.abs(found / 100 - expected).max() <= 0.006  # rounding to percent, and seams


@pytest.mark.skipif(not computes_in_bfloat16(), reason="This processor has no bfloat16.")
def test_half_precision_on_a_cpu_changes_few_cells(run, tmp_path):
    image = write_raster(tmp_path / "image.tif", noise(3, 96, 96))
    (auto, told), (full, kept_quiet), (half, computed) = (
        run(image, mixed_precision=wanted, out=f"{wanted}.tif") for wanted in ("AUTO", "FALSE", "TRUE")
    )
    assert np.array_equal(auto, full) and 0 < share_of_differences(full, half) < 0.02
    assert "MIXED_PRECISION=TRUE would be quicker" in str(told.messages)
    assert "MIXED_PRECISION" not in str(kept_quiet.messages + computed.messages)
    assert "in bfloat16" in str(computed.messages)


def test_views_that_disagree_are_less_certain(run, package, tmp_path):
    image = write_raster(tmp_path / "image.tif", noise(3, 96, 96))
    paths = [tmp_path / name for name in ("once.tif", "averaged.tif")]
    for path, averaged in zip(paths, (False, True)):
        run(image, padding=64, test_time_augmentation=averaged, out_uncertainty_raster=str(path))
    once, averaged = (read_raster(path).astype(float).mean() for path in paths)
    assert averaged > once


def test_averaged_flips_and_turns_turn_with_the_image(run, tmp_path):
    """What is averaged over all eight views of an image is the same for each of the views."""
    cells = noise(3, 96, 96)
    upright = write_raster(tmp_path / "upright.tif", cells)
    turned = write_raster(tmp_path / "turned.tif", np.rot90(cells, axes=(1, 2)).copy())
    settings = {"tile_size": 96, "padding": 0}
    plain = run(upright, **settings)[0], run(turned, **settings)[0]
    augmented = [run(path, test_time_augmentation=True, **settings)[0] for path in (upright, turned)]
    assert share_of_differences(np.rot90(augmented[0]), augmented[1]) <= 1e-3
    assert share_of_differences(np.rot90(plain[0]), plain[1]) > 0.01


def test_any_gis_shows_the_result_rightly(run, tmp_path):
    model, *_ = make_package(tmp_path / "model.dlpk", classes=TWO_CLASSES)
    run(write_raster(tmp_path / "image.tif", noise(3, 600, 64)), model, padding=0, tile_size=608)
    with rasterio.open(tmp_path / "out.tif") as out:
        assert (out.count, out.dtypes, out.nodata) == (1, ("uint8",), NODATA)
        assert out.profile["tiled"] and out.compression.name == "deflate"
        assert [out.colormap(1)[value][:3] for value in (2, 6)] == [(213, 94, 0), (0, 114, 178)]
        assert out.overviews(1) == [2]
    description = (tmp_path / "out.tif.aux.xml").read_text()
    assert "<Category>Slum</Category>" in description and "GDALRasterAttributeTable" in description


def test_class_values_above_254_get_a_wider_type(run, tmp_path):
    model, *_ = make_package(tmp_path / "model.dlpk", classes=(ClassInfo(1000, "Slum", (1, 2, 3)),))
    cells = noise(3, 64, 64)
    cells[:, :4] = 0
    classes, _ = run(write_raster(tmp_path / "image.tif", cells, nodata=0), model)
    assert classes.dtype == np.uint16 and set(np.unique(classes)) == {0, 1000, 65535}


@pytest.mark.parametrize("fault", [OSError("disk full"), Cancelled()])
@pytest.mark.parametrize("where", ["start", "write"])
def test_a_run_that_fails_leaves_no_file(run, tmp_path, monkeypatch, fault, where):
    image = write_raster(tmp_path / "image.tif", noise(3, 200, 200))
    (tmp_path / "out").mkdir()
    calls = []

    def fail(*_: object) -> None:
        calls.append(1)
        raise fault

    owner = Predictor if where == "start" else RasterWriter
    monkeypatch.setattr(owner, where, fail)
    with pytest.raises(type(fault)):
        run(image, out="out/x.tif", tile_size=96, out_confidence_raster=str(tmp_path / "out" / "confidence.tif"))
    left = [path.name for path in (tmp_path / "out").iterdir()]
    assert calls and left in ([], [".x.tif.resume"] if isinstance(fault, OSError) else [])


def test_cancelling_by_progress_leaves_no_file(package, tmp_path, monkeypatch):
    append = Journal.append
    monkeypatch.setattr(Journal, "append", lambda *given: time.sleep(0.3) or append(*given))  # a slow disk

    class Cancelling(Heard):
        def progress(self, fraction: float) -> None:
            raise Cancelled

    image = write_raster(tmp_path / "image.tif", noise(3, 64, 64))
    with pytest.raises(Cancelled):
        classify(classify_job(image, package[0], str(tmp_path / "out.tif"), processor_type=PROCESSOR), Cancelling())
    assert [path.name for path in tmp_path.iterdir()] == ["image.tif"]


def test_a_truncated_image_is_named(run, tmp_path):
    path = Path(write_raster(tmp_path / "image.tif", noise(3, 300, 300)))
    path.write_bytes(path.read_bytes()[:100000])
    with pytest.raises(RasterError, match=r"Cannot (read|open the image) .*image\.tif"):
        run(str(path))
    assert [path.name for path in tmp_path.iterdir()] == ["image.tif"]


def test_what_cannot_work_gets_a_sentence(run, tmp_path, monkeypatch):
    image = write_raster(tmp_path / "image.tif", noise(3, 64, 64))
    with pytest.raises(RasterError, match=r"Cannot open the image .*gone\.tif"):
        run(str(tmp_path / "gone.tif"))
    with pytest.raises(RasterError, match="model takes band 3, and .*image1.tif has 1. Give an image"):
        run(write_raster(tmp_path / "image1.tif", noise(1, 64, 64)))
    (tmp_path / "model.dlpk").write_text("no package")
    with pytest.raises(PackageError, match=r"model\.dlpk"):
        run(image, str(tmp_path / "model.dlpk"))
    with pytest.raises(PackageError, match="There is no model"):
        run(image, str(tmp_path / "gone.dlpk"))
    for padding, tile in ((48, 96), (100, 64)):
        with pytest.raises(ParameterError, match=f"Padding {padding} on both sides leaves nothing of a tile of {tile}"):
            run(image, padding=padding, tile_size=tile)
    with pytest.raises(ParameterError, match="Padding 60000 needs tiles of .* do not fit into memory"):
        run(image, padding=60000)
    for name, value in (("padding", -1), ("batch_size", 0), ("tile_size", 0), ("cell_size", 0.0), ("gpu_id", -1)):
        with pytest.raises(ParameterError, match=f"{name.upper()} is {value:g}, and a number (from|above|of)"):
            run(image, **{name: value})
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 0)
    for settings in ({"processor_type": "GPU"}, {"processor_type": "AUTO", "gpu_id": 1}):
        with pytest.raises(EngineError, match="GPU (0|1) was asked for, and the engine sees none"):
            run(image, **settings)
    assert not list(tmp_path.glob("out*")) and not list(tmp_path.glob(".*"))
