"""What arcgis.learn takes and we do not: each with a sentence that says what to do instead. Nothing is ignored."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import Any

from ..errors import ParameterError, brief

_OTHER_MODELS = (
    "AutoDL",
    "AutoML",
    "BDCNEdgeDetector",
    "ChangeDetector",
    "ClimaX",
    "ConnectNet",
    "CycleGAN",
    "DETReg",
    "DeepLab",
    "DeepSort",
    "Embeddings",
    "FasterRCNN",
    "FeatureClassifier",
    "FullyConnectedNetwork",
    "HEDEdgeDetector",
    "Hyperspectral3DRCNet",
    "ImageCaptioner",
    "ImageryModel",
    "MLModel",
    "MMDetection",
    "MMDetection3D",
    "MMSegmentation",
    "MaXDeepLab",
    "MaskRCNN",
    "ModelExtension",
    "MultiTaskRoadExtractor",
    "ObjectTracker",
    "PSETAE",
    "PSPNetClassifier",
    "PTv3Det",
    "PTv3Seg",
    "Pix2Pix",
    "Pix2PixHD",
    "PointCNN",
    "RTDetrV2",
    "RandLANet",
    "RetinaNet",
    "SQNSeg",
    "SamLoRA",
    "ScannedMapDigitizer",
    "SiamMask",
    "SingleShotDetector",
    "SuperResolution",
    "TimeSeriesModel",
    "TinyUNetClassifier",
    "Track",
    "WNet_cGAN",
    "YOLOv3",
)

_OTHER_FUNCTIONS = {
    "classify_pixels": "Use UnetClassifier.classify, or arcpy.ia.ClassifyPixelsUsingDeepLearning.",
    "export_training_data": "Use arcpy.ia.ExportTrainingDataForDeepLearning of this package.",
    "train_model": "Use prepare_data, UnetClassifier and fit.",
    "estimate_batch_size": "Leave batch_size empty: it is chosen by the available memory.",
    "Model": "Use UnetClassifier.from_model with the path of a package.",
    "list_models": "List the folder models of the chips; the portal is not contacted.",
    **dict.fromkeys(
        (
            "prepare_tabulardata",
            "prepare_textdata",
            "prepare_las_data",
            "process_df",
            "add_datepart",
            "Transform3d",
            "export_point_dataset",
        ),
        "Only images with one label raster per chip (Classified_Tiles) are trained on.",
    ),
    **dict.fromkeys(
        ("classify_objects", "detect_objects", "compute_accuracy_for_object_detection"),
        "Only pixels are classified; use UnetClassifier.classify, then Raster to Polygon.",
    ),
    "detect_change_using_deep_learning": "Classify the images of both dates and use Track Slum Growth.",
    "AIServiceConnection": "No online service is used.",
    "load_timm_bckbn_pretrained": "Give encoder_weights the path of a file of weights.",
}

#: Names of arcgis.learn itself that are not here: sentence by name.
NOT_OFFERED: Mapping[str, str] = {
    **{
        name: f"arcgis.learn's {name} is not offered: this package trains U-Nets. Use UnetClassifier."
        for name in _OTHER_MODELS
    },
    **{name: f"arcgis.learn's {name} is not offered. {instead}" for name, instead in _OTHER_FUNCTIONS.items()},
}

_BANDS = "Export the chips with the bands to train on: all bands of a chip are used, except a fourth named alpha."
_OTHER_DATA = "It belongs to another kind of data than Classified_Tiles. Leave it out."
_PICTURE = "Pictures show the first three bands, stretched between their 2nd and 98th percentile. Leave it out."
_WEIGHTS = (
    "Give encoder_weights: IMAGENET, PACKAGE, FMOW_GASSL, SENTINEL2_SECO, NONE, or the path of a file of weights."
)

#: What to do instead of a keyword argument, by function and name.
INSTEAD: Mapping[str, Mapping[str, str]] = {
    "prepare_data": {
        "collate_fn": "Chips of different sizes are filled up to one batch already. Leave it out.",
        "resize_to": "Export the chips at the cell size to train on (CELL_SIZE), or crop them with chip_size.",
        "test_path": "Classify the test image, and run Compute Accuracy For Pixel Classification on the result.",
        "num_workers": "Threads make the batches while the network works. Leave it out.",
        **dict.fromkeys(("bands", "extract_bands", "imagery_type"), _BANDS),
        "rgb_bands": _PICTURE,
        "alpha": "Give alpha to show_batch or show_results.",
        "norm_pct": "Statistics come from all chips. Leave it out.",
        "do_normalize": "Cells are always normalised, by the rule that the package keeps. Leave it out.",
        "train_tail": "Give UnetClassifier freeze='UNFREEZE_MODEL', or weight_init_scheme for bands beyond three.",
        "images_df": "Write the chips into a folder, as Export Training Data does, and give its path.",
        "emd": "The metadata are read from the folder; run Rebuild Training Metadata to correct them.",
        "eas": "The metadata are read from the folder; run Rebuild Training Metadata to correct them.",
        **dict.fromkeys(
            ("downsample_factor", "encoding", "n_masks", "ner_architecture", "path_hr", "path_lr"), _OTHER_DATA
        ),
    },
    "Data.show_batch": {
        **dict.fromkeys(("rgb_bands", "statistics_type", "top", "imsize"), _PICTURE),
        "ncols": "Each row has two chips, with image and labels side by side. Give rows.",
        "n_items": "Each row has two chips. Give rows.",
        "data_loader": "Training chips are shown. Leave it out.",
    },
    "UnetClassifier": {
        "weighted_dice": "Give dice_loss_average='macro', in which each class has the same weight.",
        "tail_weights_type": "Give weight_init_scheme: RANDOM, RED_BAND or ALL_RANDOM.",
        "pretrained_backbone": _WEIGHTS,
        "wavelengths": "Backbones that need wavelengths are not offered. Choose one of supported_backbones.",
        "band_names": "Band names are read from the chip folder. Leave it out.",
    },
    "UnetClassifier.lr_find": dict.fromkeys(
        ("start_lr", "end_lr"), "The search runs from 1e-6 to 1; give fit the learning rate that you want."
    ),
    "UnetClassifier.fit": {
        "save_callback_params": "Give monitor and checkpoint (True, 'all' or False), or a callback of your own."
    },
    "UnetClassifier.show_results": {
        **dict.fromkeys(("rgb_bands", "statistics_type", "stretch_type", "top", "imsize", "nodata"), _PICTURE),
        "index": "The chips with most labelled cells are shown. Give rows.",
        "return_fig": "The figure is always returned. Leave it out.",
        "data_loader": "Chips held out are shown. Use predict for other images.",
    },
    "UnetClassifier.save": {
        "publish": "Upload the .dlpk to the portal yourself.",
        "gis": "Upload the .dlpk to the portal yourself.",
        "save_optimizer": "Training goes on from the weights; for an exact continuation use fit(resume=True).",
        "save_inference_file": "A package never holds Python code; ArcGIS Pro 2.7 and later bring their own.",
        "save_format": "Give framework: PyTorch or ONNX.",
        "post_processed": "Give framework: PyTorch or ONNX.",
        "quantized": "Quantise the ONNX file with a tool of your own.",
        "gradcam": "The page of metrics shows chips with truth and prediction. Leave it out.",
    },
    "UnetClassifier.load": {},
}


#: Parameters of Train Deep Learning Model that one of the steps takes, and as what.
_PLACES = {
    "in_folder": "path of prepare_data",
    "out_folder": "working_dir of prepare_data",
    "validation_percentage": "val_split_pct of prepare_data",
    "validation_folder": "valid_path of prepare_data",
    "augmentation": "transforms of prepare_data",
    "augmentation_parameters": "transforms of prepare_data",
    **{name: f"{name} of prepare_data" for name in ("chip_size", "batch_size", "seed", "validation_split")},
    "backbone_model": "backbone of UnetClassifier",
    "pretrained_model": "pretrained_path of UnetClassifier",
    "arguments": "a keyword of UnetClassifier, such as class_balancing",
    **{name: f"{name} of UnetClassifier" for name in ("model_type", "encoder_weights", "weight_init_scheme")},
    "max_epochs": "epochs of fit",
    "learning_rate": "lr of fit",
    "stop_training": "early_stopping of fit",
    **{name: f"{name} of fit" for name in ("tensorboard", "monitor", "mixed_precision", "time_budget", "resume")},
}


def refuse(function: str, given: Iterable[str], known: Iterable[str] = ()) -> None:
    """Raise for the keyword arguments that a function was given and cannot use.

    Args:
        function: our name of it, a key of ``INSTEAD``.
        given: names of the arguments.
        known: names that the function takes, to name one like an unknown one.

    Raises:
        ParameterError: there is one; the sentence says what to do instead.
    """
    for name in given:
        instead = INSTEAD.get(function, {}).get(name)
        if instead is None:
            near = difflib.get_close_matches(name, [*known], 1)
            instead = f"Did you mean {near[0]}?" if near else f"Known are {', '.join(known)}."
            raise ParameterError(f"{function} has no parameter {brief(name)}. {instead}")
        raise ParameterError(f"{function} does not take {name}. {instead}")


def refuse_unless(function: str, name: str, accepted: bool) -> None:
    """Raise for a parameter of arcgis.learn's signature whose value is not ``accepted``.

    Raises:
        ParameterError: it is not; the sentence says what to do instead.
    """
    if not accepted:
        refuse(function, [name])


def further(function: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return further parameters of the tool as they are, after raising for those that belong elsewhere.

    Raises:
        ParameterError: one is not offered, or another step takes it.
    """
    refuse(function, [name for name in given if name in INSTEAD.get(function, {})])
    step = function.rpartition(".")[2]
    for name in given:
        place = _PLACES.get(name.lower())
        if place is not None and place != f"{name.lower()} of {step}":
            raise ParameterError(f"{function} does not take {name}. It is {place}.")
    return dict(given)
