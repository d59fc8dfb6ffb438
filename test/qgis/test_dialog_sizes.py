"""Dialogs on a screen of 1366 x 768: the plain parameters of every tool are seen without scrolling."""

from __future__ import annotations

import gc

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication

#: What a window's frame and a panel leave of 1366 x 768.
SCREEN = 1366, 700


def tools():
    from slum_extractor_plugin.jobs.tools import TOOLS

    return sorted(job.ID for job in TOOLS)


@pytest.mark.parametrize("tool", tools())
def test_plain_parameters_are_seen_without_scrolling(provider, tool):
    from qgis.PyQt.QtWidgets import QScrollArea

    dialog = provider.algorithm(tool).create().createCustomParametersWidget(None)
    if dialog is None:
        pytest.skip("QGIS's own dialog")
    size = dialog.size()
    dialog.show()
    dialog.resize(size)  # QGIS restores the size of dialogs before
    for _ in range(5):
        QCoreApplication.processEvents()
    hidden = dialog.mainWidget().findChild(QScrollArea).verticalScrollBar().maximum()
    width, height = dialog.width(), dialog.height()
    dialog.close()
    QgsProject.instance().clear()
    assert width <= SCREEN[0] and height <= SCREEN[1]
    assert hidden == 0, f"{hidden} pixels of {tool} are hidden"


@pytest.mark.parametrize("tool", tools())
def test_fields_that_were_moved_stay_alive(provider, tool):
    """A widget that Python owns is deleted with its last name, and reading it ends QGIS."""
    dialog = provider.algorithm(tool).create().createCustomParametersWidget(None)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, 52)  # QEvent::DeferredDelete
    values = {name: wrapper.parameterValue() for name, wrapper in dialog.mainWidget().wrappers.items()}
    assert set(values) == {entry.id for entry in dialog.algorithm().JOB.entries()}
    dialog.close()
