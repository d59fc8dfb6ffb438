"""Classify Pixels Using Deep Learning, and the chain from an image to polygons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional

from ..errors import ParameterError
from .fields import inherited, parameter
from .generalize import MajorityFilter, RasterToPolygon
from .job import Job, Result
from .keywords import (
    MATCH_AUTO,
    NO_MATCHING,
    SEPARATELY,
    GeotiffLayout,
    MatchToTraining,
    MixedPrecision,
    ModelWeights,
    ProcessingMode,
    Processor,
)
from .train import PACKAGES


@dataclass(frozen=True)
class ClassifyPixelsUsingDeepLearning(Job):
    """Classifies each cell of an image with a model package, as ArcGIS's tool of this name does."""

    ID = "classifypixelsusingdeeplearning"
    COMMAND = "classify"
    TITLE = "Classify Pixels Using Deep Learning"
    TAGS = ("classify", "inference", "predict", "deep learning", "u-net", "unet", "segmentation", "dlpk", "emd")
    RUNS = "engine.inference.run:classify"
    AFTER = "tools.summaries:after_classifying"
    NEEDS = "torch"
    LACKS = (
        (6, "out_featureclass", None),
        (7, "overwrite_attachments", "NO_OVERWRITE"),
        (8, "use_pixelspace", "NO_PIXELSPACE"),
    )

    in_raster: str = parameter(
        "raster", "Input raster", "Image to classify, similar to the training images.", arcgis=1, gives="image"
    )
    in_model_definition: str = parameter(
        "file",
        "Model definition",
        "Package made by Train Deep Learning Model, here or in ArcGIS: .dlpk, .emd, or its JSON text.",
        files=PACKAGES,
        arcgis=2,
        takes=("model",),
        note=".dlpk, .emd, a folder, or JSON text",
    )
    padding: Optional[int] = parameter(
        "integer",
        "Padding",
        "Cells of context on each side of a tile, at least. Empty: a quarter of the model's chip size.",
        None,
        minimum=0,
        maximum=2**16,
        arcgis_name="`arguments`: `padding`",
    )
    batch_size: Optional[int] = parameter(
        "integer",
        "Batch size",
        "Tiles computed at once. Empty: chosen to fit the memory.",
        None,
        minimum=1,
        maximum=10**6,
        empty="Chosen by memory",
        arcgis_name="`arguments`: `batch_size`",
    )
    tile_size: Optional[int] = parameter(
        "integer",
        "Tile size",
        "Side of a tile in cells; larger tiles waste less on padding. Empty: chosen to fit the memory.",
        None,
        minimum=32,
        maximum=2**17,
        empty="Chosen by memory",
        arcgis_name="`arguments`: `tile_size`",
    )
    predict_background: bool = parameter(
        "switch",
        "Predict background",
        "Untick to give every cell the most likely of the model's classes, never background.",
        True,
        arcgis_name="`arguments`: `predict_background`",
    )
    test_time_augmentation: bool = parameter(
        "switch",
        "Test time augmentation",
        "Average over eight flips and rotations of the image: slightly better, eight times slower.",
        False,
        arcgis_name="`arguments`: `test_time_augmentation`",
    )
    cell_size: Optional[float] = parameter(
        "decimal",
        "Cell size in units of the raster's CRS",
        "Cell size to classify at. Empty: the raster's own if the model was trained near it, otherwise the model's.",
        None,
        minimum=0.0,
        exclusive=True,
        maximum=1e9,
        unit_of=("output_coordinate_system", "in_raster"),
        environment="cellSize",
    )
    processor_type: Processor = parameter(
        "keyword",
        "Processor type",
        "AUTO: the GPU if there is one. GPU: fails if there is none.",
        "AUTO",
        environment="processorType",
        note="GPU fails when there is none",
    )
    arguments: str = parameter(
        "text",
        "Model arguments",
        "ArcGIS's form, 'padding 100;batch_size 8'. Overrides the fields above.",
        "",
        advanced=True,
        arcgis=3,
        note="the same text; it overrides the parameters of these names",
    )
    esri_compatible: bool = parameter(
        "switch",
        "Esri compatible",
        "Cut, pad and stitch exactly as ArcGIS does, seams included. For results that must equal ArcGIS's.",
        False,
        advanced=True,
    )
    additional_models: tuple[str, ...] = parameter(
        "files",
        "Additional models",
        "Further packages, used together with the first: their probabilities are averaged, and the run takes the "
        "time of all. They must have the same classes, bands and cell size.",
        (),
        files=PACKAGES,
        advanced=True,
    )
    model_weights: ModelWeights = parameter(
        "keyword",
        "Weights of the models",
        "EQUAL: every model has the same weight. VALIDATION_IOU: weight by the IoU on each model's validation chips.",
        "EQUAL",
        advanced=True,
    )
    bands: str = parameter(
        "text",
        "Bands",
        "The image's bands for the model, in its order, by name or number from 1: 'red, green, nir' or '4 3 2'. "
        "Empty: by name, colour, wavelength or position, whichever image and model share; alpha is never used.",
        "",
        advanced=True,
        widget="bands",
    )
    additional_rasters: tuple[str, ...] = parameter(
        "rasters",
        "Additional rasters",
        "Further images. Where they overlap, the input raster is on top, then the first of these.",
        (),
        advanced=True,
    )
    processing_mode: ProcessingMode = parameter(
        "keyword",
        "Processing mode",
        "PROCESS_AS_MOSAICKED_IMAGE: all rasters are one image with one result. PROCESS_ITEMS_SEPARATELY: each "
        "gives a raster of its name in the output folder.",
        "PROCESS_AS_MOSAICKED_IMAGE",
        advanced=True,
        arcgis=4,
    )
    mask: Optional[str] = parameter(
        "layer",
        "Mask",
        "Polygons, or a raster: cells outside the polygons, or where the raster is NoData, become NoData.",
        None,
        polygons=True,
        advanced=True,
    )
    extent: str = parameter(
        "extent",
        "Processing extent",
        "Only cells in this extent are classified. The cells stay where those of the raster are.",
        "",
        advanced=True,
        environment="extent",
    )
    snap_raster: Optional[str] = parameter(
        "raster",
        "Snap raster",
        "The result's cells are aligned with this raster's; the image is resampled if it must be.",
        None,
        advanced=True,
        environment="snapRaster",
    )
    output_coordinate_system: str = parameter(
        "crs",
        "Output coordinate system",
        "The image is brought to this CRS and classified there; cell size and an extent without a CRS are then "
        "in its units. Empty: the raster's own.",
        "",
        advanced=True,
        environment="outputCoordinateSystem",
    )
    match_to_training: MatchToTraining = parameter(
        "keyword",
        "Match to training images",
        "For an image of another date, sensor or place. AUTO: only if the image differs from the training images, "
        "by the method that fits. NETWORK: adapts the model's batch norms to a sample of the image, without labels. "
        "IMAGE: gives each band the mean and deviation of the training images. HISTOGRAM: gives it their histogram. "
        "NONE: no change.",
        "AUTO",
        advanced=True,
    )
    mixed_precision: MixedPrecision = parameter(
        "keyword",
        "Mixed precision",
        "Computes the network in half precision. AUTO: on a GPU. TRUE: also on a CPU with bfloat16, which is two to "
        "four times as fast and changes the class of one or two cells in a hundred. FALSE: never.",
        "AUTO",
        advanced=True,
    )
    gpu_id: Optional[int] = parameter(
        "integer", "GPU ID", "Which GPU. Empty: the first.", None, minimum=0, advanced=True, environment="gpuId"
    )
    parallel_processing_factor: str = parameter(
        "text",
        "Parallel processing factor",
        "Processes that share the cores, or the number of GPUs: '4', or a share as '50%'. Empty: one process, "
        "which uses all cores by itself.",
        "",
        advanced=True,
        environment="parallelProcessingFactor",
    )
    dask_scheduler: str = parameter(
        "text",
        "Dask scheduler",
        "Address of a dask scheduler, as 'tcp://host:8786' or 'tls://host:8786': its workers classify. They must "
        "reach the rasters by the same paths. Only use a cluster of your own: anyone who can send it work can run "
        "programs on it.",
        "",
        advanced=True,
    )
    geotiff_layout: GeotiffLayout = inherited(MajorityFilter, "geotiff_layout")
    out_classified_raster: Optional[str] = parameter(
        "out_raster",
        "Classified raster",
        "Class value of each cell, with the names and colours of the classes, in the format of its ending.",
        None,
        made=True,
        gives="class raster",
        arcgis_name="`out_classified_raster`, or the raster returned",
    )
    out_classified_folder: Optional[str] = parameter(
        "out_folder",
        "Folder of classified rasters",
        "Where PROCESS_ITEMS_SEPARATELY writes.",
        None,
        advanced=True,
        arcgis=5,
    )
    out_confidence_raster: Optional[str] = parameter(
        "out_raster",
        "Confidence raster",
        "Probability, in percent, of the class that each cell got.",
        None,
        advanced=True,
    )
    out_uncertainty_raster: Optional[str] = parameter(
        "out_raster",
        "Uncertainty raster",
        "Entropy of the class probabilities of each cell, in percent of the greatest possible: 0 where the model is "
        "sure, 100 where all classes are equally probable. With test time augmentation, of the averaged probabilities: "
        "views that disagree add to it.",
        None,
        advanced=True,
    )
    out_report: Optional[str] = parameter(
        "out_file",
        "Classification report",
        "One HTML page with the hectares, share and patches of each class, and their confidence where the confidence "
        "raster is written. Not made by PROCESS_ITEMS_SEPARATELY.",
        None,
        made=True,
        files="HTML files (*.html)",
    )

    def check(self) -> None:
        """Refuse what contradicts the way of working, and a run that would write nothing."""
        for name in ("confidence", "uncertainty"):
            if not getattr(self, f"out_{name}_raster"):
                continue
            if self.esri_compatible:
                raise ParameterError(f"ArcGIS gives no {name}; leave it out, or leave out ESRI_COMPATIBLE.")
            if self.processing_mode == SEPARATELY:
                raise ParameterError(
                    f"PROCESS_ITEMS_SEPARATELY writes no {name}. Leave OUT_{name.upper()}_RASTER empty, or classify "
                    "one by one."
                )
        self._check_models()
        if self.esri_compatible and self.mixed_precision == "TRUE":
            raise ParameterError("ArcGIS computes in float32. Leave out ESRI_COMPATIBLE, or MIXED_PRECISION.")
        if self.processing_mode == SEPARATELY and not self.out_classified_folder:
            raise ParameterError(
                "OUT_CLASSIFIED_FOLDER is missing. PROCESS_ITEMS_SEPARATELY needs a folder to write to."
            )
        if self.processing_mode != SEPARATELY and not self.out_classified_raster:
            raise ParameterError("OUT_CLASSIFIED_RASTER is missing. Give the name of the raster to write.")

    def _check_models(self) -> None:
        """Refuse what several models cannot do together."""
        if not self.additional_models:
            return
        if self.esri_compatible:
            raise ParameterError("ArcGIS classifies with one model. Leave out ADDITIONAL_MODELS, or ESRI_COMPATIBLE.")
        if self.match_to_training not in (MATCH_AUTO, NO_MATCHING):
            raise ParameterError(
                f"MATCH_TO_TRAINING {self.match_to_training} is for one model. Adapt each model by Adapt Deep Learning "
                "Model first, or leave out ADDITIONAL_MODELS."
            )


