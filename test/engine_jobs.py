"""Jobs of the engine written briefly: what goes in and what comes out first."""

from __future__ import annotations

from typing import Any

from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning
from slum_extractor_plugin.jobs.train import FindLearningRate, TrainDeepLearningModel


def classify_job(image: Any, package: Any, target: Any, **values: Any) -> ClassifyPixelsUsingDeepLearning:
    """Return the job that classifies an image into ``target``."""
    return ClassifyPixelsUsingDeepLearning(
        in_raster=image, in_model_definition=package, out_classified_raster=target, **values
    )


def train_job(chips: Any, out: Any, **values: Any) -> TrainDeepLearningModel:
    """Return the job that trains on chip folders."""
    return TrainDeepLearningModel(in_folder=chips, out_folder=out, **values)


def rate_job(chips: Any, report: Any, **values: Any) -> FindLearningRate:
    """Return the job that looks for a learning rate."""
    return FindLearningRate(in_folder=chips, out_report=report, **values)
