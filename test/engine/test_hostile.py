"""What make test-trust found the engine to stumble over, once each."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from engine_jobs import rate_job, train_job
from engine_making import PROCESSOR, Heard, make_chips, make_package, noise, write_raster
from rasterio.enums import Resampling
from rasterio.transform import Affine

from slum_extractor_plugin.engine import run as door
from slum_extractor_plugin.engine.inference.class_raster import _finish
from slum_extractor_plugin.engine.inference.run import classify
from slum_extractor_plugin.engine.networks.weights import write_tensors
from slum_extractor_plugin.engine.training.find_rate import find_rate
from slum_extractor_plugin.engine.training.memory import Parts
from slum_extractor_plugin.engine.training.preparation import prepare
from slum_extractor_plugin.errors import EngineError, ParameterError, RasterError, SlumExtractorError
from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from slum_extractor_plugin.jobs.train import FindLearningRate


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> str:
    return make_package(tmp_path_factory.mktemp("hostile") / "m.dlpk")[0]


def settings_of(image: str, model: str, out, **changes) -> ClassifyJob:
    return ClassifyJob(
        **{
            "in_raster": image,
            "in_model_definition": model,
            "out_classified_raster": str(out / "out.tif"),
            "processor_type": PROCESSOR,
            "tile_size": 64,
            "padding": 0,
            **changes,
        }
    )


@pytest.mark.parametrize(
    "transform",
    [
        Affine(1, 1, 280000, 1, 1, 2110000),
        Affine(0.5, 0, float("nan"), 0, -0.5, 2110000),
        Affine(float("inf"), 0, 0, 0, -1, 0),
        Affine(1e-12, 0, 280000, 0, -1e-12, 2110000),
    ],
    ids=["singular", "not a number", "infinite", "below what numbers tell apart"],
)
def test_cells_without_a_usable_size_are_refused(model, tmp_path, transform):
    image = write_raster(tmp_path / "i.tif", noise(3, 32, 32), transform=transform)
    with pytest.raises(RasterError, match="gives its cells no usable size"):
        classify(settings_of(image, model, tmp_path), Heard())
    good = write_raster(tmp_path / "good.tif", noise(3, 32, 32))
    mask = write_raster(tmp_path / "mask.tif", np.ones((1, 9, 9), "uint8"), transform=transform)
    with pytest.raises(RasterError, match="gives its cells no usable size"):
        classify(settings_of(good, model, tmp_path, mask=mask), Heard())
    assert not list(tmp_path.glob("*out*"))


def test_a_result_that_nobody_can_mean_is_refused_before_it_is_begun(model, tmp_path):
    image = write_raster(tmp_path / "i.tif", noise(3, 32, 32))
    with pytest.raises(RasterError, match="1.6e[+]13 x 1.6e[+]13 cells, of 1e-12 each"):
        classify(settings_of(image, model, tmp_path, cell_size=1e-12), Heard())


def test_hundreds_of_processes_are_not_started_on_a_few_cores(model, tmp_path, monkeypatch):
    monkeypatch.setattr("os.cpu_count", lambda: 3)
    with pytest.raises(ParameterError, match="256 processes, and this machine has 3 cores"):
        classify(settings_of("/nowhere.tif", model, tmp_path, parallel_processing_factor="256"), Heard())


def test_a_seed_is_not_negative(tmp_path):
    chips = make_chips(tmp_path / "chips", count=4)
    with pytest.raises(ParameterError, match="SEED is -1"):
        prepare(train_job((str(chips),), str(tmp_path / "m"), encoder_weights="NONE", seed=-1), Heard())


def test_too_little_memory_is_a_sentence_wherever_it_is_found_out(monkeypatch):
    def full(reporter):
        raise MemoryError

    monkeypatch.setattr("slum_extractor_plugin.engine.check.check", full)
    with pytest.raises(EngineError, match="too little memory"):
        door.run("check", {}, Heard())


def test_tiles_that_no_memory_holds_are_refused(model, tmp_path):
    image = write_raster(tmp_path / "i.tif", noise(3, 32, 32))
    for esri in (False, True):
        with pytest.raises(ParameterError, match="do not fit into the .* Make TILE_SIZE or PADDING smaller"):
            classify(settings_of(image, model, tmp_path, tile_size=131072, esri_compatible=esri), Heard())


def test_an_extent_larger_than_any_map_is_refused(model, tmp_path):
    image = write_raster(tmp_path / "i.tif", noise(3, 32, 32))
    with pytest.raises(ParameterError, match="larger than any map"):
        classify(settings_of(image, model, tmp_path, extent="-1e308,1e308,-1e308,1e308"), Heard())


def test_a_folder_that_went_away_is_a_sentence_where_weights_and_rasters_are_ended(tmp_path):
    with pytest.raises(EngineError, match="Cannot write .*w.pth .* Check that its folder exists"):
        write_tensors(tmp_path / "gone" / "w.pth", {"a": torch.ones(2)})
    for content in (b"", b"no raster"):
        path = tmp_path / "x.tif"
        path.write_bytes(content) if content else path.unlink(missing_ok=True)
        with pytest.raises(RasterError, match="could not be written completely"):
            _finish(path, Resampling.mode, {})


def test_batch_norms_that_have_too_little_to_learn_from_are_a_sentence():
    norm = torch.nn.BatchNorm2d(3).train()
    with pytest.raises(EngineError, match="needs at least two chips per step"):
        Parts(lambda text: None).run(1, lambda slices: norm(torch.ones(1, 3, 1, 1)))


@pytest.mark.parametrize(
    ("name", "value"),
    [("out_report", [0, 0]), ("out_report", {"x": 1}), ("in_folder", {}), ("in_folder", 5), ("in_folder", [["chips"]])],
)
def test_a_list_or_an_object_is_no_text(name, value):
    values = {"in_folder": ["chips"], "out_report": "r.html", name: value}
    with pytest.raises(ParameterError, match=f"{name.upper()} is .*, and a text is needed"):
        FindLearningRate.of(values)


def test_names_that_cannot_be_are_refused(tmp_path):
    chips = make_chips(tmp_path / "chips", count=4)
    with pytest.raises(ParameterError, match="not a valid name for a report"):
        find_rate(rate_job((str(chips),), "/"), Heard())
    with pytest.raises(SlumExtractorError, match="is too long"):
        prepare(train_job((str(chips),), str(tmp_path / ("x" * 300)), encoder_weights="NONE"), Heard())


def test_a_name_of_blanks_is_none():
    values = {
        "in_raster": "i.tif",
        "in_model_definition": "m.dlpk",
        "out_classified_raster": "c.tif",
        "out_confidence_raster": " ",
    }
    assert ClassifyJob.of(values).out_confidence_raster == ""
    with pytest.raises(ParameterError, match="IN_RASTER is missing"):
        ClassifyJob.of({**values, "in_raster": " \t"})
