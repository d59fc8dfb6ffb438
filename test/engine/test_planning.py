"""How a scene is cut follows from memory, the scene's size, and what was asked for."""

from __future__ import annotations

import dataclasses

import pytest
import torch
from engine_jobs import classify_job

from slum_extractor_plugin.engine.inference import backends, planning
from slum_extractor_plugin.engine.inference.backends import BFLOAT16, EAGER, FLOAT16, FLOAT32, FUSED
from slum_extractor_plugin.engine.inference.planning import plan_for
from slum_extractor_plugin.errors import EngineError, ParameterError
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.emd import ModelDefinition
from slum_extractor_plugin.grid import Window

DEFINITION = ModelDefinition("UNET", "resnet18", (0, 1, 2), (ClassInfo(1, "Slum", (1, 2, 3)),), (256, 256))
LARGE = Window(0, 0, 9000, 4000)


@pytest.fixture
def plan(monkeypatch):
    """Returns a function that plans with so many GiB."""

    def do(gigabytes: float, extent: Window = LARGE, backend: str = FUSED, device: str = "cpu", **settings):
        monkeypatch.setattr(planning, "available_memory", lambda _: int(gigabytes * 2**30))
        settings = classify_job("image.tif", "model.dlpk", "out.tif", **settings)
        return plan_for(settings, DEFINITION, torch.device(device), extent, backend)

    return do


@pytest.mark.parametrize(
    ("gigabytes", "backend", "core"),
    [(16, FUSED, 2048), (16, EAGER, 1024), (4, FUSED, 1024), (2, FUSED, 768), (0.6, FUSED, 256)],
)
def test_cores_are_as_large_as_memory_allows_and_whole_blocks(plan, gigabytes, backend, core):
    tiling = plan(gigabytes, backend=backend, padding=32).tiling
    assert (tiling.step, tiling.padding) == (core, 160)


def test_more_padding_than_that_is_kept(plan):
    assert plan(16, padding=200).tiling.padding == 224


def test_a_scene_of_one_tile_gets_the_padding_that_was_asked_for(plan):
    assert plan(16, Window(0, 0, 500, 300), padding=40).tiling.padding == 64
    assert plan(16, Window(0, 0, 500, 300)).tiling.padding == 64  # a quarter of the chip
    assert plan(16, Window(0, 0, 500, 300)).tiling.step == 768


def test_a_tile_size_that_is_given_is_kept_with_its_padding(plan):
    tiling = plan(16, tile_size=500, padding=96).tiling
    assert (tiling.size, tiling.padding) == (512, 96)


@pytest.mark.parametrize("kind", ["PSPNET", "DEEPLAB"])
def test_networks_that_average_over_a_tile_get_tiles_of_their_chips_size(plan, monkeypatch, kind):
    monkeypatch.setattr(f"{__name__}.DEFINITION", dataclasses.replace(DEFINITION, model_type=kind))
    assert (plan(16, padding=32).tiling.size, plan(16, padding=32).tiling.padding) == (256, 32)
    assert plan(16, padding=32, tile_size=512).tiling.size == 512
    with pytest.raises(ParameterError, match="tile of 256"):
        plan(16, padding=128)


def test_precision_and_batches(plan):
    assert (plan(16).precision, plan(16).batch_size, plan(16, batch_size=5).batch_size) == (FLOAT32, 1, 5)
    gpu = plan(80, device="cuda", backend=EAGER)
    assert gpu.precision == FLOAT16 and gpu.tiling.step == 2048 and gpu.batch_size == 3


def test_half_precision_is_for_who_asks_or_has_a_gpu(plan, monkeypatch):
    monkeypatch.setattr(backends, "computes_in_bfloat16", lambda: True)
    assert plan(16, mixed_precision="TRUE").precision == BFLOAT16
    assert plan(16, mixed_precision="FALSE", device="cuda").precision == FLOAT32
    monkeypatch.setattr(backends, "computes_in_bfloat16", lambda: False)
    assert plan(16).precision == FLOAT32
    with pytest.raises(EngineError, match="does not compute in bfloat16. Set MIXED_PRECISION to AUTO or FALSE"):
        plan(16, mixed_precision="TRUE")
    with pytest.raises(EngineError, match="does not compute in bfloat16"):  # planned by another machine
        backends.make_forward(EAGER, torch.nn.Identity(), torch.device("cpu"), BFLOAT16)


def test_what_does_not_fit_gets_a_sentence(plan):
    with pytest.raises(ParameterError, match="Padding 3000 needs tiles of 9024 cells, which do not fit into memory"):
        plan(4, padding=3000)
    with pytest.raises(ParameterError, match="Padding 64 on both sides leaves nothing of a tile of 128"):
        plan(4, padding=64, tile_size=128)
