"""The layout of a tool's dialog: short fields and check boxes beside their labels, and hints below both.

QGIS puts each label above its widget, which is more than a screen of 768 pixels shows of a tool with many parameters.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLabel, QLayoutItem, QWidget

from ..jobs.job import Entry

#: Pixels between the rows of a dialog; QGIS's six are more than a long dialog has room for.
_SPACING = 3

#: Kinds of parameters whose widgets are short: numbers, lists of keywords or fields, and short texts.
_SHORT = ("integer", "decimal", "keyword", "field", "text", "integers")


#: Parameters that share the row of another.
_WITH = {
    "TILE_SIZE_Y": "TILE_SIZE_X",
    "STRIDE_Y": "STRIDE_X",
    "IMAGE_CHIP_FORMAT": "METADATA_FORMAT",
    "SMALL_CELLS": "LEAST_COUNT",
}


def fold_away(wrappers: Mapping[str, Any], entries: Sequence[Entry]) -> None:
    """Move advanced outputs to the other advanced parameters; QGIS shows all outputs below them."""
    known = [entry for entry in entries if entry.id in wrappers and entry.about.advanced]
    inputs = [wrappers[entry.id].wrappedWidget() for entry in known if not entry.about.output]
    folded = inputs[0].parentWidget().layout() if inputs else None
    for entry in known:
        if entry.about.output and isinstance(folded, QBoxLayout):
            widget = wrappers[entry.id].wrappedWidget()
            column = widget.parentWidget().layout()
            label = column.itemAt(column.indexOf(widget) - 1).widget()
            for part in (label, widget):
                folded.addWidget(part)  # takes it out of the column, as in _put_beside


def put_short_beside(wrappers: Mapping[str, Any], entries: Sequence[Entry]) -> None:
    """Move the labels of short plain parameters to the left of their widgets, and those of ``_WITH`` into one row."""
    rows: dict[str, QHBoxLayout] = {}
    for wrapper in wrappers.values():
        wrapper.wrappedWidget().parentWidget().layout().setSpacing(_SPACING)
    for entry in entries:
        if entry.about.kind in _SHORT and not entry.about.advanced and entry.id in wrappers:
            row = _put_beside(wrappers[entry.id].wrappedWidget(), rows.get(_WITH.get(entry.id, "")))
            if row is not None:
                rows[entry.id] = row


def put_checks_beside(wrappers: Mapping[str, Any], entries: Sequence[Entry]) -> None:
    """Move the check boxes of layers and outputs beside their labels, and those of yes or no in pairs into one row."""
    row: QHBoxLayout | None = None
    for entry in (entry for entry in entries if entry.id in wrappers):
        widget = wrappers[entry.id].wrappedWidget()
        if isinstance(widget, QCheckBox):
            row = _put_in_pair(widget, row if row is None or row.parentWidget() is widget.parentWidget() else None)
            continue
        row = None
        check = widget.findChild(QCheckBox)
        if check is not None:
            put_beside_label(widget, check)


def put_beside_label(widget: QWidget, part: QWidget) -> None:
    """Put something at the end of the row of a parameter's label, which is above its widget."""
    column = widget.parentWidget().layout()
    place = _place_of(column, widget)
    label = column.itemAt(place - 1).widget() if place > 0 else None
    if not isinstance(label, QLabel):
        put_below(widget, part)
        return
    row = QHBoxLayout()
    column.insertLayout(place - 1, row)
    row.addWidget(label, 1)
    row.addWidget(part)


def _put_in_pair(box: QCheckBox, row: QHBoxLayout | None) -> QHBoxLayout | None:
    """Put a check box into the row of the one before; return its row if another has room there."""
    if row is not None:
        row.addWidget(box, 1)
        return None
    column = box.parentWidget().layout()
    row = QHBoxLayout()
    column.insertLayout(column.indexOf(box), row)
    row.addWidget(box, 1)
    return row


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
