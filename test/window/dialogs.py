"""Tools' dialogs by clicks: opening them from "Start here", filling them in, running them."""

from hands import click, dialog, found, log, panel, picture, plugin_menu, seconds
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCommandLinkButton,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
)


def step(name, title):
    """Open a step's dialog from "Start here", and return it."""
    click_step(name)
    yield lambda: dialog(title)
    yield seconds(1)
    return dialog(title)


def click_step(name):
    """Click a step in "Start here"."""
    plugin_menu().actions()[0].trigger()
    click(panel("slum_extractor_start_here").findChild(QCommandLinkButton, name))


def run(tool, name, meanwhile=None):
    """Show the dialog, run the tool, and show its log at the end; ``meanwhile`` says when to look at it before."""
    picture(tool, f"{name}_dialog", kept=False)
    click(tool.runButton())
    if meanwhile:
        yield lambda: meanwhile() or ended(tool)
        picture(tool, f"{name}_meanwhile", kept=False)
    yield lambda: ended(tool)
    if warned():
        raise AssertionError(warned())
    yield seconds(1)
    found[f"{name}_log"] = log(tool)
    picture(tool, f"{name}_log", kept=False)
    if "Execution failed" in log(tool):
        raise AssertionError(log(tool))
    tool.close()
    yield seconds(1)


def ended(tool):
    """Whether a run is over, or was refused."""
    return "Execution completed" in log(tool) or "Execution failed" in log(tool) or warned()


def warned():
    """Return the text of a box that refuses the parameters."""
    box = dialog("Unable to execute algorithm")
    return box.text() if box else ""


def wrapped(tool, name):
    """Return the widget of a parameter."""
    return tool.mainWidget().wrappers[name].wrappedWidget()


def values(tool, *names):
    """Return what the fields of a dialog hold."""
    return {name: str(tool.mainWidget().wrappers[name].parameterValue()) for name in names}


def write(tool, name, text):
    """Write into a field of numbers or text."""
    widget = wrapped(tool, name)
    spin = widget if isinstance(widget, QAbstractSpinBox) else widget.findChild(QAbstractSpinBox)
    line = (spin or widget).findChild(QLineEdit) or widget
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Tab)


def choose(box, beginning):
    """Choose an entry of a list by the beginning of its text, as a person's choice does."""
    index = next(index for index in range(box.count()) if box.itemText(index).startswith(beginning))
    box.setCurrentIndex(index)
    box.activated.emit(index)


def file_dialog():
    """Return the open file dialog."""
    return next(
        (each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog) and each.isVisible()), None
    )


def accept(window, button):
    """Click a button of a dialog's row of buttons."""
    click(window.findChild(QDialogButtonBox).button(button))
