"""Where a report is, in QGIS's message bar when it is opened: without a web browser nothing else would happen."""

from __future__ import annotations

import os
from html import escape
from typing import Any

from processing.core.ProcessingResults import resultsList
from processing.gui.ResultsDock import ResultsDock
from qgis.core import Qgis, QgsProcessingProvider
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..translation import tr

#: Seconds that the message stays.
_SECONDS = 15


class ReportLinks(QObject):
    """Watches QGIS's Results Viewer, which opens reports and does not say whether it could."""

    def __init__(self, iface: Any, provider: QgsProcessingProvider) -> None:
        """Watch for reports of a provider's tools; ``iface`` is QGIS's window."""
        super().__init__()
        self._iface, self._provider = iface, provider
        self._dock: ResultsDock | None = None
        resultsList.resultAdded.connect(self._watch)

    def stop(self) -> None:
        """Watch no longer."""
        resultsList.resultAdded.disconnect(self._watch)
        if self._dock is not None:
            self._dock.treeResults.itemDoubleClicked.disconnect(self._say)
            self._dock.txtDescription.anchorClicked.disconnect(self._say)

    def _watch(self) -> None:
        """Find the viewer, which may be made after this plugin, with the first result."""
        if self._dock is None:
            self._dock = self._iface.mainWindow().findChild(ResultsDock)
            if self._dock is not None:
                self._dock.treeResults.itemDoubleClicked.connect(self._say)
                self._dock.txtDescription.anchorClicked.connect(self._say)

    def _say(self, *_: object) -> None:
        """Say where the chosen report is, if it is one of ours."""
        item = self._dock.treeResults.currentItem()
        if item is not None and item.algorithm in self._labels():
            say_where(self._iface, item.filename)

    def _labels(self) -> set[str]:
        """Return the names of the pages that the tools make, which the viewer lists them by."""
        outputs = (output for tool in self._provider.algorithms() for output in tool.outputDefinitions())
        return {output.description() for output in outputs if output.type() == "outputHtml"}


def open_page(iface: Any, address: str) -> None:
    """Open a page on this computer in the web browser, and say where it is."""
    QDesktopServices.openUrl(QUrl(address))
    say_where(iface, QUrl(address).toLocalFile())


def say_where(iface: Any, path: str) -> None:
    """Say where a page is that is being opened; the bar would take markup in its path for its own."""
    text = tr("If no web browser opens, the page is {}.").format(escape(os.path.normpath(path)))
    iface.messageBar().pushMessage("Slum Extractor", text, Qgis.MessageLevel.Info, _SECONDS)
