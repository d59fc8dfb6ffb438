"""Train Deep Learning Model: from chip folders to a model package."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

from dataclasses import replace
from pathlib import Path
from typing import Any

from rasterio.crs import CRS
from rasterio.errors import CRSError

from ...formats.calibration import Calibration
from ...formats.chips import read_chip_folder
from ...formats.dlpk import write_package
from ...formats.emd import ModelDefinition
from ...formats.verdict import Verdict, verdict_of
from ...staging import staged_folder
from ..devices import device_name
from ..networks.hub import require_weights
from ..networks.weights import write_tensors
from ...protocol import Reporter
from ...jobs.train import TrainDeepLearningModel
from .fitting import Fitted, Fitting
from .metrics_report import metrics_page
from .peers import rank
from .preparation import Training, prepare
from .resuming import forget, require_own, training_folder
from .samples import telling_samples
from .tensorboard import copy_logs

#: The page in the package and beside it, under arcgis.learn's name.
METRICS_PAGE = "model_metrics.html"


def train(settings: TrainDeepLearningModel, reporter: Reporter) -> dict[str, Any]:
    """Train a U-Net and write ``<out_folder>/<its name>.dlpk``.

    While it trains, ``<out_folder>.training`` holds what RESUME needs; see :mod:`.resuming`.

    Returns:
        OUT_MODEL_FILE: the package's path; OUT_REPORT: the page of metrics beside it; METRICS: the best epoch's figures
        on the chips held out.

    Raises:
        SlumExtractorError: chips, weights or settings cannot be used, with a sentence that says which and why.
    """
    for path in settings.in_folder:
        read_chip_folder(path)  # a wrong folder is reported before the network is asked for weights
    if not settings.pretrained_model:
        require_weights(settings.backbone_model, settings.encoder_weights, reporter)
    folder = Path(settings.out_folder).absolute()
    work = training_folder(folder)
    require_own(work)
    run = prepare(settings, reporter)
    if rank():
        Fitting(run, reporter, work).fit()
        return {}
    with staged_folder(folder) as staging:
        fitted = Fitting(run, reporter, work).fit()
        package = write_model(staging, folder.name, run, fitted)
        copy_logs(work, staging)
    forget(work)
    reporter.progress(1)
    _tell(verdict_of(fitted.metrics), folder / METRICS_PAGE, reporter)
    return {
        "OUT_MODEL_FILE": str(folder / package.name),
        "OUT_REPORT": str(folder / METRICS_PAGE),
        "METRICS": fitted.metrics,
    }


def _tell(verdict: Verdict, page: Path, reporter: Reporter) -> None:
    """Say in the log what the model is good for, and where the report is."""
    (reporter.message if verdict.good else reporter.warning)(verdict.text)
    reporter.message(f"The report with curves and chips is {page}.")


def write_model(folder: Path, name: str, run: Training, fitted: Fitted) -> Path:
    """Write the package ``<folder>/<name>.dlpk``, with the page of metrics in it and beside it; return its path."""
    page = metrics_page_of(name, run, fitted).encode()
    package, weights = folder / f"{name}.dlpk", folder / f"{name}.pth"
    write_tensors(weights, fitted.network.state_dict())
    definition = replace(run.definition, metrics=fitted.metrics, calibration=calibration_of(fitted))
    write_package(package, definition, weights, {METRICS_PAGE: page})
    weights.unlink()
    (folder / METRICS_PAGE).write_bytes(page)
    return package


def calibration_of(fitted: Fitted) -> Calibration | None:
    """Return the calibration that the package of a trained model keeps."""
    return fitted.calibration.calibration if fitted.calibration else None


def metrics_page_of(name: str, run: Training, fitted: Fitted) -> str:
    """Return the page of metrics of a trained model."""
    return metrics_page(
        name,
        _facts(run, fitted),
        fitted.history,
        fitted.metrics,
        run.definition.classes,
        telling_samples(run, fitted.network),
        matrix=fitted.matrix,
        search=fitted.search,
        calibration=fitted.calibration,
    )


def _facts(run: Training, fitted: Fitted) -> dict[str, Any]:
    """Return what the page of metrics says of the run."""
    settings, definition, metrics = run.settings, run.definition, fitted.metrics
    return {
        "Network": f"{definition.model_type} with {definition.backbone}",
        "Encoder weights": settings.encoder_weights,
        "Encoder": ", then ".join("frozen" if phase.frozen else "not frozen" for phase in fitted.phases),
        "Chips trained on": len(run.train_chips),
        "Chips held out": len(run.held_out),
        "Bands": len(definition.bands),
        "Chip size": " x ".join(map(str, definition.chip_size)),
        "Cell size": _cell_size(definition),
        "Batch size": run.batch_size,
        "Augmentation": settings.augmentation,
        "Learning rate": f"{metrics['learning_rate']:.2e}{' (found)' if fitted.search else ''}",
        "Epochs": len(fitted.history),
        "Epoch kept": f"{metrics['epoch']}, by {settings.monitor}",
        "Seed": settings.seed,
        "Computed on": device_name(run.device),
        "Precision": fitted.decisions.precision,
    }


def _cell_size(definition: ModelDefinition) -> str:
    """Return the finest cell size that was trained on, with the unit of its CRS where that is known."""
    if not definition.cell_size_range:
        return "unknown"
    size = f"{definition.cell_size_range[0]:g}"
    try:
        crs = CRS.from_epsg(definition.cell_size_wkid)
    except (CRSError, TypeError):
        return f"{size} in an unknown unit"
    return f"{size} {'°' if crs.is_geographic else {'metre': 'm'}.get(crs.linear_units, crs.linear_units)}"
