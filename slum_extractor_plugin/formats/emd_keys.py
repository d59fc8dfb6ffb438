"""The values of single .emd keys: read with every older spelling, refused with a sentence, and written back."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from typing import Any

from ..errors import PackageError
from . import foreign_json
from .classes import ClassInfo, default_color

#: Keys that :class:`~.emd.ModelDefinition` has a field for, or that follow from its fields.
_UNDERSTOOD = (
    "Framework",
    "ModelConfiguration",
    "ModelName",
    "ExtractBands",
    "ignore_mapped_class",
    "Classes",
    "ModelFile",
    "ImageHeight",
    "ImageWidth",
    "ImageSpaceUsed",
    "ModelParameters",
    "NormalizationStats",
    "DataType",
    "TrainingDistribution",
    "Calibration",
)

#: What the training cells were like.
DISTRIBUTION = "TrainingDistribution"

#: How sure the network may be taken to be.
CALIBRATION = "Calibration"

#: What stands before the encoder's name of a ``UNET``.
SMP_PREFIX = "smp:"

MAXIMUM_CLASSES = 1000
MAXIMUM_BANDS = 1000
MAXIMUM_CHIP = 2**16
_MAXIMUM_VALUE = 2**31 - 1  # ArcGIS's class rasters are signed 32 bit


def whole(value: object, what: str, lowest: int, highest: int) -> int:
    """Return a whole number that may be written as number or text.

    Raises:
        PackageError: it is none, or not within ``lowest`` and ``highest``.
    """
    try:
        number = float(value) if isinstance(value, (int, float, str)) and not isinstance(value, bool) else math.nan
    except (ValueError, OverflowError):
        number = math.nan
    if not (number == number and lowest <= number <= highest and number == int(number)):
        raise PackageError(
            f"{what} of the model definition is {value!r:.60} but must be a whole number from {lowest} to {highest}."
        )
    return int(number)


def size(values: Mapping[str, Any], name: str) -> int:
    """Return the chip's width or height in cells."""
    return whole(values.get(name), name, 1, MAXIMUM_CHIP)


def bands(values: Mapping[str, Any], count: int) -> tuple[int, ...]:
    """Return ExtractBands as zero-based numbers, looking names up in ``Bands``; all ``count`` bands without the key."""
    listed = values.get("ExtractBands")
    if listed is None:
        return tuple(range(count))
    names = values.get("Bands")
    if not isinstance(listed, list) or not 1 <= len(listed) <= MAXIMUM_BANDS:
        raise PackageError(f"ExtractBands of the model definition is {listed!r:.60} but must be a list of bands.")
    if isinstance(names, list) and all(isinstance(band, str) and band in names for band in listed):
        return tuple(names.index(band) for band in listed)
    return tuple(whole(band, "ExtractBands", 0, MAXIMUM_BANDS - 1) for band in listed)


def classes(values: Mapping[str, Any]) -> tuple[ClassInfo, ...]:
    """Return the classes in the order of the network's outputs, without the background that some files list as 0."""
    listed = values.get("Classes")
    if not isinstance(listed, list) or not 1 <= len(listed) <= MAXIMUM_CLASSES:
        raise PackageError("Classes of the model definition must list the classes that the model tells apart.")
    found = [info for info in map(_class_info, listed, range(len(listed))) if info.value != 0]
    if not found or len({info.value for info in found}) < len(found):
        raise PackageError("Classes of the model definition must have distinct values other than 0.")
    return tuple(found)


def _class_info(row: object, index: int) -> ClassInfo:
    if not isinstance(row, Mapping):
        raise PackageError(f"Classes of the model definition has a row that is not an object ({row!r:.60}).")
    value = whole(row.get("Value", row.get("ClassValue")), "Value of a class", 0, _MAXIMUM_VALUE)
    name = row.get("Name", row.get("ClassName"))
    return ClassInfo(value, str(value) if name is None else str(name), _color(row.get("Color"), index))


def _color(color: object, index: int) -> tuple[int, int, int]:
    parts = color[:3] if isinstance(color, list) else []
    if len(parts) == 3 and all(type(part) is int and 0 <= part <= 255 for part in parts):
        return tuple(parts)
    return default_color(index)  # ArcGIS writes [-1, -1, -1] where nobody has chosen


