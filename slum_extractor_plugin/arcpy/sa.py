"""ArcGIS's Spatial Analyst functions: Majority Filter, and those that Image Analyst shares with it."""

from __future__ import annotations

from ..jobs import generalize
from .function import function
from .ia import (
    ClassifyPixelsUsingDeepLearning,
    ComputeAccuracyForPixelClassification,
    ExportTrainingDataForDeepLearning,
    TrainDeepLearningModel,
)

__all__ = [
    "ClassifyPixelsUsingDeepLearning",
    "ComputeAccuracyForPixelClassification",
    "ExportTrainingDataForDeepLearning",
    "MajorityFilter",
    "TrainDeepLearningModel",
]

MajorityFilter = function(generalize.MajorityFilter, returned="out_raster")
