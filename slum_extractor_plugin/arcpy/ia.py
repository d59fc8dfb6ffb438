"""ArcGIS's Image Analyst functions: training data, training, classification, accuracy."""

from __future__ import annotations

from ..jobs import analysis, classify, export, train
from .function import function

ExportTrainingDataForDeepLearning = function(export.ExportTrainingDataForDeepLearning)
TrainDeepLearningModel = function(train.TrainDeepLearningModel)
ClassifyPixelsUsingDeepLearning = function(classify.ClassifyPixelsUsingDeepLearning, returned="out_classified_raster")
ComputeAccuracyForPixelClassification = function(analysis.ComputeAccuracyForPixelClassification)
