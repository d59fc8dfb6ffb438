"""Train Deep Learning Model: from chip folders to a model package."""

from __future__ import annotations

from . import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

import math
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytorch_lightning as pl
import torch
from pytorch_lightning.callbacks import EarlyStopping, ModelCheckpoint
from torch.utils.data import DataLoader

from ..errors import ChipFolderError, EngineError, ParameterError
from ..formats.chips import Chip, ChipFolder, read_chip_folder
from ..formats.dlpk import open_package, write_package
from ..formats.emd import ModelDefinition
from ..formats.normalisation import NormalizationStats
from ..staging import staged_folder
from .arguments import parse_arguments
from .augmentation import Geometry
from .dataset import ChipDataset, split
from .devices import available_memory, choose_device, device_name
from .epochs import EpochReport
from .lr_finder import find_learning_rate
from .metrics import class_metrics
from .networks import backbone_of, build_network, load_network
from .protocol import Reporter
from .segmenter import Recipe, Segmenter
from .settings import TrainSettings, in_range

#: Metric behind each keyword, and whether more of it is better.
MONITORS = {"VALID_LOSS": ("valid_loss", "min"), "ACCURACY": ("accuracy", "max"), "MIOU": ("valid_miou", "max")}

#: arcgis.learn's early stopping.
PATIENCE, MINIMUM_GAIN = 5, 0.001

#: Bytes of activations and gradients per cell and image of a ResNet-34 U-Net in training, rounded up from measurement.
_BYTES_PER_CELL = 4096

#: Share of the free memory that chips may be kept in.
_CACHE_SHARE = 0.25


@dataclass(frozen=True)
class Training:
    """All that a run is made of."""

    settings: TrainSettings
    definition: ModelDefinition
    train_chips: tuple[Chip, ...]
    held_out: tuple[Chip, ...]
    device: torch.device
    batch_size: int


def train(settings: TrainSettings, reporter: Reporter) -> dict[str, Any]:
    """Train a U-Net and write ``<out_folder>/<its name>.dlpk``.

    Returns:
        OUT_MODEL_FILE: the package's path; METRICS: the best epoch's figures on the chips held out.

    Raises:
        SlumExtractorError: chips, weights or settings cannot be used, with a sentence that says which and why.
    """
    run = prepare(settings)
    pl.seed_everything(settings.seed, workers=True, verbose=False)
    network = _network(run)
    reporter.message(
        f"{len(run.train_chips)} chips to train on, {len(run.held_out)} held out; {run.settings.model_type} with "
        f"{run.definition.backbone}, batch of {run.batch_size}, on {device_name(run.device)}."
    )
    folder = Path(settings.out_folder).absolute()
    with staged_folder(folder) as staging:
        best, metrics = _fit(run, network, staging / "checkpoints", reporter)
        weights = staging / f"{folder.name}.pth"
        torch.save(best, weights)
        definition = replace(run.definition, metrics=metrics)
        write_package(staging / f"{folder.name}.dlpk", definition, weights)
        weights.unlink()
        shutil.rmtree(staging / "checkpoints")
    reporter.progress(1)
    return {"OUT_MODEL_FILE": str(folder / f"{folder.name}.dlpk"), "METRICS": metrics}


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


def _network(run: Training) -> torch.nn.Module:
    if run.settings.pretrained_model:
        with open_package(run.settings.pretrained_model) as package:
            theirs, ours = package.definition, run.definition
            if _shape(theirs) != _shape(ours):
                raise ParameterError(
                    f"{run.settings.pretrained_model} is a {theirs.model_type} with {theirs.backbone}, "
                    f"{len(theirs.bands)} bands and {len(theirs.classes)} classes; asked for is a {ours.model_type} "
                    f"with {ours.backbone}, {len(ours.bands)} bands and {len(ours.classes)} classes. Choose one that fits."
                )
            return load_network(package).train()
    return build_network(
        run.settings.model_type, run.definition.backbone, len(run.definition.bands), run.definition.outputs,
        run.settings.encoder_weights, run.settings.weight_init_scheme,
    )


def _shape(definition: ModelDefinition) -> tuple[str, str, int, int]:
    return definition.model_type, definition.backbone, len(definition.bands), definition.outputs


