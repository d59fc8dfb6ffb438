"""Compare Models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..errors import ParameterError
from .analysis import ComputeAccuracyForPixelClassification
from .classify import ClassifyPixelsUsingDeepLearning
from .fields import inherited, parameter
from .generalize import MajorityFilter
from .job import ANALYSIS, Job, Result
from .keywords import GeotiffLayout, Processor
from .train import PACKAGES


@dataclass(frozen=True)
class CompareModels(Job):
    """Compares model packages, or class rasters, on one ground truth: differences with intervals, and their place."""

    ID = "comparemodels"
    COMMAND = "compare-models"
    TITLE = "Compare Models"
    GROUP = ANALYSIS
    TAGS = ("compare", "models", "iou", "precision", "recall", "bootstrap", "significance", "validation")
    RUNS = "tools.comparison:compare"
    NEEDS = "gdal"
    CHAINS = True
    RESULTS = (Result("BEST", "Name of the best by IoU", "text"),)

    in_models: tuple[str, ...] = parameter(
        "files",
        "Model packages",
        "Packages to classify the image with. Empty: class rasters only are compared.",
        (),
        files=PACKAGES,
    )
    in_raster: Optional[str] = parameter(
        "raster", "Input raster", "Image to classify with each package.", None, gives="image"
    )
    in_class_rasters: tuple[str, ...] = parameter(
        "rasters",
        "Class rasters",
        "Results to compare as they are, on the same cells as each other and as the image.",
        (),
    )
    in_ground_truth_data: str = inherited(ComputeAccuracyForPixelClassification, "in_ground_truth_data", note="")
    class_value_field: str = inherited(ComputeAccuracyForPixelClassification, "class_value_field")
    class_of_interest: Optional[int] = parameter(
        "integer",
        "Class of interest",
        "Compare this class with all others taken together. Empty: all classes but the background count together.",
        None,
        minimum=1,
    )
    block_size: Optional[float] = parameter(
        "decimal",
        "Block size in metres",
        "Side of the blocks of ground that are drawn for the intervals: larger than a settlement. Empty: a hundredth "
        "of the area.",
        None,
        minimum=0.0,
        exclusive=True,
        maximum=1e6,
        empty="A hundredth of the area",
        advanced=True,
    )
    unlabeled_value: Optional[int] = inherited(ComputeAccuracyForPixelClassification, "unlabeled_value")
    mask: Optional[str] = inherited(ComputeAccuracyForPixelClassification, "mask", advanced=True, arcgis_name="")
    cell_size: Optional[float] = inherited(
        ClassifyPixelsUsingDeepLearning,
        "cell_size",
        advanced=True,
        unit_of=("in_raster",),
        environment="",
        help="Cell size to classify at, the same for all packages. Empty: the raster's own if the models were trained "
        "near it.",
    )
    seed: int = parameter(
        "integer", "Seed", "The same seed draws the same blocks.", 42, minimum=0, maximum=2**32 - 1, advanced=True
    )
    processor_type: Processor = inherited(
        ClassifyPixelsUsingDeepLearning, "processor_type", advanced=True, environment="", note=""
    )
    geotiff_layout: GeotiffLayout = inherited(MajorityFilter, "geotiff_layout")
    out_report: str = parameter(
        "out_file",
        "Comparison report",
        "One HTML page with the figures of each model, their differences with 95 % intervals, and the time each took.",
        files="HTML files (*.html)",
    )
    out_table: Optional[str] = parameter(
        "out_file", "Table", "The same figures as CSV.", None, files="CSV files (*.csv)"
    )
    out_disagreement: Optional[str] = parameter(
        "out_raster",
        "Raster of disagreement",
        "0: all are right. 1: none is. 2: some are. From 3 on: only that one is right, in the order of the inputs.",
        None,
    )

    def check(self) -> None:
        """Refuse fewer than two sides, and packages without an image."""
        if len(self.in_models) + len(self.in_class_rasters) < 2:
            raise ParameterError("Give two or more: IN_MODELS, IN_CLASS_RASTERS, or both together.")
        if self.in_models and not self.in_raster:
            raise ParameterError("IN_RASTER is missing. Give the image to classify with IN_MODELS.")
