"""``model_metrics.html``: how a model was trained and how good it is, as one page without outside files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from torch import Tensor

from ...formats import html_page
from ...formats.classes import BACKGROUND_NAME, ClassInfo
from ...formats.html_page import Html
from ...formats.verdict import Verdict, verdict_of
from .chip_reading import IGNORED
from .charts import STYLE as CHART_STYLE
from .calibrating import Calibrated
from .charts import chart
from .lr_finder import RangeTest
from .pictures import OPACITY, image_tag, overlay_tag

_STYLE = (
    CHART_STYLE
    + """
.chips { display: grid; grid-template-columns: repeat(3, minmax(0, 15rem)); gap: .5rem; margin: .5rem 0 1rem }
.chips img { image-rendering: pixelated; width: 100% }
"""
)

#: The figures on top: of the verdict, and what each is called there.
_CHIEF = {"iou": "IoU of the classes", "recall": "Recall", "precision": "Precision"}


@dataclass(frozen=True)
class Sample:
    """One chip that was held out.

    ``cells``: (bands, rows, columns) in the image's own units; ``truth`` and ``predicted``: (rows, columns), positions
    in the network's outputs.
    """

    cells: np.ndarray
    truth: np.ndarray
    predicted: np.ndarray

    @property
    def iou(self) -> float:
        """Intersection over union of the classes taken together, without the background; 1 where neither has any."""
        known = self.truth < IGNORED
        truth, predicted = self.truth[known], self.predicted[known]
        either = ((truth > 0) | (predicted > 0)).sum()
        return float(((truth > 0) & (truth == predicted)).sum() / either) if either else 1.0


def metrics_page(
    title: str,
    facts: Mapping[str, Any],
    history: Sequence[Mapping[str, float]],
    metrics: Mapping[str, Any],
    classes: Sequence[ClassInfo],
    samples: Sequence[Sample],
    matrix: Tensor | None = None,
    search: RangeTest | None = None,
    calibration: Calibrated | None = None,
) -> str:
    """Return the page.

    Args:
        title: the model's name.
        facts: what to say of it, text by name.
        history: figures of each epoch, ``epoch`` among them.
        metrics: those of the epoch that was kept, with ``per_class_metrics``.
        classes: of the model.
        samples: chips to show.
        matrix: counts of cells held out, (truth, prediction), the background first; None if none were.
        search: the search for the learning rate, if there was one.
        calibration: of the model's confidence, if the chips held out gave one.
    """
    verdict = verdict_of(metrics)
    parts = [
        html_page.paragraph(verdict.text, "good" if verdict.good else "bad"),
        html_page.tiles(_tiles(verdict, metrics)),
        html_page.section("Training", '<div class="charts">', *_charts(history, metrics), rate_chart(search), "</div>"),
    ]
    if matrix is not None:
        parts.append(
            html_page.section(
                "Classes", _class_table(metrics.get("per_class_metrics", {})), _confusion_table(matrix, classes)
            )
        )
    parts.append(confidence_section(calibration))
    parts += _sample_sections(samples, classes)
    parts.append(html_page.section("Settings", html_page.facts(facts)))
    return html_page.page(title, parts, subtitle="Training report", style=_STYLE)


def _tiles(verdict: Verdict, metrics: Mapping[str, Any]) -> Iterable[tuple[str, str, str]]:
    """Yield the chief figures; accuracy last, since it is high wherever slums are rare."""
    if verdict.level != "unknown":
        for key, name in _CHIEF.items():
            yield name, f"{getattr(verdict, key):.3f}", "of the chips held out, without the background"
    if "accuracy" in metrics:
        yield "Accuracy", f"{metrics['accuracy']:.3f}", "with the background: high wherever the classes are rare"


def confidence_section(calibration: Calibrated | None) -> str:
    """Return what the page says of the model's confidence: the reliability diagram, and the error before and after."""
    if calibration is None:
        return html_page.section(
            "Confidence",
            html_page.paragraph(
                "Not calibrated: there were no validation chips, or all of their cells were right or all wrong. The "
                "confidence of such a model may differ much from how often it is right.",
                "note",
            ),
        )
    found = calibration.calibration
    ideal = [(0.0, 0.0), (1.0, 1.0)]
    lines = {"before": calibration.before.points, "after": calibration.after.points, "ideal": ideal}
    return html_page.section(
        "Confidence",
        html_page.facts(
            {
                "Temperature": f"{found.temperature:.3f}",
                "Expected calibration error before": f"{found.error_before:.4f}",
                "Expected calibration error after": f"{found.error_after:.4f}",
                "Cells of the validation chips examined": f"{found.cells:,}",
            }
        ),
        '<div class="charts">',
        chart(lines, "confidence", "Share of cells that are right, by confidence"),
        "</div>",
        *(
            []
            if found.temperature > 1
            else [
                html_page.paragraph(
                    "The model is not overconfident on these chips, so its probabilities stay unchanged: a temperature "
                    "below 1 is not used, since a model is right less often on scenes it has not seen.",
                    "note",
                )
            ]
        ),
        html_page.paragraph(
            "Confidence and uncertainty rasters of this model are calibrated: its logits are divided by the "
            "temperature, which changes no class. The error after is measured on the chips that the temperature was "
            "fitted to; in another city or season it is greater.",
            "note",
        ),
    )


