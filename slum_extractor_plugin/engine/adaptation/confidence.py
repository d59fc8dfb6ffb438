"""How sure an adapted model may be taken to be: measured on labelled chips, taken over, or not known."""

from __future__ import annotations

from dataclasses import replace

from torch import nn

from ...formats.calibration import Calibration
from ...formats.emd import ModelDefinition
from .labelled import Labelled


def calibration_of(
    network: nn.Module, source: ModelDefinition, adapted: ModelDefinition, labelled: Labelled | None, learned: bool
) -> tuple[Calibration | None, str]:
    """Return the calibration of an adapted network, and a sentence about it.

    The temperature is fitted to the chips that only measure, where there are any. Without them that of the source is
    kept as long as the weights are the source's: new batch norms bring the features back to what they were. A network
    that has learnt from its own answers grows surer with every step, so there the source's does not hold.

    Args:
        network: the adapted one; it is on the CPU afterwards.
        source, adapted: what the packages say of the networks before and after.
        labelled: chips of the new place, if there are any.
        learned: whether the network has learnt from itself.
    """
    found = labelled.calibration(network, adapted) if labelled else None
    if found is not None:
        return found, f"Confidence is calibrated on the labelled chips: {found.text}."
    if source.calibration is None:
        return None, "Confidence is not calibrated, as it was not in the source model."
    if learned:
        return None, (
            "Confidence is no longer calibrated: the model has learnt from its own answers, and no labelled chips "
            "are given to calibrate it."
        )
    kept = replace(source.calibration, measured=False)
    return kept, f"Confidence is calibrated as in the source model, and not measured on the new images: {kept.text}."
