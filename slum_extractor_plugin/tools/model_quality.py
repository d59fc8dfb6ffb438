"""What the validation chips say of a model, wherever it is used: in dialogs before a run, and in the log of one."""

from __future__ import annotations

from collections.abc import Sequence

from ..formats.dlpk import definition_of
from ..formats.emd import ModelDefinition
from ..formats.verdict import verdict_of
from ..protocol import Reporter
from ..translation import tr


def warning_of(definition: ModelDefinition) -> str:
    """Return a sentence where a model is weak or not usable, otherwise an empty text."""
    verdict = verdict_of(definition.metrics)
    if verdict.level == "weak":
        return tr("The model is weak: its IoU on the validation chips is {:.2f}.").format(verdict.iou)
    if verdict.level == "not usable":
        text = tr("The model is not usable: its IoU on the validation chips is {:.2f}. Train a better one.")
        return text.format(verdict.iou)
    return ""


def known_of(definition: ModelDefinition) -> str:
    """Return the IoU of a model on its validation chips as a sentence; empty where it was not measured."""
    verdict = verdict_of(definition.metrics)
    if verdict.iou is None:
        return ""
    text = tr("IoU on the validation chips: {:.2f}.").format(verdict.iou)
    doubt = tr("It may flatter the model: its validation chips were not held out by place.")
    return f"{text} {doubt}" if verdict.caveat else text


def warn(models: Sequence[str], reporter: Reporter) -> None:
    """Warn of each package whose model is weak or not usable."""
    for text in filter(None, map(warning_of, map(definition_of, models))):
        reporter.warning(text)
