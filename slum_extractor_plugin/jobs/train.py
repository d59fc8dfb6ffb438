"""Train Deep Learning Model, and the search for a learning rate that is a part of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional

from .fields import inherited, parameter
from .job import Job, Result
from .keywords import Augmentation, Freeze, MixedPrecision, ModelType, Monitor, Processor, ValidationSplit, WeightInit

PACKAGES = "Model packages (*.dlpk *.emd)"


@dataclass(frozen=True)
class TrainDeepLearningModel(Job):
    """Trains a U-Net on chip folders and writes a model package, as ArcGIS's tool of this name does."""

    ID = "traindeeplearningmodel"
    COMMAND = "train"
    TITLE = "Train Deep Learning Model"
    TAGS = ("train", "deep learning", "u-net", "unet", "segmentation", "resnet", "fine-tune", "image analyst")
    RUNS = "engine.training.train:train"
    NEEDS = "torch"
    RESULTS = (
        Result("OUT_MODEL_FILE", "Model package", "file", "model"),
        Result("OUT_REPORT", "Training report", "page"),
    )
    LACKS = ((16, "resize_to", None),)

    in_folder: tuple[str, ...] = parameter(
        "folders",
        "Input training data (chip folder)",
        "Folder made by Export Training Data For Deep Learning, here or in ArcGIS. Several: separated by ; "
        "(same bands; classes are united, statistics merged).",
        arcgis=1,
        takes=("chips",),
        note="several: separated by ;",
    )
    max_epochs: int = parameter(
        "integer",
        "Maximum epochs",
        "Maximum number of passes over the training chips.",
        20,
        minimum=1,
        maximum=10**6,
        arcgis=3,
    )
    time_budget: Optional[float] = parameter(
        "decimal",
        "Time budget (minutes)",
        "Minutes that training may take, instead of a number of epochs. The learning rate is scheduled over this "
        "time. How many epochs fit depends on the machine.",
        None,
        minimum=0.0,
        exclusive=True,
        maximum=1e6,
    )
    model_type: ModelType = parameter(
        "keyword",
        "Model type",
        "UNET: U-Net of segmentation-models-pytorch. DYNAMIC_UNET: network of arcgis.learn's UnetClassifier.",
        "UNET",
        arcgis=4,
        note="UNET, with any encoder; DYNAMIC_UNET for the network of ArcGIS's UNET; the other types are not trained",
    )
    backbone_model: str = parameter(
        "text",
        "Backbone model",
        "Encoder: an ArcGIS keyword such as RESNET34 or MOBILENET_V2, or any encoder name of "
        "segmentation-models-pytorch or timm.",
        "RESNET34",
        arcgis=8,
        widget="backbone",
        note="ArcGIS's keywords, and any encoder of segmentation-models-pytorch or timm",
    )
    batch_size: Optional[int] = parameter(
        "integer",
        "Batch size",
        "Chips per training step. Empty: chosen to fit the memory. Choose fewer if memory runs out.",
        None,
        minimum=1,
        maximum=10**6,
        empty="Chosen by memory",
        arcgis=5,
    )
    learning_rate: Optional[float] = parameter(
        "decimal",
        "Learning rate",
        "Highest learning rate of the one-cycle schedule. Empty: found by a range test before training.",
        None,
        minimum=0.0,
        exclusive=True,
        maximum=100.0,
        empty="Found by a range test",
        arcgis=7,
        note="empty: found by the same rule in a third of the steps ([shown](fitting.md#the-learning-rate))",
    )
    validation_percentage: float = parameter(
        "decimal",
        "Validation percentage",
        "Share of the chips held out to measure how good the model is.",
        10.0,
        minimum=0.0,
        maximum=99.0,
        arcgis=10,
    )
    pretrained_model: Optional[str] = parameter(
        "file", "Pretrained model", "Package of the same model type to start from.", None, files=PACKAGES, arcgis=9
    )
    arguments: str = parameter(
        "text",
        "Model arguments",
        "ArcGIS's form, 'name value;name value'. Accepted are class_balancing, mixup, focal_loss (True or False), "
        "ignore_classes (class values), dice_loss_fraction (0 to 1), dice_loss_average (micro or macro), "
        "balanced_sampling, chip_size and monitor. They override the parameters.",
        "",
        advanced=True,
        arcgis=6,
        note="those of ArcGIS's UNET, and others",
    )
    chip_size: Optional[int] = parameter(
        "integer",
        "Chip size",
        "Side of the random training crops, in cells. Empty: the chips' own size.",
        None,
        minimum=32,
        maximum=2**16,
        advanced=True,
        arcgis=15,
    )
    stop_training: Literal["STOP_TRAINING", "CONTINUE_TRAINING"] = parameter(
        "keyword",
        "Stop when the model stops improving",
        "STOP_TRAINING ends after six epochs without improvement, counted from when the learning rate has fallen to "
        "half. The best epoch is saved in any case.",
        "STOP_TRAINING",
        advanced=True,
        arcgis=11,
        yes="STOP_TRAINING",
        note="counts from the epoch in which the learning rate has fallen to half "
        "([why](fitting.md#the-epoch-that-is-kept))",
    )
    freeze: Freeze = parameter(
        "keyword",
        "Freeze the backbone",
        "FREEZE_MODEL keeps the pretrained encoder weights unchanged: faster. UNFREEZE_MODEL trains them too, the "
        "first layers at a tenth of the learning rate: better if there are enough chips. TWO_PHASES: frozen for a "
        "third of the run, then trained, with a learning rate cycle for each phase.",
        "FREEZE_MODEL",
        advanced=True,
        arcgis=12,
        note="TWO_PHASES is added; FREEZE_MODEL also freezes the encoder's first batch norms "
        "([why](fitting.md#freezing))",
    )
    validation_split: ValidationSplit = parameter(
        "keyword",
        "Validation split",
        "How chips are held out. PLACE: whole blocks of ground, so that no chip that is trained on overlaps one "
        "that is held out. STRATIFIED: by labelled share. RANDOM: any. AUTO: by place if the chips have "
        "positions, otherwise stratified.",
        "AUTO",
        advanced=True,
    )
    validation_folder: tuple[str, ...] = parameter(
        "folders",
        "Validation data (chip folder)",
        "Chip folder to validate with, instead of a share of the training chips. Several: separated by ;",
        (),
        advanced=True,
    )
    augmentation: Augmentation = parameter(
        "keyword",
        "Data augmentation",
        "DEFAULT: crops in several scales, flips, quarter turns, brightness and contrast, at random. OTHER_SENSORS: "
        "also tone curve, colours, haze, sharpness and noise, for a model that is used on images of other dates and "
        "sensors. CUSTOM: what the augmentation parameters list. FILE: transforms.json in the first chip folder, as "
        "ArcGIS reads it.",
        "DEFAULT",
        advanced=True,
        arcgis=13,
    )
    augmentation_parameters: str = parameter(
        "text",
        "Augmentation parameters",
        "For CUSTOM, in ArcGIS's form: rotate '30.0;0.5';brightness '(0.4,0.6);1.0';contrast '(0.75,1.5);1.0';"
        "zoom '(1.0,1.2);1.0';crop 'chip_size;1.0;(0,1);(0,1)'. Empty: these. The last numbers are probabilities. "
        "For FILE: another JSON file.",
        "",
        advanced=True,
        arcgis=14,
    )
    weight_init_scheme: WeightInit = parameter(
        "keyword",
        "Weight initialization scheme",
        "How the first layer is initialised for bands beyond red, green and blue.",
        "RANDOM",
        advanced=True,
        arcgis=17,
    )
    monitor: Monitor = parameter(
        "keyword",
        "Monitor metric",
        "Figure that decides which epoch is best, and when to stop early. MIOU counts the background, as in ArcGIS; "
        "F1_SCORE, DICE, PRECISION and RECALL do not.",
        "VALID_LOSS",
        advanced=True,
        arcgis=18,
        note="the metrics of segmentation",
    )
    tensorboard: Literal["ENABLE_TENSORBOARD", "DISABLE_TENSORBOARD"] = parameter(
        "keyword",
        "TensorBoard",
        "ENABLE_TENSORBOARD writes logs: into the folder named like the model's with .training at its end while "
        "it trains, and into the model's folder afterwards.",
        "DISABLE_TENSORBOARD",
        advanced=True,
        arcgis=19,
        yes="ENABLE_TENSORBOARD",
    )
    encoder_weights: str = parameter(
        "text",
        "Encoder weights",
        "IMAGENET: from the model hub, downloaded once. PACKAGE: from a Python package in the engine, for machines "
        "without access to the hub (backbone timm:tf_efficientnet_lite0). Learned from satellite images, from the hub: "
        "FMOW_GASSL (backbone RESNET50) and SENTINEL2_SECO (RESNET18). NONE: random. Or a file.",
        "IMAGENET",
        advanced=True,
    )
    resume: bool = parameter(
        "switch",
        "Resume",
        "Continues a run into the same output folder that was killed or cancelled, with the same parameters. The "
        "model is the same as without the interruption. If there is no such run, training starts from the beginning.",
        False,
        advanced=True,
    )
    seed: int = parameter(
        "integer",
        "Seed",
        "The same seed gives the same model on the same machine.",
        42,
        minimum=0,
        maximum=2**32 - 1,
        advanced=True,
    )
    mixed_precision: MixedPrecision = parameter(
        "keyword",
        "Mixed precision",
        "Computes the network in half precision. AUTO: on a GPU, and on a CPU if a trial is faster.",
        "AUTO",
        advanced=True,
    )
    processor_type: Processor = parameter(
        "keyword",
        "Processor type",
        "AUTO: the GPU if there is one. GPU: fails if there is none.",
        "AUTO",
        advanced=True,
        environment="processorType",
        note="GPU fails when there is none; ArcGIS continues on the CPU",
    )
    gpu_id: Optional[int] = parameter(
        "integer", "GPU ID", "Which GPU. Empty: the first.", None, minimum=0, advanced=True, environment="gpuId"
    )
    parallel_processing_factor: int = parameter(
        "integer",
        "Parallel processing factor",
        "Number of GPUs that train together, starting at GPU ID; each processes its own batch at every step. On a "
        "CPU: processes that share the cores, which is seldom faster than one.",
        1,
        minimum=1,
        maximum=1024,
        advanced=True,
        environment="parallelProcessingFactor",
    )
    out_folder: str = parameter(
        "out_folder",
        "Output model folder",
        "Folder for the model package, .dlpk, which gets the folder's name.",
        arcgis=2,
        gives="model",
    )


