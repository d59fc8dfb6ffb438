"""The page that says what an adaptation changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...formats import html_page
from ...formats.emd import ModelDefinition
from ..training.pictures import image_tag, overlay_tag
from .outcome import Answer
from .target import Target

#: Windows that the page shows: those in which most has changed.
_SHOWN = 4

_STYLE = """
.chips { display: grid; grid-template-columns: repeat(3, minmax(0, 15rem)); gap: .5rem; margin: .5rem 0 1rem }
.chips img { image-rendering: pixelated; width: 100% }
"""


@dataclass(frozen=True)
class Stage:
    """A network on the way: its name, what it says of the windows, and its figures on labelled chips, if any."""

    name: str
    answer: Answer
    figures: Mapping[str, object] | None = None


def report_page(
    title: str,
    definition: ModelDefinition,
    target: Target,
    stages: Sequence[Stage],
    facts: Mapping[str, object],
    notes: Sequence[str],
) -> str:
    """Return the page.

    Args:
        title: the new model's name.
        definition: of the model.
        target: the windows.
        stages: from the source's network to the adapted one.
        facts: what to say of the run, by name.
        notes: sentences that the reader must not miss.
    """
    first, last = stages[0], stages[-1]
    tiles = [
        ("Classes before", f"{1 - first.answer.shares[0]:.1%}", "of the cells with data in the sample"),
        ("Classes after", f"{1 - last.answer.shares[0]:.1%}", "of the same cells"),
        ("Agreement", f"{last.answer.agreement(first.answer, target):.1%}", "of the cells have the same class"),
    ]
    parts = [
        html_page.tiles(tiles),
        *(html_page.paragraph(note) for note in notes),
        html_page.section("Shares of the classes", _shares(definition, stages)),
    ]
    if last.figures:
        parts.append(html_page.section("Measured on labelled chips", _figures(stages)))
    parts += [
        html_page.section(
            "Image, before, after: the places with most change",
            html_page.legend((info.color, info.name) for info in definition.classes),
            *_pictures(definition, target, first.answer, last.answer),
        ),
        html_page.section("Settings", html_page.facts(facts)),
    ]
    return html_page.page(title, parts, subtitle="Adaptation report", style=_STYLE)


def _shares(definition: ModelDefinition, stages: Sequence[Stage]) -> str:
    names = ["Background", *(info.name for info in definition.classes)]
    rows = [(name, *(f"{stage.answer.shares[index]:.2%}" for stage in stages)) for index, name in enumerate(names)]
    return html_page.table(("Class", *(stage.name for stage in stages)), rows, "Share of the cells with data")


def _figures(stages: Sequence[Stage]) -> str:
    shown = {"f1": "F1", "precision": "Precision", "recall": "Recall", "valid_miou": "Mean IoU", "accuracy": "Accuracy"}
    rows = [
        (name, *(f"{stage.figures[key]:.3f}" if stage.figures else "–" for stage in stages))
        for key, name in shown.items()
    ]
    head = ("Figure", *(stage.name for stage in stages))
    return html_page.table(head, rows, "Figures on the chips used for measuring only")


def _pictures(definition: ModelDefinition, target: Target, before: Answer, after: Answer) -> list[str]:
    changed = ((before.outputs != after.outputs) & target.valid).sum(axis=(1, 2))
    order = np.argsort(-changed, kind="stable")[:_SHOWN]
    return [
        f'<div class="chips">{image_tag(target.cells[index], "image")}'
        f"{overlay_tag(target.cells[index], before.outputs[index], definition.classes, 'before')}"
        f"{overlay_tag(target.cells[index], after.outputs[index], definition.classes, 'after')}</div>"
        for index in order
    ]
