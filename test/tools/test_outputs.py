"""Outputs that would destroy an input or each other are refused before any work, with the labels of both."""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path, PureWindowsPath

import pytest

from slum_extractor_plugin import staging
from slum_extractor_plugin.errors import ParameterError, SlumExtractorError
from slum_extractor_plugin.jobs.analysis import ComputeAccuracyForPixelClassification
from slum_extractor_plugin.jobs.export import ExportTrainingDataForDeepLearning, ShowTrainingData
from slum_extractor_plugin.jobs.generalize import MajorityFilter, RasterToPolygon
from slum_extractor_plugin.staging import staged_file
from slum_extractor_plugin.tools.outputs import check_outputs, check_tables
from slum_extractor_plugin.tools.run import run


@pytest.fixture
def raster(tmp_path) -> Path:
    path = tmp_path / "classes.tif"
    path.write_bytes(b"kept")
    return path


def spellings(path: Path) -> list[str]:
    """Ways to write one path."""
    link = path.with_name("link.tif")
    link.symlink_to(path)
    return [str(path), os.path.relpath(path), f"{path.parent}/../{path.parent.name}/{path.name}", str(link)]


def test_an_output_that_is_the_input_is_refused_however_it_is_written(raster):
    for name in spellings(raster):
        with pytest.raises(ParameterError, match="is also the input class raster, which would be lost"):
            run(MajorityFilter(in_raster=str(raster), out_raster=name), None)
    assert raster.read_bytes() == b"kept"


def test_an_output_that_is_another_input_is_refused(raster, tmp_path):
    mask = tmp_path / "mask.gpkg"
    for text in (str(mask), f"{mask}|layername=mask"):
        job = ExportTrainingDataForDeepLearning(
            in_raster=str(raster), in_class_data=str(raster), in_mask_polygons=text, out_folder=str(mask)
        )
        with pytest.raises(ParameterError, match="is also the mask polygons"):
            check_outputs(job)


def test_the_file_behind_a_copy_is_an_input_too(raster, tmp_path):
    job = RasterToPolygon(in_raster=str(tmp_path / "copy.vrt"), out_polygon_features=str(raster))
    with pytest.raises(ParameterError, match="is also the input class raster"):
        check_outputs(job, {str(raster): "IN_RASTER"})


def test_two_outputs_of_one_name_are_refused(raster, tmp_path):
    job = ComputeAccuracyForPixelClassification(
        in_raster=str(raster),
        in_ground_truth_data=str(tmp_path / "truth.tif"),
        out_confusion_matrix=str(tmp_path / "out.gpkg"),
        out_points=str(tmp_path / "out.gpkg"),
    )
    with pytest.raises(ParameterError, match="Accuracy assessment points and Confusion matrix are both"):
        check_outputs(job)


def test_an_output_among_chips_is_refused(tmp_path):
    (tmp_path / "chips" / "images").mkdir(parents=True)
    chips = tmp_path / "chips"
    with pytest.raises(ParameterError, match="is among the chips"):
        check_outputs(ShowTrainingData(in_folder=str(chips), out_report=str(chips / "images" / "r.html")))
    check_outputs(ShowTrainingData(in_folder=str(chips), out_report=str(tmp_path / "r.html")))


