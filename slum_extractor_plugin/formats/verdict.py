"""A plain verdict on a model by its figures on the chips held out: usable, weak or not usable, why, what to do."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

#: IoU of the classes (without the background) from which a model is usable, and below which it is not. 0.5 and 0.3 are
#: F1 scores of 0.67 and 0.46: below 0.3 more cells are wrong than right, on both sides together.
USABLE, WEAK = 0.5, 0.3

_KEYS = ("iou", "precision", "recall")

#: Key of the number of training chips that overlap validation chips; its value is None where nobody knows.
OVERLAP = "overlapping_chips"

#: Recall and precision that differ by more name the kind of error.
_APART = 0.2


@dataclass(frozen=True)
class Verdict:
    """What a model is good for.

    Attributes:
        level: ``usable``, ``weak``, ``not usable``, or ``unknown`` where nothing was measured.
        reason: one sentence with the figures.
        advice: what to do next, one sentence.
        iou, precision, recall: means over the classes without the background; None where nothing was measured.
        caveat: one sentence where the figures flatter the model, or may do so.
    """

    level: str
    reason: str
    advice: str
    iou: Optional[float] = None
    precision: Optional[float] = None
    recall: Optional[float] = None
    caveat: str = ""

    @property
    def good(self) -> bool:
        """Whether the model is usable, as far as its figures can be trusted."""
        return self.level == "usable" and not self.caveat

    @property
    def text(self) -> str:
        """The verdict as one line."""
        beginning = {"unknown": "It is not known how good this model is."}.get(
            self.level, f"This model is {self.level}."
        )
        return " ".join(filter(None, (beginning, self.reason, self.caveat, self.advice)))


_UNKNOWN = Verdict(
    "unknown",
    "There are no validation chips with labelled cells.",
    "Train with a validation percentage above 0, or compare a classification with ground truth.",
)


def verdict_of(metrics: Mapping[str, Any]) -> Verdict:
    """Return the verdict on a model.

    Args:
        metrics: of a package; ``per_class_metrics`` has precision, recall and iou by class, the background first.
    """
    figures = _class_figures(metrics.get("per_class_metrics"))
    if not figures:
        return _UNKNOWN
    iou, precision, recall = (sum(each[key] for each in figures) / len(figures) for key in _KEYS)
    level = "usable" if iou >= USABLE else "weak" if iou >= WEAK else "not usable"
    reason = f"Its IoU on the validation chips is {iou:.2f}: {_errors(precision, recall)}"
    return Verdict(level, reason, _advice(level, precision, recall), iou, precision, recall, _caveat(metrics))


def _caveat(metrics: Mapping[str, Any]) -> str:
    """Return a sentence where chips held out may show ground that was trained on."""
    overlapping = metrics.get(OVERLAP, 0)
    if overlapping is None:
        return "These figures may flatter it: whether training chips overlap the validation chips is not known."
    if isinstance(overlapping, int) and overlapping > 0:
        return f"These figures flatter it: {overlapping} training chips overlap validation chips on the ground."
    return ""


def _class_figures(per_class: object) -> list[Mapping[str, float]]:
    """Return the figures of the classes without the background; a package may hold anything here.

    A class that is nowhere among the chips held out counts as 0, as one that is missed: the figures do not say which.
    """
    if not isinstance(per_class, Mapping):
        return []
    rows = [row for row in [*per_class.values()][1:] if isinstance(row, Mapping)]
    return [row for row in rows if all(_is_share(row.get(key)) for key in _KEYS)]


def _is_share(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value) and 0 <= value <= 1


def _errors(precision: float, recall: float) -> str:
    """Return a sentence on what is found and what is missed."""
    found = f"it finds {recall:.0%} of the labelled cells, and {precision:.0%} of what it finds is right."
    if recall < precision - _APART:
        return f"it misses much; {found}"
    if precision < recall - _APART:
        return f"it finds too much; {found}"
    return found


def _advice(level: str, precision: float, recall: float) -> str:
    if level == "usable":
        return f"Check a classification of new images against ground truth.{_to_improve(precision, recall)}"
    if recall < precision - _APART:
        return "Look at the worst chips, add chips with the kinds of slum that it misses, and train longer."
    if precision < recall - _APART:
        return "Look at the worst chips, and add chips without slums (ALL_TILES) from places taken for slums."
    return "Look at the worst chips, correct their labels, add chips of more places, and train longer."


def _to_improve(precision: float, recall: float) -> str:
    if recall < precision - _APART:
        return " More chips with the kinds of slum that it misses, and longer training, would find more."
    if precision < recall - _APART:
        return " More chips without slums (ALL_TILES), from places taken for slums, would make it more exact."
    return ""
