"""The demo's report: one HTML file with the picture, the figures and the commands, nothing outside it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from slum_extractor_plugin.formats import html_page

from .chain import Step
from .figures import Figures

_ALTERNATIVE = "The image, the slum polygons found in it and, where the truth is known, where the two agree."


def write_report(path: Path, title: str, figures: Figures, picture: Path, setup: str, steps: Sequence[Step]) -> Path:
    """Write the report and return its path."""
    words = (
        "<p>Each step is a tool of the plugin, run by <code>qgis_process</code>. To run one yourself, set up the shell "
        f"once:</p><pre>{escape(setup)}</pre>"
    )
    parts = [
        html_page.picture(picture.read_bytes(), _ALTERNATIVE),
        html_page.section("Figures", html_page.facts(dict(figures.lines()))),
        html_page.section("How it was made", words, *map(_step, steps)),
    ]
    html_page.write_page(path, html_page.page(title, parts))
    return path


def _step(step: Step) -> str:
    return f"<h3>{escape(step.title)} ({step.seconds:.0f} s)</h3><pre>{escape(step.command)}</pre>"
