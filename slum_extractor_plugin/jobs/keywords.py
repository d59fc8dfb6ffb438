"""Keywords that more than one tool or module uses, in ArcGIS's spelling."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

Processor = Literal["AUTO", "GPU", "CPU"]
ModelType = Literal["UNET", "DYNAMIC_UNET"]
ProcessingMode = Literal["PROCESS_AS_MOSAICKED_IMAGE", "PROCESS_ITEMS_SEPARATELY"]
MetadataFormat = Literal[
    "Classified_Tiles", "RCNN_Masks", "Labeled_Tiles", "Export_Tiles", "PASCAL_VOC_rectangles", "KITTI_rectangles"
]
ChipFormat = Literal["TIFF", "PNG", "JPEG", "MRF"]
Resampling = Literal["NEAREST", "BILINEAR", "CUBIC", "AVERAGE"]
Freeze = Literal["FREEZE_MODEL", "UNFREEZE_MODEL", "TWO_PHASES"]
ValidationSplit = Literal["AUTO", "PLACE", "STRATIFIED", "RANDOM"]
MatchToTraining = Literal["NONE", "AUTO", "NETWORK", "IMAGE", "HISTOGRAM"]
Augmentation = Literal["DEFAULT", "OTHER_SENSORS", "NONE", "CUSTOM", "FILE"]
WeightInit = Literal["RANDOM", "RED_BAND", "ALL_RANDOM"]
Monitor = Literal["VALID_LOSS", "ACCURACY", "MIOU", "F1_SCORE", "DICE", "PRECISION", "RECALL"]
MixedPrecision = Literal["AUTO", "TRUE", "FALSE"]
ModelWeights = Literal["EQUAL", "VALIDATION_IOU"]
Sampling = Literal["STRATIFIED_RANDOM", "EQUALIZED_STRATIFIED_RANDOM", "RANDOM"]
SmallPatches = Literal["REMOVE", "MERGE"]
SmallZones = Literal["SUPPRESS", "MERGE"]
Neighbors = Literal["FOUR", "EIGHT"]
Majority = Literal["MAJORITY", "HALF"]
GeotiffLayout = Literal["STANDARD", "COG"]
Build = Literal["AUTO", "CPU", "CUDA"]
Remove = Literal["NOTHING", "OLD", "ALL"]
DiceAverage = Literal["micro", "macro"]

MOSAICKED, SEPARATELY = get_args(ProcessingMode)
STANDARD, COG = get_args(GeotiffLayout)

#: How several models are weighted.
EQUAL_WEIGHTS, BY_VALIDATION_IOU = get_args(ModelWeights)

#: How an image and a network are brought to each other.
NO_MATCHING, MATCH_AUTO, MATCH_NETWORK, MATCH_IMAGE, MATCH_HISTOGRAM = get_args(MatchToTraining)


#: Sources of encoder weights: the model hub, and a Python package that the engine has.
HUB, PACKAGE = "IMAGENET", "PACKAGE"


class Backbone(NamedTuple):
    """An encoder that dialogs offer.

    Attributes:
        name: as the parameter takes it.
        millions: weights of a U-Net with it, in millions.
        work: multiplications of such a U-Net for a chip of 256 cells, as a multiple of MOBILENET_V2's (counted with
            torch.utils.flop_counter, November 2026).
        repository: of its ImageNet weights on the hub; empty where the engine brings them (ENCODER_WEIGHTS PACKAGE).
    """

    name: str
    millions: float
    work: float
    repository: str


BACKBONES = (
    Backbone("timm:tf_efficientnet_lite0", 5.2, 0.9, ""),
    Backbone("MOBILENET_V2", 6.6, 1.0, "smp-hub/mobilenet_v2.imagenet"),
    Backbone("EFFICIENTNET-B0", 6.3, 0.9, "smp-hub/efficientnet-b0.imagenet"),
    Backbone("RESNET18", 14.3, 1.6, "smp-hub/resnet18.imagenet"),
    Backbone("RESNET34", 24.4, 2.3, "smp-hub/resnet34.imagenet"),
    Backbone("RESNET50", 32.5, 3.2, "smp-hub/resnet50.imagenet"),
    Backbone("DENSENET121", 13.6, 2.5, "smp-hub/densenet121.imagenet"),
)

#: Repositories of the backbones' weights, by name; see :class:`Backbone`.
REPOSITORIES = {backbone.name: backbone.repository for backbone in BACKBONES}

#: Fields taken for the class value where none is chosen, the likeliest first: those of ArcGIS and this toolbox, those
#: of QGIS and GDAL's Polygonize, then what people write.
CLASS_FIELDS = (
    "classvalue",
    "gridcode",
    "value",
    "class_value",
    "class",
    "classcode",
    "class_code",
    "class_id",
    "classid",
    "code",
    "dn",
    "raster_val",
    "label",
)
