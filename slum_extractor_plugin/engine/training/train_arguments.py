"""ARGUMENTS of Train Deep Learning Model, in ArcGIS's names for a U-Net; they win over the tool's own parameters."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...errors import ParameterError
from ...formats.emd import ModelDefinition
from ..arguments import boolean, parse_arguments
from ..settings import TrainSettings
from .losses import MACRO, MICRO, LossChoice
from .metrics import MONITORS


@dataclass(frozen=True)
class TrainArguments:
    """What the arguments choose beyond the tool's parameters; ``ignore_classes`` are class values.

    ``balanced_sampling`` is our own: see :mod:`.balance`.
    """

    class_balancing: bool = False
    mixup: bool = False
    focal_loss: bool = False
    ignore_classes: tuple[int, ...] = ()
    balanced_sampling: bool = True
    dice_loss_fraction: float = LossChoice.dice_fraction
    dice_loss_average: str = LossChoice.dice_average

    def ignored_outputs(self, definition: ModelDefinition) -> tuple[int, ...]:
        """Return the network's outputs for the classes to ignore; 0 is the background.

        Raises:
            ParameterError: a value is no class, or fewer than two outputs are left.
        """
        values = definition.class_values
        unknown = [value for value in self.ignore_classes if value not in values]
        if unknown:
            raise ParameterError(
                f"The argument ignore_classes has the value {unknown[0]}, which is no class of the chips. Known are "
                f"{', '.join(map(str, values))}."
            )
        ignored = tuple(sorted({values.index(value) for value in self.ignore_classes}))
        if ignored and len(values) - len(ignored) < 2:
            raise ParameterError("The argument ignore_classes leaves fewer than two classes to tell apart.")
        return ignored


def read_arguments(settings: TrainSettings) -> tuple[TrainSettings, TrainArguments]:
    """Return the settings with the arguments that have a parameter of their own, and the others.

    Raises:
        ParameterError: an argument is unknown or cannot have its value.
    """
    values = parse_arguments(settings.arguments, {
        "chip_size": int, "monitor": _monitor, "class_balancing": boolean, "mixup": boolean, "focal_loss": boolean,
        "ignore_classes": _integers, "dice_loss_fraction": _share, "dice_loss_average": _average,
        "balanced_sampling": boolean,
    })
    own = {name: values.pop(name) for name in ("chip_size", "monitor") if name in values}
    return replace(settings, **own), TrainArguments(**values)


def _monitor(text: str) -> str:
    if text.upper() not in MONITORS:
        raise ParameterError(f"The argument monitor is one of {', '.join(MONITORS).lower()}.")
    return text.upper()


def _integers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.strip("[]() ").replace(",", " ").split())


def _share(text: str) -> float:
    share = float(text)
    if not 0 <= share <= 1:
        raise ValueError(text)
    return share


def _average(text: str) -> str:
    if text.lower() not in (MICRO, MACRO):
        raise ValueError(text)
    return text.lower()
