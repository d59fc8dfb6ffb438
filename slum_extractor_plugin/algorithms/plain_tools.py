"""The tools that need nothing of their own in QGIS beyond the description of their job."""

from __future__ import annotations

from ..jobs import adapt, analysis, compare, export, generalize, models, summaries, train
from .base import tool_class
from .matrix_style import style_matrix
from .share_style import style_share_raster, style_shares
from .styling import style_classes, style_footprints, style_points, style_polygons

ExportTrainingDataForDeepLearning = tool_class(
    export.ExportTrainingDataForDeepLearning, OUT_FOOTPRINTS=style_footprints
)
ShowTrainingData = tool_class(export.ShowTrainingData)
RebuildTrainingMetadata = tool_class(export.RebuildTrainingMetadata)
FindLearningRate = tool_class(train.FindLearningRate)
ShowModel = tool_class(models.ShowModel)
CompareModels = tool_class(compare.CompareModels, OUT_DISAGREEMENT=style_classes)
ShowProvenance = tool_class(models.ShowProvenance)
ExportModelToOnnx = tool_class(models.ExportModelToOnnx)
AdaptDeepLearningModel = tool_class(adapt.AdaptDeepLearningModel)
MajorityFilter = tool_class(generalize.MajorityFilter, OUT_RASTER=style_classes)
RasterToPolygon = tool_class(generalize.RasterToPolygon, OUT_POLYGON_FEATURES=style_polygons)
ComputeAccuracyForPixelClassification = tool_class(
    analysis.ComputeAccuracyForPixelClassification,
    OUT_CONFUSION_MATRIX=style_matrix,
    OUT_ERROR_RASTER=style_classes,
    OUT_POINTS=style_points,
)
SummarizeSlumsByGrid = tool_class(
    summaries.SummarizeSlumsByGrid, OUT_GRID_FEATURES=style_shares, OUT_RASTER=style_share_raster
)
