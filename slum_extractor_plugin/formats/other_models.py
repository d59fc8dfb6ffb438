"""Models of ArcGIS that this toolbox does not run, by the names in their definitions, and what to use instead."""

from __future__ import annotations

_PIXELS = "classifies cells with another network"
_OBJECTS = "finds objects, and no class of each cell"
_ELSE = "does something else than classifying cells"

_UNET = "In ArcGIS, train a UnetClassifier with the same chips and save it; or train here with the chips"
_DETECTION = "For slums as areas, export the chips as Classified_Tiles and train a U-Net, here or as UnetClassifier"

#: Pixel classifiers of arcgis.learn, and the names of their ModelConfiguration.
_CLASSIFIERS = {
    "SamLoRA",
    "MaXDeepLab",
    "MMSegmentation",
    "TinyUNetClassifier",
    "LinkNet",
    "BDCNEdgeDetector",
    "HEDEdgeDetector",
    "MultiTaskRoadExtractor",
    "ChangeDetector",
    "Hyperspectral3DRCNet",
    "PSETAE",
}
_DETECTORS = {
    "SingleShotDetector",
    "RetinaNet",
    "YOLOv3",
    "FasterRCNN",
    "MaskRCNN",
    "MMDetection",
    "DETReg",
    "RTDetrV2",
    "DETR",
    "EntityRecognizer",
    "SiamMask",
    "DeepSort",
    "MMDetection3D",
    "PTv3Det",
    "_maskrcnn_inferencing",
    "_DynamicSSD",
    "_RetinaNet_Inference",
    "_yolov3_inference",
}
_OTHERS = {
    "FeatureClassifier",
    "SuperResolution",
    "ImageCaptioner",
    "Pix2Pix",
    "Pix2PixHD",
    "CycleGAN",
    "WNet_cGAN",
    "ClimaX",
    "PointCNN",
    "RandLANet",
    "SQNSeg",
    "PTv3Seg",
    "TimeSeriesModel",
    "FullyConnectedNetwork",
    "MLModel",
    "AutoML",
    "ImageryModel",
    "ModelExtension",
}


def what_instead(*names: object) -> str:
    """Return a sentence about a model of ArcGIS that one of ``names`` names; empty for one that is not known."""
    for name in names:
        for known, does, instead in (
            (_CLASSIFIERS, _PIXELS, _UNET),
            (_DETECTORS, _OBJECTS, _DETECTION),
            (_OTHERS, _ELSE, _UNET),
        ):
            if isinstance(name, str) and name in known:
                return f"ArcGIS's {name.lstrip('_')} {does}. {instead}."
    return ""
