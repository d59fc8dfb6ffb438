"""Suggest Labels and Adapt Deep Learning Model: a model in a place that it was not trained on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional

from .classify import ClassifyPixelsUsingDeepLearning
from .fields import inherited, parameter
from .job import Job, Result
from .keywords import Processor
from .train import PACKAGES, TrainDeepLearningModel


@dataclass(frozen=True)
class SuggestLabels(Job):
    """Ranks places of an image by how much labels drawn there would teach a model."""

    ID = "suggestlabels"
    COMMAND = "suggest"
    TITLE = "Suggest Labels"
    TAGS = ("active learning", "labels", "uncertainty", "sampling", "new city", "annotate", "training data")
    RUNS = "tools.suggestion:suggest"
    NEEDS = "gdal"
    CHAINS = True
    RESULTS = (Result("COUNT", "Number of places", "number"),)

    in_raster: str = parameter("raster", "Input raster", "Image of the place where the model is to be used.")
    in_model_definition: str = parameter(
        "file", "Model definition", "Package made by Train Deep Learning Model, here or in ArcGIS.", files=PACKAGES
    )
    number_of_places: int = parameter(
        "integer", "Number of places", "How many places to suggest.", 10, minimum=1, maximum=10_000
    )
    place_size: Optional[int] = parameter(
        "integer",
        "Place size in cells",
        "Side of a place, in cells of the size that the model classifies at; an odd number is rounded up. Empty: the "
        "model's chip size.",
        None,
        minimum=16,
        maximum=2**14,
        empty="The model's chip size",
    )
    mask: Optional[str] = inherited(
        ClassifyPixelsUsingDeepLearning,
        "mask",
        help="Polygons, or a raster: places are searched for inside the polygons, or where the raster has data.",
    )
    labelled: Optional[str] = parameter(
        "vector",
        "Areas labelled already",
        "Polygons of areas whose labels are drawn. Places do not overlap them and are unlike them.",
        None,
        polygons=True,
        advanced=True,
    )
    seed: int = parameter(
        "integer",
        "Random seed",
        "Decides between places of equal score. The same seed gives the same places.",
        0,
        minimum=0,
        advanced=True,
    )
    processor_type: Processor = inherited(ClassifyPixelsUsingDeepLearning, "processor_type", advanced=True)
    out_places: str = parameter(
        "out_vector",
        "Places to label",
        "Squares with the fields rank, uncertainty (percent), found (percent of the cells with a class), distance "
        "(from places labelled or chosen before, in standard deviations), score and reason.",
        polygons=True,
    )


@dataclass(frozen=True)
class AdaptDeepLearningModel(Job):
    """Fits a model to unlabelled images of another place, date or sensor, and writes a new package."""

    ID = "adaptdeeplearningmodel"
    COMMAND = "adapt"
    TITLE = "Adapt Deep Learning Model"
    TAGS = ("domain adaptation", "self-training", "batch normalization", "new city", "sensor", "unlabelled", "transfer")
    RUNS = "engine.adaptation.adapt:adapt"
    NEEDS = "torch"
    RESULTS = (Result("OUT_MODEL_FILE", "Model package", "file"), Result("OUT_REPORT", "Adaptation report", "page"))

    in_model_definition: str = parameter(
        "file",
        "Model definition",
        "Package to adapt, made by Train Deep Learning Model, here or in ArcGIS.",
        files=PACKAGES,
    )
    in_rasters: tuple[str, ...] = parameter(
        "rasters", "Images without labels", "Images of the place, date or sensor that the model is to be used for."
    )
    method: Literal["STATISTICS", "SELF_TRAINING"] = parameter(
        "keyword",
        "Method",
        "STATISTICS: batch norms take the images' own statistics; takes seconds. SELF_TRAINING: the network then "
        "also learns from the cells it is surest of; takes minutes.",
        "STATISTICS",
        advanced=True,
    )
    time_budget: float = parameter(
        "decimal",
        "Time budget (minutes)",
        "Maximum minutes for SELF_TRAINING, which mostly ends sooner. If the time limit ends it, the result depends "
        "on the machine.",
        15.0,
        minimum=0.0,
        exclusive=True,
        maximum=1e6,
        advanced=True,
    )
    chips: tuple[str, ...] = parameter(
        "folders",
        "Labelled chips (chip folder)",
        "A few chips of the new place, of the model's classes. They measure the model before and after; SELF_TRAINING "
        "also learns from two thirds of them. Several folders: separated by ;",
        (),
        advanced=True,
    )
    seed: int = inherited(TrainDeepLearningModel, "seed")
    processor_type: Processor = inherited(TrainDeepLearningModel, "processor_type")
    gpu_id: Optional[int] = inherited(TrainDeepLearningModel, "gpu_id")
    out_folder: str = parameter(
        "out_folder",
        "Output model folder",
        "Folder for the new package, .dlpk, which gets the folder's name, and the report.",
    )
