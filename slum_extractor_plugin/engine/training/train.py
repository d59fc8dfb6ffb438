"""Train Deep Learning Model: from chip folders to a model package."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytorch_lightning as pl
import torch
from pytorch_lightning.callbacks import EarlyStopping, ModelCheckpoint
from torch.utils.data import DataLoader

from ...errors import EngineError, ParameterError
from ...formats.dlpk import open_package, write_package
from ...formats.emd import ModelDefinition
from ...staging import staged_folder
from .augmentation import Geometry
from .dataset import IGNORED, ChipDataset
from ..devices import available_memory, device_name
from .epochs import SEARCH_SHARE, EpochReport
from .lr_finder import find_learning_rate
from .metrics import class_metrics
from .metrics_report import Sample, metrics_page
from ..networks.factory import build_network, load_network
from .preparation import MONITORS, Training, prepare
from ..protocol import Reporter
from .segmenter import Recipe, Segmenter
from ..settings import TrainSettings

#: arcgis.learn's early stopping.
PATIENCE, MINIMUM_GAIN = 5, 0.001

#: The page in the package and beside it, under arcgis.learn's name, and how many chips it shows.
METRICS_PAGE, SAMPLES = "model_metrics.html", 4

#: Share of the free memory that chips may be kept in.
_CACHE_SHARE = 0.25


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
        metrics, history = _fit(run, network, staging / "checkpoints", reporter)
        weights = staging / f"{folder.name}.pth"
        torch.save(network.state_dict(), weights)
        page = metrics_page(folder.name, _facts(run, metrics), history, metrics, run.definition.classes,
                            _samples(run, network)).encode()
        definition = replace(run.definition, metrics=metrics)
        write_package(staging / f"{folder.name}.dlpk", definition, weights, {METRICS_PAGE: page})
        (staging / METRICS_PAGE).write_bytes(page)
        weights.unlink()
        shutil.rmtree(staging / "checkpoints")
    reporter.progress(1)
    return {"OUT_MODEL_FILE": str(folder / f"{folder.name}.dlpk"), "METRICS": metrics}


def _network(run: Training) -> torch.nn.Module:
    if run.settings.pretrained_model:
        with open_package(run.settings.pretrained_model) as package:
            theirs, ours = package.definition, run.definition
            if _shape(theirs) != _shape(ours):
                raise ParameterError(
                    f"{run.settings.pretrained_model} is a {theirs.model_type} with {theirs.backbone}, "
                    f"{len(theirs.bands)} bands and {len(theirs.classes)} classes; asked for is a {ours.model_type} "
                    f"with {ours.backbone}, {len(ours.bands)} bands and {len(ours.classes)} classes. Choose another."
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
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Train, load the best epoch into ``network``, and return that epoch's figures and those of all epochs."""
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
    state = torch.load(best.best_model_path, map_location="cpu", weights_only=True)["state_dict"]
    prefix = "network."
    weights = {name[len(prefix):]: value.contiguous() for name, value in state.items() if name.startswith(prefix)}
    if not all(bool(value.isfinite().all()) for value in weights.values()):
        raise EngineError("Training has diverged: the weights are not finite. Give a smaller LEARNING_RATE.")
    network.load_state_dict(weights)
    network.cpu().to(memory_format=torch.contiguous_format)
    epoch = report.best_epoch(mode)
    reporter.message(f"Epoch {epoch['epoch']} was the best by {monitor} and is what the package holds.")
    metrics = {**epoch, "learning_rate": segmenter.recipe.learning_rate,
               **class_metrics(report.matrices.get(epoch["epoch"]), run.definition.classes)}
    return metrics, report.history


def _facts(run: Training, metrics: dict[str, Any]) -> dict[str, Any]:
    """Return what the page of metrics says of the run."""
    settings, definition = run.settings, run.definition
    return {
        "Network": f"{definition.model_type} with {definition.backbone}", "Encoder weights": settings.encoder_weights,
        "Chips trained on": len(run.train_chips), "Chips held out": len(run.held_out),
        "Bands": len(definition.bands), "Batch size": run.batch_size,
        "Cell size": definition.cell_size_range[0] if definition.cell_size_range else "unknown",
        "Learning rate": f"{metrics['learning_rate']:.2e}", "Epoch kept": metrics["epoch"], "Seed": settings.seed,
        "Computed on": device_name(run.device),
    }


@torch.inference_mode()
def _samples(run: Training, network: torch.nn.Module) -> list[Sample]:
    """Return the chips held out that have most of the classes in them, with what the network says of them."""
    chips = ChipDataset(run.held_out, run.definition.bands, run.definition.classes)
    targets = (chips[index][1] for index in range(len(chips)))
    labelled = [int(((target > 0) & (target < IGNORED)).sum()) for target in targets]
    order = sorted(range(len(chips)), key=lambda index: -labelled[index])
    offset, scale = (torch.tensor(values)[:, None, None] for values in (
        run.definition.normalisation.offset, run.definition.normalisation.scale
    ))
    network.eval()
    samples = []
    for index in order[:SAMPLES]:
        cells, truth = chips[index]
        predicted = network(((cells - offset) / scale)[None])[0].argmax(0)
        samples.append(Sample(cells.numpy(), truth.numpy(), predicted.numpy()))
    return samples


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
        lambda fraction: reporter.progress(SEARCH_SHARE * fraction),
    )
    reporter.message(f"The learning rate is {rate:.2e}.")
    segmenter.recipe = replace(recipe, learning_rate=rate)
    return segmenter
