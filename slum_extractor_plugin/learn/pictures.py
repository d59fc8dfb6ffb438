"""What the steps show: figures and tables that a notebook displays, and that can be saved as a page elsewhere."""

from __future__ import annotations

import os
import sys
import tempfile
import webbrowser
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from ..engine.training.charts import STYLE as CHART_STYLE
from ..errors import ParameterError
from ..formats import html_page

_STYLE = (
    CHART_STYLE
    + """
.chips { display: flex; flex-wrap: wrap; gap: .3rem; margin: .3rem 0 }
.chips img { image-rendering: pixelated; width: 12rem; height: auto }
"""
)

#: Colours of a page, for a notebook that has none of ours.
_COLOURS = ".slum-extractor { --ink: currentColor; --soft: #888; --line: #ccc; --accent: #005a8e }"


class Figure:
    """A figure: a notebook displays it; elsewhere `save` writes it and `show` opens it."""

    def __init__(self, title: str, *parts: str) -> None:
        self.title = title
        self._parts = parts

    def __repr__(self) -> str:
        return f"<Figure {self.title!r}: save('figure.html') writes it, show() opens it in the browser>"

    def _repr_html_(self) -> str:
        inside = "\n".join(self._parts)
        return f'<div class="slum-extractor"><style>{_COLOURS}{_STYLE}</style>{inside}</div>'

    def save(self, path: str | os.PathLike) -> Path:
        """Write one HTML page that needs no other file and no network; return its absolute path.

        Raises:
            ParameterError: the name does not end in .html.
            SlumExtractorError: the file cannot be written.
        """
        target = Path(path).absolute()
        if target.suffix.lower() not in (".html", ".htm"):
            raise ParameterError(f"{target.name} does not end in .html, as a figure's file must. Change it.")
        html_page.write_page(target, html_page.page(self.title, self._parts, style=_STYLE))
        return target

    def show(self) -> Path:
        """Open the figure in the browser, from a temporary file whose path is returned."""
        path = self.save(Path(tempfile.mkdtemp(prefix="slum_extractor_")) / "figure.html")
        webbrowser.open(path.as_uri())
        return path


class Table(dict):
    """Figures by column and row, as ``pandas.DataFrame(table)`` takes them; a notebook displays it as a table."""

    def __init__(self, columns: Mapping[str, Mapping[str, float]], caption: str) -> None:
        super().__init__(columns)
        self.caption = caption

    def _repr_html_(self) -> str:
        rows = [*dict.fromkeys(row for column in self.values() for row in column)]
        cells = [(row, *(_text(column.get(row)) for column in self.values())) for row in rows]
        return html_page.table(("", *self), cells, self.caption)


class History(list):
    """Figures of each epoch, a dictionary per epoch; a notebook displays them as a table."""

    def _repr_html_(self) -> str:
        names = [*dict.fromkeys(name for epoch in self for name in epoch)]
        rows = [tuple(_text(epoch.get(name)) for name in names) for epoch in self]
        return html_page.table(names, rows, "Epochs")


def display(figure: Figure) -> bool:
    """Display a figure where a notebook or IPython runs; return whether one does."""
    ipython = sys.modules.get("IPython")
    if ipython is None or ipython.get_ipython() is None:
        return False
    sys.modules["IPython.display"].display(figure)
    return True


def facts(title: str, rows: Mapping[str, Any], *parts: str) -> str:
    """Return a short description for a notebook: a heading, names and values, and more HTML."""
    return f"<p><strong>{escape(title)}</strong></p>{html_page.facts(rows)}{''.join(parts)}"


def line_of_chips(tags: Sequence[str]) -> str:
    """Return pictures side by side."""
    return f'<div class="chips">{"".join(tags)}</div>'


def _text(value: Any) -> str:
    return f"{value:.4f}" if isinstance(value, float) else "" if value is None else str(value)
