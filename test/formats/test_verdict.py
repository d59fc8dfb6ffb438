"""The verdict on a model: high accuracy with a recall of nearly nothing reads as a failure."""

from __future__ import annotations

import pytest

from slum_extractor_plugin.formats.verdict import OVERLAP, verdict_of


def metrics(iou: float, precision: float, recall: float, **more: object) -> dict:
    background = {"iou": 0.83, "precision": 0.83, "recall": 1.0, "f1": 0.9}
    return {
        "accuracy": 0.83,
        "per_class_metrics": {
            "NoData": background,
            "slum": {"iou": iou, "precision": precision, "recall": recall},
            **more,
        },
    }


@pytest.mark.parametrize(
    ("iou", "precision", "recall", "level", "said", "advice"),
    [
        (
            0.02,
            0.6,
            0.02,
            "not usable",
            "misses much; it finds 2% of the labelled cells",
            "kinds of slum that it misses",
        ),
        (0.78, 0.9, 0.86, "usable", "it finds 86%", "ground truth"),
        (0.63, 0.93, 0.66, "usable", "misses much", "kinds of slum that it misses"),
        (0.63, 0.66, 0.93, "usable", "too much", "without slums"),
        (0.5, 0.7, 0.65, "usable", "finds 65%", "ground truth"),
        (0.4, 0.45, 0.9, "weak", "finds too much", "without slums"),
        (0.2, 0.33, 0.34, "not usable", "finds 34%", "correct their labels"),
        (0.0, 0.0, 0.0, "not usable", "finds 0%", "worst chips"),
    ],
)
def test_level_reason_and_advice(iou, precision, recall, level, said, advice):
    verdict = verdict_of(metrics(iou, precision, recall))
    assert (verdict.level, verdict.good) == (level, level == "usable")
    assert said in verdict.reason and advice in verdict.advice
    assert verdict.text.startswith(f"This model is {level}. ")


@pytest.mark.parametrize(
    ("overlapping", "said"),
    [
        (12, "These figures flatter it: 12 training chips overlap validation chips on the ground."),
        (None, "These figures may flatter it: whether training chips overlap the validation chips is not known."),
        (0, ""),
        ("strange", ""),
    ],
)
def test_figures_that_flatter_are_said_with_the_verdict(overlapping, said):
    verdict = verdict_of({**metrics(0.8, 0.9, 0.9), OVERLAP: overlapping})
    assert (verdict.caveat, verdict.good) == (said, not said)
    assert verdict.text.startswith("This model is usable. ") and said in verdict.text and "  " not in verdict.text


def test_classes_are_averaged_without_the_background_and_with_those_that_are_missed():
    missed = {"iou": 0.0, "precision": 0.0, "recall": 0.0}
    other = {"iou": 0.6, "precision": 0.8, "recall": 0.7}
    verdict = verdict_of(metrics(0.8, 0.9, 0.9, road=other))
    assert (verdict.iou, verdict.precision, verdict.recall) == pytest.approx((0.7, 0.85, 0.8))
    assert verdict_of(metrics(0.8, 0.9, 0.9, road=missed)).level == "weak"


@pytest.mark.parametrize(
    "strange",
    [
        {},
        {"per_class_metrics": None},
        {"per_class_metrics": {"NoData": {}}},
        {"per_class_metrics": [1]},
        {"per_class_metrics": {"NoData": {}, "slum": "text"}},
        {"per_class_metrics": {"NoData": {}, "slum": {"iou": float("nan"), "precision": 0.5, "recall": 0.5}}},
        {"per_class_metrics": {"NoData": {}, "slum": {"iou": "0.5", "precision": 0.5, "recall": 0.5}}},
    ],
)
def test_what_was_not_measured_is_said_to_be_unknown(strange):
    verdict = verdict_of(strange)
    assert verdict.level == "unknown" and "not known" in verdict.text and not verdict.good