@dataclass(frozen=True)
class FindLearningRate(Job):
    """Looks for a learning rate as training does, of whose parameters it takes those that matter to it."""

    ID = "findlearningrate"
    COMMAND = "findrate"
    TITLE = "Find Learning Rate"
    TAGS = ("learning rate", "range test", "train", "deep learning", "u-net")
    RUNS = "engine.training.find_rate:find_rate"
    NEEDS = "torch"
    RESULTS = (Result("LEARNING_RATE", "Learning rate", "number"),)

    in_folder: tuple[str, ...] = inherited(TrainDeepLearningModel, "in_folder")
    model_type: ModelType = inherited(TrainDeepLearningModel, "model_type")
    backbone_model: str = inherited(TrainDeepLearningModel, "backbone_model")
    batch_size: Optional[int] = inherited(TrainDeepLearningModel, "batch_size")
    pretrained_model: Optional[str] = inherited(TrainDeepLearningModel, "pretrained_model")
    arguments: str = inherited(TrainDeepLearningModel, "arguments")
    chip_size: Optional[int] = inherited(TrainDeepLearningModel, "chip_size")
    freeze: Freeze = inherited(TrainDeepLearningModel, "freeze")
    encoder_weights: str = inherited(TrainDeepLearningModel, "encoder_weights")
    seed: int = inherited(TrainDeepLearningModel, "seed")
    mixed_precision: MixedPrecision = inherited(TrainDeepLearningModel, "mixed_precision")
    processor_type: Processor = inherited(TrainDeepLearningModel, "processor_type")
    gpu_id: Optional[int] = inherited(TrainDeepLearningModel, "gpu_id")
    out_report: str = parameter(
        "out_file",
        "Learning rate report",
        "One HTML page with the curve and the rate that was found.",
        files="HTML files (*.html)",
    )
