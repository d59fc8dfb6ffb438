"""The layout of a tool's dialog: short fields beside their labels, and hints below both.

QGIS puts each label above its widget, which is more than a screen of 768 pixels shows of a tool with many parameters.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLayoutItem, QWidget

from ..jobs.job import Entry

#: Pixels between the rows of a dialog; QGIS's six are more than a long dialog has room for.
_SPACING = 3

#: Kinds of parameters whose widgets are short: numbers, lists of keywords or fields, and short texts.
_SHORT = ("integer", "decimal", "keyword", "field", "text", "integers")


def put_short_beside(wrappers: Mapping[str, Any], entries: Sequence[Entry]) -> None:
    """Move the labels of short plain parameters to the left of their widgets, and X and Y of a size into one row."""
    rows: dict[str, QHBoxLayout] = {}
    for wrapper in wrappers.values():
        wrapper.wrappedWidget().parentWidget().layout().setSpacing(_SPACING)
    for entry in entries:
        if entry.about.kind in _SHORT and not entry.about.advanced and entry.id in wrappers:
            pair = rows.get(f"{entry.id[:-1]}X") if entry.id.endswith("_Y") else None
            row = _put_beside(wrappers[entry.id].wrappedWidget(), pair)
            if row is not None:
                rows[entry.id] = row


def put_below(widget: QWidget, label: QWidget) -> None:
    """Put a widget below a parameter's, whose layout is a column of labels, widgets and rows of both."""
    column = widget.parentWidget().layout()
    if isinstance(column, QBoxLayout):
        column.insertWidget(_place_of(column, widget) + 1, label)
    else:
        column.addWidget(label)


def _put_beside(widget: QWidget, row: QHBoxLayout | None) -> QHBoxLayout | None:
    """Put a widget and its label into a row, or at the end of one; return the row, or None where there is no label."""
    column = widget.parentWidget().layout()
    place = column.indexOf(widget) if isinstance(column, QBoxLayout) else -1
    label = column.itemAt(place - 1).widget() if place > 0 else None
    if not isinstance(label, QLabel):
        return None  # as a check box, which has its text itself
    if row is None:
        row = QHBoxLayout()
        column.insertLayout(place - 1, row)
    for part in (label, widget):
        row.addWidget(part, 1)  # takes it out of the column; removeWidget would give it to Python, which deletes it
    return row


def _place_of(column: QBoxLayout, widget: QWidget) -> int:
    """Return the place of a widget in a column, or of the row that it is in; the last place where it is in neither."""
    return next((place for place in range(column.count()) if _holds(column.itemAt(place), widget)), column.count() - 1)


def _holds(item: QLayoutItem, widget: QWidget) -> bool:
    return item.widget() is widget or (item.layout() is not None and item.layout().indexOf(widget) >= 0)