def _loaders(run: Training) -> tuple[DataLoader, DataLoader | None]:
    """Return the batches to train on and, if chips are held out, those to validate with.

    Chips are decoded once and then kept, so that reading does not starve the network.
    """
    room = int(_CACHE_SHARE * available_memory(torch.device("cpu")))
    geometry = Geometry(run.settings.chip_size, run.settings.augmentation == "DEFAULT",
                        run.definition.image_space == "MAP_SPACE")
    shared = {"batch_size": run.batch_size, "pin_memory": run.device.type == "cuda"}
    bands, classes = run.definition.bands, run.definition.classes
    training = ChipDataset(run.train_chips, bands, classes, geometry, room)
    train_loader = DataLoader(
        training, shuffle=True, drop_last=len(training) > run.batch_size,
        generator=torch.Generator().manual_seed(run.settings.seed), **shared,
    )
    if not run.held_out:
        return train_loader, None
    return train_loader, DataLoader(ChipDataset(run.held_out, bands, classes, None, room), **shared)


def _fit(
    run: Training, network: torch.nn.Module, folder: Path, reporter: Reporter
) -> tuple[dict[str, torch.Tensor], dict[str, Any]]:
    """Train, and return the best epoch's weights and figures."""
    train_loader, valid_loader = _loaders(run)
    segmenter = _segmenter(run, network, len(train_loader), train_loader, reporter)
    monitor, mode = MONITORS[run.settings.monitor] if valid_loader else ("train_loss", "min")
    best = ModelCheckpoint(folder, monitor=monitor, mode=mode, save_weights_only=True)
    report = EpochReport(reporter, run.settings.max_epochs, monitor)
    callbacks = [best, report]
    if run.settings.stop_training == "STOP_TRAINING" and valid_loader:
        callbacks.append(EarlyStopping(monitor, mode=mode, patience=PATIENCE, min_delta=MINIMUM_GAIN))
    trainer = pl.Trainer(
        accelerator="gpu" if run.device.type == "cuda" else "cpu",
        devices=[run.device.index] if run.device.type == "cuda" else 1,
        precision="16-mixed" if run.device.type == "cuda" else "32-true",
        max_epochs=run.settings.max_epochs, callbacks=callbacks, logger=False, enable_progress_bar=False,
        enable_model_summary=False, num_sanity_val_steps=0, benchmark=False, default_root_dir=folder,
    )
    trainer.fit(segmenter, train_loader, valid_loader)
    state = torch.load(best.best_model_path, map_location="cpu", weights_only=True)["state_dict"]  # nosec B614
    prefix = "network."
    weights = {name[len(prefix):]: value.contiguous() for name, value in state.items() if name.startswith(prefix)}
    if not all(bool(value.isfinite().all()) for value in weights.values()):
        raise EngineError("Training has diverged: the weights are not finite. Give a smaller LEARNING_RATE.")
    epoch = report.best_epoch(mode)
    reporter.message(f"Epoch {epoch['epoch']} was the best by {monitor} and is what the package holds.")
    return weights, {**epoch, "learning_rate": segmenter.recipe.learning_rate,
                     **class_metrics(report.matrices.get(epoch["epoch"]), run.definition.classes)}


def _segmenter(
    run: Training, network: torch.nn.Module, steps: int, batches: DataLoader, reporter: Reporter
) -> Segmenter:
    settings = run.settings
    pretrained = bool(settings.pretrained_model) or settings.encoder_weights.upper() not in ("", "NONE")
    recipe = Recipe(
        learning_rate=settings.learning_rate or 1e-3, steps=steps * settings.max_epochs, pretrained=pretrained,
        frozen=pretrained and settings.freeze == "FREEZE_MODEL", augment=settings.augmentation == "DEFAULT",
    )
    segmenter = Segmenter(network, run.definition.normalisation, run.definition.outputs, recipe)
    if settings.learning_rate:
        return segmenter
    reporter.message("Looking for the learning rate.")
    segmenter.to(run.device).train()
    rate = find_learning_rate(
        segmenter, segmenter.optimizer(),
        lambda batch: segmenter.training_loss(tuple(part.to(run.device) for part in batch)), batches,
    )
    reporter.message(f"The learning rate is {rate:.2e}.")
    segmenter.recipe = replace(recipe, learning_rate=rate)
    return segmenter
