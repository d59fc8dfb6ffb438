"""Keywords that more than one tool or module uses, in ArcGIS's spelling."""

from __future__ import annotations

from typing import Literal, get_args

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
Augmentation = Literal["DEFAULT", "NONE", "CUSTOM", "FILE"]
WeightInit = Literal["RANDOM", "RED_BAND", "ALL_RANDOM"]
Monitor = Literal["VALID_LOSS", "ACCURACY", "MIOU", "F1_SCORE", "DICE", "PRECISION", "RECALL"]
MixedPrecision = Literal["AUTO", "TRUE", "FALSE"]
Sampling = Literal["STRATIFIED_RANDOM", "EQUALIZED_STRATIFIED_RANDOM", "RANDOM"]
SmallPatches = Literal["REMOVE", "MERGE"]
Neighbors = Literal["FOUR", "EIGHT"]
Majority = Literal["MAJORITY", "HALF"]
GeotiffLayout = Literal["STANDARD", "COG"]
Build = Literal["AUTO", "CPU", "CUDA"]
Remove = Literal["NOTHING", "OLD", "ALL"]
DiceAverage = Literal["micro", "macro"]

MOSAICKED, SEPARATELY = get_args(ProcessingMode)
STANDARD, COG = get_args(GeotiffLayout)

#: Fields taken for the class value where none is chosen, the likeliest first: those of ArcGIS and this toolbox, those
#: of QGIS and GDAL's Polygonize, then what people write.
CLASS_FIELDS = (
    "classvalue", "gridcode", "value", "class_value", "class", "classcode", "class_code", "class_id", "classid", "code",
    "dn", "raster_val", "label",
)
