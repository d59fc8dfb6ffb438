"""What a training run is made of, settled before its first step."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from ...errors import ChipFolderError, ParameterError
from ...formats.bands import written_bands
from ...formats.chips import Chip, ChipFolder, read_chip_folder
from ...formats.classes import ClassInfo
from ...formats.distribution import Distribution
from ...formats.emd import UNET, ModelDefinition
from ...formats.normalisation import NormalizationStats
from ..adaptation.measuring import distribution_of
from ..devices import available_memory, choose_device
from ..networks.factory import backbone_of
from ..networks.preprocessing import statistics_of
from ...protocol import Reporter, SilentReporter
from ...jobs.arguments import UnetArguments, unet_arguments
from ...jobs.train import TrainDeepLearningModel
from .augmentation import Augmentation, Crop, Geometry, Light, default_augmentation
from .augmentation_parameters import TRANSFORMS_FILE, custom, from_file
from .balance import class_shares, draw_weights
from .chip_alpha import with_alpha
from .chip_bands import ChipBands, arranged
from .chip_checks import check_output, check_records, warn_of_classes
from .chip_reading import ChipReader, ChipRecord, ClassTable
from .chip_store import ChipStore, chip_pieces
from .folders import check_alike, merged_statistics, united_classes, warn_of_missing_labels
from .ignored_classes import ignored_outputs
from .losses import LossChoice, balanced_weights
from .pretrained import (
    check_classes,
    fits_cells,
    kept_statistics,
    pretrained_definition,
    say_misfit,
    warn_of_cell_sizes,
)
from .sensor_light import SensorLight
from .splits import AUTO, PLACE, Split, overlapping, split

#: Bytes that training takes per cell of a batch at most. Measured in float32 on a CPU: 2 400 with MobileNetV2, 1 300
#: with ResNet-34; the rest is room for larger encoders.
BYTES_PER_CELL = 4096

#: Share of the free memory that chips may be kept in.
_CACHE_SHARE = 0.25


#: Chips that take long enough to read for it to be said.
_MANY = 2000


@dataclass(frozen=True)
class ReadChips:
    """Chips that were read, checked and divided; ``ignored`` are the outputs that their targets leave out."""

    folders: tuple[ChipFolder, ...]
    validation: tuple[ChipFolder, ...]
    bands: Mapping[Path, ChipBands]
    classes: tuple[ClassInfo, ...]
    ignored: tuple[int, ...]
    store: ChipStore
    train: tuple[ChipRecord, ...]
    held_out: tuple[ChipRecord, ...]
    distribution: Distribution | None


@dataclass(frozen=True)
class Training:
    """All that a run is made of.

    ``records`` are those of the chips held out, ``store`` has the cells of all; ``weights`` say how often a chip to
    train on is drawn, None for all alike. ``read`` lets :func:`prepare` make another run of the same chips.
    """

    settings: TrainDeepLearningModel
    definition: ModelDefinition
    train_chips: tuple[Chip, ...]
    held_out: tuple[Chip, ...]
    device: torch.device
    batch_size: int
    store: ChipStore
    records: tuple[ChipRecord, ...]
    augmentation: Augmentation
    loss: LossChoice
    weights: list[float] | None = None
    read: ReadChips | None = None

    @property
    def light(self) -> Light | None:
        """What changes the light of a normalised batch."""
        return self.augmentation.light


def prepare(
    settings: TrainDeepLearningModel,
    reporter: Reporter,
    names: Mapping[int, str] | None = None,
    read: ReadChips | None = None,
) -> Training:
    """Read the chip folders with all their chips, and settle everything that can be settled before the first step.

    Args:
        settings: of the run.
        reporter: hears what is going on.
        names: other names for classes, by class value.
        read: chips of an earlier run of the same folders and the same split, so that they are not read again.

    Raises:
        ChipFolderError: a folder is no chip folder, a chip cannot be used, or the folders do not belong together.
        ParameterError: settings that contradict each other.
        SlumExtractorError: the output folder cannot be written.
    """
    settings, arguments = unet_arguments(settings)
    check_output(Path(settings.out_folder).absolute())
    device = choose_device(settings.processor_type, settings.gpu_id)
    theirs = pretrained_definition(settings)
    if read is None or not _still_fits(read, settings, arguments, theirs):
        read = _read_chips(settings, arguments, theirs, names or {}, reporter)
    train, held_out, bands = read.train, read.held_out, read.bands
    definition = _definition(settings, read.folders, bands[read.folders[0].path].taught, read.classes)
    check_classes(settings, theirs, definition)
    definition = replace(
        definition, ignored_outputs=read.ignored, data_type=train[0].data_type, distribution=read.distribution
    )
    stats = (
        _own_statistics(settings, definition, read.folders, bands)
        if theirs is None
        else _their_statistics(theirs, definition, read.folders, bands, reporter)
    )
    definition = replace(definition, normalization_stats=stats)
    crop = _crop(settings, [*train, *held_out], definition)
    batch_size = settings.batch_size or _batch_size(device, definition.chip_size)
    return Training(
        settings,
        definition,
        tuple(record.chip for record in train),
        tuple(record.chip for record in held_out),
        device,
        max(1, min(batch_size, len(train))),
        read.store,
        held_out,
        _augmentation(settings, definition, read.folders, crop),
        _loss(arguments, train, read.ignored),
        draw_weights(train) if arguments.balanced_sampling else None,
        read,
    )


def _read_chips(
    settings: TrainDeepLearningModel,
    arguments: UnetArguments,
    theirs: ModelDefinition | None,
    names: Mapping[int, str],
    reporter: Reporter,
) -> ReadChips:
    folders = tuple(with_alpha(read_chip_folder(path), reporter) for path in settings.in_folder)
    validation = tuple(with_alpha(read_chip_folder(path), reporter) for path in settings.validation_folder)
    every = [*folders, *validation]
    check_alike(every)
    bands = arranged(every, theirs, reporter)
    warn_of_missing_labels(every, reporter)
    classes = _named(united_classes(every), names)
    definition = _definition(settings, folders, bands[folders[0].path].taught, classes)
    check_classes(settings, theirs, definition)
    ignored = ignored_outputs(arguments.ignore_classes, definition)
    store = ChipStore(ChipReader(bands, ClassTable(classes, ignored)), _room())
    train, held_out = _records(settings, store, folders, validation, reporter)
    check_records([*train, *held_out])
    warn_of_classes(train, held_out, classes, ignored, reporter)
    seen = distribution_of(chip_pieces([record.chip for record in train], store), classes=class_shares(train))
    return ReadChips(folders, validation, bands, classes, ignored, store, tuple(train), tuple(held_out), seen)


def _still_fits(
    read: ReadChips, settings: TrainDeepLearningModel, arguments: UnetArguments, theirs: ModelDefinition | None
) -> bool:
    """Whether chips were read as this run wants them: the same bands in one order, the same classes left out."""
    bands = arranged([*read.folders, *read.validation], theirs, SilentReporter())
    definition = _definition(settings, read.folders, bands[read.folders[0].path].taught, read.classes)
    return bands == read.bands and ignored_outputs(arguments.ignore_classes, definition) == read.ignored


def _named(classes: tuple[ClassInfo, ...], names: Mapping[int, str]) -> tuple[ClassInfo, ...]:
    unknown = sorted(set(names) - {info.value for info in classes})
    if unknown:
        known = ", ".join(str(info.value) for info in classes)
        raise ParameterError(f"The chips have no class with the value {unknown[0]}. The class values are {known}.")
    return tuple(replace(info, name=names.get(info.value, info.name)) for info in classes)


def _room() -> int:
    return int(_CACHE_SHARE * available_memory(torch.device("cpu")))


def _records(
    settings: TrainDeepLearningModel,
    store: ChipStore,
    folders: Sequence[ChipFolder],
    validation: Sequence[ChipFolder],
    reporter: Reporter,
) -> tuple[list[ChipRecord], list[ChipRecord]]:
    """Read all chips, and return the records of those to train on and of those held out."""
    given = {chip: None for folder in validation for chip in folder.chips}
    chips = [chip for folder in folders for chip in folder.chips if chip not in given]
    if not chips:
        raise ChipFolderError("All chips of IN_FOLDER are also in VALIDATION_FOLDER: none is left to train on.")
    records = _read(store, [*chips, *given], reporter)
    if given:
        train, held_out = records[: len(chips)], records[len(chips) :]
        shared = overlapping(train, held_out)
        if shared:
            reporter.warning(
                f"{shared} chips to train on overlap chips of VALIDATION_FOLDER on the ground, so the figures will "
                "flatter the model."
            )
        return train, held_out
    parts = split(records, settings.validation_percentage, settings.seed, settings.validation_split)
    _say_split(settings, parts, reporter)
    return [records[index] for index in parts.train], [records[index] for index in parts.held_out]


def _read(store: ChipStore, chips: Sequence[Chip], reporter: Reporter) -> list[ChipRecord]:
    if len(chips) > _MANY:
        reporter.message(f"Reading and checking {len(chips)} chips.")
    records = store.read_all(chips)
    if store.kept < len(chips):
        reporter.message(
            f"{store.kept} of {len(chips)} chips stay in memory; the others are read again in every epoch."
        )
    return records


def _say_split(settings: TrainDeepLearningModel, parts: Split, reporter: Reporter) -> None:
    if parts.method == PLACE and parts.left_out:
        reporter.message(
            f"Held out by place. {len(parts.left_out)} chips that overlap held-out ones are left out of training, "
            "so that the figures do not flatter the model."
        )
    elif parts.method == PLACE:
        reporter.message("Held out by place: no chip to train on overlaps one that is held out.")
    elif parts.held_out and settings.validation_split == AUTO:
        reporter.message(
            "Held out by labelled share, not by place: the chips have no comparable positions, or overlap too much. "
            "If chips overlap, the figures will flatter the model."
        )


def _definition(
    settings: TrainDeepLearningModel, folders: Sequence[ChipFolder], bands: tuple[int, ...], classes: tuple
) -> ModelDefinition:
    first = folders[0]
    sizes = [size for folder in folders if folder.cell_size for size in folder.cell_size]
    return ModelDefinition(
        model_type=settings.model_type,
        backbone=backbone_of(settings.backbone_model),
        bands=bands,
        classes=classes,
        chip_size=(settings.chip_size,) * 2 if settings.chip_size else first.tile_size,
        cell_size_range=(min(sizes), max(sizes)) if sizes else None,
        cell_size_wkid=first.wkid,
        image_space=first.image_space,
        extra={"InputRastersProps": {"RasterCount": 1, "SensorName": "", **written_bands(first.all_bands)}},
    )


def _own_statistics(
    settings: TrainDeepLearningModel,
    definition: ModelDefinition,
    folders: Sequence[ChipFolder],
    bands: Mapping[Path, ChipBands],
) -> NormalizationStats | None:
    """Return what the cells are normalised by: the chips' statistics, or for 8-bit RGB those of the encoder's weights.

    None means ImageNet's rule.
    """
    if len(definition.bands) == 3 and definition.data_type == "uint8":
        stats = _statistics_of_weights(settings, definition)
        return stats and stats.moved(dict(zip(range(3), definition.bands)), bands[folders[0].path].count)
    return merged_statistics(folders, bands)


def _their_statistics(
    theirs: ModelDefinition,
    definition: ModelDefinition,
    folders: Sequence[ChipFolder],
    bands: Mapping[Path, ChipBands],
    reporter: Reporter,
) -> NormalizationStats | None:
    """Return what the pretrained model's input is normalised by, or the chips' statistics where that does not fit."""
    warn_of_cell_sizes(theirs, folders, reporter)
    if len(theirs.bands) != len(definition.bands):
        return theirs.normalization_stats  # refused before the first step, with both numbers
    highest = max((band.maximum for folder in folders for band in folder.band_statistics), default=None)
    if fits_cells(theirs, definition.data_type, highest):
        return kept_statistics(theirs, definition.bands, bands[folders[0].path].count)
    say_misfit(theirs, definition.data_type, reporter)
    return merged_statistics(folders, bands)


def _statistics_of_weights(settings: TrainDeepLearningModel, definition: ModelDefinition) -> NormalizationStats | None:
    """Return what pre-trained weights were trained with, None for ImageNet's rule: the only one that ArcGIS knows."""
    if definition.model_type != UNET or settings.encoder_weights.upper() in ("", "NONE"):
        return None
    return statistics_of(definition.backbone)


