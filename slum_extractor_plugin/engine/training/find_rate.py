"""Find Learning Rate: the search that training begins with, by itself, with a report."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

from dataclasses import asdict
from pathlib import Path
from typing import Any

from ...errors import ParameterError
from ...formats.html_page import write_page
from ..devices import device_name
from ...protocol import Reporter
from ...jobs.train import FindLearningRate, TrainDeepLearningModel
from ..networks.hub import require_weights
from .fitting import Fitting
from .metrics_report import rate_page
from .preparation import prepare


def find_rate(settings: FindLearningRate, reporter: Reporter) -> dict[str, Any]:
    """Look for the learning rate that training with these settings would find, and write a report.

    Returns:
        LEARNING_RATE: the rate; OUT_REPORT: the report's path.

    Raises:
        SlumExtractorError: chips, weights or settings cannot be used, with a sentence that says which and why.
    """
    values = asdict(settings)
    report = Path(values.pop("out_report")).absolute()
    if not report.name:
        raise ParameterError(f"{report} is not a valid name for a report. Give OUT_REPORT the name of an HTML file.")
    if not settings.pretrained_model:
        require_weights(settings.backbone_model, settings.encoder_weights, reporter)
    run = prepare(TrainDeepLearningModel(**values, out_folder=str(report.with_suffix(""))), reporter)
    search = Fitting(run, reporter, report.with_suffix(".training")).search()
    facts = {
        "Network": f"{run.settings.model_type} with {run.definition.backbone}",
        "Encoder weights": settings.encoder_weights,
        "Freeze": settings.freeze,
        "Chips trained on": len(run.train_chips),
        "Batch size": run.batch_size,
        "Seed": settings.seed,
        "Computed on": device_name(run.device),
    }
    write_page(report, rate_page("Learning rate", facts, search))
    reporter.progress(1)
    return {"LEARNING_RATE": search.rate, "OUT_REPORT": str(report)}
