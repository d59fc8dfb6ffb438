"""What make test-trust found the engine to stumble over, once each."""

from __future__ import annotations

import numpy as np
import pytest
from engine_making import Heard, make_chips, make_package, noise, write_raster
from rasterio.transform import Affine

from slum_extractor_plugin.engine import __main__ as door
from slum_extractor_plugin.engine.inference.run import classify
from slum_extractor_plugin.engine.settings import ClassifySettings, TrainSettings
from slum_extractor_plugin.engine.training.preparation import prepare
from slum_extractor_plugin.errors import EngineError, ParameterError, RasterError


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> str:
    return make_package(tmp_path_factory.mktemp("hostile") / "m.dlpk")[0]


def settings_of(image: str, model: str, out, **changes) -> ClassifySettings:
    return ClassifySettings(**{
        "in_raster": image, "in_model_definition": model, "out_classified_raster": str(out / "out.tif"),
        "processor_type": "CPU", "tile_size": 64, "padding": 0, **changes,
    })


@pytest.mark.parametrize("transform", [
    Affine(1, 1, 280000, 1, 1, 2110000), Affine(0.5, 0, float("nan"), 0, -0.5, 2110000),
    Affine(float("inf"), 0, 0, 0, -1, 0), Affine(1e-12, 0, 280000, 0, -1e-12, 2110000),
], ids=["singular", "not a number", "infinite", "below what numbers tell apart"])
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
    with pytest.raises(ParameterError, match="seed is -1"):
        prepare(TrainSettings((str(chips),), str(tmp_path / "m"), encoder_weights="NONE", seed=-1), Heard())


def test_too_little_memory_is_a_sentence_wherever_it_is_found_out(monkeypatch):
    def full(settings, reporter):
        raise MemoryError

    monkeypatch.setattr("slum_extractor_plugin.engine.check.check", full)
    with pytest.raises(EngineError, match="too little memory"):
        door.run("check", {}, Heard())