def test_devices_pipes_and_places_off_the_disk_are_no_targets(raster, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    for target in ("/dev/null", "/dev/stdout", str(tmp_path / "pipe"), str(tmp_path / "broken"), "/vsimem/x.tif"):
        with pytest.raises(ParameterError, match="Filtered class raster: .* Give the name of a file"):
            check_outputs(MajorityFilter(in_raster=str(raster), out_raster=target))


@pytest.mark.posix
def test_a_folder_of_chips_that_leads_elsewhere_is_refused_before_work(raster, tmp_path):
    (tmp_path / "chips").mkdir()
    job = ExportTrainingDataForDeepLearning(
        in_raster=str(raster), in_class_data=str(raster), out_folder=str(tmp_path / "chips")
    )
    check_outputs(job)
    (tmp_path / "chips" / "images").symlink_to(tmp_path)
    with pytest.raises(SlumExtractorError, match="images is a link to another place"):
        check_outputs(job)


def test_names_of_devices_of_windows_are_no_targets_there(raster, tmp_path, monkeypatch):
    job = MajorityFilter(in_raster=str(raster), out_raster=str(tmp_path / "COM1.tif"))
    check_outputs(job)
    monkeypatch.setattr(staging, "PurePath", PureWindowsPath)
    with pytest.raises(SlumExtractorError, match="is the name of a device on Windows"):
        check_outputs(job)


@pytest.mark.parametrize("name", ["x.png", "x.asc", "x.vrt", "x.jp2", "x"])
def test_a_raster_of_another_ending_is_refused_with_those_that_are_written(raster, tmp_path, name):
    with pytest.raises(ParameterError, match="Filtered class raster: .*End it with one of .tif, .tiff, .gpkg, .img"):
        check_outputs(MajorityFilter(in_raster=str(raster), out_raster=str(tmp_path / name)))


def test_a_geopackage_of_several_layers_is_not_replaced(raster, tmp_path):
    def package(*layers: str) -> None:
        connection = sqlite3.connect(tmp_path / "out.gpkg")
        connection.execute("CREATE TABLE IF NOT EXISTS gpkg_contents (table_name TEXT)")
        connection.executemany("INSERT INTO gpkg_contents VALUES (?)", [(layer,) for layer in layers])
        connection.commit()
        connection.close()

    job = RasterToPolygon(in_raster=str(raster), out_polygon_features=str(tmp_path / "out.gpkg"))
    package("out", "layer_styles")
    check_outputs(job)
    package("roads")
    for each in (job, MajorityFilter(in_raster=str(raster), out_raster=str(tmp_path / "out.gpkg"))):
        with pytest.raises(ParameterError, match="out.gpkg holds the layers out, roads, which would be lost"):
            check_outputs(each)
    (tmp_path / "out.gpkg").write_bytes(b"no database")
    check_outputs(job)


def test_a_geopackage_whose_layers_have_no_end_does_not_hang(raster, tmp_path):
    connection = sqlite3.connect(tmp_path / "out.gpkg")
    connection.execute(
        "CREATE VIEW gpkg_contents AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
        "SELECT 'x' AS table_name FROM n WHERE i < 0"
    )
    connection.close()
    started = time.monotonic()
    check_outputs(RasterToPolygon(in_raster=str(raster), out_polygon_features=str(tmp_path / "out.gpkg")))
    assert time.monotonic() - started < 60  # without a limit it does not end


def test_tables_that_are_read_or_written_twice_are_refused(raster, tmp_path):
    job = ComputeAccuracyForPixelClassification(
        in_raster=str(raster),
        in_ground_truth_data=f"{tmp_path}/a.gpkg|layername=truth",
        out_confusion_matrix=str(tmp_path / "m.gpkg"),
        out_points=str(tmp_path / "p.gpkg"),
    )
    truth = {f"{tmp_path}/a.gpkg|layername=truth": "IN_GROUND_TRUTH_DATA", "": "MASK"}
    link = tmp_path / "link.gpkg"
    link.symlink_to(tmp_path / "a.gpkg")
    check_tables(job, {"OUT_POINTS": f"{tmp_path}/a.gpkg|layername=points", "OUT_CONFUSION_MATRIX": ""}, truth)
    for table, other in ((f"{tmp_path}/x/../a.gpkg|layername=Truth", "ground truth"), (f"{link}|layername=truth", "")):
        with pytest.raises(ParameterError, match=f"Accuracy assessment points: .* is also the {other}"):
            check_tables(job, {"OUT_POINTS": table}, truth)
    twice = f"{tmp_path}/a.gpkg|layername=t"
    with pytest.raises(ParameterError, match="is also the accuracy assessment points"):
        check_tables(job, {"OUT_POINTS": twice, "OUT_CONFUSION_MATRIX": twice}, truth)
    with pytest.raises(ParameterError, match="Accuracy assessment points and Confusion matrix are both"):
        check_tables(job, {"OUT_POINTS": f"{tmp_path}/m.gpkg|layername=t"}, truth)
    with pytest.raises(ParameterError, match="is also the ground truth"):
        check_tables(
            job,
            {"OUT_POINTS": "postgres:h:5432/city/public.t"},
            {"postgres:h:5432/city/public.t": "IN_GROUND_TRUTH_DATA"},
        )


def test_a_shapefile_leaves_no_index_of_an_older_one(tmp_path):
    for ending in (".shp", ".qix", ".sbn", ".cpg", ".txt"):
        (tmp_path / f"slums{ending}").write_text("old")
    with staged_file(tmp_path / "slums.shp") as staged:
        staged.write_text("new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["slums.shp", "slums.txt"]
