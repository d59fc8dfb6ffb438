"""``model_metrics.html``: how a model was trained and how good it is, as one page without outside files."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import numpy as np
from PIL import Image

from ...formats import html_page
from ...formats.classes import ClassInfo

#: Width and height of a chart, and the space for its numbers, in CSS pixels.
_WIDTH, _HEIGHT, _MARGIN = 520, 220, 44

_COLORS = ("#0072b2", "#d55e00", "#009e73")

_STYLE = """
figure { display: inline-block; margin: 0 1rem 1rem 0 } figure img { image-rendering: pixelated; width: 15rem }
svg text { fill: var(--ink) }
"""


@dataclass(frozen=True)
class Sample:
    """One chip that was held out.

    ``cells``: (bands, rows, columns) in the image's own units; ``truth`` and ``predicted``: (rows, columns), positions
    in the network's outputs.
    """

    cells: np.ndarray
    truth: np.ndarray
    predicted: np.ndarray


def metrics_page(
    title: str, facts: Mapping[str, Any], history: Sequence[Mapping[str, float]], metrics: Mapping[str, Any],
    classes: Sequence[ClassInfo], samples: Sequence[Sample],
) -> str:
    """Return the page.

    Args:
        title: the model's name.
        facts: what to say of it, text by name.
        history: figures of each epoch, ``epoch`` among them.
        metrics: those of the epoch that was kept, with ``per_class_metrics``.
        classes: of the model.
        samples: chips to show.
    """
    parts = [
        html_page.facts(facts),
        "<h2>Training</h2>", _chart(history, ("train_loss", "valid_loss")),
        _chart(history, ("accuracy", "valid_miou")),
        "<h2>Classes</h2>", _class_table(metrics.get("per_class_metrics", {})),
        "<h2>Chips held out: image, truth, prediction</h2>" if samples else "",
        *(_pictures(sample, classes) for sample in samples),
    ]
    return html_page.page(title, parts, subtitle="Training report", style=_STYLE)


def _class_table(per_class: Mapping[str, Mapping[str, float]]) -> str:
    rows = [
        (name, *(f"{figures.get(key, float('nan')):.3f}" for key in ("precision", "recall", "f1", "iou")))
        for name, figures in per_class.items()
    ]
    return html_page.table(("Class", "Precision", "Recall", "F1", "IoU"), rows, "Figures of each class")


def _chart(history: Sequence[Mapping[str, float]], names: Sequence[str]) -> str:
    """Return lines over the epochs as an SVG; a name that was not measured is left out."""
    lines = {name: [epoch[name] for epoch in history if name in epoch] for name in names}
    lines = {name: values for name, values in lines.items() if values and np.isfinite(values).all()}
    if not lines:
        return ""
    low = min(0.0, *(min(values) for values in lines.values()))
    high = max(max(values) for values in lines.values()) or 1.0
    text = "".join(
        f'<text x="{_MARGIN + 130 * index}" y="14" style="fill:{color}">{name}</text>{_line(values, low, high, color)}'
        for index, ((name, values), color) in enumerate(zip(lines.items(), _COLORS))
    )
    axes = (
        f'<path d="M{_MARGIN} 24V{_HEIGHT - 24}H{_WIDTH - 8}" fill="none" stroke="#888"/>'
        f'<text x="4" y="34">{high:.2g}</text><text x="4" y="{_HEIGHT - 24}">{low:.2g}</text>'
        f'<text x="{_WIDTH - 90}" y="{_HEIGHT - 6}">epoch {len(history)}</text>'
    )
    label = escape(" and ".join(lines))
    return f'<svg role="img" aria-label="{label}" width="{_WIDTH}" height="{_HEIGHT}" font-size="12">{axes}{text}</svg>'


def _line(values: Sequence[float], low: float, high: float, color: str) -> str:
    across = np.linspace(_MARGIN, _WIDTH - 12, max(2, len(values)))[: len(values)]
    up = _HEIGHT - 24 - (np.asarray(values) - low) / (high - low) * (_HEIGHT - 52)
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in zip(across, up))
    return f'<polyline points="{points}" fill="none" stroke="{color}" stroke-width="2"/>'


def _pictures(sample: Sample, classes: Sequence[ClassInfo]) -> str:
    image = _visible(sample.cells)
    palette = np.array([(0, 0, 0), *(info.color for info in classes)], np.uint8)
    shown = [image, _overlaid(image, sample.truth, palette), _overlaid(image, sample.predicted, palette)]
    tags = "".join(
        html_page.picture(_png(cells), alt)
        for alt, cells in zip(("image", "truth", "prediction"), shown)
    )
    return f"<figure>{tags}</figure>"


def _visible(cells: np.ndarray) -> np.ndarray:
    """Return (rows, columns, 3) uint8 of three bands, or of the only one, between their 2nd and 98th percentile."""
    bands = cells[:3] if len(cells) >= 3 else np.repeat(cells[:1], 3, axis=0)
    low, high = np.percentile(bands, (2, 98))
    return np.moveaxis(np.clip((bands - low) / ((high - low) or 1) * 255, 0, 255), 0, -1).astype(np.uint8)


def _overlaid(image: np.ndarray, outputs: np.ndarray, palette: np.ndarray) -> np.ndarray:
    known = np.where(outputs < len(palette), outputs, 0)
    mixed = (image * 0.5 + palette[known] * 0.5).astype(np.uint8)
    return np.where((known > 0)[..., None], mixed, image)


def _png(cells: np.ndarray) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(cells).save(stream, "PNG")
    return stream.getvalue()
