"""What a training run is made of, settled before its first step."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import torch

from ...errors import ChipFolderError, ParameterError
from ...formats.chips import Chip, ChipFolder, read_chip_folder
from ...formats.emd import ModelDefinition
from ...formats.normalisation import NormalizationStats
from ..arguments import parse_arguments
from .dataset import split
from ..devices import available_memory, choose_device
from ..networks.factory import backbone_of
from ..settings import TrainSettings, in_range

#: Metric behind each keyword, and whether more of it is better.
MONITORS = {"VALID_LOSS": ("valid_loss", "min"), "ACCURACY": ("accuracy", "max"), "MIOU": ("valid_miou", "max")}

#: Bytes that training takes per cell of a batch. Measured in float32 on a CPU: 2 400 with MobileNetV2, 1 300 with
#: ResNet-34; the rest is room for larger encoders.
_BYTES_PER_CELL = 4096


@dataclass(frozen=True)
class Training:
    """All that a run is made of."""

    settings: TrainSettings
    definition: ModelDefinition
    train_chips: tuple[Chip, ...]
    held_out: tuple[Chip, ...]
    device: torch.device
    batch_size: int


def prepare(settings: TrainSettings) -> Training:
    """Read the chip folders and settle everything that can be settled before the first step.

    Raises:
        ChipFolderError: a folder is no chip folder, or the folders do not belong together.
        ParameterError: settings that contradict each other.
    """
    settings = _with_arguments(settings)
    _check_numbers(settings)
    folders = [read_chip_folder(path) for path in settings.in_folder]
    _check_alike(folders)
    train_chips, held_out = split(
        [chip for folder in folders for chip in folder.chips], settings.validation_percentage, settings.seed
    )
    device = choose_device(settings.processor_type, settings.gpu_id)
    definition = _definition(settings, folders)
    batch_size = settings.batch_size or _batch_size(device, definition.chip_size)
    return Training(settings, definition, tuple(train_chips), tuple(held_out), device,
                    max(1, min(batch_size, len(train_chips))))


def _with_arguments(settings: TrainSettings) -> TrainSettings:
    arguments = parse_arguments(settings.arguments, {"chip_size": int, "monitor": str})
    if "monitor" in arguments:
        arguments["monitor"] = arguments["monitor"].upper()
        if arguments["monitor"] not in MONITORS:
            raise ParameterError(f"The argument monitor is one of {', '.join(MONITORS).lower()}.")
    return replace(settings, **arguments)


def _check_numbers(settings: TrainSettings) -> None:
    in_range(settings, "max_epochs", 1, 10**6)
    in_range(settings, "batch_size", 1, 10**6)
    in_range(settings, "chip_size", 32, 2**16)
    in_range(settings, "learning_rate", 1e-12, 100)
    in_range(settings, "validation_percentage", 0, 99)


def _check_alike(folders: list[ChipFolder]) -> None:
    first = folders[0]
    if not first.classes:
        raise ChipFolderError(f"The metadata of {first.path} list no class. Run Rebuild Training Metadata on it.")
    for folder in folders[1:]:
        if (folder.bands, folder.classes) != (first.bands, first.classes):
            raise ChipFolderError(
                f"{folder.path} and {first.path} differ in bands or classes. Export them with the same settings."
            )


def _definition(settings: TrainSettings, folders: list[ChipFolder]) -> ModelDefinition:
    first = folders[0]
    sizes = [size for folder in folders if folder.cell_size for size in folder.cell_size]
    chip_size = (settings.chip_size,) * 2 if settings.chip_size else first.tile_size
    is_rgb = first.bands == 3 and (first.data_type or "uint8") == "uint8"
    return ModelDefinition(
        model_type=settings.model_type,
        backbone=backbone_of(settings.backbone_model),
        bands=tuple(range(first.bands)),
        classes=first.classes,
        chip_size=chip_size,
        cell_size_range=(min(sizes), max(sizes)) if sizes else None,
        cell_size_wkid=first.wkid,
        image_space=first.image_space,
        data_type=first.data_type or "uint8",
        normalization_stats=None if is_rgb else _statistics(first),
    )


def _statistics(folder: ChipFolder) -> NormalizationStats:
    bands = folder.band_statistics
    if not bands:
        raise ChipFolderError(
            f"The metadata of {folder.path} hold no band statistics, which images other than 8-bit RGB need. Run "
            "Rebuild Training Metadata on the folder."
        )
    return NormalizationStats.from_bands(
        [band.minimum for band in bands], [band.maximum for band in bands], [band.mean for band in bands],
        [band.standard_deviation for band in bands],
    )


def _batch_size(device: torch.device, chip_size: tuple[int, int]) -> int:
    fits = available_memory(device) // 2 // (_BYTES_PER_CELL * chip_size[0] * chip_size[1])
    most = 64 if device.type == "cuda" else 8
    return 2 ** int(math.log2(max(1, min(most, fits))))
