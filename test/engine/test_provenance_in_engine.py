"""The record of where an output comes from, in what the engine writes."""

from __future__ import annotations

import json

import rasterio
from engine_jobs import classify_job
from engine_making import PROCESSOR, Heard, make_package, noise, write_raster

from slum_extractor_plugin.engine.run import run
from slum_extractor_plugin.formats.dlpk import definition_of, open_package, write_package
from slum_extractor_plugin.formats.provenance_files import read_record
from slum_extractor_plugin.provenance import KEY, recording

RECORD = {"tool": "a", "title": 'Ä <b> & "c"', "version": "1", "inputs": [], "parameters": {"X": 1}}


def test_rasters_and_packages_carry_the_record(tmp_path):
    with recording(RECORD):
        model, *_ = make_package(tmp_path / "m.dlpk")
    made = read_record(model)
    assert {name: made[name] for name in RECORD} == RECORD and len(made["created"]) == 10
    image = write_raster(tmp_path / "image.tif", noise(3, 70, 90))
    job = classify_job(
        image,
        model,
        str(tmp_path / "c.tif"),
        padding=32,
        processor_type=PROCESSOR,
        out_confidence_raster=str(tmp_path / "p.tif"),
    )
    with recording(RECORD):
        run("classify", job.values(), Heard())
    for name in ("c.tif", "p.tif"):
        found = read_record(str(tmp_path / name))
        with rasterio.open(tmp_path / name) as raster:
            assert json.loads(raster.tags()[KEY]) == found
        assert found["libraries"]["rasterio"] == rasterio.__version__ and "torch" in found["libraries"]
        assert {key: found[key] for key in RECORD} == RECORD


def test_copy_of_a_package_outside_a_tool_keeps_its_record(tmp_path):
    with recording(RECORD):
        model, *_ = make_package(tmp_path / "m.dlpk")
    with open_package(model) as package:
        write_package(tmp_path / "copy.dlpk", package.definition, package.weights)
    assert definition_of(tmp_path / "copy.dlpk").extra == definition_of(model).extra
