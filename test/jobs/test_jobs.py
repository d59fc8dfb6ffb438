"""Jobs: what they take, and the sentences for what they do not."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from slum_extractor_plugin.jobs.fields import parameter
from slum_extractor_plugin.jobs.job import Job
from slum_extractor_plugin.jobs.train import TrainDeepLearningModel as TrainJob

IMAGE = {"IN_RASTER": "i.tif", "IN_MODEL_DEFINITION": "m.dlpk", "OUT_CLASSIFIED_RASTER": "o.tif"}


def test_parameters_are_known_in_any_case_and_none_means_not_given():
    settings = ClassifyJob.of({**IMAGE, "PADDING": "64", "batch_size": None, "CELL_SIZE": 1})
    assert (settings.padding, settings.batch_size, settings.cell_size) == (64, None, 1.0)
    assert isinstance(settings.cell_size, float) and settings.predict_background is True


def test_one_folder_or_many():
    one = TrainJob.of({"IN_FOLDER": "a", "OUT_FOLDER": "o"})
    many = TrainJob.of({"IN_FOLDER": ["a", "b"], "OUT_FOLDER": "o"})
    assert (one.in_folder, many.in_folder) == (("a",), ("a", "b"))


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"PADING": 1}, "has no parameter pading. The nearest is padding"),
        ({"PADDING": "many"}, "PADDING is 'many', and a whole number is needed"),
        ({"PADDING": 1.5}, "PADDING is 1.5, and a whole number is needed"),
        ({"PADDING": True}, "PADDING is True, and a whole number is needed"),
        ({"PADDING": float("inf")}, "PADDING is inf, and a whole number is needed"),
        ({"PREDICT_BACKGROUND": "yes"}, "PREDICT_BACKGROUND is 'yes', and true or false is needed"),
        ({"CELL_SIZE": [1]}, "CELL_SIZE is .1., and a number is needed"),
        ({"PROCESSOR_TYPE": "TPU"}, "PROCESSOR_TYPE is 'TPU'; choose one of AUTO, GPU, CPU"),
    ],
)
def test_parameters_that_cannot_be_get_a_sentence(values, sentence):
    with pytest.raises(ParameterError, match=sentence):
        ClassifyJob.of({**IMAGE, **values})


def test_parameters_that_are_missing_are_named():
    with pytest.raises(ParameterError, match="The parameter IN_MODEL_DEFINITION is missing"):
        ClassifyJob.of({"IN_RASTER": "i.tif"})
    with pytest.raises(ParameterError, match="The parameter IN_FOLDER is missing"):
        TrainJob.of({"IN_FOLDER": [], "OUT_FOLDER": "o"})


def test_what_is_told_twice_is_equal():
    """A job survives the trip to the engine: its values as JSON make the same job again."""
    values = {"PADDING": 64, "ADDITIONAL_RASTERS": ["a.tif", "b.tif"], "PREDICT_BACKGROUND": False}
    job = ClassifyJob.of({**IMAGE, **values})
    assert ClassifyJob.of(job.values()) == job


def test_keywords_are_known_in_any_case():
    assert TrainJob.of({"in_folder": "a", "out_folder": "o", "monitor": "miou"}).monitor == "MIOU"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"cell_size": 0}, "CELL_SIZE is 0, and a number above 0, up to 1e[+]09, is needed"),
        ({"padding": -1}, "PADDING is -1, and a number from 0 to 65536 is needed"),
        ({"padding": 10**400}, "PADDING is 10000.*, and a number of ordinary size is needed"),
        ({"cell_size": float("nan")}, "CELL_SIZE is nan, and a number of ordinary size is needed"),
        ({"out_classified_raster": " "}, "OUT_CLASSIFIED_RASTER is missing"),
        ({"processing_mode": "PROCESS_ITEMS_SEPARATELY"}, "OUT_CLASSIFIED_FOLDER is missing"),
        ({"esri_compatible": True, "out_confidence_raster": "c.tif"}, "ArcGIS gives no confidence"),
        ({"esri_compatible": True, "mixed_precision": "TRUE"}, "ArcGIS computes in float32"),
        ({"esri_compatible": True, "out_uncertainty_raster": "u.tif"}, "ArcGIS gives no uncertainty"),
    ],
)
def test_ranges_and_contradictions(values, sentence):
    with pytest.raises(ParameterError, match=sentence):
        ClassifyJob.of({**IMAGE, **values})


@dataclass(frozen=True)
class Upper(Job):
    share: float = parameter("number", "Share", "A share.", 0.5, maximum=1)


def test_a_range_with_an_upper_end_only_is_told():
    assert Upper.of({"SHARE": -5}).share == -5
    with pytest.raises(ParameterError, match="SHARE is 2, and a number of 1 or less is needed"):
        Upper.of({"SHARE": 2})