def _crop(settings: TrainDeepLearningModel, records: Sequence[ChipRecord], definition: ModelDefinition) -> int | None:
    """Return the side of crops: CHIP_SIZE, or the tile's when the chips are not all of one size; None for none."""
    if settings.chip_size or len({record.size for record in records}) == 1:
        return settings.chip_size
    return min(definition.chip_size)


def _augmentation(
    settings: TrainDeepLearningModel, definition: ModelDefinition, folders: Sequence[ChipFolder], crop: int | None
) -> Augmentation:
    text = settings.augmentation_parameters
    if text and settings.augmentation not in ("CUSTOM", "FILE"):
        raise ParameterError("AUGMENTATION_PARAMETERS need AUGMENTATION CUSTOM or FILE. Choose one, or clear them.")
    if settings.augmentation == "NONE":
        return Augmentation(Geometry((Crop(crop),) if crop else ()))
    if settings.augmentation in ("DEFAULT", "OTHER_SENSORS"):
        sensors = SensorLight.between(definition.normalisation, _limits(definition))
        light = sensors if settings.augmentation == "OTHER_SENSORS" else None
        return default_augmentation(definition.image_space == "MAP_SPACE", crop, light)
    file = Path(text) if text else folders[0].path / TRANSFORMS_FILE
    parameters = custom(text) if settings.augmentation == "CUSTOM" else from_file(file)
    return parameters.augmentation(crop, definition.normalisation, _limits(definition))


def _limits(definition: ModelDefinition) -> list[tuple[float, float]]:
    """Return the least and the greatest cell value of each band."""
    stats = definition.normalization_stats
    if stats is None or definition.data_type == "uint8":
        return [(0.0, 255.0)] * len(definition.bands)
    return [(stats.band_min[band], stats.band_max[band]) for band in definition.bands]


def _loss(arguments: UnetArguments, train: Sequence[ChipRecord], ignored: tuple[int, ...]) -> LossChoice:
    weights = None
    if arguments.class_balancing:
        cells = np.array([record.counts for record in train]).sum(axis=0).tolist()
        weights = balanced_weights(cells)
    return LossChoice(
        arguments.dice_loss_fraction,
        arguments.dice_loss_average,
        arguments.focal_loss,
        arguments.mixup,
        weights,
        ignored,
    )


def _batch_size(device: torch.device, chip_size: tuple[int, int]) -> int:
    fits = available_memory(device) // 2 // (BYTES_PER_CELL * chip_size[0] * chip_size[1])
    most = 64 if device.type == "cuda" else 8
    return 2 ** int(math.log2(max(1, min(most, fits))))