def _sample_sections(samples: Sequence[Sample], classes: Sequence[ClassInfo]) -> Iterable[str]:
    """Yield the chips held out: first those where the model is worst, then those with most of the classes."""
    legend = html_page.legend((info.color, info.name) for info in classes)
    half = len(samples) // 2
    worst = sorted(samples, key=lambda sample: sample.iou)[:half]
    best = [sample for sample in samples if not any(sample is each for each in worst)]
    for heading, shown in (("Worst validation chips", worst), ("Other validation chips", best)):
        if shown:
            pictures = (
                html_page.paragraph(f"IoU {sample.iou:.2f}", "note") + sample_tags(sample, classes) for sample in shown
            )
            yield html_page.section(f"{heading}: image, truth, prediction", legend, *pictures)


def rate_page(title: str, facts: Mapping[str, Any], search: RangeTest) -> str:
    """Return the page of a search for the learning rate."""
    return html_page.page(
        title,
        [
            html_page.tiles([("Learning rate", f"{search.rate:.2e}", "to give to the training")]),
            rate_chart(search),
            html_page.paragraph(
                "The rate rises from 1e-6 until the loss diverges. The chosen rate is near the middle of the "
                "longest fall of the smoothed loss, as in arcgis.learn.",
                "note",
            ),
            html_page.section("Settings", html_page.facts(facts)),
        ],
        subtitle="Search for the learning rate",
        style=_STYLE,
    )


def rate_chart(search: RangeTest | None) -> str:
    """Return the chart of a search; nothing without one."""
    if search is None:
        return ""
    return chart(
        {"smoothed loss": [*zip(search.rates, search.losses)]},
        "learning rate",
        "Search for the learning rate; the vertical line is the chosen rate",
        log_across=True,
        mark=search.rate,
        from_zero=False,
    )


def sample_tags(sample: Sample, classes: Sequence[ClassInfo], opacity: float = OPACITY) -> str:
    """Return image, truth and prediction of a chip side by side."""
    return (
        f'<div class="chips">{image_tag(sample.cells, "image")}'
        f"{overlay_tag(sample.cells, sample.truth, classes, 'truth', opacity)}"
        f"{overlay_tag(sample.cells, sample.predicted, classes, 'prediction', opacity)}</div>"
    )


def _charts(history: Sequence[Mapping[str, float]], metrics: Mapping[str, Any]) -> Iterable[str]:
    kept = metrics.get("epoch") if len(history) > 1 else None
    for names, caption in (
        (("train_loss", "valid_loss"), "Losses; the vertical line is the epoch that was kept"),
        (("accuracy", "valid_miou", "f1"), "Figures of the validation chips"),
    ):
        lines = {name: [(epoch["epoch"], epoch[name]) for epoch in history if name in epoch] for name in names}
        yield chart(lines, "epoch", caption, mark=kept)


def _class_table(per_class: Mapping[str, Mapping[str, float]]) -> str:
    rows = [
        (name, *(f"{figures.get(key, float('nan')):.3f}" for key in ("precision", "recall", "f1", "iou")))
        for name, figures in zip([BACKGROUND_NAME, *[*per_class][1:]], per_class.values())
    ]
    return html_page.table(("Class", "Precision", "Recall", "F1", "IoU"), rows, "Figures of each class")


def _confusion_table(matrix: Tensor, classes: Sequence[ClassInfo]) -> str:
    """Return the matrix as shares of each truth, the darker the greater, with the number of cells."""
    names = [BACKGROUND_NAME, *(info.name for info in classes)]
    shares = matrix / matrix.sum(1, keepdim=True).clamp(min=1)
    rows = [
        (name, *(_share(float(share)) for share in line), f"{int(cells.sum()):,}")
        for name, line, cells in zip(names, shares, matrix)
    ]
    return html_page.table(
        ("Truth", *(f"found {name}" for name in names), "Cells"),
        rows,
        "Confusion matrix: the share of each true class's cells by predicted class",
    )


def _share(share: float) -> Html:
    # More than 45 % of the accent leaves too little contrast to the text in the dark scheme.
    return Html(
        f'<span style="display:block;text-align:right;padding:0 .4rem;background:'
        f'color-mix(in srgb, var(--accent) {45 * share:.0f}%, transparent)">{share:.1%}</span>'
    )