def parameters(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return ModelParameters."""
    found = values.get("ModelParameters")
    if not isinstance(found, Mapping):
        raise PackageError("The model definition has no ModelParameters, so the network's backbone is unknown.")
    return {name: value for name, value in found.items() if (name, value) != ("backend", "pytorch")}


def backbone(found: Mapping[str, Any]) -> str:
    """Return the encoder's name out of ModelParameters, timm's with smp's prefix ``tu-``.

    arcgis.learn's ``hf:resnet18_sentinel2_all_moco`` and the like are timm's ResNets with other weights to start from.
    """
    name = found.get("backbone")
    if not isinstance(name, str) or not re.fullmatch(r"[\w.:/-]{1,100}", name):
        raise PackageError(f"The backbone {name!r:.60} in the ModelParameters of the model definition is not a name.")
    name = name[len(SMP_PREFIX) :] if name.startswith(SMP_PREFIX) else name
    resnet = re.match(r"hf:(resnet\d+)_", name)
    if resnet:
        return f"tu-{resnet[1]}"
    return f"tu-{name[5:]}" if name.startswith("timm:") else name


def image_space(values: Mapping[str, Any]) -> str:
    """Return MAP_SPACE or PIXEL_SPACE; old files that do not tell are of the map."""
    return "PIXEL_SPACE" if values.get("ImageSpaceUsed") == "PIXEL_SPACE" else "MAP_SPACE"


def data_type(values: Mapping[str, Any], default: str) -> str:
    """Return numpy's name of the training cells' type."""
    name = values.get("DataType", default)
    if not isinstance(name, str) or not re.fullmatch(r"(u?int(8|16|32|64)|float(16|32|64))?", name):
        raise PackageError(f"DataType of the model definition is {name!r:.60} but must be a cells' type such as uint8.")
    return name


def ignored_outputs(values: Mapping[str, Any]) -> tuple[int, ...]:
    """Return ignore_mapped_class: indices of outputs, not class values."""
    listed = values.get("ignore_mapped_class") or []
    if not isinstance(listed, list):
        raise PackageError("ignore_mapped_class of the model definition must be a list.")
    return tuple(whole(index, "ignore_mapped_class", 0, MAXIMUM_CLASSES) for index in listed)


def model_file(values: Mapping[str, Any]) -> str:
    """Return the weights' path as the file has it, with slashes and without a leading dot."""
    name = values.get("ModelFile")
    if not isinstance(name, str) or not name or "\0" in name or len(name) > 1000:
        raise PackageError("The model definition names no ModelFile, so its weights cannot be found.")
    name = name.strip().replace("\\", "/")
    return name[2:] if name.startswith("./") else name


def cell_sizes(values: Mapping[str, Any]) -> tuple[float, float] | None:
    """Return the smallest and largest cell size of the training chips, in units of their CRS; None if untold."""
    sizes = [_cell_size(values.get(name)) for name in ("MinCellSize", "MaxCellSize")]
    low, high = (sizes[0] or sizes[1]), (sizes[1] or sizes[0])
    return (min(*low, *high), max(*low, *high)) if low and high else None


def _cell_size(value: object) -> tuple[float, float] | None:
    written = [value.get("x"), value.get("y")] if isinstance(value, Mapping) else [value, value]
    numbers = [side for side in written if isinstance(side, (int, float)) and not isinstance(side, bool)]
    if len(numbers) < len(written):
        return None
    sides = [abs(float(side)) if abs(side) < 1e300 else 0.0 for side in numbers]
    return (sides[0], sides[1]) if all(sides) and not any(map(math.isnan, sides)) else None


def cell_size_wkid(values: Mapping[str, Any]) -> int | None:
    """Return the id of the CRS that the cell sizes are in."""
    for name in ("MinCellSize", "MaxCellSize"):
        value = values.get(name)
        reference = value.get("spatialReference") if isinstance(value, Mapping) else None
        if isinstance(reference, Mapping):
            for key in ("latestWkid", "wkid"):
                code = reference.get(key)
                if type(code) is int and code > 0:
                    return code
    return None


def written_cell_sizes(sizes: tuple[float, float] | None, wkid: int | None) -> dict[str, Any]:
    """Return MinCellSize and MaxCellSize as ArcGIS writes them."""
    if sizes is None:
        return {}
    reference = {"wkid": wkid, "latestWkid": wkid} if wkid else None
    return {
        name: {"x": side, "y": side, "spatialReference": reference}
        for name, side in zip(("MinCellSize", "MaxCellSize"), sizes)
    }


def is_understood(name: str, values: Mapping[str, Any]) -> bool:
    """Whether the field of :class:`~.emd.ModelDefinition` that is for a key holds all that its value says."""
    if name in ("MinCellSize", "MaxCellSize"):
        return cell_sizes(values) is not None
    if name == "Metrics":
        return isinstance(values[name], Mapping)
    return name in _UNDERSTOOD or _metric(name, values[name]) is not None


def metrics(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return accuracy and monitored_* as numbers, per_class_metrics as object, and those of our own ``Metrics``."""
    own = values.get("Metrics")
    found = {name: _metric(name, value) for name, value in values.items()}
    known = {name: value for name, value in found.items() if value is not None}
    return {**known, **(own if isinstance(own, Mapping) else {})}


def written_metrics(found: Mapping[str, Any]) -> dict[str, Any]:
    """Return the metrics as keys of an .emd: ArcGIS's own in its forms, all others under ``Metrics``."""
    written: dict[str, Any] = {}
    own: dict[str, Any] = {}
    for name, value in found.items():
        if name == "accuracy" and isinstance(value, float):
            written[name] = f"{value:.4e}"
        elif name == "per_class_metrics" and isinstance(value, Mapping):
            written[name] = json.dumps(value, separators=(",", ":"))
        elif name.startswith("monitored_") and isinstance(value, float):
            written[name] = value
        else:
            own[name] = value
    return {**written, "Metrics": own} if own else written


def _metric(name: str, value: object) -> object:
    if name == "accuracy" or name.startswith("monitored_"):
        return _number(value)
    if name == "per_class_metrics" and isinstance(value, str):
        try:
            table = foreign_json.loads(value)
        except (ValueError, RecursionError):
            return None
        return table if isinstance(table, dict) else None
    return None


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        return float(value)
    except (ValueError, OverflowError):
        return None
