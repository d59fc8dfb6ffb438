"""Every tool, in the order of the work."""

from __future__ import annotations

from .adapt import AdaptDeepLearningModel, SuggestLabels
from .analysis import ComputeAccuracyForPixelClassification, TrackSlumGrowth
from .classify import ClassifyPixelsUsingDeepLearning, ExtractSlums
from .compare import CompareModels
from .engine import CheckEngine, InstallEngine
from .export import ExportTrainingDataForDeepLearning, RebuildTrainingMetadata, ShowTrainingData
from .generalize import MajorityFilter, RasterToPolygon
from .job import Job
from .models import ExportModelToOnnx, ShowModel, ShowProvenance
from .summaries import ReportSdgIndicator, SummarizeSlumsByGrid
from .train import FindLearningRate, TrainDeepLearningModel

TOOLS: tuple[type[Job], ...] = (
    ExportTrainingDataForDeepLearning,
    ShowTrainingData,
    RebuildTrainingMetadata,
    FindLearningRate,
    TrainDeepLearningModel,
    ShowModel,
    ExportModelToOnnx,
    AdaptDeepLearningModel,
    ClassifyPixelsUsingDeepLearning,
    ExtractSlums,
    SuggestLabels,
    MajorityFilter,
    RasterToPolygon,
    ComputeAccuracyForPixelClassification,
    CompareModels,
    TrackSlumGrowth,
    SummarizeSlumsByGrid,
    ReportSdgIndicator,
    ShowProvenance,
    InstallEngine,
    CheckEngine,
)


def tool(name: str) -> type[Job]:
    """Return a tool by its id or its name on the command line.

    Raises:
        KeyError: no tool is named so.
    """
    return {**{kind.ID: kind for kind in TOOLS}, **{kind.COMMAND: kind for kind in TOOLS}}[name]