@dataclass(frozen=True)
class ExtractSlums(Job):
    """The deployment chain with the workflow's own settings: one image and one package in, slum polygons out."""

    ID = "extractslums"
    COMMAND = "extract"
    TITLE = "Extract Slums"
    TAGS = ("extract", "classify", "polygons", "workflow", "deep learning")
    RUNS = "tools.extraction:extract"
    RESULTS = (
        Result("AREA", "Slum area in hectares", "number"),
        Result("COUNT", "Number of patches", "number"),
        Result("CONFIDENCE", "Mean confidence, 0 to 1", "number"),
    )

    in_raster: str = parameter("raster", "Input raster", "Image to find slums in.", gives="image")
    in_model_definition: str = parameter(
        "file",
        "Model definition",
        "Package made by Train Deep Learning Model, here or in ArcGIS.",
        files=PACKAGES,
        takes=("model",),
    )
    processor_type: Processor = inherited(ClassifyPixelsUsingDeepLearning, "processor_type", advanced=True)
    mask: Optional[str] = inherited(
        ClassifyPixelsUsingDeepLearning,
        "mask",
        help="Polygons, or a raster: slums are searched for inside the polygons, or where the raster has data.",
    )
    extent: str = inherited(
        ClassifyPixelsUsingDeepLearning, "extent", help="Slums are searched for in this extent only."
    )
    minimum_area: float = inherited(
        RasterToPolygon,
        "minimum_area",
        advanced=False,
        help="Smaller slums are left out, and smaller holes in slums are filled. 0: all are kept.",
    )
    simplify: Literal["SIMPLIFY", "NO_SIMPLIFY"] = inherited(RasterToPolygon, "simplify", "NO_SIMPLIFY", advanced=True)
    filter_passes: int = inherited(
        MajorityFilter,
        "iterations",
        label="Passes of the majority filter",
        minimum=0,
        advanced=True,
        help="Maximum number of passes of the majority filter, which removes single cells. 0: no filter.",
    )
    match_to_training: MatchToTraining = inherited(ClassifyPixelsUsingDeepLearning, "match_to_training")
    mixed_precision: MixedPrecision = inherited(ClassifyPixelsUsingDeepLearning, "mixed_precision")
    slum_values: tuple[int, ...] = parameter(
        "integers",
        "Class values of slums",
        "For a model of more classes, as in 6 or 5;6. Empty: every value but 0 and NoData.",
        (),
        advanced=True,
    )
    geotiff_layout: GeotiffLayout = inherited(ClassifyPixelsUsingDeepLearning, "geotiff_layout")
    out_polygon_features: str = parameter(
        "out_vector",
        "Slum polygons",
        "Polygons with the fields Id, gridcode (the class value), area_m2 and perimeter_m.",
        polygons=True,
        gives="slums",
    )
    out_classified_raster: Optional[str] = parameter(
        "out_raster",
        "Filtered class raster",
        "The classes that the polygons were made of, if they are wanted too.",
        None,
        gives="class raster",
    )
    out_report: Optional[str] = inherited(
        ClassifyPixelsUsingDeepLearning,
        "out_report",
        label="Slum report",
        help="One HTML page with the hectares, share, patches and confidence of each class.",
    )
