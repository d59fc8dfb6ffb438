"""Model arguments in ArcGIS's form: ``padding 100;batch_size 8``. They replace the tool's own parameters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Any, get_args

from ..errors import ParameterError, brief
from .classify import ClassifyPixelsUsingDeepLearning
from .keywords import DiceAverage
from .train import TrainDeepLearningModel

#: Parameters that may stand in ARGUMENTS.
_OF_CLASSIFY = ("padding", "batch_size", "tile_size", "predict_background", "test_time_augmentation")
_OF_TRAIN = ("chip_size", "monitor")


@dataclass(frozen=True)
class UnetArguments:
    """What the arguments of a U-Net choose beyond the tool's parameters, as in arcgis.learn's UnetClassifier.

    Attributes:
        class_balancing, mixup, focal_loss: see :mod:`slum_extractor_plugin.engine.training.losses`.
        ignore_classes: class values that are neither learnt nor predicted.
        dice_loss_fraction: share of the dice loss, 0 to 1.
        dice_loss_average: over all cells, or over the classes.
        balanced_sampling: our own; draws chips with rare classes more often.
    """

    class_balancing: bool = False
    mixup: bool = False
    focal_loss: bool = False
    ignore_classes: tuple[int, ...] = ()
    dice_loss_fraction: float = 0.5
    dice_loss_average: DiceAverage = "micro"
    balanced_sampling: bool = True


def with_arguments(job: ClassifyPixelsUsingDeepLearning) -> ClassifyPixelsUsingDeepLearning:
    """Return a job with its ARGUMENTS in their places.

    Raises:
        ParameterError: an argument is unknown, or cannot have its value.
    """
    return replace(job, **parse_arguments(job.arguments, dict.fromkeys(_OF_CLASSIFY, str)))


def unet_arguments(job: TrainDeepLearningModel) -> tuple[TrainDeepLearningModel, UnetArguments]:
    """Return a job with the arguments that are parameters in their places, and the other arguments.

    Raises:
        ParameterError: an argument is unknown, or cannot have its value.
    """
    own = {option.name: _CONVERTERS[option.name] for option in fields(UnetArguments)}
    values = parse_arguments(job.arguments, {**dict.fromkeys(_OF_TRAIN, str), **own})
    parameters = {name: values.pop(name) for name in _OF_TRAIN if name in values}
    return replace(job, **parameters), UnetArguments(**values)


def parse_arguments(text: str, known: dict[str, Callable[[str], Any]]) -> dict[str, Any]:
    """Return the arguments by name, each converted by its entry in ``known``.

    Raises:
        ParameterError: an argument is unknown, has no value, or its value does not convert.
    """
    values = {}
    for item in filter(None, (part.strip() for part in text.split(";"))):
        name, _, value = item.replace("=", " ").partition(" ")
        if name not in known:
            raise ParameterError(f"The argument {brief(name)} is not known here. Known are {', '.join(known)}.")
        try:
            values[name] = known[name](value.strip().strip("'\""))
        except ValueError:
            given = brief(repr(value.strip() or "empty"))
            raise ParameterError(f"The argument {name} cannot be {given}. Correct it.") from None
    return values


def boolean(text: str) -> bool:
    """Convert ArcGIS's True and False, in any case."""
    try:
        return {"true": True, "false": False}[text.lower()]
    except KeyError:
        raise ValueError(text) from None


def _integers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.strip("[]() ").replace(",", " ").split())


def _share(text: str) -> float:
    share = float(text)
    if not 0 <= share <= 1:
        raise ValueError(text)
    return share


def _average(text: str) -> str:
    if text.lower() not in get_args(DiceAverage):
        raise ValueError(text)
    return text.lower()


_CONVERTERS: dict[str, Callable[[str], Any]] = {
    "class_balancing": boolean,
    "mixup": boolean,
    "focal_loss": boolean,
    "balanced_sampling": boolean,
    "ignore_classes": _integers,
    "dice_loss_fraction": _share,
    "dice_loss_average": _average,
}
